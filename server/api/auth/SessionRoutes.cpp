#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape sessionShape()
{
    auto fields = sessionFields();
    fields.push_back(required("current", Shape::flag()));
    return Shape::named("Session", Shape::object(std::move(fields)));
}

Result<Reply> listSessions(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const LoginSession &each : identity::sessionsOf(tx, subjectOf(call))) {
                    json.object([&] {
                        writeSessionFields(json, each);
                        json.field("current", each.id == call.session);
                    });
                }
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> endSession(const Services &services, const Call &call)
{
    const auto id = SessionId::fromText(call.path(u"session"));
    if (!id)
        return ErrorCode::NotFound;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endOwnSession(tx, *id));
        return Reply::nothing();
    });
}

Result<Reply> endOtherSessions(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::endOtherSessions(tx));
        return Reply::nothing();
    });
}

Result<Reply> changePassword(const Services &services, const Call &call)
{
    ARNOLD_CHECK(changeOwnPassword(
            services, call, {call.body.textOf("password"), call.body.textOf("new_password")}));
    return Reply::nothing();
}

} // namespace

std::vector<ShapeField> sessionFields()
{
    return {required("id", Shape::id()), required("agent", Shape::text(0, 200)),
            required("created_at", Shape::time()), required("used_at", Shape::time()),
            required("expires_at", Shape::time())};
}

void writeSessionFields(JsonWriter &json, const LoginSession &session)
{
    json.field("id", session.id);
    json.field("agent", session.agent);
    json.field("created_at", session.createdAt);
    json.field("used_at", session.usedAt);
    json.field("expires_at", session.expiresAt);
}

void addSessionRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/auth/sessions", "listSessions",
                        "Where they are signed in", Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(sessionShape()), "the sessions"}},
                        listSessions);
    routes.emplace_back(Method::Delete, "/api/v1/auth/sessions/{session}", "endSession",
                        "Ends one of their sessions. Needs a recent authentication",
                        Access::signedIn(), RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is over"}}, endSession);
    routes.emplace_back(Method::Delete, "/api/v1/auth/sessions", "endOtherSessions",
                        "Ends all but this one. Needs a recent authentication", Access::signedIn(),
                        RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "they are over"}},
                        endOtherSessions);
    routes.emplace_back(
            Method::Post, "/api/v1/auth/password", "changePassword",
            "Another password; all other sessions end", Access::signedIn(),
            RequestBody::of(Shape::object({required("password", Shape::text(1, 256)),
                                           required("new_password", Shape::text(1, 256))})),
            std::vector<Answer> {{204, std::nullopt, "it counts from now on"}}, changePassword);
}

} // namespace arnold::api
