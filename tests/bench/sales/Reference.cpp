#include "tests/bench/sales/Reference.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

void must(sqlite3 *db, int status)
{
    if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
        qFatal("reference: %s", sqlite3_errmsg(db));
}

void run(sqlite3 *db, const std::string &sql)
{
    must(db, sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3_stmt *prepare(sqlite3 *db, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    must(db, sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr));
    return statement;
}

struct FreeValue {
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, FreeValue>;

using Row = std::vector<Value>;

// A statement, and the values of its runs by group of sales.
struct Work {
    std::string sql = {};
    sqlite3_stmt *statement = nullptr;
    std::vector<std::vector<Row>> groups = {};
};

std::vector<Row> rowsOf(sqlite3 *db, const std::string &sql)
{
    std::vector<Row> rows;
    sqlite3_stmt *const query = prepare(db, sql);
    while (sqlite3_step(query) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(query); ++i)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(query, i)));
        rows.push_back(std::move(row));
    }
    sqlite3_finalize(query);
    return rows;
}

std::string bytesOf(const Value &value)
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value.get()));
    return {data, static_cast<std::size_t>(sqlite3_value_bytes(value.get()))};
}

struct Table {
    const char *name;
    const char *id; // what its own rows are known by; empty: nothing refers to them
    const char *belongsTo; // whose group a row comes with; empty: a sale of its own
};

// In an order that the foreign keys allow.
constexpr Table kTables[] {
        {"orders", "id", ""},
        {"order_line", "", "order_id"},
        {"order_tax", "", "order_id"},
        {"order_event", "", "order_id"},
        {"document", "id", "order_id"},
        {"document_line", "", "document_id"},
        {"document_tax", "", "document_id"},
        {"payment", "id", "document_id"},
        {"cash_movement", "", "payment_id"},
        {"stock_movement", "", "document_id"},
        {"fulfilment", "id", "order_id"},
        {"fulfilment_line", "", "fulfilment_id"},
        {"promotion_use", "", "order_id"},
        {"journal_entry", "", "subject_id"},
        {"outbox", "", "subject_id"},
};

// What sales insert and change, as they stand in `after`.
class Reading
{
public:
    Reading(sqlite3 *after, int sales, int group)
        : m_after(after)
        , m_groupSize(static_cast<std::size_t>(group))
        , m_groups(static_cast<std::size_t>((sales + group - 1) / group))
    {
    }

    std::vector<Work> read()
    {
        for (const Table &table : kTables)
            readTable(table);
        readChanges("UPDATE stock_level SET on_hand_micros = on_hand_micros - 1000000, "
                    "updated_at = updated_at + 1 WHERE variant_id = ? AND location_id = ?",
                    "SELECT document_id, variant_id, location_id FROM main.stock_movement WHERE id "
                    "NOT IN (SELECT id FROM before.stock_movement)");
        readChanges("UPDATE series SET next_number = next_number + 1 WHERE id = ?",
                    "SELECT id, series_id FROM main.document WHERE id NOT IN "
                    "(SELECT id FROM before.document)");
        return std::move(m_all);
    }

private:
    std::vector<Row> &groupOf(Work &work, const std::string &owner)
    {
        const auto known = m_groupOf.find(owner);
        return work.groups[known == m_groupOf.end() ? 0 : known->second];
    }

    void readTable(const Table &table)
    {
        const std::string name = table.name;
        std::string places;
        std::size_t id = 0;
        std::size_t owner = 0;
        const auto columns = rowsOf(m_after, "SELECT name FROM pragma_table_info('" + name + "')");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            places += i == 0 ? "?" : ", ?";
            const std::string column = bytesOf(columns[i].front());
            id = column == table.id ? i : id;
            owner = column == table.belongsTo ? i : owner;
        }
        Work work {"INSERT INTO " + name + " VALUES (" + places + ")"};
        work.groups.resize(m_groups);
        std::size_t count = 0;
        for (Row &row :
             rowsOf(m_after,
                    "SELECT * FROM main." + name + " EXCEPT SELECT * FROM before." + name)) {
            if (*table.belongsTo == '\0')
                m_groupOf[bytesOf(row[id])] = std::min(count++ / m_groupSize, m_groups - 1);
            std::vector<Row> &group = groupOf(work, bytesOf(row[*table.belongsTo ? owner : id]));
            if (*table.belongsTo && *table.id)
                m_groupOf[bytesOf(row[id])] = static_cast<std::size_t>(&group - &work.groups[0]);
            group.push_back(std::move(row));
        }
        m_all.push_back(std::move(work));
    }

    // The first column says whose group it is, the rest are values.
    void readChanges(const char *sql, const std::string &query)
    {
        Work work {sql};
        work.groups.resize(m_groups);
        for (Row &row : rowsOf(m_after, query)) {
            std::vector<Row> &group = groupOf(work, bytesOf(row.front()));
            row.erase(row.begin());
            group.push_back(std::move(row));
        }
        m_all.push_back(std::move(work));
    }

    sqlite3 *m_after;
    std::size_t m_groupSize;
    std::size_t m_groups;
    std::unordered_map<std::string, std::size_t> m_groupOf = {};
    std::vector<Work> m_all = {};
};

std::vector<Work> readWork(const std::string &before, const std::string &after, int sales,
                           int group)
{
    sqlite3 *db = nullptr;
    must(db, sqlite3_open(after.c_str(), &db));
    run(db, "ATTACH '" + before + "' AS before");
    auto work = Reading(db, sales, group).read();
    sqlite3_close(db);
    return work;
}

} // namespace

std::int64_t referenceMicros(const QString &before, const QString &after, int sales, int group)
{
    const std::string path = before.toStdString();
    std::vector<Work> work = readWork(path, after.toStdString(), sales, group);
    sqlite3 *db = nullptr;
    must(db,
         sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
    run(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
    for (Work &each : work)
        each.statement = prepare(db, each.sql);
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t at = 0; at < work.front().groups.size(); ++at) {
        run(db, "BEGIN IMMEDIATE");
        for (const Work &each : work) {
            for (const Row &row : each.groups[at]) {
                int place = 0;
                for (const Value &value : row)
                    sqlite3_bind_value(each.statement, ++place, value.get());
                must(db, sqlite3_step(each.statement));
                must(db, sqlite3_reset(each.statement));
            }
        }
        run(db, "COMMIT");
    }
    const auto end = std::chrono::steady_clock::now();
    for (Work &each : work)
        sqlite3_finalize(each.statement);
    sqlite3_close(db);
    return std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count();
}
