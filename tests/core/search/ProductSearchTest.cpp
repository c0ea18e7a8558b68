#include "core/selling/ProductSearch.h"

#include "core/catalog/CatalogStore.h"
#include "core/search/CatchUp.h"
#include "core/search/SearchIndex.h"
#include "core/selling/RulesCache.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

// The shop of the builders, and some more drinkware to find among.
class ProductSearchTest : public QObject
{
    Q_OBJECT

public:
    explicit ProductSearchTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void finds_data();
    void finds();
    void narrows();
    void fewInTheChannel();
    void publishedForAWhile();
    void twoOptionsHoldForOneVariant();
    void countsFacets();
    void sorts();
    void pagesHaveEachOnce();
    void seesWhatWasWritten();
    void takesInWhatIsMissing();
    void suggests();

private:
    QString titles(const selling::SearchQuery &query);
    QString found(const char *text)
    {
        selling::SearchQuery query;
        query.text = QString::fromUtf8(text);
        return titles(query);
    }
    selling::SearchPage page(const selling::SearchQuery &query);
    Result<std::int64_t> change(const ProductChange &change);
    ProductId product(const char *handle)
    {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            return *catalog::productByHandle(tx, QString::fromLatin1(handle));
        });
    }

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void ProductSearchTest::init()
{
    m_store = m_maker.make();
    m_shop = makeShop(*m_store);
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<std::vector<ProductId>> {
        const auto make = [&](const char *title, const char *sku, std::int64_t popularity) {
            NewProduct product;
            product.title = QString::fromUtf8(title);
            product.taxClass = m_shop.ids.standardTax;
            product.channels = {m_shop.ids.web};
            product.popularity = popularity;
            product.variants.resize(1);
            product.variants[0].sku = QString::fromLatin1(sku);
            return product;
        };
        std::vector<NewProduct> products {
                make("Blue mug", "MUG-B", 500), make("Travel mug blue steel", "MUG-T", 900),
                make("Café crème", "CC-1", 50), make("Mugwort tea", "TEA-7", 950)};
        products[0].brand = QStringLiteral("Rörstrand");
        NewProduct sock = make("Sock", "SOCK", 10);
        sock.options = {
                {QStringLiteral("Size"), {{QStringLiteral("S")}, {QStringLiteral("M")}}},
                {QStringLiteral("Colour"), {{QStringLiteral("Navy")}, {QStringLiteral("Red")}}}};
        sock.variants.resize(2);
        sock.variants[0].optionValues = {QStringLiteral("S"), QStringLiteral("Navy")};
        sock.variants[1].optionValues = {QStringLiteral("M"), QStringLiteral("Red")};
        sock.variants[1].sku = QStringLiteral("SOCK-2");
        products.push_back(sock);
        return catalog::insertProducts(tx, products);
    });
}

selling::SearchPage ProductSearchTest::page(const selling::SearchQuery &query)
{
    return mustRead(m_store->db(), [&](ReadTx &tx) {
        const auto rules = loadShopRules(tx);
        return selling::findProducts(tx, *rules, m_shop.onWeb(), query);
    });
}

QString ProductSearchTest::titles(const selling::SearchQuery &query)
{
    QStringList all;
    for (const selling::Card &card : page(query).cards)
        all += card.product.title;
    return all.join(QStringLiteral(", "));
}

void ProductSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *name, const char *text, const char *titles) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(titles);
    };
    // The whole title, then titles that have the word, by popularity, then what begins with it.
    row("ranking", "mug", "Mug, Travel mug blue steel, Blue mug, Mugwort tea");
    row("beginning", "mugw", "Mugwort tea");
    row("finished word", "mug ", "Mug, Travel mug blue steel, Blue mug");
    row("two words", "blue mug", "Blue mug, Travel mug blue steel");
    row("two words, the last unfinished", "mug ste", "Travel mug blue steel");
    row("accents", "cafe creme", "Café crème");
    row("accents typed", "CAFÉ", "Café crème");
    row("brand", "rorstrand", "Blue mug");
    row("SKU", "MUG-T", "Travel mug blue steel");
    row("SKU in lower case, unfinished", "shirt-", "Shirt");
    row("SKU, its end missing", "mugt", "Travel mug blue steel");
    row("SKU typed in parts, its end missing", "gift-5", "Gift card");
    row("SKU, its figures missing", "gift", "Gift card");
    row("barcode, its end missing", "400000000004", "Shirt");
    row("barcode", "4000000000044", "Shirt");
    row("barcode, kept form", "04000000000044", "Shirt");
    row("category", "clothes", "Shirt");
    row("option value", "navy", "Sock");
    row("typo: left out", "cofee", "Coffee");
    row("typo: swapped", "ocffee", "Coffee");
    row("typo: replaced", "chease", "Cheese");
    row("typo with a right word", "travle mug", "Travel mug blue steel");
    row("typo before a beginning", "travle mug stee", "Travel mug blue steel");
    row("nothing", "zeppelin", "");
    row("signs", "&\"'*:", "");
    row("syntax is words", "mug\" OR \"coffee", "");
    row("one letter is a word", "m", "Shirt, Sock");
}

void ProductSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, titles);
    selling::SearchQuery query;
    query.text = text;
    const auto got = page(query);
    QStringList all;
    for (const selling::Card &card : got.cards)
        all += card.product.title;
    if (text == QLatin1String("m"))
        all.sort();
    QCOMPARE(all.join(QStringLiteral(", ")), titles);
    QCOMPARE(got.count, std::optional<std::int64_t>(all.size()));
    QVERIFY(!got.next);
    QCOMPARE(got.corrected, QString::fromLatin1(QTest::currentDataTag()).startsWith("typo"));
}

void ProductSearchTest::narrows()
{
    selling::SearchQuery query;
    query.category = m_shop.clothes;
    QCOMPARE(titles(query), QStringLiteral("Shirt"));
    query = {};
    query.options = {{QStringLiteral("size"), QStringLiteral("l")}};
    QCOMPARE(titles(query), QStringLiteral("Shirt"));
    query = {};
    query.category = m_shop.food;
    query.priceMaxMinor = 749;
    QCOMPARE(titles(query), QStringLiteral("Apple, Coffee"));
    query.priceMinMinor = 100;
    QCOMPARE(titles(query), QStringLiteral("Coffee"));
    query = {};
    query.text = QStringLiteral("mug");
    query.inStockOnly = true;
    QCOMPARE(titles(query), QStringLiteral("Mug"));
    query.category = m_shop.food;
    QCOMPARE(titles(query), QString());
}

// What most of the finds are not shown in is narrowed by the index, with the same hits.
void ProductSearchTest::fewInTheChannel()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<std::vector<ProductId>> {
        std::vector<NewProduct> products(400);
        for (std::size_t i = 0; i < products.size(); ++i) {
            const bool isOnWeb = i < 3;
            products[i].title = QStringLiteral("Widget %1").arg(i);
            products[i].taxClass = m_shop.ids.standardTax;
            products[i].channels = {isOnWeb ? m_shop.ids.web : m_shop.ids.till};
            products[i].popularity = isOnWeb ? 3 - static_cast<std::int64_t>(i) : 1000;
            products[i].variants.resize(1);
            products[i].variants[0].sku = QStringLiteral("WID%1").arg(i);
        }
        products[3].status = ProductStatus::Draft;
        products[3].channels = {m_shop.ids.web};
        return catalog::insertProducts(tx, products);
    });
    QCOMPARE(found("widget"), QStringLiteral("Widget 0, Widget 1, Widget 2"));
    const auto atTill = mustRead(m_store->db(), [&](ReadTx &tx) {
        return selling::bestProducts(tx, m_shop.ids.till, QStringLiteral("widget"), {}, 1000);
    });
    QCOMPARE(atTill.size(), std::size_t(396));
}

void ProductSearchTest::publishedForAWhile()
{
    QCOMPARE(found("mugwort"), QStringLiteral("Mugwort tea"));
    const ProductId tea = product("mugwort-tea");
    const Instant now = m_store->clock().now();
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE publication SET published_to = ? WHERE product_id = ?",
                   now.plusSeconds(60), tea);
        search::indexProduct(tx, tea);
        return {};
    });
    QCOMPARE(found("mugwort"), QStringLiteral("Mugwort tea"));
    m_store->clock().advanceMillis(60'000);
    QCOMPARE(found("mugwort"), QString());
}

void ProductSearchTest::twoOptionsHoldForOneVariant()
{
    selling::SearchQuery query;
    query.options = {{QStringLiteral("Size"), QStringLiteral("S")},
                     {QStringLiteral("Colour"), QStringLiteral("Navy")}};
    QCOMPARE(titles(query), QStringLiteral("Sock"));
    query.options[1].value = QStringLiteral("Red"); // only the other size
    QCOMPARE(titles(query), QString());
}

void ProductSearchTest::countsFacets()
{
    selling::SearchQuery query;
    query.withFacets = true;
    query.limit = 1;
    const auto got = page(query);
    QStringList lines;
    for (const selling::Facet &facet : got.facets) {
        QString line = facet.name;
        for (const selling::FacetValue &value : facet.values)
            line += QStringLiteral(" %1=%2").arg(value.value).arg(value.count);
        lines += line;
    }
    QCOMPARE(lines.join(QLatin1Char('\n')),
             QStringLiteral("category food=3 clothes=1 shirts=1\n"
                            "option.Colour Navy=1 Red=1\n"
                            "option.Size M=2 L=1 S=1\n"
                            "price min=8 max=8\n"
                            "in_stock true=8"));
    QCOMPARE(got.count, std::optional<std::int64_t>(13));
    QCOMPARE(got.cards.size(), 1U);
    QVERIFY(got.next.has_value());
}

void ProductSearchTest::sorts()
{
    selling::SearchQuery query;
    query.category = m_shop.food;
    query.order = selling::SearchOrder::PriceUp;
    QCOMPARE(titles(query), QStringLiteral("Apple, Coffee, Cheese"));
    query.order = selling::SearchOrder::PriceDown;
    QCOMPARE(titles(query), QStringLiteral("Cheese, Coffee, Apple"));
    query.order = selling::SearchOrder::Popular;
    QCOMPARE(titles(query), QStringLiteral("Apple, Coffee, Cheese"));
    query = {};
    query.text = QStringLiteral("mug");
    query.order = selling::SearchOrder::Popular;
    QCOMPARE(titles(query), QStringLiteral("Mugwort tea, Travel mug blue steel, Blue mug, Mug"));
}

void ProductSearchTest::pagesHaveEachOnce()
{
    selling::SearchQuery query;
    query.limit = 2;
    QStringList all;
    for (int i = 0; i < 20; ++i) {
        const auto got = page(query);
        for (const selling::Card &card : got.cards)
            all += card.product.title;
        query.after = got.next;
        if (!got.next)
            break;
    }
    QCOMPARE(all.size(), 13);
    all.removeDuplicates();
    QCOMPARE(all.size(), 13);
}

Result<std::int64_t> ProductSearchTest::change(const ProductChange &change)
{
    const ProductId id = product("mug");
    return m_store->db().write(Actor::system(), [&](WriteTx &tx) {
        return catalog::updateProduct(tx, id, catalog::product(tx, id)->version, change);
    });
}

void ProductSearchTest::seesWhatWasWritten()
{
    ProductChange renamed;
    renamed.title = QStringLiteral("Beaker");
    renamed.popularity = 2000;
    QVERIFY(change(renamed));
    QCOMPARE(found("beaker"), QStringLiteral("Beaker"));
    QCOMPARE(found("mug "), QStringLiteral("Beaker, Travel mug blue steel, Blue mug")); // its SKU
    ProductChange draft;
    draft.status = ProductStatus::Draft;
    QVERIFY(change(draft));
    QCOMPARE(found("beaker"), QString());
    draft.status = ProductStatus::Active;
    draft.channels = std::vector<ChannelId> {m_shop.ids.till};
    QVERIFY(change(draft));
    QCOMPARE(found("beaker"), QString());
    draft.channels = std::vector<ChannelId> {m_shop.ids.web};
    QVERIFY(change(draft));
    QCOMPARE(found("beaker"), QStringLiteral("Beaker"));
    VariantChange sku;
    sku.sku = QStringLiteral("CUP-9");
    mustWrite(m_store->db(),
              [&](WriteTx &tx) { return catalog::updateVariant(tx, m_shop.mug, 1, sku); });
    QCOMPARE(found("cup-9"), QStringLiteral("Beaker"));
    QCOMPARE(found("mug "), QStringLiteral("Travel mug blue steel, Blue mug"));
    const ProductId id = product("mug");
    const auto refused = m_store->db().write(Actor::staff(m_shop.cashier), [&](WriteTx &tx) {
        return catalog::archiveProduct(tx, id);
    });
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QCOMPARE(found("beaker"), QStringLiteral("Beaker"));
    mustWrite(m_store->db(), [&](WriteTx &tx) { return catalog::archiveProduct(tx, id); });
    QCOMPARE(found("beaker"), QString());
}

void ProductSearchTest::takesInWhatIsMissing()
{
    search::CatchUp(m_store->db()).wait();
    const auto isIndexed = [&] {
        return mustRead(m_store->db(), [](ReadTx &tx) { return search::isIndexed(tx); });
    };
    QVERIFY(isIndexed());
    const bool isSqlite = m_maker.dialect() == Dialect::Sqlite;
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        if (isSqlite)
            tx.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')");
        tx.execute("DELETE FROM search_entry");
        tx.execute("INSERT INTO search_progress (one, product_id) VALUES (1, NULL)");
        return {};
    });
    QCOMPARE(found("coffee"), QString());
    const auto slice = [&] {
        mustWrite(m_store->db(), [](WriteTx &tx) -> Result<void> {
            search::indexMissing(tx, 10);
            return {};
        });
    };
    const auto entries = [&] {
        return mustRead(m_store->db(), [](ReadTx &tx) {
            return tx.queryOne<int>("SELECT COUNT(*) FROM search_entry").value_or(0);
        });
    };
    slice();
    QCOMPARE(entries(), 10);
    QVERIFY(!isIndexed());
    // What is sold meanwhile is indexed at once, and is not indexed twice.
    ProductChange change;
    change.title = QStringLiteral("Goblet");
    QVERIFY(this->change(change));
    QCOMPARE(found("goblet"), QStringLiteral("Goblet"));
    search::CatchUp(m_store->db()).wait();
    QVERIFY(isIndexed());
    QCOMPARE(entries(), 13);
    QCOMPARE(found("coffee"), QStringLiteral("Coffee"));
    slice(); // nothing left to do
    QCOMPARE(entries(), 13);
}

void ProductSearchTest::suggests()
{
    const auto suggested = [&](const char *text) {
        return mustRead(m_store->db(), [&](ReadTx &tx) {
            const auto rules = loadShopRules(tx);
            QStringList all;
            for (const auto &each :
                 selling::suggest(tx, *rules, m_shop.onWeb(), QString::fromUtf8(text), 3))
                all += each.category ? each.category->name.toUpper() : each.product.title;
            return all.join(QStringLiteral(", "));
        });
    };
    QCOMPARE(suggested("shi"), QStringLiteral("SHIRTS, Shirt"));
    QCOMPARE(suggested("mug"), QStringLiteral("Mug, Travel mug blue steel, Blue mug"));
    QCOMPARE(suggested("cofee"), QStringLiteral("Coffee"));
    QCOMPARE(suggested("?"), QString());
}

ARNOLD_STORE_TEST_CLASS(ProductSearchTest)
#include "ProductSearchTest.moc"
