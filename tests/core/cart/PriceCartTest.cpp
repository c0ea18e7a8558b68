#include "tests/core/cart/PricingShop.h"
#include "tests/support/Suite.h"

using namespace arnold;

namespace {

using Shop = test::PricingShop;
using test::aimedAt;

QList<qint64> taxesOf(const PricedCart &cart)
{
    QList<qint64> taxes;
    for (const PricedLine &line : cart.lines)
        taxes << line.taxMinor;
    return taxes;
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
    void givenAmountsStayAsTheyAre();
    void shippingFollowsTheGoods();
    void pricesOfTheOtherBasis_data();
    void pricesOfTheOtherBasis();
    void taxesOfTwoJurisdictions();
    void unknownRatesAreSaid();
    void handmadePricesSayWhoAndWhy();
    void whatCannotBeDiscountedIsRefused();
    void paidAndRoundedChangeWhatIsDueAlone();
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

void PriceCartTest::givenAmountsStayAsTheyAre()
{
    Shop shop;
    shop.promote(PromotionKind::OrderPercent, "Half").ratePpm = 500'000;
    LineToPrice &back = shop.add(999, 190'000, -1);
    GivenAmounts given;
    given.amountMinor = -400;
    given.discountMinor = -66;
    TaxRow tax;
    tax.ratePpm = 160'000; // the rate of that day
    tax.baseMinor = -288;
    tax.amountMinor = -46;
    given.taxes = {tax};
    back.given = given;
    shop.add(1000, 190'000);
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].totalMinor, -334);
    QCOMPARE(priced->lines[0].taxMinor, -46);
    QCOMPARE(priced->lines[0].netMinor, -288);
    QCOMPARE(priced->lines[1].totalMinor, 500);
    QCOMPARE(priced->totals.subtotalMinor, 600);
    QCOMPARE(priced->totals.discountMinor, 434);
    QCOMPARE(priced->totals.totalMinor, 166);
    QCOMPARE(priced->totals.taxes.size(), 2U);
}

void PriceCartTest::shippingFollowsTheGoods()
{
    Shop shop;
    shop.add(3000, 190'000);
    shop.add(1000, 70'000);
    ShippingCharge charge;
    charge.name = QStringLiteral("Parcel");
    charge.amountMinor = 490;
    shop.cart.shipping = {charge};
    auto priced = shop.price();
    QCOMPARE(priced->shipping[0].taxes.size(), 2U);
    QCOMPARE(priced->shipping[0].taxes[0].amountMinor, 59); // of 3.68
    QCOMPARE(priced->shipping[0].taxes[1].amountMinor, 8); // of 1.22
    QCOMPARE(priced->totals.totalMinor, 4490);
    PromotionRule &half = shop.promote(PromotionKind::ShippingPercent, "Half the postage");
    half.ratePpm = 500'000;
    half.minimumAmountMinor = 4000;
    shop.cart.shipping[0].tax = ShippingTax::OwnClass;
    shop.cart.shipping[0].taxClass = shop.taxClass(190'000);
    priced = shop.price();
    QCOMPARE(priced->totals.shippingMinor, 245);
    QCOMPARE(priced->shipping[0].taxMinor, 39);
    QCOMPARE(priced->totals.discountMinor, 0);
    shop.cart.lines[1].quantity = Quantity::zero(Unit::Piece);
    QCOMPARE(shop.price()->totals.shippingMinor, 490);
}

void PriceCartTest::pricesOfTheOtherBasis_data()
{
    QTest::addColumn<bool>("cartGross");
    QTest::addColumn<bool>("listGross");
    QTest::addColumn<bool>("keepsNet");
    QTest::addColumn<bool>("business");
    QTest::addColumn<qint64>("expected"); // 119.00, home 19%, sold to a country with 25%
    QTest::newRow("gross kept abroad") << true << true << false << false << 11900LL;
    QTest::newRow("net kept abroad") << true << true << true << false << 12500LL;
    QTest::newRow("reverse charge pays net") << true << true << false << true << 10000LL;
    QTest::newRow("net list, gross cart") << true << false << false << false << 14875LL;
    QTest::newRow("net list, net cart") << false << false << false << false << 11900LL;
    QTest::newRow("gross list, net cart") << false << true << true << false << 10000LL;
    QTest::newRow("gross list, net cart, kept") << false << true << false << false << 9520LL;
}

void PriceCartTest::pricesOfTheOtherBasis()
{
    QFETCH(bool, cartGross);
    QFETCH(bool, listGross);
    QFETCH(bool, keepsNet);
    QFETCH(bool, business);
    Shop shop;
    shop.rules.profile.basis = cartGross ? Basis::Gross : Basis::Net;
    shop.rules.profile.abroad = keepsNet ? PriceAbroad::KeepsNet : PriceAbroad::KeepsGross;
    shop.rules.profile.home.country = QStringLiteral("DE");
    shop.add(11900, 190'000).price.basis = listGross ? Basis::Gross : Basis::Net;
    shop.rates[0].country = QStringLiteral("DE");
    TaxRate abroad = shop.rates[0];
    abroad.country = QStringLiteral("SE");
    abroad.ratePpm = 250'000;
    shop.rates.push_back(abroad);
    abroad.buyer = BuyerStatus::Business;
    abroad.category = TaxCategory::ReverseCharge;
    abroad.ratePpm = 0;
    shop.rates.push_back(abroad);
    shop.cart.place.country = QStringLiteral("SE");
    shop.cart.buyer = business ? BuyerStatus::Business : BuyerStatus::Private;
    const auto priced = shop.price();
    QTEST(qint64(priced->lines[0].unitPrice.amountMinor), "expected");
    const auto &why = priced->lines[0].why;
    QCOMPARE(why[1].kind == WhyKind::Converted, priced->lines[0].totalMinor != 11900);
    QCOMPARE(why[0].amountMinor, 11900);
}

void PriceCartTest::taxesOfTwoJurisdictions()
{
    Shop shop;
    shop.rules.profile.basis = Basis::Net;
    shop.add(1010, 50'000);
    TaxRate province = shop.rates[0];
    province.jurisdiction = QStringLiteral("XX-1");
    province.code = QStringLiteral("QST");
    province.ratePpm = 99'750;
    shop.rates.push_back(province);
    auto priced = shop.price(); // 14.975% of 10.10 is 1.512, split by the rates
    QCOMPARE(priced->lines[0].taxMinor, 151);
    QCOMPARE(priced->lines[0].taxes[0].amountMinor, 50);
    QCOMPARE(priced->lines[0].taxes[1].amountMinor, 101);
    shop.rules.profile.rates = RatesOnALine::Apart; // 0.505 and 1.007
    priced = shop.price();
    QCOMPARE(priced->lines[0].taxes[0].amountMinor, 51);
    QCOMPARE(priced->lines[0].taxes[1].amountMinor, 101);
    QCOMPARE(priced->totals.totalMinor, 1162);
}

void PriceCartTest::unknownRatesAreSaid()
{
    Shop shop;
    shop.add(1000, 190'000).taxClass = TaxClassId::make();
    shop.add(1000, 190'000).taxClass = {};
    const auto priced = shop.price();
    QCOMPARE(priced->lines[0].taxes.size(), 1U);
    QCOMPARE(priced->lines[0].taxes[0].reason, QStringLiteral("no_rate"));
    QVERIFY(priced->lines[0].taxes[0].category == TaxCategory::OutOfScope);
    QVERIFY(priced->lines[1].taxes.empty());
}

void PriceCartTest::handmadePricesSayWhoAndWhy()
{
    Shop shop;
    LineToPrice &line = shop.add(1000, 190'000, 2);
    line.override = PriceOverride {{900, 1'000'000, Unit::Piece},
                                   {QStringLiteral("Scratch"), QStringLiteral("Lena")}};
    line.discount = ManualDiscount {0, 300, {QStringLiteral("Regular"), QStringLiteral("Lena")}};
    shop.cart.discount = ManualDiscount {100'000, 0, {{}, QStringLiteral("Ali")}};
    const auto priced = shop.price();
    const auto &why = priced->lines[0].why;
    QCOMPARE(why[0].amountMinor, 2000);
    QVERIFY(why[1].kind == WhyKind::Override);
    QCOMPARE(why[1].amountMinor, -200);
    QCOMPARE(why[1].details, QStringLiteral("Scratch"));
    QCOMPARE(why[2].amountMinor, -300);
    QCOMPARE(why[2].name, QStringLiteral("Lena"));
    QVERIFY(why[3].kind == WhyKind::OrderDiscount);
    QCOMPARE(why[3].amountMinor, -150);
    QCOMPARE(priced->totals.totalMinor, 1350);
}

void PriceCartTest::whatCannotBeDiscountedIsRefused()
{
    Shop shop;
    LineToPrice &card = shop.add(5000, 190'000);
    card.notDiscountable = true;
    card.discount = ManualDiscount {100'000, 0, {}};
    QCOMPARE(shop.price().error().code, ErrorCode::InvalidValue);
    QCOMPARE(shop.price().error().field, QStringLiteral("lines[0].discount"));
    shop.cart.lines[0].discount.reset();
    shop.cart.discount = ManualDiscount {500'000, 0, {}};
    QCOMPARE(shop.price()->totals.totalMinor, 5000);
    shop.cart.discount = ManualDiscount {1'000'001, 0, {}};
    QCOMPARE(shop.price().error().code, ErrorCode::InvalidValue);
}

void PriceCartTest::paidAndRoundedChangeWhatIsDueAlone()
{
    Shop shop;
    shop.add(1003, 190'000);
    shop.cart.coupons = {{{}, QStringLiteral("Maker's coupon"), 200}};
    shop.cart.roundingMinor = 2;
    shop.cart.paidMinor = 500;
    auto priced = shop.price();
    QCOMPARE(priced->totals.totalMinor, 1003);
    QCOMPARE(priced->totals.taxMinor, 160);
    QCOMPARE(priced->totals.couponMinor, 200);
    QCOMPARE(priced->totals.dueMinor, 305);
    shop.cart.coupons[0].amountMinor = 5000;
    QCOMPARE(shop.price()->totals.couponMinor, 1003);
    QCOMPARE(shop.price()->totals.dueMinor, -498);
}

ARNOLD_TEST_CLASS(PriceCartTest)
#include "PriceCartTest.moc"
