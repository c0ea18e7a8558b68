#include "core/identity/Identity.h"
#include "core/identity/Roles.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/PermissionShape.h"
#include "server/api/admin/Revision.h"
#include "server/gateway/Services.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr std::int64_t kWholePpm = 1'000'000;

// Null: no limit.
Shape limitsShape()
{
    return Shape::object(
            {required("discount_ppm", Shape::nullable(Shape::integer(0, kWholePpm))),
             required("refund_minor", Shape::nullable(Shape::integer(0, INT64_MAX))),
             required("price_override_ppm", Shape::nullable(Shape::integer(0, kWholePpm)))});
}

Shape roleShape()
{
    return Shape::named(
            "Role",
            Shape::object({required("id", Shape::id()), required("code", Shape::text(1, 80)),
                           required("name", Shape::text(1, 80)), required("builtin", Shape::flag()),
                           required("permissions", permissionsShape()),
                           required("limits", limitsShape()),
                           required("revision", Shape::text(1, 64))}));
}

void writeRole(JsonWriter &json, const Role &role)
{
    json.object([&] {
        json.field("id", role.id);
        json.field("code", role.code);
        json.field("name", role.name);
        json.field("builtin", role.builtin);
        writePermissions(json, "permissions", role.permissions);
        json.objectField("limits", [&] {
            json.field("discount_ppm", role.limits.discountPpm);
            json.field("refund_minor", role.limits.refundMinor);
            json.field("price_override_ppm", role.limits.priceOverridePpm);
        });
        json.field("revision", QString::fromLatin1(role.revision()));
    });
}

Reply replyWith(int status, const Role &role)
{
    JsonWriter json;
    writeRole(json, role);
    return withTag(Reply::json(status, json.take()), role.revision());
}

RoleLimits limitsOf(const JsonValue &body)
{
    const JsonValue &limits = *body.member("limits");
    const auto most = [&](const char *name) {
        const auto *number = limits.member(name)->integer();
        return number ? std::optional(*number) : std::nullopt;
    };
    return {most("discount_ppm"), most("refund_minor"), most("price_override_ppm")};
}

Result<Reply> listRoles(const Services &services, const Call &)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Role &role : identity::roles(tx))
                    writeRole(json, role);
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> createRole(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        Role wanted;
        wanted.code = call.body.textOf("code");
        wanted.name = call.body.textOf("name");
        wanted.permissions = permissionsOf(*call.body.member("permissions"));
        wanted.limits = limitsOf(call.body);
        ARNOLD_TRY(id, identity::createRole(tx, wanted));
        const auto made = identity::role(tx, id);
        return made ? Result(replyWith(201, *made)) : ErrorCode::Internal;
    });
}

Result<Reply> changeRole(const Services &services, const Call &call)
{
    const auto id = RoleId::fromText(call.path(u"role"));
    if (!id)
        return ErrorCode::NotFound;
    identity::RoleChange change;
    takeText(call.body, "name", change.name);
    if (call.body.has("permissions"))
        change.permissions = permissionsOf(*call.body.member("permissions"));
    if (call.body.has("limits"))
        change.limits = limitsOf(call.body);
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::changeRole(tx, *id, revisionIn(call), change));
        const auto changed = identity::role(tx, *id);
        return changed ? Result(replyWith(200, *changed)) : ErrorCode::Internal;
    });
}

Result<Reply> archiveRole(const Services &services, const Call &call)
{
    const auto id = RoleId::fromText(call.path(u"role"));
    if (!id)
        return ErrorCode::NotFound;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::archiveRole(tx, *id));
        return Reply::nothing();
    });
}

} // namespace

void addAdminRoleRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/roles", "adminListRoles",
                        "The roles, with what each may and its limits",
                        Access::with(Permission::StaffRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(roleShape()), "all of them"}},
                        listRoles);
    routes.emplace_back(Method::Post, "/api/v1/admin/roles", "adminCreateRole",
                        "A role of the shop's own; it may no more than whoever makes it",
                        Access::with(Permission::StaffEdit),
                        RequestBody::of(Shape::object({required("code", Shape::text(1, 40)),
                                                       required("name", Shape::text(1, 80)),
                                                       required("permissions", permissionsShape()),
                                                       required("limits", limitsShape())})),
                        std::vector<Answer> {{201, roleShape(), "the role"}}, createRole);
    routes.emplace_back(Method::Patch, "/api/v1/admin/roles/{role}", "adminChangeRole",
                        "Other permissions or limits; not the owner's",
                        Access::with(Permission::StaffEdit),
                        RequestBody::of(Shape::object({optional("name", Shape::text(1, 80)),
                                                       optional("permissions", permissionsShape()),
                                                       optional("limits", limitsShape())})),
                        std::vector<Answer> {{200, roleShape(), "the role"}}, changeRole)
            .matched();
    routes.emplace_back(Method::Delete, "/api/v1/admin/roles/{role}", "adminArchiveRole",
                        "A role of the shop's own that nobody has any more",
                        Access::with(Permission::StaffEdit), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is gone"}}, archiveRole);
}

} // namespace arnold::api
