#include "core/cart/TillCart.h"
#include "core/cart/ParkedSales.h"
#include "tests/support/Suite.h"

using namespace arnold;

// The till's cart alone: no store, no shop, two goods and a bottle.
class TillCartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameItemsJoin();
    void whatIsNotPlainStaysAlone();
    void quantitiesFollowTheUnit_data();
    void quantitiesFollowTheUnit();
    void removedAndUndone();
    void undoForgetsTheOldest();
    void depositsFollow();
    void discounts_data();
    void discounts();
    void priceByHand();
    void labelKeepsItsTotal();
    void returnsKeepWhatTheyWereSoldFor();
    void codesOnce();
    void contentGoesBothWays();

private:
    TillCart with(const TillCart &cart, const TillCart::Item &item, std::int64_t micros) const;
    PricingContext context() const;
    std::int64_t total(const TillCart &cart) const;

    TaxClassId m_standard;
    PriceRules m_rules;
    TaxProfileRow m_taxes;
    TillCart::Item m_mug;
    TillCart::Item m_cheese;
    TillCart::Item m_water;
    TillCart::Item m_bottle;
};

namespace {

TillCart::Item sellable(const char *sku, const UnitPrice &price, int decimals, TaxClassId taxClass)
{
    auto item = std::make_shared<Sellable>();
    item->variant = VariantId::make();
    item->product = ProductId::make();
    item->sku = QString::fromLatin1(sku);
    item->title = item->sku;
    item->unit = price.unit;
    item->unitDecimals = decimals;
    item->taxClass = taxClass;
    item->published = true;
    ListedPrice listed {.currency = Currency::of("EUR")};
    listed.listName = QStringLiteral("Shop prices");
    listed.price = price;
    item->prices = {listed};
    return item;
}

ReturnOf mugSold(std::int64_t soldMicros, std::int64_t returnedMicros)
{
    ReturnOf of;
    of.document = DocumentId::make();
    of.line = 0;
    of.documentNumber = QStringLiteral("R1-000042");
    TaxRow tax;
    tax.code = QStringLiteral("A");
    tax.ratePpm = 190'000;
    tax.baseMinor = 840;
    tax.amountMinor = 160;
    of.sold = {Basis::Gross, 1000, 1000, {tax}};
    of.price = {333};
    of.soldMicros = soldMicros;
    of.returnedMicros = returnedMicros;
    return of;
}

} // namespace

void TillCartTest::init()
{
    m_standard = TaxClassId::make();
    TaxRate rate;
    rate.id = TaxRateId::make();
    rate.name = QStringLiteral("VAT 19%");
    rate.code = QStringLiteral("A");
    rate.jurisdiction = QStringLiteral("DE");
    rate.ratePpm = 190'000;
    rate.taxClass = m_standard;
    m_rules.profile.home = {QStringLiteral("DE"), {}, {}};
    m_rules.rates = TaxTable({rate});
    m_mug = sellable("MUG", {990}, 0, m_standard);
    m_cheese = sellable("CHEESE", {2490, Quantity::kMicrosPerUnit, Unit::Kilogram}, 3, m_standard);
    m_bottle = sellable("BOTTLE", {25}, 0, m_standard);
    auto water = std::make_shared<Sellable>(*sellable("WATER", {99}, 0, m_standard));
    water->depositVariant = m_bottle->variant;
    water->depositPerMicros = Quantity::kMicrosPerUnit;
    m_water = water;
}

TillCart TillCartTest::with(const TillCart &cart, const TillCart::Item &item,
                            std::int64_t micros) const
{
    TillCart::NewLine line;
    line.item = item;
    if (!item->depositVariant.isNull())
        line.deposit = m_bottle;
    line.quantity = Quantity(micros, item->unit);
    return cart.withLine(line).value();
}

PricingContext TillCartTest::context() const
{
    PricingContext context;
    context.rules = &m_rules;
    context.taxes = &m_taxes;
    context.place = {QStringLiteral("DE"), {}, {}};
    return context;
}

std::int64_t TillCartTest::total(const TillCart &cart) const
{
    return cart.price(context()).value().cart.totals.totalMinor;
}

void TillCartTest::sameItemsJoin()
{
    TillCart cart = with({}, m_mug, 1'000'000);
    const int first = cart.lastKey();
    cart = with(cart, m_mug, 2'000'000);
    QCOMPARE(cart.content().lines.size(), std::size_t(1));
    QCOMPARE(cart.lastKey(), first);
    QCOMPARE(cart.line(first)->quantity, Quantity::pieces(3));
    QCOMPARE(total(cart), 2970);
    // What comes back is another line.
    cart = with(cart, m_mug, -1'000'000);
    QCOMPARE(cart.content().lines.size(), std::size_t(2));
    QVERIFY(cart.lastKey() != first);
    QCOMPARE(total(cart), 1980);
}

void TillCartTest::whatIsNotPlainStaysAlone()
{
    TillCart cart = with({}, m_mug, 1'000'000);
    cart = cart.withNote(cart.lastKey(), QStringLiteral("blue")).value();
    cart = with(cart, m_mug, 1'000'000);
    QCOMPARE(cart.content().lines.size(), std::size_t(2));
    cart = cart.withDiscount(cart.lastKey(), ManualDiscount {100'000, 0, {}}).value();
    cart = with(cart, m_mug, 1'000'000);
    QCOMPARE(cart.content().lines.size(), std::size_t(3));
    QCOMPARE(total(cart), 990 + 891 + 990);
}

void TillCartTest::quantitiesFollowTheUnit_data()
{
    QTest::addColumn<bool>("cheese");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("one mug") << false << 1'000'000LL << true;
    QTest::newRow("half a mug") << false << 500'000LL << false;
    QTest::newRow("none") << false << 0LL << false;
    QTest::newRow("435 g") << true << 435'000LL << true;
    QTest::newRow("435.5 g") << true << 435'500LL << false;
}

void TillCartTest::quantitiesFollowTheUnit()
{
    QFETCH(bool, cheese);
    QFETCH(qint64, micros);
    QFETCH(bool, allowed);
    const TillCart::Item item = cheese ? m_cheese : m_mug;
    TillCart::NewLine line;
    line.item = item;
    line.quantity = Quantity(micros, item->unit);
    const auto added = TillCart().withLine(line);
    QCOMPARE(added.has_value(), allowed);
    if (!added)
        QCOMPARE(added.error().code, ErrorCode::InvalidQuantity);
    const TillCart cart = with({}, item, 2'000'000);
    QCOMPARE(cart.withQuantity(cart.lastKey(), Quantity(micros, item->unit)).has_value(), allowed);
}

void TillCartTest::removedAndUndone()
{
    TillCart cart = with({}, m_mug, 1'000'000);
    const int key = cart.lastKey();
    cart = with(cart, m_cheese, 435'000);
    const TillCart without = cart.withoutLine(key).value();
    QCOMPARE(without.content().lines.size(), std::size_t(1));
    QCOMPARE(total(without), 1083); // 24.90 x 0.435
    QCOMPARE(without.withoutLine(key).error().code, ErrorCode::NotFound);
    const TillCart back = without.undone();
    QCOMPARE(total(back), total(cart));
    QCOMPARE(back.line(key)->quantity, Quantity::pieces(1));
    QVERIFY(back.undone().undone().isEmpty());
    QVERIFY(!back.undone().undone().canUndo());
    // A removed line's key is not given again.
    QVERIFY(with(without, m_mug, 1'000'000).lastKey() > key);
}

void TillCartTest::undoForgetsTheOldest()
{
    TillCart cart;
    for (std::size_t i = 0; i < TillCart::kUndoSteps + 5; ++i)
        cart = with(cart, m_mug, 1'000'000);
    std::size_t steps = 0;
    for (; cart.canUndo(); cart = cart.undone())
        ++steps;
    QCOMPARE(steps, TillCart::kUndoSteps);
    QCOMPARE(cart.content().lines.front().quantity, Quantity::pieces(5));
}

void TillCartTest::depositsFollow()
{
    const TillCart cart = with({}, m_water, 6'000'000);
    const PricedContent priced = cart.price(context()).value();
    QCOMPARE(priced.cart.lines.size(), std::size_t(2));
    QVERIFY(priced.origins[1].isDeposit);
    QCOMPARE(priced.cart.lines[1].quantity, Quantity::pieces(6));
    QCOMPARE(priced.cart.lines[1].totalMinor, 150);
    QCOMPARE(priced.cart.totals.totalMinor, 6 * 99 + 150);
    // A discount on everything leaves the deposit alone.
    const TillCart half = cart.withOrderDiscount(ManualDiscount {500'000, 0, {}}).value();
    QCOMPARE(total(half), 297 + 150);
    // Empties come back and are paid out.
    QCOMPARE(total(with({}, m_bottle, -10'000'000)), -250);
}

void TillCartTest::discounts_data()
{
    QTest::addColumn<qint64>("ratePpm");
    QTest::addColumn<qint64>("amountMinor");
    QTest::addColumn<qint64>("total"); // -1: refused
    QTest::newRow("a tenth") << 100'000LL << 0LL << 891LL;
    QTest::newRow("everything") << 1'000'000LL << 0LL << 0LL;
    QTest::newRow("more than everything") << 1'000'001LL << 0LL << -1LL;
    QTest::newRow("an amount") << 0LL << 90LL << 900LL;
    QTest::newRow("never more than is left") << 0LL << 5000LL << 0LL;
    QTest::newRow("negative") << 0LL << -1LL << -1LL;
    QTest::newRow("both") << 100'000LL << 90LL << -1LL;
    QTest::newRow("neither") << 0LL << 0LL << -1LL;
}

void TillCartTest::discounts()
{
    QFETCH(qint64, ratePpm);
    QFETCH(qint64, amountMinor);
    QFETCH(qint64, total);
    const TillCart cart = with({}, m_mug, 1'000'000);
    const auto cheaper = cart.withDiscount(cart.lastKey(),
                                           ManualDiscount {ratePpm, amountMinor, {}});
    QCOMPARE(cheaper.has_value(), total >= 0);
    if (!cheaper) {
        QCOMPARE(cheaper.error().code, ErrorCode::InvalidValue);
        return;
    }
    QCOMPARE(this->total(*cheaper), total);
    QCOMPARE(this->total(cheaper->withDiscount(cart.lastKey(), {}).value()), 990);
}

void TillCartTest::priceByHand()
{
    const TillCart cart = with({}, m_mug, 2'000'000);
    const PriceOverride price {{500}, {QStringLiteral("scratched"), QStringLiteral("Olga")}};
    QCOMPARE(total(cart.withOverride(cart.lastKey(), price).value()), 1000);
    QCOMPARE(cart.withOverride(cart.lastKey(), PriceOverride {{-1}, {}}).error().code,
             ErrorCode::InvalidValue);
    // What has no list price is sold at the typed one, and not without it.
    auto open = std::make_shared<Sellable>(*m_mug);
    open->variant = VariantId::make();
    open->kind = ProductKind::OpenAmount;
    open->prices.clear();
    const TillCart department = with({}, open, 1'000'000);
    const auto unpriced = department.price(context());
    QVERIFY(!unpriced);
    QCOMPARE(unpriced.error().code, ErrorCode::NotSellable);
    QCOMPARE(unpriced.error().field, QStringLiteral("lines[0]"));
    QCOMPARE(total(department.withOverride(department.lastKey(), price).value()), 500);
}

void TillCartTest::labelKeepsItsTotal()
{
    TillCart::NewLine scanned;
    scanned.item = m_cheese;
    scanned.quantity = Quantity(139'000, Unit::Kilogram);
    scanned.labelTotalMinor = 347;
    TillCart cart = TillCart().withLine(scanned).value();
    const PricedContent priced = cart.price(context()).value();
    QCOMPARE(priced.cart.totals.totalMinor, 347);
    QCOMPARE(priced.cart.lines[0].quantity.micros(), 139'357); // 3.47 / 24.90
    // Two labels are two packages.
    cart = cart.withLine(scanned).value();
    QCOMPARE(cart.content().lines.size(), std::size_t(2));
    // Weighed anew, the label says nothing any more.
    cart = cart.withQuantity(cart.lastKey(), Quantity(200'000, Unit::Kilogram)).value();
    QCOMPARE(total(cart), 347 + 498);
}

void TillCartTest::returnsKeepWhatTheyWereSoldFor()
{
    // Three for 10.00 come back singly: 3.33, 3.34, 3.33.
    const std::int64_t expected[] = {-333, -334, -333};
    for (int before = 0; before < 3; ++before) {
        const TillCart cart = TillCart()
                                      .withReturn(mugSold(3'000'000, before * 1'000'000LL), m_mug,
                                                  Quantity::pieces(1))
                                      .value();
        QCOMPARE(total(cart), expected[before]);
    }
    const ReturnOf of = mugSold(3'000'000, 1'000'000);
    TillCart cart = TillCart().withReturn(of, m_mug, Quantity::pieces(1)).value();
    cart = cart.withReturn(of, m_mug, Quantity::pieces(1)).value();
    QCOMPARE(cart.content().lines.size(), std::size_t(1));
    QCOMPARE(total(cart), -667);
    QCOMPARE(cart.withReturn(of, m_mug, Quantity::pieces(1)).error().code,
             ErrorCode::InvalidQuantity);
    QCOMPARE(cart.withQuantity(cart.lastKey(), Quantity::pieces(3)).error().code,
             ErrorCode::InvalidQuantity);
    QCOMPARE(cart.withDiscount(cart.lastKey(), ManualDiscount {100'000, 0, {}}).error().code,
             ErrorCode::InvalidValue);
    // An exchange: one back, another one sold.
    QCOMPARE(total(with(cart, m_mug, 1'000'000)), 990 - 667);
}

void TillCartTest::codesOnce()
{
    const TillCart cart = TillCart().withCode(QStringLiteral("Spring-10"));
    QCOMPARE(cart.withCode(QStringLiteral("SPRING10")).content().codes.size(), std::size_t(1));
    QVERIFY(cart.withoutCode(QStringLiteral("spring 10")).content().codes.empty());
}

void TillCartTest::contentGoesBothWays()
{
    TillCart cart = with({}, m_water, 2'000'000);
    cart = cart.withDiscount(cart.lastKey(),
                             ManualDiscount {50'000, 0, {QStringLiteral("dented"), QString()}})
                   .value();
    cart = with(cart, m_cheese, 435'000);
    cart = cart.withOverride(cart.lastKey(),
                             PriceOverride {{1990, Quantity::kMicrosPerUnit, Unit::Kilogram}, {}})
                   .value();
    cart = cart.withReturn(mugSold(3'000'000, 1'000'000), m_mug, Quantity::pieces(1)).value();
    cart = cart.withOrderDiscount(ManualDiscount {0, 20, {}}).value();
    cart = cart.withCode(QStringLiteral("SPRING")).withSaleNote(QStringLiteral("for Ada"));
    cart = cart.withNote(cart.content().lines[1].key, QStringLiteral("thin slices")).value();
    const QByteArray json = cart::contentToJson(cart.content());
    const CartContent read = cart::contentFromJson(json).value();
    QCOMPARE(cart::contentToJson(read), json);
    const TillCart again =
            TillCart::fromContent(read, {m_water, m_bottle, m_cheese, m_mug}).value();
    QCOMPARE(total(again), total(cart));
    QCOMPARE(TillCart::fromContent(read, {m_water, m_bottle}).error().field,
             QStringLiteral("lines[1]"));
    QVERIFY(with(again, m_mug, 1'000'000).lastKey() > cart.content().lines.back().key);
    for (const char *bad : {"", "[]", "{}", "{\"lines\":[{}]}"})
        QCOMPARE(cart::contentFromJson(bad).error().code, ErrorCode::InvalidValue);
}

ARNOLD_TEST_CLASS(TillCartTest)
#include "TillCartTest.moc"
