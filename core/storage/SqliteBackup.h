#pragma once
#include "core/storage/SqliteConnection.h"

namespace arnold {

// Copies the whole of a connection's database, as it is now, to a new file. The copy appears under
// its name complete and synced, or not at all. StorageFailed (there is such a file), DiskFull.
Result<void> backupSqlite(SqliteConnection &source, const QString &path);

} // namespace arnold
