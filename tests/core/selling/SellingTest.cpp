#include "core/cart/PriceCart.h"
#include "core/cart/SellableLine.h"
#include "core/catalog/CatalogStore.h"
#include "core/pricing/PriceStore.h"
#include "core/setup/RegionStore.h"
#include "core/shop/Settings.h"
#include "tests/support/Builders.h"

#include <array>

using namespace arnold;
using namespace arnold::test;

namespace {
constexpr std::int64_t kPiece = Quantity::kMicrosPerUnit;
}

class SellingTest : public QObject
{
    Q_OBJECT

public:
    explicit SellingTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void sellablesInTheOrderAsked();
    void pricesAsACart();
    void saleListWinsForItsTime();
    void priceHistoryIsKept();
    void pricesOfOtherPlacesDoNotCount();
    void setIsSplitOverItsComponents();
    void scans_data();
    void scans();
    void labelsWithAWeightInside();
    void cardsShowRangeAndStock();

private:
    std::shared_ptr<const ShopRules> rules();
    std::vector<Sellable> sellables(std::vector<VariantId> ids);
    PriceFor priceFor() { return {Currency::of("EUR"), m_store->clock().now()}; }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void SellingTest::init()
{
    m_store = m_maker.make();
    m_shop = makeShop(*m_store);
}

std::shared_ptr<const ShopRules> SellingTest::rules()
{
    return mustRead(m_store->db(), loadShopRules);
}

std::vector<Sellable> SellingTest::sellables(std::vector<VariantId> ids)
{
    const auto current = rules();
    return mustRead(m_store->db(), [&](ReadTx &tx) {
        return selling::sellables(tx, *current, m_shop.atTill(), ids);
    });
}

void SellingTest::sellablesInTheOrderAsked()
{
    const auto items = sellables({m_shop.shirtL, VariantId::make(), m_shop.cheese, m_shop.gift});
    QCOMPARE(items.size(), 3U);
    QCOMPARE(items[0].sku, QStringLiteral("SHIRT-L"));
    QCOMPARE(items[0].title, QStringLiteral("Shirt"));
    QCOMPARE(items[0].variantTitle, QStringLiteral("L"));
    QCOMPARE(items[0].taxClass, m_shop.ids.standardTax);
    QVERIFY(items[0].published && items[0].discountable && items[0].isTracked());
    QCOMPARE(items[1].unit, Unit::Kilogram);
    QCOMPARE(items[1].unitDecimals, 3);
    QCOMPARE(priceOf(items[1], priceFor())->price.amountMinor, 2490);
    QVERIFY(!items[2].discountable && !items[2].isTracked());
}

void SellingTest::pricesAsACart()
{
    const auto current = rules();
    CartToPrice cart;
    cart.at = m_store->clock().now();
    cart.place.country = QStringLiteral("DE");
    for (const Sellable &item : sellables({m_shop.apple, m_shop.mug})) {
        const auto line = lineOf(item, Quantity::pieces(3), priceFor());
        QVERIFY(line);
        cart.lines.push_back(*line);
    }
    const auto priced = priceCart(cart, *current->priceRules(m_shop.ids.region, m_shop.ids.till));
    QVERIFY(priced);
    QCOMPARE(priced->totals.totalMinor, 297 + 2970);
    QCOMPARE(priced->lines[0].taxMinor, 19); // 7 % in 2.97
    QCOMPARE(priced->lines[1].taxMinor, 474); // 19 % in 29.70
    QCOMPARE(priced->lines[0].taxes[0].code, QStringLiteral("B"));
}

void SellingTest::saleListWinsForItsTime()
{
    const Instant start = m_store->clock().now().plusSeconds(3600);
    PriceListRow sale;
    sale.code = QStringLiteral("spring");
    sale.name = QStringLiteral("Spring sale");
    sale.kind = PriceListKind::Sale;
    sale.startsAt = start;
    sale.endsAt = start.plusSeconds(3600);
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(list, pricing::createPriceList(tx, sale));
        return pricing::setPrice(tx, {m_shop.mug, list, {790}, 0});
    });
    const auto price = [&] {
        const auto item = sellables({m_shop.mug}).front();
        const auto usual = comparePriceOf(item, priceFor());
        return std::pair(priceOf(item, priceFor())->price.amountMinor,
                         usual ? usual->price.amountMinor : 0);
    };
    using Pair = std::pair<std::int64_t, std::int64_t>;
    QCOMPARE(price(), Pair(990, 0));
    m_store->clock().set(start);
    QCOMPARE(price(), Pair(790, 990));
    m_store->clock().set(start.plusSeconds(3600));
    QCOMPARE(price(), Pair(990, 0));
}

void SellingTest::priceHistoryIsKept()
{
    const auto set = [&](std::int64_t minor) {
        m_store->clock().advanceSeconds(60);
        mustWrite(m_store->db(), [&](WriteTx &tx) {
            return pricing::setPrice(tx, {m_shop.mug, m_shop.ids.priceList, {minor}, 0});
        });
    };
    const Instant began = m_store->clock().now();
    set(890);
    set(950);
    const auto history = mustRead(m_store->db(), [&](ReadTx &tx) {
        return pricing::priceHistory(tx, m_shop.mug, m_shop.ids.priceList);
    });
    QCOMPARE(history.size(), 3U);
    QCOMPARE(history[1].amountMinor, 890);
    QCOMPARE(history[1].to, history[2].from);
    QCOMPARE(lowestAmountMinor(history, began, m_store->clock().now().plusSeconds(1)), 890);
    QCOMPARE(priceOf(sellables({m_shop.mug}).front(), priceFor())->price.amountMinor, 950);
    const auto refused = m_store->db().write(Actor::staff(m_shop.cashier), [&](WriteTx &tx) {
        return pricing::setPrice(tx, {m_shop.mug, m_shop.ids.priceList, {1}, 0});
    });
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
}

void SellingTest::pricesOfOtherPlacesDoNotCount()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        PriceListRow list;
        list.code = QStringLiteral("web-only");
        list.name = QStringLiteral("Web");
        list.kind = PriceListKind::Override;
        list.channel = m_shop.ids.web;
        ARNOLD_TRY(web, pricing::createPriceList(tx, list));
        list.code = QStringLiteral("dollars");
        list.channel = {};
        list.currency = Currency::of("USD");
        ARNOLD_TRY(dollars, pricing::createPriceList(tx, list));
        ARNOLD_CHECK(pricing::setPrice(tx, {m_shop.mug, web, {500}, 0}));
        return pricing::setPrice(tx, {m_shop.mug, dollars, {600}, 0});
    });
    QCOMPARE(priceOf(sellables({m_shop.mug}).front(), priceFor())->price.amountMinor, 990);
    const auto current = rules();
    const auto onWeb = mustRead(m_store->db(), [&](ReadTx &tx) {
        return selling::sellables(tx, *current, m_shop.onWeb(), std::array {m_shop.mug});
    });
    QCOMPARE(priceOf(onWeb.front(), priceFor())->price.amountMinor, 500);
}

void SellingTest::setIsSplitOverItsComponents()
{
    const VariantId set = mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<VariantId> {
        NewProduct product;
        product.title = QStringLiteral("Breakfast");
        product.taxClass = m_shop.ids.standardTax;
        NewVariant variant;
        variant.id = VariantId::make();
        variant.sku = QStringLiteral("SET");
        variant.tracking = Tracking::Components;
        variant.components = {{m_shop.mug, kPiece}, {m_shop.apple, 2 * kPiece}};
        product.variants = {variant};
        ARNOLD_CHECK(catalog::createProduct(tx, product));
        pricing::insertPrice(tx, {variant.id, m_shop.ids.priceList, {1000}, 0});
        return variant.id;
    });
    const auto item = sellables({set}).front();
    QCOMPARE(item.parts.size(), 2U);
    const auto line = lineOf(item, Quantity::pieces(1), priceFor());
    QCOMPARE(line->parts[0].ownMinor, 990);
    QCOMPARE(line->parts[0].taxClass, m_shop.ids.standardTax);
    QCOMPARE(line->parts[1].ownMinor, 198);
    QCOMPARE(line->parts[1].taxClass, m_shop.ids.reducedTax);
}

void SellingTest::scans_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sku"); // empty: not found
    QTest::newRow("EAN-13") << "4000000000020"
                            << "MUG";
    QTest::newRow("GTIN-14") << "04000000000020"
                             << "MUG";
    QTest::newRow("SKU") << "SHIRT-M"
                         << "SHIRT-M";
    QTest::newRow("SKU with blanks") << " MUG "
                                     << "MUG";
    QTest::newRow("nobody's") << "4000000000099"
                              << "";
    QTest::newRow("empty") << ""
                           << "";
}

void SellingTest::scans()
{
    QFETCH(QString, code);
    QFETCH(QString, sku);
    const auto current = rules();
    const auto scanned = m_store->db().read([&](ReadTx &tx) {
        return selling::scan(tx, *current, m_shop.atTill(), m_shop.ids.location, code);
    });
    QCOMPARE(scanned.has_value(), !sku.isEmpty());
    if (scanned)
        QCOMPARE(scanned->sellable.sku, sku);
    else
        QCOMPARE(scanned.error().code, ErrorCode::NotFound);
}

void SellingTest::labelsWithAWeightInside()
{
    const BarcodeLayout layout {.prefix = QStringLiteral("28"),
                                .measure = BarcodeLayout::Measure::Weight,
                                .measureDecimals = 3};
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        shop::insertBarcodeLayout(tx, m_shop.ids.location, layout);
        shop::bumpRules(tx);
        VariantChange change;
        change.barcodes = std::vector<NewBarcode> {{itemKey(layout, u"00123")}};
        ARNOLD_CHECK(catalog::updateVariant(tx, m_shop.cheese, 1, change));
        return {};
    });
    const QString label = QStringLiteral("280012300435");
    const auto current = rules();
    const auto scanned = m_store->db().read([&](ReadTx &tx) {
        return selling::scan(tx, *current, m_shop.atTill(), m_shop.ids.location,
                             label + *gtinCheckDigit(label));
    });
    QVERIFY(scanned);
    QCOMPARE(scanned->sellable.variant, m_shop.cheese);
    QCOMPARE(scanned->quantityMicros, 435'000);
}

void SellingTest::cardsShowRangeAndStock()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) {
        return pricing::setPrice(tx, {m_shop.shirtL, m_shop.ids.priceList, {2199}, 0});
    });
    const auto current = rules();
    const auto cards = mustRead(m_store->db(), [&](ReadTx &tx) {
        const std::array ids {*catalog::productByHandle(tx, u"shirt"),
                              *catalog::productByHandle(tx, u"last-one")};
        return selling::cards(tx, *current, m_shop.onWeb(), catalog::products(tx, ids));
    });
    QCOMPARE(cards.size(), 2U);
    QCOMPARE(cards[0].priceFromMinor, std::optional<std::int64_t>(1999));
    QCOMPARE(cards[0].priceToMinor, std::optional<std::int64_t>(2199));
    QVERIFY(cards[0].inStock && cards[0].onlyVariant.isNull());
    QCOMPARE(cards[1].onlyVariant, m_shop.lastOne);
    QVERIFY(cards[1].inStock);
}

ARNOLD_STORE_TEST_CLASS(SellingTest)
#include "SellingTest.moc"
