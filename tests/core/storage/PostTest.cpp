#include "core/base/Id.h"
#include "core/storage/InsertRows.h"
#include "tests/support/TestStore.h"

using namespace arnold;
using namespace arnold::test;

namespace {

struct Thing;
using ThingId = Id<Thing>;

constexpr std::string_view kInsert = "INSERT INTO thing (id, number, name, note, raw) "
                                     "VALUES (?, ?, ?, ?, ?)";

} // namespace

// Statements whose outcome nobody asks for, and many rows at once.
class PostTest : public QObject
{
    Q_OBJECT

public:
    explicit PostTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void whatWasPostedIsSeenByTheNextQuery();
    void manyPostsInOneCommand();
    void aFaultOfAPostUndoesTheCommand();
    void aRefusalUndoesPosts();
    void rowsArriveAsTheyWere_data();
    void rowsArriveAsTheyWere();
    void valuesMayGoOnceTheyWereAdded();

private:
    std::int64_t count();
    Result<void> write(const std::function<Result<void>(WriteTx &)> &command)
    {
        return m_store->db().write(Actor::system(), command);
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store = {};
};

void PostTest::init()
{
    m_store = m_maker.make();
    const bool isSqlite = m_maker.dialect() == Dialect::Sqlite;
    QVERIFY(write([&](WriteTx &tx) -> Result<void> {
        tx.execute(isSqlite ? "CREATE TABLE thing (id BLOB, number INTEGER PRIMARY KEY, name TEXT "
                              "NOT NULL, note TEXT, raw BLOB NOT NULL) STRICT"
                            : "CREATE TABLE thing (id uuid, number bigint PRIMARY KEY, name text "
                              "NOT NULL, note text, raw bytea NOT NULL)");
        return {};
    }));
}

std::int64_t PostTest::count()
{
    const auto found = m_store->db().read([](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>("SELECT COUNT(*) FROM thing").value_or(-1);
    });
    return found ? *found : -1;
}

void PostTest::whatWasPostedIsSeenByTheNextQuery()
{
    QVERIFY(write([](WriteTx &tx) -> Result<void> {
        tx.post(kInsert, ThingId::make(), 1, "one", std::nullopt, QByteArray("x"));
        tx.post(kInsert, ThingId::make(), 2, "two", std::nullopt, QByteArray("y"));
        const auto seen = tx.queryOne<std::int64_t>("SELECT COUNT(*) FROM thing");
        const auto changed = tx.execute("UPDATE thing SET name = 'three' WHERE number < ?", 10);
        tx.post(kInsert, ThingId::make(), 3, "four", std::nullopt, QByteArray());
        return seen == 2 && changed == 2 ? Result<void>() : ErrorCode::Internal;
    }));
    QCOMPARE(count(), 3);
}

void PostTest::manyPostsInOneCommand()
{
    QVERIFY(write([](WriteTx &tx) -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            tx.post(kInsert, ThingId::make(), i, "one", std::nullopt, QByteArray(500, 'x'));
        return {};
    }));
    QCOMPARE(count(), 1000);
}

void PostTest::aFaultOfAPostUndoesTheCommand()
{
    for (const bool isAskedAfterwards : {false, true}) {
        const auto lost = write([&](WriteTx &tx) -> Result<void> {
            tx.post(kInsert, ThingId::make(), 1, "one", std::nullopt, QByteArray());
            tx.post(kInsert, ThingId::make(), 1, "again", std::nullopt, QByteArray());
            tx.post(kInsert, ThingId::make(), 2, "two", std::nullopt, QByteArray());
            if (isAskedAfterwards)
                tx.queryOne<std::int64_t>("SELECT COUNT(*) FROM thing");
            return {};
        });
        QVERIFY(!lost);
        QVERIFY(lost.error().code == ErrorCode::StorageFailed);
        QCOMPARE(count(), 0);
    }
    QVERIFY(write([](WriteTx &tx) -> Result<void> { // and the connection is as good as before
        tx.post(kInsert, ThingId::make(), 1, "one", std::nullopt, QByteArray());
        return {};
    }));
    QCOMPARE(count(), 1);
}

void PostTest::aRefusalUndoesPosts()
{
    const auto refused = write([](WriteTx &tx) -> Result<void> {
        tx.post(kInsert, ThingId::make(), 1, "one", std::nullopt, QByteArray());
        return ErrorCode::Conflict;
    });
    QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
    QCOMPARE(count(), 0);
}

void PostTest::rowsArriveAsTheyWere_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2, 3, 127, 128, 129, 300})
        QTest::newRow(QByteArray::number(rows).constData()) << rows;
}

void PostTest::rowsArriveAsTheyWere()
{
    QFETCH(int, rows);
    std::vector<ThingId> ids;
    for (int i = 0; i < rows; ++i)
        ids.push_back(ThingId::make());
    const auto noteOf = [](int i) {
        return i % 3 == 0 ? std::nullopt : std::optional(QStringLiteral("note %1").arg(i));
    };
    const auto nameOf = [](int i) { return QString(i % 7, QChar(0x20AC)); };
    QVERIFY(write([&](WriteTx &tx) -> Result<void> {
        InsertRows insert(tx, kInsert);
        for (int i = 0; i < rows; ++i)
            insert.add(ids[static_cast<std::size_t>(i)], i, nameOf(i), noteOf(i),
                       QByteArray(i % 5, 'x'));
        insert.finish();
        return {};
    }));
    QCOMPARE(count(), rows);
    const auto same = m_store->db().read([&](ReadTx &tx) -> Result<bool> {
        auto found = tx.query("SELECT id, number, name, note, raw FROM thing ORDER BY number");
        int i = 0;
        for (; found.next(); ++i) {
            if (found.value<ThingId>(0) != ids[static_cast<std::size_t>(i)]
                || found.value<int>(1) != i || found.value<QString>(2) != nameOf(i)
                || found.value<std::optional<QString>>(3) != noteOf(i)
                || found.value<QByteArray>(4) != QByteArray(i % 5, 'x'))
                return false;
        }
        return i == rows;
    });
    QVERIFY(same && *same);
}

void PostTest::valuesMayGoOnceTheyWereAdded()
{
    QVERIFY(write([](WriteTx &tx) -> Result<void> {
        InsertRows insert(tx, kInsert);
        for (int i = 0; i < 3; ++i) {
            QString name = QStringLiteral("name %1").arg(i);
            QByteArray raw(20, static_cast<char>('a' + i));
            insert.add(ThingId::make(), i, name, std::nullopt, raw);
            name.fill(QLatin1Char('-'));
            raw.fill('-');
        }
        insert.finish();
        return {};
    }));
    const auto found = m_store->db().read([](ReadTx &tx) -> Result<QString> {
        return tx.queryOne<QString>("SELECT name FROM thing WHERE number = 2").value_or(QString());
    });
    QCOMPARE(*found, QStringLiteral("name 2"));
}

ARNOLD_STORE_TEST_CLASS(PostTest)

#include "PostTest.moc"
