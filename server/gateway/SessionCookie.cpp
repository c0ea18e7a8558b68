#include "server/gateway/SessionCookie.h"
#include "core/identity/BrowserSessions.h"
#include "core/identity/PendingLogins.h"

#include <QHostAddress>
#include <QUrl>

namespace arnold::gateway {
namespace {

constexpr char kAttributes[] = "; Path=/; Secure; HttpOnly; SameSite=Lax";

std::pair<QByteArray, QByteArray> field(const char *name, const QByteArray &value,
                                        const QByteArray &more)
{
    return {"Set-Cookie", QByteArray(name) + '=' + value + kAttributes + more};
}

QString cookieOf(const http::Request &request, const char *name)
{
    const QByteArray beginning = QByteArray(name) + '=';
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

} // namespace

QString sessionCookieOf(const http::Request &request)
{
    return cookieOf(request, kSessionCookie);
}

std::pair<QByteArray, QByteArray> sessionCookie(const QString &secret, CookieLife life)
{
    constexpr int kSeconds = identity::kMostBrowserDays * 86'400;
    return field(kSessionCookie, secret.toLatin1(),
                 life == CookieLife::Kept ? "; Max-Age=" + QByteArray::number(kSeconds)
                                          : QByteArray());
}

std::pair<QByteArray, QByteArray> noSessionCookie()
{
    return field(kSessionCookie, {}, "; Max-Age=0");
}

QString elsewhereCookieOf(const http::Request &request)
{
    return cookieOf(request, kElsewhereCookie);
}

std::pair<QByteArray, QByteArray> elsewhereCookie(const QString &value)
{
    return field(kElsewhereCookie, value.toLatin1(),
                 "; Max-Age=" + QByteArray::number(identity::kPendingLoginSeconds));
}

std::pair<QByteArray, QByteArray> noElsewhereCookie()
{
    return field(kElsewhereCookie, {}, "; Max-Age=0");
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
