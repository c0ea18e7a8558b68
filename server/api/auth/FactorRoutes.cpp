#include "core/identity/SecondFactor.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Factors.h"
#include "server/api/auth/Tokens.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostCodeCharacters = 60; // a recovery code with its dashes has 29

Shape recoveryCodes()
{
    return Shape::named("RecoveryCodes",
                        Shape::object({required("recovery_codes",
                                                Shape::list(Shape::text(1, kMostCodeCharacters),
                                                            identity::kRecoveryCodes))}));
}

Reply codesReply(const std::vector<QString> &codes)
{
    JsonWriter json;
    json.object([&] {
        json.arrayField("recovery_codes", [&] {
            for (const QString &code : codes)
                json.value(code);
        });
    });
    return Reply::personal(200, json.take());
}

Result<Reply> showFactor(const Services &services, const Call &call)
{
    ARNOLD_TRY(factor, ownFactor(services, call));
    JsonWriter json;
    json.object([&] {
        json.field("enabled", factor.since.has_value());
        json.field("since", factor.since);
        json.field("recovery_codes_left", factor.recoveryCodesLeft);
    });
    return Reply::personal(200, json.take());
}

Result<Reply> startFactor(const Services &services, const Call &call)
{
    ARNOLD_TRY(started, startOwnFactor(services, call));
    JsonWriter json;
    json.object([&] {
        json.field("secret", started.secret);
        json.field("otpauth_url", started.url);
    });
    return Reply::personal(201, json.take());
}

Result<Reply> confirmFactor(const Services &services, const Call &call)
{
    ARNOLD_TRY(codes, confirmOwnFactor(services, call, call.body.textOf("code")));
    return codesReply(codes);
}

Result<Reply> renewCodes(const Services &services, const Call &call)
{
    ARNOLD_TRY(codes, renewOwnRecoveryCodes(services, call));
    return codesReply(codes);
}

Result<Reply> removeFactor(const Services &services, const Call &call)
{
    ARNOLD_CHECK(removeOwnFactor(services, call));
    return Reply::nothing();
}

Result<Reply> proveAgain(const Services &services, const Call &call)
{
    ARNOLD_TRY(entered,
               stepUp(services, call, {call.body.textOf("password"), call.body.textOf("code")}));
    return tokensReply(services, entered);
}

} // namespace

void addFactorRoutes(std::vector<Route> &routes)
{
    constexpr auto kPath = "/api/v1/auth/second-factor";
    const auto state = Shape::named(
            "SecondFactor",
            Shape::object({required("enabled", Shape::flag()),
                           required("since", Shape::nullable(Shape::time())),
                           required("recovery_codes_left",
                                    Shape::integer(0, identity::kRecoveryCodes))}));
    const auto started = Shape::named(
            "StartedSecondFactor",
            Shape::object({required("secret", Shape::text(1, 100)),
                           required("otpauth_url", Shape::text(1, 2000))}));
    const auto code = Shape::object({required("code", Shape::text(1, kMostCodeCharacters))});
    const auto proof = Shape::object({optional("password", Shape::text(1, 256)),
                                      optional("code", Shape::text(1, kMostCodeCharacters))});
    routes.emplace_back(Method::Get, kPath, "showSecondFactor",
                        "Whether their sign-in asks for one", Access::signedIn(),
                        RequestBody::none(), std::vector<Answer> {{200, state, "its state"}},
                        showFactor);
    routes.emplace_back(Method::Post, kPath, "startSecondFactor",
                        "A secret for an app (RFC 6238), shown in this answer and never again. It "
                        "counts once it is confirmed. Needs a recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{201, started, "the secret"}}, startFactor);
    routes.emplace_back(Method::Post, "/api/v1/auth/second-factor/confirm", "confirmSecondFactor",
                        "From now on sign-in asks for a code; other sessions end. Its recovery "
                        "codes are shown in this answer and never again",
                        Access::signedIn(), RequestBody::of(code),
                        std::vector<Answer> {{200, recoveryCodes(), "it is on"}}, confirmFactor);
    routes.emplace_back(Method::Post, "/api/v1/auth/second-factor/recovery-codes",
                        "renewRecoveryCodes",
                        "Ten new ones; the former open nothing. Needs a recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{200, recoveryCodes(), "the codes"}}, renewCodes);
    routes.emplace_back(Method::Delete, kPath, "removeSecondFactor",
                        "Sign-in asks for no code any more. Needs a recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is off"}}, removeFactor);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/step-up", "stepUp",
            "Proves once more who is signed in, so that sensitive acts go for ten minutes: with "
            "`code` where there is a second factor, else with `password`. They go on with the "
            "tokens of the answer; the former end",
            Access::signedIn(), RequestBody::of(proof),
            std::vector<Answer> {{200, tokensShape(), "it was proven"}}, proveAgain);
}

} // namespace arnold::api
