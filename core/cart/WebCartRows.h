#pragma once
#include "core/cart/WebCarts.h"

namespace arnold::cart {

// The view of a cart with the lines that it will have: a writer prices first and stores then.
Result<CartView> viewOfRows(ReadTx &tx, const ShopRules &rules, CartRow cart,
                            std::vector<CartLineRow> rows);

// Whether a line of the view is sold here, in that quantity, and there. NotFound or NotSellable
// "variant_id", InvalidQuantity and InsufficientStock "quantity".
Result<void> checkLine(ReadTx &tx, const ShopRules &rules, const CartView &view,
                       const CartLineRow &row);
// Keeps the cart as the view shows it, which is about to be shown; `before`: its stored lines.
void store(WriteTx &tx, CartView &view, const std::vector<CartLineRow> &before);

} // namespace arnold::cart
