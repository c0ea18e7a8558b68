#include "server/api/admin/PermissionShape.h"

namespace arnold::api {

gateway::Shape permissionsShape()
{
    std::vector<QString> names;
    for (const Permission permission : allPermissions())
        names.push_back(permissionName(permission));
    const int most = static_cast<int>(names.size());
    return gateway::Shape::list(gateway::Shape::word(std::move(names)), most);
}

void writePermissions(gateway::JsonWriter &json, const char *name,
                      const std::set<Permission> &permissions)
{
    json.arrayField(name, [&] {
        for (const Permission permission : permissions)
            json.value(permissionName(permission));
    });
}

std::set<Permission> permissionsOf(const gateway::JsonValue &list)
{
    std::set<Permission> permissions;
    for (const gateway::JsonValue &each : *list.items())
        permissions.insert(permissionFromName(*each.text()).value());
    return permissions;
}

} // namespace arnold::api
