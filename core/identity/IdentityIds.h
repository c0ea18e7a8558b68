#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Staff;
struct Role;
struct ApiKey;
struct LoginSession;
struct ExternalLogin;

using StaffId = Id<Staff>;
using RoleId = Id<Role>;
using ApiKeyId = Id<ApiKey>;
using SessionId = Id<LoginSession>;
using ExternalLoginId = Id<ExternalLogin>;

} // namespace arnold
