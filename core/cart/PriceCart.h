#pragma once
#include "core/base/Result.h"
#include "core/cart/CartToPrice.h"
#include "core/cart/PricedCart.h"

namespace arnold {

// The calculation. Pure: the same cart and rules give the same answer, on any thread.
//
//  1. price from the list, converted once if its basis or country's tax differs; override; label
//  2. line = price x quantity, rounded by the profile's mode
//  3. line discounts, each rounded: promotions by priority, then the one by hand
//  4. order discounts, spread over the lines by largest remainder: promotions, then by hand
//  5. shipping, and promotions on it
//  6. tax, per line, or per combination of rates and spread back (positive and negative lines
//     apart, so that a sale and its return cancel out)
//
// A percentage takes its part of what is left when its turn comes. No discount reaches negative
// lines, deposits that follow a parent, or what is not discountable. Modifiers are lines of their
// own: a parent's discount does not reach them, promotions may aim at them.
//
// Errors (field "lines[2]", "shipping[0]", ...): CurrencyMismatch; InvalidQuantity (units that do
// not go together); InvalidValue (negative override, discount beyond its range, a child before its
// parent, a bundle with negative weights); Overflow when an amount does not fit in int64.
Result<PricedCart> priceCart(const CartToPrice &cart, const PriceRules &rules);

} // namespace arnold
