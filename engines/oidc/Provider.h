#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QUrl>

namespace arnold::oidc {

// What a provider announces of itself (OpenID Connect Discovery 1.0, 3; RFC 8414, 2): as much of
// it as signing in needs.
struct Provider {
    QUrl authorizationEndpoint = {};
    QUrl tokenEndpoint = {};
    QUrl keys = {}; // jwks_uri
    QUrl userInfo = {}; // empty: it has none
    bool namesItself = false; // RFC 9207: every answer carries `iss`
    bool takesBasic = true; // client_secret_basic; else client_secret_post
};

// Whether `url` may be spoken to: HTTPS without a fragment or user, or plain HTTP on this machine
// where `plainHttp` says so.
bool mayAsk(const QUrl &url, bool plainHttp);
bool isOnThisMachine(const QUrl &url); // 127.0.0.1, [::1] or localhost

// Unavailable when it is none, when its `issuer` is not to the letter the one that was asked for,
// when it does not know PKCE with S256, or names an address that may not be asked.
Result<Provider> providerFromJson(const QByteArray &json, const QString &issuer);

} // namespace arnold::oidc
