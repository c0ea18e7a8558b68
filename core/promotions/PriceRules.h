#pragma once
#include "core/pricing/Tax.h"
#include "core/promotions/PromotionTable.h"

namespace arnold {

// The rules that price carts of one region and channel. Made when configuration changes, then
// shared between threads, which only read it.
struct PriceRules {
    TaxProfile profile = {}; // basis, rounding, home
    TaxTable rates = {};
    PromotionTable promotions = {};
};

} // namespace arnold
