#include "core/storage/StoreKeys.h"

#include "core/storage/Hpke.h"
#include "core/storage/OpenStoreKeys.h"
#include "core/storage/OwnerLock.h"
#include "core/storage/PgConnection.h"
#include "core/storage/SqliteConnection.h"
#include "core/storage/StoreKeyStore.h"
#include "core/storage/TransactionMaker.h"

#include <QFile>

#include <algorithm>

namespace arnold {
namespace {

// Where a key of the store stands: purpose and number, so that none takes another's place.
FieldPlace placeOf(const StoredKey &key)
{
    IdBytes row {};
    row[0] = key.purpose == KeyPurpose::Index ? 1 : 0;
    for (int i = 0; i < 4; ++i)
        row[static_cast<std::size_t>(15 - i)] = static_cast<std::uint8_t>(key.generation >> 8 * i);
    return {"store_key", "wrapped_by_master", row};
}

HpkeContext recoveryContext(const StoredKey &key)
{
    const IdBytes row = placeOf(key).row;
    return {"arnold store key",
            QByteArray(reinterpret_cast<const char *>(row.data()),
                       static_cast<qsizetype>(row.size()))};
}

struct OpenedKey {
    StoredKey stored;
    SecretKey key;
    bool isUnderFirst = false; // of the master keys
};

Result<OpenedKey> unwrapped(const StoredKey &stored, const MasterKeys &masters)
{
    const QByteArray needed = FieldCipher::keyIdOf(stored.wrapped);
    for (std::size_t i = 0; i < masters.keys.size(); ++i) {
        if (FieldCipher::keyId(masters.keys[i]) != needed)
            continue;
        ARNOLD_TRY(bytes, openField(masters.keys[i], placeOf(stored), stored.wrapped));
        ARNOLD_TRY(key, keyFromBytes(bytes));
        return OpenedKey {stored, key, i == 0};
    }
    return Error {ErrorCode::WrongKey, {}, QStringLiteral("the master key is another store's")};
}

Result<std::vector<OpenedKey>> allUnwrapped(const std::vector<StoredKey> &stored,
                                            const MasterKeys &masters)
{
    std::vector<OpenedKey> opened;
    for (const StoredKey &each : stored) {
        ARNOLD_TRY(one, unwrapped(each, masters));
        opened.push_back(std::move(one));
    }
    return opened;
}

std::vector<SecretKey> keysFor(const std::vector<OpenedKey> &opened, KeyPurpose purpose)
{
    std::vector<SecretKey> keys;
    for (const OpenedKey &each : opened) {
        if (each.stored.purpose == purpose)
            keys.push_back(each.key);
    }
    return keys;
}

void wrapUnder(StoredKey &stored, const SecretKey &key, const SecretKey &master)
{
    stored.keyId = FieldCipher::keyId(key);
    stored.wrapped = sealField(master, placeOf(stored), bytesOfKey(key));
}

// A new key of the store's, sealed to the recovery key where there is one.
Result<SecretKey> addKey(WriteTx &tx, StoredKey stored, const SecretKey &master)
{
    const SecretKey key = SecretKey::random();
    wrapUnder(stored, key, master);
    if (const auto recovery = storedRecoveryKey(tx)) {
        ARNOLD_TRY(sealed, hpkeSeal(*recovery, recoveryContext(stored), bytesOfKey(key)));
        stored.recoverySealed = sealed;
    }
    stored.createdAt = tx.now();
    insertStoredKey(tx, stored);
    return key;
}

// All keys under the first master key, and a new data key; the data keys that there are then.
Result<std::vector<SecretKey>> wrapAll(WriteTx &tx, const std::vector<OpenedKey> &opened,
                                       const MasterKeys &masters)
{
    int newest = 0;
    for (const OpenedKey &each : opened) {
        StoredKey stored = each.stored;
        wrapUnder(stored, each.key, masters.keys.front());
        setWrapped(tx, stored);
        if (stored.purpose == KeyPurpose::Data)
            newest = std::max(newest, stored.generation);
    }
    auto data = keysFor(opened, KeyPurpose::Data);
    ARNOLD_TRY(added,
               addKey(tx, {KeyPurpose::Data, newest + 1, {}, {}, {}, {}}, masters.keys.front()));
    data.push_back(added);
    return data;
}

bool isBehind(const std::vector<OpenedKey> &opened)
{
    return !std::ranges::all_of(opened, &OpenedKey::isUnderFirst);
}

// One command on a connection that nobody else uses yet.
Result<void> runCommand(Connection &connection, Instant now,
                        const std::function<Result<void>(WriteTx &)> &fn)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    if (auto fault = connection.control(isSqlite ? "BEGIN IMMEDIATE" : "BEGIN"))
        return std::move(*fault);
    WriterCache cache;
    WriteJob job {Actor::system(), Priority::Interactive,
                  [&](WriteTx &tx) -> std::optional<Error> {
                      const auto done = fn(tx);
                      return done ? std::nullopt : std::optional(done.error());
                  },
                  [](const std::optional<Error> &) {}};
    const CommandOutcome outcome = TransactionMaker::command(connection, cache, now, job);
    if (outcome.commits()) {
        if (auto fault = connection.control("COMMIT"))
            return std::move(*fault);
        return {};
    }
    connection.control("ROLLBACK");
    return outcome.fault ? *outcome.fault : *outcome.refusal;
}

Result<std::vector<StoredKey>> readStored(Connection &connection, Instant now)
{
    std::vector<StoredKey> stored;
    if (auto fault = TransactionMaker::read(connection, now,
                                            [&](ReadTx &tx) { stored = storedKeys(tx); }))
        return std::move(*fault);
    return stored;
}

Result<MasterKeys> mastersOrNew(const DatabaseConfig &config)
{
    auto masters = masterKeysOf(config);
    if (masters || masters.error().code != ErrorCode::NotFound)
        return masters;
    masters = createKeyFile(keyFileOf(config));
    if (!masters && masters.error().code == ErrorCode::Conflict) // another process, just now
        return masterKeysOf(config);
    return masters;
}

Result<void> makeFirstKeys(Connection &connection, const DatabaseConfig &config, Instant now)
{
    ARNOLD_TRY(masters, mastersOrNew(config));
    return runCommand(connection, now, [&](WriteTx &tx) -> Result<void> {
        lockKeys(tx);
        makeKeyTables(tx);
        if (!storedKeys(tx).empty())
            return {};
        const SecretKey &master = masters.keys.front();
        ARNOLD_TRY(data, addKey(tx, {KeyPurpose::Data, 1, {}, {}, {}, {}}, master));
        ARNOLD_TRY(index, addKey(tx, {KeyPurpose::Index, 1, {}, {}, {}, {}}, master));
        return {};
    });
}

// The master keys of a store that has keys: without them there is no way in.
Result<MasterKeys> neededMasters(const DatabaseConfig &config)
{
    auto masters = masterKeysOf(config);
    if (!masters && masters.error().code == ErrorCode::NotFound)
        return Error {ErrorCode::WrongKey, {}, masters.error().detail};
    return masters;
}

Result<void> wrapAnewWhereBehind(Connection &connection, const MasterKeys &masters, Instant now)
{
    return runCommand(connection, now, [&](WriteTx &tx) -> Result<void> {
        lockKeys(tx);
        ARNOLD_TRY(opened, allUnwrapped(storedKeys(tx), masters));
        if (isBehind(opened))
            ARNOLD_CHECK(wrapAll(tx, opened, masters));
        return {};
    });
}

Result<std::vector<OpenedKey>> openedByRecovery(const std::vector<StoredKey> &stored,
                                                const RecoveryKey &key)
{
    const Error wrong {ErrorCode::WrongKey, {}, QStringLiteral("another shop's recovery key")};
    const SecretKey privateKey = key.privateKey();
    std::vector<OpenedKey> opened;
    for (const StoredKey &each : stored) {
        if (!each.recoverySealed)
            return wrong;
        const auto bytes = hpkeOpen(privateKey, recoveryContext(each), *each.recoverySealed);
        if (!bytes)
            return wrong;
        ARNOLD_TRY(one, keyFromBytes(*bytes));
        opened.push_back({each, one, false});
    }
    if (opened.empty())
        return wrong;
    return opened;
}

Result<void> recoverOn(Connection &connection, const DatabaseConfig &config, const RecoveryKey &key,
                       Instant now)
{
    ARNOLD_TRY(stored, readStored(connection, now));
    if (const auto masters = masterKeysOf(config); masters && allUnwrapped(stored, *masters))
        return Error {ErrorCode::AlreadyDone, {}, QStringLiteral("its master key fits")};
    ARNOLD_CHECK(openedByRecovery(stored, key)); // before anything is made
    ARNOLD_TRY(masters, mastersOrNew(config));
    return runCommand(connection, now, [&](WriteTx &tx) -> Result<void> {
        lockKeys(tx);
        ARNOLD_TRY(opened, openedByRecovery(storedKeys(tx), key));
        for (OpenedKey &each : opened) {
            wrapUnder(each.stored, each.key, masters.keys.front());
            setWrapped(tx, each.stored);
        }
        return {};
    });
}

} // namespace

QString keyFileOf(const DatabaseConfig &config)
{
    if (!config.masterKeys.isEmpty())
        return {};
    return config.keyFile.isEmpty() && !config.sqliteFile.isEmpty()
            ? config.sqliteFile + QStringLiteral(".key")
            : config.keyFile;
}

Result<MasterKeys> masterKeysOf(const DatabaseConfig &config)
{
    return config.masterKeys.isEmpty() ? readKeyFile(keyFileOf(config))
                                       : masterKeysFromText(config.masterKeys);
}

Result<FieldCipher> openStoreKeys(Connection &connection, const DatabaseConfig &config, Instant now)
{
    const bool isOwner = config.access == DatabaseConfig::Access::Owner;
    ARNOLD_TRY(stored, readStored(connection, now));
    if (stored.empty()) {
        if (!isOwner)
            return Error {ErrorCode::InvalidState, {}, QStringLiteral("the store has no keys yet")};
        ARNOLD_CHECK(makeFirstKeys(connection, config, now));
    }
    ARNOLD_TRY(masters, neededMasters(config));
    ARNOLD_TRY(first, readStored(connection, now));
    ARNOLD_TRY(opened, allUnwrapped(first, masters));
    if (isOwner && isBehind(opened)) {
        ARNOLD_CHECK(wrapAnewWhereBehind(connection, masters, now));
        ARNOLD_TRY(again, readStored(connection, now));
        ARNOLD_TRY(reopened, allUnwrapped(again, masters));
        opened = std::move(reopened);
    }
    const auto data = keysFor(opened, KeyPurpose::Data);
    const auto index = keysFor(opened, KeyPurpose::Index);
    if (data.empty() || index.size() != 1)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("a key of the store is gone")};
    return FieldCipher(data, index.front());
}

Result<std::vector<SecretKey>> readDataKeys(Connection &connection, const DatabaseConfig &config,
                                            Instant now)
{
    ARNOLD_TRY(stored, readStored(connection, now));
    ARNOLD_TRY(masters, neededMasters(config));
    ARNOLD_TRY(opened, allUnwrapped(stored, masters));
    return keysFor(opened, KeyPurpose::Data);
}

Result<std::optional<QByteArray>> readRecoveryPublicKey(Connection &connection, Instant now)
{
    std::optional<QByteArray> found;
    if (auto fault = TransactionMaker::read(connection, now,
                                            [&](ReadTx &tx) { found = storedRecoveryKey(tx); }))
        return std::move(*fault);
    return found;
}

Result<bool> wrapAnew(WriteTx &tx, const MasterKeys &masters)
{
    lockKeys(tx);
    ARNOLD_TRY(opened, allUnwrapped(storedKeys(tx), masters));
    if (!isBehind(opened))
        return false;
    ARNOLD_TRY(data, wrapAll(tx, opened, masters));
    tx.afterCommit([cipher = tx.cipher(), data = std::move(data)] { cipher.takeUp(data); });
    return true;
}

std::optional<QByteArray> recoveryPublicKey(ReadTx &tx)
{
    return storedRecoveryKey(tx);
}

Result<RecoveryKey> makeRecoveryKey(WriteTx &tx)
{
    lockKeys(tx);
    const RecoveryKey made = RecoveryKey::random();
    const QByteArray publicKey = made.publicKey();
    auto held = tx.cipher().dataKeys();
    held.push_back(tx.cipher().indexKey());
    for (StoredKey &stored : storedKeys(tx)) {
        const auto key = std::ranges::find(held, stored.keyId, &FieldCipher::keyId);
        if (key == held.end())
            return Error {ErrorCode::Conflict, {}, QStringLiteral("a data key was just made")};
        ARNOLD_TRY(sealed, hpkeSeal(publicKey, recoveryContext(stored), bytesOfKey(*key)));
        stored.recoverySealed = sealed;
        setRecoverySealed(tx, stored);
    }
    setRecoveryKey(tx, publicKey);
    return made;
}

Result<void> recoverStore(const DatabaseConfig &config, const RecoveryKey &key)
{
    const SystemClock clock;
    if (config.sqliteFile.isEmpty()) {
        ARNOLD_TRY(connection, PgConnection::open(config));
        return recoverOn(*connection, config, key, clock.now());
    }
    if (!QFile::exists(config.sqliteFile))
        return Error {ErrorCode::NotFound, QStringLiteral("store")};
    ARNOLD_TRY(lock, OwnerLock::take(config.sqliteFile + QStringLiteral(".lock"), config.program));
    ARNOLD_TRY(connection, SqliteConnection::open(config, SqliteConnection::Role::Migrator));
    return recoverOn(*connection, config, key, clock.now());
}

} // namespace arnold
