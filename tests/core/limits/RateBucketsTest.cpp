#include "core/limits/RateBuckets.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

#include <deque>
#include <thread>

using namespace arnold;
using namespace arnold::limits;

class RateBucketsTest : public QObject
{
    Q_OBJECT

private slots:
    void aBurstPassesThenOneEachInterval()
    {
        LocalRateBuckets buckets;
        const Rate rate {60, 3};
        Instant now {1'000'000'000};
        for (int left = 2; left >= 0; --left) {
            const Verdict verdict = buckets.take("a", rate, now);
            QVERIFY(verdict.allowed);
            QCOMPARE(verdict.remaining, left);
        }
        const Verdict refused = buckets.take("a", rate, now);
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.retryAfterSeconds, 1);
        QCOMPARE(refused.resetSeconds, 3);
        QVERIFY(buckets.take("b", rate, now).allowed);
        now = now.plusMillis(999);
        QVERIFY(!buckets.take("a", rate, now).allowed);
        now = now.plusMillis(1);
        QVERIFY(buckets.take("a", rate, now).allowed);
        QVERIFY(!buckets.take("a", rate, now).allowed);
    }

    void afterARestTheBurstIsThereAgainAndNoMore()
    {
        LocalRateBuckets buckets;
        const Rate rate {60, 3};
        QVERIFY(buckets.take("a", rate, Instant {0}).allowed);
        const Instant later = Instant {0}.plusSeconds(86'400);
        int passed = 0;
        while (buckets.take("a", rate, later).allowed)
            ++passed;
        QCOMPARE(passed, 3);
    }

    void aClockSetBackMakesNobodyWaitForItsDifference()
    {
        LocalRateBuckets buckets;
        const Rate rate {60, 2};
        const Instant late = Instant {0}.plusSeconds(1'000'000);
        while (buckets.take("a", rate, late).allowed) { }
        const Verdict verdict = buckets.take("a", rate, Instant {0});
        QVERIFY(verdict.retryAfterSeconds <= 1);
        QVERIFY(buckets.take("a", rate, Instant {0}.plusSeconds(1)).allowed);
    }

    // Never more within any window than the burst and what the rate gives in it.
    void agreesWithCountingEveryWindow()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            const Rate rate {random.bounded(1, 2'000), random.bounded(1, 40)};
            const std::int64_t each = 60'000'000 / rate.perMinute;
            std::int64_t fullAt = 0;
            Instant now {0};
            std::deque<Instant> passed;
            for (int i = 0; i < 300; ++i) {
                now.micros += random.bounded(int(each));
                if (takeOne(fullAt, rate, now).allowed)
                    passed.push_back(now);
            }
            for (std::size_t from = 0; from < passed.size(); ++from) {
                for (std::size_t to = from; to < passed.size(); ++to) {
                    const std::int64_t window = passed[to].micros - passed[from].micros;
                    QVERIFY(std::int64_t(to - from + 1) <= rate.burst + window / each + 1);
                }
            }
        }
    }

    void manyNamesStayBounded()
    {
        LocalRateBuckets buckets(1'600);
        for (int i = 0; i < 100'000; ++i)
            buckets.take("name " + std::to_string(i), {1, 10}, Instant {i});
        QVERIFY(buckets.names() <= 1'600);
    }

    void threadsShareOneBucketExactly()
    {
        LocalRateBuckets buckets;
        std::atomic<int> passed {0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int j = 0; j < 1'000; ++j)
                    passed += buckets.take("a", {60, 500}, Instant {7}).allowed;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(passed.load(), 500);
    }
};

ARNOLD_TEST_CLASS(RateBucketsTest)
#include "RateBucketsTest.moc"
