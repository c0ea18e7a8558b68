#pragma once
#include "core/base/Result.h"
#include "core/storage/DatabaseConfig.h"

#include <QUrl>

#include <memory>

class QSqlDatabase;
struct pg_conn;
struct sqlite3;

namespace arnold {

// What Qt's driver takes for a PostgreSQL URL: the names and values of its query, and ours. A
// server on another machine must prove by its certificate that it is that one
// (sslmode=verify-full), unless the URL says another sslmode. InvalidValue for a value with ';'.
Result<QString> postgresOptions(const QUrl &url);

// A connection as Qt SQL opened it, and the native handle under it. Private to core/storage. The
// handle may be used by any thread, one at a time; Qt's own object is only touched to open and
// close.
class DriverSession
{
public:
    // Unavailable when the driver or the server is not there, StorageFailed when the file cannot be
    // opened. `vfs` names a registered SQLite VFS, or is empty.
    static Result<std::unique_ptr<DriverSession>> openSqlite(const QString &path,
                                                             const QString &vfs);
    static Result<std::unique_ptr<DriverSession>> openPostgres(const QUrl &url);
    ~DriverSession();
    DriverSession(const DriverSession &) = delete;
    DriverSession &operator=(const DriverSession &) = delete;

    sqlite3 *sqlite() const { return static_cast<sqlite3 *>(m_handle); }
    pg_conn *postgres() const { return static_cast<pg_conn *>(m_handle); }

private:
    explicit DriverSession(const QString &driver);
    Result<void> open(const char *handleType);

    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    void *m_handle = nullptr; // owned by Qt's driver
};

} // namespace arnold
