#include "core/orders/TillPricing.h"

#include "core/cart/ContentSellables.h"
#include "core/customers/Customers.h"
#include "core/orders/Placing.h"
#include "core/orders/Returns.h"

#include <algorithm>
#include <map>

namespace arnold::orders {
namespace {

// What comes back is worth what its document says now, whatever the till remembers.
Result<void> readReturns(ReadTx &tx, CartContent &content)
{
    std::map<DocumentId, ReturnableDocument> documents;
    std::vector<std::pair<DocumentId, int>> seen;
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        WantedLine &line = content.lines[i];
        if (!line.returnOf)
            continue;
        const QString field = QStringLiteral("lines[%1]").arg(i);
        const std::pair<DocumentId, int> key {line.returnOf->document, line.returnOf->line};
        if (!line.quantity.isNegative() || std::find(seen.begin(), seen.end(), key) != seen.end())
            return Error {ErrorCode::InvalidValue, field};
        seen.push_back(key);
        if (!documents.contains(key.first)) {
            ARNOLD_TRY(found, returnable(tx, key.first));
            documents.emplace(key.first, std::move(found));
        }
        const ReturnableDocument &document = documents.at(key.first);
        if (key.second < 0 || key.second >= static_cast<int>(document.lines.size()))
            return Error {ErrorCode::NotFound, field};
        const auto position = static_cast<std::size_t>(key.second);
        line.returnOf = document.lines[position];
        line.variant = document.document.lines[position].variant;
        const Quantity left(line.returnOf->soldMicros - line.returnOf->returnedMicros,
                            document.document.lines[position].quantity.unit());
        if (line.quantity.unit() != left.unit() || -line.quantity.micros() > left.micros()) {
            return Error {ErrorCode::LimitReached,
                          field + QStringLiteral(".quantity"),
                          {},
                          {{QStringLiteral("returnable"), left.toDecimalString()}}};
        }
    }
    return {};
}

std::vector<Sellable> readSellables(ReadTx &tx, const ShopRules &rules, const Counter &counter,
                                    const CartContent &content)
{
    std::vector<VariantId> variants;
    for (const WantedLine &line : content.lines)
        variants.push_back(line.variant);
    return cart::sellablesWithDeposits(tx, rules, {counter.region->id, counter.channel->id},
                                       std::move(variants));
}

// In units of sale: what comes in pieces is not sold by halves. What a label says was weighed.
Result<void> checkQuantities(const CartContent &content, const std::vector<Sellable> &sellables)
{
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const WantedLine &line = content.lines[i];
        const auto item = std::find_if(
                sellables.begin(), sellables.end(),
                [&](const Sellable &each) { return each.variant == line.variant; });
        const bool isWhole = item == sellables.end() || line.labelTotalMinor
                || Quantity::fromDecimalString(line.quantity.toDecimalString(),
                                               line.quantity.unit(), item->unitDecimals);
        if (line.quantity.isZero() || !isWhole)
            return Error {ErrorCode::InvalidQuantity, QStringLiteral("lines[%1].quantity").arg(i)};
    }
    return {};
}

// What the cashier said is what is booked.
Result<void> checkSeen(const TillSale &sale, const PricedCart &cart)
{
    const std::vector<std::int64_t> &seen = sale.seenTotalsMinor;
    for (std::size_t i = 0; i < seen.size() && i < cart.lines.size(); ++i) {
        if (seen[i] != cart.lines[i].totalMinor) {
            return priceChanged(QStringLiteral("lines[%1]").arg(i), seen[i],
                                cart.lines[i].totalMinor);
        }
    }
    if (sale.seenTotalMinor != cart.totals.totalMinor
        || (!seen.empty() && seen.size() != cart.lines.size()))
        return priceChanged(QStringLiteral("total"), sale.seenTotalMinor, cart.totals.totalMinor);
    return {};
}

} // namespace

Result<Counter> counterOf(const ShopRules &rules, RegisterId id)
{
    Counter counter;
    counter.reg = rules.registerOf(id);
    counter.location = counter.reg ? rules.location(counter.reg->location) : nullptr;
    counter.company = counter.location ? rules.companyOf(*counter.location) : nullptr;
    counter.region = counter.location ? rules.regionOf(*counter.location) : nullptr;
    counter.channel = rules.firstChannel(ChannelKind::Till);
    if (!counter.company || !counter.region || !counter.channel)
        return Error {ErrorCode::NotFound, QStringLiteral("register")};
    return counter;
}

Result<PricedSale> priceSale(ReadTx &tx, const ShopRules &rules, const Counter &counter,
                             const TillSale &sale)
{
    PricedSale again;
    again.content = sale.content;
    ARNOLD_CHECK(readReturns(tx, again.content));
    again.sellables = readSellables(tx, rules, counter, again.content);
    ARNOLD_CHECK(checkQuantities(again.content, again.sellables));
    ARNOLD_TRY(context, tillContext(rules, sale.reg, tx.now()));
    if (!again.content.customer.isNull()) {
        const auto customer = customers::byId(tx, again.content.customer);
        if (!customer)
            return Error {ErrorCode::NotFound, QStringLiteral("customer")};
        if (!customer->group.isNull())
            context.groups.push_back(customer->group);
    }
    again.cashStepMinor = context.taxes->cashRoundingMinor;
    ARNOLD_TRY(priced, priceContent(again.content, indexOf(again.sellables), context));
    again.priced = std::move(priced);
    ARNOLD_CHECK(checkSeen(sale, again.priced.cart));
    return again;
}

} // namespace arnold::orders
