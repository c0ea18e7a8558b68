#include "core/storage/StoreKeyStore.h"

#include "core/storage/MigrationSql.h"

namespace arnold {
namespace {

constexpr const char *kMakeKeys =
        "CREATE TABLE IF NOT EXISTS store_key ("
        "purpose $text NOT NULL CHECK (purpose IN ('data', 'index')), generation $int NOT NULL, "
        "key_id $bytes NOT NULL, wrapped_by_master $bytes NOT NULL, recovery_sealed $bytes, "
        "created_at $int NOT NULL, PRIMARY KEY (purpose, generation)) $strict";
constexpr const char *kMakeRecovery =
        "CREATE TABLE IF NOT EXISTS recovery_key ("
        "one $int PRIMARY KEY CHECK (one = 1), public_key $bytes NOT NULL, "
        "created_at $int NOT NULL) $strict";
constexpr auto kSqliteHasTable = "SELECT count(*) FROM sqlite_schema "
                                 "WHERE name IN ('store_key', 'recovery_key')";
constexpr auto kPostgresHasTable = "SELECT count(*) FROM pg_tables "
                                   "WHERE schemaname = current_schema() "
                                   "AND tablename IN ('store_key', 'recovery_key')";
// As while migrating; the number is ours alone.
constexpr auto kPostgresLock = "SELECT CAST(pg_advisory_xact_lock(1095912004) AS text)";

constexpr auto kKeys = "SELECT purpose, generation, key_id, wrapped_by_master, recovery_sealed, "
                       "created_at FROM store_key ORDER BY purpose, generation LIMIT 1000";
constexpr auto kInsert = "INSERT INTO store_key (purpose, generation, key_id, wrapped_by_master, "
                         "recovery_sealed, created_at) VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kSetWrapped = "UPDATE store_key SET wrapped_by_master = ? "
                             "WHERE purpose = ? AND generation = ?";
constexpr auto kSetSealed = "UPDATE store_key SET recovery_sealed = ? "
                            "WHERE purpose = ? AND generation = ?";
constexpr auto kDrop = "DELETE FROM store_key WHERE purpose = 'data' AND generation < ?";
constexpr auto kRecovery = "SELECT public_key FROM recovery_key WHERE one = 1";
constexpr auto kSetRecovery =
        "INSERT INTO recovery_key (one, public_key, created_at) VALUES (1, ?, ?) "
        "ON CONFLICT (one) DO UPDATE SET public_key = excluded.public_key, "
        "created_at = excluded.created_at";

QString nameOf(KeyPurpose purpose)
{
    return purpose == KeyPurpose::Data ? QStringLiteral("data") : QStringLiteral("index");
}

} // namespace

void makeKeyTables(WriteTx &tx)
{
    for (const char *statement : {kMakeKeys, kMakeRecovery}) {
        const auto sql = migrationDialect(statement, tx.dialect());
        ARNOLD_ASSERT(sql);
        tx.execute(*sql);
    }
}

bool hasKeyTables(ReadTx &tx)
{
    return tx.queryOne<int>(tx.dialect() == Dialect::Sqlite ? kSqliteHasTable : kPostgresHasTable)
            == 2;
}

void lockKeys(WriteTx &tx)
{
    if (tx.dialect() == Dialect::PostgreSql)
        tx.query(kPostgresLock).next();
}

std::vector<StoredKey> storedKeys(ReadTx &tx)
{
    std::vector<StoredKey> keys;
    if (!hasKeyTables(tx))
        return keys;
    auto rows = tx.query(kKeys);
    while (rows.next())
        keys.push_back({rows.value<QString>(0) == QLatin1String("data") ? KeyPurpose::Data
                                                                        : KeyPurpose::Index,
                        rows.value<int>(1), rows.value<QByteArray>(2), rows.value<QByteArray>(3),
                        rows.value<std::optional<QByteArray>>(4), rows.value<Instant>(5)});
    return keys;
}

void insertStoredKey(WriteTx &tx, const StoredKey &key)
{
    tx.execute(kInsert, nameOf(key.purpose), key.generation, key.keyId, key.wrapped,
               key.recoverySealed, key.createdAt);
}

void setWrapped(WriteTx &tx, const StoredKey &key)
{
    tx.execute(kSetWrapped, key.wrapped, nameOf(key.purpose), key.generation);
}

void setRecoverySealed(WriteTx &tx, const StoredKey &key)
{
    tx.execute(kSetSealed, key.recoverySealed, nameOf(key.purpose), key.generation);
}

void dropDataKeysBefore(WriteTx &tx, int generation)
{
    tx.execute(kDrop, generation);
}

std::optional<QByteArray> storedRecoveryKey(ReadTx &tx)
{
    return hasKeyTables(tx) ? tx.queryOne<QByteArray>(kRecovery) : std::nullopt;
}

void setRecoveryKey(WriteTx &tx, const QByteArray &publicKey)
{
    tx.execute(kSetRecovery, publicKey, tx.now());
}

} // namespace arnold
