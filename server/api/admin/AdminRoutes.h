#pragma once
#include "server/gateway/Route.h"

namespace arnold::api {

// The admin area in parts, each in a file of its own.
void addAdminProductRoutes(std::vector<gateway::Route> &routes);
void addAdminStockRoutes(std::vector<gateway::Route> &routes);
void addAdminOrderRoutes(std::vector<gateway::Route> &routes);
void addAdminStaffRoutes(std::vector<gateway::Route> &routes);
void addAdminRoleRoutes(std::vector<gateway::Route> &routes);
void addAdminKeyRoutes(std::vector<gateway::Route> &routes);
void addAdminDeviceRoutes(std::vector<gateway::Route> &routes);
void addAdminAuditRoutes(std::vector<gateway::Route> &routes);
void addAdminCustomerRoutes(std::vector<gateway::Route> &routes);
void addAdminCustomerAddressRoutes(std::vector<gateway::Route> &routes);
void addAdminStaffLoginRoutes(std::vector<gateway::Route> &routes); // how they sign in
void addAdminStaffSessionRoutes(std::vector<gateway::Route> &routes);
void addAdminSettingsRoutes(std::vector<gateway::Route> &routes);
void addAdminLocationRoutes(std::vector<gateway::Route> &routes);
void addAdminRegisterRoutes(std::vector<gateway::Route> &routes);
void addAdminShiftRoutes(std::vector<gateway::Route> &routes);

} // namespace arnold::api
