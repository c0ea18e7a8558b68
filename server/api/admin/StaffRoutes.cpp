#include "core/identity/Identity.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/StaffOfPath.h"
#include "server/gateway/Services.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Shape staffShape()
{
    return Shape::named(
            "Staff",
            Shape::object({required("id", Shape::id()), required("name", Shape::text(1, 40)),
                           required("initials", Shape::text(0, 8)),
                           required("has_pin", Shape::flag()),
                           required("roles", Shape::list(Shape::text(1, 40), 50))}));
}

void writeStaff(JsonWriter &json, const Staff &staff)
{
    json.object([&] {
        json.field("id", staff.id);
        json.field("name", staff.displayName);
        json.field("initials", staff.initials);
        json.field("has_pin", staff.hasPin);
        json.arrayField("roles", [&] {
            for (const QString &role : staff.roleCodes)
                json.value(role);
        });
    });
}

Result<Reply> listStaff(const Services &services, const Call &)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Staff &staff : identity::staff(tx))
                    writeStaff(json, staff);
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

std::vector<QString> rolesOf(const JsonValue &body)
{
    std::vector<QString> roles;
    for (const JsonValue &role : *body.member("roles")->items())
        roles.push_back(*role.text());
    return roles;
}

// A role that is not there is a fault of the body, where a person who is not there is one of the
// path.
Error withRolesOfBody(Error error)
{
    if (error.code == ErrorCode::NotFound && error.field == QLatin1String("roles"))
        error.code = ErrorCode::InvalidValue;
    return error;
}

Result<Reply> replyWith(int status, ReadTx &tx, StaffId id)
{
    const auto staff = identity::staffMember(tx, id);
    if (!staff)
        return ErrorCode::Internal;
    JsonWriter json;
    writeStaff(json, *staff);
    return Reply::json(status, json.take());
}

Result<Reply> createStaff(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        NewStaff wanted;
        wanted.displayName = call.body.textOf("name");
        wanted.roleCodes = rolesOf(call.body);
        const auto created = identity::createStaff(tx, wanted);
        if (!created)
            return withRolesOfBody(created.error());
        return replyWith(201, tx, *created);
    });
}

Result<Reply> archiveStaff(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::archiveStaff(tx, id));
        return Reply::nothing();
    });
}

Result<Reply> changeStaff(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto set = identity::setRoles(tx, id, rolesOf(call.body));
        if (!set)
            return withRolesOfBody(set.error());
        return replyWith(200, tx, id);
    });
}

} // namespace

void addAdminStaffRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/staff", "adminListStaff", "Who works here",
                        Access::with(Permission::StaffRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(staffShape()), "everybody"}},
                        listStaff);
    routes.emplace_back(Method::Post, "/api/v1/admin/staff", "adminCreateStaff",
                        "Somebody new; the PIN is set at the till",
                        Access::with(Permission::StaffEdit),
                        RequestBody::of(Shape::object(
                                {required("name", Shape::text(1, 40)),
                                 required("roles", Shape::list(Shape::text(1, 40), 20))})),
                        std::vector<Answer> {{201, staffShape(), "the staff member"}}, createStaff);
    routes.emplace_back(Method::Patch, "/api/v1/admin/staff/{staff}", "adminChangeStaff",
                        "Other roles; nobody gives more than they have",
                        Access::with(Permission::StaffEdit),
                        RequestBody::of(Shape::object(
                                {required("roles", Shape::list(Shape::text(1, 40), 20))})),
                        std::vector<Answer> {{200, staffShape(), "the staff member"}}, changeStaff);
    routes.emplace_back(Method::Delete, "/api/v1/admin/staff/{staff}", "adminArchiveStaff",
                        "They do not work here any more; their keys open nothing",
                        Access::with(Permission::StaffEdit), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "nobody signs in as them"}},
                        archiveStaff);
}

} // namespace arnold::api
