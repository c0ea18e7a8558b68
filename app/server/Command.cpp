#include "app/server/Command.h"
#include "core/base/ErrorWords.h"
#include "core/books/JournalKey.h"

#include <QFile>
#include <QLocale>

#include <cstdio>

namespace arnold::app {
namespace {

const SystemClock &systemClock()
{
    static const SystemClock clock; // has no state
    return clock;
}

} // namespace

void declareStore(QCommandLineParser &parser)
{
    parser.addOptions({
            {QStringLiteral("store"),
             QStringLiteral("The shop's SQLite file. Made when it is not there."),
             QStringLiteral("FILE"), qEnvironmentVariable("ARNOLD_STORE")},
            {QStringLiteral("database-url"),
             QStringLiteral("A PostgreSQL database in place of the file: "
                            "postgresql://user:password@host:port/name."),
             QStringLiteral("URL"), qEnvironmentVariable("ARNOLD_DATABASE_URL")},
            {QStringLiteral("key-file"),
             QStringLiteral("Where the master key of personal fields is kept. Beside the store, "
                            "unless told otherwise; needed with PostgreSQL. With ARNOLD_MASTER_KEY "
                            "no such file is made."),
             QStringLiteral("FILE"), qEnvironmentVariable("ARNOLD_KEY_FILE")},
            {QStringLiteral("journal-key"),
             QStringLiteral("Where the key is kept that signs this machine's journal entries. "
                            "Beside the store, or with PostgreSQL beside --key-file, unless told "
                            "otherwise. No two machines share one."),
             QStringLiteral("FILE"), qEnvironmentVariable("ARNOLD_JOURNAL_KEY")},
    });
}

QString journalKeyFile(const QCommandLineParser &parser)
{
    const QString named = parser.value(QStringLiteral("journal-key"));
    if (!named.isEmpty())
        return named;
    const bool isPostgres = !parser.value(QStringLiteral("database-url")).isEmpty();
    const QString beside = parser.value(isPostgres ? QStringLiteral("key-file")
                                                   : QStringLiteral("store"));
    return beside.isEmpty() ? QString() : journal::keyFileOf(beside);
}

std::optional<DatabaseConfig> storeConfig(const QCommandLineParser &parser)
{
    DatabaseConfig config;
    config.sqliteFile = parser.value(QStringLiteral("store"));
    config.postgresUrl = QUrl(parser.value(QStringLiteral("database-url")));
    config.keyFile = parser.value(QStringLiteral("key-file"));
    config.masterKeys = qEnvironmentVariable("ARNOLD_MASTER_KEY");
    config.program = QStringLiteral("arnold-server");
    if (!config.postgresUrl.isEmpty())
        config.sqliteFile.clear();
    if (config.sqliteFile.isEmpty() && config.postgresUrl.isEmpty()) {
        std::fputs("arnold-server: no store given: use --store FILE or --database-url URL\n",
                   stderr);
        return std::nullopt;
    }
    return config;
}

bool isMigrated(DatabaseConfig config)
{
    config.access = DatabaseConfig::Access::ReadBeside;
    return Database::open(config, systemClock()).has_value();
}

std::unique_ptr<Database> openStore(const QCommandLineParser &parser, DatabaseConfig::Access access,
                                    Missing missing)
{
    auto config = storeConfig(parser);
    if (!config)
        return nullptr;
    if (missing == Missing::IsWrong && !config->sqliteFile.isEmpty()
        && !QFile::exists(config->sqliteFile)) {
        std::fprintf(stderr, "arnold-server: there is no store %s\n",
                     config->sqliteFile.toLocal8Bit().constData());
        return nullptr;
    }
    config->access = access;
    auto opened = Database::open(*config, systemClock());
    if (!opened) {
        complain(opened.error(), QStringLiteral("the store cannot be opened"));
        return nullptr;
    }
    return std::move(*opened);
}

void complain(const Error &error, const QString &what)
{
    const QString language = QLocale::system().name().left(2);
    QString line =
            QStringLiteral("arnold-server: %1: %2").arg(what, ErrorWords::load(language).of(error));
    if (!error.detail.isEmpty())
        line += QStringLiteral(" (%1)").arg(error.detail);
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", line.toLocal8Bit().constData());
    std::fflush(stdout);
}

} // namespace arnold::app
