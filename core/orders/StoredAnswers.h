#pragma once
#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QString>

namespace arnold::orders {

// One request that moves money or stock, as its client names it.
struct CommandKey {
    QString scope; // route, and cart or actor: a key means nothing elsewhere
    QString key; // the client's Idempotency-Key
    QByteArray bodyHash; // of the body: the same key with another body is a mistake
};

struct StoredAnswer {
    int status = 200;
    QByteArray body = {}; // byte for byte
};

// How long an answer is kept. What it booked keeps its key for ever.
inline constexpr std::int64_t kStoredAnswerSeconds = 48 * 3600;

// The answer that was given before; empty when there is none, or when its time has passed.
// IdempotencyKeyReused when it was given to another body.
Result<std::optional<StoredAnswer>> storedAnswer(ReadTx &tx, const CommandKey &command);

// Keeps an answer, encrypted, with the writes that it tells of: same transaction. Conflict when
// another command has just stored one (PostgreSQL): roll back, and give that answer.
Result<void> storeAnswer(WriteTx &tx, const CommandKey &command, const StoredAnswer &answer);

// Removes at most `limit` answers whose time has passed. Returns how many.
std::int64_t dropOldAnswers(WriteTx &tx, int limit);

} // namespace arnold::orders
