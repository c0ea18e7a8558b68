#pragma once
#include "core/base/Result.h"
#include "core/cart/CartToPrice.h"
#include "core/selling/Sellable.h"

namespace arnold {

// The sellable as a line of the calculation. NotSellable (field "variant") without a price.
Result<LineToPrice> lineOf(const Sellable &sellable, const Quantity &quantity,
                           const PriceFor &question);

} // namespace arnold
