#include "core/pricing/CashRounding.h"
#include "core/pricing/PriceChoice.h"
#include "core/pricing/Shares.h"
#include "core/pricing/TaxCalculation.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace arnold;

class PricingTest : public QObject
{
    Q_OBJECT

private slots:
    void lineAmounts_data();
    void lineAmounts();
    void lineAmountsThatCannotBe();
    void cash_data();
    void cash();
    void cashIsNearest();
    void returnsOneByOne();
    void sharesAreTheWholeInTheEnd();
    void sharesThatCannotBe();
    void theRightListCounts();
    void lowestPriceOfThirtyDays();
    void placesOfSupply();
    void theMostSpecificRateCounts();
    void taxOfDocumentsAgainstExactFractions();
};

void PricingTest::lineAmounts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("perMicros");
    QTest::addColumn<int>("perUnit");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, qint64 amount, qint64 per, Unit perUnit, qint64 micros,
                        Unit unit, qint64 expected) {
        QTest::newRow(name) << amount << per << int(perUnit) << micros << int(unit) << expected;
    };
    row("pieces", 159, 1'000'000, Unit::Piece, 2'000'000, Unit::Piece, 318);
    row("kilogram", 199, 1'000'000, Unit::Kilogram, 1'236'000, Unit::Kilogram, 246);
    row("per 100 g", 239, 100'000'000, Unit::Gram, 250'000'000, Unit::Gram, 598);
    row("per 100 g, weighed in kg", 239, 100'000'000, Unit::Gram, 250'000, Unit::Kilogram, 598);
    row("per kg, weighed in g", 2390, 1'000'000, Unit::Kilogram, 250'000'000, Unit::Gram, 598);
    row("per 1,000 pieces", 420, 1'000'000'000, Unit::Piece, 250'000'000, Unit::Piece, 105);
    row("empties", 25, 1'000'000, Unit::Piece, -20'000'000, Unit::Piece, -500);
    row("half away from zero", 5, 1'000'000, Unit::Piece, -500'000, Unit::Piece, -3);
}

void PricingTest::lineAmounts()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, perMicros);
    QFETCH(int, perUnit);
    QFETCH(qint64, micros);
    QFETCH(int, unit);
    QFETCH(qint64, expected);
    QCOMPARE(lineAmountMinor({amount, perMicros, Unit(perUnit)}, Quantity(micros, Unit(unit)),
                             RoundingMode::HalfUp)
                     .value(),
             expected);
}

void PricingTest::lineAmountsThatCannotBe()
{
    const auto most = std::numeric_limits<std::int64_t>::max();
    const auto code = [](const UnitPrice &price, const Quantity &quantity) {
        return lineAmountMinor(price, quantity, RoundingMode::HalfUp).error().code;
    };
    QCOMPARE(code({most, 1'000'000, Unit::Piece}, Quantity::pieces(2)), ErrorCode::Overflow);
    QCOMPARE(code({most, 1, Unit::Gram}, Quantity(most, Unit::Kilogram)), ErrorCode::Overflow);
    QCOMPARE(code({1, 0, Unit::Piece}, Quantity::pieces(2)), ErrorCode::InvalidValue);
    QCOMPARE(code({1, 1'000'000, Unit::Litre}, Quantity::pieces(2)), ErrorCode::InvalidQuantity);
    QCOMPARE(quantityForAmount({0, 1'000'000, Unit::Kilogram}, 5).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(restated({239, 100'000'000, Unit::Gram}, Quantity(1'000'000, Unit::Kilogram),
                      RoundingMode::HalfUp)
                     ->amountMinor,
             2390);
}

void PricingTest::cash_data()
{
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("payable");
    QTest::addColumn<qint64>("rounding");
    struct Row {
        qint64 asked, step, payable, rounding;
    };
    const Row rows[] = {{1002, 5, 1000, -2},   {1003, 5, 1005, 2},  {1007, 5, 1005, -2},
                        {1008, 5, 1010, 2},    {1005, 10, 1010, 5}, {1004, 10, 1000, -4},
                        {149, 100, 100, -49},  {150, 100, 200, 50}, {-1002, 5, -1000, 2},
                        {-1003, 5, -1005, -2}, {0, 5, 0, 0},        {1002, 1, 1002, 0}};
    for (const Row &row : rows)
        QTest::addRow("%lld to %lld", row.asked, row.step)
                << row.asked << row.step << row.payable << row.rounding;
}

void PricingTest::cash()
{
    QFETCH(qint64, asked);
    QFETCH(qint64, step);
    const auto amount = roundCash(asked, step);
    QTEST(qint64(amount->payableMinor), "payable");
    QTEST(qint64(amount->roundingMinor), "rounding");
    QCOMPARE(roundCash(1005, 10, RoundingMode::Down)->payableMinor, 1000);
    QCOMPARE(roundCash(5, 0).error().code, ErrorCode::InvalidValue);
    QCOMPARE(roundCash(std::numeric_limits<std::int64_t>::max(), 10).error().code,
             ErrorCode::Overflow);
}

void PricingTest::cashIsNearest()
{
    for (const std::int64_t step : {5, 10, 100}) {
        for (std::int64_t asked = -1500; asked <= 1500; ++asked) {
            std::int64_t best = 0; // by looking at every multiple; a tie goes away from zero
            for (std::int64_t multiple = -1600; multiple <= 1600; multiple += step) {
                const auto far = std::abs(multiple - asked);
                const auto bestFar = std::abs(best - asked);
                if (far < bestFar || (far == bestFar && std::abs(multiple) > std::abs(best)))
                    best = multiple;
            }
            const auto cash = roundCash(asked, step);
            if (cash->payableMinor != best || cash->roundingMinor != best - asked)
                QFAIL(qPrintable(QStringLiteral("%1 to %2").arg(asked).arg(step)));
        }
    }
}

void PricingTest::returnsOneByOne()
{
    std::vector<std::int64_t> returned;
    for (std::int64_t before = 0; before < 3; ++before)
        returned.push_back(shareOfAmountMinor(1000, {3, before, 1}).value());
    QCOMPARE(returned, (std::vector<std::int64_t> {333, 334, 333}));

    SoldLine line;
    line.amountMinor = 1200;
    line.totalMinor = 1000;
    TaxRow tax;
    tax.ratePpm = 190'000;
    tax.baseMinor = 840;
    tax.amountMinor = 160;
    line.taxes = {tax};
    const auto second = returnOfLine(line, {3, 1, 1});
    QCOMPARE(second->totalMinor, -334);
    QCOMPARE(second->amountMinor, -400);
    QCOMPARE(second->discountMinor, -66);
    QCOMPARE(second->taxMinor, -54); // 53, 54, 53
    QCOMPARE(second->taxes[0].baseMinor, -280); // what is left
}

void PricingTest::sharesAreTheWholeInTheEnd()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 100'000; ++round) {
        const auto total = static_cast<std::int64_t>(random.generate64()) >> random.bounded(1, 60);
        const std::int64_t sold = 1 + random.bounded(12);
        std::int64_t before = 0;
        std::int64_t sum = 0;
        while (before < sold) {
            const std::int64_t taken = 1 + random.bounded(static_cast<quint32>(sold - before));
            sum += shareOfAmountMinor(total, {sold, before, taken}).value();
            before += taken;
            const auto exact = roundedQuotient(static_cast<Int128>(total) * before, sold,
                                               RoundingMode::HalfUp);
            if (sum != exact)
                QFAIL("the first n are not worth round(total x n / N)");
        }
        if (sum != total)
            QFAIL("all returns are not the whole");
    }
}

void PricingTest::sharesThatCannotBe()
{
    for (const LineShare &share :
         {LineShare {3, 2, 2}, LineShare {0, 0, 0}, LineShare {3, -1, 1}, LineShare {3, 0, -1}})
        QCOMPARE(shareOfAmountMinor(100, share).error().code, ErrorCode::InvalidQuantity);
}

void PricingTest::theRightListCounts()
{
    const auto euro = Currency::of("EUR");
    const auto members = CustomerGroupId::make();
    const auto row = [&](std::int64_t amount, int priority, std::int64_t minimum = 0) {
        ListedPrice price {.currency = euro};
        price.price.amountMinor = amount;
        price.listPriority = priority;
        price.minimumMicros = minimum;
        return price;
    };
    std::vector<ListedPrice> prices {row(1000, 0), row(900, 0, 10'000'000), row(800, 5),
                                     row(950, 0), row(700, 9)};
    prices[2].group = members;
    prices[4].from = {100};
    prices[4].to = {200};
    const auto chosen = [&](Instant at, std::span<const CustomerGroupId> groups,
                            std::int64_t micros) {
        return choosePrice(prices, {euro, at, groups, micros})->price.amountMinor;
    };
    QCOMPARE(chosen({0}, {}, 1'000'000), 950);
    QCOMPARE(chosen({0}, {}, 10'000'000), 900);
    const std::vector<CustomerGroupId> groups {members};
    QCOMPARE(chosen({0}, groups, 1'000'000), 800);
    QCOMPARE(chosen({100}, groups, 1'000'000), 700);
    QCOMPARE(chosen({199}, {}, 1'000'000), 700);
    QCOMPARE(chosen({200}, {}, 1'000'000), 950);
    QVERIFY(!choosePrice(prices, {Currency::of("USD"), {0}}));
}

void PricingTest::lowestPriceOfThirtyDays()
{
    const std::vector<PricePeriod> history {
            {500, {0}, {10}}, {900, {10}, {50}}, {800, {50}, {60}}, {1000, {60}, {100}}};
    QCOMPARE(lowestAmountMinor(history, {30}, {60}).value(), 800);
    QCOMPARE(lowestAmountMinor(history, {10}, {50}).value(), 900);
    QCOMPARE(lowestAmountMinor(history, {9}, {50}).value(), 500);
    QVERIFY(!lowestAmountMinor(history, {100}, {130}).has_value());
}

void PricingTest::placesOfSupply()
{
    const Place shop {QStringLiteral("DE"), {}, QStringLiteral("10115")};
    const Place buyer {QStringLiteral("FR"), {}, QStringLiteral("75001")};
    const auto place = [&](ServiceMode mode, DistanceSales sales) {
        return placeOfSupply(shop, buyer, mode, sales).country;
    };
    QCOMPARE(place(ServiceMode::EatIn, DistanceSales::AtDestination), QStringLiteral("DE"));
    QCOMPARE(place(ServiceMode::Collected, DistanceSales::AtDestination), QStringLiteral("DE"));
    QCOMPARE(place(ServiceMode::Delivered, DistanceSales::AtDestination), QStringLiteral("FR"));
    QCOMPARE(place(ServiceMode::Delivered, DistanceSales::AtOrigin), QStringLiteral("DE"));
}

void PricingTest::theMostSpecificRateCounts()
{
    const auto food = TaxClassId::make();
    const auto clothes = TaxClassId::make();
    const auto row = [](const char *code, const char *jurisdiction, TaxClassId taxClass,
                        const char *country) {
        TaxRate rate;
        rate.code = QString::fromLatin1(code);
        rate.jurisdiction = QString::fromLatin1(jurisdiction);
        rate.taxClass = taxClass;
        rate.country = QString::fromLatin1(country);
        return rate;
    };
    std::vector<TaxRate> rates {row("take away", "DE", food, "DE"),
                                row("eat in", "DE", food, "DE"),
                                row("later", "DE", food, "DE"),
                                row("AE", "DE", {}, "DE"),
                                row("state", "US-NY", clothes, "US"),
                                row("city", "US-NY-NYC", clothes, "US"),
                                row("cheap clothes", "US-NY", clothes, "US"),
                                row("export", "DE", {}, "")};
    rates[1].mode = ServiceMode::EatIn;
    rates[2].from = {1000};
    rates[3].buyer = BuyerStatus::Business;
    rates[4].province = QStringLiteral("NY");
    rates[5].postalPrefix = QStringLiteral("100");
    rates[6].province = QStringLiteral("NY");
    rates[6].unitBelowMinor = 11'000;
    const TaxTable table(rates);
    const auto codes = [&](const Supply &supply) {
        QStringList found;
        for (const auto position : table.choose(supply))
            found << table.rates()[position].code;
        return found.join(u'+');
    };
    const Place berlin {QStringLiteral("DE"), {}, {}};
    const Place newYork {QStringLiteral("US"), QStringLiteral("NY"), QStringLiteral("10001")};
    const Place albany {QStringLiteral("US"), QStringLiteral("NY"), QStringLiteral("12201")};
    using enum ServiceMode;
    using enum BuyerStatus;
    QCOMPARE(codes({food, 0, berlin, TakeAway, Private, {0}}), QStringLiteral("take away"));
    QCOMPARE(codes({food, 0, berlin, EatIn, Private, {0}}), QStringLiteral("eat in"));
    QCOMPARE(codes({food, 0, berlin, TakeAway, Private, {1000}}), QStringLiteral("later"));
    QCOMPARE(codes({food, 0, berlin, EatIn, Business, {0}}), QStringLiteral("AE"));
    QCOMPARE(codes({clothes, 11'000, albany, TakeAway, Private, {0}}),
             QStringLiteral("state+export"));
    QCOMPARE(codes({clothes, 11'000, newYork, TakeAway, Private, {0}}),
             QStringLiteral("state+city+export"));
    QCOMPARE(codes({clothes, 10'999, newYork, TakeAway, Private, {0}}),
             QStringLiteral("city+cheap clothes+export"));
    QVERIFY(table.dependsOnUnitPrice(clothes));
    QVERIFY(!table.dependsOnUnitPrice(food));
}

void PricingTest::taxOfDocumentsAgainstExactFractions()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    constexpr std::int64_t kRates[] = {190'000, 70'000, 88'750, 200'000, 80'000, 55'000};
    for (int round = 0; round < 100'000; ++round) {
        TaxProfile profile;
        profile.basis = random.bounded(2) ? Basis::Gross : Basis::Net;
        profile.mode = static_cast<RoundingMode>(random.bounded(4));
        profile.place = random.bounded(2) ? TaxRoundingPlace::Document : TaxRoundingPlace::Line;
        RateSet set;
        set.rows.resize(1);
        set.sumPpm = set.rows[0].ratePpm = kRates[random.bounded(6)];
        std::vector<Taxable> taxables(1 + random.bounded(4U));
        std::int64_t sum = 0;
        for (Taxable &taxable : taxables)
            sum += taxable.amountMinor = random.bounded(5000);
        QVERIFY(computeTaxes(profile, std::span(&set, 1), taxables).has_value());
        const std::int64_t whole = 1'000'000 + (profile.basis == Basis::Gross ? set.sumPpm : 0);
        std::int64_t taxSum = 0;
        for (const Taxable &taxable : taxables) {
            taxSum += taxable.taxMinor;
            // Less than a unit off by line; by document the spread adds less than another.
            const std::int64_t far = taxable.taxMinor * whole - taxable.amountMinor * set.sumPpm;
            const std::int64_t most = profile.place == TaxRoundingPlace::Line ? whole : 2 * whole;
            if (far <= -most || far >= most)
                QFAIL("a line's tax is too far from its exact share");
        }
        if (profile.place == TaxRoundingPlace::Document
            && taxSum != mulDiv(sum, set.sumPpm, whole, profile.mode))
            QFAIL("the lines' taxes do not sum to the document's");
    }
}

ARNOLD_TEST_CLASS(PricingTest)
#include "PricingTest.moc"
