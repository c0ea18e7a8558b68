#include "engines/oidc/Provider.h"

#include "core/identity/Jwt.h"

#include <QHostAddress>
#include <QJsonArray>

namespace arnold::oidc {
namespace {

Error unsound(const char *what)
{
    return {ErrorCode::Unavailable,
            {},
            QStringLiteral("OpenID Connect: discovery: ") + QLatin1String(what)};
}

QUrl urlIn(const QJsonObject &object, const char *member)
{
    return QUrl(object[QLatin1String(member)].toString(), QUrl::StrictMode);
}

// What is not announced is as the specification has it by default.
bool announces(const QJsonObject &object, const char *member, const char *value, bool byDefault)
{
    const QJsonValue list = object[QLatin1String(member)];
    return list.isUndefined() ? byDefault : list.toArray().contains(QLatin1String(value));
}

} // namespace

bool isOnThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool mayAsk(const QUrl &url, bool plainHttp)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
            || (plainHttp && url.scheme() == QLatin1String("http") && isOnThisMachine(url));
}

Result<Provider> providerFromJson(const QByteArray &json, const QString &issuer)
{
    const auto told = identity::jsonObject(json);
    if (!told)
        return unsound("no JSON object");
    if ((*told)[QLatin1String("issuer")].toString() != issuer)
        return unsound("another issuer");
    if (!announces(*told, "code_challenge_methods_supported", "S256", true))
        return unsound("it does not know PKCE with S256");
    Provider provider;
    provider.authorizationEndpoint = urlIn(*told, "authorization_endpoint");
    provider.tokenEndpoint = urlIn(*told, "token_endpoint");
    provider.keys = urlIn(*told, "jwks_uri");
    if (told->contains(QLatin1String("userinfo_endpoint")))
        provider.userInfo = urlIn(*told, "userinfo_endpoint");
    const bool plainHttp = QUrl(issuer).scheme() == QLatin1String("http");
    for (const QUrl &url : {provider.authorizationEndpoint, provider.tokenEndpoint, provider.keys})
        if (!mayAsk(url, plainHttp))
            return unsound("an address that may not be asked");
    if (!provider.userInfo.isEmpty() && !mayAsk(provider.userInfo, plainHttp))
        return unsound("an address that may not be asked");
    provider.namesItself =
            (*told)[QLatin1String("authorization_response_iss_parameter_supported")].toBool();
    provider.takesBasic = announces(*told, "token_endpoint_auth_methods_supported",
                                    "client_secret_basic", true);
    return provider;
}

} // namespace arnold::oidc
