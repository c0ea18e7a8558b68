#include "tests/support/PrivatePostgres.h"
#include "tests/support/TestStore.h"

#include <thread>

using namespace arnold;
using namespace arnold::test;

namespace {

// Ends every connection of Arnold's to every database, as a failing server would.
void endConnections()
{
    PrivatePostgres::shared().run(
            QStringLiteral("postgres"),
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE application_name = 'arnold'"));
}

Result<std::int64_t> addOne(WriteTx &tx)
{
    return tx
            .queryOne<std::int64_t>("UPDATE tally SET amount = amount + 1 WHERE name = 'a' "
                                    "RETURNING amount")
            .value_or(-1);
}

} // namespace

// PostgreSQL when it goes away, comes back or finds a conflict.
class PostgresFaultTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void lostConnectionsComeBackByThemselves();
    void aConnectionLostWithinACommandRunsItAgain();
    void aConnectionLostWithinPostsRunsThemAgain();
    void aServerThatIsAwayIsUnavailableUntilItIsBack();
    void aDeadlockRunsAgain();
    void onlyRelaxedCommandsSkipTheSync();

private:
    Database &db() { return m_store->db(); }
    std::int64_t amount();

    std::unique_ptr<TestStore> m_store;
};

void PostgresFaultTest::init()
{
    m_store = StoreMaker(Dialect::PostgreSql).make([](DatabaseConfig &config) {
        config.sync = DatabaseConfig::Sync::Full;
    });
    QVERIFY(db().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("CREATE TABLE tally (name text PRIMARY KEY, amount bigint NOT NULL)");
        tx.execute("INSERT INTO tally VALUES ('a', 0), ('b', 0)");
        return {};
    }));
}

std::int64_t PostgresFaultTest::amount()
{
    const auto read = db().read([](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>("SELECT amount FROM tally WHERE name = 'a'").value_or(-1);
    });
    return read ? *read : -2;
}

void PostgresFaultTest::lostConnectionsComeBackByThemselves()
{
    QCOMPARE(db().write(Actor::system(), addOne).value(), 1);
    QCOMPARE(amount(), 1);
    endConnections();
    QCOMPARE(db().write(Actor::system(), addOne).value(), 2);
    QCOMPARE(amount(), 2);
    QCOMPARE(amount(), 2); // by the other reader, too
}

void PostgresFaultTest::aConnectionLostWithinACommandRunsItAgain()
{
    int runs = 0;
    const auto outcome = db().write(Actor::system(), [&](WriteTx &tx) -> Result<std::int64_t> {
        const auto first = addOne(tx);
        if (++runs == 1)
            endConnections();
        tx.execute("UPDATE tally SET amount = 5 WHERE name = 'b'");
        return first;
    });
    QCOMPARE(outcome.value(), 1);
    QCOMPARE(runs, 2);
    QCOMPARE(amount(), 1);
}

void PostgresFaultTest::aConnectionLostWithinPostsRunsThemAgain()
{
    int runs = 0;
    const auto outcome = db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        ++runs;
        for (int i = 0; i < 400; ++i) {
            tx.post("UPDATE tally SET amount = amount + 1 WHERE name = 'a'");
            if (runs == 1 && i == 300)
                endConnections();
        }
        return {};
    });
    QVERIFY(outcome);
    QCOMPARE(runs, 2);
    QCOMPARE(amount(), 400);
    QCOMPARE(db().write(Actor::system(), addOne).value(), 401);
}

void PostgresFaultTest::aServerThatIsAwayIsUnavailableUntilItIsBack()
{
    PrivatePostgres::shared().stop();
    const auto written = db().write(Actor::system(), addOne);
    const auto read = db().read([](ReadTx &tx) -> Result<int> { return tx.failed() ? 1 : 0; });
    PrivatePostgres::shared().start();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unavailable);
    QCOMPARE(db().write(Actor::system(), addOne).value(), 1);
    QCOMPARE(amount(), 1);
}

void PostgresFaultTest::aDeadlockRunsAgain()
{
    constexpr std::string_view kAdd = "UPDATE tally SET amount = amount + 1 WHERE name = ?";
    std::atomic<int> locked = 0;
    std::atomic<int> runs = 0;
    const auto lockBoth = [&](const char *first, const char *second) {
        return db().write(Actor::system(), [&, first, second](WriteTx &tx) -> Result<void> {
            tx.execute(kAdd, first);
            ++runs;
            ++locked;
            while (locked < 2) // both hold their first row; later runs pass at once
                std::this_thread::yield();
            tx.execute(kAdd, second);
            return {};
        });
    };
    std::optional<Result<void>> other;
    std::thread thread([&] { other = lockBoth("b", "a"); });
    const auto mine = lockBoth("a", "b");
    thread.join();
    QVERIFY(mine);
    QVERIFY(*other);
    QCOMPARE(amount(), 2);
    QVERIFY(runs >= 3); // the server may end one of them, or both at once
}

void PostgresFaultTest::onlyRelaxedCommandsSkipTheSync()
{
    const auto setting = [this](Priority priority) {
        return db()
                .write(
                        Actor::system(),
                        [](WriteTx &tx) -> Result<QString> {
                            return tx
                                    .queryOne<QString>(
                                            "SELECT current_setting('synchronous_commit')")
                                    .value_or(QString());
                        },
                        priority)
                .value();
    };
    QCOMPARE(setting(Priority::Interactive), QStringLiteral("on"));
    QCOMPARE(setting(Priority::Relaxed), QStringLiteral("off"));
    QCOMPARE(setting(Priority::Bulk), QStringLiteral("on"));
    QCOMPARE(setting(Priority::Interactive), QStringLiteral("on"));
}

ARNOLD_TEST_CLASS(PostgresFaultTest)
#include "PostgresFaultTest.moc"
