#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Customer;
struct CustomerGroup;

using CustomerId = Id<Customer>;
using CustomerGroupId = Id<CustomerGroup>;

} // namespace arnold
