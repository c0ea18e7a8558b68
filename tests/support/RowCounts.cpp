#include "tests/support/RowCounts.h"
#include "tests/support/Builders.h"

#include <algorithm>

namespace arnold::test {
namespace {

constexpr auto kSqliteTables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
constexpr auto kPostgresTables =
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";

bool isWrittenBehind(const QString &table)
{
    constexpr const char *kBeginnings[] {"job", "journal", "search", "sqlite"};
    return std::ranges::any_of(kBeginnings, [&](const char *beginning) {
        return table.startsWith(QLatin1String(beginning));
    });
}

} // namespace

std::map<QString, std::int64_t> rowCounts(Database &db)
{
    return mustRead(db, [&](ReadTx &tx) {
        std::vector<QString> tables;
        {
            auto found = tx.query(db.dialect() == Dialect::Sqlite ? kSqliteTables
                                                                  : kPostgresTables);
            while (found.next())
                tables.push_back(found.value<QString>(0));
        }
        std::map<QString, std::int64_t> counts;
        for (const QString &table : tables) {
            if (isWrittenBehind(table))
                continue;
            const QByteArray sql = "SELECT count(*) FROM \"" + table.toUtf8() + '"';
            counts[table] = tx.queryOne<std::int64_t>({sql.constData(), std::size_t(sql.size())})
                                    .value_or(-1);
        }
        return counts;
    });
}

} // namespace arnold::test
