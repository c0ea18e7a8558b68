#include "tests/support/PowerCutVfs.h"
#include "tests/support/TestStore.h"

#include <QDir>

#include <thread>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr int kCuts = 25;

struct Left {
    bool isWhole = false; // SQLite's own check of the file
    int highest = 0; // of the numbers that were written one after the other
    int count = 0;
};

// What a shop finds when the power is back.
Left openImage(const QString &dir, const DatabaseConfig &of, const Clock &clock)
{
    DatabaseConfig config;
    config.sqliteFile = QDir(dir).filePath(QFileInfo(of.sqliteFile).fileName());
    config.keyFile = of.keyFile;
    config.readerCount = 1;
    auto opened = Database::open(config, clock);
    if (!opened)
        return {};
    const auto left = opened.value()->read([](ReadTx &tx) -> Result<Left> {
        const auto check = tx.queryOne<QString>("PRAGMA integrity_check").value_or(QString());
        const auto [highest, count] = tx.queryOne<int, int>("SELECT coalesce(max(number), 0), "
                                                            "count(*) FROM tick")
                                              .value_or(std::tuple<int, int>(0, 0));
        return Left {check == QLatin1String("ok"), highest, count};
    });
    return left ? *left : Left {};
}

Result<void> tick(WriteTx &tx, int number)
{
    // A body, so that a commit is several pages and can be torn.
    tx.execute("INSERT INTO tick (number, body) VALUES (?, ?)", number, QByteArray(6'000, 'x'));
    return {};
}

} // namespace

// What is left when the power goes at any moment.
class PowerCutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasAcknowledgedSurvives();
    void withoutSyncAcknowledgedCommitsAreLost();
    void aFullCommitTakesRelaxedOnesWithIt();

private:
    std::unique_ptr<TestStore> makeStore(DatabaseConfig::Sync sync);

    quint32 m_seed = 0;
    PowerCutVfs m_disk {"power-cut-test"};
};

void PowerCutTest::init()
{
    m_seed = qEnvironmentVariableIsSet("ARNOLD_SEED") ? qEnvironmentVariable("ARNOLD_SEED").toUInt()
                                                      : QRandomGenerator::global()->generate();
    qInfo("ARNOLD_SEED=%u", m_seed);
}

std::unique_ptr<TestStore> PowerCutTest::makeStore(DatabaseConfig::Sync sync)
{
    auto store = StoreMaker(Dialect::Sqlite).make([&](DatabaseConfig &config) {
        config.sync = sync;
        config.sqliteVfs = m_disk.name();
    });
    const auto made = store->db().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("CREATE TABLE tick (number INTEGER PRIMARY KEY, body BLOB) STRICT");
        return {};
    });
    return made ? std::move(store) : nullptr;
}

void PowerCutTest::whatWasAcknowledgedSurvives()
{
    auto store = makeStore(DatabaseConfig::Sync::Full);
    QVERIFY(store);
    std::atomic<int> acknowledged = 0;
    std::atomic<bool> stop = false;
    std::thread seller([&] {
        for (int number = 1; !stop && number < 20'000; ++number) {
            if (store->db().write(Actor::system(), [&](WriteTx &tx) { return tick(tx, number); }))
                acknowledged = number;
        }
    });
    QStringList losses;
    for (int i = 0; i < kCuts; ++i) {
        const int target = acknowledged + static_cast<int>(m_seed % 5) + 1;
        while (acknowledged < target)
            std::this_thread::yield();
        const QTemporaryDir dir;
        const int promised = acknowledged;
        m_disk.cut(store->config().sqliteFile, dir.path(), m_seed + static_cast<quint32>(i));
        const Left left = openImage(dir.path(), store->config(), store->clock());
        if (!left.isWhole || left.highest < promised || left.count != left.highest)
            losses.append(QStringLiteral("cut %1: whole %2, promised %3, highest %4, count %5")
                                  .arg(i)
                                  .arg(left.isWhole)
                                  .arg(promised)
                                  .arg(left.highest)
                                  .arg(left.count));
    }
    stop = true;
    seller.join();
    QVERIFY2(losses.isEmpty(), qPrintable(losses.join(QLatin1Char('\n'))));
}

void PowerCutTest::withoutSyncAcknowledgedCommitsAreLost()
{
    auto store = makeStore(DatabaseConfig::Sync::Off);
    QVERIFY(store);
    int lost = 0;
    for (int i = 1; i <= kCuts; ++i) {
        QVERIFY(store->db().write(Actor::system(), [&](WriteTx &tx) { return tick(tx, i); }));
        const QTemporaryDir dir;
        m_disk.cut(store->config().sqliteFile, dir.path(), m_seed + static_cast<quint32>(i));
        const Left left = openImage(dir.path(), store->config(), store->clock());
        lost += !left.isWhole || left.highest < i ? 1 : 0;
    }
    QVERIFY2(lost > 0, "the simulated disk is not strict enough to tell the difference");
}

void PowerCutTest::aFullCommitTakesRelaxedOnesWithIt()
{
    auto store = makeStore(DatabaseConfig::Sync::Full);
    QVERIFY(store);
    int number = 0;
    for (int i = 0; i < kCuts; ++i) {
        for (int relaxed = 0; relaxed < 4; ++relaxed) {
            ++number;
            QVERIFY(store->db().write(
                    Actor::system(), [&](WriteTx &tx) { return tick(tx, number); },
                    Priority::Relaxed));
        }
        ++number;
        QVERIFY(store->db().write(Actor::system(), [&](WriteTx &tx) { return tick(tx, number); }));
        const QTemporaryDir dir;
        m_disk.cut(store->config().sqliteFile, dir.path(), m_seed + static_cast<quint32>(i));
        const Left left = openImage(dir.path(), store->config(), store->clock());
        QVERIFY(left.isWhole);
        QCOMPARE(left.highest, number);
        QCOMPARE(left.count, number);
    }
}

ARNOLD_TEST_CLASS(PowerCutTest)
#include "PowerCutTest.moc"
