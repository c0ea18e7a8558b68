#include "server/api/auth/AuthRoutes.h"
#include "server/api/Routes.h"

namespace arnold::api {

std::vector<gateway::Route> authRoutes()
{
    std::vector<gateway::Route> routes;
    addSignInRoutes(routes);
    addProofRoutes(routes);
    addSessionRoutes(routes);
    addFactorRoutes(routes);
    addExternalRoutes(routes);
    addPasskeyRoutes(routes);
    addDeviceRoutes(routes);
    addDeviceSignInRoutes(routes);
    return routes;
}

} // namespace arnold::api
