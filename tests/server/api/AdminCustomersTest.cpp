#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kCustomers = "/api/v1/admin/customers";

QJsonObject home(const char *city = "Bonn")
{
    return {{"last_name", "Lind"}, {"line1", "Weg 1"}, {"city", city}, {"country", "de"}};
}

} // namespace

// Customers as management knows them: found as one types, kept, erased.
class AdminCustomersTest : public QObject
{
    Q_OBJECT

public:
    explicit AdminCustomersTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        m_client.emplace(m_front->shopper());
        m_key = m_front->keyWith({Permission::CustomersRead, Permission::CustomersEdit,
                                  Permission::CustomersErase, Permission::OrdersRead});
    }
    void cleanup()
    {
        m_client.reset();
        m_front.reset();
    }

    void theyAreFoundAsOneTypes_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("a beginning") << QByteArray("kri") << QStringLiteral("Kristina Lind");
        QTest::newRow("two words") << QByteArray("lin%20kris") << QStringLiteral("Kristina Lind");
        QTest::newRow("the family")
                << QByteArray("Lind") << QStringLiteral("Kristina Lind, Karl Lind");
        QTest::newRow("an address")
                << QByteArray("KARL@shop.example") << QStringLiteral("Karl Lind");
        QTest::newRow("a phone") << QByteArray("0049%2030%201234") << QStringLiteral("Karl Lind");
        QTest::newRow("nobody") << QByteArray("zoe") << QString();
        QTest::newRow("half an address") << QByteArray("karl@") << QString();
    }
    void theyAreFoundAsOneTypes()
    {
        QFETCH(QByteArray, typed);
        make({{"name", "Kristina Lind"}});
        make({{"name", "Karl Lind"}, {"email", "karl@shop.example"}, {"phone", "+49 30 1234"}});
        make({{"name", "Ola Nord"}});
        QTEST(namesOf(m_client->get(kCustomers + "?q=" + typed, m_key)), "found");
    }

    void theyComeByNumberPageByPage()
    {
        for (const char *name : {"Ada", "Bea", "Cia"})
            make({{"name", name}});
        const Heard first = m_client->get(kCustomers + "?limit=2", m_key);
        HEARD(first, 200);
        QCOMPARE(namesOf(first), QStringLiteral("Ada, Bea"));
        const Heard rest = m_client->get(
                kCustomers + "?limit=2&cursor=" + first.text("next_cursor"), m_key);
        HEARD(rest, 200);
        QCOMPARE(namesOf(rest), QStringLiteral("Cia"));
        QVERIFY(rest.json["next_cursor"].isNull());
        HEARD(m_client->get(kCustomers + "?cursor=x", m_key), 400);
        HEARD(m_client->get(kCustomers + "?limit=0", m_key), 400);
    }

    void anEditNamesWhatItIsBasedOn()
    {
        const Heard made = make({{"name", "Ida Lind"}, {"notes", "tea"}});
        const QByteArray path = kCustomers + '/' + made.text("id");
        const QByteArray tag = "If-Match: " + made.header("ETag") + "\r\n";
        HEARD(m_client->patch(path, {{"name", "Ida Lund"}}, m_key), 428);
        HEARD(m_client->patch(path, {{"name", "Ida Lund"}}, m_key + "If-Match: \"7\"\r\n"), 412);
        const Heard changed = m_client->patch(
                path,
                {{"name", "Ida Lund"}, {"email", "ida@shop.example"}, {"notes", QJsonValue()}},
                m_key + tag);
        HEARD(changed, 200);
        QCOMPARE(changed.text("name"), "Ida Lund");
        QCOMPARE(changed.text("email"), "ida@shop.example");
        QCOMPARE(changed.text("notes"), "");
        HEARD(m_client->patch(path, {{"name", "Lost"}}, m_key + tag), 412);
        const QByteArray next = "If-Match: " + changed.header("ETag") + "\r\n";
        HEARD(m_client->patch(path, {{"email", "no address"}}, m_key + next), 422);
        HEARD(m_client->patch(path, {{"group_id", "nothing"}}, m_key + next), 400);
        HEARD(m_client->patch(path, {{"name", ""}}, m_key + next), 400);
        const Heard shown = m_client->get(path, m_key);
        HEARD(shown, 200);
        QCOMPARE(shown.raw.body, changed.raw.body);
        HEARD(m_client->post(kCustomers, {{"email", "x@shop.example"}}, m_key), 400);
        QCOMPARE(m_front->rowsOf("customer"), 1);
    }

    // What staff write down moves no account to a mailbox of theirs.
    void theAddressOfAnAccountIsTheirsToChange()
    {
        const auto login = [&](const char *email) {
            return m_client
                    ->post("/api/v1/auth/login",
                           {{"email", email}, {"password", "ja7-Wolkenbruch"}})
                    .status;
        };
        HEARD(m_client->post("/api/v1/auth/register",
                             {{"email", "ada@shop.example"},
                              {"password", "ja7-Wolkenbruch"},
                              {"name", "Ada Lind"}}),
              201);
        const Heard found = m_client->get(kCustomers + "?q=ada@shop.example", m_key);
        const QByteArray path = kCustomers + '/'
                + found.array("items")[0].toObject()["id"].toString().toLatin1();
        const Heard shown = m_client->get(path, m_key);
        HEARD(shown, 200);
        QVERIFY(shown.json["has_account"].toBool());
        const QByteArray tag = "If-Match: " + shown.header("ETag") + "\r\n";
        HEARD(m_client->patch(path, {{"email", "eve@shop.example"}}, m_key + tag), 200);
        QCOMPARE(login("eve@shop.example"), 401);
        QCOMPARE(login("ada@shop.example"), 200);
        const std::int64_t mails = m_front->rowsOf("mail");
        QCOMPARE(m_client->post("/api/v1/auth/password-reset", {{"email", "eve@shop.example"}})
                         .status,
                 202);
        mustWrite(m_front->db(), [](WriteTx &) { return Result<void>(); }); // after the one asked
        QCOMPARE(m_front->rowsOf("mail"), mails);
    }

    void addressesComeAndGo()
    {
        const QByteArray path = kCustomers + '/' + make({{"name", "Ida Lind"}}).text("id");
        const Heard added = m_client->post(path + "/addresses", home(), m_key);
        HEARD(added, 201);
        const QJsonObject entry = added.array("addresses")[0].toObject();
        QCOMPARE(entry["address"].toObject()["country"].toString(), QStringLiteral("DE"));
        const QByteArray place = path + "/addresses/" + entry["id"].toString().toLatin1();
        const Heard moved = m_client->patch(place, home("Köln"), m_key);
        HEARD(moved, 200);
        QCOMPARE(moved.array("addresses")[0].toObject()["address"].toObject()["city"].toString(),
                 QStringLiteral("Köln"));
        HEARD(m_client->post(path + "/addresses", {{"city", "Bonn"}}, m_key), 422);
        HEARD(m_client->send("DELETE", place, {}, m_key), 204);
        HEARD(m_client->send("DELETE", place, {}, m_key), 404);
        QCOMPARE(m_front->rowsOf("customer_address"), 0);
    }

    void whatIsKeptIsHandedOverAndErased()
    {
        const Heard made = make({{"name", "Ida Lind"}, {"email", "ida@shop.example"}});
        const QByteArray path = kCustomers + '/' + made.text("id");
        HEARD(m_client->post(path + "/addresses", home(), m_key), 201);
        const Heard exported = m_client->get(path + "/export", m_key);
        HEARD(exported, 200);
        QCOMPARE(exported.object("profile")["name"].toString(), QStringLiteral("Ida Lind"));
        QCOMPARE(exported.array("addresses").size(), 1);
        HEARD(m_client->get(path + "/orders", m_key), 200);
        const Heard erased = m_client->send("POST", path + "/erasure", {}, m_key);
        HEARD(erased, 200);
        QCOMPARE(erased.json["orders_kept"].toInt(), 0);
        const Heard shown = m_client->get(path, m_key);
        HEARD(shown, 200);
        QCOMPARE(shown.text("name"), "");
        QVERIFY(!shown.text("erased_at").isEmpty());
        HEARD(m_client->get(path + "/export", m_key), 404);
        QCOMPARE(namesOf(m_client->get(kCustomers, m_key)), QString());
        QCOMPARE(namesOf(m_client->get(kCustomers + "?q=ida@shop.example", m_key)), QString());
    }

    void theArchivedAreNotFound()
    {
        const QByteArray path = kCustomers + '/' + make({{"name", "Ida Lind"}}).text("id");
        HEARD(m_client->send("DELETE", path, {}, m_key), 204);
        HEARD(m_client->send("DELETE", path, {}, m_key), 404);
        HEARD(m_client->get(path, m_key), 404);
        HEARD(m_client->get(path + "/orders", m_key), 404);
        QCOMPARE(namesOf(m_client->get(kCustomers + "?q=ida", m_key)), QString());
    }

private:
    Heard make(const QJsonObject &body)
    {
        const Heard made = m_client->post(kCustomers, body, m_key);
        if (made.status != 201 || !made.misfit.isEmpty())
            qFatal("no customer: %s", made.raw.body.constData());
        return made;
    }
    static QString namesOf(const Heard &heard)
    {
        QStringList names;
        for (const QJsonValue &each : heard.array("items"))
            names << each.toObject()["name"].toString();
        return names.join(QLatin1String(", "));
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    std::optional<Shopper> m_client;
    QByteArray m_key;
};

ARNOLD_STORE_TEST_CLASS(AdminCustomersTest)

#include "AdminCustomersTest.moc"
