#pragma once
#include "core/base/Currency.h"
#include "core/pricing/Price.h"
#include "core/pricing/PricingIds.h"

#include <QString>

namespace arnold {

// Where a line's price comes from: what choosePrice() found.
struct PriceFrom {
    PriceListId list = {};
    QString listName = {};
    UnitPrice price = {}; // in the cart's currency
    Currency currency = Currency::of("EUR"); // another one than the cart's is refused
    Basis basis = Basis::Gross;
};

} // namespace arnold
