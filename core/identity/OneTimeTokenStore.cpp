#include "core/identity/OneTimeTokens.h"
#include "core/identity/Secrets.h"
#include "core/storage/ActorNames.h"

namespace arnold::identity {
namespace {

constexpr auto kForgetEarlier = "DELETE FROM one_time_token WHERE subject_kind = ? "
                                "AND subject_id = ? AND purpose = ?";
constexpr auto kInsert =
        "INSERT INTO one_time_token (hash, purpose, subject_kind, subject_id, email_index, "
        "detail_sealed, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUse = "UPDATE one_time_token SET used_at = ? WHERE hash = ? AND purpose = ? "
                      "AND used_at IS NULL AND expires_at > ?";
constexpr auto kFind = "SELECT subject_kind, subject_id, email_index, detail_sealed "
                       "FROM one_time_token WHERE hash = ?";
constexpr auto kBearer = "SELECT subject_kind, subject_id FROM one_time_token WHERE hash = ? "
                         "AND purpose = ? AND used_at IS NULL AND expires_at > ?";
constexpr auto kOpen = "SELECT detail_sealed, expires_at FROM one_time_token "
                       "WHERE subject_kind = ? AND subject_id = ? AND purpose = ? "
                       "AND used_at IS NULL AND expires_at > ?";
constexpr auto kForgetOpen = "DELETE FROM one_time_token WHERE subject_kind = ? "
                             "AND subject_id = ? AND purpose = ? AND used_at IS NULL "
                             "AND expires_at > ?";
constexpr auto kForgetAll = "DELETE FROM one_time_token WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kForgetOld = "DELETE FROM one_time_token WHERE hash IN (SELECT hash FROM "
                            "one_time_token WHERE expires_at < ? ORDER BY expires_at LIMIT ?)";

struct PurposeRow {
    std::string_view name;
    int lifeSeconds;
};
PurposeRow rowOf(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Verify:
        return {"verify", 3 * 86'400};
    case TokenPurpose::Reset:
        return {"reset", 3600};
    case TokenPurpose::Invitation:
        return {"invitation", 3 * 86'400};
    case TokenPurpose::ChangeEmail:
        break;
    }
    return {"change_email", 86'400};
}

} // namespace

QString issueOneTimeToken(WriteTx &tx, const NewOneTimeToken &token)
{
    const PurposeRow row = rowOf(token.purpose);
    const auto kind = actorKindName(token.subject.kind);
    const QString secret = QString::fromLatin1(randomSecret());
    const auto detail = token.detailSealed.isEmpty() ? std::nullopt
                                                     : std::optional(token.detailSealed);
    tx.execute(kForgetEarlier, kind, token.subject.id, row.name);
    tx.execute(kInsert, secretHash(secret), row.name, kind, token.subject.id, token.emailIndex,
               detail, tx.now(), tx.now().plusSeconds(row.lifeSeconds));
    return secret;
}

Result<OneTimeToken> useOneTimeToken(WriteTx &tx, TokenPurpose purpose, const QString &token)
{
    const QByteArray hash = secretHash(token);
    if (tx.execute(kUse, tx.now(), hash, rowOf(purpose).name, tx.now()) != 1)
        return Error {ErrorCode::TokenInvalid, QStringLiteral("token")};
    auto rows = tx.query(kFind, hash);
    if (!rows.next())
        return ErrorCode::Internal;
    return OneTimeToken {
            {actorKindFromName(rows.value<std::string_view>(0)), rows.value<IdBytes>(1)},
            rows.value<QByteArray>(2),
            rows.value<std::optional<QByteArray>>(3).value_or(QByteArray())};
}

std::optional<Subject> bearerOf(ReadTx &tx, TokenPurpose purpose, const QString &token)
{
    auto rows = tx.query(kBearer, secretHash(token), rowOf(purpose).name, tx.now());
    if (!rows.next())
        return std::nullopt;
    return Subject {actorKindFromName(rows.value<std::string_view>(0)), rows.value<IdBytes>(1)};
}

std::optional<OpenOneTimeToken> openOneTimeToken(ReadTx &tx, TokenPurpose purpose,
                                                 const Subject &subject)
{
    auto rows = tx.query(kOpen, actorKindName(subject.kind), subject.id, rowOf(purpose).name,
                         tx.now());
    if (!rows.next())
        return std::nullopt;
    return OpenOneTimeToken {rows.value<std::optional<QByteArray>>(0).value_or(QByteArray()),
                             rows.value<Instant>(1)};
}

bool dropOneTimeToken(WriteTx &tx, TokenPurpose purpose, const Subject &subject)
{
    return tx.execute(kForgetOpen, actorKindName(subject.kind), subject.id, rowOf(purpose).name,
                      tx.now())
            > 0;
}

void dropOneTimeTokens(WriteTx &tx, const Subject &subject)
{
    tx.execute(kForgetAll, actorKindName(subject.kind), subject.id);
}

std::int64_t dropOldOneTimeTokens(WriteTx &tx, int limit)
{
    return tx.execute(kForgetOld, tx.now(), limit);
}

} // namespace arnold::identity
