#include "core/cart/WebCartRows.h"

#include <algorithm>

namespace arnold::cart {
namespace {

// With those of the lines that can be bought and whose variant is not there yet: priced at once,
// however many they are.
Result<CartView> withLines(WriteTx &tx, const ShopRules &rules, const CartView &now,
                           const std::vector<CartLineRow> &lines)
{
    CartRow cart = now.cart;
    const int firstNew = cart.nextPosition;
    std::vector<CartLineRow> rows = now.rows;
    for (const CartLineRow &line : lines) {
        const bool isThere = std::ranges::find(now.rows, line.variant, &CartLineRow::variant)
                != now.rows.end();
        if (!isThere && rows.size() < kMostLines)
            rows.push_back({cart.nextPosition++, line.variant, line.quantityMicros, {}});
    }
    ARNOLD_TRY(view, viewOfRows(tx, rules, cart, rows));
    std::erase_if(rows, [&](const CartLineRow &row) {
        return row.position >= firstNew && !checkLine(tx, rules, view, row);
    });
    if (rows.size() < view.rows.size()) {
        ARNOLD_TRY(fewer, viewOfRows(tx, rules, std::move(cart), std::move(rows)));
        view = std::move(fewer);
    }
    store(tx, view, now.rows);
    return view;
}

} // namespace

Result<CartView> adopt(WriteTx &tx, const ShopRules &rules, const Token &token, CustomerId customer)
{
    const auto last = openCartOf(tx, customer);
    ARNOLD_TRY(view, giveToCustomer(tx, rules, token, customer));
    if (last && last->id == view.cart.id)
        return view;
    if (last) {
        ARNOLD_TRY(both, withLines(tx, rules, view, cartLines(tx, last->id)));
        view = std::move(both);
        dropCart(tx, last->id);
    }
    view.cart.token = Token::make();
    renewToken(tx, view.cart.id, view.cart.token);
    return view;
}

} // namespace arnold::cart
