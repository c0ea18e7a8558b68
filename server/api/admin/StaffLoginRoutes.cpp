#include "core/identity/Invitations.h"
#include "core/identity/SecondFactor.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/StaffOfPath.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;

Result<Reply> setStaffLogin(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    ARNOLD_TRY(hash,
               hashNew(services, call.body.textOf("password"), "password",
                       {call.body.textOf("email")}));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::setStaffLogin(tx, id, call.body.textOf("email"), hash));
        return Reply::nothing();
    });
}

Result<Reply> inviteStaff(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    ARNOLD_CHECK(slowDown(services, call, "invite", id.toText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::inviteStaff(tx, id, call.body.textOf("email")));
        Reply reply = Reply::nothing();
        reply.status = 202;
        return reply;
    });
}

Result<Reply> showInvitation(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(invitation, identity::openInvitation(tx, id));
        if (!invitation)
            return ErrorCode::NotFound;
        JsonWriter json;
        json.object([&] {
            json.field("email", invitation->email);
            json.field("expires_at", invitation->expiresAt);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> withdrawInvitation(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::withdrawInvitation(tx, id));
        return Reply::nothing();
    });
}

Result<Reply> removeStaffFactor(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, staffIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::removeFactorOf(tx, id));
        return Reply::nothing();
    });
}

} // namespace

void addAdminStaffLoginRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Put, "/api/v1/admin/staff/{staff}/login", "adminSetStaffLogin",
                        "The address and password with which somebody signs in; their sessions end",
                        Access::with(Permission::StaffEdit),
                        RequestBody::of(Shape::object({required("email", Shape::email()),
                                                       required("password", Shape::text(1, 256))})),
                        std::vector<Answer> {{204, std::nullopt, "they may sign in with it"}},
                        setStaffLogin);
    routes.emplace_back(
            Method::Post, "/api/v1/admin/staff/{staff}/invitation", "adminInviteStaff",
            "A mail with a link, by which somebody who works here chooses their password",
            Access::with(Permission::StaffEdit),
            RequestBody::of(Shape::object({required("email", Shape::email())})),
            std::vector<Answer> {{202, std::nullopt, "the mail is on its way"}}, inviteStaff);
    const auto invitation = Shape::named("Invitation",
                                         Shape::object({required("email", Shape::text(1, 254)),
                                                        required("expires_at", Shape::time())}));
    routes.emplace_back(Method::Get, "/api/v1/admin/staff/{staff}/invitation",
                        "adminShowInvitation", "The one that can be accepted now",
                        Access::with(Permission::StaffEdit), RequestBody::none(),
                        std::vector<Answer> {{200, invitation, "where it went"}}, showInvitation);
    routes.emplace_back(
            Method::Delete, "/api/v1/admin/staff/{staff}/invitation", "adminWithdrawInvitation",
            "Its link opens nothing any more; a mail that still waits is not sent",
            Access::with(Permission::StaffEdit), RequestBody::none(),
            std::vector<Answer> {{204, std::nullopt, "it is withdrawn"}}, withdrawInvitation);
    routes.emplace_back(Method::Delete, "/api/v1/admin/staff/{staff}/second-factor",
                        "adminRemoveSecondFactor",
                        "For somebody who has lost theirs; their sessions end",
                        Access::with(Permission::StaffEdit), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is off"}}, removeStaffFactor);
}

} // namespace arnold::api
