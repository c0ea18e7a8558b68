#include "core/customers/Accounts.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Proofs.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape tokenBody()
{
    return Shape::object({required("token", Shape::text(1, 100))});
}

Reply accepted()
{
    Reply reply = Reply::nothing();
    reply.status = 202;
    return reply;
}

CustomerId customerOf(const Call &call)
{
    return CustomerId(call.actor.id);
}

Result<Reply> requestVerification(const Services &services, const Call &call)
{
    ARNOLD_CHECK(slowDown(services, call, "verify", call.actorText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(customers::requestVerification(tx, customerOf(call)));
        return accepted();
    });
}

Result<Reply> verify(const Services &services, const Call &call)
{
    ARNOLD_CHECK(confirmAddress(services, call, call.body.textOf("token")));
    return Reply::nothing();
}

// Nobody waits for the write: whether the address has an account shows neither in the answer nor
// in how long it takes.
Result<Reply> requestReset(const Services &services, const Call &call)
{
    const QString email = call.body.textOf("email");
    ARNOLD_CHECK(slowDown(services, call, "reset", countedEmail(services, email)));
    services.database.writeThen(
            call.actor, [email](WriteTx &tx) { return customers::requestReset(tx, email); },
            [](const Result<void> &) {});
    return accepted();
}

Result<Reply> resetPassword(const Services &services, const Call &call)
{
    ARNOLD_CHECK(replacePassword(services, call, call.body.textOf("token"),
                                 call.body.textOf("password")));
    return Reply::nothing();
}

Result<Reply> requestEmailChange(const Services &services, const Call &call)
{
    ARNOLD_TRY(hash, checkOwnPassword(services, call, call.body.textOf("password")));
    Q_UNUSED(hash)
    ARNOLD_CHECK(slowDown(services, call, "email", call.actorText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(
                customers::requestEmailChange(tx, customerOf(call), call.body.textOf("email")));
        return accepted();
    });
}

Result<Reply> changeEmail(const Services &services, const Call &call)
{
    ARNOLD_CHECK(confirmNewAddress(services, call, call.body.textOf("token")));
    return Reply::nothing();
}

std::vector<Answer> sent()
{
    return {{202, std::nullopt, "a mail is on its way, if there is somebody to write to"}};
}

std::vector<Answer> done()
{
    return {{204, std::nullopt, "done"}};
}

} // namespace

void addProofRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Post, "/api/v1/auth/verification", "requestVerification",
                        "Another mail that proves the address", Access::customer(),
                        RequestBody::none(), sent(), requestVerification);
    routes.emplace_back(Method::Post, "/api/v1/auth/verification/confirm", "confirmVerification",
                        "The address is proven; past orders join the account", Access::everyone(),
                        RequestBody::of(tokenBody()), done(), verify);
    routes.emplace_back(Method::Post, "/api/v1/auth/password-reset", "requestPasswordReset",
                        "A mail with which a forgotten password is replaced", Access::everyone(),
                        RequestBody::of(Shape::object({required("email", Shape::text(1, 254))})),
                        sent(), requestReset);
    routes.emplace_back(Method::Post, "/api/v1/auth/password-reset/confirm", "confirmPasswordReset",
                        "Another password; every session ends", Access::everyone(),
                        RequestBody::of(Shape::object({required("token", Shape::text(1, 100)),
                                                       required("password", Shape::text(1, 256))})),
                        done(), resetPassword);
    routes.emplace_back(Method::Post, "/api/v1/auth/email", "requestEmailChange",
                        "A mail to the new address, which counts once its reader says so",
                        Access::customer(),
                        RequestBody::of(Shape::object({required("email", Shape::email()),
                                                       required("password", Shape::text(1, 256))})),
                        sent(), requestEmailChange);
    routes.emplace_back(Method::Post, "/api/v1/auth/email/confirm", "confirmEmailChange",
                        "The new address counts; the former is told", Access::everyone(),
                        RequestBody::of(tokenBody()), done(), changeEmail);
}

} // namespace arnold::api
