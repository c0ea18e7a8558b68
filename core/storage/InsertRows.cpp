#include "core/storage/InsertRows.h"

#include <algorithm>
#include <cstring>

namespace arnold {
namespace {

constexpr std::size_t kMostRows = 128; // a power of two
constexpr std::size_t kAlignment = alignof(char16_t);

std::size_t roundedUp(std::size_t size)
{
    return (size + kAlignment - 1) / kAlignment * kAlignment;
}

} // namespace

InsertRows::InsertRows(WriteTx &tx, std::string_view insert)
    : m_tx(tx)
    , m_insert(insert)
{
}

void InsertRows::addRow(SqlArgs row)
{
    if (m_tx.dialect() == Dialect::Sqlite) {
        m_tx.postWith(m_insert, row);
        return;
    }
    m_columns = row.size();
    std::size_t total = 0;
    for (const SqlArg &arg : row)
        total += roundedUp(arg.memory().size());
    m_memory.push_back(std::make_unique<char[]>(std::max<std::size_t>(total, 1)));
    char *at = m_memory.back().get();
    for (const SqlArg &arg : row) {
        const std::string_view memory = arg.memory();
        std::copy(memory.begin(), memory.end(), at);
        m_args.push_back(arg.copiedTo(at));
        at += roundedUp(memory.size());
    }
    if (++m_rows == kMostRows)
        finish();
}

// Powers of two, so that a connection keeps a handful of prepared statements.
void InsertRows::finish()
{
    std::size_t size = kMostRows;
    while (m_rows > 0) {
        while (size > m_rows)
            size /= 2;
        send(size);
    }
    m_args.clear();
    m_memory.clear();
}

void InsertRows::send(std::size_t rows)
{
    const SqlArgs args = SqlArgs(m_args).subspan(m_args.size() - m_rows * m_columns,
                                                 rows * m_columns);
    m_rows -= rows;
    if (rows == 1) {
        m_tx.postWith(m_insert, args);
        return;
    }
    const std::string_view row = m_insert.substr(m_insert.rfind('('));
    std::string sql(m_insert);
    sql.reserve(sql.size() + rows * (row.size() + 2));
    for (std::size_t i = 1; i < rows; ++i)
        sql.append(", ").append(row);
    m_tx.postWith(sql, args);
}

} // namespace arnold
