#pragma once
#include "server/gateway/Route.h"

namespace arnold::gateway {

// OpenAPI 3.1 of the whole table, JSON. What the gateway runs is what this says.
QByteArray openApi(const std::vector<Route> &routes);

} // namespace arnold::gateway
