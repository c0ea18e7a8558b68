#pragma once
#include "core/cart/ContentPricing.h"
#include "core/orders/Place.h"

namespace arnold::orders {

// Where the sale takes place, out of the rules.
struct Counter {
    const Register *reg = nullptr;
    const Location *location = nullptr;
    const Company *company = nullptr;
    const Region *region = nullptr;
    const Channel *channel = nullptr;
};

// NotFound "register".
Result<Counter> counterOf(const ShopRules &rules, RegisterId id);

// A sale priced again, with what its lines look at.
struct PricedSale {
    CartContent content = {};
    std::vector<Sellable> sellables = {};
    PricedContent priced = {};
    std::int64_t cashStepMinor = 1;
};

// Prices a till's sale at tx.now(), returns by their documents, and compares it with what the
// cashier saw. Errors as placeTill.
Result<PricedSale> priceSale(ReadTx &tx, const ShopRules &rules, const Counter &counter,
                             const TillSale &sale);

} // namespace arnold::orders
