#include "core/storage/Database.h"

#include "core/storage/ChangeListener.h"
#include "core/storage/ErasureList.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/Migrations.h"
#include "core/storage/OwnerLock.h"
#include "core/storage/PgWriters.h"
#include "core/storage/SqliteBackup.h"
#include "core/storage/SqliteWriter.h"

#include <QLoggingCategory>

namespace arnold {

struct Database::Parts {
    Parts(const DatabaseConfig &databaseConfig, const Clock &databaseClock, FieldCipher fieldCipher)
        : config(databaseConfig)
        , clock(databaseClock)
        , cipher(std::move(fieldCipher))
        , erasures(erasureFileOf(config), config.sync)
    {
        if (!config.warn)
            config.warn = [](const QString &text) {
                qWarning("storage: %s", qUtf8Printable(text));
            };
    }

    Dialect dialect() const
    {
        return config.sqliteFile.isEmpty() ? Dialect::PostgreSql : Dialect::Sqlite;
    }
    Result<void> openSqlite(const std::vector<Migration> &steps);
    Result<void> openPostgres(const std::vector<Migration> &steps);
    Result<void> migrateSqlite(const std::vector<Migration> &steps);
    std::optional<Error> beginRead(Connection &connection);
    void endRead(Connection &connection);

    DatabaseConfig config;
    const Clock &clock;
    FieldCipher cipher;
    ErasureList erasures;
    std::unique_ptr<OwnerLock> lock;
    ReaderPool readers;
    JobQueue queue;
    WriterFigures figures;
    ChangeListener listener;
    std::unique_ptr<SqliteWriter> sqliteWriter; // of these two, at most one
    std::unique_ptr<PgWriters> pgWriters;
};

Result<void> Database::Parts::migrateSqlite(const std::vector<Migration> &steps)
{
    ARNOLD_TRY(migrator, SqliteConnection::open(config, SqliteConnection::Role::Migrator));
    const auto backUp = [&](int found) {
        return backupSqlite(*migrator,
                            QStringLiteral("%1.before-%2-to-%3.backup")
                                    .arg(config.sqliteFile)
                                    .arg(found)
                                    .arg(steps.size()));
    };
    ARNOLD_CHECK(migrate(*migrator, steps, clock.now(), backUp));
    return {};
}

Result<void> Database::Parts::openSqlite(const std::vector<Migration> &steps)
{
    const bool isOwner = config.access == DatabaseConfig::Access::Owner;
    if (isOwner) {
        auto taken = OwnerLock::take(config.sqliteFile + QStringLiteral(".lock"), config.program);
        if (!taken)
            return taken.error();
        lock = std::move(taken).value();
        ARNOLD_CHECK(migrateSqlite(steps));
    }
    for (int i = 0; i < config.readerCount; ++i) {
        ARNOLD_TRY(reader, SqliteConnection::open(config, SqliteConnection::Role::Reader));
        reader->cipher = &cipher;
        if (!isOwner && i == 0)
            ARNOLD_CHECK(checkMigrated(*reader, steps));
        readers.add(std::move(reader));
    }
    if (isOwner) {
        ARNOLD_TRY(connection, SqliteConnection::open(config, SqliteConnection::Role::Writer));
        connection->cipher = &cipher;
        connection->erasures = &erasures;
        sqliteWriter = std::make_unique<SqliteWriter>(
                std::move(connection),
                SqliteWriter::Surroundings {queue, readers, clock, figures, listener, config.warn,
                                            config.sync,
                                            std::chrono::milliseconds(config.readerHangsAfterMs),
                                            std::chrono::milliseconds(config.batchTimeMs)});
    }
    return {};
}

Result<void> Database::Parts::openPostgres(const std::vector<Migration> &steps)
{
    const bool isOwner = config.access == DatabaseConfig::Access::Owner;
    {
        ARNOLD_TRY(migrator, PgConnection::open(config));
        migrator->simple("SET lock_timeout = 0; SET statement_timeout = 0");
        if (isOwner)
            ARNOLD_CHECK(
                    migrate(*migrator, steps, clock.now(), [](int) { return Result<void>(); }));
        else
            ARNOLD_CHECK(checkMigrated(*migrator, steps));
    }
    for (int i = 0; i < config.readerCount; ++i) {
        ARNOLD_TRY(reader, PgConnection::open(config));
        reader->cipher = &cipher;
        readers.add(std::move(reader));
    }
    std::vector<std::unique_ptr<PgConnection>> writers;
    for (int i = 0; isOwner && i < config.postgresWriterCount; ++i) {
        ARNOLD_TRY(writer, PgConnection::open(config));
        writer->cipher = &cipher;
        writer->erasures = &erasures;
        writers.push_back(std::move(writer));
    }
    if (isOwner) {
        pgWriters = std::make_unique<PgWriters>(
                std::move(writers),
                PgWriters::Surroundings {queue, clock, figures, listener, config.warn});
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseConfig &config, const Clock &clock)
{
    ARNOLD_ASSERT(config.sqliteFile.isEmpty() != config.postgresUrl.isEmpty());
    ARNOLD_ASSERT(config.readerCount > 0 && config.postgresWriterCount > 0);
    QString keyFile = config.keyFile;
    if (keyFile.isEmpty() && !config.sqliteFile.isEmpty())
        keyFile = config.sqliteFile + QStringLiteral(".key");
    if (keyFile.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("keyFile")};
    ARNOLD_TRY(steps, readMigrations(config.migrationsDir));
    // Beside an owner, nothing is made; the owner made the key with the store.
    ARNOLD_TRY(cipher,
               config.access == DatabaseConfig::Access::Owner ? FieldCipher::openOrCreate(keyFile)
                                                              : FieldCipher::open(keyFile));
    auto parts = std::make_unique<Parts>(config, clock, std::move(cipher));
    std::unique_ptr<Database> database(new Database(std::move(parts)));
    ARNOLD_CHECK(database->dialect() == Dialect::Sqlite ? database->m_parts->openSqlite(steps)
                                                        : database->m_parts->openPostgres(steps));
    return database;
}

Database::Database(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Database::~Database()
{
    m_parts->queue.close();
}

std::optional<Error> Database::Parts::beginRead(Connection &connection)
{
    if (dialect() == Dialect::Sqlite)
        return connection.control("BEGIN");
    auto &postgres = static_cast<PgConnection &>(connection);
    constexpr const char *kBegin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    auto fault = postgres.simple(kBegin);
    if (fault && postgres.isLost() && postgres.reconnect())
        fault = postgres.simple(kBegin); // nothing ran yet: the caller need not know
    return fault;
}

void Database::Parts::endRead(Connection &connection)
{
    if (dialect() == Dialect::Sqlite)
        connection.control("COMMIT");
    else if (auto &postgres = static_cast<PgConnection &>(connection); !postgres.isLost())
        postgres.simple("COMMIT");
}

std::optional<Error> Database::runRead(const std::function<void(ReadTx &)> &fn)
{
    Connection *const connection = m_parts->readers.lease(
            std::chrono::milliseconds(m_parts->config.readerWaitMs));
    if (!connection)
        return Error {ErrorCode::Busy, {}, QStringLiteral("no reader became free")};
    auto fault = m_parts->beginRead(*connection);
    if (!fault) {
        fault = TransactionMaker::read(*connection, m_parts->clock.now(), fn);
        m_parts->endRead(*connection);
    }
    m_parts->readers.giveBack(connection);
    return fault;
}

void Database::enqueue(WriteJob job)
{
    if (m_parts->config.access != DatabaseConfig::Access::Owner) {
        job.answer(Error {ErrorCode::ReadOnly, {}, QStringLiteral("opened beside its owner")});
        return;
    }
    m_parts->queue.add(std::move(job));
}

void Database::onChange(std::function<void(const std::vector<QByteArray> &)> listener)
{
    m_parts->listener.set(std::move(listener));
}

Dialect Database::dialect() const
{
    return m_parts->dialect();
}

const Clock &Database::clock() const
{
    return m_parts->clock;
}

const FieldCipher &Database::cipher() const
{
    return m_parts->cipher;
}

Result<void> Database::backupTo(const QString &path)
{
    if (dialect() != Dialect::Sqlite)
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("only a SQLite store")};
    // A connection of its own: a long copy keeps no reader from its work.
    ARNOLD_TRY(source, SqliteConnection::open(m_parts->config, SqliteConnection::Role::Reader));
    return backupSqlite(*source, path);
}

Database::Figures Database::figures() const
{
    const WriterFigures &figures = m_parts->figures;
    return {figures.commands, figures.commits, figures.rerunAlone, m_parts->queue.size(),
            figures.walBytes};
}

} // namespace arnold
