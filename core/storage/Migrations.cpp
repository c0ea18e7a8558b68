#include "core/storage/Migrations.h"

#include "core/storage/MigrationSql.h"

#include <QCryptographicHash>
#include <QDir>

namespace arnold {
namespace {

constexpr const char *kMakeTable = "CREATE TABLE IF NOT EXISTS schema_migration ("
                                   "version $int PRIMARY KEY, name $text NOT NULL, "
                                   "checksum $bytes NOT NULL, applied_at $int NOT NULL) $strict";
constexpr std::string_view kInsert = "INSERT INTO schema_migration (version, name, checksum, "
                                     "applied_at) VALUES (?, ?, ?, ?)";
constexpr std::string_view kApplied = "SELECT version, checksum FROM schema_migration "
                                      "ORDER BY version";
constexpr std::string_view kSqliteHasTable = "SELECT count(*) FROM sqlite_schema "
                                             "WHERE name = 'schema_migration'";
constexpr std::string_view kPostgresHasTable = "SELECT count(*) FROM pg_tables "
                                               "WHERE schemaname = current_schema() "
                                               "AND tablename = 'schema_migration'";
constexpr std::string_view kSqliteBroken = "SELECT count(*) FROM pragma_foreign_key_check";
// Several servers may start at once; the number is ours alone ("ARND").
constexpr std::string_view kPostgresLock = "SELECT pg_advisory_xact_lock(1095912004)";

Error failure(const QString &detail)
{
    return {ErrorCode::StorageFailed, {}, detail};
}

std::int64_t count(Connection &connection, std::string_view sql)
{
    Rows rows(connection.query(sql, {}));
    return rows.next() ? rows.value<std::int64_t>(0) : 0;
}

// The last version that was applied; refuses what we do not know or know differently.
Result<int> appliedVersion(Connection &connection, const std::vector<Migration> &steps)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    if (count(connection, isSqlite ? kSqliteHasTable : kPostgresHasTable) == 0)
        return 0;
    int found = 0;
    QString changed;
    Rows rows(connection.query(kApplied, {}));
    while (rows.next()) {
        found = rows.value<int>(0);
        if (found <= static_cast<int>(steps.size())
            && steps[static_cast<std::size_t>(found) - 1].checksum != rows.value<QByteArray>(1)
            && changed.isEmpty())
            changed = steps[static_cast<std::size_t>(found) - 1].name;
    }
    const int known = static_cast<int>(steps.size());
    if (found > known) {
        return Error {ErrorCode::FormatTooNew,
                      {},
                      QStringLiteral("the store was written by a newer version"),
                      {{QStringLiteral("found"), QString::number(found)},
                       {QStringLiteral("known"), QString::number(known)}}};
    }
    if (!changed.isEmpty())
        return failure(QStringLiteral("%1 is not what was applied to this store").arg(changed));
    return found;
}

Result<void> applyText(Connection &connection, const QString &name, const QByteArray &text)
{
    ARNOLD_TRY(sql,
               migrationDialect({text.constData(), static_cast<std::size_t>(text.size())},
                                connection.dialect()));
    for (const std::string &statement : splitStatements(sql)) {
        if (auto fault = connection.control(statement)) {
            fault->detail += QStringLiteral(" (%1: %2)")
                                     .arg(name, QString::fromStdString(statement.substr(0, 200)));
            return std::move(*fault);
        }
    }
    return {};
}

Result<void> record(Connection &connection, const Migration &step, Instant now)
{
    const SqlArg args[] = {step.version, step.name, step.checksum, now};
    std::optional<Error> fault;
    connection.reportFaultsTo(&fault);
    connection.execute(kInsert, args);
    connection.reportFaultsTo(nullptr);
    if (fault)
        return std::move(*fault);
    return {};
}

Result<void> finishSqlite(Connection &connection, const std::vector<Migration> &steps)
{
    if (count(connection, kSqliteBroken) != 0)
        return failure(QStringLiteral("a migration left references to rows that are gone"));
    const std::string version = "PRAGMA user_version=" + std::to_string(steps.size());
    if (auto fault = connection.control(version))
        return std::move(*fault);
    if (auto fault = connection.control("PRAGMA application_id=1095912004"))
        return std::move(*fault);
    return {};
}

Result<int> applyAll(Connection &connection, const std::vector<Migration> &steps, Instant now)
{
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    if (!isSqlite)
        count(connection, kPostgresLock);
    ARNOLD_CHECK(applyText(connection, QStringLiteral("schema_migration"), kMakeTable));
    // Again, now that nobody else can: another server may have been first.
    ARNOLD_TRY(found, appliedVersion(connection, steps));
    for (std::size_t i = static_cast<std::size_t>(found); i < steps.size(); ++i) {
        ARNOLD_CHECK(applyText(connection, steps[i].name, steps[i].text));
        ARNOLD_CHECK(record(connection, steps[i], now));
    }
    if (isSqlite)
        ARNOLD_CHECK(finishSqlite(connection, steps));
    connection.finishAll();
    if (auto fault = connection.control("COMMIT"))
        return std::move(*fault);
    return static_cast<int>(steps.size()) - found;
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &dir)
{
    std::vector<Migration> steps;
    const QDir folder(dir);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("cannot read %1").arg(name));
        Migration step {name.section(QLatin1Char('_'), 0, 0).toInt(), name, file.readAll(), {}};
        step.checksum = QCryptographicHash::hash(step.text, QCryptographicHash::Sha256);
        if (step.version != static_cast<int>(steps.size()) + 1)
            return Error {
                    ErrorCode::InvalidValue, {}, QStringLiteral("%1 is out of order").arg(name)};
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<int> migrate(Connection &connection, const std::vector<Migration> &steps, Instant now,
                    const std::function<Result<void>(int found)> &beforeFirst)
{
    ARNOLD_TRY(found, appliedVersion(connection, steps));
    connection.finishAll();
    if (found == static_cast<int>(steps.size()))
        return 0;
    if (found > 0)
        ARNOLD_CHECK(beforeFirst(found));
    const bool isSqlite = connection.dialect() == Dialect::Sqlite;
    if (auto fault = connection.control(isSqlite ? "BEGIN IMMEDIATE" : "BEGIN"))
        return std::move(*fault);
    auto applied = applyAll(connection, steps, now);
    if (!applied) {
        connection.finishAll();
        connection.control("ROLLBACK");
    }
    return applied;
}

Result<void> checkMigrated(Connection &connection, const std::vector<Migration> &steps)
{
    ARNOLD_TRY(found, appliedVersion(connection, steps));
    connection.finishAll();
    if (found < static_cast<int>(steps.size()))
        return Error {ErrorCode::InvalidState, {}, QStringLiteral("the store needs a migration")};
    return {};
}

} // namespace arnold
