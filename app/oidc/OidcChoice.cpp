#include "app/oidc/OidcChoice.h"

#include "engines/oidc/OidcClient.h"
#include "server/gateway/JsonWriter.h"

#include <QFile>
#include <QUrl>

namespace arnold::app {
namespace {

constexpr qint64 kMostSecretBytes = 4096;

// Tells what goes wrong: who signs in learns only that it does.
class ToldProvider final : public identity::IdentityProvider
{
public:
    ToldProvider(std::unique_ptr<identity::IdentityProvider> provider, const Clock &clock,
                 std::function<void(const QByteArray &)> log)
        : m_provider(std::move(provider))
        , m_clock(clock)
        , m_log(std::move(log))
    {
    }

    Result<QString> authorizationUrl(const identity::AuthorizationRequest &request) override
    {
        return told(m_provider->authorizationUrl(request));
    }
    Result<identity::ExternalIdentity>
    exchange(const identity::AuthorizationAnswer &answer) override
    {
        return told(m_provider->exchange(answer));
    }

private:
    template <typename T> Result<T> told(Result<T> result) const
    {
        if (!result && m_log) {
            gateway::JsonWriter line;
            line.object([&] {
                line.field("@timestamp", m_clock.now());
                line.field("log.level", "warn");
                line.field("message", "a sign-in by OpenID Connect failed");
                line.field("error.code", errorName(result.error().code));
                line.field("error.message", result.error().detail);
            });
            m_log(line.take());
        }
        return result;
    }

    const std::unique_ptr<identity::IdentityProvider> m_provider;
    const Clock &m_clock;
    const std::function<void(const QByteArray &)> m_log;
};

Error cannotBe(const char *field, const QString &why)
{
    return {ErrorCode::InvalidValue, QLatin1String(field), why};
}

Result<QString> secretOf(const OidcChoice &choice)
{
    if (choice.secretFile.isEmpty())
        return qEnvironmentVariable("ARNOLD_OIDC_CLIENT_SECRET");
    QFile file(choice.secretFile);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBe("client_secret", QStringLiteral("the secret's file cannot be read"));
    const QString secret = QString::fromUtf8(file.readLine(kMostSecretBytes)).trimmed();
    if (secret.isEmpty())
        return cannotBe("client_secret", QStringLiteral("the secret's file begins with no secret"));
    return secret;
}

} // namespace

OidcChoice OidcChoice::fromEnvironment()
{
    OidcChoice choice;
    choice.issuer = qEnvironmentVariable("ARNOLD_OIDC_ISSUER");
    choice.clientId = qEnvironmentVariable("ARNOLD_OIDC_CLIENT_ID");
    choice.secretFile = qEnvironmentVariable("ARNOLD_OIDC_CLIENT_SECRET_FILE");
    choice.name = qEnvironmentVariable("ARNOLD_OIDC_NAME");
    choice.whom = qEnvironmentVariable("ARNOLD_OIDC_FOR");
    choice.caFile = qEnvironmentVariable("ARNOLD_OIDC_CA_FILE");
    choice.redirects =
            qEnvironmentVariable("ARNOLD_OIDC_REDIRECTS").split(u' ', Qt::SkipEmptyParts);
    return choice;
}

Result<gateway::ExternalSignIn> externalSignIn(const OidcChoice &choice, const QString &siteUrl,
                                               const Clock &clock,
                                               std::function<void(const QByteArray &)> log)
{
    gateway::ExternalSignIn external;
    if (choice.issuer.isEmpty())
        return external;
    const QString whom = choice.whom.isEmpty() ? QStringLiteral("customers") : choice.whom;
    external.forCustomers = whom != QLatin1String("staff");
    external.forStaff = whom != QLatin1String("customers");
    if (external.forCustomers && external.forStaff && whom != QLatin1String("everyone"))
        return cannotBe("for", QStringLiteral("it is for customers, staff or everyone"));
    ARNOLD_TRY(secret, secretOf(choice));
    oidc::OidcClient::Options options {choice.issuer, choice.clientId, secret,
                                       QFile::encodeName(choice.caFile)};
    ARNOLD_TRY(client, oidc::OidcClient::make(std::move(options), clock));
    external.provider = std::make_shared<ToldProvider>(std::move(client), clock, std::move(log));
    external.name = choice.name.isEmpty() ? QUrl(choice.issuer).host() : choice.name.left(100);
    external.callbackUrl = siteUrl + QStringLiteral("/account/oidc/callback");
    external.redirects = choice.redirects;
    return external;
}

} // namespace arnold::app
