#include "core/books/SeriesStore.h"

namespace arnold::books {
namespace {

constexpr std::string_view kInsert =
        "INSERT INTO series (id, issuer_kind, issuer_id, kind, epoch, prefix, digits, "
        "next_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr std::string_view kRaise =
        "UPDATE series SET next_number = next_number + ? WHERE issuer_id = ? AND kind = ? "
        "AND epoch = ? RETURNING id, prefix, digits, next_number";
constexpr std::string_view kAll =
        "SELECT id, issuer_kind, issuer_id, kind, epoch, prefix, digits, next_number FROM series "
        "ORDER BY id LIMIT 100000";

IssuerKind issuerKindFromName(const QString &name)
{
    if (name == QLatin1String("register"))
        return IssuerKind::Register;
    return name == QLatin1String("company") ? IssuerKind::Company : IssuerKind::Import;
}

} // namespace

void insertSeries(WriteTx &tx, const SeriesRow &series)
{
    tx.execute(kInsert, series.id, issuerKindName(series.key.issuerKind), series.key.issuer,
               documentKindName(series.key.kind), series.key.epoch, series.prefix, series.digits,
               series.nextNumber);
}

std::optional<SeriesRow> raiseNumber(WriteTx &tx, const SeriesKey &key, std::int64_t count)
{
    auto rows = tx.query(kRaise, count, key.issuer, documentKindName(key.kind), key.epoch);
    if (!rows.next())
        return std::nullopt;
    SeriesRow row {rows.value<SeriesId>(0), key, rows.value<QString>(1), rows.value<int>(2),
                   rows.value<std::int64_t>(3) - count};
    while (rows.next()) { } // to its end: the statement writes
    return row;
}

std::vector<SeriesRow> allSeries(ReadTx &tx)
{
    std::vector<SeriesRow> found;
    auto rows = tx.query(kAll);
    while (rows.next()) {
        SeriesRow row;
        row.id = rows.value<SeriesId>(0);
        row.key = {issuerKindFromName(rows.value<QString>(1)), rows.value<IdBytes>(2),
                   documentKindFromName(rows.value<QString>(3)).value_or(DocumentKind::Receipt),
                   rows.value<int>(4)};
        row.prefix = rows.value<QString>(5);
        row.digits = rows.value<int>(6);
        row.nextNumber = rows.value<std::int64_t>(7);
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace arnold::books
