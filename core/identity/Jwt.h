#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Ed25519.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>

// Signed tokens: compact JWS (RFC 7515) with EdDSA over Ed25519 (RFC 8037), and nothing else. What
// a token says of itself chooses among keys, never among algorithms (RFC 8725, 3.1).
namespace arnold::identity {

// base64url(header).base64url(payload).base64url(signature) over exactly these bytes.
QByteArray signCompact(const Ed25519Key &key, const QByteArray &header, const QByteArray &payload);

struct JwtHead {
    QString keyId;
    QString type; // "at+jwt" (RFC 9068, 2.1)
};
QByteArray signJwt(const Ed25519Key &key, const JwtHead &head, const QJsonObject &claims);

struct JwtExpected {
    QString type;
    QString issuer;
    QString audience;
    Instant now;
    int leewaySeconds = 30; // for clocks that differ
};
using PublicKeyOf = std::function<std::optional<QByteArray>(const QString &keyId)>;
// The claims of a token that is sound in each respect: three canonical parts, alg EdDSA, the
// expected type, a key that is known, its signature, issuer, audience, nbf and exp (both needed).
// Unauthenticated otherwise, with the reason in `detail` for logs.
Result<QJsonObject> verifyJwt(const QByteArray &token, const JwtExpected &expected,
                              const PublicKeyOf &keyOf);
// The header, payload and signature of three canonical parts; nothing is verified.
struct JwsParts {
    QByteArray header;
    QByteArray payload;
    QByteArray signature;
    QByteArray signedText;
};
inline constexpr qsizetype kMostOwnTokenBytes = 4096;
std::optional<JwsParts> splitCompact(const QByteArray &token,
                                     qsizetype mostBytes = kMostOwnTokenBytes);

// base64url without padding (RFC 7515, 2).
QByteArray base64Url(const QByteArray &bytes);
// Only the one text that stands for the bytes: no padding, no other alphabet, no spare bits.
std::optional<QByteArray> fromBase64Url(const QByteArray &text);
// Empty unless it is one JSON object.
std::optional<QJsonObject> jsonObject(const QByteArray &json);
// NumericDate (RFC 7519, 2) as whole seconds; empty when it is none.
std::optional<qint64> numericDate(const QJsonValue &value);

// {"crv", "kty", "x"} of RFC 8037, and its thumbprint (RFC 7638) as base64url.
QJsonObject publicJwk(const QByteArray &publicKey);
QString jwkThumbprint(const QByteArray &publicKey);

} // namespace arnold::identity
