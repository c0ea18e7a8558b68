#include "tests/core/cart/PricingShop.h"
#include "tests/support/Suite.h"

using namespace arnold;
using Shop = test::PricingShop;
using test::aimedAt;

class PromotionTest : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void targetsReachTheirLines();
    void minimaCountWhatIsReached();
    void windowsAreHalfOpen();
    void codesOpenTheirRules();
    void oneRuleOfAGroup();
    void priorityDecidesTheOrder();
    void dearestPiecesFormTheGroups();
    void groupsThatSaveNothingStayAway();
    void couponsOfThirdPartiesAreTaxed();
    void impossibleRulesAreRefused();
    void namesGoBothWays();
};

// Two lines: 3 x 10.00 and 1 x 5.00.
void PromotionTest::kinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    const auto row = [](const char *name, PromotionKind kind, qint64 rate, qint64 amount,
                        qint64 first, qint64 second) {
        QTest::newRow(name) << int(kind) << rate << amount << first << second;
    };
    row("10% off lines", PromotionKind::LinePercent, 100'000, 0, 2700, 450);
    row("7.00 off each line", PromotionKind::LineAmount, 0, 700, 2300, 0);
    row("1.00 off each piece", PromotionKind::UnitAmount, 0, 100, 2700, 400);
    row("any 2 for 12.00", PromotionKind::NForPrice, 0, 1200, 2057, 343);
    row("10% off the order", PromotionKind::OrderPercent, 100'000, 0, 2700, 450);
    row("1.00 off the order", PromotionKind::OrderAmount, 0, 100, 2914, 486);
    row("more than there is", PromotionKind::OrderAmount, 0, 10'000, 0, 0);
    row("all of it", PromotionKind::LinePercent, 1'000'000, 0, 0, 0);
}

void PromotionTest::kinds()
{
    QFETCH(int, kind);
    QFETCH(qint64, rate);
    QFETCH(qint64, amount);
    Shop shop;
    shop.add(1000, 190'000, 3);
    shop.add(500, 190'000);
    shop.add(500, 190'000, -1);
    PromotionRule &rule = shop.promote(PromotionKind(kind), "Sale");
    rule.ratePpm = rate;
    rule.amountMinor = amount;
    rule.groupCount = rule.kind == PromotionKind::NForPrice ? 2 : 0;
    const auto priced = shop.price();
    QTEST(qint64(priced->lines[0].totalMinor), "first");
    QTEST(qint64(priced->lines[1].totalMinor), "second");
    QCOMPARE(priced->lines[2].totalMinor, -500);
    QCOMPARE(priced->promotions.size(), 1U);
    QCOMPARE(priced->promotions[0].amountMinor, priced->totals.discountMinor);
}

void PromotionTest::targetsReachTheirLines()
{
    using Kind = PromotionTarget::Kind;
    const auto category = CategoryId::make();
    const auto collection = CollectionId::make();
    Shop shop;
    for (int i = 0; i < 5; ++i)
        shop.add(1000, 190'000);
    shop.cart.lines[2].categories = {CategoryId::make(), category};
    shop.cart.lines[3].collections = {collection};
    const PromotionTarget targets[] = {
            {Kind::Product, shop.cart.lines[0].product.bytes()},
            {Kind::Variant, shop.cart.lines[1].variant.bytes()},
            {Kind::Category, category.bytes()},
            {Kind::Collection, collection.bytes()},
    };
    for (const PromotionTarget &target : targets) {
        PromotionRule &rule = shop.promote(PromotionKind::LinePercent, "Sale");
        rule.ratePpm = 100'000;
        // Reached by two targets, lowered once.
        rule.targets = {target, {Kind::Product, shop.cart.lines[0].product.bytes()}};
    }
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, 656); // four rules, 0.9 each: 900, 810, 729, 656
    for (std::size_t i = 1; i < 4; ++i)
        QCOMPARE(priced->lines[i].totalMinor, 900);
    QCOMPARE(priced->lines[4].totalMinor, 1000);
}

void PromotionTest::minimaCountWhatIsReached()
{
    Shop shop;
    shop.add(1000, 190'000, 2);
    shop.add(9000, 190'000);
    PromotionRule &rule = shop.promote(PromotionKind::LinePercent, "Sale");
    rule.ratePpm = 100'000;
    rule.targets = {aimedAt(shop.cart.lines[0])};
    rule.minimumAmountMinor = 2000;
    rule.minimumMicros = 2'000'000;
    QCOMPARE(shop.price()->totals.discountMinor, 200);
    shop.promotions[0].minimumAmountMinor = 2001;
    QCOMPARE(shop.price()->totals.discountMinor, 0);
    shop.promotions[0].minimumAmountMinor = 0;
    shop.promotions[0].minimumMicros = 2'000'001;
    QCOMPARE(shop.price()->totals.discountMinor, 0);
}

void PromotionTest::windowsAreHalfOpen()
{
    Shop shop;
    shop.add(1000, 190'000);
    PromotionRule &rule = shop.promote(PromotionKind::LinePercent, "Sale");
    rule.ratePpm = 100'000;
    rule.from = {100};
    rule.to = {200};
    const std::pair<std::int64_t, std::int64_t> rows[] = {
            {99, 0}, {100, 100}, {199, 100}, {200, 0}};
    for (const auto &[at, discount] : rows) {
        shop.cart.at = {at};
        QCOMPARE(shop.price()->totals.discountMinor, discount);
    }
    shop.cart.at = {150};
    shop.promotions[0].currency = Currency::of("USD");
    QCOMPARE(shop.price()->totals.discountMinor, 0);
    shop.promotions[0].currency = Currency::of("EUR");
    shop.promotions[0].customerGroup = CustomerGroupId::make();
    QCOMPARE(shop.price()->totals.discountMinor, 0);
    shop.cart.customerGroups = {*shop.promotions[0].customerGroup};
    QCOMPARE(shop.price()->totals.discountMinor, 100);
}

void PromotionTest::codesOpenTheirRules()
{
    Shop shop;
    shop.add(1000, 190'000);
    PromotionRule &rule = shop.promote(PromotionKind::OrderAmount, "Welcome");
    rule.amountMinor = 300;
    rule.byCode = true;
    rule.codes = {QStringLiteral("WELCOME10")};
    rule.minimumAmountMinor = 1000;
    QCOMPARE(shop.price()->totals.discountMinor, 0);
    shop.cart.codes = {QStringLiteral(" welcome-10 "), QStringLiteral("nonsense")};
    auto priced = shop.price();
    QCOMPARE(priced->totals.discountMinor, 300);
    QVERIFY(priced->codes[0].outcome == CodeOutcome::Applied);
    QVERIFY(priced->codes[1].outcome == CodeOutcome::Unknown);
    QCOMPARE(priced->promotions[0].code, QStringLiteral(" welcome-10 "));
    shop.promotions[0].minimumAmountMinor = 1001;
    priced = shop.price();
    QVERIFY(priced->codes[0].outcome == CodeOutcome::NothingToGive);
}

void PromotionTest::oneRuleOfAGroup()
{
    Shop shop;
    shop.add(1000, 190'000);
    shop.add(1000, 190'000);
    shop.promote(PromotionKind::LinePercent, "All 10%").ratePpm = 100'000;
    PromotionRule &second = shop.promote(PromotionKind::LinePercent, "First 30%");
    second.ratePpm = 300'000;
    second.targets = {aimedAt(shop.cart.lines[0])};
    shop.promote(PromotionKind::OrderPercent, "Stacks").ratePpm = 100'000;
    shop.promotions[0].exclusiveGroup = QStringLiteral("summer");
    shop.promotions[1].exclusiveGroup = QStringLiteral("summer");
    auto priced = shop.price(); // 30% gives 3.00, 10% gives 2.00: the better goes first
    QCOMPARE(priced->lines[0].totalMinor, 630);
    QCOMPARE(priced->lines[1].totalMinor, 810);
    shop.promotions[0].priority = 1;
    priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, 810);
    QCOMPARE(priced->lines[1].totalMinor, 810);
}

void PromotionTest::priorityDecidesTheOrder()
{
    Shop shop;
    shop.add(1000, 190'000);
    shop.promote(PromotionKind::LineAmount, "1.00").amountMinor = 100;
    shop.promote(PromotionKind::LinePercent, "10%").ratePpm = 100'000;
    shop.promotions[0].priority = 1;
    QCOMPARE(shop.price()->totals.totalMinor, 810); // (10.00 - 1.00) less 10%
    shop.promotions[1].priority = 2;
    QCOMPARE(shop.price()->totals.totalMinor, 800);
}

void PromotionTest::dearestPiecesFormTheGroups()
{
    Shop shop;
    shop.add(200, 190'000, 2);
    shop.add(300, 190'000, 3);
    LineToPrice &weighed = shop.add(9900, 190'000);
    weighed.price.price.unit = Unit::Kilogram;
    weighed.quantity = Quantity(1'000'000, Unit::Kilogram);
    PromotionRule &rule = shop.promote(PromotionKind::NForPrice, "2 for 4");
    rule.groupCount = 2;
    rule.amountMinor = 400;
    auto priced = shop.price(); // 3.00 + 3.00 -> 4.00; 3.00 + 2.00 -> 4.00; 2.00 alone
    QCOMPARE(priced->totals.discountMinor, 300);
    QCOMPARE(priced->lines[2].discountMinor, 0);
    shop.cart.lines[1].quantity = Quantity::pieces(3'000'000'000);
    priced = shop.price();
    QCOMPARE(priced->totals.discountMinor, 200LL * 1'500'000'000);
}

void PromotionTest::groupsThatSaveNothingStayAway()
{
    Shop shop;
    shop.add(300, 190'000, 2);
    shop.add(100, 190'000, 4);
    PromotionRule &rule = shop.promote(PromotionKind::NForPrice, "2 for 4");
    rule.groupCount = 2;
    rule.amountMinor = 400;
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, 400);
    QCOMPARE(priced->lines[1].totalMinor, 400);
}

void PromotionTest::couponsOfThirdPartiesAreTaxed()
{
    Shop shop;
    shop.add(1190, 190'000);
    PromotionRule &rule = shop.promote(PromotionKind::OrderAmount, "Maker's coupon");
    rule.amountMinor = 190;
    rule.lowersTaxBase = false;
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, 1190);
    QCOMPARE(priced->totals.taxMinor, 190);
    QCOMPARE(priced->totals.totalMinor, 1190);
    QCOMPARE(priced->totals.couponMinor, 190);
    QCOMPARE(priced->totals.dueMinor, 1000);
}

void PromotionTest::impossibleRulesAreRefused()
{
    std::vector<PromotionRule> rules(2);
    const auto isRefused = [&](auto change) {
        auto broken = rules;
        change(broken[1]);
        const auto table = PromotionTable::make(broken);
        return !table && table.error().code == ErrorCode::InvalidValue
                && table.error().field == QStringLiteral("rules[1]");
    };
    QVERIFY(PromotionTable::make(rules).has_value());
    QVERIFY(isRefused([](PromotionRule &rule) { rule.ratePpm = 1'000'001; }));
    QVERIFY(isRefused([](PromotionRule &rule) { rule.ratePpm = -1; }));
    QVERIFY(isRefused([](PromotionRule &rule) { rule.amountMinor = -1; }));
    QVERIFY(isRefused([](PromotionRule &rule) { rule.kind = PromotionKind::NForPrice; }));
    QVERIFY(isRefused([](PromotionRule &rule) { rule.lowersTaxBase = false; }));
}

void PromotionTest::namesGoBothWays()
{
    for (int kind = 0; kind <= int(PromotionKind::ShippingAmount); ++kind)
        QVERIFY(promotionKindFromName(promotionKindName(PromotionKind(kind)))
                == PromotionKind(kind));
    QVERIFY(!promotionKindFromName(u"free_lunch").has_value());
}

ARNOLD_TEST_CLASS(PromotionTest)
#include "PromotionTest.moc"
