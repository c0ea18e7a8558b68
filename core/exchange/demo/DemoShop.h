#pragma once
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"
#include "core/exchange/demo/DemoScenario.h"
#include "core/identity/IdentityIds.h"
#include "core/setup/CreateShop.h"

namespace arnold::exchange {

// What the history sells, and who.
struct DemoShop {
    shop::CreatedShop created = {};
    std::vector<StaffId> staff = {};
    std::vector<CustomerId> customers = {};
    struct Good {
        VariantId variant = {};
        Unit unit = Unit::Piece;
        std::int64_t popularity = 0;
    };
    std::vector<Good> goods = {};
};

// Everything but the past: one command, by the system.
Result<DemoShop> insertDemoShop(WriteTx &tx, const DemoScenario &scenario,
                                const std::vector<QString> &pinHashes);

} // namespace arnold::exchange
