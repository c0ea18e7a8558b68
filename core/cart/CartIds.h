#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Cart;
using CartId = Id<Cart>;

} // namespace arnold
