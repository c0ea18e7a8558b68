#pragma once
#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <QByteArray>

namespace arnold::audit {

// Who did what outside the books: settings, staff, prices. No sealed field may stand in the states
// in the clear.
struct NewEntry {
    QString action = {}; // "staff.create", "setting.put"
    QString subjectKind = {};
    IdBytes subject = {}; // zeros: none
    QByteArray before = {}; // JSON, empty: none
    QByteArray after = {};
    QString reason = {};
    QString requestId = {};
};

// Appends the entry of tx.actor(), chained to the one before by SHA-256 over its stored values.
void append(WriteTx &tx, const NewEntry &entry);

// Walks the chain. JournalBroken with fact "sequence" at the first entry that does not fit;
// otherwise how many entries there are.
Result<std::int64_t> verify(ReadTx &tx);

} // namespace arnold::audit
