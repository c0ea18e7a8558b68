#include "core/pricing/PriceChoice.h"

#include <algorithm>

namespace arnold {
namespace {

bool counts(const ListedPrice &row, const PriceQuestion &question)
{
    return row.currency == question.currency && row.from <= question.at && question.at < row.to
            && row.minimumMicros <= question.quantityMicros
            && (!row.group
                || std::ranges::find(question.groups, *row.group) != question.groups.end());
}

// Amounts for one unit, compared across different per-quantities without dividing.
bool isCheaper(const UnitPrice &left, const UnitPrice &right)
{
    return static_cast<Int128>(left.amountMinor) * right.perMicros
            < static_cast<Int128>(right.amountMinor) * left.perMicros;
}

bool isBetter(const ListedPrice &left, const ListedPrice &right)
{
    if (left.listPriority != right.listPriority)
        return left.listPriority > right.listPriority;
    if (left.minimumMicros != right.minimumMicros)
        return left.minimumMicros > right.minimumMicros;
    return isCheaper(left.price, right.price);
}

} // namespace

const ListedPrice *choosePrice(std::span<const ListedPrice> prices, const PriceQuestion &question)
{
    const ListedPrice *best = nullptr;
    for (const ListedPrice &row : prices) {
        if (counts(row, question) && (!best || isBetter(row, *best)))
            best = &row;
    }
    return best;
}

std::optional<std::int64_t> lowestAmountMinor(std::span<const PricePeriod> history, Instant from,
                                              Instant to)
{
    std::optional<std::int64_t> lowest;
    for (const PricePeriod &period : history) {
        const bool inForce = period.from < to && from < period.to && period.from < period.to;
        if (inForce && (!lowest || period.amountMinor < *lowest))
            lowest = period.amountMinor;
    }
    return lowest;
}

} // namespace arnold
