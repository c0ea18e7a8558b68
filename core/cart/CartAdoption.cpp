#include "core/cart/WebCarts.h"

#include <algorithm>

namespace arnold::cart {

Result<CartView> adopt(WriteTx &tx, const ShopRules &rules, const Token &token, CustomerId customer)
{
    const auto last = openCartOf(tx, customer);
    ARNOLD_TRY(view, giveToCustomer(tx, rules, token, customer));
    if (!last || last->id == view.cart.id)
        return view;
    for (const CartLineRow &row : cartLines(tx, last->id)) {
        if (std::ranges::find(view.rows, row.variant, &CartLineRow::variant) != view.rows.end())
            continue;
        const Quantity quantity(row.quantityMicros, Unit::Piece); // the unit is the variant's
        auto with = addLine(tx, rules, token, {row.variant, quantity.toDecimalString()});
        if (with)
            view = std::move(with).value();
    }
    dropCart(tx, last->id);
    return view;
}

} // namespace arnold::cart
