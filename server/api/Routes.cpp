#include "server/api/Routes.h"
#include "server/shop/AccountPages.h"

#include <iterator>

namespace arnold::api {

std::vector<gateway::Route> allRoutes()
{
    std::vector<gateway::Route> all;
    for (auto part : {authRoutes, storeRoutes, adminRoutes, posRoutes, mediaRoutes, systemRoutes,
                      shop::accountPages}) {
        std::vector<gateway::Route> routes = part();
        all.insert(all.end(), std::make_move_iterator(routes.begin()),
                   std::make_move_iterator(routes.end()));
    }
    return all;
}

} // namespace arnold::api
