#pragma once
#include "core/base/Currency.h"
#include "core/base/Result.h"
#include "core/pricing/Tax.h"

#include <QString>

#include <vector>

namespace arnold {

// What a country's law and custom say about a shop, as data: resources/countries/<code>.json, whose
// files name their sources.
struct CountryProfile {
    struct TaxClassEntry {
        QString code = {};
        QString name = {};
    };
    struct RateEntry {
        QString taxClass = {}; // code; empty: every class
        TaxRate rate = {}; // without ids
    };
    struct ShippingEntry {
        QString name = {};
        std::int64_t amountMinor = 0;
        std::optional<std::int64_t> freeFromMinor = {};
        bool isCollection = false;
    };
    struct RegionEntry {
        QString name = {};
        std::vector<QString> countries = {};
        std::vector<ShippingEntry> shipping = {};
    };

    QString code = {}; // "DE"
    QString name = {};
    Currency currency = Currency::of("EUR");
    QString locale = {};
    QByteArray timeZone = {}; // the capital's; a country may have more
    TaxProfile tax = {};
    DistanceSales distanceSales = DistanceSales::AtDestination;
    bool shippingOwnClass = false;
    QString shippingTaxClass = {};
    std::int64_t cashRoundingMinor = 1;
    int retentionYears = 10; // of what tax law keeps
    std::vector<TaxClassEntry> taxClasses = {};
    std::vector<RateEntry> rates = {};
    std::vector<RegionEntry> regions = {}; // in the profile's currency and basis
    QString taxName = {}; // as receipts say it: "MwSt.", "VAT"
    std::vector<QString> receiptFields = {}; // which of the seller's numbers a receipt must show
};

// DE, FR, GB, US, JP, SA.
std::vector<QString> countryProfileCodes();
// NotFound for a country that has none. A damaged built-in file is a broken invariant.
Result<CountryProfile> countryProfile(QStringView code);

} // namespace arnold
