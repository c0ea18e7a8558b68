#include "core/exchange/ImportStore.h"

namespace arnold::exchange {
namespace {

constexpr std::string_view kBefore =
        "SELECT document.source_number, document.id, document.total_minor, (SELECT COUNT(*) FROM "
        "document_line WHERE document_line.document_id = document.id) FROM document "
        "WHERE document.source = ? AND document.source_number IN (";
constexpr std::string_view kNumbersTaken = "SELECT number_text FROM orders WHERE number_text IN (";

// `head` with a list of the numbers behind `args`, padded to a power of two with the last, so that
// a connection keeps a handful of prepared statements.
Rows queryNumbers(ReadTx &tx, std::string_view head, std::vector<SqlArg> args,
                  std::span<const QString> numbers)
{
    ARNOLD_ASSERT(!numbers.empty());
    std::size_t padded = 1;
    while (padded < numbers.size())
        padded *= 2;
    std::string sql(head);
    for (std::size_t i = 0; i < padded; ++i) {
        sql.append(i == 0 ? "?" : ", ?");
        args.push_back(SqlArg(numbers[std::min(i, numbers.size() - 1)]));
    }
    sql.append(")");
    return tx.queryWith(sql, args);
}

} // namespace

std::map<QString, ImportedBefore> importedBefore(ReadTx &tx, const QString &source,
                                                 std::span<const QString> numbers)
{
    std::map<QString, ImportedBefore> found;
    Rows rows = queryNumbers(tx, kBefore, {SqlArg(source)}, numbers);
    while (rows.next()) {
        found.emplace(rows.value<QString>(0),
                      ImportedBefore {rows.value<DocumentId>(1), rows.value<std::int64_t>(2),
                                      rows.value<std::int64_t>(3)});
    }
    return found;
}

std::set<QString> takenOrderNumbers(ReadTx &tx, std::span<const QString> numbers)
{
    std::set<QString> found;
    Rows rows = queryNumbers(tx, kNumbersTaken, {}, numbers);
    while (rows.next())
        found.insert(rows.value<QString>(0));
    return found;
}

} // namespace arnold::exchange
