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

Result<Reply> requestVerification(const Services &services, const Call &call)
{
    ARNOLD_CHECK(askForVerification(services, call));
    return accepted();
}

Result<Reply> verify(const Services &services, const Call &call)
{
    ARNOLD_CHECK(confirmAddress(services, call, call.body.textOf("token")));
    return Reply::nothing();
}

Result<Reply> requestReset(const Services &services, const Call &call)
{
    ARNOLD_CHECK(askForReset(services, call, call.body.textOf("email")));
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
    ARNOLD_CHECK(askForEmailChange(services, call,
                                   {call.body.textOf("email"), call.body.textOf("password")}));
    return accepted();
}

Result<Reply> changeEmail(const Services &services, const Call &call)
{
    ARNOLD_CHECK(confirmNewAddress(services, call, call.body.textOf("token")));
    return Reply::nothing();
}

Result<Reply> accept(const Services &services, const Call &call)
{
    ARNOLD_CHECK(acceptInvitation(services, call, call.body.textOf("token"),
                                  call.body.textOf("password")));
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
    routes.emplace_back(Method::Post, "/api/v1/auth/staff/invitation/confirm", "acceptInvitation",
                        "Somebody who works here chooses the password to sign in with",
                        Access::everyone(),
                        RequestBody::of(Shape::object({required("token", Shape::text(1, 100)),
                                                       required("password", Shape::text(1, 256))})),
                        done(), accept);
}

} // namespace arnold::api
