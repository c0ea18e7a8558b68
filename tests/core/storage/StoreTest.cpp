#include "core/storage/FieldCipher.h"
#include "tests/support/TestStore.h"

#include <thread>

using namespace arnold;
using namespace arnold::test;

namespace {

struct Thing;
enum class Colour { Red = 1, Blue = 2 };

constexpr std::string_view kMakeTable = "CREATE TABLE thing (id %1 PRIMARY KEY, amount bigint, "
                                        "name text, body %2, UNIQUE (name))";
constexpr std::string_view kInsert =
        "INSERT INTO thing (id, amount, name, body) VALUES (?, ?, ?, ?)";
constexpr std::string_view kSelect = "SELECT id, amount, name, body FROM thing WHERE id = ?";
constexpr std::string_view kCount = "SELECT count(*) FROM thing";

void makeTable(Database &db)
{
    const bool isSqlite = db.dialect() == Dialect::Sqlite;
    const auto made = db.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        const QString sql = QString::fromUtf8(kMakeTable.data(), qsizetype(kMakeTable.size()))
                                    .arg(isSqlite ? QLatin1String("BLOB") : QLatin1String("uuid"),
                                         isSqlite ? QLatin1String("BLOB") : QLatin1String("bytea"));
        tx.execute(sql.toStdString());
        return {};
    });
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
}

std::int64_t countThings(Database &db)
{
    return db
            .read([](ReadTx &tx) -> Result<std::int64_t> {
                return tx.queryOne<std::int64_t>(kCount).value_or(-1);
            })
            .value();
}

Result<void> add(WriteTx &tx, std::int64_t amount, const QString &name)
{
    tx.execute(kInsert, Id<Thing>::make(), amount, name, std::nullopt);
    return {};
}

} // namespace

// What every store does, on SQLite and on PostgreSQL.
class StoreTest : public QObject
{
    Q_OBJECT

public:
    explicit StoreTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void enumsBoolsAndInstants();
    void sumsReadAsIntegers();
    void oneStatementRunsInsideItself();
    void builtStatementsAreBounded();
    void refusalsWriteNothing();
    void faultsStickAndWriteNothing();
    void conflictsThatAreExpectedAreCounted();
    void hooksRunAfterTheCommitOnly();
    void answersAreSeenByTheNextRead();
    void cachedValuesGoWithARollback();
    void manyWritersLoseNothing();
    void relaxedWritesAreReadBack();
    void whatWasWrittenIsThereAfterReopening();

private:
    StoreMaker m_maker;
};

void StoreTest::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("") << QByteArray("");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("a")
                             << QByteArray("\0\xff\0", 3);
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QStringLiteral("Grüße 漢字 😀 '\";--?") << QByteArray(100'000, 'x');
    QTest::newRow("long text") << qint64(-1) << QString(800, QChar(0x20ac)) << QByteArray("b");
}

void StoreTest::valuesComeBackAsTheyWere()
{
    QFETCH(qint64, amount);
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    auto store = m_maker.make();
    makeTable(store->db());
    const auto id = Id<Thing>::make();
    QVERIFY(store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        if (tx.execute(kInsert, id, amount, name, std::optional(body)) != 1)
            return ErrorCode::Internal;
        return {};
    }));
    const auto seen = store->db().read([&](ReadTx &tx) -> Result<int> {
        auto rows = tx.query(kSelect, id);
        if (!rows.next())
            return ErrorCode::NotFound;
        const bool isSame = rows.value<Id<Thing>>(0) == id && rows.value<std::int64_t>(1) == amount
                && rows.value<QString>(2) == name
                && rows.value<std::optional<QByteArray>>(3) == std::optional(body);
        return isSame && !rows.next() ? 1 : 0;
    });
    QVERIFY(seen);
    QCOMPARE(*seen, 1);
}

void StoreTest::enumsBoolsAndInstants()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto same = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<QString> {
        const auto id = Id<Thing>::make();
        tx.execute(kInsert, id, Colour::Blue, std::optional<QString>(),
                   std::optional<QByteArray>());
        const auto colour = tx.queryOne<Colour>("SELECT amount FROM thing WHERE id = ?", id);
        tx.execute("UPDATE thing SET amount = ? WHERE id = ?", true, id);
        const auto flag = tx.queryOne<bool>("SELECT amount FROM thing WHERE id = ?", id);
        tx.execute("UPDATE thing SET amount = ? WHERE id = ?", tx.now(), id);
        const auto [at, name, body] = tx.queryOne<Instant, std::optional<QString>, QByteArray>(
                                                "SELECT amount, name, body FROM thing WHERE id = ?",
                                                id)
                                              .value();
        return QStringLiteral("%1 %2 %3 %4 %5")
                .arg(int(colour.value()))
                .arg(int(flag.value()))
                .arg(at.micros)
                .arg(name.has_value())
                .arg(body.size());
    });
    QVERIFY2(same, same ? "" : qPrintable(same.error().detail));
    QCOMPARE(*same, QStringLiteral("2 1 %1 0 0").arg(store->clock().now().micros));
}

void StoreTest::sumsReadAsIntegers()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto sum = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<std::int64_t> {
        ARNOLD_CHECK(add(tx, 1'000'000'000'000'007, QStringLiteral("a")));
        ARNOLD_CHECK(add(tx, -8, QStringLiteral("b")));
        return tx.queryOne<std::int64_t>("SELECT sum(amount) FROM thing").value();
    });
    QCOMPARE(*sum, 999'999'999'999'999);
    const auto negative = store->db().read([](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>("SELECT sum(amount) FROM thing WHERE amount < 0").value();
    });
    QCOMPARE(*negative, -8);
}

void StoreTest::oneStatementRunsInsideItself()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto pairs = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<QStringList> {
        for (int i = 1; i <= 3; ++i)
            ARNOLD_CHECK(add(tx, i, QString::number(i)));
        constexpr std::string_view kAll = "SELECT amount FROM thing ORDER BY amount";
        QStringList seen;
        auto outer = tx.query(kAll);
        while (outer.next()) {
            auto inner = tx.query(kAll);
            while (inner.next())
                seen.append(
                        QStringLiteral("%1%2").arg(outer.value<int>(0)).arg(inner.value<int>(0)));
        }
        return seen;
    });
    QCOMPARE(pairs->join(QLatin1Char(' ')), QStringLiteral("11 12 13 21 22 23 31 32 33"));
}

void StoreTest::builtStatementsAreBounded()
{
    auto store = m_maker.make();
    const auto total = store->db().read([](ReadTx &tx) -> Result<std::int64_t> {
        std::int64_t sum = 0;
        std::string sql; // the same memory holds ever other texts
        for (int i = 0; i < 1'000; ++i) {
            sql = "SELECT 1 + " + std::to_string(i);
            sum += tx.queryOne<std::int64_t>(sql).value();
        }
        return sum;
    });
    QCOMPARE(*total, 500'500);
}

void StoreTest::refusalsWriteNothing()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto refused = store->db().write(Actor::system(), [](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(add(tx, 1, QStringLiteral("a")));
        return Error {ErrorCode::InsufficientStock, QStringLiteral("lines[0]")};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error {ErrorCode::InsufficientStock, QStringLiteral("lines[0]")}));
    QCOMPARE(countThings(store->db()), 0);
}

void StoreTest::faultsStickAndWriteNothing()
{
    auto store = m_maker.make();
    makeTable(store->db());
    bool failedAtOnce = false;
    std::int64_t later = -1;
    const auto outcome = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<int> {
        (void)add(tx, 1, QStringLiteral("twin"));
        (void)add(tx, 2, QStringLiteral("twin")); // UNIQUE
        failedAtOnce = tx.failed();
        later = tx.execute("UPDATE thing SET amount = 3");
        return 7;
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::StorageFailed);
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(failedAtOnce);
    QCOMPARE(later, 0);
    QCOMPARE(countThings(store->db()), 0);
    const auto broken = store->db().read([](ReadTx &tx) -> Result<int> {
        return tx.queryOne<int>("SELECT nothing").value_or(1);
    });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::StorageFailed);
    QCOMPARE(countThings(store->db()), 0); // and the connection goes on
}

void StoreTest::conflictsThatAreExpectedAreCounted()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto counts = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<QString> {
        constexpr std::string_view kTake = "INSERT INTO thing (id, name) VALUES (?, ?) "
                                           "ON CONFLICT DO NOTHING";
        const auto first = tx.execute(kTake, Id<Thing>::make(), "only");
        const auto second = tx.execute(kTake, Id<Thing>::make(), "only");
        const auto updated = tx.execute("UPDATE thing SET amount = 1 WHERE name = ?", "only");
        const auto back = tx.queryOne<std::int64_t>(
                "UPDATE thing SET amount = amount + 41 WHERE name = ? RETURNING amount", "only");
        return QStringLiteral("%1 %2 %3 %4").arg(first).arg(second).arg(updated).arg(back.value());
    });
    QCOMPARE(*counts, QStringLiteral("1 0 1 42"));
}

void StoreTest::hooksRunAfterTheCommitOnly()
{
    auto store = m_maker.make();
    makeTable(store->db());
    std::atomic<int> hooks = 0;
    const auto kept = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<int> {
        tx.afterCommit([&] { ++hooks; });
        const int early = hooks;
        ARNOLD_CHECK(add(tx, 1, QStringLiteral("a")));
        return early;
    });
    QCOMPARE(*kept, 0);
    QCOMPARE(hooks.load(), 1); // before the answer
    const auto refused = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        tx.afterCommit([&] { ++hooks; });
        return ErrorCode::Conflict;
    });
    QVERIFY(!refused);
    QCOMPARE(hooks.load(), 1);
}

void StoreTest::answersAreSeenByTheNextRead()
{
    auto store = m_maker.make();
    makeTable(store->db());
    std::binary_semaphore done(0);
    std::int64_t inCallback = 0;
    store->db().writeThen(
            Actor::guest(),
            [](WriteTx &tx) -> Result<int> {
                ARNOLD_CHECK(add(tx, 1, QStringLiteral("a")));
                return int(tx.actor().kind);
            },
            [&](const Result<int> &kind) {
                inCallback = kind.value();
                done.release();
            });
    done.acquire();
    QCOMPARE(inCallback, std::int64_t(ActorKind::Guest));
    QCOMPARE(countThings(store->db()), 1);
}

void StoreTest::cachedValuesGoWithARollback()
{
    auto store = m_maker.make();
    const auto run = [&](bool refuses) {
        std::optional<int> seen;
        (void)store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            seen = tx.cached<int>("tail");
            tx.setCached("tail", seen.value_or(0) + 1);
            if (refuses)
                return ErrorCode::Conflict;
            return {};
        });
        return seen.value_or(-1);
    };
    const bool isSqlite = m_maker.dialect()
            == Dialect::Sqlite; // PostgreSQL: within one command only
    QCOMPARE(run(false), -1);
    QCOMPARE(run(false), isSqlite ? 1 : -1);
    QCOMPARE(run(true), isSqlite ? 2 : -1);
    QCOMPARE(run(false), -1);
}

void StoreTest::manyWritersLoseNothing()
{
    auto store = m_maker.make();
    makeTable(store->db());
    QVERIFY(store->db().write(Actor::system(),
                              [](WriteTx &tx) { return add(tx, 0, QStringLiteral("sum")); }));
    std::vector<std::thread> threads;
    std::atomic<int> accepted = 0;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 50; ++i) {
                const auto outcome = store->db().write(
                        Actor::system(),
                        [&](WriteTx &tx) -> Result<void> {
                            tx.execute("UPDATE thing SET amount = amount + 1 WHERE name = ?",
                                       "sum");
                            if (i % 5 == t % 5)
                                return ErrorCode::Conflict;
                            return {};
                        },
                        i % 3 == 0 ? Priority::Relaxed : Priority::Interactive);
                accepted += outcome ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 320);
    const auto sum = store->db().read([](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>("SELECT amount FROM thing").value();
    });
    QCOMPARE(*sum, 320);
    QCOMPARE(store->db().figures().commands, 402); // and the table and its first row
}

void StoreTest::relaxedWritesAreReadBack()
{
    auto store = m_maker.make(
            [](DatabaseConfig &config) { config.sync = DatabaseConfig::Sync::Full; });
    makeTable(store->db());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->db().write(
                Actor::system(), [&](WriteTx &tx) { return add(tx, i, QString::number(i)); },
                i % 2 == 0 ? Priority::Relaxed : Priority::Bulk));
        QCOMPARE(countThings(store->db()), i + 1);
    }
}

void StoreTest::whatWasWrittenIsThereAfterReopening()
{
    auto store = m_maker.make();
    makeTable(store->db());
    const auto key = SecretKey::random();
    const auto index = store->db().cipher().blindIndex("thing.name", QStringLiteral("a"));
    QVERIFY(store->db().write(Actor::system(),
                              [](WriteTx &tx) { return add(tx, 5, QStringLiteral("a")); }));
    const IdBytes subject = newIdBytes();
    const QByteArray wrapped = store->db().cipher().wrap(key, subject);
    store->reopen();
    QCOMPARE(countThings(store->db()), 1);
    QCOMPARE(store->db().cipher().blindIndex("thing.name", QStringLiteral("a")), index);
    QVERIFY(store->db().cipher().unwrap(wrapped, subject).value() == key);
}

ARNOLD_STORE_TEST_CLASS(StoreTest)
#include "StoreTest.moc"
