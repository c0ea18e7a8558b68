#pragma once
#include "core/books/JournalKey.h"
#include "core/search/CatchUp.h"
#include "core/selling/RulesCache.h"
#include "core/storage/KeyRotation.h"

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

// Opens the store and its key (made with the store), which lies beside it or in ARNOLD_MASTER_KEY.
// Errors of Database::open and of the key file.
// Takes a while: not on the GUI thread.
Result<std::shared_ptr<Shop>> openShop(const QString &storeFile);

} // namespace arnold::ui
