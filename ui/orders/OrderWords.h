#pragma once
#include "core/orders/Order.h"

#include <QString>

namespace arnold::ui {

// How an order stands, in a word, and the tone of that word: positive, warning, info or neutral.
QString orderStateWords(const OrderHead &order);
QString orderToneOf(const OrderHead &order);
QString fulfilmentWords(orders::FulfilmentStatus status);
QString documentKindWords(DocumentKind kind);
QString orderEventWords(const OrderEvent &event);

} // namespace arnold::ui
