#include "core/orders/StoredAnswers.h"

#include "core/storage/FieldCipher.h"

#include <QCryptographicHash>

namespace arnold::orders {
namespace {

constexpr std::string_view kFind =
        "SELECT body_hash, status, key_wrapped, answer_sealed, created_at "
        "FROM idempotency_answer WHERE scope = ? AND command_key = ?";
constexpr std::string_view kDropOne = "DELETE FROM idempotency_answer "
                                      "WHERE scope = ? AND command_key = ? AND created_at < ?";
constexpr std::string_view kInsert =
        "INSERT INTO idempotency_answer (scope, command_key, body_hash, status, place, "
        "key_wrapped, answer_sealed, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO "
        "NOTHING";
constexpr std::string_view kDropOld =
        "DELETE FROM idempotency_answer WHERE (scope, command_key) IN (SELECT scope, command_key "
        "FROM idempotency_answer WHERE created_at < ? ORDER BY created_at LIMIT ?)";

constexpr std::string_view kTable = "idempotency_answer";
constexpr std::string_view kColumn = "answer_sealed";

// An answer belongs to no row with an id: its place is named by scope and key.
IdBytes placeOf(const CommandKey &command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(command.scope.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(command.key.toUtf8());
    const QByteArray digest = hash.result();
    IdBytes place {};
    std::memcpy(place.data(), digest.constData(), place.size());
    return place;
}

Instant oldestKept(const ReadTx &tx)
{
    return tx.now().plusSeconds(-kStoredAnswerSeconds);
}

} // namespace

Result<std::optional<StoredAnswer>> storedAnswer(ReadTx &tx, const CommandKey &command)
{
    const auto row = tx.queryOne<QByteArray, int, QByteArray, QByteArray, Instant>(
            kFind, command.scope, command.key);
    if (!row)
        return std::optional<StoredAnswer>();
    const auto &[bodyHash, status, wrapped, sealed, createdAt] = *row;
    if (createdAt < oldestKept(tx))
        return std::optional<StoredAnswer>();
    if (bodyHash != command.bodyHash)
        return Error {ErrorCode::IdempotencyKeyReused};
    const IdBytes place = placeOf(command);
    ARNOLD_TRY(key, tx.cipher().unwrap(wrapped, place));
    ARNOLD_TRY(body, tx.cipher().open(key, {kTable, kColumn, place}, sealed));
    return std::optional<StoredAnswer>(StoredAnswer {status, body});
}

Result<void> storeAnswer(WriteTx &tx, const CommandKey &command, const StoredAnswer &answer)
{
    tx.execute(kDropOne, command.scope, command.key, oldestKept(tx));
    // Each answer has a key of its own: there is no person to whose key it could belong.
    const IdBytes place = placeOf(command);
    const SecretKey key = FieldCipher::newSubjectKey();
    if (tx.execute(kInsert, command.scope, command.key, command.bodyHash, answer.status, place,
                   tx.cipher().wrap(key, place),
                   tx.cipher().seal(key, {kTable, kColumn, place}, answer.body), tx.now())
        == 0)
        return Error {ErrorCode::Conflict, {}, QStringLiteral("answered by another command")};
    return {};
}

std::int64_t dropOldAnswers(WriteTx &tx, int limit)
{
    return tx.execute(kDropOld, oldestKept(tx), limit);
}

} // namespace arnold::orders
