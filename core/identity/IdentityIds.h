#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Staff;
struct Role;
struct ApiKey;
struct LoginSession;

using StaffId = Id<Staff>;
using RoleId = Id<Role>;
using ApiKeyId = Id<ApiKey>;
using SessionId = Id<LoginSession>;

} // namespace arnold
