#include "server/gateway/OpenApi.h"
#include "server/gateway/SessionCookie.h"

#include <QStringList>

#include <set>

namespace arnold::gateway {
namespace {

using Components = Shape::Components;

Shape problemShape()
{
    return Shape::named(
            "Problem",
            Shape::object(
                    {required("type", Shape::text(1, 200)), required("title", Shape::text(0, 500)),
                     required("status", Shape::integer(400, 599)),
                     required("code", Shape::text(1, 60)), optional("detail", Shape::text(0, 2000)),
                     required("request_id", Shape::text(0, 100)),
                     optional("errors",
                              Shape::list(Shape::object({required("field", Shape::text(0, 200)),
                                                         required("code", Shape::text(1, 60)),
                                                         required("message", Shape::text(0, 500))}),
                                          1000))}));
}

void writeParameter(JsonWriter &json, const char *in, const QString &name, bool isRequired,
                    const Shape &shape, const char *description, Components &components)
{
    json.object([&] {
        json.field("name", name);
        json.field("in", in);
        json.field("required", isRequired);
        json.field("description", description);
        json.name("schema");
        shape.writeSchema(json, Shape::Use::Request, components);
    });
}

void writeParameters(JsonWriter &json, const Route &route, Components &components)
{
    json.arrayField("parameters", [&] {
        for (const QString &part : QString::fromLatin1(route.path).split(u'/')) {
            if (part.startsWith(u'{'))
                writeParameter(json, "path", part.mid(1, part.size() - 2), true, Shape::id(),
                               "as earlier answers gave it", components);
        }
        for (const Parameter &parameter : route.query)
            writeParameter(json, "query", QString::fromLatin1(parameter.name),
                           parameter.presence == Presence::Required, parameter.shape,
                           parameter.description, components);
        if (route.idempotency == Idempotency::KeyRequired)
            writeParameter(json, "header", QStringLiteral("Idempotency-Key"), true,
                           Shape::text(1, 200), "one for each intended act; repeat it on a retry",
                           components);
        if (route.match == Match::IfMatchRequired)
            writeParameter(json, "header", QStringLiteral("If-Match"), true, Shape::text(1, 100),
                           "the ETag that the edit is based on", components);
    });
}

void writeMedia(JsonWriter &json, const char *type, const Shape &shape, Shape::Use use,
                Components &components)
{
    json.objectField(type, [&] {
        json.name("schema");
        shape.writeSchema(json, use, components);
    });
}

void writeContent(JsonWriter &json, const char *type, const Shape &shape, Shape::Use use,
                  Components &components)
{
    json.objectField("content", [&] { writeMedia(json, type, shape, use, components); });
}

void writePage(JsonWriter &json, const Answer &answer, bool hasRefusalPage, Components &components)
{
    if (answer.status < 400 && answer.status >= 300)
        return; // leads on, and has nothing to read
    json.objectField("content", [&] {
        json.objectField("text/html", [&] {
            json.objectField("schema", [&] { json.field("type", "string"); });
        });
        if (answer.status >= 400 && !hasRefusalPage)
            writeMedia(json, "application/problem+json", problemShape(), Shape::Use::Answer,
                       components);
    });
}

// The refusals that the gateway itself can give for a route, beside those of its handler.
std::set<int> refusals(const Route &route)
{
    std::set<int> statuses {400, 404, 409, 422, 429, 500, 503};
    if (route.access.isByCookie())
        statuses.insert(403); // who is not signed in is led there
    else if (!route.access.isOpen() || areaOf(route) == QLatin1String("auth"))
        statuses.insert({401, 403});
    else if (route.access.who() == Access::Who::GuestOrCustomer)
        statuses.insert({401, 403}); // a session that ended, or one of somebody who works here
    if (route.request.shape())
        statuses.insert({413, 415});
    if (route.match == Match::IfMatchRequired)
        statuses.insert({412, 428});
    for (const Answer &answer : route.answers)
        statuses.erase(answer.status);
    return statuses;
}

void writeResponses(JsonWriter &json, const Route &route, Components &components)
{
    json.objectField("responses", [&] {
        for (const Answer &answer : route.answers) {
            json.objectField(QByteArray::number(answer.status).constData(), [&] {
                json.field("description", answer.description);
                if (answer.isPage)
                    writePage(json, answer, route.refusalPage != nullptr, components);
                else if (answer.shape)
                    writeContent(json, "application/json", *answer.shape, Shape::Use::Answer,
                                 components);
            });
        }
        for (const int status : refusals(route)) {
            json.objectField(QByteArray::number(status).constData(), [&] {
                if (route.refusalPage) {
                    json.field("description", "refused; the page says why");
                    writePage(json, {status, std::nullopt, "", true}, true, components);
                    return;
                }
                json.field("description", "refused; `code` says why");
                writeContent(json, "application/problem+json", problemShape(), Shape::Use::Answer,
                             components);
            });
        }
    });
}

// Any one of the listed is enough; an empty one: none is needed.
void writeSecurity(JsonWriter &json, const Access &access)
{
    const auto scheme = [&](const char *name) {
        json.object([&] { json.arrayField(name, [] {}); });
    };
    json.arrayField("security", [&] {
        if (access.permission())
            scheme("apiKey");
        if (access.isByCookie())
            scheme("cookie");
        else if (access.who() != Access::Who::Everyone)
            scheme("session");
        if (access.isOpen() && access.who() != Access::Who::Everyone)
            json.object([] {});
    });
}

void writeOperation(JsonWriter &json, const Route &route, Components &components)
{
    json.objectField(QByteArray(methodName(route.method)).toLower().constData(), [&] {
        json.field("operationId", route.operation);
        json.field("summary", route.summary);
        json.arrayField("tags", [&] { json.value(areaOf(route)); });
        if (const auto &permission = route.access.permission())
            json.field("x-permission", permissionName(*permission));
        writeSecurity(json, route.access);
        writeParameters(json, route, components);
        if (const auto &shape = route.request.shape()) {
            json.objectField("requestBody", [&] {
                json.field("required", true);
                writeContent(json,
                             route.request.isForm() ? "application/x-www-form-urlencoded"
                                                    : "application/json",
                             *shape, Shape::Use::Request, components);
            });
        }
        writeResponses(json, route, components);
    });
}

void writePaths(JsonWriter &json, const std::vector<Route> &routes, Components &components)
{
    QStringList paths;
    for (const Route &route : routes) {
        if (!paths.contains(QString::fromLatin1(route.path)))
            paths.append(QString::fromLatin1(route.path));
    }
    json.objectField("paths", [&] {
        for (const QString &path : paths) {
            json.objectField(path.toLatin1().constData(), [&] {
                for (const Route &route : routes) {
                    if (path == QLatin1String(route.path))
                        writeOperation(json, route, components);
                }
            });
        }
    });
}

void writeComponents(JsonWriter &json, Components &components)
{
    json.objectField("components", [&] {
        json.objectField("securitySchemes", [&] {
            json.objectField("apiKey", [&] {
                json.field("type", "http");
                json.field("scheme", "bearer");
                json.field("description", "an API key, made in management or on the command line");
            });
            json.objectField("session", [&] {
                json.field("type", "http");
                json.field("scheme", "bearer");
                json.field("bearerFormat", "JWT");
                json.field("description", "an access token of auth: ten minutes, then refreshed");
            });
            json.objectField("cookie", [&] {
                json.field("type", "apiKey");
                json.field("in", "cookie");
                json.field("name", kSessionCookie);
                json.field("description", "a browser that is signed in to the web shop's pages");
            });
        });
        json.objectField("schemas", [&] {
            // Writing one schema may name further ones: go on until no new name appears.
            std::set<QString> written;
            for (bool grew = true; grew;) {
                grew = false;
                const Components known = components;
                for (const auto &[name, shape] : known) {
                    if (!written.insert(name).second)
                        continue;
                    grew = true;
                    json.name(name.toLatin1().constData());
                    shape.writeOwnSchema(json, Shape::Use::Answer, components);
                }
            }
        });
    });
}

} // namespace

QByteArray openApi(const std::vector<Route> &routes)
{
    Components components;
    JsonWriter json;
    json.object([&] {
        json.field("openapi", "3.1.0");
        json.objectField("info", [&] {
            json.field("title", "Arnold");
            json.field("version", "1");
            json.field("description", "The shop's interface: auth, store, admin and pos.");
            json.objectField("license", [&] {
                json.field("name", "GPL-3.0-or-later");
                json.field("identifier", "GPL-3.0-or-later");
            });
        });
        json.arrayField("servers", [&] { json.object([&] { json.field("url", "/"); }); });
        writePaths(json, routes, components);
        writeComponents(json, components);
    });
    return json.take();
}

} // namespace arnold::gateway
