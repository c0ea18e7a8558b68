#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAdmin = "/api/v1/admin";

} // namespace

// What a shop was set up with, its places, registers and their shifts, as management sees them.
class AdminShopTest : public QObject
{
    Q_OBJECT

public:
    explicit AdminShopTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        m_client.emplace(m_front->shopper());
        const auto all = allPermissions();
        m_key = m_front->keyOf(m_front->shop().owner, {all.begin(), all.end()});
    }
    void cleanup()
    {
        m_client.reset();
        m_front.reset();
    }

    void theShopGetsAnotherName()
    {
        const QByteArray path = kAdmin + "/settings";
        const Heard shown = get(path);
        HEARD(shown, 200);
        QCOMPARE(shown.array("companies").size(), 1);
        QCOMPARE(shown.text("country_profile"), "DE");
        HEARD(m_client->patch(path, {{"name", "Corner"}}, m_key), 428);
        HEARD(change(path, {{"name", "Corner"}, {"locale", "fr-FR"}}), 200);
        QCOMPARE(m_client->get("/api/v1/store").text("name"), "Corner"); // at once
        QCOMPARE(get(path).text("locale"), "fr-FR");
        HEARD(m_client->patch(path, {{"name", "Late"}}, m_key + tag(shown)), 412);
        const std::int64_t entries = m_front->rowsOf("audit_entry");
        HEARD(change(path, {{"name", " "}}), 400);
        HEARD(change(path, {{"locale", "tlh-QO"}}), 400);
        HEARD(change(path, {{"currency", "USD"}}), 400);
        QCOMPARE(get(path).text("name"), "Corner");
        HEARD(change(path, {{"name", "Corner"}}), 200); // nothing differs: nothing to tell
        QCOMPARE(m_front->rowsOf("audit_entry"), entries);
    }

    void aCompanyMovesAndKeepsItsCurrency()
    {
        const QByteArray path = kAdmin + "/companies/"
                + m_front->shop().ids.company.toText().toLatin1();
        const QJsonObject address {
                {"last_name", "Lind"}, {"line1", "Weg 1"}, {"city", "Bonn"}, {"country", "DE"}};
        const Heard moved = change(path, {{"vat_id", "DE123456789"}, {"address", address}});
        HEARD(moved, 200);
        QCOMPARE(moved.text("vat_id"), "DE123456789");
        QCOMPARE(moved.object("address")["city"].toString(), QStringLiteral("Bonn"));
        QCOMPARE(moved.text("currency"), "EUR");
        HEARD(change(path, {{"currency", "USD"}}), 400);
        HEARD(change(path, {{"legal_name", " "}}), 400);
        QCOMPARE(get(path).raw.body, moved.raw.body);
    }

    void aPlaceSaysWhatItsReceiptsSay()
    {
        const QByteArray path = kAdmin + "/locations/"
                + m_front->shop().ids.location.toText().toLatin1();
        const Heard listed = get(kAdmin + "/locations");
        HEARD(listed, 200);
        QCOMPARE(listed.array("items").size(), 1);
        const Heard changed = change(
                path, {{"receipt_footer", "Come again"}, {"day_starts_minute", 240}});
        HEARD(changed, 200);
        QCOMPARE(changed.text("receipt_footer"), "Come again");
        QCOMPARE(changed.json["day_starts_minute"].toInt(), 240);
        HEARD(change(path, {{"day_starts_minute", 1440}}), 400);
        HEARD(change(path, {{"time_zone", "Asia/Tokyo"}}), 400);
        QCOMPARE(get(path).raw.body, changed.raw.body);
    }

    void whatMadeALevelIsTold()
    {
        const Shop &shop = m_front->shop();
        m_front->putStock(shop.apple, 3);
        const QByteArray path = kAdmin + "/locations/" + shop.ids.location.toText().toLatin1()
                + "/variants/" + bytes(shop.apple) + "/movements";
        const Heard first = get(path + "?limit=1");
        HEARD(first, 200);
        const QJsonObject newest = first.array("items")[0].toObject();
        QCOMPARE(newest["reason"].toString(), QStringLiteral("adjustment"));
        QCOMPARE(newest["quantity"].toString(), QStringLiteral("3"));
        QCOMPARE(newest["note"].toString(), QStringLiteral("found"));
        const Heard rest = get(path + "?limit=5&cursor=" + first.text("next_cursor"));
        HEARD(rest, 200);
        QCOMPARE(rest.array("items").size(), 1); // what it was opened with
        HEARD(get(path + "?cursor=nonsense"), 400);
    }

    void aRegisterIsRenamed()
    {
        const QByteArray path = kAdmin + "/registers/"
                + m_front->shop().ids.reg.toText().toLatin1();
        HEARD(get(kAdmin + "/registers"), 200);
        const Heard renamed = change(path, {{"name", "Door"}});
        HEARD(renamed, 200);
        QCOMPARE(renamed.text("name"), "Door");
        QCOMPARE(renamed.text("code"), "R1");
        HEARD(change(path, {{"code", "R9"}}), 400);
        HEARD(change(path, {{"name", " "}}), 400);
        QCOMPARE(get(path).raw.body, renamed.raw.body);
    }

    void anXBecomesAZ()
    {
        const QByteArray shift = openAndSell();
        const QByteArray path = shiftPath(shift);
        const Heard x = get(path);
        HEARD(x, 200);
        const QJsonObject running = x.object("figures");
        QCOMPARE(running["report"].toString(), QStringLiteral("x"));
        QCOMPARE(minorOf(running, "total"), 198);
        QCOMPARE(minorOf(running["drawer"].toObject(), "expected"), 10'198);
        QVERIFY(running["drawer"].toObject()["counted"].isNull());
        closeAndCount(shift, 10'190);
        const Heard z = get(path);
        HEARD(z, 200);
        QCOMPARE(z.text("state"), "counted");
        QVERIFY(!z.text("z_document_id").isEmpty());
        const QJsonObject frozen = z.object("figures");
        QCOMPARE(frozen["report"].toString(), QStringLiteral("z"));
        QCOMPARE(minorOf(frozen, "total"), 198);
        QCOMPARE(minorOf(frozen["drawer"].toObject(), "variance"), -8);
        const Heard listed = get(registerPath() + "/shifts");
        HEARD(listed, 200);
        HEARD(get(registerPath() + "/shifts?cursor=nonsense"), 400);
        HEARD(get(atTill() + "/shifts?cursor=nonsense"), 400);
        HEARD(get(atTill() + "/shifts?cursor=-1"), 400);
        QCOMPARE(listed.array("items").size(), 1);
        QCOMPARE(listed.array("items")[0].toObject()["state"].toString(),
                 QStringLiteral("counted"));
    }

    // A count is blind for whoever may not see what should be there.
    void theDrawerIsForWhoMaySeeIt()
    {
        const QByteArray shift = openAndSell();
        const QByteArray poor = m_front->keyOf(m_front->shop().owner, {Permission::ShiftsRead});
        const Heard blind = m_client->get(shiftPath(shift), poor);
        HEARD(blind, 200);
        QVERIFY(blind.object("figures")["drawer"].isNull());
        QVERIFY(blind.object("figures")["tenders"].isNull());
        QCOMPARE(minorOf(blind.object("figures"), "total"), 198);
        closeAndCount(shift, 10'198);
        const Heard counted = m_client->get(shiftPath(shift), poor);
        HEARD(counted, 200);
        QCOMPARE(minorOf(counted.object("figures")["drawer"].toObject(), "counted"), 10'198);
    }

private:
    Heard get(const QByteArray &path) { return m_client->get(path, m_key); }
    static QByteArray tag(const Heard &shown)
    {
        return "If-Match: " + shown.header("ETag") + "\r\n";
    }
    Heard change(const QByteArray &path, const QJsonObject &body)
    {
        const Heard shown = get(path);
        return m_client->patch(path, body, m_key + tag(shown));
    }
    QByteArray registerPath() const
    {
        return kAdmin + "/registers/" + m_front->shop().ids.reg.toText().toLatin1();
    }
    QByteArray shiftPath(const QByteArray &shift) const
    {
        return registerPath() + "/shifts/" + shift;
    }
    QByteArray atTill() const
    {
        return "/api/v1/pos/registers/" + m_front->shop().ids.reg.toText().toLatin1();
    }
    // Two apples for 1.98 over a float of 100.00.
    QByteArray openAndSell()
    {
        const Heard opened = m_client->post(atTill() + "/shifts", {{"float", euro(10'000)}},
                                            m_key + once("open"));
        const QJsonObject line {{"variant_id", m_front->shop().apple.toText()}, {"quantity", "2"}};
        const QJsonObject cash {{"tender", "cash"}, {"amount", euro(198)}};
        const Heard sold = m_client->post(atTill() + "/sales",
                                          {{"id", OrderId::make().toText()},
                                           {"lines", QJsonArray {line}},
                                           {"seen_total", euro(198)},
                                           {"tenders", QJsonArray {cash}}},
                                          m_key + once("sale"));
        if (sold.status != 201)
            qFatal("no sale: %s", sold.raw.body.constData());
        return opened.text("id");
    }
    void closeAndCount(const QByteArray &shift, int countedMinor)
    {
        const QByteArray path = atTill() + "/shifts/" + shift;
        m_client->send("POST", path + "/close", "{}", m_key + once("close"));
        const Heard counted = m_client->post(path + "/count",
                                             {{"counted", euro(countedMinor)}, {"note", "short"}},
                                             m_key + once("count"));
        if (counted.status != 201)
            qFatal("no count: %s", counted.raw.body.constData());
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    std::optional<Shopper> m_client;
    QByteArray m_key;
};

ARNOLD_STORE_TEST_CLASS(AdminShopTest)

#include "AdminShopTest.moc"
