#pragma once
#include "core/cart/PricedCart.h"
#include "core/orders/Order.h"
#include "core/storage/Transaction.h"

// What both ways of placing share.
namespace arnold::orders {

// PriceChanged with facts "was" and "is".
Error priceChanged(const QString &field, std::int64_t wasMinor, std::int64_t isMinor);

// Counts the promotions' uses, in one order for everybody. LimitReached as promotions::countUses.
Result<void> countPromotions(WriteTx &tx, const PricedCart &cart, OrderId order,
                             CustomerId customer);

void announcePlaced(WriteTx &tx, const OrderHead &head);

} // namespace arnold::orders
