#pragma once
#include "core/catalog/Product.h"
#include "core/pricing/PricingIds.h"
#include "core/shop/Shop.h"

#include <QByteArray>

#include <vector>

namespace arnold::exchange {

// The shop that is filled: whatever goods and history refer to.
struct SeedPlace {
    Company company = {};
    Location location = {};
    ChannelId till = {};
    std::vector<ChannelId> channels = {}; // goods are published in all of them
    PriceListId priceList = {}; // the base list in the company's currency
    TaxClassId standardTax = {};
    TaxClassId reducedTax = {};
    std::vector<CategoryId> categories = {}; // in the order of seedCategories()
    QByteArray seller = "{}";
};

} // namespace arnold::exchange
