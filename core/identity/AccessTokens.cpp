#include "core/identity/AccessTokens.h"

#include "core/identity/Jwt.h"
#include "core/identity/SigningKeys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace arnold::identity {
namespace {

const QString kType = QStringLiteral("at+jwt");
constexpr std::int64_t kReadAnewSeconds = 30; // at most so often for keys that nobody knows
constexpr std::int64_t kDaySeconds = 86'400;

// One audience each, so that a shopper's token is never taken for that of staff.
QString audienceOf(ActorKind kind)
{
    return kind == ActorKind::Staff ? QStringLiteral("arnold/staff")
                                    : QStringLiteral("arnold/customer");
}

// Which of the two to expect. Read before anything is verified: it only chooses what is demanded.
ActorKind claimedKind(const QByteArray &token)
{
    const auto parts = splitCompact(token);
    const QJsonObject claims = QJsonDocument::fromJson(parts ? parts->payload : "{}").object();
    return claims[QLatin1String("aud")].toString() == audienceOf(ActorKind::Staff)
            ? ActorKind::Staff
            : ActorKind::Customer;
}

} // namespace

struct AccessTokens::Keys {
    QString issuer;
    std::vector<SigningKey> all;
    std::optional<Ed25519Key> signs;
    Instant readAt;

    std::optional<QByteArray> publicKey(const QString &keyId, Instant now) const
    {
        const auto found = std::ranges::find(all, keyId, &SigningKey::keyId);
        if (found == all.end() || (found->verifiesUntil && *found->verifiesUntil <= now))
            return std::nullopt;
        return found->publicKey;
    }
};

AccessTokens::AccessTokens(Database &database)
    : m_database(database)
{
}

Result<std::shared_ptr<const AccessTokens::Keys>> AccessTokens::read()
{
    using Shared = std::shared_ptr<const Keys>;
    ARNOLD_TRY(keys, m_database.read([](ReadTx &tx) -> Result<Shared> {
        auto made = std::make_shared<Keys>();
        made->issuer = tokenIssuer(tx);
        ARNOLD_TRY(all, signingKeys(tx));
        made->all = std::move(all);
        made->readAt = tx.now();
        if (!made->all.empty() && made->all.front().seed) {
            const auto &seed = made->all.front().seed->bytes();
            made->signs.emplace(QByteArray(reinterpret_cast<const char *>(seed.data()),
                                           static_cast<qsizetype>(seed.size())));
        }
        return Shared(std::move(made));
    }));
    const std::lock_guard lock(m_mutex);
    m_keys = keys;
    return keys;
}

Result<std::shared_ptr<const AccessTokens::Keys>> AccessTokens::current()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_keys && m_keys->signs)
            return m_keys;
    }
    ARNOLD_TRY(keys, read());
    if (keys->signs)
        return keys;
    ARNOLD_CHECK(m_database.write(Actor::system(), ensureSigningKey));
    return read();
}

// Another server, or a command, may have begun with a new key: what the former signs from then on
// is not good for as long as it says.
Result<std::shared_ptr<const AccessTokens::Keys>> AccessTokens::recent()
{
    ARNOLD_TRY(keys, current());
    if (m_database.clock().now() < keys->readAt.plusSeconds(kReadAnewSeconds))
        return keys;
    return read();
}

// Another server may have begun with a new key: looks once more, but not for every forger.
Result<std::shared_ptr<const AccessTokens::Keys>> AccessTokens::currentWith(const QString &keyId)
{
    ARNOLD_TRY(keys, current());
    const Instant now = m_database.clock().now();
    if (std::ranges::find(keys->all, keyId, &SigningKey::keyId) != keys->all.end()
        || now < keys->readAt.plusSeconds(kReadAnewSeconds))
        return keys;
    return read();
}

Result<void> AccessTokens::tend()
{
    ARNOLD_TRY(known, current());
    ARNOLD_TRY(keys, read()); // another server may have been faster
    const Instant now = m_database.clock().now();
    if (keys->signs && now < keys->all.front().createdAt.plusSeconds(kSigningKeyDays * kDaySeconds))
        return {};
    ARNOLD_CHECK(m_database.write(Actor::system(), [](WriteTx &tx) {
        return rotateSigningKey(tx, kAccessTokenSeconds);
    }));
    ARNOLD_CHECK(read());
    return {};
}

Result<QByteArray> AccessTokens::issue(const TokenSubject &subject)
{
    ARNOLD_TRY(keys, recent());
    if (!keys->signs)
        return ErrorCode::Internal;
    const qint64 now = m_database.clock().now().micros / 1'000'000;
    const QJsonObject claims {
            {QStringLiteral("iss"), keys->issuer},
            {QStringLiteral("aud"), audienceOf(subject.kind)},
            {QStringLiteral("sub"), idBytesToText(subject.id)},
            {QStringLiteral("sid"), subject.session.toText()},
            {QStringLiteral("client_id"), QStringLiteral("arnold")},
            {QStringLiteral("jti"), idBytesToText(newIdBytes())},
            {QStringLiteral("iat"), now},
            {QStringLiteral("nbf"), now},
            {QStringLiteral("exp"), now + kAccessTokenSeconds},
    };
    return signJwt(*keys->signs, {keys->all.front().keyId, kType}, claims);
}

Result<TokenSubject> AccessTokens::subjectOf(const QByteArray &token)
{
    const auto parts = splitCompact(token);
    if (!parts)
        return ErrorCode::Unauthenticated;
    const QJsonObject head = QJsonDocument::fromJson(parts->header).object();
    ARNOLD_TRY(keys, currentWith(head[QLatin1String("kid")].toString()));
    const Instant now = m_database.clock().now();
    const ActorKind kind = claimedKind(token);
    ARNOLD_TRY(claims,
               verifyJwt(token, {kType, keys->issuer, audienceOf(kind), now},
                         [&](const QString &keyId) { return keys->publicKey(keyId, now); }));
    const auto id = idBytesFromText(claims[QLatin1String("sub")].toString());
    const auto session = SessionId::fromText(claims[QLatin1String("sid")].toString());
    if (!id || !session)
        return ErrorCode::Unauthenticated;
    return TokenSubject {kind, *id, *session};
}

Result<QByteArray> AccessTokens::jwks()
{
    ARNOLD_TRY(keys, recent());
    const Instant now = m_database.clock().now();
    QJsonArray list;
    for (const SigningKey &key : keys->all) {
        if (key.verifiesUntil && *key.verifiesUntil <= now)
            continue;
        QJsonObject jwk = publicJwk(key.publicKey);
        jwk[QLatin1String("alg")] = QStringLiteral("EdDSA");
        jwk[QLatin1String("kid")] = key.keyId;
        jwk[QLatin1String("use")] = QStringLiteral("sig");
        list.append(jwk);
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("keys"), list}})
            .toJson(QJsonDocument::Compact);
}

} // namespace arnold::identity
