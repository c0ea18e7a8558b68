#include "server/api/Routes.h"
#include "server/gateway/Services.h"

#include <QFile>
#include <QRegularExpression>

namespace arnold::api {
namespace {

using namespace gateway;

// A picture that is built in. Names are letters, digits and hyphens: nothing else is a path.
Result<Reply> showDemoPicture(const Services &, const Call &call)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9-]{1,60})\\.svg$"));
    const auto match = form.match(call.path(u"name"));
    if (!match.hasMatch())
        return ErrorCode::NotFound;
    QFile picture(QStringLiteral(":/demo/art/%1.svg").arg(match.captured(1)));
    if (!picture.open(QIODevice::ReadOnly))
        return ErrorCode::NotFound;
    Reply reply = Reply::json(200, picture.readAll());
    reply.contentType = "image/svg+xml";
    reply.cacheControl = "public, max-age=86400";
    reply.taggable = true;
    return reply;
}

} // namespace

std::vector<Route> mediaRoutes()
{
    std::vector<Route> routes;
    routes.emplace_back(Method::Get, "/media/demo/{name}", "showDemoPicture",
                        "A picture of the demo stores", Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, std::nullopt, "an SVG picture"}},
                        showDemoPicture);
    return routes;
}

} // namespace arnold::api
