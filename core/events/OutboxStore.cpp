#include "core/events/Outbox.h"

#include "core/events/Changes.h"
#include "core/storage/ActorNames.h"

namespace arnold::events {
namespace {

constexpr auto kInsert = "INSERT INTO outbox (id, kind, version, subject_kind, subject_id, "
                         "actor_kind, actor_id, occurred_at, payload) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kReadAfterSqlite =
        "SELECT sequence, id, kind, version, subject_kind, subject_id, actor_kind, actor_id, "
        "occurred_at, payload FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?";
// Numbers are given before their transactions commit: what is above the oldest running one may
// still get a neighbour with a lower number.
constexpr auto kReadAfterPostgres =
        "SELECT sequence, id, kind, version, subject_kind, subject_id, actor_kind, actor_id, "
        "occurred_at, payload FROM outbox WHERE sequence > ? AND transaction_id < "
        "pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY sequence LIMIT ?";
constexpr auto kReadTo = "SELECT read_to FROM outbox_reader WHERE name = ?";
constexpr auto kSetReadTo = "INSERT INTO outbox_reader (name, read_to) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET read_to = excluded.read_to";
constexpr auto kPrune =
        "DELETE FROM outbox WHERE sequence IN (SELECT sequence FROM outbox "
        "WHERE occurred_at < ? AND sequence <= (SELECT MIN(read_to) FROM outbox_reader) "
        "ORDER BY sequence LIMIT ?)";

} // namespace

void announce(WriteTx &tx, const NewEvent &event)
{
    const Actor &actor = tx.actor();
    tx.post(kInsert, newIdBytes(), event.kind, event.version, event.subjectKind, event.subject,
            actorKindName(actor.kind), actor.id, tx.now(), event.payload);
    if (event.subjectKind == "product") {
        tx.changed(changes::named('p', event.subject));
        tx.changed(changes::catalogue());
    } else if (event.subjectKind == "variant") {
        tx.changed(changes::named('v', event.subject));
    }
}

std::vector<Event> readAfter(ReadTx &tx, std::int64_t sequence, int limit)
{
    std::vector<Event> found;
    const auto sql = tx.dialect() == Dialect::Sqlite ? kReadAfterSqlite : kReadAfterPostgres;
    auto rows = tx.query(sql, sequence, limit);
    while (rows.next()) {
        Event event;
        event.sequence = rows.value<std::int64_t>(0);
        event.id = rows.value<IdBytes>(1);
        event.kind = rows.value<QString>(2);
        event.version = rows.value<int>(3);
        event.subjectKind = rows.value<QString>(4);
        event.subject = rows.value<IdBytes>(5);
        event.actorKind = actorKindFromName(rows.value<QString>(6).toStdString());
        event.actor = rows.value<IdBytes>(7);
        event.occurredAt = rows.value<Instant>(8);
        event.payload = rows.value<QByteArray>(9);
        found.push_back(std::move(event));
    }
    return found;
}

std::int64_t readTo(ReadTx &tx, QStringView reader)
{
    return tx.queryOne<std::int64_t>(kReadTo, reader).value_or(0);
}

void setReadTo(WriteTx &tx, QStringView reader, std::int64_t sequence)
{
    tx.execute(kSetReadTo, reader, sequence);
}

std::int64_t prune(WriteTx &tx, Instant before, int limit)
{
    return tx.execute(kPrune, before, limit);
}

} // namespace arnold::events
