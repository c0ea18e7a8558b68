#include "tests/server/api/Shopfront.h"

#include <atomic>
#include <barrier>
#include <map>
#include <thread>

using namespace arnold;
using namespace arnold::test;

// However often and however many at once: one order a cart, and never more than there is.
class OnceTest : public QObject
{
    Q_OBJECT

public:
    explicit OnceTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanupTestCase() { m_front.reset(); }

    void aHundredRetriesAreOneOrder()
    {
        const std::int64_t before = m_front->orderCount();
        const QByteArray cart = m_front->shopper().readyCart(m_front->shop().apple, "1");
        std::vector<Heard> heard = atOnce(100, [&](Shopper &shopper, int) {
            return [&] { return shopper.complete(cart, "the one key"); };
        });
        for (const Heard &each : heard) {
            QVERIFY2(each.status == 201, each.raw.head + each.raw.body);
            QCOMPARE(each.raw.body, heard.front().raw.body);
        }
        QVERIFY(m_front->orderCount() == before + 1);
    }

    void anotherBodyUnderTheKeyIsRefused()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray key = m_front->keyWith({Permission::InventoryAdjust})
                + "Idempotency-Key: stock-1\r\n";
        const Shop &shop = m_front->shop();
        const auto adjust = [&](const char *difference) {
            return shopper.post("/api/v1/admin/stock/adjustments",
                                {{"variant_id", shop.coffee.toText()},
                                 {"location_id", shop.ids.location.toText()},
                                 {"difference", difference},
                                 {"note", "counted"}},
                                key);
        };
        const Heard first = adjust("5");
        QVERIFY2(first.status == 201 && first.misfit.isEmpty(), first.raw.body);
        const Heard other = adjust("6");
        QVERIFY2(other.status == 422, other.raw.body);
        QCOMPARE(other.code(), "idempotency_key_reused");
        const Heard again = adjust("5");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.raw.body, first.raw.body);
        QCOMPARE(first.array("items")[0].toObject()["on_hand"].toString(), QStringLiteral("25"));
    }

    void anotherKeyOfACompletedCartFindsItsOrder()
    {
        Shopper shopper = m_front->shopper();
        const std::int64_t before = m_front->orderCount();
        const QByteArray cart = shopper.readyCart(m_front->shop().apple, "1");
        const Heard first = shopper.complete(cart, "k1");
        QVERIFY2(first.status == 201, first.raw.body);
        const Heard second = shopper.complete(cart, "k2");
        QVERIFY2(second.status == 200 && second.misfit.isEmpty(), second.raw.body);
        QCOMPARE(second.text("id"), first.text("id"));
        QVERIFY(m_front->orderCount() == before + 1);
    }

    void aRefusalLeavesTheKeyFree()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray cart = shopper.newCart();
        QCOMPARE(shopper.complete(cart, "later").status, 409);
        const QByteArray ready = shopper.readyCart(m_front->shop().apple, "1");
        QCOMPARE(shopper.complete(ready, "later").status, 201);
    }

    void fiftyBuyersRaceForTen()
    {
        const int rounds = qEnvironmentVariableIsSet("ARNOLD_LONG") ? 200 : 3;
        for (int round = 0; round < rounds; ++round) {
            if (round > 0)
                m_front->putStock(m_front->shop().mug, 10);
            const std::int64_t before = m_front->orderCount();
            const std::vector<Heard> heard = atOnce(50, [&](Shopper &shopper, int) {
                const QByteArray cart = shopper.readyCart(m_front->shop().mug, "1");
                return [&shopper, cart] { return shopper.complete(cart, "race"); };
            });
            std::map<int, int> counts;
            for (const Heard &each : heard) {
                ++counts[each.status];
                QVERIFY2(each.status == 201 || each.status == 409, each.raw.head + each.raw.body);
                if (each.status == 409)
                    QCOMPARE(each.code(), "insufficient_stock");
            }
            QCOMPARE(counts[201], 10);
            QCOMPARE(counts[409], 40);
            QVERIFY(m_front->orderCount() == before + 10);
        }
        qInfo("%d rounds: 10 orders and 40 refusals in each", rounds);
    }

private:
    // Each of `count` clients on a thread of its own: prepare(shopper, i) -> act; all acts begin
    // together once everybody is prepared.
    template <typename Prepare> std::vector<Heard> atOnce(int count, Prepare &&prepare)
    {
        std::vector<Heard> heard(static_cast<std::size_t>(count));
        std::barrier ready(count);
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&, i] {
                Shopper shopper = m_front->shopper();
                const auto act = prepare(shopper, i);
                ready.arrive_and_wait();
                heard[static_cast<std::size_t>(i)] = act();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        return heard;
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
};

ARNOLD_STORE_TEST_CLASS(OnceTest)

#include "OnceTest.moc"
