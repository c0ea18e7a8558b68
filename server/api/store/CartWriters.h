#pragma once
#include "core/cart/WebCarts.h"
#include "core/orders/Order.h"
#include "server/gateway/JsonWriter.h"

namespace arnold::api {

void writeCart(gateway::JsonWriter &json, const cart::CartView &view);
// An order as its buyer sees it: no staff, no books' numbers.
void writeOrder(gateway::JsonWriter &json, const OrderDetail &order);
void writeOrderLine(gateway::JsonWriter &json, const OrderHead &order, const OrderLine &line,
                    int position);
void writeOrderTotals(gateway::JsonWriter &json, const OrderHead &order,
                      const std::vector<OrderLine> &lines);

} // namespace arnold::api
