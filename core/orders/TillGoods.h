#pragma once
#include "core/orders/TillAuthority.h"
#include "core/orders/TillPricing.h"

namespace arnold::orders {

// Books what leaves and comes back over the counter. Answers the rows that sold what the book does
// not have: the hand holds it, so with permission it is sold. InsufficientStock without.
Result<std::vector<int>> moveGoods(WriteTx &tx, const Counter &counter, const PricedSale &sale,
                                   DocumentId document, TillAuthority &authority);

} // namespace arnold::orders
