#include "core/cart/PriceCart.h"
#include "tests/support/Suite.h"

using namespace arnold;

namespace {

TaxRate rate(const char *code, std::int64_t ppm, TaxClassId taxClass)
{
    TaxRate row;
    row.id = TaxRateId::make();
    row.name = QStringLiteral("VAT %1").arg(QLatin1String(code));
    row.code = QString::fromLatin1(code);
    row.jurisdiction = QStringLiteral("XX");
    row.ratePpm = ppm;
    row.taxClass = taxClass;
    return row;
}

// A shop with one currency and one class for each rate that a test asks for.
struct Shop {
    PriceRules rules;
    CartToPrice cart;
    std::vector<TaxRate> rates;
    std::vector<PromotionRule> promotions;

    TaxClassId taxClass(std::int64_t ppm)
    {
        for (const TaxRate &row : rates) {
            if (row.ratePpm == ppm)
                return row.taxClass;
        }
        const auto id = TaxClassId::make();
        rates.push_back(rate(qPrintable(QString::number(ppm)), ppm, id));
        return id;
    }
    LineToPrice &add(std::int64_t priceMinor, std::int64_t ppm, std::int64_t pieces = 1)
    {
        LineToPrice line;
        line.product = ProductId::make();
        line.variant = VariantId::make();
        line.taxClass = taxClass(ppm);
        line.price.price.amountMinor = priceMinor;
        line.price.listName = QStringLiteral("Shop prices");
        line.price.currency = cart.currency;
        line.price.basis = rules.profile.basis;
        line.quantity = Quantity::pieces(pieces);
        cart.lines.push_back(line);
        return cart.lines.back();
    }
    PromotionRule &promote(PromotionKind kind, const char *name)
    {
        PromotionRule rule;
        rule.id = PromotionId::make();
        rule.kind = kind;
        rule.name = QString::fromUtf8(name);
        promotions.push_back(rule);
        return promotions.back();
    }
    Result<PricedCart> price()
    {
        rules.rates = TaxTable(rates);
        ARNOLD_TRY(table, PromotionTable::make(promotions));
        rules.promotions = table;
        return priceCart(cart, rules);
    }
};

QList<qint64> taxesOf(const PricedCart &cart)
{
    QList<qint64> taxes;
    for (const PricedLine &line : cart.lines)
        taxes << line.taxMinor;
    return taxes;
}

PromotionTarget aimedAt(const LineToPrice &line)
{
    return {PromotionTarget::Kind::Product, line.product.bytes()};
}

} // namespace

class PriceCartTest : public QObject
{
    Q_OBJECT

private slots:
    void threeLinesIncludingTax();
    void threeLinesPlusTaxDown();
    void threeLinesPlusSalesTax();
    void bundleIsSplitByOwnPrices();
    void labelKeepsItsPrice();
    void basketOfTheTill();
    void depositFollowsItsParent();
    void amountsBeyondInt64AreRefused();
    void otherCurrenciesAreRefused();
};

void PriceCartTest::threeLinesIncludingTax()
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        shop.add(99, 190'000);
    QCOMPARE(shop.price()->totals.taxMinor, 48);
    shop.rules.profile.place = TaxRoundingPlace::Document;
    const auto priced = shop.price();
    QCOMPARE(priced->totals.taxMinor, 47);
    QCOMPARE(taxesOf(*priced), (QList<qint64> {16, 16, 15}));
    QCOMPARE(priced->totals.totalMinor, 297);
}

void PriceCartTest::threeLinesPlusTaxDown()
{
    Shop shop;
    shop.cart.currency = Currency::of("JPY");
    shop.rules.profile.basis = Basis::Net;
    shop.rules.profile.mode = RoundingMode::Down;
    shop.rules.profile.place = TaxRoundingPlace::Document;
    for (int i = 0; i < 3; ++i)
        shop.add(98, 80'000);
    const auto priced = shop.price();
    QCOMPARE(priced->totals.taxMinor, 23);
    QCOMPARE(priced->totals.totalMinor, 317);
}

void PriceCartTest::threeLinesPlusSalesTax()
{
    Shop shop;
    shop.cart.currency = Currency::of("USD");
    shop.rules.profile.basis = Basis::Net;
    for (int i = 0; i < 3; ++i)
        shop.add(99, 88'750);
    QCOMPARE(shop.price()->totals.taxMinor, 27);
    shop.rules.profile.place = TaxRoundingPlace::Document;
    QCOMPARE(shop.price()->totals.taxMinor, 26);
}

void PriceCartTest::bundleIsSplitByOwnPrices()
{
    Shop shop;
    LineToPrice &line = shop.add(540, 190'000);
    line.parts = {{VariantId::make(), QStringLiteral("Coffee"), shop.taxClass(190'000),
                   Quantity::pieces(1), 380},
                  {VariantId::make(), QStringLiteral("Croissant"), shop.taxClass(70'000),
                   Quantity::pieces(1), 260}};
    const auto priced = shop.price();
    const PricedLine &bundle = priced->lines[0];
    QCOMPARE(bundle.totalMinor, 540);
    QCOMPARE(bundle.parts[0].totalMinor, 321);
    QCOMPARE(bundle.parts[1].totalMinor, 219);
    QCOMPARE(bundle.parts[0].taxMinor, 51); // 3.21 x 19 / 119
    QCOMPARE(bundle.parts[1].taxMinor, 14); // 2.19 x 7 / 107
    QCOMPARE(bundle.taxMinor, 65);
    QCOMPARE(bundle.taxes.size(), 2U);
}

void PriceCartTest::labelKeepsItsPrice()
{
    Shop shop;
    LineToPrice &line = shop.add(2490, 70'000);
    line.price.price.unit = Unit::Kilogram;
    line.labelTotalMinor = 347;
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, 347);
    QCOMPARE(priced->lines[0].quantity, Quantity(139'357, Unit::Kilogram));
}

void PriceCartTest::basketOfTheTill()
{
    Shop shop;
    shop.rules.profile.place = TaxRoundingPlace::Document;
    shop.add(480, 70'000);
    shop.add(159, 70'000, 2);
    shop.add(474, 190'000);
    LineToPrice &deposit = shop.add(25, 190'000, 6);
    deposit.childOf = ChildOf::Deposit;
    deposit.parent = 2;
    const auto tomatoes = aimedAt(shop.add(249, 70'000, 2));
    shop.add(895, 70'000);
    LineToPrice &bananas = shop.add(199, 70'000);
    bananas.price.price.unit = Unit::Kilogram;
    bananas.quantity = Quantity(1'236'000, Unit::Kilogram);
    LineToPrice &beans = shop.add(1290, 70'000);
    beans.discount = ManualDiscount {
            100'000, 0, {QStringLiteral("Loyal guest"), QStringLiteral("Lena Hoff")}};
    PromotionRule &deal = shop.promote(PromotionKind::NForPrice, "2 for €4");
    deal.groupCount = 2;
    deal.amountMinor = 400;
    deal.targets = {tomatoes};
    const auto priced = shop.price();
    QCOMPARE(priced->totals.totalMinor, 4124);
    QCOMPARE(priced->totals.discountMinor, 227);
    QCOMPARE(priced->totals.subtotalMinor, 4351);
    QCOMPARE(priced->totals.taxes.size(), 2U);
    QCOMPARE(priced->totals.taxes[0].amountMinor, 229);
    QCOMPARE(priced->totals.taxes[1].amountMinor, 100);
    QCOMPARE(priced->totals.dueMinor, 4124);
    QCOMPARE(priced->lines[4].totalMinor, 400);
    QCOMPARE(priced->lines[6].totalMinor, 246);
    QCOMPARE(priced->lines[7].totalMinor, 1161);
    QCOMPARE(priced->totals.why.size(), 2U);
    QCOMPARE(priced->totals.why[0].name, QString::fromUtf8("2 for €4"));
    QCOMPARE(priced->totals.why[0].amountMinor, -98);
    QCOMPARE(priced->totals.why[1].amountMinor, -129);
}

void PriceCartTest::depositFollowsItsParent()
{
    Shop shop;
    shop.add(474, 190'000, 3);
    LineToPrice &deposit = shop.add(25, 190'000, 6);
    deposit.childOf = ChildOf::Deposit;
    shop.add(25, 190'000, -20); // empties
    shop.promote(PromotionKind::OrderPercent, "Half").ratePpm = 500'000;
    const auto priced = shop.price();
    QCOMPARE(priced->lines[1].quantity, Quantity::pieces(18));
    QCOMPARE(priced->lines[1].totalMinor, 450);
    QCOMPARE(priced->lines[0].totalMinor, 711);
    QCOMPARE(priced->lines[2].totalMinor, -500);
    QCOMPARE(priced->totals.dueMinor, 661);
}

void PriceCartTest::amountsBeyondInt64AreRefused()
{
    Shop shop;
    shop.add(std::numeric_limits<std::int64_t>::max() / 2, 190'000, 3);
    QCOMPARE(shop.price().error().code, ErrorCode::Overflow);
    QCOMPARE(shop.price().error().field, QStringLiteral("lines[0]"));
    shop.cart.lines[0].quantity = Quantity::pieces(2);
    QVERIFY(shop.price().has_value());
    shop.cart.lines.push_back(shop.cart.lines[0]);
    QCOMPARE(shop.price().error().code, ErrorCode::Overflow);
    shop.promote(PromotionKind::OrderPercent, "Half").ratePpm = 500'000;
    QCOMPARE(shop.price().error().code, ErrorCode::Overflow);
}

void PriceCartTest::otherCurrenciesAreRefused()
{
    Shop shop;
    shop.add(100, 190'000);
    shop.add(100, 190'000).price.currency = Currency::of("USD");
    QCOMPARE(shop.price().error().code, ErrorCode::CurrencyMismatch);
    QCOMPARE(shop.price().error().field, QStringLiteral("lines[1].price"));
}

ARNOLD_TEST_CLASS(PriceCartTest)
#include "PriceCartTest.moc"
