#pragma once
#include "core/base/Clock.h"
#include "server/gateway/SignIn.h"

#include <functional>

namespace arnold::app {

// The OpenID Connect provider that people may sign in with, as the operator says it. The names of
// the environment's variables stand beside.
struct OidcChoice {
    QString issuer = {}; // ARNOLD_OIDC_ISSUER; empty: there is none
    QString clientId = {}; // ARNOLD_OIDC_CLIENT_ID
    QString secretFile = {}; // ARNOLD_OIDC_CLIENT_SECRET_FILE
    QString name = {}; // ARNOLD_OIDC_NAME, on the button; empty: the issuer's host
    QString whom = {}; // ARNOLD_OIDC_FOR: customers, staff or everyone; empty: customers
    QString caFile = {}; // ARNOLD_OIDC_CA_FILE
    QStringList redirects = {}; // ARNOLD_OIDC_REDIRECTS, separated by blanks

    static OidcChoice fromEnvironment();
};

// With a client that speaks to it; no provider when none is chosen. The secret is the first line of
// its file, else ARNOLD_OIDC_CLIENT_SECRET, else the shop is a public client. `siteUrl` is where
// the web shop is found. What goes wrong while people sign in is told to `log`, a line each,
// without what they showed. InvalidValue and MissingField with a detail. `clock` outlives it.
Result<gateway::ExternalSignIn> externalSignIn(const OidcChoice &choice, const QString &siteUrl,
                                               const Clock &clock,
                                               std::function<void(const QByteArray &)> log);

} // namespace arnold::app
