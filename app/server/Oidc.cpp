#include "app/server/Oidc.h"

namespace arnold::app {

void declareOidc(QCommandLineParser &parser)
{
    parser.addOptions({
            {QStringLiteral("oidc-issuer"),
             QStringLiteral("People may sign in with this OpenID Connect provider "
                            "(ARNOLD_OIDC_ISSUER)."),
             QStringLiteral("https://HOST")},
            {QStringLiteral("oidc-client-id"),
             QStringLiteral("What it knows this shop by (ARNOLD_OIDC_CLIENT_ID)."),
             QStringLiteral("ID")},
            {QStringLiteral("oidc-client-secret-file"),
             QStringLiteral("Holds the shop's secret there (ARNOLD_OIDC_CLIENT_SECRET_FILE, or the "
                            "secret itself in ARNOLD_OIDC_CLIENT_SECRET)."),
             QStringLiteral("FILE")},
            {QStringLiteral("oidc-name"),
             QStringLiteral("What the button says (ARNOLD_OIDC_NAME)."), QStringLiteral("NAME")},
            {QStringLiteral("oidc-for"),
             QStringLiteral("Who may: customers unless told otherwise, staff or everyone "
                            "(ARNOLD_OIDC_FOR)."),
             QStringLiteral("WHOM")},
            {QStringLiteral("oidc-ca-file"),
             QStringLiteral("The certificates that it is trusted by, in place of the system's "
                            "(ARNOLD_OIDC_CA_FILE)."),
             QStringLiteral("FILE")},
            {QStringLiteral("oidc-redirect"),
             QStringLiteral("Where another client may have it lead back to, besides the web shop "
                            "(ARNOLD_OIDC_REDIRECTS). May be given more than once."),
             QStringLiteral("URL")},
    });
}

OidcChoice oidcChoice(const QCommandLineParser &parser)
{
    OidcChoice choice = OidcChoice::fromEnvironment();
    const auto take = [&](const char *option, QString &value) {
        if (parser.isSet(QLatin1String(option)))
            value = parser.value(QLatin1String(option));
    };
    take("oidc-issuer", choice.issuer);
    take("oidc-client-id", choice.clientId);
    take("oidc-client-secret-file", choice.secretFile);
    take("oidc-name", choice.name);
    take("oidc-for", choice.whom);
    take("oidc-ca-file", choice.caFile);
    choice.redirects += parser.values(QStringLiteral("oidc-redirect"));
    return choice;
}

} // namespace arnold::app
