#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Registration.h"
#include "server/api/auth/Tokens.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape newAccount()
{
    return Shape::object({required("email", Shape::email()),
                          required("password", Shape::text(1, 256)),
                          required("name", Shape::text(1, 200))});
}

std::vector<ShapeField> credentials()
{
    return {required("email", Shape::text(1, 254)), required("password", Shape::text(1, 256)),
            optional("code", Shape::text(0, 60))};
}

Shape shopperCredentials()
{
    auto fields = credentials();
    fields.push_back(optional("cart", Shape::id()));
    return Shape::object(std::move(fields));
}

Result<Reply> registerCustomer(const Services &services, const Call &call)
{
    ARNOLD_TRY(made,
               openAccount(services, call,
                           {call.body.textOf("email"), call.body.textOf("password"),
                            call.body.textOf("name")}));
    JsonWriter json;
    json.object([&] {
        json.field("id", made.id);
        json.field("email", made.email);
        json.field("name", made.name);
        json.field("email_verified", false);
    });
    return Reply::personal(201, json.take());
}

Result<Reply> login(const Services &services, const Call &call, Door door)
{
    ARNOLD_TRY(entered,
               enter(services, call, door,
                     {call.body.textOf("email"), call.body.textOf("password"),
                      call.body.textOf("code"), call.body.textOf("cart")}));
    return tokensReply(services, entered);
}

Result<Reply> loginCustomer(const Services &services, const Call &call)
{
    return login(services, call, Door::Customer);
}

Result<Reply> loginStaff(const Services &services, const Call &call)
{
    return login(services, call, Door::Staff);
}

Result<Reply> refreshTokens(const Services &services, const Call &call)
{
    ARNOLD_TRY(refreshed, services.database.write(call.actor, [&](WriteTx &tx) {
        return identity::refresh(tx, call.body.textOf("refresh_token"));
    }));
    if (refreshed.outcome != identity::RefreshOutcome::Done)
        return ErrorCode::Unauthenticated;
    return tokensReply(services,
                       {{refreshed.subject.kind, refreshed.subject.id, refreshed.session},
                        refreshed.refreshToken,
                        {}});
}

Result<Reply> logout(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endSession(tx, subjectOf(call), call.session, "logout"));
        return Reply::nothing();
    });
}

Result<Reply> showKeys(const Services &services, const Call &)
{
    ARNOLD_TRY(keys, services.signIn->tokens.jwks());
    Reply reply = Reply::json(200, keys);
    reply.contentType = "application/jwk-set+json";
    reply.cacheControl = "public, max-age=60";
    reply.taggable = true;
    return reply;
}

} // namespace

void addSignInRoutes(std::vector<Route> &routes)
{
    const auto account = Shape::named(
            "Account",
            Shape::object({required("id", Shape::id()), required("email", Shape::text(1, 254)),
                           required("name", Shape::text(1, 200)),
                           required("email_verified", Shape::flag())}));
    routes.emplace_back(Method::Post, "/api/v1/auth/register", "register",
                        "A new customer account; a mail proves the address", Access::everyone(),
                        RequestBody::of(newAccount()),
                        std::vector<Answer> {{201, account, "the account"}}, registerCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/login", "login",
                        "A customer signs in; `cart` names the guest's cart that becomes theirs, "
                        "and the answer what it is called from now on. With a second factor the "
                        "answer is second_factor_required until `code` shows it: the app's, or a "
                        "recovery code",
                        Access::everyone(), RequestBody::of(shopperCredentials()),
                        std::vector<Answer> {{200, tokensShape(), "signed in"}}, loginCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/staff/login", "loginStaff",
                        "Somebody who works here signs in; `code` as customers have it",
                        Access::everyone(), RequestBody::of(Shape::object(credentials())),
                        std::vector<Answer> {{200, tokensShape(), "signed in"}}, loginStaff);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/refresh", "refresh",
            "The next pair of tokens. For 30 seconds a used token answers the same again; later "
            "its use ends the session",
            Access::everyone(),
            RequestBody::of(Shape::object({required("refresh_token", Shape::text(1, 100))})),
            std::vector<Answer> {{200, tokensShape(), "the next pair"}}, refreshTokens);
    routes.emplace_back(Method::Post, "/api/v1/auth/logout", "logout", "Ends this session",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is over"}}, logout);
    routes.emplace_back(Method::Get, "/.well-known/jwks.json", "showSigningKeys",
                        "The public keys that access tokens are verified with (RFC 7517)",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, std::nullopt, "a JWK set"}}, showKeys);
}

} // namespace arnold::api
