#pragma once
#include "core/storage/Transaction.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace arnold {

// Inserts many rows of one shape:
//     InsertRows rows(tx, kInsertLine); // "INSERT INTO ... VALUES (?, ?, ?)", a constant
//     for (const Line &line : lines)
//         rows.add(order, line.sku, line.totalMinor);
//     rows.finish();
// SQLite takes each row as it comes; PostgreSQL gets up to 128 to a statement, posted (see
// WriteTx::post), by finish() at the latest. Values are copied. Within one command, on its thread.
class InsertRows
{
public:
    InsertRows(WriteTx &tx, std::string_view insert);
    InsertRows(const InsertRows &) = delete;
    InsertRows &operator=(const InsertRows &) = delete;

    template <typename... Args> void add(const Args &...args)
    {
        const std::array<SqlArg, sizeof...(Args)> row {SqlArg(args)...};
        addRow(row);
    }
    void finish();

private:
    void addRow(SqlArgs row);
    void send(std::size_t rows);

    WriteTx &m_tx;
    std::string_view m_insert;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<SqlArg> m_args = {};
    std::vector<std::unique_ptr<char[]>> m_memory = {}; // of a row each
};

} // namespace arnold
