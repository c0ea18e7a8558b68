#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Connection.h"

namespace arnold {

// One numbered step of the schema, "0003_catalog.sql".
struct Migration {
    int version = 0;
    QString name;
    QByteArray text;
    QByteArray checksum; // SHA-256 of the text
};

// The steps of a folder (":/migrations") by number; InvalidValue when a number is missing or twice.
Result<std::vector<Migration>> readMigrations(const QString &dir);

// Brings the database from what it is to the last step, in one transaction: all of them, or
// nothing. `beforeFirst` runs when there is something to do and something to lose (the backup); its
// failure ends it. Errors: FormatTooNew (facts "found", "known"), StorageFailed (a step that was
// applied reads differently by now, or does not run), DiskFull, ReadOnly. Answers how many steps it
// took.
Result<int> migrate(Connection &connection, const std::vector<Migration> &steps, Instant now,
                    const std::function<Result<void>(int found)> &beforeFirst);

// Only looks: FormatTooNew as above, InvalidState when steps are missing.
Result<void> checkMigrated(Connection &connection, const std::vector<Migration> &steps);

} // namespace arnold
