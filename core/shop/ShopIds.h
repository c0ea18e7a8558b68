#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Company;
struct Location;
struct Register;
struct Region;
struct Channel;
struct CashPlace;
struct ShippingOption;
struct TaxProfileRow;
struct Task;

using CompanyId = Id<Company>;
using LocationId = Id<Location>;
using RegisterId = Id<Register>;
using RegionId = Id<Region>;
using ChannelId = Id<Channel>;
using CashPlaceId = Id<CashPlace>;
using ShippingOptionId = Id<ShippingOption>;
using TaxProfileId = Id<TaxProfileRow>;
using TaskId = Id<Task>;

} // namespace arnold
