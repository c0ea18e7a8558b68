#pragma once
#include "core/cart/TillCart.h"

namespace arnold::ui {

// Goods that somebody brings back, of a receipt or without one.
struct BackLine {
    std::optional<ReturnOf> of = {}; // empty: without a receipt
    TillCart::Item item = {}; // null: it is not sold any more
    TillCart::Item deposit = {};
    Quantity quantity = Quantity::pieces(1); // positive
    QString reason = {};
    GoodsCameBack goods = GoodsCameBack::ToStock;
};

// The cart with the goods in it. Errors of TillCart::withReturn and withLine.
Result<TillCart> withBackLine(const TillCart &cart, const BackLine &line);

} // namespace arnold::ui
