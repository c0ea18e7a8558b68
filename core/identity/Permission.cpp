#include "core/identity/Permission.h"

#include "core/base/Assert.h"

#include <array>
#include <vector>

namespace arnold {
namespace {

constexpr std::array kNames = {
#define ARNOLD_PERMISSION_NAME(name, text) QLatin1String(text),
        ARNOLD_PERMISSIONS(ARNOLD_PERMISSION_NAME)
#undef ARNOLD_PERMISSION_NAME
};

constexpr std::array kAll = {
#define ARNOLD_PERMISSION_VALUE(name, text) Permission::name,
        ARNOLD_PERMISSIONS(ARNOLD_PERMISSION_VALUE)
#undef ARNOLD_PERMISSION_VALUE
};

using Permissions = std::set<Permission>;
using enum Permission;

const Permissions &cashierMay()
{
    static const Permissions all {
            CashDrop,   CatalogRead,   CustomersEdit, CustomersRead, InventoryRead, OrdersFulfil,
            OrdersRead, RegistersRead, SalesDiscount, SalesPark,     SalesReprint,  SalesReturn,
            SalesSell,  ShiftsClose,   ShiftsOpen,    ShiftsRead,    Training};
    return all;
}

Permissions everythingBut(const Permissions &some)
{
    Permissions left(kAll.begin(), kAll.end());
    for (const Permission permission : some)
        left.erase(permission);
    return left;
}

std::vector<BuiltinRole> makeBuiltinRoles()
{
    return {
            {"owner", "Owner", everythingBut({}), {}},
            {"manager", "Manager", everythingBut({ApiKeysEdit, BooksReadLocked, StaffEdit}), {}},
            // A tenth off, and what fits into a till's purse; more needs somebody's approval.
            {"cashier", "Cashier", cashierMay(), {100'000, 10'000, 0}},
            {"stock_clerk",
             "Stock clerk",
             {CatalogEdit, CatalogRead, InventoryAdjust, InventoryCount, InventoryRead,
              InventoryReceive, OrdersFulfil, OrdersRead},
             {0, 0, 0}},
            {"accountant",
             "Accountant",
             {BooksReadLocked, CatalogRead, CustomersRead, InventoryRead, JournalExport, OrdersRead,
              RegistersRead, ReportsRead, SettingsRead, ShiftsRead, StaffRead},
             {0, 0, 0}},
    };
}

} // namespace

QLatin1String permissionName(Permission permission)
{
    return kNames[static_cast<std::size_t>(permission)];
}

Error refusalFor(ErrorCode code, Permission permission)
{
    return {code, {}, {}, {{QStringLiteral("permission"), permissionName(permission)}}};
}

std::optional<Permission> permissionFromName(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == kNames[i])
            return kAll[i];
    }
    return std::nullopt;
}

std::span<const Permission> allPermissions()
{
    return kAll;
}

std::span<const BuiltinRole> builtinRoles()
{
    static const std::vector<BuiltinRole> roles = makeBuiltinRoles();
    return roles;
}

} // namespace arnold
