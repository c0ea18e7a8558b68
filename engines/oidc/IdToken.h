#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "engines/oidc/JsonWebKeys.h"

#include <QJsonObject>

// ID tokens (OpenID Connect Core 1.0, 2 and 3.1.3.7): what a provider says about who signed in.
namespace arnold::oidc {

inline constexpr qsizetype kMostIdTokenBytes = 16 * 1024;
inline constexpr int kLeewaySeconds = 60; // for clocks that differ
inline constexpr int kMostAgeSeconds = 600; // it was made for the code that we have just shown

// What it says of itself, which only chooses among the provider's keys. SignInRefused for an
// algorithm that is not on our list, another type of token, or an extension that must be known.
struct IdTokenHead {
    identity::SignatureKind kind = identity::SignatureKind::Rs256;
    QString keyId = {}; // empty: it names none
};
Result<IdTokenHead> idTokenHead(const QByteArray &token);

struct IdTokenExpected {
    QString issuer = {};
    QString clientId = {};
    QString nonce = {};
    QByteArray accessToken = {}; // that came beside it, for at_hash
    Instant now = {};
};
// Its claims, when it is sound in each respect. SignInRefused otherwise, with the reason in
// `detail`, which holds nothing of the token.
Result<QJsonObject> checkIdToken(const QByteArray &token, const IdTokenExpected &expected,
                                 const identity::PublicKey &key);

} // namespace arnold::oidc
