#include "server/api/Routes.h"
#include "server/gateway/OpenApi.h"
#include "server/gateway/PagePolicy.h"

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
                               pagePolicy(reply.body, "connect-src 'self'; form-action 'none'"));
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
                        std::vector<Answer> {{200, std::nullopt, "the page", true}}, showDocs);
    return routes;
}

} // namespace arnold::api
