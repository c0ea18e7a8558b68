#include "core/exchange/seed/Seed.h"

#include "core/catalog/Barcode.h"
#include "core/exchange/seed/SeedGoods.h"
#include "core/exchange/seed/SeedSales.h"
#include "core/exchange/seed/SeedWords.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/reporting/Check.h"
#include "core/selling/ProductSearch.h"
#include "tests/support/Builders.h"

#include <QSet>

#include <map>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::exchange;

class SeedTest : public QObject
{
    Q_OBJECT

public:
    explicit SeedTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void eachTableHasItsRows_data();
    void eachTableHasItsRows();
    void everyInvariantHolds();
    void goodsAreFoundAndCanBeSold();
    void aProductFollowsFromSeedAndNumber();
    void commonWordsStandInManyTitles();
    void codesAndHandlesAreUnique();
    void salesAreInTheirPeriodAndAddUp();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void aShopWithProductsStaysAsItIs();
    void anEmptyStoreIsRefused();
    void stopsWhenAsked();

private:
    StoreMaker m_maker;
};

namespace {

using Counts = std::map<QString, std::int64_t>;

Counts counts(Database &db)
{
    const auto tables = seededRows(db);
    if (!tables)
        qFatal("counting failed: %s", qPrintable(tables.error().detail));
    Counts found;
    for (const TableRows &each : *tables)
        found.emplace(each.table, each.rows);
    return found;
}

SeedOptions optionsOf(std::int64_t products, std::int64_t orders, std::uint64_t seed)
{
    SeedOptions options;
    options.products = products;
    options.orders = orders;
    options.seed = seed;
    options.atATime = 500;
    return options;
}

SeedReport mustSeed(TestStore &store, const SeedOptions &options)
{
    ShopBuilder(store.db()).create();
    const auto report = seed(store.db(), options);
    if (!report)
        qFatal("refused: %s %s", errorName(report.error().code).data(),
               qPrintable(report.error().field));
    return *report;
}

// A place that no store has, for what is computed without one.
SeedPlace somePlace()
{
    SeedPlace place;
    place.location.timeZone = "Europe/Berlin";
    place.categories.resize(seedCategories().size());
    return place;
}

} // namespace

void SeedTest::eachTableHasItsRows_data()
{
    QTest::addColumn<int>("products");
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("variants");
    QTest::addColumn<int>("lines");
    QTest::newRow("one") << 1 << 0 << 1 << 1 << 0;
    QTest::newRow("some") << 100 << 0 << 1 << 173 << 0;
    QTest::newRow("another seed") << 100 << 0 << 2 << 147 << 0;
    QTest::newRow("with orders") << 300 << 250 << 7 << 469 << 642;
    QTest::newRow("several commands") << 1'100 << 700 << 3 << 1'765 << 1'738;
}

void SeedTest::eachTableHasItsRows()
{
    QFETCH(int, products);
    QFETCH(int, orders);
    QFETCH(int, seed);
    QFETCH(int, variants);
    QFETCH(int, lines);
    const auto store = m_maker.make();
    const SeedReport report = mustSeed(*store, optionsOf(products, orders, seed));
    QCOMPARE(report.products, products);
    QCOMPARE(report.variants, variants);
    QCOMPARE(report.orders, orders);
    QCOMPARE(report.orderLines, lines);
    const Counts rows = counts(store->db());
    for (const char *table : {"product", "search_entry"})
        QCOMPARE(rows.at(table), products);
    for (const char *table : {"variant", "barcode", "price", "stock_level", "stock_movement"})
        QCOMPARE(rows.at(table), variants);
    for (const char *table : {"orders", "document"})
        QCOMPARE(rows.at(table), orders);
    for (const char *table : {"order_line", "document_line"})
        QCOMPARE(rows.at(table), lines);
    QCOMPARE(rows.at("product_category"), 2 * products); // and the department above
    QCOMPARE(rows.at("publication"), 3 * products); // till, web, kiosk
    QCOMPARE(rows.at("category"), static_cast<std::int64_t>(seedCategories().size()));
}

void SeedTest::everyInvariantHolds()
{
    const auto store = m_maker.make();
    mustSeed(*store, optionsOf(400, 300, 5));
    const auto report = reporting::check(store->db());
    QVERIFY(report);
    for (const reporting::Finding &finding : report->findings)
        qWarning().noquote() << finding.rule << finding.subject << finding.detail;
    QCOMPARE(report->findings.size(), std::size_t(0));
    const auto page = mustRead(store->db(),
                               [](ReadTx &tx) { return orders::check(tx, std::nullopt, 1'000); });
    QCOMPARE(page.orders, std::int64_t(300));
    QCOMPARE(page.findings.size(), std::size_t(0));
}

void SeedTest::goodsAreFoundAndCanBeSold()
{
    const auto store = m_maker.make();
    const auto shop = ShopBuilder(store->db()).create();
    SeedOptions options = optionsOf(200, 0, 5);
    options.stockPieces = 77;
    QVERIFY(seed(store->db(), options));
    const SeedPlace place = somePlace();
    const SeedGoods goods(place, {options.seed, options.stockPieces});
    const auto rules = mustRead(store->db(), [](ReadTx &tx) { return loadShopRules(tx); });
    for (const std::int64_t number : {0, 1, 99, 199}) {
        const NewProduct wanted = goods.product(number).product;
        mustRead(store->db(), [&](ReadTx &tx) {
            const auto scanned = selling::scan(tx, *rules, {shop.region, shop.till}, shop.location,
                                               wanted.variants.front().barcodes.front().code);
            [&] {
                QVERIFY(scanned);
                QCOMPARE(scanned->sellable.variant, wanted.variants.front().id);
            }();
            selling::SearchQuery query;
            query.text = wanted.title;
            const auto found = selling::findProducts(tx, *rules, {shop.region, shop.web}, query);
            [&] {
                QVERIFY(!found.cards.empty());
                QCOMPARE(found.cards.front().product.title, wanted.title);
                QVERIFY(found.cards.front().inStock);
                QVERIFY(found.cards.front().priceFromMinor.has_value());
            }();
            return 0;
        });
    }
}

void SeedTest::aProductFollowsFromSeedAndNumber()
{
    const SeedPlace place = somePlace();
    const auto titleOf = [&](std::uint64_t seed, std::int64_t number) {
        const SeedProduct made = SeedGoods(place, {seed, {}}).product(number);
        return QStringLiteral("%1 %2 %3 %4")
                .arg(made.product.title, made.product.id.toText())
                .arg(made.offers.front().priceMinor)
                .arg(made.offers.front().stockPieces);
    };
    QCOMPARE(titleOf(1, 0), titleOf(1, 0));
    QCOMPARE(titleOf(9, 123'456), titleOf(9, 123'456));
    QVERIFY(titleOf(1, 0) != titleOf(2, 0));
    QVERIFY(titleOf(1, 0) != titleOf(1, 1));
    // On every machine and in every release the same.
    QCOMPARE(titleOf(1, 0),
             QStringLiteral("Travel Loudspeaker Marvino R5530 "
                            "018cc251-f400-7000-8d6b-a689fed351f5 15669 160"));
    QCOMPARE(titleOf(1, 199'999),
             QStringLiteral("Family Oak Teapot Nordamar "
                            "018cc255-013f-7000-89b6-dc4f859e9839 1849 121"));
}

void SeedTest::commonWordsStandInManyTitles()
{
    const SeedPlace place = somePlace();
    const SeedGoods goods(place, {1, {}});
    constexpr int kProducts = 5'000;
    std::map<QString, int> titlesWith;
    for (int number = 0; number < kProducts; ++number) {
        for (const QString &word : goods.product(number).product.title.split(u' '))
            ++titlesWith[word];
    }
    const auto shareOf = [&](const char *word) { return titlesWith[word] * 1'000 / kProducts; };
    QVERIFY2(shareOf("Classic") >= 20, qPrintable(QString::number(shareOf("Classic"))));
    QVERIFY2(shareOf("Chocolate") >= 8, qPrintable(QString::number(shareOf("Chocolate"))));
    const auto rare = std::count_if(titlesWith.begin(), titlesWith.end(),
                                    [](const auto &word) { return word.second <= 5; });
    QVERIFY2(rare > 1'000, qPrintable(QString::number(rare)));
}

void SeedTest::codesAndHandlesAreUnique()
{
    const SeedPlace place = somePlace();
    const SeedGoods goods(place, {1, {}});
    QSet<QString> skus;
    QSet<QString> barcodes;
    QSet<QString> handles;
    QSet<QString> brands;
    qsizetype variants = 0;
    for (const std::int64_t from : {0, 999'000, 9'999'000}) {
        for (std::int64_t number = from; number < from + 1'000; ++number) {
            const SeedProduct made = goods.product(number);
            handles.insert(made.product.handle);
            QVERIFY(made.product.title.size() <= 200);
            QVERIFY(made.product.variants.size() <= 8);
            for (const NewVariant &variant : made.product.variants) {
                ++variants;
                skus.insert(variant.sku);
                const QString code = variant.barcodes.front().code;
                QVERIFY2(gtin14(code) && code.size() == 13 && code.startsWith(u"952"),
                         qPrintable(code));
                barcodes.insert(code);
            }
        }
    }
    QCOMPARE(handles.size(), qsizetype(3'000));
    QCOMPARE(skus.size(), variants);
    QCOMPARE(barcodes.size(), variants);
    for (int number = 0; number < kSeedBrands; ++number)
        brands.insert(seedBrand(number));
    QCOMPARE(brands.size(), qsizetype(kSeedBrands));
}

void SeedTest::salesAreInTheirPeriodAndAddUp()
{
    const SeedPlace place = somePlace();
    const SeedGoods goods(place, {4, {}});
    const auto until = Instant::fromDateTime(QDateTime(QDate(2026, 3, 6), QTime(3, 30), Qt::UTC));
    const Instant from = until.plusSeconds(-10 * 86'400);
    const SeedSales sales(place, goods, {4, 50, 1'000, from, until});
    Instant before = from;
    for (int number = 0; number < 1'000; ++number) {
        const SeedSale sale = sales.sale(number);
        std::int64_t totalMinor = 0;
        for (const OrderLine &line : sale.lines)
            totalMinor += line.totalMinor;
        QCOMPARE(sale.order.totalMinor, totalMinor);
        QCOMPARE(sale.booked.totals.totalMinor, totalMinor);
        QVERIFY(!sale.lines.empty() && sale.lines.size() <= 4);
        QVERIFY(sale.order.placedAt.micros >= before.micros);
        QVERIFY(sale.order.placedAt.micros <= until.micros);
        before = sale.order.placedAt;
    }
    QCOMPARE(sales.sale(7).order.id, sales.sale(7).order.id);
    QVERIFY(sales.sale(7).order.token != sales.sale(7).order.token); // not to be guessed
}

void SeedTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<qint64>("products");
    QTest::addColumn<qint64>("orders");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("stock"); // 0: not given
    QTest::addColumn<QString>("field");
    QTest::newRow("no products") << qint64(0) << qint64(0) << 365 << qint64(0) << "products";
    QTest::newRow("fewer than none") << qint64(-1) << qint64(0) << 365 << qint64(0) << "products";
    QTest::newRow("too many products")
            << qint64(kMostSeedProducts + 1) << qint64(0) << 365 << qint64(0) << "products";
    QTest::newRow("too many orders")
            << qint64(1) << qint64(kMostSeedOrders + 1) << 365 << qint64(0) << "orders";
    QTest::newRow("no days") << qint64(1) << qint64(1) << 0 << qint64(0) << "days";
    QTest::newRow("less than no stock") << qint64(1) << qint64(1) << 1 << qint64(-5) << "stock";
    QTest::newRow("stock that overflows")
            << qint64(1) << qint64(0) << 1 << std::numeric_limits<qint64>::max() << "stock";
}

void SeedTest::wrongOptionsAreRefused()
{
    QFETCH(qint64, products);
    QFETCH(qint64, orders);
    QFETCH(int, days);
    QFETCH(qint64, stock);
    QFETCH(QString, field);
    const auto store = m_maker.make();
    ShopBuilder(store->db()).create();
    SeedOptions options = optionsOf(products, orders, 1);
    options.historyDays = days;
    if (stock != 0)
        options.stockPieces = stock;
    const auto refused = seed(store->db(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QCOMPARE(refused.error().field, field);
    const Counts rows = counts(store->db());
    QCOMPARE(rows.at("product") + rows.at("price") + rows.at("orders"), std::int64_t(0));
}

void SeedTest::aShopWithProductsStaysAsItIs()
{
    const auto store = m_maker.make();
    mustSeed(*store, optionsOf(20, 10, 1));
    const Counts before = counts(store->db());
    const auto again = seed(store->db(), optionsOf(30, 10, 2));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
    QCOMPARE(again.error().field, QStringLiteral("products"));
    QVERIFY(counts(store->db()) == before);
}

void SeedTest::anEmptyStoreIsRefused()
{
    const auto store = m_maker.make();
    const auto refused = seed(store->db(), optionsOf(1, 0, 1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().field, QStringLiteral("shop"));
    QCOMPARE(counts(store->db()).at("category"), std::int64_t(0));
}

void SeedTest::stopsWhenAsked()
{
    const auto store = m_maker.make();
    ShopBuilder(store->db()).create();
    SeedOptions options = optionsOf(1'500, 0, 1);
    options.progress = [](SeedProgress progress) { return progress.done == 0; };
    const auto stopped = seed(store->db(), options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Conflict);
    QCOMPARE(counts(store->db()).at("product"), std::int64_t(500)); // whole commands only
}

ARNOLD_STORE_TEST_CLASS(SeedTest)

#include "SeedTest.moc"
