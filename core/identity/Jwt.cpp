#include "core/identity/Jwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace arnold::identity {
namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Error refusal(const char *why)
{
    return {ErrorCode::Unauthenticated, {}, QLatin1String(why)};
}

Result<void> checkHead(const QByteArray &json, const JwtExpected &expected, QString &keyId)
{
    const auto head = jsonObject(json);
    if (!head)
        return refusal("no header");
    if ((*head)[QLatin1String("alg")].toString() != QLatin1String("EdDSA"))
        return refusal("another algorithm");
    if ((*head)[QLatin1String("typ")].toString() != expected.type)
        return refusal("another type");
    if (head->contains(QLatin1String("crit"))) // RFC 7515, 4.1.11: what is not understood
        return refusal("a critical extension");
    keyId = (*head)[QLatin1String("kid")].toString();
    return {};
}

Result<void> checkClaims(const QJsonObject &claims, const JwtExpected &expected)
{
    if (claims[QLatin1String("iss")].toString() != expected.issuer)
        return refusal("another issuer");
    if (claims[QLatin1String("aud")].toString() != expected.audience)
        return refusal("another audience");
    const auto notBefore = numericDate(claims[QLatin1String("nbf")]);
    const auto expires = numericDate(claims[QLatin1String("exp")]);
    if (!notBefore || !expires)
        return refusal("no time");
    const qint64 now = expected.now.micros / 1'000'000;
    if (now + expected.leewaySeconds < *notBefore)
        return refusal("not yet");
    if (now - expected.leewaySeconds >= *expires)
        return refusal("expired");
    return {};
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(kBase64Url);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
            text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || base64Url(*bytes) != text)
        return std::nullopt;
    return *bytes;
}

std::optional<QJsonObject> jsonObject(const QByteArray &json)
{
    QJsonParseError fault {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<qint64> numericDate(const QJsonValue &value)
{
    constexpr qint64 kMost = 253'402'300'799; // the end of the year 9999
    const qint64 seconds = value.toInteger(-1); // also for a text or a fraction
    return seconds < 0 || seconds > kMost ? std::nullopt : std::optional(seconds);
}

QByteArray signCompact(const Ed25519Key &key, const QByteArray &header, const QByteArray &payload)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(payload);
    return text + '.' + base64Url(key.sign(text));
}

QByteArray signJwt(const Ed25519Key &key, const JwtHead &head, const QJsonObject &claims)
{
    const QJsonObject header {{QStringLiteral("alg"), QStringLiteral("EdDSA")},
                              {QStringLiteral("kid"), head.keyId},
                              {QStringLiteral("typ"), head.type}};
    return signCompact(key, QJsonDocument(header).toJson(QJsonDocument::Compact),
                       QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

std::optional<JwsParts> splitCompact(const QByteArray &token, qsizetype mostBytes)
{
    if (token.size() > mostBytes)
        return std::nullopt;
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = fromBase64Url(parts[0]);
    const auto payload = fromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !payload || !signature)
        return std::nullopt;
    return JwsParts {*header, *payload, *signature, parts[0] + '.' + parts[1]};
}

Result<QJsonObject> verifyJwt(const QByteArray &token, const JwtExpected &expected,
                              const PublicKeyOf &keyOf)
{
    const auto parts = splitCompact(token);
    if (!parts)
        return refusal("not three parts");
    QString keyId;
    ARNOLD_CHECK(checkHead(parts->header, expected, keyId));
    const auto key = keyOf(keyId);
    if (!key)
        return refusal("an unknown key");
    if (!ed25519Fits(*key, parts->signedText, parts->signature))
        return refusal("another signature");
    const auto claims = jsonObject(parts->payload);
    if (!claims)
        return refusal("no claims");
    ARNOLD_CHECK(checkClaims(*claims, expected));
    return *claims;
}

QJsonObject publicJwk(const QByteArray &publicKey)
{
    return {{QStringLiteral("crv"), QStringLiteral("Ed25519")},
            {QStringLiteral("kty"), QStringLiteral("OKP")},
            {QStringLiteral("x"), QString::fromLatin1(base64Url(publicKey))}};
}

QString jwkThumbprint(const QByteArray &publicKey)
{
    // RFC 7638, 3.2: the required members in the order of their names, without spaces.
    const QByteArray json = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + base64Url(publicKey)
            + "\"}";
    return QString::fromLatin1(
            base64Url(QCryptographicHash::hash(json, QCryptographicHash::Sha256)));
}

} // namespace arnold::identity
