#include "core/identity/Jwt.h"
#include "core/identity/PendingLogins.h"
#include "core/identity/Secrets.h"
#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"

#include <QCryptographicHash>

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr auto kInsert =
        "INSERT INTO pending_login (state_hash, binding_hash, door, detail_sealed, created_at, "
        "expires_at) VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kTake = "UPDATE pending_login SET taken_at = ? WHERE state_hash = ? "
                       "AND binding_hash = ? AND taken_at IS NULL AND expires_at > ?";
constexpr auto kDetail = "SELECT door, detail_sealed FROM pending_login WHERE state_hash = ?";
constexpr auto kAwait = "UPDATE pending_login SET subject_id = ?, identity_index = ?, issuer = ?, "
                        "expires_at = ? WHERE state_hash = ? AND binding_hash = ?";
constexpr auto kAwaited = "SELECT door, subject_id, issuer, identity_index FROM pending_login "
                          "WHERE state_hash = ? AND binding_hash = ? AND subject_id IS NOT NULL "
                          "AND expires_at > ?";
constexpr auto kEnd = "DELETE FROM pending_login WHERE state_hash = ? AND binding_hash = ?";
constexpr auto kDropOld = "DELETE FROM pending_login WHERE state_hash IN (SELECT state_hash FROM "
                          "pending_login WHERE expires_at < ? ORDER BY expires_at LIMIT ?)";

Error tokenInvalid()
{
    return {ErrorCode::TokenInvalid, QStringLiteral("state")};
}

FieldPlace placeOf(const QByteArray &stateHash)
{
    IdBytes row {};
    std::copy_n(stateHash.constData(), row.size(), reinterpret_cast<char *>(row.data()));
    return {"pending_login", "detail_sealed", row};
}

SecretKey keyOf(const QString &state)
{
    return keyFromSecret("arnold pending login", state);
}

} // namespace

LoginBegun LoginBegun::make(ActorKind door, const QString &redirectUri)
{
    const auto random = [] { return QString::fromLatin1(randomSecret()); };
    return {door, redirectUri, random(), random(), random(), random()};
}

QString LoginBegun::codeChallenge() const
{
    return QString::fromLatin1(base64Url(
            QCryptographicHash::hash(codeVerifier.toLatin1(), QCryptographicHash::Sha256)));
}

void keepLogin(WriteTx &tx, const LoginBegun &login)
{
    const QByteArray hash = secretHash(login.state);
    const QString detail = login.nonce + u'\n' + login.codeVerifier + u'\n' + login.redirectUri;
    tx.execute(kInsert, hash, secretHash(login.binding), actorKindName(login.door),
               tx.cipher().seal(keyOf(login.state), placeOf(hash), detail), tx.now(),
               tx.now().plusSeconds(kPendingLoginSeconds));
}

Result<LoginBegun> takeLogin(WriteTx &tx, const LoginShown &shown)
{
    const QByteArray hash = secretHash(shown.state);
    if (tx.execute(kTake, tx.now(), hash, secretHash(shown.binding), tx.now()) != 1)
        return tokenInvalid();
    auto rows = tx.query(kDetail, hash);
    if (!rows.next())
        return ErrorCode::Internal;
    LoginBegun login;
    login.door = actorKindFromName(rows.value<std::string_view>(0));
    ARNOLD_TRY(detail,
               tx.cipher().openText(keyOf(shown.state), placeOf(hash), rows.value<QByteArray>(1)));
    login.nonce = detail.section(u'\n', 0, 0);
    login.codeVerifier = detail.section(u'\n', 1, 1);
    login.redirectUri = detail.section(u'\n', 2);
    return login;
}

void awaitFactor(WriteTx &tx, const LoginShown &shown, const LoginAwaited &login)
{
    tx.execute(kAwait, login.subject.id, login.key.index, login.key.issuer,
               tx.now().plusSeconds(kPendingLoginSeconds), secretHash(shown.state),
               secretHash(shown.binding));
}

Result<LoginAwaited> awaitedLogin(ReadTx &tx, const LoginShown &shown)
{
    auto rows = tx.query(kAwaited, secretHash(shown.state), secretHash(shown.binding), tx.now());
    if (!rows.next())
        return tokenInvalid();
    return LoginAwaited {
            {actorKindFromName(rows.value<std::string_view>(0)), rows.value<IdBytes>(1)},
            {rows.value<QString>(2), rows.value<QByteArray>(3)}};
}

Result<void> endLogin(WriteTx &tx, const LoginShown &shown)
{
    if (tx.execute(kEnd, secretHash(shown.state), secretHash(shown.binding)) != 1)
        return tokenInvalid();
    return {};
}

std::int64_t dropOldLogins(WriteTx &tx, int limit)
{
    return tx.execute(kDropOld, tx.now(), limit);
}

} // namespace arnold::identity
