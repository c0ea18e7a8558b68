#include "core/audit/Audit.h"
#include "core/customers/AuditedStates.h"
#include "core/identity/Identity.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/gateway/Cursor.h"
#include "server/gateway/Services.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::api {
namespace {

using namespace gateway;

Shape entryShape()
{
    return Shape::named("AuditEntry",
                        Shape::object({required("sequence", Shape::integer(1, INT64_MAX)),
                                       required("at", Shape::time()),
                                       required("actor_kind", Shape::text(1, 20)),
                                       required("actor_id", Shape::nullable(Shape::id())),
                                       required("api_key_id", Shape::nullable(Shape::id())),
                                       required("action", Shape::text(1, 60)),
                                       required("subject_kind", Shape::text(1, 40)),
                                       required("subject_id", Shape::nullable(Shape::id())),
                                       required("before", Shape::nullable(Shape::anything())),
                                       required("after", Shape::nullable(Shape::anything())),
                                       required("personal", Shape::nullable(Shape::anything())),
                                       required("reason", Shape::text(0, 500)),
                                       required("request_id", Shape::text(0, 200))}));
}

void writeState(JsonWriter &json, const char *name, const QByteArray &state)
{
    if (state.isEmpty())
        json.field(name, nullptr);
    else
        json.rawField(name, state);
}

// Before and after of what was changed about a customer, for who may read customers.
void writePersonal(JsonWriter &json, const std::optional<audit::PersonalStates> &states)
{
    if (!states) {
        json.field("personal", nullptr);
        return;
    }
    const QJsonObject both {{QStringLiteral("before"), states->before},
                            {QStringLiteral("after"), states->after}};
    json.rawField("personal", QJsonDocument(both).toJson(QJsonDocument::Compact));
}

std::optional<Instant> timeOf(const Call &call, QStringView name)
{
    const auto text = call.query(name);
    return text
            ? std::optional(Instant::fromDateTime(QDateTime::fromString(*text, Qt::ISODateWithMs)))
            : std::nullopt;
}

Result<audit::Filter> filterOf(const Call &call)
{
    audit::Filter filter;
    if (const auto actor = call.query(u"actor_id")) {
        const auto id = idBytesFromText(*actor);
        if (!id)
            return Error {ErrorCode::InvalidValue, QStringLiteral("actor_id")};
        filter.actor = *id;
    }
    if (const auto action = call.query(u"action"))
        filter.actions = {*action};
    filter.from = timeOf(call, u"from");
    filter.until = timeOf(call, u"until");
    return filter;
}

Result<Reply> listEntries(const Services &services, const Call &call)
{
    const int limit = limitIn(call);
    ARNOLD_TRY(before, numberCursorIn(call));
    ARNOLD_TRY(filter, filterOf(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const audit::Page page = audit::search(tx, filter, before, limit);
        const bool mayKnow =
                identity::require(tx, call.actor, Permission::CustomersRead).has_value();
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const audit::Entry &entry : page.entries) {
                    json.object([&] {
                        json.field("sequence", entry.sequence);
                        json.field("at", entry.at);
                        json.field("actor_kind", entry.actorKind);
                        json.field("actor_id", Id<void>(entry.actor));
                        json.field("api_key_id", Id<void>(entry.apiKey));
                        json.field("action", entry.action);
                        json.field("subject_kind", entry.subjectKind);
                        json.field("subject_id", Id<void>(entry.subject));
                        writeState(json, "before", entry.before);
                        writeState(json, "after", entry.after);
                        writePersonal(json,
                                      mayKnow ? customers::auditedStates(tx, entry) : std::nullopt);
                        json.field("reason", entry.reason);
                        json.field("request_id", entry.requestId);
                    });
                }
            });
            json.field("next_cursor",
                       page.next > 0 ? std::optional(QString::number(page.next)) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

} // namespace

void addAdminAuditRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(
                  Method::Get, "/api/v1/admin/audit", "adminListAudit",
                  "Who did what outside the books, newest first; what is rare may come in several "
                  "pages, some of them empty",
                  Access::with(Permission::SettingsRead), RequestBody::none(),
                  std::vector<Answer> {{200, Shape::page(entryShape()), "a page"}}, listEntries)
            .withQuery({{"actor_id", Presence::Optional, Shape::id(), "who did it"},
                        {"action", Presence::Optional, Shape::text(1, 60), "as price.set"},
                        {"from", Presence::Optional, Shape::time(), "not before"},
                        {"until", Presence::Optional, Shape::time(), "before"},
                        {"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 20),
                         "next_cursor of the page before"}});
}

} // namespace arnold::api
