#include "core/identity/Identity.h"
#include "core/identity/StaffSessions.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/StaffOfPath.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/gateway/Services.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape sessionShape()
{
    return Shape::named("StaffSession", Shape::object(sessionFields()));
}

Result<Reply> listSessions(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        if (!identity::staffMember(tx, id))
            return ErrorCode::NotFound;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const LoginSession &each :
                     identity::sessionsOf(tx, identity::staffSubject(id)))
                    json.object([&] { writeSessionFields(json, each); });
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> endSession(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    const auto session = SessionId::fromText(call.path(u"session"));
    if (!session)
        return ErrorCode::NotFound;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endStaffSession(tx, id, *session));
        return Reply::nothing();
    });
}

Result<Reply> endSessions(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endStaffSessions(tx, id));
        return Reply::nothing();
    });
}

} // namespace

void addAdminStaffSessionRoutes(std::vector<Route> &routes)
{
    const std::vector<Answer> over {{204, std::nullopt, "it is over"}};
    routes.emplace_back(Method::Get, "/api/v1/admin/staff/{staff}/sessions",
                        "adminListStaffSessions", "Where somebody is signed in over the network",
                        Access::with(Permission::StaffRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(sessionShape()), "the sessions"}},
                        listSessions);
    routes.emplace_back(Method::Delete, "/api/v1/admin/staff/{staff}/sessions/{session}",
                        "adminEndStaffSession", "Ends one of them",
                        Access::with(Permission::StaffEdit), RequestBody::none(), over, endSession);
    routes.emplace_back(Method::Delete, "/api/v1/admin/staff/{staff}/sessions",
                        "adminEndStaffSessions", "Ends all of them",
                        Access::with(Permission::StaffEdit), RequestBody::none(), over,
                        endSessions);
}

} // namespace arnold::api
