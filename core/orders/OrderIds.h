#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Order;
struct Fulfilment;
using OrderId = Id<Order>;
using FulfilmentId = Id<Fulfilment>;

} // namespace arnold
