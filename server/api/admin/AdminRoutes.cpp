#include "server/api/admin/AdminRoutes.h"
#include "server/api/Routes.h"

namespace arnold::api {

std::vector<gateway::Route> adminRoutes()
{
    std::vector<gateway::Route> routes;
    addAdminProductRoutes(routes);
    addAdminStockRoutes(routes);
    addAdminOrderRoutes(routes);
    addAdminStaffRoutes(routes);
    addAdminRoleRoutes(routes);
    addAdminKeyRoutes(routes);
    addAdminDeviceRoutes(routes);
    addAdminAuditRoutes(routes);
    addAdminCustomerRoutes(routes);
    addAdminStaffLoginRoutes(routes);
    addAdminStaffSessionRoutes(routes);
    addAdminSettingsRoutes(routes);
    addAdminLocationRoutes(routes);
    addAdminRegisterRoutes(routes);
    addAdminShiftRoutes(routes);
    return routes;
}

} // namespace arnold::api
