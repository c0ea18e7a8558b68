#include "ui/app/Shop.h"

#include "core/audit/Audit.h"
#include "core/storage/StoreKeys.h"

#include <QFile>

namespace arnold::ui {
namespace {

const Clock &systemClock()
{
    static const SystemClock clock; // has no state
    return clock;
}

DatabaseConfig configOf(const QString &storeFile, const ShopKeys &keys)
{
    DatabaseConfig config;
    config.sqliteFile = storeFile;
    config.masterKeys = keys.fromEnvironment;
    if (config.masterKeys.isEmpty() && !QFile::exists(keyFileOf(config)))
        config.masterKeys = keys.fromKeychain;
    return config;
}

} // namespace

Result<std::shared_ptr<Shop>> openShop(const QString &storeFile, const ShopKeys &keys)
{
    auto shop = std::make_shared<Shop>();
    shop->storeFile = storeFile;
    ARNOLD_TRY(database, Database::open(configOf(storeFile, keys), systemClock()));
    shop->database = std::move(database);
    const QString keyFile = journal::keyFileOf(storeFile);
    auto signer = journal::openKeyFile(keyFile);
    if (!signer && signer.error().code == ErrorCode::NotFound)
        signer = journal::createKeyFile(keyFile);
    if (!signer)
        return signer.error();
    shop->signer = std::move(*signer);
    shop->catchUp.emplace(*shop->database);
    shop->rotation.emplace(*shop->database);
    return shop;
}

Result<void> recoverShop(const QString &storeFile, const ShopKeys &keys, const RecoveryKey &key)
{
    ARNOLD_CHECK(recoverStore(configOf(storeFile, keys), key));
    ARNOLD_TRY(database, Database::open(configOf(storeFile, keys), systemClock()));
    return database->write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        audit::append(tx, {.action = "master_key.recover", .subjectKind = "store"});
        return {};
    });
}

} // namespace arnold::ui
