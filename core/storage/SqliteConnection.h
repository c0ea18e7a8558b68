#pragma once
#include "core/storage/Connection.h"
#include "core/storage/DriverSession.h"
#include "core/storage/SqliteStatement.h"
#include "core/storage/StatementCache.h"

namespace arnold {

// A connection to a SQLite file. Private to core/storage.
class SqliteConnection final : public Connection
{
public:
    enum class Role { Writer, Reader, Migrator };

    // StorageFailed, ReadOnly, or Unavailable when the library is older than 3.40.
    static Result<std::unique_ptr<SqliteConnection>> open(const DatabaseConfig &config, Role role);
    ~SqliteConnection() override;

    Dialect dialect() const override { return Dialect::Sqlite; }
    RowSource *query(std::string_view sql, SqlArgs args) override;
    std::int64_t execute(std::string_view sql, SqlArgs args) override;
    void finishAll() override;

    sqlite3 *handle() const { return m_session->sqlite(); }
    // A query has ended: its statement may be used again, or dropped.
    void forgetRunning(SqliteStatement *statement);
    // Reports SQLite's last error of this connection as a fault.
    void reportSqliteFault() { reportFault(lastError()); }
    Error lastError() const;

    // False when no transaction is open, for instance since an error rolled it back.
    bool isInTransaction() const;
    // Runs what cannot be prepared in advance (PRAGMA) or is many statements.
    Result<void> runScript(const std::string &sql);
    // Brings what was committed without a sync to the disk.
    Result<void> syncWal();

    enum class Checkpoint { Passive, Restart };
    struct WalState {
        int frames = 0; // in the log
        int copied = 0; // of them, into the database
        bool complete() const { return frames == copied; }
    };
    // The log's length after the last commit of this connection.
    int walFrames() const { return m_walFrames; }
    // Restart waits for readers of old pages, at most `waitMs`.
    Result<WalState> checkpoint(Checkpoint kind, int waitMs);

private:
    explicit SqliteConnection(std::unique_ptr<DriverSession> session);
    Result<void> configure(const DatabaseConfig &config, Role role);
    SqliteStatement *statement(std::string_view sql);
    SqliteStatement *idleSpare(std::string_view sql);

    std::unique_ptr<DriverSession> m_session;
    int m_walFrames = 0;
    StatementCache<SqliteStatement> m_statements;
    std::vector<SqliteStatement *> m_running; // queries with rows to come
    std::vector<std::unique_ptr<SqliteStatement>> m_spares; // of statements that run twice at once
};

} // namespace arnold
