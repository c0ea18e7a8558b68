#pragma once
#include "server/gateway/Route.h"

#include <vector>

namespace arnold::api {

// Each area's part of the route table.
std::vector<gateway::Route> authRoutes();
std::vector<gateway::Route> storeRoutes();
std::vector<gateway::Route> adminRoutes();
std::vector<gateway::Route> posRoutes();
std::vector<gateway::Route> mediaRoutes(); // pictures
std::vector<gateway::Route> systemRoutes(); // /api/openapi.json, /api/docs

// The whole table.
std::vector<gateway::Route> allRoutes();

} // namespace arnold::api
