#include "server/gateway/SessionCookie.h"
#include "core/identity/BrowserSessions.h"

#include <QHostAddress>
#include <QUrl>

namespace arnold::gateway {
namespace {

constexpr char kAttributes[] = "; Path=/; Secure; HttpOnly; SameSite=Lax";

std::pair<QByteArray, QByteArray> field(const QByteArray &value, const QByteArray &more)
{
    return {"Set-Cookie", QByteArray(kSessionCookie) + '=' + value + kAttributes + more};
}

} // namespace

QString sessionCookieOf(const http::Request &request)
{
    const QByteArray beginning = QByteArray(kSessionCookie) + '=';
    QByteArray found;
    for (const http::HeaderField &each : request.headers) {
        if (!http::sameFieldName(each.name, "Cookie"))
            continue;
        for (const QByteArray &pair : each.value.split(';')) {
            const QByteArray trimmed = pair.trimmed();
            if (!trimmed.startsWith(beginning))
                continue;
            if (!found.isEmpty())
                return {};
            found = trimmed.mid(beginning.size());
        }
    }
    return QString::fromLatin1(found);
}

std::pair<QByteArray, QByteArray> sessionCookie(const QString &secret, CookieLife life)
{
    constexpr int kSeconds = identity::kMostBrowserDays * 86'400;
    return field(secret.toLatin1(),
                 life == CookieLife::Kept ? "; Max-Age=" + QByteArray::number(kSeconds)
                                          : QByteArray());
}

std::pair<QByteArray, QByteArray> noSessionCookie()
{
    return field({}, "; Max-Age=0");
}

std::pair<QByteArray, QByteArray> nothingKept()
{
    return {"Clear-Site-Data", "\"cache\", \"storage\""};
}

bool keepsSecureCookies(const http::Request &request)
{
    if (request.secure)
        return true;
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(request.header("Host")));
    const QString host = url.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
            || QHostAddress(host).isLoopback();
}

} // namespace arnold::gateway
