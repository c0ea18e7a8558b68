#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/customers/CustomerIds.h"
#include "core/pricing/Price.h"
#include "core/pricing/PricingIds.h"

#include <QString>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace arnold {

// One row of a price list for one variant: the price, and when it counts.
struct ListedPrice {
    PriceListId list = {};
    QString listName = {};
    int listPriority = 0; // the higher list wins
    Currency currency;
    Basis basis = Basis::Gross;
    UnitPrice price = {};
    std::optional<CustomerGroupId> group = {}; // empty: everybody
    std::int64_t minimumMicros = 0; // counts from this quantity on (of the price's unit)
    Instant from = {std::numeric_limits<std::int64_t>::min()}; // [from, to)
    Instant to = {std::numeric_limits<std::int64_t>::max()};
};

struct PriceQuestion {
    Currency currency;
    Instant at;
    std::span<const CustomerGroupId> groups = {}; // of the customer
    std::int64_t quantityMicros = Quantity::kMicrosPerUnit;
};

// The price that counts: of the currency, the period, the customer's groups and the quantity; then
// the list of the highest priority, in it the row of the largest minimum quantity, then the lowest
// amount for one unit, then the earlier row. Rows of other channels must be left out by the caller.
// Null when none counts. The pointer is into `prices`.
const ListedPrice *choosePrice(std::span<const ListedPrice> prices, const PriceQuestion &question);

// A price that was in force during [from, to).
struct PricePeriod {
    std::int64_t amountMinor = 0;
    Instant from;
    Instant to;
};

// The lowest amount in force at any moment of [from, to): with from = announcement - 30 days and
// to = announcement, the "lowest price of the last 30 days" (EU, directive 98/6/EC, article 6a).
// Empty when nothing was in force.
std::optional<std::int64_t> lowestAmountMinor(std::span<const PricePeriod> history, Instant from,
                                              Instant to);

} // namespace arnold
