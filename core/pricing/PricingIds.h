#pragma once
#include "core/base/Id.h"

namespace arnold {

struct PriceList;
struct TaxClass;
struct TaxRate;

using PriceListId = Id<PriceList>;
using TaxClassId = Id<TaxClass>;
using TaxRateId = Id<TaxRate>;

} // namespace arnold
