#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/External.h"
#include "server/api/auth/Tokens.h"

namespace arnold::api {
namespace {

using namespace gateway;

Result<Reply> showProvider(const Services &services, const Call &)
{
    const bool forCustomers = hasExternal(services, Door::Customer);
    const bool forStaff = hasExternal(services, Door::Staff);
    if (!forCustomers && !forStaff)
        return ErrorCode::NotFound;
    JsonWriter json;
    json.object([&] {
        json.field("name", services.signIn->external.name);
        json.field("customers", forCustomers);
        json.field("staff", forStaff);
    });
    return Reply::json(200, json.take());
}

Result<Reply> start(const Services &services, const Call &call, Door door)
{
    ARNOLD_TRY(started, startExternal(services, door, call.body.textOf("redirect_uri")));
    JsonWriter json;
    json.object([&] {
        json.field("authorization_url", started.url);
        json.field("state", started.state);
        json.field("binding", started.binding);
        json.field("expires_in", identity::kPendingLoginSeconds);
    });
    return Reply::personal(201, json.take());
}

Result<Reply> startCustomer(const Services &services, const Call &call)
{
    return start(services, call, Door::Customer);
}

Result<Reply> startStaff(const Services &services, const Call &call)
{
    return start(services, call, Door::Staff);
}

Result<Reply> callback(const Services &services, const Call &call)
{
    const JsonValue &body = call.body;
    ARNOLD_TRY(entered,
               finishExternal(services, call,
                              {{body.textOf("state"), body.textOf("binding")},
                               body.textOf("code"),
                               body.textOf("iss"),
                               body.textOf("error"),
                               body.textOf("factor_code"),
                               body.textOf("cart")}));
    return tokensReply(services, entered);
}

Result<Reply> listLogins(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const ExternalLogin &each : identity::externalLogins(tx, subjectOf(call))) {
                    json.object([&] {
                        json.field("id", each.id);
                        json.field("issuer", each.issuer);
                        json.field("created_at", each.createdAt);
                        json.field("used_at", each.usedAt);
                    });
                }
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> removeLogin(const Services &services, const Call &call)
{
    const auto id = ExternalLoginId::fromText(call.path(u"login"));
    if (!id)
        return ErrorCode::NotFound;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::unlinkExternal(tx, *id));
        return Reply::nothing();
    });
}

Shape startBody()
{
    return Shape::object({optional("redirect_uri", Shape::text(0, 500))});
}

Shape startedShape()
{
    return Shape::named("ExternalSignIn",
                        Shape::object({required("authorization_url", Shape::text(1, 4096)),
                                       required("state", Shape::text(1, 100)),
                                       required("binding", Shape::text(1, 100)),
                                       required("expires_in", Shape::integer(1, 86'400))}));
}

Shape callbackBody()
{
    return Shape::object(
            {required("state", Shape::text(1, 100)), required("binding", Shape::text(1, 100)),
             optional("code", Shape::text(0, 4096)), optional("iss", Shape::text(0, 500)),
             optional("error", Shape::text(0, 200)), optional("factor_code", Shape::text(0, 60)),
             optional("cart", Shape::id())});
}

Shape loginShape()
{
    return Shape::named(
            "ExternalLogin",
            Shape::object({required("id", Shape::id()), required("issuer", Shape::text(1, 500)),
                           required("created_at", Shape::time()),
                           required("used_at", Shape::time())}));
}

} // namespace

void addExternalRoutes(std::vector<Route> &routes)
{
    const auto provider = Shape::object({required("name", Shape::text(0, 100)),
                                         required("customers", Shape::flag()),
                                         required("staff", Shape::flag())});
    routes.emplace_back(Method::Get, "/api/v1/auth/oidc", "showExternalProvider",
                        "The OpenID Connect provider that people may sign in with, and who may",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, provider, "the provider"}}, showProvider);
    const std::vector<Answer> started {{201, startedShape(), "where to send the browser"}};
    routes.emplace_back(Method::Post, "/api/v1/auth/oidc/start", "startExternalSignIn",
                        "A customer is about to sign in elsewhere. The client opens "
                        "`authorization_url` in a browser and keeps `state` and `binding` for the "
                        "answer at `redirect_uri`",
                        Access::everyone(), RequestBody::of(startBody()), started, startCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/staff/oidc/start", "startExternalStaffSignIn",
                        "The same for somebody who works here", Access::everyone(),
                        RequestBody::of(startBody()), started, startStaff);
    routes.emplace_back(Method::Post, "/api/v1/auth/oidc/callback", "finishExternalSignIn",
                        "What the provider answered, once, with the client's `binding`. With a "
                        "second factor the answer is second_factor_required until `factor_code` "
                        "comes with the same `state`, and no `code`",
                        Access::everyone(), RequestBody::of(callbackBody()),
                        std::vector<Answer> {{200, tokensShape(), "signed in"}}, callback);
    routes.emplace_back(Method::Get, "/api/v1/auth/external-logins", "listExternalLogins",
                        "The log-ins elsewhere that open one's own account", Access::signedIn(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(loginShape()), "all of them"}},
                        listLogins);
    routes.emplace_back(Method::Delete, "/api/v1/auth/external-logins/{login}",
                        "removeExternalLogin", "It opens the account no more; sessions stay",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is gone"}}, removeLogin);
}

} // namespace arnold::api
