#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

// Signing in with the log-in that somebody has elsewhere: OAuth 2.0's authorization code (RFC 6749)
// with PKCE (RFC 7636), as OpenID Connect Core 1.0 profiles it. Values, and what stands for the
// provider; an engine speaks to it.
namespace arnold::identity {

// Who somebody is elsewhere, in the words of a provider that was checked. (issuer, subject) is the
// one name that never passes to another person (OpenID Connect Core 1.0, 5.7).
struct ExternalIdentity {
    QString issuer = {};
    QString subject = {};
    QString email = {}; // empty: not told
    bool emailVerified = false; // the provider says that the mailbox is theirs
    QString name = {}; // empty: not told
};

// What a browser is sent to the provider with. `state` and `nonce` are ours and random;
// `codeChallenge` is the S256 of a secret that stays here.
struct AuthorizationRequest {
    QString redirectUri = {};
    QString state = {};
    QString nonce = {};
    QString codeChallenge = {};
};

// What it came back with, and what we know of the request.
struct AuthorizationAnswer {
    QString code = {};
    QString issuer = {}; // `iss` of RFC 9207; empty: there was none
    QString redirectUri = {};
    QString codeVerifier = {};
    QString nonce = {};
};

// One OpenID Connect provider. Any thread; both calls may wait for the network, for seconds at
// most, and are never made inside a transaction.
class IdentityProvider
{
public:
    virtual ~IdentityProvider() = default;

    // Where to send the browser. Unavailable while the provider does not answer soundly, Busy when
    // too many ask at once.
    virtual Result<QString> authorizationUrl(const AuthorizationRequest &request) = 0;
    // Whose code it is. SignInRefused when the provider or what it sent is not to be believed;
    // Unavailable, Busy.
    virtual Result<ExternalIdentity> exchange(const AuthorizationAnswer &answer) = 0;
};

} // namespace arnold::identity
