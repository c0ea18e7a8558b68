#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Cart;
struct Document;
struct Order;
using CartId = Id<Cart>;
// Named here, left of books and orders: a cart knows the order it became, and a line that brings
// goods back knows the document they were sold with.
using DocumentId = Id<Document>;
using OrderId = Id<Order>;

} // namespace arnold
