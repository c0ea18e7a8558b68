#include "core/storage/SqliteBackup.h"

#include <QFile>

#include <sqlite3.h>

namespace arnold {
namespace {

Result<void> copyInto(sqlite3 *source, sqlite3 *target)
{
    sqlite3_backup *const backup = sqlite3_backup_init(target, "main", source, "main");
    int status = SQLITE_ERROR;
    if (backup) {
        constexpr int kAllPages = -1; // in one read transaction: others' writes cannot restart it
        status = sqlite3_backup_step(backup, kAllPages);
        sqlite3_backup_finish(backup);
    }
    if (status == SQLITE_DONE)
        return {};
    return Error {status == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::StorageFailed,
                  {},
                  QStringLiteral("backup: %1").arg(QString::fromUtf8(sqlite3_errmsg(target)))};
}

} // namespace

Result<void> backupSqlite(SqliteConnection &source, const QString &path)
{
    if (QFile::exists(path))
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("%1 exists").arg(path)};
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    Result<void> copied;
    {
        ARNOLD_TRY(target, DriverSession::openSqlite(part, {}));
        copied = copyInto(source.handle(), target->sqlite());
        // A copy of a WAL database says so of itself; alone it is a plain file.
        if (copied
            && sqlite3_exec(target->sqlite(), "PRAGMA journal_mode=DELETE", nullptr, nullptr,
                            nullptr)
                    != SQLITE_OK)
            copied = Error {ErrorCode::StorageFailed, {}, QStringLiteral("backup: journal mode")};
    }
    if (copied && !QFile::rename(part, path))
        copied = Error {ErrorCode::StorageFailed, {}, QStringLiteral("cannot name %1").arg(path)};
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace arnold
