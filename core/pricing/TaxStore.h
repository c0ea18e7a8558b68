#pragma once
#include "core/pricing/Tax.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

// A tax profile as it is kept: how a region taxes and rounds.
struct TaxProfileRow {
    TaxProfileId id = {};
    QString code = {};
    QString name = {};
    QString country = {}; // home: whose tax the price lists' gross prices include
    RoundingMode roundingMode = RoundingMode::HalfUp;
    TaxRoundingPlace roundingPlace = TaxRoundingPlace::Line;
    RatesOnALine ratesOnALine = RatesOnALine::Together;
    DistanceSales distanceSales = DistanceSales::AtDestination;
    bool shippingOwnClass = false; // else in proportion to the goods
    TaxClassId shippingTaxClass = {};
    std::int64_t cashRoundingMinor = 1; // smallest coin in minor units
    PriceAbroad priceAbroad = PriceAbroad::KeepsGross;
};

namespace pricing {

std::vector<TaxProfileRow> taxProfiles(ReadTx &tx);
std::vector<TaxRate> taxRates(ReadTx &tx, TaxProfileId profile); // in the order of their making
// The caller bumps the rules.
void insertTaxProfile(WriteTx &tx, const TaxProfileRow &profile);
void insertTaxRate(WriteTx &tx, TaxProfileId profile, const TaxRate &rate);

} // namespace pricing
} // namespace arnold
