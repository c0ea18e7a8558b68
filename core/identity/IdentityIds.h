#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Staff;
struct Role;
struct ApiKey;

using StaffId = Id<Staff>;
using RoleId = Id<Role>;
using ApiKeyId = Id<ApiKey>;

} // namespace arnold
