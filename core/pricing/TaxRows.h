#pragma once
#include "core/pricing/Tax.h"
#include "core/pricing/Why.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace arnold {

// One tax of one line (part, charge). Rows of a line say the same base where taxes add up.
struct TaxRow {
    TaxRateId rate = {};
    QString name = {};
    QString code = {};
    QString jurisdiction = {};
    TaxCategory category = TaxCategory::Standard;
    std::int64_t ratePpm = 0;
    std::int64_t baseMinor = 0; // net
    std::int64_t amountMinor = 0;
    QString reason = {}; // for E, AE, O, G; "no_rate" (category O) where the table knows no rate

    bool operator==(const TaxRow &) const = default;
};

// Taxes of a cart by code and rate.
struct TaxSum {
    QString name = {};
    QString code = {};
    QString jurisdiction = {};
    TaxCategory category = TaxCategory::Standard;
    std::int64_t ratePpm = 0;
    std::int64_t baseMinor = 0;
    std::int64_t amountMinor = 0;
    QString reason = {};

    bool operator==(const TaxSum &) const = default;
};

} // namespace arnold
