#include "core/storage/Database.h"

#include "core/storage/ChangeListener.h"
#include "core/storage/ErasureList.h"
#include "core/storage/Migrations.h"
#include "core/storage/OpenStoreKeys.h"
#include "core/storage/OwnerLock.h"
#include "core/storage/PgWriters.h"
#include "core/storage/SqliteBackup.h"
#include "core/storage/SqliteWriter.h"
#include "core/storage/StoreKeyStore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <optional>

namespace arnold {

struct Database::Parts {
    Parts(const DatabaseConfig &databaseConfig, const Clock &databaseClock)
        : config(databaseConfig)
        , clock(databaseClock)
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
    Result<void> openKeys(Connection &connection);
    const FieldCipher *keys() const { return &*cipher; }
    // A connection of its own, for what keeps no reader or writer from its work.
    Result<std::unique_ptr<Connection>> spareConnection() const;
    std::optional<Error> beginRead(Connection &connection);
    void endRead(Connection &connection);

    DatabaseConfig config;
    const Clock &clock;
    std::optional<FieldCipher> cipher; // set while opening
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
        return backupSqlite(*migrator, clock.now(),
                            QStringLiteral("%1.before-%2-to-%3.backup")
                                    .arg(config.sqliteFile)
                                    .arg(found)
                                    .arg(steps.size()));
    };
    ARNOLD_CHECK(migrate(*migrator, steps, clock.now(), backUp));
    return openKeys(*migrator);
}

Result<std::unique_ptr<Connection>> Database::Parts::spareConnection() const
{
    if (dialect() == Dialect::Sqlite) {
        ARNOLD_TRY(sqlite, SqliteConnection::open(config, SqliteConnection::Role::Reader));
        return std::unique_ptr<Connection>(std::move(sqlite));
    }
    ARNOLD_TRY(postgres, PgConnection::open(config));
    return std::unique_ptr<Connection>(std::move(postgres));
}

Result<void> Database::Parts::openKeys(Connection &connection)
{
    ARNOLD_TRY(opened, openStoreKeys(connection, config, clock.now()));
    cipher = std::move(opened);
    // Who owns a SQLite file makes its keys; everybody else learns of them.
    if (dialect() == Dialect::Sqlite && config.access == DatabaseConfig::Access::Owner)
        return {};
    cipher->setReload([this] {
        if (const auto spare = spareConnection()) {
            if (const auto keys = readDataKeys(**spare, config, clock.now()))
                cipher->takeUp(*keys);
        }
    });
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
        if (!isOwner && i == 0) {
            ARNOLD_CHECK(checkMigrated(*reader, steps));
            ARNOLD_CHECK(openKeys(*reader));
        }
        reader->cipher = keys();
        readers.add(std::move(reader));
    }
    if (isOwner) {
        ARNOLD_TRY(connection, SqliteConnection::open(config, SqliteConnection::Role::Writer));
        connection->cipher = keys();
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
        ARNOLD_CHECK(openKeys(*migrator));
    }
    for (int i = 0; i < config.readerCount; ++i) {
        ARNOLD_TRY(reader, PgConnection::open(config));
        reader->cipher = keys();
        readers.add(std::move(reader));
    }
    std::vector<std::unique_ptr<PgConnection>> writers;
    for (int i = 0; isOwner && i < config.postgresWriterCount; ++i) {
        ARNOLD_TRY(writer, PgConnection::open(config));
        writer->cipher = keys();
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
    if (config.keyFile.isEmpty() && config.sqliteFile.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("keyFile")};
    ARNOLD_TRY(steps, readMigrations(config.migrationsDir));
    auto parts = std::make_unique<Parts>(config, clock);
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
    return *m_parts->keys();
}

Result<void> Database::backupTo(const QString &path)
{
    if (dialect() != Dialect::Sqlite)
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("only a SQLite store")};
    // A connection of its own: a long copy keeps no reader from its work.
    ARNOLD_TRY(source, SqliteConnection::open(m_parts->config, SqliteConnection::Role::Reader));
    ARNOLD_TRY(recovery, readRecoveryPublicKey(*source, clock().now()));
    if (!recovery)
        return Error {ErrorCode::MissingField, QStringLiteral("recovery_key"),
                      QStringLiteral("the store has no recovery key yet")};
    return sealSqlite(*source, m_parts->config.sqliteFile, {path, *recovery});
}

Result<void> Database::copyTo(const QString &path)
{
    if (dialect() != Dialect::Sqlite)
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("only a SQLite store")};
    ARNOLD_TRY(source, SqliteConnection::open(m_parts->config, SqliteConnection::Role::Reader));
    return copySqlite(*source, path);
}

Result<bool> Database::takeUpMasterKey()
{
    ARNOLD_TRY(masters, masterKeysOf(m_parts->config));
    const QByteArray first = FieldCipher::keyId(masters.keys.front());
    ARNOLD_TRY(isCurrent, read([&](ReadTx &tx) -> Result<bool> {
                   const auto keys = storedKeys(tx);
                   return std::ranges::all_of(keys, [&](const StoredKey &key) {
                       return FieldCipher::keyIdOf(key.wrapped) == first;
                   });
               }));
    if (isCurrent)
        return false;
    return write(Actor::system(),
                 [&](WriteTx &tx) -> Result<bool> { return wrapAnew(tx, masters); });
}

Result<void> Database::reloadKeys()
{
    ARNOLD_TRY(spare, m_parts->spareConnection());
    ARNOLD_TRY(keys, readDataKeys(*spare, m_parts->config, clock().now()));
    cipher().takeUp(keys);
    return {};
}

Result<void> Database::forgetFormerMasterKeys()
{
    const QString file = keyFileOf(m_parts->config);
    if (file.isEmpty())
        return {};
    ARNOLD_TRY(masters, readKeyFile(file));
    if (masters.keys.size() == 1)
        return {};
    const QByteArray first = FieldCipher::keyId(masters.keys.front());
    ARNOLD_TRY(stored,
               read([](ReadTx &tx) -> Result<std::vector<StoredKey>> { return storedKeys(tx); }));
    for (const StoredKey &key : stored) {
        if (FieldCipher::keyIdOf(key.wrapped) != first)
            return {};
    }
    return replaceKeyFile(file, {{masters.keys.front()}});
}

Database::Figures Database::figures() const
{
    const WriterFigures &figures = m_parts->figures;
    return {figures.commands, figures.commits, figures.rerunAlone, m_parts->queue.size(),
            figures.walBytes};
}

} // namespace arnold
