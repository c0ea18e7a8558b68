#include "core/books/JournalStore.h"

namespace arnold::journal {
namespace {

constexpr std::string_view kInsertStream =
        "INSERT INTO journal_stream (id, issuer_kind, issuer_id, name, created_at) "
        "VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view kInsertKey =
        "INSERT INTO journal_key (stream_id, key_id, epoch, public_key, from_sequence) "
        "VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view kInsertEntry =
        "INSERT INTO journal_entry (stream_id, sequence, at, kind, subject_id, body, "
        "previous_hash, hash, signature, key_id, epoch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kLockStream // PostgreSQL alone
        = "SELECT 1 FROM journal_stream WHERE id = ? FOR UPDATE";
constexpr std::string_view kStreams =
        "SELECT id, issuer_kind, issuer_id, name FROM journal_stream ORDER BY id LIMIT 10000";
constexpr std::string_view kStreamOf =
        "SELECT id, issuer_kind, issuer_id, name FROM journal_stream WHERE issuer_id = ?";
constexpr std::string_view kKeys =
        "SELECT key_id, epoch, public_key, from_sequence FROM journal_key WHERE stream_id = ? "
        "ORDER BY key_id LIMIT 10000";
constexpr std::string_view kHead = "SELECT sequence, hash FROM journal_entry WHERE stream_id = ? "
                                   "ORDER BY sequence DESC LIMIT 1";
constexpr std::string_view kEntries =
        "SELECT stream_id, sequence, at, kind, subject_id, body, previous_hash, hash, signature, "
        "key_id, epoch FROM journal_entry WHERE stream_id = ? AND sequence > ? AND sequence <= ? "
        "ORDER BY sequence LIMIT ?";
constexpr std::string_view kEntryAbout =
        "SELECT stream_id, sequence, at, kind, subject_id, body, previous_hash, hash, signature, "
        "key_id, epoch FROM journal_entry WHERE stream_id = ? AND kind = ? AND subject_id = ? "
        "ORDER BY sequence DESC LIMIT 1";

constexpr std::string_view kAtOf =
        "SELECT at FROM journal_entry WHERE stream_id = ? AND sequence = ?";
constexpr int kSameMoment = 64; // entries that one batch may write within a microsecond

constexpr const char *kRegisterKind = "register";
constexpr const char *kNodeKind = "node";

StreamRow readStream(const Rows &rows)
{
    return {rows.value<JournalStreamId>(0),
            rows.value<QString>(1) == QLatin1String(kNodeKind) ? StreamKind::Node
                                                               : StreamKind::Register,
            rows.value<IdBytes>(2), rows.value<QString>(3)};
}

Entry readEntry(const Rows &rows)
{
    Entry entry;
    entry.stream = rows.value<JournalStreamId>(0);
    entry.sequence = rows.value<std::int64_t>(1);
    entry.at = rows.value<Instant>(2);
    entry.kind = rows.value<QString>(3);
    entry.subject = rows.value<IdBytes>(4);
    entry.body = rows.value<QByteArray>(5);
    entry.previousHash = rows.value<QByteArray>(6);
    entry.hash = rows.value<QByteArray>(7);
    entry.signature = rows.value<QByteArray>(8);
    entry.keyId = rows.value<int>(9);
    entry.epoch = rows.value<int>(10);
    return entry;
}

} // namespace

void insertStream(WriteTx &tx, const StreamRow &stream)
{
    tx.execute(kInsertStream, stream.id,
               stream.kind == StreamKind::Register ? kRegisterKind : kNodeKind, stream.issuer,
               stream.name, tx.now());
}

void insertKey(WriteTx &tx, JournalStreamId stream, const KeyRow &key)
{
    tx.execute(kInsertKey, stream, key.keyId, key.epoch, key.publicKey, key.fromSequence);
}

void insertEntry(WriteTx &tx, const Entry &entry)
{
    tx.post(kInsertEntry, entry.stream, entry.sequence, entry.at, entry.kind,
            Id<Entry>(entry.subject), entry.body, entry.previousHash, entry.hash, entry.signature,
            entry.keyId, entry.epoch);
}

void lockStream(WriteTx &tx, JournalStreamId stream)
{
    if (tx.dialect() == Dialect::PostgreSql)
        tx.queryOne<int>(kLockStream, stream);
}

std::vector<StreamRow> streams(ReadTx &tx)
{
    std::vector<StreamRow> found;
    auto rows = tx.query(kStreams);
    while (rows.next())
        found.push_back(readStream(rows));
    return found;
}

std::optional<StreamRow> streamOf(ReadTx &tx, const IdBytes &issuer)
{
    auto rows = tx.query(kStreamOf, issuer);
    return rows.next() ? std::optional(readStream(rows)) : std::nullopt;
}

std::vector<KeyRow> keysOf(ReadTx &tx, JournalStreamId stream)
{
    std::vector<KeyRow> keys;
    auto rows = tx.query(kKeys, stream);
    while (rows.next())
        keys.push_back({rows.value<int>(0), rows.value<int>(1), rows.value<QByteArray>(2),
                        rows.value<std::int64_t>(3)});
    return keys;
}

Head headOf(ReadTx &tx, JournalStreamId stream)
{
    auto rows = tx.query(kHead, stream);
    if (!rows.next())
        return {0, QByteArray(kHashBytes, '\0')};
    return {rows.value<std::int64_t>(0), rows.value<QByteArray>(1)};
}

std::vector<Entry> entriesAfter(ReadTx &tx, JournalStreamId stream, std::int64_t sequence,
                                std::int64_t last, int limit)
{
    std::vector<Entry> entries;
    auto rows = tx.query(kEntries, stream, sequence, last, limit);
    while (rows.next())
        entries.push_back(readEntry(rows));
    return entries;
}

std::optional<Entry> entryAbout(ReadTx &tx, JournalStreamId stream, const QString &kind,
                                const IdBytes &subject)
{
    auto rows = tx.query(kEntryAbout, stream, kind, subject);
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

std::optional<Entry> entryAbout(ReadTx &tx, JournalStreamId stream, const QString &kind,
                                const IdBytes &subject, Instant at)
{
    const std::int64_t last = headOf(tx, stream).sequence;
    std::int64_t before = 0; // sequence of an entry that is older than `at`
    std::int64_t since = last + 1;
    while (since - before > 1) {
        const std::int64_t middle = before + (since - before) / 2;
        auto rows = tx.query(kAtOf, stream, middle);
        const bool isOlder = rows.next() && rows.value<Instant>(0) < at;
        (isOlder ? before : since) = middle;
    }
    for (Entry &entry : entriesAfter(tx, stream, before, last, kSameMoment)) {
        if (entry.kind == kind && entry.subject == subject)
            return std::move(entry);
    }
    return entryAbout(tx, stream, kind, subject);
}

} // namespace arnold::journal
