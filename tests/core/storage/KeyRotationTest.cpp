#include "core/storage/KeyRotation.h"
#include "core/customers/Customers.h"
#include "core/identity/Identity.h"
#include "core/identity/SigningKeys.h"
#include "core/mail/Mail.h"
#include "core/orders/StoredAnswers.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/StoreKeys.h"
#include "tests/support/TestStore.h"

#include <atomic>

using namespace arnold;
using namespace arnold::test;

namespace {

constexpr int kCustomers = 700; // more than a page and several slices

QString nameOf(int number)
{
    return QStringLiteral("Customer %1").arg(number);
}

// One of everything that has a wrapped key, and many customers.
std::vector<CustomerId> fill(Database &db)
{
    return db
            .write(Actor::system(),
                   [](WriteTx &tx) -> Result<std::vector<CustomerId>> {
                       ARNOLD_CHECK(identity::ensureSigningKey(tx));
                       ARNOLD_CHECK(orders::storeAnswer(
                               tx, {QStringLiteral("scope"), QStringLiteral("key"), "hash"},
                               {201, "answer"}));
                       mail::NewMail mail;
                       mail.subject = newIdBytes();
                       mail.recipient = QStringLiteral("ann@example.com");
                       mail::enqueue(tx, mail);
                       NewStaff staff;
                       staff.displayName = QStringLiteral("Ann");
                       staff.fullName = QStringLiteral("Ann Other");
                       ARNOLD_CHECK(identity::createStaff(tx, staff));
                       std::vector<CustomerId> made;
                       for (int i = 0; i < kCustomers; ++i) {
                           NewCustomer customer;
                           customer.name = nameOf(i);
                           ARNOLD_TRY(id, customers::create(tx, customer));
                           made.push_back(id);
                       }
                       return made;
                   })
            .value();
}

Result<QString> nameIn(Database &db, CustomerId id)
{
    return db.read([&](ReadTx &tx) -> Result<QString> {
        const auto customer = customers::byId(tx, id);
        return customer ? customer->name : QString();
    });
}

// Everything that fill() made can be read.
void verifyAll(Database &db, const std::vector<CustomerId> &made)
{
    for (std::size_t i = 0; i < made.size(); ++i)
        QCOMPARE(nameIn(db, made[i]).value(), nameOf(static_cast<int>(i)));
    const auto rest = db.read([](ReadTx &tx) -> Result<void> {
        ARNOLD_TRY(
                answer,
                orders::storedAnswer(tx, {QStringLiteral("scope"), QStringLiteral("key"), "hash"}));
        ARNOLD_TRY(mails, mail::due(tx, 5));
        ARNOLD_TRY(keys, identity::signingKeys(tx));
        if (!answer || answer->body != "answer" || mails.size() != 1
            || mails[0].recipient != QLatin1String("ann@example.com") || keys.size() != 1
            || !keys[0].seed)
            return Error {ErrorCode::Internal, {}, QStringLiteral("something is gone")};
        return {};
    });
    QVERIFY2(rest, rest ? "" : qPrintable(rest.error().detail));
}

struct Column {
    QString table;
    QString name;
};

std::vector<Column> bytesColumns(ReadTx &tx)
{
    constexpr auto kSqlite = "SELECT m.name, c.name FROM sqlite_schema m "
                             "JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
                             "AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '%fts%' "
                             "AND c.type = 'BLOB'";
    constexpr auto kPostgres = "SELECT table_name::text, column_name::text "
                               "FROM information_schema.columns "
                               "WHERE table_schema = current_schema() AND data_type = 'bytea'";
    std::vector<Column> columns;
    auto rows = tx.query(tx.dialect() == Dialect::Sqlite ? kSqlite : kPostgres);
    while (rows.next())
        columns.push_back({rows.value<QString>(0), rows.value<QString>(1)});
    return columns;
}

// "table.column count" for every column of the whole store in which something lies under that key.
QStringList underKey(Database &db, const QByteArray &keyId)
{
    return db
            .read([&](ReadTx &tx) -> Result<QStringList> {
                QStringList found;
                for (const Column &column : bytesColumns(tx)) {
                    if (column.table == QLatin1String("store_key"))
                        continue;
                    const std::string sql = QStringLiteral("SELECT count(*) FROM %1 WHERE "
                                                           "substr(%2, 2, 4) = ?")
                                                    .arg(column.table, column.name)
                                                    .toStdString();
                    const auto count = tx.queryOne<std::int64_t>(sql, keyId).value_or(-1);
                    if (count != 0)
                        found << QStringLiteral("%1.%2 %3")
                                         .arg(column.table, column.name)
                                         .arg(count);
                }
                found.sort();
                return found;
            })
            .value();
}

int dataKeyCount(Database &db)
{
    return db
            .read([](ReadTx &tx) -> Result<int> {
                return tx.queryOne<int>("SELECT count(*) FROM store_key WHERE purpose = 'data'")
                        .value_or(-1);
            })
            .value();
}

} // namespace

// On SQLite and on PostgreSQL.
class KeyRotationTest : public QObject
{
    Q_OBJECT

public:
    explicit KeyRotationTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void everythingMovesToTheNewKeyWhileOthersRead();
    void whatWasInterruptedGoesOn();
    void newKeysDoNotPileUp();
    void itIsDoneInTheBackgroundWhenTold();
    void anErasureMeanwhileStays();

private:
    // On PostgreSQL, where other servers may lag, an hour has to pass before the old key goes.
    void letOthersCatchUp(TestStore &store)
    {
        if (m_maker.dialect() == Dialect::PostgreSql)
            store.clock().advanceSeconds(3'601);
    }

    StoreMaker m_maker;
};

void KeyRotationTest::everythingMovesToTheNewKeyWhileOthersRead()
{
    const auto store = m_maker.make();
    Database &db = store->db();
    const auto made = fill(db);
    const QByteArray former = db.cipher().currentKeyId();
    const MasterKeys formerMaster = readKeyFile(store->config().keyFile).value();
    const QByteArray index = db.cipher().blindIndex("a", QByteArray("b"));
    const QStringList wrapped = underKey(db, former);
    // Columns that hold wrapped keys; a new one belongs into core/storage/WrappedKeyStore.cpp.
    QCOMPARE(wrapped,
             (QStringList {QStringLiteral("idempotency_answer.key_wrapped 1"),
                           QStringLiteral("mail.key_wrapped 1"),
                           QStringLiteral("person.books_key %1").arg(kCustomers),
                           QStringLiteral("person.profile_key %1").arg(kCustomers),
                           QStringLiteral("signing_key.seed_wrapped 1"),
                           QStringLiteral("staff.key_wrapped 1")}));

    std::atomic<bool> isOver = false;
    std::atomic<int> reads = 0;
    std::atomic<int> faults = 0;
    std::thread reader([&] {
        for (std::size_t i = 0; !isOver; i = (i + 37) % made.size()) {
            const auto name = nameIn(db, made[i]);
            faults += !name || *name != nameOf(static_cast<int>(i));
            ++reads;
        }
    });
    const auto put = putNewMasterKey(store->config());
    const auto taken = db.takeUpMasterKey();
    const auto early = finishRotation(db);
    letOthersCatchUp(*store);
    const auto outcome = finishRotation(db);
    isOver = true;
    reader.join();
    QVERIFY(put && taken && *taken && early && outcome);
    QCOMPARE(early->isLeft, m_maker.dialect() == Dialect::PostgreSql);
    QCOMPARE(early->figures.rewrapped, std::int64_t(2 * kCustomers + 4));
    QVERIFY(early->figures.slices >= 2 * kCustomers / 100);
    QVERIFY(!outcome->isLeft);
    QVERIFY(reads > 0);
    QCOMPARE(faults.load(), 0);

    QCOMPARE(underKey(db, former), QStringList());
    QCOMPARE(dataKeyCount(db), 1);
    QCOMPARE(db.cipher().blindIndex("a", QByteArray("b")), index);
    verifyAll(db, made);
    QCOMPARE(readKeyFile(store->config().keyFile)->keys.size(), std::size_t(1));
    store->reopen();
    verifyAll(store->db(), made);
    QCOMPARE(finishRotation(store->db())->figures.rewrapped, std::int64_t(0));
    // The former master key opens nothing any more.
    store->close();
    DatabaseConfig old = store->config();
    old.masterKeys = masterKeysText(formerMaster);
    const auto refused = Database::open(old, store->clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongKey);
}

void KeyRotationTest::whatWasInterruptedGoesOn()
{
    const auto store = m_maker.make();
    const auto made = fill(store->db());
    const QByteArray former = store->db().cipher().currentKeyId();
    // The file was written, and then the power went.
    QVERIFY(putNewMasterKey(store->config()));
    store->reopen();
    QCOMPARE(dataKeyCount(store->db()), 2);
    verifyAll(store->db(), made);
    // Told to end before it came to anything.
    std::stop_source stop;
    stop.request_stop();
    const auto first = finishRotation(store->db(), stop.get_token());
    QVERIFY(first);
    QVERIFY(first->isLeft);
    QVERIFY(!underKey(store->db(), former).isEmpty());
    // All of the store's own keys are under the new one: the former has nothing to open.
    QCOMPARE(readKeyFile(store->config().keyFile)->keys.size(), std::size_t(1));
    // Another begins on top of it, and all of it ends.
    store->reopen();
    QVERIFY(putNewMasterKey(store->config()));
    QVERIFY(store->db().takeUpMasterKey().value());
    QCOMPARE(dataKeyCount(store->db()), 3);
    letOthersCatchUp(*store);
    const auto last = finishRotation(store->db());
    QVERIFY(last);
    QVERIFY(!last->isLeft);
    QCOMPARE(underKey(store->db(), former), QStringList());
    QCOMPARE(dataKeyCount(store->db()), 1);
    QCOMPARE(readKeyFile(store->config().keyFile)->keys.size(), std::size_t(1));
    verifyAll(store->db(), made);
}

void KeyRotationTest::newKeysDoNotPileUp()
{
    const auto store = m_maker.make();
    for (std::size_t i = 1; i < kMostMasterKeys; ++i)
        QVERIFY(putNewMasterKey(store->config()));
    const auto before = readKeyFile(store->config().keyFile);
    QCOMPARE(putNewMasterKey(store->config()).error().code, ErrorCode::InvalidState);
    QVERIFY(readKeyFile(store->config().keyFile)->keys == before->keys);
    QVERIFY(store->db().takeUpMasterKey().value());
    QVERIFY(finishRotation(store->db()));
    QCOMPARE(readKeyFile(store->config().keyFile)->keys.size(), std::size_t(1));
    store->reopen();
}

void KeyRotationTest::itIsDoneInTheBackgroundWhenTold()
{
    const auto store = m_maker.make();
    const auto made = fill(store->db());
    const QByteArray former = store->db().cipher().currentKeyId();
    {
        KeyRotation rotation(store->db());
        QVERIFY(putNewMasterKey(store->config()));
        rotation.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(underKey(store->db(), former), QStringList(), 20'000);
    }
    QVERIFY(store->db().cipher().currentKeyId() != former);
    verifyAll(store->db(), made);
}

void KeyRotationTest::anErasureMeanwhileStays()
{
    const auto store = m_maker.make();
    const auto made = fill(store->db());
    QVERIFY(putNewMasterKey(store->config()));
    QVERIFY(store->db().takeUpMasterKey().value());
    QVERIFY(store->db().write(Actor::system(),
                              [&](WriteTx &tx) { return customers::erase(tx, made[1]); }));
    letOthersCatchUp(*store);
    QVERIFY(!finishRotation(store->db())->isLeft);
    const auto keys = store->db().read([](ReadTx &tx) -> Result<std::int64_t> {
        return tx.queryOne<std::int64_t>("SELECT count(profile_key) FROM person").value_or(-1);
    });
    QCOMPARE(keys.value(), std::int64_t(kCustomers - 1));
}

ARNOLD_STORE_TEST_CLASS(KeyRotationTest)
#include "KeyRotationTest.moc"
