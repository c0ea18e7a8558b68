#pragma once
#include "core/base/Result.h"

#include <QString>

#include <optional>
#include <set>
#include <span>
#include <string_view>

// What a role may do, with the stable name that roles, API keys and routes carry. Sorted by name.
#define ARNOLD_PERMISSIONS(X)                                                                      \
    X(ApiKeysEdit, "api_keys.edit")                                                                \
    X(BooksReadLocked, "books.read_locked")                                                        \
    X(CashDrop, "cash.drop")                                                                       \
    X(CashMove, "cash.move")                                                                       \
    X(CashNoSale, "cash.no_sale")                                                                  \
    X(CashSeeExpected, "cash.see_expected")                                                        \
    X(CatalogEdit, "catalog.edit")                                                                 \
    X(CatalogRead, "catalog.read")                                                                 \
    X(CustomersEdit, "customers.edit")                                                             \
    X(CustomersErase, "customers.erase")                                                           \
    X(CustomersRead, "customers.read")                                                             \
    X(InventoryAdjust, "inventory.adjust")                                                         \
    X(InventoryCount, "inventory.count")                                                           \
    X(InventoryRead, "inventory.read")                                                             \
    X(InventoryReceive, "inventory.receive")                                                       \
    X(JournalExport, "journal.export")                                                             \
    X(OrdersCancel, "orders.cancel")                                                               \
    X(OrdersEdit, "orders.edit")                                                                   \
    X(OrdersFulfil, "orders.fulfil")                                                               \
    X(OrdersRead, "orders.read")                                                                   \
    X(OrdersRefund, "orders.refund")                                                               \
    X(PricesEdit, "prices.edit")                                                                   \
    X(PromotionsEdit, "promotions.edit")                                                           \
    X(RegistersEdit, "registers.edit")                                                             \
    X(RegistersRead, "registers.read")                                                             \
    X(ReportsRead, "reports.read")                                                                 \
    X(SalesBelowZero, "sales.below_zero")                                                          \
    X(SalesDiscount, "sales.discount")                                                             \
    X(SalesPark, "sales.park")                                                                     \
    X(SalesPriceOverride, "sales.price_override")                                                  \
    X(SalesReprint, "sales.reprint")                                                               \
    X(SalesReturn, "sales.return")                                                                 \
    X(SalesReturnWithoutReceipt, "sales.return_without_receipt")                                   \
    X(SalesSell, "sales.sell")                                                                     \
    X(SalesVoid, "sales.void")                                                                     \
    X(SettingsEdit, "settings.edit")                                                               \
    X(SettingsRead, "settings.read")                                                               \
    X(ShiftsClose, "shifts.close")                                                                 \
    X(ShiftsOpen, "shifts.open")                                                                   \
    X(ShiftsRead, "shifts.read")                                                                   \
    X(StaffEdit, "staff.edit")                                                                     \
    X(StaffRead, "staff.read")                                                                     \
    X(Training, "training")

namespace arnold {

enum class Permission {
#define ARNOLD_PERMISSION_ENUM(name, text) name,
    ARNOLD_PERMISSIONS(ARNOLD_PERMISSION_ENUM)
#undef ARNOLD_PERMISSION_ENUM
};

QLatin1String permissionName(Permission permission);
// A refusal that says which permission is missing: fact "permission".
Error refusalFor(ErrorCode code, Permission permission);
std::optional<Permission> permissionFromName(QStringView name);
std::span<const Permission> allPermissions();

// The most that somebody may do without another's approval. Empty: no limit.
struct RoleLimits {
    std::optional<std::int64_t> discountPpm = {}; // of a line or cart
    std::optional<std::int64_t> refundMinor = {}; // one refund, in the company's currency
    std::optional<std::int64_t> priceOverridePpm = {}; // below the list price

    bool operator==(const RoleLimits &) const = default;
};

// A role that every shop starts with.
struct BuiltinRole {
    std::string_view code; // owner, manager, cashier, stock_clerk, accountant
    std::string_view name;
    std::set<Permission> permissions;
    RoleLimits limits;
};
std::span<const BuiltinRole> builtinRoles();

} // namespace arnold
