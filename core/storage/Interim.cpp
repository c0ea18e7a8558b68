// The SQLite road of core/storage in one piece, until the parts of it stand in files of their own.
#include "core/storage/Database.h"
#include "core/storage/FieldCipher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

namespace arnold {
namespace {

Error faultOf(sqlite3 *db)
{
    const int code = sqlite3_errcode(db) & 0xFF;
    Error fault {ErrorCode::StorageFailed, {}, QString::fromUtf8(sqlite3_errmsg(db))};
    if (code == SQLITE_FULL)
        fault.code = ErrorCode::DiskFull;
    else if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN)
        fault.code = ErrorCode::ReadOnly;
    else if (code == SQLITE_BUSY)
        fault.code = ErrorCode::Busy;
    return fault;
}

} // namespace

class Connection;

class SqliteStatement final : public RowSource
{
public:
    SqliteStatement(Connection &connection, sqlite3_stmt *stmt) : m_connection(connection), m_stmt(stmt) { }
    ~SqliteStatement() override { sqlite3_finalize(m_stmt); }

    bool next() override;
    int columnCount() const override { return sqlite3_column_count(m_stmt); }
    bool isNull(int column) const override { return sqlite3_column_type(m_stmt, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_stmt, column); }
    double real(int column) const override { return sqlite3_column_double(m_stmt, column); }
    std::string_view bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
        return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_stmt, column))};
    }
    void finish() override
    {
        sqlite3_reset(m_stmt);
        sqlite3_clear_bindings(m_stmt);
        busy = false;
    }

    void bind(SqlArgs args)
    {
        int position = 0;
        for (const SqlArg &arg : args) {
            ++position;
            if (arg.isNull())
                sqlite3_bind_null(m_stmt, position);
            else if (arg.kind() == SqlKind::Integer)
                sqlite3_bind_int64(m_stmt, position, arg.integer());
            else if (arg.kind() == SqlKind::Real)
                sqlite3_bind_double(m_stmt, position, arg.real());
            else if (arg.kind() == SqlKind::Text && arg.isUtf16()) {
                const QByteArray utf8 = arg.utf16().toUtf8();
                sqlite3_bind_text(m_stmt, position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
            } else if (arg.kind() == SqlKind::Text)
                sqlite3_bind_text(m_stmt, position, arg.bytes().data(), static_cast<int>(arg.bytes().size()), SQLITE_TRANSIENT);
            else if (arg.bytes().empty())
                sqlite3_bind_zeroblob(m_stmt, position, 0);
            else
                sqlite3_bind_blob(m_stmt, position, arg.bytes().data(), static_cast<int>(arg.bytes().size()), SQLITE_TRANSIENT);
        }
    }

    bool busy = false;

private:
    Connection &m_connection;
    sqlite3_stmt *m_stmt;
};

class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const DatabaseConfig &config, bool readOnly)
    {
        auto connection = std::make_unique<Connection>();
        static std::atomic<int> count {0};
        connection->m_name = QStringLiteral("arnold-%1").arg(++count);
        connection->m_qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        connection->m_qt.setDatabaseName(config.sqliteFile);
        connection->m_qt.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY") : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection->m_qt.open())
            return Error {ErrorCode::StorageFailed, {}, connection->m_qt.lastError().text()};
        const QVariant handle = connection->m_qt.driver()->handle();
        connection->db = *static_cast<sqlite3 *const *>(handle.constData());
        connection->run("PRAGMA foreign_keys=ON");
        if (!readOnly) {
            connection->run("PRAGMA journal_mode=WAL");
            connection->run(config.sync == DatabaseConfig::Sync::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=OFF");
        }
        connection->run("PRAGMA cache_size=-4000");
        return connection;
    }
    ~Connection()
    {
        statements.clear();
        m_qt.close();
        m_qt = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    bool run(const char *sql) { return sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

    SqliteStatement *statement(std::string_view sql)
    {
        auto &list = statements[std::string(sql)];
        for (auto &each : list) {
            if (!each->busy)
                return each.get();
        }
        sqlite3_stmt *stmt = nullptr;
        if (sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &stmt, nullptr) != SQLITE_OK) {
            fail();
            return nullptr;
        }
        list.push_back(std::make_unique<SqliteStatement>(*this, stmt));
        return list.back().get();
    }

    void fail()
    {
        if (sink && !*sink)
            *sink = faultOf(db);
    }

    sqlite3 *db = nullptr;
    std::optional<Error> *sink = nullptr;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SqliteStatement>>> statements;
    const FieldCipher *cipher = nullptr;

private:
    QSqlDatabase m_qt;
    QString m_name;
};

bool SqliteStatement::next()
{
    const int status = sqlite3_step(m_stmt);
    if (status == SQLITE_ROW)
        return true;
    if (status != SQLITE_DONE)
        m_connection.fail();
    return false;
}

class WriterCache
{
public:
    std::unordered_map<std::string, std::any> values;
};

// Friend of the transactions: makes them, and reaches what only their maker may.
class TransactionMaker
{
public:
    static std::optional<Error> read(Connection &connection, Instant now, const std::function<void(ReadTx &)> &fn)
    {
        connection.run("BEGIN");
        std::optional<Error> fault;
        {
            ReadTx *tx = new (std::nothrow) ReadTx(connection, now);
            connection.sink = &tx->m_fault;
            fn(*tx);
            fault = tx->m_fault;
            connection.sink = nullptr;
            tx->~ReadTx();
            ::operator delete(tx, sizeof(ReadTx));
        }
        connection.run("ROLLBACK");
        return fault;
    }

    struct Outcome {
        std::optional<Error> refusal;
        std::optional<Error> fault;
        std::vector<std::function<void()>> hooks;
        std::vector<QByteArray> changes;
    };
    static Outcome write(Connection &connection, Instant now, WriterCache &cache, WriteJob &job)
    {
        Outcome outcome;
        WriteTx *tx = new WriteTx(connection, now, job.actor, cache);
        connection.sink = &tx->m_fault;
        outcome.refusal = job.run(*tx);
        outcome.fault = tx->m_fault;
        outcome.hooks = std::move(tx->m_hooks);
        outcome.changes = std::move(tx->m_changes);
        connection.sink = nullptr;
        tx->~WriteTx();
        ::operator delete(tx, sizeof(WriteTx));
        return outcome;
    }
};

Rows ReadTx::runQuery(std::string_view sql, SqlArgs args)
{
    if (m_fault)
        return Rows(nullptr);
    SqliteStatement *statement = m_connection.statement(sql);
    if (!statement)
        return Rows(nullptr);
    statement->busy = true;
    statement->bind(args);
    return Rows(statement);
}

std::int64_t WriteTx::runExecute(std::string_view sql, SqlArgs args)
{
    if (m_fault)
        return 0;
    SqliteStatement *statement = m_connection.statement(sql);
    if (!statement)
        return 0;
    statement->busy = true;
    statement->bind(args);
    while (statement->next()) { }
    statement->finish();
    return m_fault ? 0 : sqlite3_changes64(m_connection.db);
}

Dialect ReadTx::dialect() const
{
    return Dialect::Sqlite;
}

const FieldCipher &ReadTx::cipher() const
{
    return *m_connection.cipher;
}

void ReadTx::fail(Error fault)
{
    if (!m_fault)
        m_fault = std::move(fault);
}

const std::any *WriteTx::findCached(std::string_view key) const
{
    const auto found = m_cache.values.find(std::string(key));
    return found == m_cache.values.end() ? nullptr : &found->second;
}

void WriteTx::keepCached(std::string_view key, std::any value)
{
    m_cache.values[std::string(key)] = std::move(value);
}


// --- migrations

namespace {

QByteArray dialectSql(const QString &text)
{
    QStringList kept;
    QString block;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(QLatin1String("-- @"))) {
            block = line.mid(4).trimmed();
            if (block == QLatin1String("end"))
                block.clear();
            continue;
        }
        if (block.isEmpty() || block == QLatin1String("sqlite"))
            kept.append(line);
    }
    QString sql = kept.join(u'\n');
    const std::pair<const char *, const char *> tokens[] = {
            {"$id", "BLOB"}, {"$bytes", "BLOB"}, {"$int", "INTEGER"}, {"$text", "TEXT"},
            {"$strict", "STRICT"}, {"$keyed", "STRICT, WITHOUT ROWID"},
            {"$serial", "INTEGER PRIMARY KEY AUTOINCREMENT"},
    };
    for (const auto &[token, means] : tokens)
        sql.replace(QRegularExpression(QRegularExpression::escape(QLatin1String(token)) + QStringLiteral("\\b")), QLatin1String(means));
    return sql.toUtf8();
}

Result<void> migrate(Connection &connection, const QString &dir)
{
    connection.run("CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum BLOB NOT NULL) STRICT");
    std::set<int> done;
    sqlite3_stmt *stmt = nullptr;
    sqlite3_prepare_v2(connection.db, "SELECT number FROM schema_migration", -1, &stmt, nullptr);
    while (sqlite3_step(stmt) == SQLITE_ROW)
        done.insert(sqlite3_column_int(stmt, 0));
    sqlite3_finalize(stmt);
    const QStringList files = QDir(dir).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    int newest = 0;
    for (const QString &name : files) {
        const int number = name.left(4).toInt();
        newest = std::max(newest, number);
        if (done.contains(number))
            continue;
        QFile file(dir + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return ErrorCode::StorageFailed;
        const QByteArray text = file.readAll();
        const QByteArray checksum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        const QByteArray whole = "BEGIN IMMEDIATE;" + dialectSql(QString::fromUtf8(text))
                + ";INSERT INTO schema_migration VALUES (" + QByteArray::number(number) + ",'" + name.toUtf8() + "',x'" + checksum + "');COMMIT;";
        if (!connection.run(whole.constData())) {
            const Error fault = faultOf(connection.db);
            connection.run("ROLLBACK");
            return fault;
        }
    }
    if (!done.empty() && *done.rbegin() > newest)
        return ErrorCode::FormatTooNew;
    return {};
}

} // namespace

// --- the writer

struct Database::Parts {
    DatabaseConfig config;
    const Clock &clock;
    std::unique_ptr<QLockFile> lock;
    std::optional<FieldCipher> cipher;
    std::unique_ptr<Connection> writer;
    std::mutex readersMutex;
    std::condition_variable readerFree;
    std::vector<std::unique_ptr<Connection>> readers;
    std::vector<Connection *> freeReaders;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<WriteJob> urgent;
    std::deque<WriteJob> bulk;
    bool stopping = false;
    std::mutex listenerMutex;
    std::function<void(const std::vector<QByteArray> &)> listener;
    WriterCache cache;
    std::atomic<std::int64_t> commands {0};
    std::atomic<std::int64_t> commits {0};
    std::thread thread;

    explicit Parts(const DatabaseConfig &c, const Clock &k) : config(c), clock(k) { }

    struct Done {
        WriteJob job;
        TransactionMaker::Outcome outcome;
    };

    std::optional<WriteJob> take(bool wait)
    {
        std::unique_lock lock(mutex);
        if (wait)
            wake.wait(lock, [this] { return stopping || !urgent.empty() || !bulk.empty(); });
        auto &from = urgent.empty() ? bulk : urgent;
        if (from.empty())
            return std::nullopt;
        WriteJob job = std::move(from.front());
        from.pop_front();
        return job;
    }

    void runOne(Done &done)
    {
        writer->run("SAVEPOINT command");
        done.outcome = TransactionMaker::write(*writer, clock.now(), cache, done.job);
        if (done.outcome.refusal || done.outcome.fault) {
            writer->run("ROLLBACK TO command");
            cache.values.clear();
            done.outcome.hooks.clear();
            done.outcome.changes.clear();
        }
        writer->run("RELEASE command");
    }

    bool commit(std::vector<Done> &batch)
    {
        const bool standing = sqlite3_get_autocommit(writer->db) == 0;
        if (standing && writer->run("COMMIT"))
            return true;
        writer->run("ROLLBACK");
        cache.values.clear();
        const Error fault = faultOf(writer->db);
        if (batch.size() == 1)
            batch.front().outcome.fault = fault;
        return false;
    }

    void answer(std::vector<Done> &batch)
    {
        commands += static_cast<std::int64_t>(batch.size());
        for (Done &done : batch) {
            if (!done.outcome.fault && !done.outcome.refusal) {
                for (auto &hook : done.outcome.hooks)
                    hook();
                const std::lock_guard lock(listenerMutex);
                if (listener && !done.outcome.changes.empty())
                    listener(done.outcome.changes);
            }
        }
        for (Done &done : batch)
            done.job.answer(done.outcome.fault);
    }

    void alone(std::vector<Done> &batch)
    {
        for (Done &done : batch) {
            std::vector<Done> one;
            one.push_back({std::move(done.job), {}});
            writer->run("BEGIN IMMEDIATE");
            runOne(one.front());
            commit(one);
            answer(one);
        }
    }

    void loop()
    {
        while (auto first = take(true)) {
            std::vector<Done> batch;
            writer->run("BEGIN IMMEDIATE");
            const auto begin = std::chrono::steady_clock::now();
            std::optional<WriteJob> job = std::move(first);
            bool lost = false;
            while (job) {
                batch.push_back({std::move(*job), {}});
                runOne(batch.back());
                lost = batch.back().outcome.fault && sqlite3_get_autocommit(writer->db) != 0;
                if (lost || batch.size() >= 64 || std::chrono::steady_clock::now() - begin > std::chrono::milliseconds(5))
                    break;
                job = take(false);
            }
            if (!lost && commit(batch)) {
                ++commits;
                answer(batch);
            } else if (batch.size() == 1) {
                answer(batch);
            } else {
                alone(batch);
            }
        }
    }
};

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Result<std::unique_ptr<Database>> Database::open(const DatabaseConfig &config, const Clock &clock)
{
    if (config.sqliteFile.isEmpty())
        return ErrorCode::Unavailable;
    auto parts = std::make_unique<Parts>(config, clock);
    if (config.access == DatabaseConfig::Access::Owner) {
        parts->lock = std::make_unique<QLockFile>(config.sqliteFile + QStringLiteral(".lock"));
        parts->lock->setStaleLockTime(0);
        if (!parts->lock->tryLock(0))
            return ErrorCode::Locked;
        ARNOLD_TRY(writer, Connection::open(config, false));
        parts->writer = std::move(writer);
        ARNOLD_CHECK(migrate(*parts->writer, config.migrationsDir));
    }
    const QString keyFile = config.keyFile.isEmpty() ? config.sqliteFile + QStringLiteral(".key") : config.keyFile;
    ARNOLD_TRY(cipher, FieldCipher::openOrCreate(keyFile));
    parts->cipher = cipher;
    for (int i = 0; i < config.readerCount; ++i) {
        ARNOLD_TRY(reader, Connection::open(config, true));
        reader->cipher = &*parts->cipher;
        parts->freeReaders.push_back(reader.get());
        parts->readers.push_back(std::move(reader));
    }
    if (parts->writer)
        parts->writer->cipher = &*parts->cipher;
    std::unique_ptr<Database> database(new Database(std::move(parts)));
    if (database->m_parts->writer)
        database->m_parts->thread = std::thread([p = database->m_parts.get()] { p->loop(); });
    return database;
}

Database::~Database()
{
    {
        const std::lock_guard lock(m_parts->mutex);
        m_parts->stopping = true;
    }
    m_parts->wake.notify_all();
    if (m_parts->thread.joinable())
        m_parts->thread.join();
}

std::optional<Error> Database::runRead(const std::function<void(ReadTx &)> &fn)
{
    Connection *reader = nullptr;
    {
        std::unique_lock lock(m_parts->readersMutex);
        const bool free = m_parts->readerFree.wait_for(lock, std::chrono::milliseconds(m_parts->config.readerWaitMs), [this] { return !m_parts->freeReaders.empty(); });
        if (!free)
            return Error {ErrorCode::Busy};
        reader = m_parts->freeReaders.back();
        m_parts->freeReaders.pop_back();
    }
    auto fault = TransactionMaker::read(*reader, m_parts->clock.now(), fn);
    {
        const std::lock_guard lock(m_parts->readersMutex);
        m_parts->freeReaders.push_back(reader);
    }
    m_parts->readerFree.notify_one();
    return fault;
}

void Database::enqueue(WriteJob job)
{
    {
        const std::lock_guard lock(m_parts->mutex);
        (job.priority == Priority::Bulk ? m_parts->bulk : m_parts->urgent).push_back(std::move(job));
    }
    m_parts->wake.notify_one();
}

void Database::onChange(std::function<void(const std::vector<QByteArray> &)> listener)
{
    const std::lock_guard lock(m_parts->listenerMutex);
    m_parts->listener = std::move(listener);
}

Dialect Database::dialect() const { return Dialect::Sqlite; }
const Clock &Database::clock() const { return m_parts->clock; }
const FieldCipher &Database::cipher() const { return *m_parts->cipher; }
Database::Figures Database::figures() const { return {m_parts->commands, m_parts->commits, 0, 0, 0}; }
Result<void> Database::backupTo(const QString &path)
{
    const auto sql = QStringLiteral("VACUUM INTO '%1'").arg(QString(path).replace(u'\'', QStringLiteral("''")));
    return m_parts->writer->run(sql.toUtf8().constData()) ? Result<void>() : Result<void>(faultOf(m_parts->writer->db));
}

} // namespace arnold
