#pragma once
#include "core/cart/CartIds.h"

namespace arnold {

struct Fulfilment;
using FulfilmentId = Id<Fulfilment>;

} // namespace arnold
