#pragma once
#include "core/storage/Rows.h"

#include <string>

struct sqlite3_stmt;

namespace arnold {

class SqliteConnection;

// One prepared statement of SQLite. Private to core/storage.
class SqliteStatement final : public RowSource
{
public:
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *handle);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    std::string_view text() const;
    bool isInUse() const { return m_isInUse; }
    // Binds copies of the values; a wrong number of them is a broken invariant. False after a
    // fault.
    bool start(SqlArgs args);
    // To the end, passing over rows; rows changed.
    std::int64_t run();

    bool next() override;
    int columnCount() const override;
    bool isNull(int column) const override;
    std::int64_t integer(int column) const override;
    double real(int column) const override;
    std::string_view bytes(int column) const override;
    void finish() override;

private:
    int bindOne(int index, const SqlArg &arg);

    SqliteConnection &m_connection;
    sqlite3_stmt *m_handle; // owned
    std::string m_arena; // the bound texts and bytes, while the statement runs
    bool m_isInUse = false;
    bool m_isDone = false;
};

} // namespace arnold
