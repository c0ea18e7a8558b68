#include "core/storage/SqliteBackup.h"

#include "core/storage/OpenStoreKeys.h"
#include "core/storage/SealedFile.h"

#include <QFile>
#include <QTemporaryFile>

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

// Into a file that is new or empty.
Result<void> copyTo(SqliteConnection &source, const QString &file)
{
    ARNOLD_TRY(target, DriverSession::openSqlite(file, {}));
    ARNOLD_CHECK(copyInto(source.handle(), target->sqlite()));
    // A copy of a WAL database says so of itself; alone it is a plain file.
    if (sqlite3_exec(target->sqlite(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr)
        != SQLITE_OK)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("backup: journal mode")};
    return {};
}

} // namespace

Result<void> copySqlite(SqliteConnection &source, const QString &path)
{
    if (QFile::exists(path))
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("%1 exists").arg(path)};
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    auto copied = copyTo(source, part);
    if (copied && !QFile::rename(part, path))
        copied = Error {ErrorCode::StorageFailed, {}, QStringLiteral("cannot name %1").arg(path)};
    if (!copied)
        QFile::remove(part);
    return copied;
}

Result<void> sealSqlite(SqliteConnection &source, const QString &store, const SealedTarget &target)
{
    // Its owner's alone from the start, and gone with this function.
    QTemporaryFile plain(store + QStringLiteral(".copying-XXXXXX"));
    if (!plain.open())
        return Error {ErrorCode::StorageFailed, {}, plain.errorString()};
    ARNOLD_CHECK(copyTo(source, plain.fileName()));
    return sealFile(plain, target.path, target.publicKey);
}

Result<void> backupSqlite(SqliteConnection &source, Instant now, const QString &path)
{
    ARNOLD_TRY(recovery, readRecoveryPublicKey(source, now));
    if (!recovery)
        return copySqlite(source, path);
    const QString store = path.section(QStringLiteral(".before-"), 0, 0);
    return sealSqlite(source, store, {path, *recovery});
}

} // namespace arnold
