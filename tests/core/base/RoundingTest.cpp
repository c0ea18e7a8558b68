#include "core/base/Rounding.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

#include <limits>
#include <numeric>

using namespace arnold;

class RoundingTest : public QObject
{
    Q_OBJECT

private slots:
    void quotients_data();
    void quotients();
    void quotientBeyondInt64IsRefused();
    void splits_data();
    void splits();
    void partsAlwaysSumToTheWhole();
};

Q_DECLARE_METATYPE(arnold::RoundingMode)

void RoundingTest::quotients_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<RoundingMode>("mode");
    QTest::addColumn<qint64>("expected");
    struct Row {
        qint64 numerator, denominator;
        qint64 halfUp, halfEven, down, up;
    };
    const Row rows[] = {
            {5, 2, 3, 2, 2, 3},     {-5, 2, -3, -2, -2, -3}, {7, 2, 4, 4, 3, 4},
            {4, 2, 2, 2, 2, 2},     {1, 3, 0, 0, 0, 1},      {2, 3, 1, 1, 0, 1},
            {-1, 3, 0, 0, 0, -1},   {-2, 3, -1, -1, 0, -1},  {0, 7, 0, 0, 0, 0},
            {15, 10, 2, 2, 1, 2},   {25, 10, 3, 2, 2, 3},    {-15, 10, -2, -2, -1, -2},
            {149, 100, 1, 1, 1, 2}, {151, 100, 2, 2, 1, 2},
    };
    for (const Row &row : rows) {
        const auto add = [&](const char *name, RoundingMode mode, qint64 expected) {
            QTest::addRow("%lld/%lld %s", row.numerator, row.denominator, name)
                    << row.numerator << row.denominator << mode << expected;
        };
        add("half up", RoundingMode::HalfUp, row.halfUp);
        add("half even", RoundingMode::HalfEven, row.halfEven);
        add("down", RoundingMode::Down, row.down);
        add("up", RoundingMode::Up, row.up);
    }
}

void RoundingTest::quotients()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(RoundingMode, mode);
    QFETCH(qint64, expected);
    QCOMPARE(roundedQuotient(numerator, denominator, mode).value(), expected);
}

void RoundingTest::quotientBeyondInt64IsRefused()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    QVERIFY(!mulDiv(most, 2, 1, RoundingMode::Down).has_value());
    QCOMPARE(mulDiv(most, most, most, RoundingMode::Down).value(), most);
    QVERIFY(!checkedAdd(most, 1).has_value());
    QVERIFY(!checkedMul(most, 2).has_value());
}

void RoundingTest::splits_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("tax of three lines")
            << 47LL << QList<qint64> {99, 99, 99} << QList<qint64> {16, 16, 15};
    QTest::newRow("bundle") << 540LL << QList<qint64> {380, 260} << QList<qint64> {321, 219};
    QTest::newRow("negative") << -10LL << QList<qint64> {1, 1, 1} << QList<qint64> {-4, -3, -3};
    QTest::newRow("no weight at all") << 5LL << QList<qint64> {0, 0} << QList<qint64> {3, 2};
    QTest::newRow("a zero weight gets nothing")
            << 5LL << QList<qint64> {0, 7} << QList<qint64> {0, 5};
    QTest::newRow("nothing to split") << 0LL << QList<qint64> {3, 4} << QList<qint64> {0, 0};
}

void RoundingTest::splits()
{
    QFETCH(qint64, total);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<qint64>, expected);
    const std::vector<std::int64_t> in(weights.begin(), weights.end());
    const auto parts = splitByLargestRemainder(total, in);
    QCOMPARE(QList<qint64>(parts.begin(), parts.end()), expected);
}

void RoundingTest::partsAlwaysSumToTheWhole()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 1'000'000; ++round) {
        std::vector<std::int64_t> weights(1 + random.bounded(6U));
        for (auto &weight : weights)
            weight = random.bounded(4) == 0
                    ? 0
                    : static_cast<std::int64_t>(random.generate64() >> random.bounded(2, 62));
        const auto total = static_cast<std::int64_t>(random.generate64()) >> random.bounded(1, 62);
        const auto parts = splitByLargestRemainder(total, weights);
        Int128 sum = 0;
        Int128 weightSum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum += parts[i];
            weightSum += weights[i];
        }
        if (sum != total)
            QFAIL("parts do not sum to the whole");
        for (std::size_t i = 0; i < parts.size() && weightSum > 0; ++i) {
            const auto exactFloor = roundedQuotient(static_cast<Int128>(total) * weights[i],
                                                    weightSum, RoundingMode::Down)
                                            .value();
            const auto distance = parts[i] - exactFloor;
            if (distance < -1 || distance > 1)
                QFAIL("a part is further than one unit from its share");
        }
    }
}

ARNOLD_TEST_CLASS(RoundingTest)
#include "RoundingTest.moc"
