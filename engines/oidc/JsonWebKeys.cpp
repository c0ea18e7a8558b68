#include "engines/oidc/JsonWebKeys.h"

#include "core/identity/Jwt.h"

#include <QJsonArray>

namespace arnold::oidc {
namespace {

using identity::PublicKey;
using identity::SignatureKind;

constexpr qsizetype kMostKeys = 100;

QByteArray bytesIn(const QJsonObject &jwk, const char *member)
{
    const QByteArray text = jwk[QLatin1String(member)].toString().toLatin1();
    return identity::fromBase64Url(text).value_or(QByteArray());
}

QString textIn(const QJsonObject &jwk, const char *member)
{
    return jwk[QLatin1String(member)].toString();
}

std::optional<PublicKey> keyOf(const QJsonObject &jwk)
{
    const QString type = textIn(jwk, "kty");
    const QString curve = textIn(jwk, "crv");
    if (type == QLatin1String("RSA"))
        return PublicKey::rsa(bytesIn(jwk, "n"), bytesIn(jwk, "e"));
    if (type == QLatin1String("EC") && curve == QLatin1String("P-256"))
        return PublicKey::p256({bytesIn(jwk, "x"), bytesIn(jwk, "y")});
    if (type == QLatin1String("OKP") && curve == QLatin1String("Ed25519"))
        return PublicKey::ed25519(bytesIn(jwk, "x"));
    return std::nullopt;
}

// RFC 7517, 4.2 to 4.4: what a key says of its own use binds us.
bool isForSignatures(const QJsonObject &jwk, SignatureKind kind)
{
    const QJsonValue use = jwk[QLatin1String("use")];
    const QJsonValue operations = jwk[QLatin1String("key_ops")];
    const QJsonValue algorithm = jwk[QLatin1String("alg")];
    return (use.isUndefined() || use.toString() == QLatin1String("sig"))
            && (operations.isUndefined() || operations.toArray().contains(QStringLiteral("verify")))
            && (algorithm.isUndefined()
                || signatureKindFromName(algorithm.toString()) == std::optional(kind));
}

} // namespace

std::optional<SignatureKind> signatureKindFromName(const QString &name)
{
    if (name == QLatin1String("RS256"))
        return SignatureKind::Rs256;
    if (name == QLatin1String("ES256"))
        return SignatureKind::Es256;
    if (name == QLatin1String("EdDSA"))
        return SignatureKind::EdDsa;
    return std::nullopt;
}

std::optional<JsonWebKeys> JsonWebKeys::fromJson(const QByteArray &json)
{
    const auto set = identity::jsonObject(json);
    if (!set || !(*set)[QLatin1String("keys")].isArray())
        return std::nullopt;
    JsonWebKeys keys;
    const QJsonArray list = (*set)[QLatin1String("keys")].toArray();
    for (qsizetype i = 0; i < std::min(list.size(), kMostKeys); ++i) {
        const QJsonObject jwk = list[i].toObject();
        const auto key = keyOf(jwk);
        if (key && isForSignatures(jwk, key->kind()))
            keys.m_keys.push_back({textIn(jwk, "kid"), *key});
    }
    return keys;
}

const PublicKey *JsonWebKeys::find(SignatureKind kind, const QString &keyId) const
{
    const PublicKey *found = nullptr;
    for (const Key &each : m_keys) {
        if (each.key.kind() != kind || (!keyId.isEmpty() && each.id != keyId))
            continue;
        if (found) // which of the two is nothing to guess
            return nullptr;
        found = &each.key;
    }
    return found;
}

} // namespace arnold::oidc
