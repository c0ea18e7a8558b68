#pragma once
#include "core/storage/SqliteConnection.h"

namespace arnold {

// Copies the whole of a connection's database, as it is now, to a new file. The copy appears under
// its name complete and synced, or not at all. StorageFailed (there is such a file), DiskFull.
Result<void> copySqlite(SqliteConnection &source, const QString &path);

struct SealedTarget {
    QString path;
    QByteArray publicKey; // of the recovery key
};
// The same as a sealed file (SealedFile.h). What is copied first lies beside `store` meanwhile,
// where the store itself is, and nowhere else.
Result<void> sealSqlite(SqliteConnection &source, const QString &store, const SealedTarget &target);

// Sealed where the store has a recovery key already, else a copy.
Result<void> backupSqlite(SqliteConnection &source, Instant now, const QString &path);

} // namespace arnold
