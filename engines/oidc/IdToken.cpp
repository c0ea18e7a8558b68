#include "engines/oidc/IdToken.h"

#include "core/identity/Jwt.h"
#include "core/identity/Secrets.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace arnold::oidc {
namespace {

using identity::SignatureKind;

constexpr qsizetype kMostSubjectCharacters = 255; // OpenID Connect Core 1.0, 2

Error refusal(const char *why)
{
    return {ErrorCode::SignInRefused, {}, QStringLiteral("ID token: ") + QLatin1String(why)};
}

QString textIn(const QJsonObject &object, const char *member)
{
    return object[QLatin1String(member)].toString();
}

// 3.1.3.7, 3 to 5: for us, and where for others too, issued to us.
Result<void> checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims[QLatin1String("aud")];
    const QJsonArray all = audience.isArray() ? audience.toArray() : QJsonArray {audience};
    if (!all.contains(QJsonValue(clientId)))
        return refusal("another audience");
    const QJsonValue party = claims[QLatin1String("azp")];
    if (party.isUndefined() ? all.size() > 1 : party.toString() != clientId)
        return refusal("issued to another party");
    return {};
}

Result<void> checkTimes(const QJsonObject &claims, Instant at)
{
    const auto expires = identity::numericDate(claims[QLatin1String("exp")]);
    const auto issued = identity::numericDate(claims[QLatin1String("iat")]);
    if (!expires || !issued)
        return refusal("no time");
    const qint64 now = at.micros / 1'000'000;
    if (now - kLeewaySeconds >= *expires)
        return refusal("expired");
    if (now + kLeewaySeconds < *issued)
        return refusal("issued in the future");
    if (now - kLeewaySeconds - kMostAgeSeconds >= *issued)
        return refusal("issued long ago");
    const QJsonValue notBefore = claims[QLatin1String("nbf")];
    if (!notBefore.isUndefined()) {
        const auto begins = identity::numericDate(notBefore);
        if (!begins || now + kLeewaySeconds < *begins)
            return refusal("not yet");
    }
    return {};
}

Result<void> checkSubject(const QJsonObject &claims)
{
    const QString subject = textIn(claims, "sub");
    const bool isPlain = std::ranges::all_of(
            subject, [](QChar each) { return each.unicode() >= 0x20 && each.unicode() < 0x7f; });
    if (subject.isEmpty() || subject.size() > kMostSubjectCharacters || !isPlain)
        return refusal("no subject");
    return {};
}

// 3.1.3.6: the left half of the access token's hash, by the hash that the signature uses.
Result<void> checkAccessToken(const QJsonObject &claims, const IdTokenExpected &expected,
                              SignatureKind kind)
{
    const QJsonValue shown = claims[QLatin1String("at_hash")];
    if (shown.isUndefined())
        return {};
    const auto method = kind == SignatureKind::EdDsa ? QCryptographicHash::Sha512
                                                     : QCryptographicHash::Sha256;
    const QByteArray hash = QCryptographicHash::hash(expected.accessToken, method);
    if (!identity::sameBytes(shown.toString().toLatin1(),
                             identity::base64Url(hash.left(hash.size() / 2))))
        return refusal("beside another access token");
    return {};
}

} // namespace

Result<IdTokenHead> idTokenHead(const QByteArray &token)
{
    const auto parts = identity::splitCompact(token, kMostIdTokenBytes);
    const auto head = parts ? identity::jsonObject(parts->header) : std::nullopt;
    if (!head)
        return refusal("not three parts");
    const auto kind = signatureKindFromName(textIn(*head, "alg"));
    if (!kind)
        return refusal("another algorithm");
    const QJsonValue type = (*head)[QLatin1String("typ")];
    if (!type.isUndefined() && type.toString().compare(u"JWT", Qt::CaseInsensitive) != 0)
        return refusal("another type");
    if (head->contains(QLatin1String("crit"))) // RFC 7515, 4.1.11: what is not understood
        return refusal("a critical extension");
    return IdTokenHead {*kind, textIn(*head, "kid")};
}

Result<QJsonObject> checkIdToken(const QByteArray &token, const IdTokenExpected &expected,
                                 const identity::PublicKey &key)
{
    ARNOLD_TRY(head, idTokenHead(token));
    const auto parts = identity::splitCompact(token, kMostIdTokenBytes);
    if (head.kind != key.kind() || !key.fits(parts->signedText, parts->signature))
        return refusal("another signature");
    const auto claims = identity::jsonObject(parts->payload);
    if (!claims)
        return refusal("no claims");
    if (textIn(*claims, "iss") != expected.issuer)
        return refusal("another issuer");
    if (expected.nonce.isEmpty()
        || !identity::sameBytes(textIn(*claims, "nonce").toUtf8(), expected.nonce.toUtf8()))
        return refusal("another nonce");
    ARNOLD_CHECK(checkAudience(*claims, expected.clientId));
    ARNOLD_CHECK(checkTimes(*claims, expected.now));
    ARNOLD_CHECK(checkSubject(*claims));
    ARNOLD_CHECK(checkAccessToken(*claims, expected, head.kind));
    return *claims;
}

} // namespace arnold::oidc
