#pragma once
#include "core/books/Journal.h"

// The journal's rows.
namespace arnold::journal {

struct StreamRow {
    JournalStreamId id = {};
    StreamKind kind = StreamKind::Register;
    IdBytes issuer = {};
    QString name = {};
};

struct KeyRow {
    int keyId = 1;
    int epoch = 1;
    QByteArray publicKey = {};
    std::int64_t fromSequence = 1; // its own "key" entry
};

void insertStream(WriteTx &tx, const StreamRow &stream);
void insertKey(WriteTx &tx, JournalStreamId stream, const KeyRow &key);
void insertEntry(WriteTx &tx, const Entry &entry);
// Others that append wait until this transaction ends. SQLite has one writer anyway.
void lockStream(WriteTx &tx, JournalStreamId stream);

std::vector<StreamRow> streams(ReadTx &tx);
std::optional<StreamRow> streamOf(ReadTx &tx, const IdBytes &issuer);
std::vector<KeyRow> keysOf(ReadTx &tx, JournalStreamId stream); // oldest first, never empty
Head headOf(ReadTx &tx, JournalStreamId stream);
// At most `limit` entries after `sequence`, up to `last`, in order.
std::vector<Entry> entriesAfter(ReadTx &tx, JournalStreamId stream, std::int64_t sequence,
                                std::int64_t last, int limit);
// The newest entry about a subject of one kind.
std::optional<Entry> entryAbout(ReadTx &tx, JournalStreamId stream, const QString &kind,
                                const IdBytes &subject);

// The same for an entry that was written at `at`: found by its time, as entries stand in the order
// of theirs, however long the stream is. Where a clock went back it is looked for all the same.
std::optional<Entry> entryAbout(ReadTx &tx, JournalStreamId stream, const QString &kind,
                                const IdBytes &subject, Instant at);

} // namespace arnold::journal
