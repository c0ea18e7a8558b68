#pragma once
#include "core/base/Result.h"
#include "core/pricing/TaxRows.h"

#include <span>
#include <vector>

namespace arnold {

// The rates that lie on a thing together, as rows without amounts.
struct RateSet {
    std::vector<TaxRow> rows = {};
    std::int64_t sumPpm = 0;
    bool byBuyer = false; // one of the rates was chosen for who buys
};

// An amount to be taxed: in by the first two, out by the rest.
struct Taxable {
    std::int64_t amountMinor = 0; // after discounts, in the profile's basis, signed
    std::uint32_t rateSet = 0; // position in the sets
    std::vector<TaxRow> taxes = {};
    std::int64_t taxMinor = 0;
    std::int64_t movedMinor = 0; // tax by document less what this amount alone would have had
};

// An amount with one set of rates, taxed by itself. Rows sum to the tax. Overflow.
Result<std::vector<std::int64_t>> taxAmountsMinor(const TaxProfile &profile, const RateSet &set,
                                                  std::int64_t amountMinor);

// Taxes each amount as the profile says: by line, or by sign and set of rates, spread back by
// largest remainder. Overflow.
Result<void> computeTaxes(const TaxProfile &profile, std::span<const RateSet> sets,
                          std::span<Taxable> taxables);

// A price that includes one tax, or none, brought to one that includes another, rounded once:
// amount x (1 + to) / (1 + from), rates in ppm. Overflow.
Result<std::int64_t> withOtherTaxMinor(std::int64_t amountMinor, std::int64_t fromPpm,
                                       std::int64_t toPpm, RoundingMode mode);

} // namespace arnold
