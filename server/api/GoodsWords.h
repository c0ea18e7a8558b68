#pragma once
#include "core/cart/CartContent.h"
#include "server/gateway/Shape.h"

namespace arnold::api {

// What became of goods that came back, as the interface calls it: "to_stock", "damaged", "not".
gateway::Shape goodsShape();
// To stock for what is not told.
GoodsCameBack goodsFromWord(const QString &word);

} // namespace arnold::api
