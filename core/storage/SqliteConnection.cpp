#include "core/storage/SqliteConnection.h"

#include <sqlite3.h>

#include <algorithm>

namespace arnold {
namespace {

constexpr int kOldestVersion = 3'040'000;
constexpr int kBusyTimeoutMs = 5'000;
// Pages that are in no cache of ours are looked at where the system keeps them, as far as SQLite
// maps a file (2 GB): in a shop of a million products a look-up costs a third of what it does when
// each page is read with a call. What is mapped belongs to the file, not to the process.
constexpr const char *kSettings = "PRAGMA trusted_schema=OFF;"
                                  "PRAGMA cell_size_check=ON;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA mmap_size=2147418112;";

// SQLite counts its memory under a lock that all threads share, at each allocation: two readers are
// then hardly quicker than one. Too late, and refused, once SQLite is in use.
void keepNoStatistics()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

ErrorCode codeOf(int sqliteError)
{
    switch (sqliteError & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

SqliteConnection::SqliteConnection(std::unique_ptr<DriverSession> session)
    : m_session(std::move(session))
{
}

SqliteConnection::~SqliteConnection()
{
    m_spares.clear();
    m_statements.clear(); // before the session: SQLite does not close under open statements
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const DatabaseConfig &config,
                                                                 Role role)
{
    if (sqlite3_libversion_number() < kOldestVersion) {
        return Error {ErrorCode::Unavailable,
                      {},
                      QStringLiteral("SQLite %1 is older than 3.40")
                              .arg(QLatin1String(sqlite3_libversion()))};
    }
    keepNoStatistics();
    ARNOLD_TRY(session, DriverSession::openSqlite(config.sqliteFile, config.sqliteVfs));
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(std::move(session)));
    ARNOLD_CHECK(connection->configure(config, role));
    return connection;
}

Result<void> SqliteConnection::configure(const DatabaseConfig &config, Role role)
{
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_busy_timeout(handle(), kBusyTimeoutMs);
    ARNOLD_CHECK(runScript(kSettings));
    // Room for most inner pages of the trees of a million products, 25 MB, so that a row costs
    // little more than its leaf; a search looks at a thousand pages.
    if (role == Role::Reader)
        return runScript("PRAGMA query_only=ON; PRAGMA foreign_keys=ON;"
                         "PRAGMA cache_size=-24576;");
    ARNOLD_CHECK(
            runScript("PRAGMA cache_size=-" + std::to_string(config.sqliteWriterCacheMib * 1024)));
    ARNOLD_CHECK(runScript("PRAGMA journal_mode=WAL; PRAGMA journal_size_limit=67108864;"
                           "PRAGMA wal_autocheckpoint=0;"));
    // Instead, the writer looks at the log's length once it has answered.
    sqlite3_wal_hook(
            handle(),
            [](void *frames, sqlite3 *, const char *, int count) {
                *static_cast<int *>(frames) = count;
                return SQLITE_OK;
            },
            &m_walFrames);
    ARNOLD_CHECK(runScript(config.sync == DatabaseConfig::Sync::Full ? "PRAGMA synchronous=FULL"
                                                                     : "PRAGMA synchronous=OFF"));
    // A migration may rebuild a table that others refer to; it is checked before its commit.
    return runScript(role == Role::Writer ? "PRAGMA foreign_keys=ON" : "PRAGMA foreign_keys=OFF");
}

SqliteStatement *SqliteConnection::statement(std::string_view sql)
{
    SqliteStatement *const known = m_statements.find(sql);
    if (known && !known->isInUse())
        return known;
    if (SqliteStatement *const spare = known ? idleSpare(sql) : nullptr)
        return spare;
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    const int status = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &prepared, &rest);
    if (status != SQLITE_OK) {
        reportSqliteFault();
        return nullptr;
    }
    ARNOLD_ASSERT(prepared != nullptr); // an empty text
    auto fresh = std::make_unique<SqliteStatement>(*this, prepared);
    if (!known)
        return m_statements.add(sql, std::move(fresh));
    m_spares.push_back(std::move(fresh)); // a loop over rows runs the same query inside
    return m_spares.back().get();
}

SqliteStatement *SqliteConnection::idleSpare(std::string_view sql)
{
    for (const auto &spare : m_spares) {
        if (!spare->isInUse() && spare->text() == sql)
            return spare.get();
    }
    return nullptr;
}

RowSource *SqliteConnection::query(std::string_view sql, SqlArgs args)
{
    SqliteStatement *const ready = statement(sql);
    if (!ready || !ready->start(args))
        return nullptr;
    m_running.push_back(ready);
    return ready;
}

std::int64_t SqliteConnection::execute(std::string_view sql, SqlArgs args)
{
    SqliteStatement *const ready = statement(sql);
    return ready && ready->start(args) ? ready->run() : 0;
}

void SqliteConnection::forgetRunning(SqliteStatement *statement)
{
    // Nearly always the last one: queries end in the reverse order of their beginning.
    const auto found = std::find(m_running.rbegin(), m_running.rend(), statement);
    if (found != m_running.rend())
        m_running.erase(std::next(found).base());
}

void SqliteConnection::finishAll()
{
    while (!m_running.empty())
        m_running.back()->finish();
    m_spares.clear();
}

Error SqliteConnection::lastError() const
{
    const int code = sqlite3_extended_errcode(handle());
    return {codeOf(code),
            {},
            QStringLiteral("SQLite %1: %2")
                    .arg(code)
                    .arg(QString::fromUtf8(sqlite3_errmsg(handle())))};
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<void> SqliteConnection::runScript(const std::string &sql)
{
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> SqliteConnection::syncWal()
{
    sqlite3_file *wal = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
    if (!wal || !wal->pMethods)
        return {}; // nothing was written yet
    if (wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL) != SQLITE_OK)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("the log could not be synced")};
    return {};
}

Result<SqliteConnection::WalState> SqliteConnection::checkpoint(Checkpoint kind, int waitMs)
{
    WalState state;
    sqlite3_busy_timeout(handle(), waitMs);
    const int mode = kind == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE
                                                 : SQLITE_CHECKPOINT_RESTART;
    const int status = sqlite3_wal_checkpoint_v2(handle(), nullptr, mode, &state.frames,
                                                 &state.copied);
    sqlite3_busy_timeout(handle(), kBusyTimeoutMs);
    if (status != SQLITE_OK && (status & 0xff) != SQLITE_BUSY)
        return lastError();
    return state;
}

} // namespace arnold
