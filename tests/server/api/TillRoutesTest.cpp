#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

// A kiosk's day by key: registers, a shift, sales for cash, its count and Z.
class TillRoutesTest : public QObject
{
    Q_OBJECT

public:
    explicit TillRoutesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        m_key = m_front->keyOf(m_front->shop().owner,
                               {Permission::RegistersRead, Permission::ShiftsOpen,
                                Permission::ShiftsClose, Permission::ShiftsRead,
                                Permission::SalesSell, Permission::SalesReturn,
                                Permission::RegistersEdit});
        m_register = "/api/v1/pos/registers/" + m_front->shop().ids.reg.toText().toLatin1();
    }
    void cleanup() { m_front.reset(); }

    void aDayIsOpenedSoldAndCounted()
    {
        Shopper client = m_front->shopper();
        const Heard opened = open(client, 10'000, "open-1");
        HEARD(opened, 201);
        QCOMPARE(opened.text("state"), "open");
        QCOMPARE(open(client, 10'000, "open-1").raw.body, opened.raw.body);
        HEARD(open(client, 10'000, "open-2"), 409);
        const Heard sale = sell(client, m_front->shop().apple, "2", 198, 500, "sale-1");
        HEARD(sale, 201);
        QCOMPARE(sale.text("number"), "R1-000001");
        QCOMPARE(minorOf(sale.json, "total"), 198);
        QCOMPARE(minorOf(sale.json, "change"), 302);
        const QByteArray shift = m_register + "/shifts/" + opened.text("id");
        const QByteArray nothing = "{}";
        const Heard early = client.post(shift + "/count", {{"counted", euro(1)}},
                                        m_key + once("early"));
        HEARD(early, 409);
        const Heard closed = client.send("POST", shift + "/close", nothing,
                                         m_key + once("close-1"));
        HEARD(closed, 201);
        QCOMPARE(closed.text("state"), "closed");
        HEARD(client.send("POST", shift + "/close", nothing, m_key + once("close-2")), 409);
        HEARD(sell(client, m_front->shop().apple, "1", 99, 100, "late"), 409);
        const auto count = [&](int minor, const char *name) {
            return client.post(shift + "/count", {{"counted", euro(minor)}, {"note", "short"}},
                               m_key + once(name));
        };
        const Heard counted = count(10'190, "count-1");
        HEARD(counted, 201);
        QCOMPARE(minorOf(counted.json, "expected"), 10'198);
        QCOMPARE(minorOf(counted.json, "counted"), 10'190);
        QCOMPARE(minorOf(counted.json, "variance"), -8);
        QCOMPARE(counted.object("shift")["state"].toString(), QStringLiteral("counted"));
        QCOMPARE(count(10'190, "count-1").raw.body, counted.raw.body);
        HEARD(count(10'190, "count-2"), 409);
        const Heard shifts = client.get(m_register + "/shifts", m_key);
        HEARD(shifts, 200);
        QCOMPARE(shifts.array("items").size(), 1);
        QCOMPARE(m_front->rowsOf("document"), 2); // the receipt and the Z
    }

    void aSaleIsBookedOnce()
    {
        Shopper client = m_front->shopper();
        HEARD(open(client, 0, "open"), 201);
        const QString id = OrderId::make().toText();
        const Heard sale = sell(client, m_front->shop().coffee, "1", 749, 1000, "s", id);
        HEARD(sale, 201);
        QCOMPARE(sell(client, m_front->shop().coffee, "1", 749, 1000, "s", id).raw.body,
                 sale.raw.body);
        const Heard again = sell(client, m_front->shop().coffee, "1", 749, 1000, "another", id);
        HEARD(again, 201);
        QCOMPARE(again.text("number"), sale.text("number"));
        QCOMPARE(m_front->rowsOf("document"), 1);
        HEARD(sell(client, m_front->shop().coffee, "2", 1498, 2000, "s", id), 422);
        QCOMPARE(m_front->rowsOf("document"), 1);
    }

    void refusedSalesBookNothing_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<int>("seen");
        QTest::addColumn<int>("cash");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("another price") << "1" << 98 << 500 << 409 << QByteArray("price_changed");
        QTest::newRow("too little cash")
                << "1" << 99 << 50 << 409 << QByteArray("payment_required");
        QTest::newRow("no quantity") << "0" << 0 << 0 << 422 << QByteArray("invalid_quantity");
        QTest::newRow("too fine") << "0.5" << 50 << 50 << 422 << QByteArray("invalid_quantity");
    }
    void refusedSalesBookNothing()
    {
        QFETCH(QString, quantity);
        QFETCH(int, seen);
        QFETCH(int, cash);
        Shopper client = m_front->shopper();
        HEARD(open(client, 0, "open"), 201);
        const std::int64_t journal = m_front->rowsOf("journal_entry");
        const Heard refused = sell(client, m_front->shop().apple, quantity.toLatin1(), seen, cash,
                                   "sale");
        QTEST(refused.code(), "code");
        QTEST(refused.status, "status");
        QVERIFY2(refused.misfit.isEmpty(), qPrintable(refused.misfit));
        QCOMPARE(m_front->rowsOf("document"), 0);
        QCOMPARE(m_front->rowsOf("payment"), 0);
        QCOMPARE(m_front->rowsOf("journal_entry"), journal);
    }

    // Sold, looked up by the number on the paper, and brought back in two goes.
    void goodsComeBackByReceipt()
    {
        Shopper client = m_front->shopper();
        HEARD(open(client, 5000, "open"), 201);
        const Heard sale = sell(client, m_front->shop().coffee, "2", 1498, 1500, "sale");
        HEARD(sale, 201);
        const QByteArray path = "/api/v1/pos/receipts/" + sale.text("number");
        const auto returnable = [&] {
            const Heard receipt = client.get(path, m_key);
            return receipt.array("lines")[0].toObject()["returnable"].toString();
        };
        QCOMPARE(returnable(), QStringLiteral("2"));
        const auto bringBack = [&](const char *quantity, int totalMinor, const char *key,
                                   const QJsonObject &more = {}) {
            QJsonObject line {{"quantity", quantity},
                              {"return_of",
                               QJsonObject {{"number", QString::fromLatin1(sale.text("number"))},
                                            {"line", 0}}}};
            for (auto field = more.begin(); field != more.end(); ++field)
                line[field.key()] = field.value();
            return book(client, line, totalMinor, 0, key, OrderId::make().toText());
        };
        const Heard first = bringBack("-1", -749, "back", {{"goods", "damaged"}});
        HEARD(first, 201);
        QCOMPARE(minorOf(first.json, "total"), -749);
        QCOMPARE(returnable(), QStringLiteral("1"));
        const int documents = m_front->rowsOf("document");
        HEARD(bringBack("-2", -1498, "too many"), 409);
        HEARD(bringBack("1", 749, "sold?"), 422);
        HEARD(bringBack("-1", -749, "another's", {{"variant_id", m_front->shop().apple.toText()}}),
              404);
        HEARD(bringBack("-1", -700, "another price"), 409);
        QCOMPARE(m_front->rowsOf("document"), documents);
        HEARD(bringBack("-1", -749, "rest"), 201);
        QCOMPARE(returnable(), QStringLiteral("0"));
        HEARD(client.get("/api/v1/pos/receipts/R9-000001", m_key), 404);
    }

    // Shifts and sales are somebody's.
    void aKeyOfTheShopItselfBooksNothing()
    {
        Shopper client = m_front->shopper();
        const QByteArray theirs = m_key;
        m_key = m_front->keyWith({Permission::ShiftsOpen, Permission::ShiftsClose,
                                  Permission::SalesSell, Permission::ShiftsRead});
        HEARD(open(client, 0, "open"), 403);
        HEARD(client.get(m_register + "/shifts", m_key), 200);
        m_key = theirs;
        HEARD(open(client, 0, "open"), 201);
        m_key = m_front->keyWith({Permission::ShiftsOpen, Permission::SalesSell});
        HEARD(sell(client, m_front->shop().apple, "1", 99, 99, "sale"), 403);
        QCOMPARE(m_front->rowsOf("document"), 0);
    }

    void whatIsNotThereIsNotFound()
    {
        Shopper client = m_front->shopper();
        const QByteArray none = "/api/v1/pos/registers/" + newIdText();
        HEARD(client.get(none + "/shifts", m_key), 404);
        HEARD(client.post(none + "/shifts", {{"float", euro(0)}}, m_key + once("1")), 404);
        HEARD(client.send("POST", m_register + "/shifts/" + newIdText() + "/close", "{}",
                          m_key + once("2")),
              404);
        HEARD(client.post(m_register + "/shifts/nonsense/count", {{"counted", euro(0)}},
                          m_key + once("3")),
              404);
        HEARD(client.post(m_register + "/shifts", {{"float", euro(0)}}, m_key), 400);
        HEARD(client.post(m_register + "/shifts",
                          {{"float", QJsonObject {{"amount", 0}, {"currency", "USD"}}}},
                          m_key + once("4")),
              422);
    }

    // Its shifts are its own, and without a till that is enrolled as it, it only looks.
    void aSecondRegisterStandsApart()
    {
        Shopper client = m_front->shopper();
        const QString place = m_front->shop().ids.location.toText();
        const auto add = [&](const QJsonObject &body) {
            return client.post("/api/v1/admin/registers", body, m_key);
        };
        const Heard added = add({{"location_id", place}, {"code", "R2"}, {"name", "Window"}});
        HEARD(added, 201);
        HEARD(add({{"location_id", place}, {"code", "R2"}}), 409);
        HEARD(add({{"location_id", place}, {"code", "R 3"}}), 400);
        HEARD(add({{"location_id", "nowhere"}, {"code", "R3"}}), 400);
        const Heard listed = client.get("/api/v1/pos/registers", m_key);
        HEARD(listed, 200);
        QCOMPARE(listed.array("items").size(), 2);
        const Heard opened = open(client, 0, "open");
        HEARD(opened, 201);
        const QByteArray second = "/api/v1/pos/registers/" + added.text("id");
        HEARD(client.send("POST", second + "/shifts/" + opened.text("id") + "/close", "{}",
                          m_key + once("theirs")),
              404);
        QCOMPARE(client.get(second + "/shifts", m_key).array("items").size(), 0);
        HEARD(client.post(second + "/shifts", {{"float", euro(0)}}, m_key + once("5")), 404);
    }

private:
    static QByteArray newIdText() { return RegisterId::make().toText().toLatin1(); }

    Heard open(Shopper &client, int floatMinor, const char *key)
    {
        return client.post(m_register + "/shifts", {{"float", euro(floatMinor)}},
                           m_key + once(key));
    }
    Heard sell(Shopper &client, VariantId variant, const char *quantity, int seenMinor,
               int cashMinor, const char *key, const QString &id = OrderId::make().toText())
    {
        const QJsonObject line {{"variant_id", variant.toText()}, {"quantity", quantity}};
        return book(client, line, seenMinor, cashMinor, key, id);
    }
    Heard book(Shopper &client, const QJsonObject &line, int seenMinor, int cashMinor,
               const char *key, const QString &id)
    {
        const QJsonObject cash {{"tender", "cash"}, {"amount", euro(cashMinor)}};
        return client.post(m_register + "/sales",
                           {{"id", id},
                            {"lines", QJsonArray {line}},
                            {"seen_total", euro(seenMinor)},
                            {"tenders", QJsonArray {cash}}},
                           m_key + once(key));
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    QByteArray m_key;
    QByteArray m_register;
};

ARNOLD_STORE_TEST_CLASS(TillRoutesTest)

#include "TillRoutesTest.moc"
