#include "server/shop/AccountPages.h"

namespace arnold::shop {

std::vector<gateway::Route> accountPages()
{
    std::vector<gateway::Route> routes;
    addMailLinkPages(routes);
    addSignInPages(routes);
    addElsewherePages(routes);
    addProfilePages(routes);
    addAddressPages(routes);
    addOrderPages(routes);
    addSecurityPages(routes);
    addFactorPages(routes);
    addPasskeyPages(routes);
    addConsentPages(routes);
    addDataPages(routes);
    return routes;
}

} // namespace arnold::shop
