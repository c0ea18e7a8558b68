#include "tests/support/TestStore.h"

#include "tests/support/PrivatePostgres.h"

#include <QDir>

#include <map>

namespace arnold::test {
namespace {

std::unique_ptr<Database> openOrDie(const DatabaseConfig &config, const Clock &clock)
{
    auto opened = Database::open(config, clock);
    if (!opened) {
        const Error &error = opened.error();
        std::fprintf(stderr, "a test's store does not open: %s: %s\n", errorName(error.code).data(),
                     qUtf8Printable(error.detail));
        std::_Exit(2);
    }
    return std::move(opened).value();
}

// The master key of all templates, and so of what is copied from them.
QString templateKeys()
{
    static const QTemporaryDir dir;
    return dir.filePath(QStringLiteral("template.key"));
}

// A migrated database to copy, by its migrations: copying is much quicker than migrating anew.
QString postgresTemplate(const DatabaseConfig &config, const Clock &clock)
{
    static std::map<QString, QString> made;
    QString &name = made[config.migrationsDir];
    if (name.isEmpty()) {
        name = PrivatePostgres::shared().createDatabase();
        DatabaseConfig first = config;
        first.postgresUrl = PrivatePostgres::shared().url(name);
        first.keyFile = templateKeys();
        openOrDie(first, clock);
    }
    return name;
}

QString sqliteTemplate(const DatabaseConfig &config, const Clock &clock)
{
    static std::map<QString, QString> made;
    static const QTemporaryDir dir;
    QString &path = made[config.migrationsDir];
    if (path.isEmpty()) {
        path = dir.filePath(QStringLiteral("template%1.arnold").arg(made.size()));
        DatabaseConfig first = config;
        first.sqliteFile = path;
        first.sqliteVfs.clear();
        first.keyFile = templateKeys();
        openOrDie(first, clock); // closing brings everything into the one file
    }
    return path;
}

} // namespace

TestStore::~TestStore()
{
    m_database.reset();
    if (!m_postgresDatabase.isEmpty())
        PrivatePostgres::shared().dropDatabase(m_postgresDatabase);
}

void TestStore::close()
{
    m_database.reset();
}

void TestStore::reopen()
{
    m_database.reset();
    m_database = openOrDie(m_config, m_clock);
}

std::unique_ptr<TestStore>
StoreMaker::make(const std::function<void(DatabaseConfig &)> &change) const
{
    std::unique_ptr<TestStore> store(new TestStore);
    DatabaseConfig &config = store->m_config;
    config.sync = DatabaseConfig::Sync::Off;
    config.keyFile = store->m_dir.filePath(QStringLiteral("store.key"));
    config.readerCount = 2;
    config.postgresWriterCount = 2;
    if (change)
        change(config);
    if (m_dialect == Dialect::PostgreSql) {
        auto &server = PrivatePostgres::shared();
        store->m_postgresDatabase = server.createDatabase(postgresTemplate(config, store->m_clock));
        config.postgresUrl = server.url(store->m_postgresDatabase);
    } else {
        config.sqliteFile = store->m_dir.filePath(QStringLiteral("store.arnold"));
        DatabaseConfig plain = config;
        plain.sync = DatabaseConfig::Sync::Off;
        QFile::copy(sqliteTemplate(plain, store->m_clock), config.sqliteFile);
    }
    QFile::copy(templateKeys(), config.keyFile);
    store->reopen();
    return store;
}

} // namespace arnold::test
