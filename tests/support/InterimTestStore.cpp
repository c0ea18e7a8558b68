// Stores for tests on SQLite, until the storage proper brings both kinds.
#include "tests/support/TestStore.h"

namespace arnold::test {

TestStore::~TestStore() = default;

void TestStore::close()
{
    m_database.reset();
}

void TestStore::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_config, m_clock);
    ARNOLD_ASSERT(opened.has_value());
    m_database = std::move(*opened);
}

std::unique_ptr<TestStore> StoreMaker::make(const std::function<void(DatabaseConfig &)> &change) const
{
    if (m_dialect != Dialect::Sqlite)
        qFatal("no PostgreSQL yet");
    std::unique_ptr<TestStore> store(new TestStore);
    store->m_config.sqliteFile = store->m_dir.filePath(QStringLiteral("shop.arnold"));
    store->m_config.sync = DatabaseConfig::Sync::Off;
    if (change)
        change(store->m_config);
    store->reopen();
    return store;
}

} // namespace arnold::test
