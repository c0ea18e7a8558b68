#include "core/storage/DriverSession.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>

namespace arnold {

DriverSession::DriverSession(const QString &driver)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(driver, m_name)))
{
}

DriverSession::~DriverSession()
{
    m_database->close();
    m_database.reset(); // the last copy goes before its name does, or Qt warns
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> DriverSession::open(const char *handleType)
{
    if (!m_database->isValid())
        return Error {ErrorCode::Unavailable, {}, QStringLiteral("Qt has no such database driver")};
    if (!m_database->open())
        return Error {ErrorCode::Unavailable, {}, m_database->lastError().text()};
    // Qt 6 names the type itself (pg_conn*), not the name that libpq gives it (PGconn*).
    const QVariant handle = m_database->driver()->handle();
    if (qstrcmp(handle.typeName(), handleType) != 0) // what is behind it we could not use
        return Error {ErrorCode::Internal, {}, QStringLiteral("an unknown kind of handle")};
    m_handle = *static_cast<void *const *>(handle.constData());
    return {};
}

// SQLite's own count of its memory takes a lock around each of the thousands of allocations of a
// sale. Can be set only before SQLite's first use in the process; too late changes nothing.
static void leaveMemoryUncounted()
{
    static const int status = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(status);
}

Result<std::unique_ptr<DriverSession>> DriverSession::openSqlite(const QString &path,
                                                                 const QString &vfs)
{
    leaveMemoryUncounted();
    std::unique_ptr<DriverSession> session(new DriverSession(QStringLiteral("QSQLITE")));
    if (vfs.isEmpty()) {
        session->m_database->setDatabaseName(path);
    } else {
        QUrl uri = QUrl::fromLocalFile(path);
        uri.setQuery(QStringLiteral("vfs=") + vfs);
        QString name = uri.toString(QUrl::FullyEncoded);
        session->m_database->setDatabaseName(name);
        session->m_database->setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    }
    auto opened = session->open("sqlite3*");
    if (!opened) {
        Error error = opened.error();
        error.code = ErrorCode::StorageFailed;
        return error;
    }
    return session;
}

// libpq's own way of quoting a value of a connection string.
static QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

// By its name or address; no host, or a folder, is a local socket.
static bool isHere(const QString &host)
{
    const bool isFigures = std::all_of(host.begin(), host.end(), [](QChar each) {
        return each.isDigit() || each == QLatin1Char('.');
    });
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost")
            || (isFigures && host.startsWith(QLatin1String("127.")))
            || host == QLatin1String("::1");
}

// Several may be named, of which libpq takes one that answers.
static bool areHere(const QString &hosts)
{
    const QStringList each = hosts.split(QLatin1Char(','));
    return std::all_of(each.begin(), each.end(), isHere);
}

Result<QString> postgresOptions(const QUrl &url)
{
    QStringList options {QStringLiteral("connect_timeout=5"),
                         QStringLiteral("application_name=arnold")};
    const QUrlQuery query(url);
    const QString named = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    // Goes before the name where there is one.
    const QString address = query.queryItemValue(QStringLiteral("hostaddr"), QUrl::FullyDecoded);
    if ((!areHere(named.isEmpty() ? url.host() : named) || !areHere(address))
        && !query.hasQueryItem(QStringLiteral("sslmode")))
        options.append(QStringLiteral("sslmode=verify-full"));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (value.contains(QLatin1Char(';'))) // Qt's driver takes it for a separator
            return Error {ErrorCode::InvalidValue, {}, QStringLiteral("';' in the database URL")};
        options.append(name + QLatin1Char('=') + quoted(value));
    }
    return options.join(QLatin1Char(';'));
}

Result<std::unique_ptr<DriverSession>> DriverSession::openPostgres(const QUrl &url)
{
    std::unique_ptr<DriverSession> session(new DriverSession(QStringLiteral("QPSQL")));
    QSqlDatabase &database = *session->m_database;
    if (!url.host().isEmpty())
        database.setHostName(url.host());
    if (url.port() > 0)
        database.setPort(url.port());
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    ARNOLD_TRY(options, postgresOptions(url));
    database.setConnectOptions(options);
    ARNOLD_CHECK(session->open("pg_conn*"));
    return session;
}

} // namespace arnold
