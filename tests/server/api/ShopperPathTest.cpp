#include "core/pricing/PriceStore.h"
#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

// A shopper's way through the shop, answer by answer.
class ShopperPathTest : public QObject
{
    Q_OBJECT

public:
    explicit ShopperPathTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanupTestCase() { m_front.reset(); }

    void aPurchaseIsExact()
    {
        Shopper shopper = m_front->shopper();
        const Heard shop = shopper.get("/api/v1/store");
        HEARD(shop, 200);
        QCOMPARE(shop.text("currency"), "EUR");
        HEARD(shopper.get("/api/v1/store/categories"), 200);
        HEARD(shopper.get("/api/v1/store/products?limit=3"), 200);
        const QByteArray cart = shopper.newCart();
        HEARD(add(shopper, cart, m_front->shop().apple, "1"), 201);
        HEARD(add(shopper, cart, m_front->shop().shirtM, "1"), 201);
        const Heard more = add(shopper, cart, m_front->shop().apple, "2");
        HEARD(more, 201);
        QCOMPARE(more.array("lines").size(), 2);
        const QJsonObject apples = more.array("lines")[0].toObject();
        QCOMPARE(apples["quantity"].toString(), QStringLiteral("3"));
        QCOMPARE(minorOf(apples, "total"), 297);
        QCOMPARE(minorOf(apples, "tax"), 19);
        QCOMPARE(minorOf(more.array("lines")[1].toObject(), "tax"), 319);
        const QJsonObject address {{"first_name", "Ida"}, {"last_name", "Lind"},
                                   {"line1", "Weg 1"},    {"city", "Berlin"},
                                   {"country", "DE"},     {"postal_code", "10115"}};
        HEARD(shopper.patch(cart, {{"email", "ida@shop.example"}, {"shipping_address", address}}),
              200);
        const Heard options = shopper.get(cart + "/shipping-options");
        HEARD(options, 200);
        const QJsonObject option = options.array("items").first().toObject();
        QCOMPARE(minorOf(option, "price"), 490);
        const Heard whole = shopper.patch(cart, {{"shipping_option_id", option["id"]}});
        HEARD(whole, 200);
        const QJsonObject totals = whole.object("totals");
        QCOMPARE(minorOf(totals, "subtotal"), 2296);
        QCOMPARE(minorOf(totals, "shipping"), 490);
        QCOMPARE(minorOf(totals, "total"), 2786);
        int taxes = 0;
        for (const auto &tax : totals["taxes"].toArray())
            taxes += minorOf(tax.toObject(), "amount");
        QCOMPARE(minorOf(totals, "tax"), taxes);
        const Heard early = shopper.complete(cart, "early");
        HEARD(early, 409);
        QCOMPARE(early.code(), "payment_required");
        const Heard payment = shopper.post(cart + "/payments", {{"provider", "manual"}});
        HEARD(payment, 201);
        QCOMPARE(minorOf(payment.json, "amount"), 2786);
        const Heard order = shopper.complete(cart, "first");
        HEARD(order, 201);
        for (const char *name : {"subtotal", "discount", "shipping", "tax", "total"})
            QCOMPARE(minorOf(order.object("totals"), name), minorOf(totals, name));
        QCOMPARE(minorOf(totals, "tax"), 410);
        QCOMPARE(order.object("totals")["taxes"], totals["taxes"]); // names as well
        for (int i = 0; i < 2; ++i)
            QCOMPARE(order.array("lines")[i].toObject()["taxes"],
                     whole.array("lines")[i].toObject()["taxes"]);
        const QJsonObject tax = order.array("lines")[1].toObject()["taxes"].toArray()[0].toObject();
        QCOMPARE(tax["code"].toString() + '|' + tax["name"].toString(),
                 QStringLiteral("A|MwSt. 19 %"));
        QCOMPARE(order.header("Location"), "/api/v1/store/orders/" + order.text("id"));
        const Heard shown = shopper.get(order.header("Location"));
        HEARD(shown, 200);
        QCOMPARE(shown.raw.body, order.raw.body);
        const Heard closed = add(shopper, cart, m_front->shop().apple, "1");
        HEARD(closed, 409);
        QCOMPARE(closed.code(), "cart_completed");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QByteArray carts = "/api/v1/store/carts";
        const QByteArray none = carts + "/00000000000000000000000000000000";
        const QByteArray plain = "Content-Type: text/plain\r\n";
        const auto row = [](const char *name, const char *method, const QByteArray &path,
                            const QByteArray &body, const QByteArray &fields, int status,
                            const char *code) {
            QTest::newRow(name) << QByteArray(method) << path << body << fields << status
                                << QByteArray(code);
        };
        row("a typo", "POST", carts, R"({"regoin":"x"})", {}, 400, "unknown_field");
        row("a smuggled price", "POST", none + "/lines",
            R"({"variant_id":"x","quantity":"1","price":1})", {}, 400, "unknown_field");
        row("no quantity", "POST", none + "/lines", R"({"variant_id":"x"})", {}, 400,
            "missing_field");
        row("an array", "POST", carts, "[]", {}, 400, "invalid_value");
        row("half of it", "POST", carts, "{", {}, 400, "invalid_value");
        row("a name twice", "POST", carts, R"({"region":"a","region":"b"})", {}, 400,
            "invalid_value");
        row("text/plain", "POST", carts, "{}", plain, 415, "unsupported_media_type");
        row("no such region", "POST", carts, R"({"region":"x"})", {}, 422, "not_sellable");
        row("no such cart", "GET", none, {}, {}, 404, "not_found");
        row("no cart can be", "GET", carts + "/%00%ff", {}, {}, 404, "not_found");
        row("a long token", "GET", carts + '/' + QByteArray(2000, 'a'), {}, {}, 404, "not_found");
        row("no order can be", "GET", "/api/v1/store/orders/x'--", {}, {}, 404, "not_found");
        row("no such handle", "GET", "/api/v1/store/products/nothing", {}, {}, 404, "not_found");
        row("a handle with NUL", "GET", "/api/v1/store/products/a%00b", {}, {}, 404, "not_found");
        row("no such category", "GET", "/api/v1/store/products?category=x", {}, {}, 404,
            "not_found");
        row("a negative limit", "GET", "/api/v1/store/products?limit=-1", {}, {}, 400,
            "invalid_value");
        row("a torn cursor", "GET", "/api/v1/store/products?cursor=x", {}, {}, 400,
            "invalid_value");
        row("no such path", "GET", "/api/v1/nowhere", {}, {}, 404, "not_found");
        row("no key", "POST", none + "/complete", "{}", {}, 400, "idempotency_key_required");
    }
    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const Heard heard = m_front->shopper().send(method, path, body, fields);
        HEARD(heard, status);
        QCOMPARE(heard.code(), code);
    }

    void moreThanThereIsIsRefusedAtOnce()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray cart = shopper.newCart();
        const Heard refused = add(shopper, cart, m_front->shop().lastOne, "2");
        HEARD(refused, 409);
        QCOMPARE(refused.code(), "insufficient_stock");
        QCOMPARE(refused.array("errors")[0].toObject()["available"].toString(),
                 QStringLiteral("1"));
        QCOMPARE(shopper.get(cart).array("lines").size(), 0);
    }

    void methodsAreTold()
    {
        Shopper shopper = m_front->shopper();
        const Heard refused = shopper.send("DELETE", "/api/v1/store");
        HEARD(refused, 405);
        QCOMPARE(refused.header("Allow"), "GET, HEAD, OPTIONS");
        const Heard options = shopper.send("OPTIONS", "/api/v1/store/carts");
        QCOMPARE(options.status, 204);
        QCOMPARE(options.header("Allow"), "POST, OPTIONS");
        const Heard whole = shopper.get("/api/v1/store");
        const Heard head = shopper.send("HEAD", "/api/v1/store");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("ETag"), whole.header("ETag"));
        QCOMPARE(head.header("Content-Length"), whole.header("Content-Length"));
    }

    void readsAreTagged()
    {
        Shopper shopper = m_front->shopper();
        for (const char *path : {"/api/v1/store", "/api/openapi.json", "/api/v1/store/products"}) {
            for (int round = 0; round < 2; ++round) { // made, and kept
                const Heard whole = shopper.get(path);
                HEARD(whole, 200);
                QVERIFY(whole.header("Cache-Control").startsWith("public, max-age="));
                const QByteArray tag = whole.header("ETag");
                QVERIFY(!tag.isEmpty());
                const Heard same = shopper.get(path, "If-None-Match: " + tag + "\r\n");
                QCOMPARE(same.status, 304);
                QCOMPARE(same.header("ETag"), tag);
                QVERIFY(same.raw.body.isEmpty());
                HEARD(shopper.get(path, "If-None-Match: \"other\"\r\n"), 200);
            }
        }
        const Heard cart = shopper.get(shopper.newCart());
        QCOMPARE(cart.header("Cache-Control"), "private, no-store");
    }

    void largeAnswersArePacked()
    {
        Shopper shopper = m_front->shopper();
        const Heard packed = shopper.get("/api/openapi.json", "Accept-Encoding: gzip\r\n");
        QCOMPARE(packed.status, 200);
        QCOMPARE(packed.header("Content-Encoding"), "gzip");
        QVERIFY(packed.raw.body.startsWith("\x1f\x8b"));
        const Heard whole = shopper.get("/api/openapi.json");
        QVERIFY(packed.raw.body.size() < whole.raw.body.size() / 4);
        QVERIFY(packed.header("ETag") != whole.header("ETag"));
        QVERIFY(whole.header("Vary").contains("Accept-Encoding"));
    }

    // The clock stands still here: only the write itself can drop what is kept.
    void whatIsSoldShowsAtOnce()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray mug = productOf(shopper, m_front->shop().mug);
        QCOMPARE(availableOf(shopper.get(mug)), QStringLiteral("10"));
        QCOMPARE(availableOf(shopper.get(mug)), QStringLiteral("10"));
        HEARD(shopper.complete(shopper.readyCart(m_front->shop().mug, "1"), "mug"), 201);
        QCOMPARE(availableOf(shopper.get(mug)), QStringLiteral("9"));
        QCOMPARE(isListedInStock(shopper, m_front->shop().lastOne), true);
        HEARD(shopper.complete(shopper.readyCart(m_front->shop().lastOne, "1"), "last"), 201);
        QCOMPARE(isListedInStock(shopper, m_front->shop().lastOne), false);
    }

    void aNewPriceShowsAtOnce()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray coffee = productOf(shopper, m_front->shop().coffee);
        const auto price = [&] {
            return minorOf(shopper.get(coffee).array("variants")[0].toObject(), "price");
        };
        QCOMPARE(price(), 749);
        const Shop &shop = m_front->shop();
        m_front->clock().advanceMillis(1);
        mustWrite(m_front->db(), [&](WriteTx &tx) {
            return pricing::setPrice(tx,
                                     {shop.coffee,
                                      shop.ids.priceList,
                                      {799, Quantity::kMicrosPerUnit, Unit::Piece},
                                      0});
        });
        QCOMPARE(price(), 799);
    }

private:
    static Heard add(Shopper &shopper, const QByteArray &cart, VariantId variant,
                     const char *quantity)
    {
        return shopper.post(cart + "/lines",
                            {{"variant_id", variant.toText()}, {"quantity", quantity}});
    }
    QByteArray productOf(Shopper &shopper, VariantId variant) const
    {
        for (const auto &card : shopper.get("/api/v1/store/products?limit=100").array("items")) {
            if (card.toObject()["variant_id"].toString() == variant.toText())
                return "/api/v1/store/products/" + card.toObject()["handle"].toString().toLatin1();
        }
        return {};
    }
    static QString availableOf(const Heard &product)
    {
        return product.array("variants")[0]
                .toObject()["availability"]
                .toObject()["available"]
                .toString();
    }
    static bool isListedInStock(Shopper &shopper, VariantId variant)
    {
        for (const auto &card : shopper.get("/api/v1/store/products?limit=100").array("items")) {
            if (card.toObject()["variant_id"].toString() == variant.toText())
                return card.toObject()["in_stock"].toBool();
        }
        return false;
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
};

ARNOLD_STORE_TEST_CLASS(ShopperPathTest)

#include "ShopperPathTest.moc"
