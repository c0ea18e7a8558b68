#include "core/storage/ErasureList.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QFileInfo>

using namespace arnold;
using namespace arnold::test;

using Things = std::vector<QByteArray>;

// What was erased stands beside the store: begun before the commit, done after it.
class ErasureListTest : public QObject
{
    Q_OBJECT

public:
    explicit ErasureListTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void whatIsCommittedIsDone();
    void whatIsRefusedIsOnlyBegun();
    void noEraseWithoutTheList();
    void eachIsWrittenOnce();
    void linesThatWereCutOff_data();
    void linesThatWereCutOff();

private:
    Result<void> erase(const QByteArray &thing, const Result<void> &outcome = {});
    Erasures list() const { return mustRead(m_file); }
    static Erasures mustRead(const QString &file);
    static QByteArray textOf(const QString &file);

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    QString m_file;
};

void ErasureListTest::init()
{
    m_store = m_maker.make();
    m_file = erasureFileOf(m_store->config());
    QVERIFY(m_store->db().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
        tx.execute("CREATE TABLE kept (n BIGINT)");
        tx.execute("INSERT INTO kept VALUES (7)");
        return {};
    }));
}

Result<void> ErasureListTest::erase(const QByteArray &thing, const Result<void> &outcome)
{
    return m_store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        tx.erases(thing);
        tx.execute("DELETE FROM kept");
        return outcome;
    });
}

Erasures ErasureListTest::mustRead(const QString &file)
{
    auto read = readErasures(file);
    return read ? *read : Erasures {{}, {}, -1};
}

QByteArray ErasureListTest::textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ErasureListTest::whatIsCommittedIsDone()
{
    QVERIFY(!QFile::exists(m_file)); // no erasures, no file
    QVERIFY(list().done.empty());
    QVERIFY(erase("customer 1"));
    QVERIFY(erase("customer 2"));
    QCOMPARE(list().done, (Things {"customer 1", "customer 2"}));
    QCOMPARE(list().begun, Things());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther;
    QCOMPARE(QFileInfo(m_file).permissions() & kOthers, QFile::Permissions());
}

void ErasureListTest::whatIsRefusedIsOnlyBegun()
{
    QCOMPARE(erase("customer 1", ErrorCode::Conflict).error().code, ErrorCode::Conflict);
    QCOMPARE(list().done, Things());
    QCOMPARE(list().begun, Things {"customer 1"});
    QVERIFY(erase("customer 1")); // asked for again
    QCOMPARE(list().done, Things {"customer 1"});
    QCOMPARE(list().begun, Things());
}

void ErasureListTest::noEraseWithoutTheList()
{
    QVERIFY(QDir().mkpath(m_file)); // a folder takes no lines
    QCOMPARE(erase("customer 1").error().code, ErrorCode::StorageFailed);
    const auto kept = m_store->db().read([](ReadTx &tx) -> Result<int> {
        return tx.queryOne<int>("SELECT n FROM kept").value_or(0);
    });
    QCOMPARE(kept.value(), 7);
    QVERIFY(QDir().rmdir(m_file));
    QVERIFY(erase("customer 1"));
    QCOMPARE(list().done, Things {"customer 1"});
}

void ErasureListTest::eachIsWrittenOnce()
{
    QVERIFY(erase("customer 1"));
    QVERIFY(erase("customer 1"));
    m_store->reopen();
    QVERIFY(erase("customer 1"));
    QCOMPARE(textOf(m_file), QByteArray("erasing customer 1\nerased customer 1\n"));
}

void ErasureListTest::linesThatWereCutOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Things>("done");
    QTest::addColumn<Things>("begun");
    QTest::addColumn<int>("unreadable");
    QTest::newRow("nothing") << QByteArray() << Things() << Things() << 0;
    QTest::newRow("while beginning") << QByteArray("erasing cust") << Things() << Things() << 0;
    QTest::newRow("before it was done")
            << QByteArray("erasing a\nerased ") << Things() << Things {"a"} << 0;
    QTest::newRow("and gone on") << QByteArray("erasing a\nera\nerasing b\nerased b\n")
                                 << Things {"b"} << Things {"a"} << 1;
    QTest::newRow("others' words")
            << QByteArray("a note\nerased a\n") << Things {"a"} << Things() << 1;
}

void ErasureListTest::linesThatWereCutOff()
{
    QFETCH(QByteArray, text);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QTEST(list().done, "done");
    QTEST(list().begun, "begun");
    QTEST(list().unreadableLines, "unreadable");
    QVERIFY(erase("z")); // on a line of its own
    QCOMPARE(list().done.back(), QByteArray("z"));
}

ARNOLD_STORE_TEST_CLASS(ErasureListTest)
#include "ErasureListTest.moc"
