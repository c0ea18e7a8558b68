#include "server/gateway/Origins.h"

#include <QUrl>

#include <algorithm>

namespace arnold::gateway {

Origins::Origins(std::vector<QByteArray> allowed)
    : m_allowed(std::move(allowed))
{
}

QByteArray Origins::originFromText(QByteArrayView text)
{
    const QUrl url(QString::fromLatin1(text.data(), text.size()), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https")
            || url.scheme() == QLatin1String("http");
    const bool more = !(url.path().isEmpty() || url.path() == QLatin1String("/")) || url.hasQuery()
            || url.hasFragment() || !url.userInfo().isEmpty();
    if (!url.isValid() || !web || more || url.host().isEmpty())
        return {};
    const QString host = url.host(QUrl::FullyEncoded);
    QString origin = url.scheme() + QStringLiteral("://")
            + (host.contains(u':') ? u'[' + host + u']' : host);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port(usual) != usual)
        origin += u':' + QString::number(url.port());
    return origin.toLatin1();
}

bool Origins::allows(QByteArrayView origin) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(),
                       [&](const QByteArray &allowed) { return origin == allowed; });
}

bool Origins::mayWrite(const http::Request &request) const
{
    const QByteArray origin = request.header("Origin");
    return origin.isEmpty() || allows(origin) || isOurs(request);
}

bool Origins::isOurs(const http::Request &request)
{
    const QByteArray origin = request.header("Origin");
    const QByteArray own = (request.secure ? "https://" : "http://") + request.header("Host");
    return !origin.isEmpty() && origin == originFromText(own);
}

std::vector<http::HeaderField> corsFields(QByteArrayView origin)
{
    return {{"Access-Control-Allow-Origin", origin.toByteArray()},
            {"Access-Control-Expose-Headers",
             "ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id"}};
}

std::vector<http::HeaderField> preflightFields(QByteArrayView origin, const QByteArray &allow)
{
    return {{"Access-Control-Allow-Origin", origin.toByteArray()},
            {"Access-Control-Allow-Methods", allow},
            {"Access-Control-Allow-Headers",
             "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, "
             "If-None-Match, X-Request-Id"},
            {"Access-Control-Max-Age", "600"}};
}

} // namespace arnold::gateway
