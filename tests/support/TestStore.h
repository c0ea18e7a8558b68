#pragma once
#include "core/storage/Database.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Suite.h"

#include <QTemporaryDir>

namespace arnold::test {

// A fresh, migrated store of its own for one test; gone with the object.
class TestStore
{
public:
    ~TestStore();
    Database &db() { return *m_database; }
    FakeClock &clock() { return m_clock; }
    const DatabaseConfig &config() const { return m_config; }

    // Closes, and opens the same store again.
    void reopen();
    // Closes; db() may not be used until reopen().
    void close();

private:
    friend class StoreMaker;
    TestStore() = default;

    FakeClock m_clock;
    QTemporaryDir m_dir;
    DatabaseConfig m_config;
    QString m_postgresDatabase; // to drop afterwards
    std::unique_ptr<Database> m_database;
};

// Makes stores of one kind. A test class written for both takes it in its constructor:
//     class CartStoreTest : public QObject {
//         Q_OBJECT
//     public:
//         explicit CartStoreTest(const StoreMaker &maker) : m_maker(maker) {}
//     private slots:
//         void keepsLines() { auto store = m_maker.make(); ... store->db() ... }
//     private:
//         StoreMaker m_maker;
//     };
//     ARNOLD_STORE_TEST_CLASS(CartStoreTest)
// and runs twice, as CartStoreTest and as CartStoreTest_Postgres.
class StoreMaker
{
public:
    explicit StoreMaker(Dialect dialect)
        : m_dialect(dialect)
    {
    }

    Dialect dialect() const { return m_dialect; }
    // Stores skip the sync to disk unless `change` says otherwise. A store that does not open ends
    // the test program with its reason.
    std::unique_ptr<TestStore> make(const std::function<void(DatabaseConfig &)> &change = {}) const;

private:
    Dialect m_dialect;
};

} // namespace arnold::test

#define ARNOLD_STORE_TEST_CLASS(Name)                                                              \
    static const arnold::test::Registration registered##Name##Sqlite(#Name, [] {                   \
        return std::unique_ptr<QObject>(                                                           \
                std::make_unique<Name>(arnold::test::StoreMaker(arnold::Dialect::Sqlite)));        \
    });                                                                                            \
    static const arnold::test::Registration registered##Name##Postgres(#Name "_Postgres", [] {     \
        return std::unique_ptr<QObject>(                                                           \
                std::make_unique<Name>(arnold::test::StoreMaker(arnold::Dialect::PostgreSql)));    \
    });
