#include "core/orders/Placing.h"

#include "core/books/CanonicalJson.h"
#include "core/events/Outbox.h"
#include "core/promotions/PromotionStore.h"

#include <algorithm>

namespace arnold::orders {

Error priceChanged(const QString &field, std::int64_t wasMinor, std::int64_t isMinor)
{
    return {ErrorCode::PriceChanged,
            field,
            {},
            {{QStringLiteral("was"), QString::number(wasMinor)},
             {QStringLiteral("is"), QString::number(isMinor)}}};
}

Result<void> countPromotions(WriteTx &tx, const PricedCart &cart, OrderId order,
                             CustomerId customer)
{
    if (cart.promotions.empty())
        return {};
    std::vector<promotions::Use> uses;
    for (const PromotionUsed &used : cart.promotions)
        uses.push_back({used.promotion, normalCode(used.code), used.amountMinor});
    // Everybody takes rows in one order, so that two orders never wait for each other.
    std::sort(uses.begin(), uses.end(),
              [](const auto &a, const auto &b) { return a.promotion < b.promotion; });
    return promotions::countUses(tx, order.bytes(), customer, uses);
}

void announcePlaced(WriteTx &tx, const OrderHead &head)
{
    CanonicalObject payload;
    payload.putText("kind", orderKindName(head.kind));
    payload.putText("number", head.numberText);
    payload.put("total", head.totalMinor);
    events::announce(tx, {"order.placed", "order", head.id.bytes(), payload.take()});
}

} // namespace arnold::orders
