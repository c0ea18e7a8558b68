#include "core/identity/Passkeys.h"
#include "core/identity/WebAuthn.h"
#include "server/api/Base64Url.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Passkeys.h"
#include "server/api/auth/Tokens.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostBase64Characters = 11'000; // of 8 KB

Shape passkeyShape()
{
    return Shape::named(
            "Passkey",
            Shape::object({required("id", Shape::id()), required("name", Shape::text(1, 60)),
                           required("created_at", Shape::time()),
                           required("used_at", Shape::nullable(Shape::time()))}));
}

Shape challengeShape()
{
    return Shape::named("PasskeyChallenge",
                        Shape::object({required("challenge", Shape::text(1, 100)),
                                       required("relying_party", Shape::text(1, 253)),
                                       required("timeout_seconds", Shape::integer(1, 3600))}));
}

Shape creationShape()
{
    const auto id = Shape::text(1, 2000);
    return Shape::named(
            "PasskeyCreation",
            Shape::object({required("challenge", Shape::text(1, 100)),
                           required("relying_party", Shape::text(1, 253)),
                           required("shop", Shape::text(0, 200)),
                           required("user_id", Shape::text(1, 100)),
                           required("user_name", Shape::text(0, 254)),
                           required("display_name", Shape::text(0, 254)),
                           required("algorithms", Shape::list(Shape::integer(-100, -1), 10)),
                           required("known", Shape::list(id, identity::kMostPasskeys)),
                           required("timeout_seconds", Shape::integer(1, 3600))}));
}

Reply privately(int status, JsonWriter &json)
{
    Reply reply = Reply::json(status, json.take());
    reply.cacheControl = "private, no-store";
    return reply;
}

void writePasskey(JsonWriter &json, const Passkey &passkey)
{
    json.object([&] {
        json.field("id", passkey.id);
        json.field("name", passkey.name);
        json.field("created_at", passkey.createdAt);
        json.field("used_at", passkey.usedAt);
    });
}

Result<Reply> listPasskeys(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Passkey &each : identity::passkeysOf(tx, subjectOf(call)))
                    writePasskey(json, each);
            });
            json.field("next_cursor", nullptr);
        });
        return privately(200, json);
    });
}

Result<Reply> startPasskey(const Services &services, const Call &call)
{
    ARNOLD_TRY(creation, startOwnPasskey(services, call));
    JsonWriter json;
    json.object([&] {
        json.field("challenge", base64Url(creation.challenge));
        json.field("relying_party", creation.relyingParty);
        json.field("shop", creation.shopName);
        json.field("user_id", base64Url(creation.userId));
        json.field("user_name", creation.userName);
        json.field("display_name", creation.displayName);
        json.arrayField("algorithms", [&] {
            for (const int algorithm : {identity::kCoseEdDsa, identity::kCoseEs256})
                json.value(std::int64_t(algorithm));
        });
        json.arrayField("known", [&] {
            for (const QByteArray &id : creation.known)
                json.value(base64Url(id));
        });
        json.field("timeout_seconds", identity::kChallengeSeconds);
    });
    return privately(201, json);
}

Result<Reply> addPasskey(const Services &services, const Call &call)
{
    ARNOLD_TRY(
            made,
            addOwnPasskey(services, call,
                          {call.body.textOf("name"), fromBase64Url(call.body.textOf("client_data")),
                           fromBase64Url(call.body.textOf("attestation_object"))}));
    JsonWriter json;
    writePasskey(json, made);
    return privately(201, json);
}

Result<Reply> removePasskey(const Services &services, const Call &call)
{
    const auto id = PasskeyId::fromText(call.path(u"passkey"));
    if (!id)
        return ErrorCode::NotFound;
    ARNOLD_CHECK(removeOwnPasskey(services, call, *id));
    return Reply::nothing();
}

Result<Reply> challenge(const Services &services, const Call &call)
{
    ARNOLD_TRY(made, passkeyChallenge(services, call));
    JsonWriter json;
    json.object([&] {
        json.field("challenge", base64Url(made.challenge));
        json.field("relying_party", made.relyingParty);
        json.field("timeout_seconds", identity::kChallengeSeconds);
    });
    return privately(201, json);
}

Result<Reply> login(const Services &services, const Call &call, Door door)
{
    ARNOLD_TRY(entered,
               enterWithPasskey(services, call, door,
                                {fromBase64Url(call.body.textOf("credential_id")),
                                 fromBase64Url(call.body.textOf("client_data")),
                                 fromBase64Url(call.body.textOf("authenticator_data")),
                                 fromBase64Url(call.body.textOf("signature"))}));
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

} // namespace

void addPasskeyRoutes(std::vector<Route> &routes)
{
    constexpr auto kPath = "/api/v1/auth/passkeys";
    const auto bytes = Shape::text(1, kMostBase64Characters);
    const auto shown = Shape::object(
            {required("credential_id", bytes), required("client_data", bytes),
             required("authenticator_data", bytes), required("signature", bytes)});
    routes.emplace_back(Method::Get, kPath, "listPasskeys", "Their passkeys (WebAuthn)",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(passkeyShape()), "the passkeys"}},
                        listPasskeys);
    routes.emplace_back(Method::Post, "/api/v1/auth/passkeys/start", "startPasskey",
                        "What navigator.credentials.create() needs, bytes as base64url. Needs a "
                        "recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{201, creationShape(), "a challenge for 5 minutes"}},
                        startPasskey);
    routes.emplace_back(Method::Post, kPath, "addPasskey", "What the authenticator made of it",
                        Access::signedIn(),
                        RequestBody::of(Shape::object({required("name", Shape::text(1, 60)),
                                                       required("client_data", bytes),
                                                       required("attestation_object", bytes)})),
                        std::vector<Answer> {{201, passkeyShape(), "one more passkey"}},
                        addPasskey);
    routes.emplace_back(Method::Delete, "/api/v1/auth/passkeys/{passkey}", "removePasskey",
                        "It signs nobody in any more. Needs a recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is gone"}}, removePasskey);
    routes.emplace_back(Method::Post, "/api/v1/auth/passkeys/challenge", "passkeyChallenge",
                        "What navigator.credentials.get() needs to sign somebody in",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{201, challengeShape(), "good once, for 5 minutes"}},
                        challenge);
    routes.emplace_back(Method::Post, "/api/v1/auth/login/passkey", "loginWithPasskey",
                        "A customer signs in with a passkey; no code is asked for",
                        Access::everyone(), RequestBody::of(shown),
                        std::vector<Answer> {{200, tokensShape(), "signed in"}}, loginCustomer);
    routes.emplace_back(Method::Post, "/api/v1/auth/staff/login/passkey", "loginStaffWithPasskey",
                        "The same for somebody who works here", Access::everyone(),
                        RequestBody::of(shown),
                        std::vector<Answer> {{200, tokensShape(), "signed in"}}, loginStaff);
}

} // namespace arnold::api
