#include "engines/redis/RedisRateBuckets.h"
#include "tests/support/PrivateRedis.h"
#include "tests/support/Suite.h"

#include <QElapsedTimer>

#include <thread>

using namespace arnold;
using namespace arnold::limits;
using namespace arnold::test;
using arnold::redis::RedisRateBuckets;

namespace {

constexpr int kPatientMs = 5'000; // a busy machine is no fault of Redis
constexpr Rate kSlow {1, 5}; // none comes back while a test runs

int passed(RateBuckets &buckets, std::string_view name, int asked)
{
    int count = 0;
    for (int i = 0; i < asked; ++i)
        count += buckets.take(name, kSlow, Instant {0}).allowed;
    return count;
}

} // namespace

// Limits that several servers share, on a real Redis that goes away and comes back.
class RedisRateBucketsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_redis = std::make_unique<PrivateRedis>(); }
    void cleanupTestCase() { m_redis.reset(); }

    void twoServersShareOneBucket()
    {
        RedisRateBuckets one(m_redis->url(), kPatientMs);
        RedisRateBuckets two(m_redis->url(), kPatientMs);
        QCOMPARE(passed(one, "shared", 3), 3);
        const Verdict verdict = two.take("shared", kSlow, Instant {0});
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.remaining, 1);
        QVERIFY(verdict.resetSeconds > 200 && verdict.resetSeconds <= 240);
        QCOMPARE(passed(two, "shared", 5), 1);
        const Verdict refused = one.take("shared", kSlow, Instant {0});
        QVERIFY(!refused.allowed);
        QVERIFY(refused.retryAfterSeconds > 50 && refused.retryAfterSeconds <= 60);
        QCOMPARE(passed(one, "another", 9), 5);
        QVERIFY(!one.isAway());
    }

    void oneComesBackWithTime()
    {
        RedisRateBuckets buckets(m_redis->url(), kPatientMs);
        const Rate quick {6'000, 2}; // one each 10 ms
        while (buckets.take("quick", quick, Instant {0}).allowed) { }
        bool came = false; // asked again it would take another
        QTRY_VERIFY((came = came || buckets.take("quick", quick, Instant {0}).allowed));
        QVERIFY(!buckets.isAway());
    }

    void manyThreadsTakeNoMoreThanThereIs()
    {
        RedisRateBuckets one(m_redis->url(), kPatientMs);
        RedisRateBuckets two(m_redis->url(), kPatientMs);
        const Rate rate {1, 200};
        std::atomic<int> count {0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < 100; ++j)
                    count += (i % 2 ? one : two).take("crowd", rate, Instant {0}).allowed;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(count.load(), 200);
    }

    void withoutRedisTheProcessCountsAlone()
    {
        RedisRateBuckets buckets(m_redis->url(), kPatientMs);
        QCOMPARE(passed(buckets, "away", 9), 5);
        m_redis->stop();
        QCOMPARE(passed(buckets, "away", 9), 5); // its own bucket, which was full
        QVERIFY(buckets.isAway());
        m_redis->start();
        QTRY_VERIFY_WITH_TIMEOUT(
                (buckets.take("probe", {60'000, 1'000}, Instant {0}), !buckets.isAway()), 5'000);
        QCOMPARE(passed(buckets, "away", 9), 5); // it came back empty
    }

    void aRedisThatHangsHoldsNobody()
    {
        RedisRateBuckets buckets(m_redis->url());
        QTRY_VERIFY((buckets.take("hang", {60'000, 1'000}, Instant {0}), !buckets.isAway()));
        m_redis->freeze();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(passed(buckets, "hung", 1'000), 5);
        const qint64 took = timer.elapsed();
        m_redis->thaw();
        QVERIFY(buckets.isAway());
        QVERIFY2(took < 900, qPrintable(QString::number(took)));
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *url, bool good) {
            QTest::newRow(url) << QString::fromLatin1(url) << good;
        };
        row("redis://127.0.0.1", true);
        row("redis://:secret@redis.example:6380/3", true);
        row("rediss://redis.example", false);
        row("redis:///3", false);
        row("redis://redis.example/three", false);
        row("redis.example:6379", false);
    }
    void urls()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        QCOMPARE(redis::checkUrl(QUrl(url)).has_value(), good);
    }

private:
    std::unique_ptr<PrivateRedis> m_redis;
};

ARNOLD_TEST_CLASS(RedisRateBucketsTest)
#include "RedisRateBucketsTest.moc"
