#include "server/api/Routes.h"
#include "server/gateway/OpenApi.h"

#include <QCryptographicHash>
#include <QFile>

namespace arnold::api {
namespace {

using namespace gateway;

// Written once from the table that runs; the table does not change while the program does.
const QByteArray &description()
{
    static const QByteArray json = openApi(allRoutes());
    return json;
}

// What the page's one inline element of that name contains, as a policy names it.
QByteArray hashOf(const QByteArray &page, const QByteArray &element)
{
    const qsizetype from = page.indexOf('<' + element + '>') + element.size() + 2;
    const qsizetype to = page.indexOf("</" + element + '>', from);
    const QByteArray inside = page.mid(from, to - from);
    return "'sha256-" + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64()
            + '\'';
}

Result<Reply> showOpenApi(const Services &, const Call &)
{
    Reply reply = Reply::json(200, description());
    reply.cacheControl = "public, max-age=300";
    reply.taggable = true;
    return reply;
}

Result<Reply> showDocs(const Services &, const Call &)
{
    QFile page(QStringLiteral(":/web/docs.html"));
    if (!page.open(QIODevice::ReadOnly))
        return ErrorCode::NotFound;
    Reply reply = Reply::json(200, page.readAll());
    reply.headers.emplace_back("Content-Security-Policy",
                               "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; "
                               "base-uri 'none'; form-action 'none'; style-src "
                                       + hashOf(reply.body, "style") + "; script-src "
                                       + hashOf(reply.body, "script"));
    reply.contentType = "text/html; charset=utf-8";
    reply.cacheControl = "public, max-age=300";
    reply.taggable = true;
    return reply;
}

} // namespace

std::vector<Route> systemRoutes()
{
    std::vector<Route> routes;
    routes.emplace_back(Method::Get, "/api/openapi.json", "showOpenApi",
                        "This description, OpenAPI 3.1", Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::anything(), "the description"}},
                        showOpenApi);
    routes.emplace_back(Method::Get, "/api/docs", "showDocs", "The description as a page",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, std::nullopt, "an HTML page"}}, showDocs);
    return routes;
}

} // namespace arnold::api
