#include "tests/support/FaultVfs.h"
#include "tests/support/TestStore.h"

#include <QElapsedTimer>

#include <thread>

using namespace arnold;
using namespace arnold::test;

namespace {

using Command = std::function<Result<int>(WriteTx &)>;

constexpr std::string_view kInsert = "INSERT INTO thing (name, body) VALUES (?, ?)";

struct Answers {
    std::mutex mutex;
    std::vector<std::optional<Result<int>>> results;
    std::counting_semaphore<> arrived {0};
};

// Holds the writer up until all the commands are queued, so that they make one batch (with the
// command that holds it up, which is refused).
std::vector<Result<int>> together(Database &db, const std::vector<Command> &commands,
                                  Priority priority = Priority::Interactive)
{
    std::binary_semaphore running(0);
    std::binary_semaphore go(0);
    std::binary_semaphore over(0);
    db.writeThen(
            Actor::system(),
            [&, isFirst = true](WriteTx &) mutable -> Result<int> {
                if (std::exchange(isFirst, false)) { // it may be run again alone
                    running.release();
                    go.acquire();
                }
                return ErrorCode::Conflict;
            },
            [&](const Result<int> &) { over.release(); });
    running.acquire();
    Answers answers;
    answers.results.resize(commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i) {
        db.writeThen(
                Actor::system(), commands[i],
                [&answers, i](const Result<int> &result) {
                    const std::lock_guard lock(answers.mutex);
                    answers.results[i] = result;
                    answers.arrived.release();
                },
                priority);
    }
    go.release();
    over.acquire();
    for (std::size_t i = 0; i < commands.size(); ++i)
        answers.arrived.acquire();
    std::vector<Result<int>> results;
    for (auto &result : answers.results)
        results.push_back(std::move(*result));
    return results;
}

Command insert(const char *name, int bodyBytes = 10)
{
    return [=](WriteTx &tx) -> Result<int> {
        return static_cast<int>(tx.execute(kInsert, name, QByteArray(bodyBytes, 'x')));
    };
}

Result<int> insertAndRefuse(WriteTx &tx)
{
    tx.execute(kInsert, "refused", std::nullopt);
    return ErrorCode::InsufficientStock;
}

QString namesIn(Database &db)
{
    return db
            .read([](ReadTx &tx) -> Result<QString> {
                QStringList names;
                auto rows = tx.query("SELECT name FROM thing ORDER BY name");
                while (rows.next())
                    names.append(rows.value<QString>(0));
                return names.join(QLatin1Char(' '));
            })
            .value();
}

QString outcomes(const std::vector<Result<int>> &results)
{
    QStringList texts;
    for (const auto &result : results)
        texts.append(result ? QString::number(*result) : QString(errorName(result.error().code)));
    return texts.join(QLatin1Char(' '));
}

} // namespace

// Group commit when something goes wrong in the middle of it.
class GroupCommitTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void aBadCommandSpoilsNobody();
    void aBatchCostsOneSync();
    void aFullDiskAtTheCommit();
    void aFullDiskWithinACommand();
    void aCommitThatFailsIsRunAgainAlone();
    void aDiskThatNeverSyncsAcknowledgesNothing();
    void aReadOnlyDisk();
    void cachedTailsAreReadAnewAfterALostBatch();
    void relaxedCommandsWaitForNoSync();
    void aHangingReaderIsWarnedAboutAndGrowsTheLogOnlyWhileItHangs();
    void bulkWorkGoesAfterWhoWaits();

private:
    Database &db() { return m_store->db(); }

    FaultVfs m_disk {"fault-test"};
    std::mutex m_mutex;
    QStringList m_warnings;
    std::unique_ptr<TestStore> m_store;
};

void GroupCommitTest::init()
{
    m_disk.setFull(false);
    m_disk.setFullAbove(0);
    m_disk.setReadOnly(false);
    m_disk.failSyncs(0);
    m_warnings.clear();
    m_store = StoreMaker(Dialect::Sqlite).make([this](DatabaseConfig &config) {
        config.sync = DatabaseConfig::Sync::Full;
        config.sqliteVfs = m_disk.name();
        config.batchTimeMs = 60'000; // however slow the machine is
        config.readerHangsAfterMs = 30;
        config.warn = [this](const QString &text) {
            const std::lock_guard lock(m_mutex);
            m_warnings.append(text);
        };
    });
    QVERIFY(db().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("CREATE TABLE thing (name TEXT PRIMARY KEY, body BLOB) STRICT");
        return {};
    }));
}

void GroupCommitTest::aBadCommandSpoilsNobody()
{
    const auto before = db().figures();
    const auto results = together(db(), {insert("a"), insertAndRefuse, insert("a"), insert("b")});
    QCOMPARE(outcomes(results), QStringLiteral("1 insufficient_stock storage_failed 1"));
    QCOMPARE(namesIn(db()), QStringLiteral("a b"));
    QCOMPARE(db().figures().commits - before.commits, 1);
    QCOMPARE(db().figures().rerunAlone, 0);
}

void GroupCommitTest::aBatchCostsOneSync()
{
    std::vector<Command> commands;
    const QByteArrayList names {"a", "b", "c", "d", "e", "f", "g", "h"};
    for (const QByteArray &name : names)
        commands.push_back(insert(name.constData()));
    const int before = m_disk.syncCount();
    QCOMPARE(outcomes(together(db(), commands)), QStringLiteral("1 1 1 1 1 1 1 1"));
    QCOMPARE(m_disk.syncCount() - before, 1);
}

void GroupCommitTest::aFullDiskAtTheCommit()
{
    m_disk.setFull(true);
    const auto results = together(db(), {insert("a"), insertAndRefuse, insert("b")});
    QCOMPARE(outcomes(results), QStringLiteral("disk_full insufficient_stock disk_full"));
    QCOMPARE(namesIn(db()), QString());
    m_disk.setFull(false);
    QCOMPARE(outcomes(together(db(), {insert("c")})), QStringLiteral("1"));
    QCOMPARE(namesIn(db()), QStringLiteral("c"));
}

void GroupCommitTest::aFullDiskWithinACommand()
{
    // More than the page cache holds: SQLite writes, meets the full disk, and rolls back
    // everything, the savepoints of the others too.
    m_disk.setFullAbove(2 << 20);
    const auto results = together(db(), {insert("a"), insert("big", 20 << 20), insert("b")});
    QCOMPARE(outcomes(results), QStringLiteral("1 disk_full 1"));
    QCOMPARE(namesIn(db()), QStringLiteral("a b"));
    QVERIFY(db().figures().rerunAlone >= 2);
}

void GroupCommitTest::aCommitThatFailsIsRunAgainAlone()
{
    m_disk.failSyncs(1);
    const auto results = together(db(), {insert("a"), insertAndRefuse, insert("b"), insert("c")});
    QCOMPARE(outcomes(results), QStringLiteral("1 insufficient_stock 1 1"));
    QCOMPARE(namesIn(db()), QStringLiteral("a b c"));
    QCOMPARE(db().figures().rerunAlone, 5); // with the one that held up the writer
    m_store->reopen();
    QCOMPARE(namesIn(db()), QStringLiteral("a b c"));
}

void GroupCommitTest::aDiskThatNeverSyncsAcknowledgesNothing()
{
    m_disk.failSyncs(1'000);
    QCOMPARE(outcomes(together(db(), {insert("a"), insert("b")})),
             QStringLiteral("storage_failed storage_failed"));
    QCOMPARE(namesIn(db()), QString());
    m_disk.failSyncs(0);
    QCOMPARE(outcomes(together(db(), {insert("a")})), QStringLiteral("1"));
}

void GroupCommitTest::aReadOnlyDisk()
{
    m_disk.setReadOnly(true);
    QCOMPARE(outcomes(together(db(), {insert("a")})), QStringLiteral("read_only"));
    QCOMPARE(namesIn(db()), QString());
}

void GroupCommitTest::cachedTailsAreReadAnewAfterALostBatch()
{
    const Command next = [](WriteTx &tx) -> Result<int> {
        const auto tail = tx.cached<int>("tail");
        const int number = tail ? *tail + 1
                                : tx.queryOne<int>("SELECT count(*) FROM thing").value_or(-1) + 1;
        tx.execute(kInsert, QString::number(number), std::nullopt);
        tx.setCached("tail", number);
        return number;
    };
    QCOMPARE(outcomes(together(db(), {next, next})), QStringLiteral("1 2"));
    m_disk.failSyncs(1);
    QCOMPARE(outcomes(together(db(), {next, next, next})), QStringLiteral("3 4 5"));
    QCOMPARE(outcomes(together(db(), {next, insertAndRefuse, next})),
             QStringLiteral("6 insufficient_stock 7"));
}

void GroupCommitTest::relaxedCommandsWaitForNoSync()
{
    QCOMPARE(outcomes(together(db(), {insert("first")})), QStringLiteral("1"));
    m_disk.failSyncs(1'000'000); // whoever waits for a sync fails
    QCOMPARE(outcomes(together(db(), {insert("a"), insert("b")}, Priority::Relaxed)),
             QStringLiteral("1 1"));
    QCOMPARE(namesIn(db()), QStringLiteral("a b first"));
    m_disk.failSyncs(0);
    const int before = m_disk.syncCount();
    QCOMPARE(outcomes(together(db(), {insert("c")}, Priority::Relaxed)), QStringLiteral("1"));
    QTRY_VERIFY(m_disk.syncCount() > before); // soon, though nobody else writes
}

void GroupCommitTest::aHangingReaderIsWarnedAboutAndGrowsTheLogOnlyWhileItHangs()
{
    std::binary_semaphore reading(0);
    std::binary_semaphore go(0);
    std::thread reader([&] {
        (void)db().read([&](ReadTx &tx) -> Result<int> {
            const int before = tx.queryOne<int>("SELECT count(*) FROM thing").value();
            reading.release();
            go.acquire();
            return before;
        });
    });
    reading.acquire();
    const auto warned = [this] {
        const std::lock_guard lock(m_mutex);
        return !m_warnings.isEmpty();
    };
    QElapsedTimer waited;
    waited.start();
    bool allWritten = true;
    for (int i = 0; !warned() && waited.elapsed() < 20'000; ++i) {
        const QByteArray name = QByteArray::number(i);
        allWritten = allWritten
                && bool(db().write(Actor::system(), insert(name.constData(), 5 << 20)));
    }
    const bool wasWarned = warned();
    const std::int64_t grownBytes = db().figures().walBytes;
    go.release();
    reader.join();
    QVERIFY(wasWarned);
    QVERIFY(allWritten);
    for (int i = 0; i < 5; ++i)
        QVERIFY(db().write(Actor::system(),
                           insert(QByteArray("z" + QByteArray::number(i)).constData())));
    QVERIFY2(db().figures().walBytes < 1 << 20, qPrintable(QString::number(grownBytes)));
}

void GroupCommitTest::bulkWorkGoesAfterWhoWaits()
{
    QString order; // touched by the writer only, until it is done
    const auto note = [&](char name) {
        return [&order, name](WriteTx &) -> Result<int> {
            order.append(QLatin1Char(name));
            return 0;
        };
    };
    std::binary_semaphore running(0);
    std::binary_semaphore go(0);
    std::counting_semaphore<> over(0);
    const auto done = [&](const Result<int> &) { over.release(); };
    db().writeThen(
            Actor::system(),
            [&](WriteTx &) -> Result<int> {
                running.release();
                go.acquire();
                return 0;
            },
            done);
    running.acquire();
    db().writeThen(Actor::system(), note('b'), done, Priority::Bulk);
    db().writeThen(Actor::system(), note('b'), done, Priority::Bulk);
    db().writeThen(Actor::system(), note('i'), done, Priority::Interactive);
    db().writeThen(Actor::system(), note('r'), done, Priority::Relaxed);
    go.release();
    for (int i = 0; i < 5; ++i)
        over.acquire();
    QCOMPARE(order, QStringLiteral("irbb"));
}

ARNOLD_TEST_CLASS(GroupCommitTest)
#include "GroupCommitTest.moc"
