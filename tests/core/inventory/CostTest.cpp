#include "core/inventory/Cost.h"
#include "core/base/Quantity.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

using namespace arnold;

namespace {
constexpr std::int64_t kPiece = Quantity::kMicrosPerUnit;
constexpr std::int64_t kEuro = 1'000'000; // one euro in ten-thousandths of a cent
} // namespace

class CostTest : public QObject
{
    Q_OBJECT

private slots:
    void movements_data();
    void movements();
    void sellFromNoneThenReceive();
    void nothingIsLeftBehind();
    void overflowIsRefused();
};

void CostTest::movements_data()
{
    QTest::addColumn<CompanyStock>("stock");
    QTest::addColumn<CostQuestion>("question");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("variance");
    QTest::addColumn<qint64>("lastCost");
    const CompanyStock ten {10 * kPiece, 40 * kEuro, 5 * kEuro};
    const CompanyStock none {0, 0, 4 * kEuro};
    const CompanyStock thirds {3 * kPiece, 10 * kEuro, 3 * kEuro};
    QTest::newRow("receipt at its cost") << ten << CostQuestion {5 * kPiece, 6 * kEuro, {}}
                                         << 30LL * kEuro << 0LL << 6LL * kEuro;
    QTest::newRow("out at the average")
            << ten << CostQuestion {-2 * kPiece, {}, {}} << -8LL * kEuro << 0LL << 5LL * kEuro;
    QTest::newRow("the last takes all that is left")
            << CompanyStock {kPiece, 3'333'334, 3 * kEuro} << CostQuestion {-kPiece, {}, {}}
            << -3'333'334LL << 0LL << 3LL * kEuro;
    QTest::newRow("a third") << thirds << CostQuestion {-kPiece, {}, {}} << -3'333'333LL << 0LL
                             << 3LL * kEuro;
    QTest::newRow("below zero at the last cost")
            << none << CostQuestion {-2 * kPiece, {}, {}} << -8LL * kEuro << 0LL << 4LL * kEuro;
    QTest::newRow("partly below zero")
            << ten << CostQuestion {-12 * kPiece, {}, {}} << -50LL * kEuro << 0LL << 5LL * kEuro;
    QTest::newRow("counted stock has its average as last cost")
            << CompanyStock {2 * kPiece, 8 * kEuro, 0} << CostQuestion {-3 * kPiece, {}, {}}
            << -12LL * kEuro << 0LL << 4LL * kEuro;
    QTest::newRow("receipt that settles less than is owed")
            << CompanyStock {-4 * kPiece, -16 * kEuro, 4 * kEuro}
            << CostQuestion {3 * kPiece, 5 * kEuro, {}} << 15LL * kEuro << -3LL * kEuro
            << 5LL * kEuro;
    QTest::newRow("return at the cost it went out with")
            << ten << CostQuestion {kPiece, {}, 7 * kEuro} << 7LL * kEuro << 0LL << 5LL * kEuro;
    QTest::newRow("found at the average")
            << ten << CostQuestion {kPiece, {}, {}} << 4LL * kEuro << 0LL << 5LL * kEuro;
    QTest::newRow("found where nothing was")
            << none << CostQuestion {kPiece, {}, {}} << 4LL * kEuro << 0LL << 4LL * kEuro;
}

void CostTest::movements()
{
    QFETCH(CompanyStock, stock);
    QFETCH(CostQuestion, question);
    QFETCH(qint64, value);
    QFETCH(qint64, variance);
    QFETCH(qint64, lastCost);
    const auto cost = costOfMovement(stock, question);
    QVERIFY(cost);
    QCOMPARE(static_cast<qint64>(cost->valueE4), value);
    QCOMPARE(static_cast<qint64>(cost->varianceE4), variance);
    QCOMPARE(static_cast<qint64>(cost->lastCostE4), lastCost);
}

void CostTest::sellFromNoneThenReceive()
{
    CompanyStock stock {0, 0, 4 * kEuro};
    const auto sale = costOfMovement(stock, {-2 * kPiece, {}, {}}).value();
    stock = {-2 * kPiece, sale.valueE4, sale.lastCostE4};
    const auto receipt = costOfMovement(stock, {10 * kPiece, 5 * kEuro, {}}).value();
    QCOMPARE(receipt.varianceE4, -2 * kEuro);
    QCOMPARE(stock.valueE4 + receipt.valueE4 + receipt.varianceE4, 40 * kEuro);
}

void CostTest::nothingIsLeftBehind()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 100'000; ++round) {
        CompanyStock stock;
        for (int step = 0; step < 6; ++step) {
            CostQuestion question;
            question.quantityMicros = random.bounded(-5'000'000, 5'000'000);
            if (question.quantityMicros == 0)
                continue;
            if (random.bounded(2) == 0 && question.quantityMicros > 0)
                question.unitCostE4 = random.bounded(10'000'000);
            const auto cost = costOfMovement(stock, question).value();
            stock.quantityMicros += question.quantityMicros;
            stock.valueE4 += cost.valueE4 + cost.varianceE4;
            stock.lastCostE4 = cost.lastCostE4;
        }
        const auto out = costOfMovement(stock, {-stock.quantityMicros, {}, {}});
        if (stock.quantityMicros == 0 && stock.valueE4 != 0)
            QFAIL("no goods, but value");
        if (stock.quantityMicros > 0 && stock.valueE4 + out->valueE4 != 0)
            QFAIL("all goods went and left value");
    }
}

void CostTest::overflowIsRefused()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(costOfMovement({}, {most, most, {}}).error().code, ErrorCode::Overflow);
}

ARNOLD_TEST_CLASS(CostTest)
#include "CostTest.moc"
