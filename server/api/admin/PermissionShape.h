#pragma once
#include "core/identity/Permission.h"
#include "server/gateway/Shape.h"

#include <set>

namespace arnold::api {

// A list of permissions by their names, as scopes and roles have one.
gateway::Shape permissionsShape();
void writePermissions(gateway::JsonWriter &json, const char *name,
                      const std::set<Permission> &permissions);
// Of a body that fits the shape.
std::set<Permission> permissionsOf(const gateway::JsonValue &list);

} // namespace arnold::api
