#include "engines/redis/RedisBackoff.h"
#include "tests/support/PrivateRedis.h"
#include "tests/support/Suite.h"

#include <QElapsedTimer>

#include <thread>

using namespace arnold;
using namespace arnold::identity;
using namespace arnold::test;
using arnold::redis::RedisBackoff;

namespace {

constexpr int kPatientMs = 5'000; // a busy machine is no fault of Redis
constexpr Backoff::Rule kRule {.free = 3, .mostSeconds = 900, .forgetSeconds = 3600};
constexpr Instant kNow {1'772'798'400'000'000};

int passed(Backoff &backoff, const QByteArray &name, int asked)
{
    int count = 0;
    for (int i = 0; i < asked; ++i)
        count += !backoff.take({{name, kRule}}, kNow);
    return count;
}

} // namespace

// Tries that several servers count together, on a real Redis that goes away and comes back.
class RedisBackoffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_redis = std::make_unique<PrivateRedis>(); }
    void cleanupTestCase() { m_redis.reset(); }

    void twoServersCountTogether()
    {
        RedisBackoff one(m_redis->url(), kPatientMs);
        RedisBackoff two(m_redis->url(), kPatientMs);
        QCOMPARE(passed(one, "shared", 2), 2);
        QCOMPARE(passed(two, "shared", 1), 1);
        QCOMPARE(one.take({{"shared", kRule}}, kNow), std::optional(1));
        QCOMPARE(two.take({{"shared", kRule}}, kNow), std::optional(1));
        QVERIFY(!one.isAway() && !two.isAway());
        two.forget("shared");
        QCOMPARE(passed(one, "shared", 9), 3);
    }

    // The longest wait of the names counts, and then none of them is counted.
    void oneNameHoldsTheOthers()
    {
        RedisBackoff backoff(m_redis->url(), kPatientMs);
        QCOMPARE(passed(backoff, "a", 9), 3);
        const std::vector<Backoff::Act> both {{"a", kRule}, {"b", kRule}};
        for (int i = 0; i < 9; ++i)
            QVERIFY(backoff.take(both, kNow));
        QCOMPARE(passed(backoff, "b", 9), 3);
    }

    void aWaitEnds()
    {
        RedisBackoff backoff(m_redis->url(), kPatientMs);
        constexpr Backoff::Rule quick {.free = 1, .mostSeconds = 1, .forgetSeconds = 60};
        QVERIFY(!backoff.take({{"waits", quick}}, kNow));
        QCOMPARE(backoff.take({{"waits", quick}}, kNow), std::optional(1));
        bool came = false; // asked again it would be another act
        QTRY_VERIFY_WITH_TIMEOUT((came = came || !backoff.take({{"waits", kRule}}, kNow)), 5'000);
        QVERIFY(!backoff.take({{"waits", kRule}}, kNow)); // the third, free by this rule
        QVERIFY(backoff.take({{"waits", kRule}}, kNow));
    }

    void whatIsGivenBackDoesNotCount()
    {
        RedisBackoff backoff(m_redis->url(), kPatientMs);
        QCOMPARE(passed(backoff, "given", 9), 3);
        backoff.giveBack("given");
        QCOMPARE(passed(backoff, "given", 9), 1);
        backoff.giveBack("nobody"); // of whom nothing is counted
        QCOMPARE(passed(backoff, "nobody", 9), 3);
    }

    void manyThreadsPassNoMoreThanMay()
    {
        RedisBackoff one(m_redis->url(), kPatientMs);
        RedisBackoff two(m_redis->url(), kPatientMs);
        constexpr Backoff::Rule many {.free = 50, .mostSeconds = 900, .forgetSeconds = 3600};
        std::atomic<int> count {0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < 20; ++j)
                    count += !(i % 2 ? one : two).take({{"crowd", many}}, kNow);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(count.load(), 50);
    }

    void withoutRedisTheProcessCountsAlone()
    {
        RedisBackoff backoff(m_redis->url(), kPatientMs);
        QCOMPARE(passed(backoff, "away", 9), 3);
        m_redis->stop();
        QCOMPARE(passed(backoff, "away", 9), 3); // its own count, which had none
        QVERIFY(backoff.isAway());
        m_redis->start();
        QTRY_VERIFY_WITH_TIMEOUT((backoff.forget("probe"), !backoff.isAway()), 5'000);
        QCOMPARE(passed(backoff, "away", 9), 3); // it came back empty
    }

    void aRedisThatHangsHoldsNobody()
    {
        RedisBackoff backoff(m_redis->url());
        QTRY_VERIFY((backoff.forget("hang"), !backoff.isAway()));
        m_redis->freeze();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(passed(backoff, "hung", 1'000), 3);
        const qint64 took = timer.elapsed();
        m_redis->thaw();
        QVERIFY(backoff.isAway());
        QVERIFY2(took < 900, qPrintable(QString::number(took)));
    }

private:
    std::unique_ptr<PrivateRedis> m_redis;
};

ARNOLD_TEST_CLASS(RedisBackoffTest)

#include "RedisBackoffTest.moc"
