#pragma once
#include "app/oidc/OidcChoice.h"

#include <QCommandLineParser>

namespace arnold::app {

// The options that choose an OpenID Connect provider; the environment says what they leave out.
void declareOidc(QCommandLineParser &parser);
OidcChoice oidcChoice(const QCommandLineParser &parser);

} // namespace arnold::app
