#include "core/pricing/Shares.h"
#include "tests/core/cart/PricingShop.h"
#include "tests/support/Suite.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace arnold;
using Shop = test::PricingShop;

// What holds for every cart, tried on random ones.
class PriceCartPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsAndReasonsAgree();
    void saleAndFullReturnAreNothing();
    void theOrderOfLinesDoesNotMatter();
    void nothingEverWraps();
};

namespace {

constexpr std::int64_t kRates[] = {0, 55'000, 70'000, 190'000, 200'000};

void promoteAtRandom(Shop &shop, QRandomGenerator &random, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto kind = PromotionKind(random.bounded(8));
        PromotionRule &rule = shop.promote(kind, "Promotion");
        rule.ratePpm = random.bounded(1'000'001);
        rule.amountMinor = random.bounded(600);
        rule.groupCount = 1 + random.bounded(4);
        rule.priority = random.bounded(3);
        rule.minimumAmountMinor = random.bounded(2) ? 0 : random.bounded(3000);
        if (random.bounded(2))
            rule.exclusiveGroup = QString::number(random.bounded(2));
        if (random.bounded(2))
            rule.targets = {test::aimedAt(shop.cart.lines.front())};
    }
}

Shop randomShop(QRandomGenerator &random)
{
    Shop shop;
    shop.rules.profile.basis = random.bounded(2) ? Basis::Gross : Basis::Net;
    shop.rules.profile.mode = RoundingMode(random.bounded(4));
    shop.rules.profile.place = random.bounded(2) ? TaxRoundingPlace::Document
                                                 : TaxRoundingPlace::Line;
    const int lines = 1 + random.bounded(5);
    for (int i = 0; i < lines; ++i) {
        LineToPrice &line = shop.add(random.bounded(3000), kRates[random.bounded(5)],
                                     random.bounded(8) == 0 ? -2 : random.bounded(6));
        line.notDiscountable = random.bounded(6) == 0;
        line.price.basis = random.bounded(4) == 0 ? Basis::Net : shop.rules.profile.basis;
        if (random.bounded(6) == 0)
            line.parts = {{{}, {}, shop.taxClass(70'000), Quantity::pieces(2), 300},
                          {{}, {}, shop.taxClass(190'000), Quantity::pieces(1), 500}};
    }
    promoteAtRandom(shop, random, random.bounded(5));
    if (random.bounded(3) == 0)
        shop.cart.discount = ManualDiscount {random.bounded(500'000), 0, {}};
    if (random.bounded(2)) {
        ShippingCharge charge;
        charge.amountMinor = random.bounded(900);
        charge.taxClass = shop.taxClass(190'000);
        charge.tax = random.bounded(2) ? ShippingTax::OwnClass : ShippingTax::InProportionToGoods;
        shop.cart.shipping = {charge};
    }
    return shop;
}

template <typename Priced> QString faultOf(const Priced &priced)
{
    std::int64_t reasons = 0;
    std::int64_t taxes = 0;
    for (const Why &why : priced.why) {
        if (why.kind != WhyKind::Tax && why.kind != WhyKind::TaxRounding)
            reasons += why.amountMinor;
    }
    for (const TaxRow &row : priced.taxes)
        taxes += row.amountMinor;
    if (reasons != priced.totalMinor)
        return QStringLiteral("reasons do not sum to the total");
    if (priced.totalMinor != priced.amountMinor - priced.discountMinor)
        return QStringLiteral("total is not amount less discount");
    if (taxes != priced.taxMinor || priced.netMinor + priced.taxMinor != priced.grossMinor)
        return QStringLiteral("taxes do not sum");
    if (priced.discountMinor < 0 || (priced.discountMinor > 0 && priced.totalMinor < 0))
        return QStringLiteral("a discount beyond the price");
    return {};
}

QString faultOfParts(const PricedLine &line)
{
    std::int64_t total = 0;
    std::int64_t amount = 0;
    for (const PricedPart &part : line.parts) {
        total += part.totalMinor;
        amount += part.amountMinor;
        if (const QString fault = faultOf(part); !fault.isEmpty())
            return QStringLiteral("part: ") + fault;
    }
    const bool whole = total == line.totalMinor && amount == line.amountMinor;
    return line.parts.empty() || whole ? QString() : QStringLiteral("parts are not the whole");
}

QString faultOfCart(const PricedCart &cart)
{
    std::int64_t lines = 0;
    std::int64_t shipping = 0;
    for (const PricedLine &line : cart.lines) {
        lines += line.totalMinor;
        for (const QString &fault : {faultOf(line), faultOfParts(line)}) {
            if (!fault.isEmpty())
                return fault;
        }
    }
    for (const PricedShipping &charge : cart.shipping) {
        shipping += charge.totalMinor;
        if (const QString fault = faultOf(charge); !fault.isEmpty())
            return QStringLiteral("shipping: ") + fault;
    }
    const CartTotals &totals = cart.totals;
    std::int64_t taxes = 0;
    for (const TaxSum &sum : totals.taxes)
        taxes += sum.amountMinor;
    const std::int64_t onTop = cart.basis == Basis::Net ? totals.taxMinor : 0;
    if (totals.totalMinor != lines + shipping + onTop || shipping != totals.shippingMinor)
        return QStringLiteral("total is not lines and shipping");
    if (totals.subtotalMinor - totals.discountMinor != lines)
        return QStringLiteral("subtotal less discount is not the lines");
    if (taxes != totals.taxMinor || totals.netMinor + totals.taxMinor != totals.totalMinor)
        return QStringLiteral("taxes of the cart do not sum");
    return {};
}

} // namespace

void PriceCartPropertyTest::sumsAndReasonsAgree()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 12'000; ++round) {
        Shop shop = randomShop(random);
        const auto priced = shop.price();
        QVERIFY(priced.has_value());
        if (const QString fault = faultOfCart(*priced); !fault.isEmpty())
            QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(fault)));
    }
}

// Each line comes back in up to three steps; what is left of sale and returns is nothing.
void PriceCartPropertyTest::saleAndFullReturnAreNothing()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 6'000; ++round) {
        Shop shop = randomShop(random);
        shop.cart.shipping.clear();
        const auto sale = shop.price();
        CartTotals left = sale->totals;
        std::vector<std::int64_t> before(sale->lines.size());
        for (int step = 0; step < 3; ++step) {
            Shop back = shop;
            back.promotions.clear();
            back.cart.discount.reset();
            back.cart.lines.clear();
            for (std::size_t i = 0; i < sale->lines.size(); ++i) {
                const PricedLine &line = sale->lines[i];
                const std::int64_t sold = line.quantity.micros();
                if (sold <= 0)
                    continue;
                const std::int64_t open = sold - before[i];
                const std::int64_t taken = step == 2
                        ? open
                        : random.bounded(int(open / 1'000'000) + 1) * 1'000'000;
                const auto share = returnOfLine(
                        {sale->basis, line.amountMinor, line.totalMinor, line.taxes},
                        {sold, before[i], taken});
                before[i] += taken;
                LineToPrice given = shop.cart.lines[i];
                given.given = GivenAmounts {share->amountMinor, share->discountMinor, share->taxes};
                back.cart.lines.push_back(given);
            }
            const auto returned = back.price();
            left.totalMinor += returned->totals.totalMinor;
            left.taxMinor += returned->totals.taxMinor;
            left.discountMinor += returned->totals.discountMinor;
        }
        for (const PricedLine &line : sale->lines) { // lines that were returns themselves
            if (line.quantity.micros() <= 0) {
                left.totalMinor -= line.grossMinor;
                left.taxMinor -= line.taxMinor;
            }
        }
        if (left.totalMinor != 0 || left.taxMinor != 0 || left.discountMinor != 0)
            QFAIL(qPrintable(QStringLiteral("round %1: %2 left").arg(round).arg(left.totalMinor)));
    }
}

// Sums do not depend on the order of the lines; which line gets a spread cent may.
void PriceCartPropertyTest::theOrderOfLinesDoesNotMatter()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 4'000; ++round) {
        Shop shop = randomShop(random);
        shop.promotions.clear();
        shop.promote(PromotionKind::LinePercent, "Lines").ratePpm = random.bounded(500'000);
        PromotionRule &order = shop.promote(PromotionKind::OrderAmount, "Order");
        order.amountMinor = random.bounded(1000);
        shop.rules.profile.place = TaxRoundingPlace::Line;
        const auto one = shop.price();
        std::shuffle(shop.cart.lines.begin(), shop.cart.lines.end(), random);
        const auto other = shop.price();
        if (one->totals.subtotalMinor != other->totals.subtotalMinor
            || one->totals.discountMinor != other->totals.discountMinor
            || one->totals.shippingMinor != other->totals.shippingMinor)
            QFAIL(qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

void PriceCartPropertyTest::nothingEverWraps()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int refused = 0;
    for (int round = 0; round < 4'000; ++round) {
        Shop shop = randomShop(random);
        for (LineToPrice &line : shop.cart.lines) {
            const int shift = random.bounded(1, 40);
            line.price.price.amountMinor = static_cast<std::int64_t>(random.generate64() >> shift);
            line.quantity = Quantity(static_cast<std::int64_t>(random.generate64())
                                             >> random.bounded(1, 63),
                                     Unit::Piece);
        }
        const auto priced = shop.price();
        if (!priced) {
            ++refused;
            if (priced.error().code != ErrorCode::Overflow)
                QFAIL("refused for another reason");
        } else if (const QString fault = faultOfCart(*priced); !fault.isEmpty()) {
            QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(fault)));
        }
    }
    QVERIFY(refused > 0 && refused < 4'000);
}

ARNOLD_TEST_CLASS(PriceCartPropertyTest)
#include "PriceCartPropertyTest.moc"
