#pragma once
#include "core/books/JournalKey.h"
#include "core/search/CatchUp.h"
#include "core/selling/RulesCache.h"
#include "core/storage/KeyRotation.h"
#include "core/storage/RecoveryKey.h"

#include <QString>

#include <memory>

namespace arnold::ui {

// An open shop on this machine: its store, its rules, the key its registers sign with. Lives on the
// GUI thread; its parts are for any thread.
struct Shop {
    QString storeFile;
    std::unique_ptr<Database> database;
    RulesCache rules;
    std::unique_ptr<journal::Signer> signer;
    std::optional<search::CatchUp> catchUp; // ends before the database, and so does
    std::optional<KeyRotation> rotation;
};

// Master keys that do not lie in a file beside the store; empty: none of that kind.
struct ShopKeys {
    QString fromEnvironment; // of whatever store
    QString fromKeychain; // of stores without such a file
};

// Opens the store and its keys (made with the store). Errors of Database::open and of the key file.
// Takes a while: not on the GUI thread.
Result<std::shared_ptr<Shop>> openShop(const QString &storeFile, const ShopKeys &keys = {});

// Gives a store whose master key is gone a new one, by its recovery key; noted in its trail. Errors
// of recoverStore() and openShop().
Result<void> recoverShop(const QString &storeFile, const ShopKeys &keys, const RecoveryKey &key);

} // namespace arnold::ui
