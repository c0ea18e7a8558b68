#include "ui/app/Shop.h"

#include "core/storage/StoreKeys.h"

#include <QFile>

namespace arnold::ui {
namespace {

const Clock &systemClock()
{
    static const SystemClock clock; // has no state
    return clock;
}

} // namespace

Result<std::shared_ptr<Shop>> openShop(const QString &storeFile, const ShopKeys &keys)
{
    auto shop = std::make_shared<Shop>();
    shop->storeFile = storeFile;
    DatabaseConfig config;
    config.sqliteFile = storeFile;
    config.masterKeys = keys.fromEnvironment;
    if (config.masterKeys.isEmpty() && !QFile::exists(keyFileOf(config)))
        config.masterKeys = keys.fromKeychain;
    ARNOLD_TRY(database, Database::open(config, systemClock()));
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

} // namespace arnold::ui
