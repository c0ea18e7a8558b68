#pragma once
#include "core/cart/WebCarts.h"

namespace arnold::cart {

// The view of a cart with the lines that it will have: a writer prices first and stores then.
Result<CartView> viewOfRows(ReadTx &tx, const ShopRules &rules, CartRow cart,
                            std::vector<CartLineRow> rows);

} // namespace arnold::cart
