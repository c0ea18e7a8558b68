#include "core/audit/Audit.h"

#include "core/storage/ActorNames.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace arnold::audit {
namespace {

constexpr auto kLast = "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1";
// Whoever appends waits here for whoever appends: a chain has one end.
constexpr auto kQueue = "SELECT CAST(pg_advisory_xact_lock(716203) AS text)";
constexpr auto kInsert =
        "INSERT INTO audit_entry (at, actor_kind, actor_id, action, subject_kind, subject_id, "
        "before_state, after_state, reason, request_id, previous_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kWalk =
        "SELECT sequence, at, actor_kind, actor_id, action, subject_kind, subject_id, "
        "before_state, after_state, reason, request_id, previous_hash, hash FROM audit_entry "
        "WHERE sequence > ? ORDER BY sequence LIMIT 1000";

struct Entry {
    std::int64_t sequence = 0;
    Instant at = {};
    QString actorKind = {};
    IdBytes actor = {};
    NewEntry entry = {};
    QByteArray previousHash = {};
    QByteArray hash = {};
};

QByteArray bytesOf(const IdBytes &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    const qint64 size = qToBigEndian<qint64>(field.size());
    hash.addData(QByteArray(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(field);
}

// SHA-256 over every stored value, each with its length (8 bytes, big-endian) before it, so that no
// two entries read the same.
QByteArray hashOf(const Entry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, entry.previousHash);
    addField(hash, QByteArray::number(static_cast<qlonglong>(entry.at.micros)));
    addField(hash, entry.actorKind.toUtf8());
    addField(hash, bytesOf(entry.actor));
    addField(hash, entry.entry.action.toUtf8());
    addField(hash, entry.entry.subjectKind.toUtf8());
    addField(hash, bytesOf(entry.entry.subject));
    addField(hash, entry.entry.before);
    addField(hash, entry.entry.after);
    addField(hash, entry.entry.reason.toUtf8());
    addField(hash, entry.entry.requestId.toUtf8());
    return hash.result();
}

std::optional<IdBytes> orNull(const IdBytes &id)
{
    return id == IdBytes {} ? std::nullopt : std::optional(id);
}

Entry readEntry(Rows &rows)
{
    Entry entry;
    entry.sequence = rows.value<std::int64_t>(0);
    entry.at = rows.value<Instant>(1);
    entry.actorKind = rows.value<QString>(2);
    entry.actor = rows.value<IdBytes>(3);
    entry.entry.action = rows.value<QString>(4);
    entry.entry.subjectKind = rows.value<QString>(5);
    entry.entry.subject = rows.value<IdBytes>(6);
    entry.entry.before = rows.value<QByteArray>(7);
    entry.entry.after = rows.value<QByteArray>(8);
    entry.entry.reason = rows.value<QString>(9);
    entry.entry.requestId = rows.value<QString>(10);
    entry.previousHash = rows.value<QByteArray>(11);
    entry.hash = rows.value<QByteArray>(12);
    return entry;
}

} // namespace

void append(WriteTx &tx, const NewEntry &added)
{
    if (tx.dialect() == Dialect::PostgreSql)
        tx.query(kQueue).next();
    const auto last = tx.queryOne<std::int64_t, QByteArray>(kLast);
    Entry entry;
    entry.at = tx.now();
    const auto kind = actorKindName(tx.actor().kind);
    entry.actorKind = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
    entry.actor = tx.actor().id;
    entry.entry = added;
    entry.previousHash = last ? std::get<1>(*last) : QByteArray(32, '\0');
    entry.hash = hashOf(entry);
    tx.execute(kInsert, entry.at, entry.actorKind, orNull(entry.actor), added.action,
               added.subjectKind, orNull(added.subject), added.before, added.after, added.reason,
               added.requestId, entry.previousHash, entry.hash);
}

Result<std::int64_t> verify(ReadTx &tx)
{
    std::int64_t count = 0;
    std::int64_t sequence = 0;
    QByteArray previous(32, '\0');
    for (bool more = true; more;) {
        more = false;
        auto rows = tx.query(kWalk, sequence);
        while (rows.next()) {
            const Entry entry = readEntry(rows);
            more = true;
            sequence = entry.sequence;
            if (entry.previousHash != previous || entry.hash != hashOf(entry))
                return Error {ErrorCode::JournalBroken,
                              QStringLiteral("audit"),
                              {},
                              {{QStringLiteral("sequence"), QString::number(sequence)}}};
            previous = entry.hash;
            ++count;
        }
    }
    return count;
}

} // namespace arnold::audit
