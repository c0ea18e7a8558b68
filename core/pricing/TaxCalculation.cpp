#include "core/pricing/TaxCalculation.h"

namespace arnold {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

std::int64_t magnitude(std::int64_t value)
{
    return value < 0 ? -value : value;
}

Result<void> writeRows(const TaxProfile &profile, const RateSet &set, Taxable &taxable,
                       std::span<const std::int64_t> amounts)
{
    std::int64_t tax = 0;
    for (const std::int64_t amount : amounts) {
        const auto sum = checkedAdd(tax, amount);
        if (!sum)
            return ErrorCode::Overflow;
        tax = *sum;
    }
    taxable.taxMinor = tax;
    const std::int64_t base = profile.basis == Basis::Gross ? taxable.amountMinor - tax
                                                            : taxable.amountMinor;
    taxable.taxes = set.rows;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        taxable.taxes[i].baseMinor = base;
        taxable.taxes[i].amountMinor = amounts[i];
    }
    return {};
}

// One bucket: the amounts of one set and sign, taxed together and spread back.
Result<void> taxTogether(const TaxProfile &profile, const RateSet &set, std::span<Taxable> taxables,
                         std::span<const std::uint32_t> members)
{
    std::int64_t sum = 0;
    std::vector<std::int64_t> weights;
    weights.reserve(members.size());
    for (const std::uint32_t member : members) {
        const auto more = checkedAdd(sum, taxables[member].amountMinor);
        if (!more)
            return ErrorCode::Overflow;
        sum = *more;
        weights.push_back(magnitude(taxables[member].amountMinor));
    }
    ARNOLD_TRY(totals, taxAmountsMinor(profile, set, sum));
    std::vector<std::vector<std::int64_t>> spread;
    spread.reserve(totals.size());
    for (const std::int64_t total : totals)
        spread.push_back(splitByLargestRemainder(total, weights));
    std::vector<std::int64_t> amounts(totals.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        Taxable &taxable = taxables[members[i]];
        for (std::size_t row = 0; row < totals.size(); ++row)
            amounts[row] = spread[row][i];
        ARNOLD_CHECK(writeRows(profile, set, taxable, amounts));
        ARNOLD_TRY(alone, taxAmountsMinor(profile, set, taxable.amountMinor));
        taxable.movedMinor = taxable.taxMinor;
        for (const std::int64_t amount : alone)
            taxable.movedMinor -= amount;
    }
    return {};
}

Result<void> taxByDocument(const TaxProfile &profile, std::span<const RateSet> sets,
                           std::span<Taxable> taxables)
{
    std::vector<std::uint32_t> members;
    for (std::uint32_t set = 0; set < sets.size(); ++set) {
        for (const bool negative : {false, true}) {
            members.clear();
            for (std::uint32_t i = 0; i < taxables.size(); ++i) {
                if (taxables[i].rateSet == set && (taxables[i].amountMinor < 0) == negative)
                    members.push_back(i);
            }
            if (!members.empty())
                ARNOLD_CHECK(taxTogether(profile, sets[set], taxables, members));
        }
    }
    return {};
}

} // namespace

Result<std::vector<std::int64_t>> taxAmountsMinor(const TaxProfile &profile, const RateSet &set,
                                                  std::int64_t amountMinor)
{
    std::vector<std::int64_t> amounts(set.rows.size());
    if (set.sumPpm == 0)
        return amounts;
    const bool gross = profile.basis == Basis::Gross;
    if (!gross && profile.rates == RatesOnALine::Apart) {
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const auto tax = mulDiv(amountMinor, set.rows[i].ratePpm, kWhole, profile.mode);
            if (!tax)
                return ErrorCode::Overflow;
            amounts[i] = *tax;
        }
        return amounts;
    }
    const auto tax = mulDiv(amountMinor, set.sumPpm, gross ? kWhole + set.sumPpm : kWhole,
                            profile.mode);
    if (!tax)
        return ErrorCode::Overflow;
    if (amounts.size() == 1) {
        amounts[0] = *tax;
        return amounts;
    }
    std::vector<std::int64_t> rates;
    rates.reserve(set.rows.size());
    for (const TaxRow &row : set.rows)
        rates.push_back(row.ratePpm);
    return splitByLargestRemainder(*tax, rates);
}

Result<void> computeTaxes(const TaxProfile &profile, std::span<const RateSet> sets,
                          std::span<Taxable> taxables)
{
    if (profile.place == TaxRoundingPlace::Document)
        return taxByDocument(profile, sets, taxables);
    for (Taxable &taxable : taxables) {
        const RateSet &set = sets[taxable.rateSet];
        ARNOLD_TRY(amounts, taxAmountsMinor(profile, set, taxable.amountMinor));
        ARNOLD_CHECK(writeRows(profile, set, taxable, amounts));
    }
    return {};
}

Result<std::int64_t> withOtherTaxMinor(std::int64_t amountMinor, std::int64_t fromPpm,
                                       std::int64_t toPpm, RoundingMode mode)
{
    const auto converted = mulDiv(amountMinor, kWhole + toPpm, kWhole + fromPpm, mode);
    if (!converted)
        return ErrorCode::Overflow;
    return *converted;
}

} // namespace arnold
