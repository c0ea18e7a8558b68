#include "core/catalog/CatalogStore.h"
#include "core/events/Outbox.h"
#include "tests/support/Builders.h"

#include <array>

using namespace arnold;
using namespace arnold::test;

class CatalogTest : public QObject
{
    Q_OBJECT

public:
    explicit CatalogTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void handles_data();
    void handles();
    void productIsReadAsItWasMade();
    void refusesAndWritesNothing_data();
    void refusesAndWritesNothing();
    void takenHandleGetsANumber();
    void updatesWithItsVersion();
    void variantsChange();
    void listsPageByPage();
    void categoriesHoldTheirBranch();
    void archivedIsGone();

private:
    StoreMaker m_maker;
};

void CatalogTest::handles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("handle");
    QTest::newRow("accents and signs")
            << QStringLiteral("Crème brûlée, 4 × 90 g") << "creme-brulee-4-90-g";
    QTest::newRow("German") << QStringLiteral("Große Öle") << "grosse-ole";
    QTest::newRow("apostrophe") << QStringLiteral("Baker's  Choice!") << "bakers-choice";
    QTest::newRow("nothing") << QStringLiteral("—!—") << "item";
    QTest::newRow("Japanese stays") << QStringLiteral("緑茶 100g") << QStringLiteral("緑茶-100g");
}

void CatalogTest::handles()
{
    QFETCH(QString, title);
    QFETCH(QString, handle);
    QCOMPARE(catalog::handleFor(title), handle);
}

void CatalogTest::productIsReadAsItWasMade()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto detail = mustRead(store->db(), [&](ReadTx &tx) {
        return catalog::productDetail(tx, *catalog::productByHandle(tx, u"shirt"));
    });
    QVERIFY(detail.has_value());
    QCOMPARE(detail->product.title, QStringLiteral("Shirt"));
    QCOMPARE(detail->options.size(), 1U);
    QCOMPARE(detail->options[0].values.size(), 2U);
    QCOMPARE(detail->variants.size(), 2U);
    QCOMPARE(detail->variants[1].id, shop.shirtL);
    QCOMPARE(detail->variants[1].title, QStringLiteral("L"));
    QCOMPARE(detail->variants[1].barcodes, std::vector {QStringLiteral("04000000000044")});
    QCOMPARE(detail->variants[1].optionValues, std::vector {detail->options[0].values[1].id});
    QCOMPARE(detail->categories, std::vector {shop.shirts});
    const auto found = mustRead(store->db(), [&](ReadTx &tx) {
        return std::pair(catalog::variantByBarcode(tx, u"04000000000044"),
                         catalog::variantBySku(tx, u"MUG"));
    });
    QCOMPARE(found.first->variant, shop.shirtL);
    QCOMPARE(*found.second, shop.mug);
}

void CatalogTest::refusesAndWritesNothing_data()
{
    using Change = std::function<void(NewProduct &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Change change, ErrorCode code, const char *field) {
        QTest::newRow(name) << change << static_cast<int>(code) << QString::fromLatin1(field);
    };
    row(
            "no title", [](auto &p) { p.title.clear(); }, ErrorCode::MissingField, "title");
    row(
            "no variant", [](auto &p) { p.variants.clear(); }, ErrorCode::MissingField, "variants");
    row(
            "no tax class", [](auto &p) { p.taxClass = {}; }, ErrorCode::NotFound, "tax_class");
    row(
            "category", [](auto &p) { p.categories = {CategoryId::make()}; }, ErrorCode::NotFound,
            "categories[0]");
    row(
            "no SKU", [](auto &p) { p.variants[0].sku.clear(); }, ErrorCode::MissingField,
            "variants[0].sku");
    row(
            "taken SKU", [](auto &p) { p.variants[0].sku = QStringLiteral("MUG"); },
            ErrorCode::Conflict, "variants[0].sku");
    row(
            "taken barcode",
            [](auto &p) { p.variants[0].barcodes = {{QStringLiteral("4000000000020")}}; },
            ErrorCode::Conflict, "variants[0].barcodes[0]");
    row(
            "taken handle", [](auto &p) { p.handle = QStringLiteral("mug"); }, ErrorCode::Conflict,
            "handle");
    row(
            "unknown option value",
            [](auto &p) {
                p.options = {{QStringLiteral("Size"), {{QStringLiteral("S")}}}};
                p.variants[0].optionValues = {QStringLiteral("XXL")};
            },
            ErrorCode::InvalidValue, "variants[0].options");
    row(
            "endless metadata",
            [](auto &p) {
                p.metadata = {{QStringLiteral("k"), QString(501, QLatin1Char('x'))}};
            },
            ErrorCode::TooLarge, "metadata");
}

void CatalogTest::refusesAndWritesNothing()
{
    QFETCH(std::function<void(NewProduct &)>, change);
    QFETCH(int, code);
    QFETCH(QString, field);
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    NewProduct product;
    product.title = QStringLiteral("New thing");
    product.taxClass = shop.ids.standardTax;
    product.variants.resize(1);
    product.variants[0].sku = QStringLiteral("NEW");
    change(product);
    const auto refused = store->db().write(
            Actor::system(), [&](WriteTx &tx) { return catalog::createProduct(tx, product); });
    QVERIFY(!refused);
    QCOMPARE(static_cast<int>(refused.error().code), code);
    QCOMPARE(refused.error().field, field);
    const auto after = mustRead(store->db(), [](ReadTx &tx) {
        return std::pair(catalog::productByHandle(tx, u"new-thing"),
                         catalog::variantBySku(tx, u"NEW"));
    });
    QVERIFY(!after.first && !after.second);
}

void CatalogTest::takenHandleGetsANumber()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto make = [&](const char *sku) {
        return mustWrite(store->db(), [&](WriteTx &tx) {
            NewProduct product;
            product.title = QStringLiteral("Mug");
            product.taxClass = shop.ids.standardTax;
            product.variants.resize(1);
            product.variants[0].sku = QString::fromLatin1(sku);
            return catalog::createProduct(tx, product);
        });
    };
    make("A");
    const auto third = make("B");
    QCOMPARE(mustRead(store->db(),
                      [](ReadTx &tx) { return catalog::productByHandle(tx, u"mug-3"); }),
             std::optional(third));
}

void CatalogTest::updatesWithItsVersion()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto id = mustRead(store->db(),
                             [](ReadTx &tx) { return *catalog::productByHandle(tx, u"mug"); });
    const auto update = [&](const Actor &actor, std::int64_t version, ProductChange change) {
        return store->db().write(actor, [&](WriteTx &tx) {
            return catalog::updateProduct(tx, id, version, change);
        });
    };
    ProductChange change;
    change.title = QStringLiteral("Big mug");
    change.popularity = 500;
    change.categories = {shop.shirts};
    QCOMPARE(update(Actor::staff(shop.cashier), 1, change).error().code, ErrorCode::NotPermitted);
    QCOMPARE(update(Actor::staff(shop.owner), 1, change).value(), 2);
    QCOMPARE(update(Actor::staff(shop.owner), 1, change).error().code, ErrorCode::LostUpdate);
    const auto detail = mustRead(store->db(),
                                 [&](ReadTx &tx) { return catalog::productDetail(tx, id); });
    QCOMPARE(detail->product.title, QStringLiteral("Big mug"));
    QCOMPARE(detail->product.handle, QStringLiteral("mug")); // links stay
    QCOMPARE(detail->product.version, 2);
    QCOMPARE(detail->categories, std::vector {shop.shirts});
    ProductChange taken;
    taken.handle = QStringLiteral("apple");
    QCOMPARE(update(Actor::staff(shop.owner), 2, taken).error().code, ErrorCode::Conflict);
}

void CatalogTest::variantsChange()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    VariantChange change;
    change.sku = QStringLiteral("MUG-2");
    change.barcodes = std::vector<NewBarcode> {{QStringLiteral("4000000000075")}};
    change.discountable = false;
    const auto version = store->db().write(Actor::staff(shop.owner), [&](WriteTx &tx) {
        return catalog::updateVariant(tx, shop.mug, 1, change);
    });
    QCOMPARE(version.value(), 2);
    const auto variant = mustRead(store->db(),
                                  [&](ReadTx &tx) { return catalog::variant(tx, shop.mug); });
    QCOMPARE(variant->sku, QStringLiteral("MUG-2"));
    QVERIFY(!variant->discountable);
    const auto codes = mustRead(store->db(), [](ReadTx &tx) {
        return std::pair(catalog::variantByBarcode(tx, u"04000000000020").has_value(),
                         catalog::variantByBarcode(tx, u"04000000000075").has_value());
    });
    QVERIFY(!codes.first && codes.second);
    change = {};
    change.sku = QStringLiteral("APPLE");
    QCOMPARE(store->db()
                     .write(Actor::staff(shop.owner),
                            [&](WriteTx &tx) {
                                return catalog::updateVariant(tx, shop.mug, 2, change);
                            })
                     .error()
                     .code,
             ErrorCode::Conflict);
}

void CatalogTest::listsPageByPage()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto titles = [&](catalog::ListQuery query) {
        QStringList all;
        for (int page = 0; page < 20; ++page) {
            const auto got = mustRead(store->db(),
                                      [&](ReadTx &tx) { return catalog::list(tx, query); });
            for (const Product &product : got.items)
                all += product.title;
            query.after = got.next;
            if (!got.next)
                return all;
        }
        return QStringList {QStringLiteral("endless")};
    };
    catalog::ListQuery query;
    query.channel = shop.ids.web;
    query.limit = 2;
    const QStringList popular = titles(query);
    QCOMPARE(popular.size(), 8);
    QCOMPARE(popular.mid(0, 5).join(QLatin1Char(' ')),
             QStringLiteral("Apple Coffee Mug Shirt Cheese"));
    query.order = catalog::ListOrder::Newest;
    QCOMPARE(titles(query).size(), 8);
    query.category = shop.food;
    QCOMPARE(titles(query).join(QLatin1Char(' ')), QStringLiteral("Cheese Coffee Apple"));
    query.order = catalog::ListOrder::Popular;
    QCOMPARE(titles(query).join(QLatin1Char(' ')), QStringLiteral("Apple Coffee Cheese"));
    query.channel = ChannelId::make(); // published nowhere there
    QCOMPARE(titles(query).size(), 0);
}

void CatalogTest::categoriesHoldTheirBranch()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    catalog::ListQuery query;
    query.category = shop.clothes; // the shirts stand one below
    const auto page = mustRead(store->db(), [&](ReadTx &tx) { return catalog::list(tx, query); });
    QCOMPARE(page.items.size(), 1U);
    const auto counts = mustRead(
            store->db(), [&](ReadTx &tx) { return catalog::categoryCounts(tx, shop.ids.web); });
    QCOMPARE(counts.at(shop.food), 3);
    QCOMPARE(counts.at(shop.clothes), 1);
    QCOMPARE(counts.at(shop.shirts), 1);
    const auto fewer = mustRead(
            store->db(), [&](ReadTx &tx) { return catalog::categoryCounts(tx, shop.ids.web, 2); });
    QCOMPARE(fewer.at(shop.food), 2); // not looked at any further
    QCOMPARE(fewer.at(shop.shirts), 1);
}

void CatalogTest::archivedIsGone()
{
    const auto store = m_maker.make();
    makeShop(*store);
    const auto id = mustRead(store->db(),
                             [](ReadTx &tx) { return *catalog::productByHandle(tx, u"mug"); });
    const auto before = mustRead(store->db(),
                                 [](ReadTx &tx) { return events::readAfter(tx, 0, 1000).size(); });
    mustWrite(store->db(), [&](WriteTx &tx) { return catalog::archiveProduct(tx, id); });
    QVERIFY(!mustRead(store->db(),
                      [](ReadTx &tx) { return catalog::productByHandle(tx, u"mug"); }));
    QVERIFY(mustRead(store->db(), [&](ReadTx &tx) { return catalog::product(tx, id); })->archived);
    const auto events = mustRead(store->db(),
                                 [](ReadTx &tx) { return events::readAfter(tx, 0, 1000); });
    QCOMPARE(events.size(), before + 1);
    QCOMPARE(events.back().kind, QStringLiteral("product.archived"));
    QCOMPARE(events.back().subject, id.bytes());
}

ARNOLD_STORE_TEST_CLASS(CatalogTest)
#include "CatalogTest.moc"
