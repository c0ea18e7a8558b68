#include "core/orders/StoredAnswers.h"
#include "tests/support/TestStore.h"

using namespace arnold;
using namespace arnold::test;

class StoredAnswersTest : public QObject
{
    Q_OBJECT

public:
    explicit StoredAnswersTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void anAnswerIsKeptByteForByte();
    void aKeyBelongsToItsScope();
    void theFirstAnswerStays();
    void answersEnd();

private:
    StoreMaker m_maker;
};

namespace {

orders::CommandKey commandKey(const char *key, const char *scope = "POST complete")
{
    return {QString::fromLatin1(scope), QString::fromLatin1(key), "hash"};
}

Result<void> store(TestStore &store, const orders::CommandKey &key, const QByteArray &body)
{
    return store.db().write(Actor::system(), [&](WriteTx &tx) {
        return orders::storeAnswer(tx, key, {201, body});
    });
}

std::optional<orders::StoredAnswer> stored(TestStore &store, const orders::CommandKey &key)
{
    return store.db().read([&](ReadTx &tx) { return orders::storedAnswer(tx, key); }).value();
}

} // namespace

void StoredAnswersTest::anAnswerIsKeptByteForByte()
{
    const auto shop = m_maker.make();
    const QByteArray body("{\"email\":\"ada@example.org\"}\n\0x", 30);
    QVERIFY(!stored(*shop, commandKey("k")));
    QVERIFY(store(*shop, commandKey("k"), body));
    const auto answer = stored(*shop, commandKey("k"));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->body, body);
    const auto kept = shop->db().read([](ReadTx &tx) -> Result<QByteArray> {
        return tx.queryOne<QByteArray>("SELECT answer_sealed FROM idempotency_answer").value();
    });
    QVERIFY(!kept->contains("ada"));
}

void StoredAnswersTest::aKeyBelongsToItsScope()
{
    const auto shop = m_maker.make();
    QVERIFY(store(*shop, commandKey("k"), "1"));
    QVERIFY(!stored(*shop, commandKey("k", "POST refund")));
    QVERIFY(!stored(*shop, commandKey("K")));
    orders::CommandKey otherBody = commandKey("k");
    otherBody.bodyHash = "another";
    const auto refused = shop->db().read(
            [&](ReadTx &tx) { return orders::storedAnswer(tx, otherBody); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::IdempotencyKeyReused);
}

void StoredAnswersTest::theFirstAnswerStays()
{
    const auto shop = m_maker.make();
    QVERIFY(store(*shop, commandKey("k"), "1"));
    QCOMPARE(store(*shop, commandKey("k"), "2").error().code, ErrorCode::Conflict);
    QCOMPARE(stored(*shop, commandKey("k"))->body, QByteArray("1"));
}

void StoredAnswersTest::answersEnd()
{
    const auto shop = m_maker.make();
    QVERIFY(store(*shop, commandKey("old"), "1"));
    shop->clock().advanceSeconds(orders::kStoredAnswerSeconds);
    QVERIFY(stored(*shop, commandKey("old")));
    QVERIFY(store(*shop, commandKey("new"), "2"));
    shop->clock().advanceSeconds(1);
    QVERIFY(!stored(*shop, commandKey("old")));
    // Its key is free again, whether or not the row was swept.
    QVERIFY(store(*shop, commandKey("old"), "3"));
    QCOMPARE(stored(*shop, commandKey("old"))->body, QByteArray("3"));
    shop->clock().advanceSeconds(orders::kStoredAnswerSeconds);
    const auto dropped = shop->db().write(
            Actor::system(), [](WriteTx &tx) { return Result(orders::dropOldAnswers(tx, 100)); });
    QCOMPARE(dropped.value(), 1);
    QVERIFY(stored(*shop, commandKey("old")));
}

ARNOLD_STORE_TEST_CLASS(StoredAnswersTest)
#include "StoredAnswersTest.moc"
