#include "core/storage/OwnerLock.h"
#include "tests/support/TestStore.h"

#include <QSysInfo>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace arnold;
using namespace arnold::test;

// One process owns a store.
class OwnerLockTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondProcessIsToldWhoHasIt();
    void aSecondOpenIsRefusedAndReadingBesideIsNot();
};

void OwnerLockTest::aSecondProcessIsToldWhoHasIt()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.lock"));
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t owner = ::fork();
    if (owner == 0) { // only what a forked child may do, then nothing until it is killed
        const auto lock = OwnerLock::take(file, QStringLiteral("arnold-server"));
        const char answer = lock ? 'y' : 'n';
        [[maybe_unused]] const auto written = ::write(ready[1], &answer, 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(answer, 'y');
    const auto refused = OwnerLock::take(file, QStringLiteral("arnold"));
    ::kill(owner, SIGKILL);
    ::waitpid(owner, nullptr, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    const std::vector<ErrorFact> expected {
            {QStringLiteral("program"), QStringLiteral("arnold-server")},
            {QStringLiteral("pid"), QString::number(owner)},
            {QStringLiteral("host"), QSysInfo::machineHostName()}};
    QCOMPARE(refused.error().facts, expected);
    QVERIFY(OwnerLock::take(file, QStringLiteral("arnold"))); // a killed owner holds nothing
}

void OwnerLockTest::aSecondOpenIsRefusedAndReadingBesideIsNot()
{
    auto store = StoreMaker(Dialect::Sqlite).make();
    DatabaseConfig config = store->config();
    const auto refused = Database::open(config, store->clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(store->db().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("CREATE TABLE thing (n INTEGER) STRICT");
        tx.execute("INSERT INTO thing VALUES (7)");
        return {};
    }));
    config.access = DatabaseConfig::Access::ReadBeside;
    auto beside = Database::open(config, store->clock());
    QVERIFY(beside);
    const auto seen = (*beside)->read([](ReadTx &tx) -> Result<int> {
        return tx.queryOne<int>("SELECT n FROM thing").value_or(0);
    });
    QCOMPARE(seen.value(), 7);
    const auto written = (*beside)->write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("DELETE FROM thing");
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    const QString copy = config.sqliteFile + QStringLiteral(".copy");
    QVERIFY((*beside)->copyTo(copy));
    QVERIFY(!(*beside)->copyTo(copy)); // never over another file
    config.sqliteFile = copy;
    config.keyFile = store->config().keyFile;
    auto restored = Database::open(config, store->clock());
    QVERIFY(restored);
    const auto kept = (*restored)->read([](ReadTx &tx) -> Result<int> {
        return tx.queryOne<int>("SELECT n FROM thing").value_or(0);
    });
    QCOMPARE(kept.value(), 7);
}

ARNOLD_TEST_CLASS(OwnerLockTest)
#include "OwnerLockTest.moc"
