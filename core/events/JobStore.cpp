#include "core/events/Jobs.h"

#include <cstring>

namespace arnold::events {
namespace {

constexpr auto kAdd = "INSERT INTO job (id, kind, payload, run_at) VALUES (?, ?, ?, ?)";
constexpr auto kDue = "SELECT id, payload, run_at FROM job WHERE done_at IS NULL AND run_at <= ? "
                      "AND kind = ? ORDER BY run_at, id LIMIT ?";
constexpr auto kOpen = "SELECT COUNT(*) FROM job WHERE done_at IS NULL AND kind = ?";
constexpr auto kFinish = "UPDATE job SET done_at = ? WHERE id = ? AND done_at IS NULL";

IdBytes idOf(const QByteArray &bytes)
{
    IdBytes id {};
    if (bytes.size() == static_cast<qsizetype>(id.size()))
        std::memcpy(id.data(), bytes.constData(), id.size());
    return id;
}

} // namespace

void addJob(WriteTx &tx, std::string_view kind, const IdBytes &subject)
{
    tx.execute(kAdd, newIdBytes(), kind,
               QByteArray(reinterpret_cast<const char *>(subject.data()),
                          static_cast<qsizetype>(subject.size())),
               tx.now());
}

std::vector<Job> dueJobs(ReadTx &tx, std::string_view kind, int limit)
{
    std::vector<Job> found;
    auto rows = tx.query(kDue, tx.now(), kind, limit);
    while (rows.next())
        found.push_back(
                {rows.value<IdBytes>(0), idOf(rows.value<QByteArray>(1)), rows.value<Instant>(2)});
    return found;
}

std::int64_t openJobs(ReadTx &tx, std::string_view kind)
{
    return tx.queryOne<std::int64_t>(kOpen, kind).value_or(0);
}

bool finishJob(WriteTx &tx, const IdBytes &id)
{
    return tx.execute(kFinish, tx.now(), id) == 1;
}

} // namespace arnold::events
