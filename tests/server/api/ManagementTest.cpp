#include "core/identity/Identity.h"
#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAdmin = "/api/v1/admin";

QString level(const Heard &heard, const char *name)
{
    return heard.array("items")[0].toObject()[QLatin1String(name)].toString();
}

std::set<Permission> everything()
{
    return {allPermissions().begin(), allPermissions().end()};
}

} // namespace

// What management does by key: people, keys, goods, stock.
class ManagementTest : public QObject
{
    Q_OBJECT

public:
    explicit ManagementTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanupTestCase() { m_front.reset(); }

    void peopleComeAndGo()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyWith(everything());
        const Heard made = client.post(kAdmin + "/staff",
                                       {{"name", "Nora"}, {"roles", QJsonArray {"cashier"}}}, key);
        HEARD(made, 201);
        QCOMPARE(made.array("roles"), QJsonArray {"cashier"});
        QCOMPARE(made.json["has_pin"].toBool(), false);
        const auto names = [&] {
            QStringList all;
            const Heard heard = client.get(kAdmin + "/staff", key);
            for (const QJsonValue &each : heard.array("items"))
                all << each.toObject()["name"].toString();
            return all.join(' ');
        };
        QCOMPARE(names(), QStringLiteral("Carl Nora Olga"));
        const Heard unknown = client.post(kAdmin + "/staff",
                                          {{"name", "Ned"}, {"roles", QJsonArray {"pirate"}}}, key);
        HEARD(unknown, 400);
        QCOMPARE(names(), QStringLiteral("Carl Nora Olga"));
        const QByteArray nora = kAdmin + "/staff/" + made.text("id");
        HEARD(client.send("DELETE", nora, {}, key), 204);
        HEARD(client.send("DELETE", nora, {}, key), 404);
        HEARD(client.send("DELETE", kAdmin + "/staff/nobody", {}, key), 404);
        QCOMPARE(names(), QStringLiteral("Carl Olga"));
        const QByteArray olga = m_front->shop().owner.toText().toLatin1();
        const Heard last = client.send("DELETE", kAdmin + "/staff/" + olga, {}, key);
        HEARD(last, 409);
        QCOMPARE(last.code(), "invalid_state");
        QCOMPARE(names(), QStringLiteral("Carl Olga"));
    }

    // What staff.edit reaches ends where the key's scopes do.
    void aKeyGivesNoMoreThanItsScopes()
    {
        Shopper client = m_front->shopper();
        const std::set<Permission> scopes {Permission::StaffRead, Permission::StaffEdit};
        const std::int64_t before = m_front->rowsOf("audit_entry");
        const QByteArray owner = kAdmin + "/staff/" + m_front->shop().owner.toText().toLatin1();
        for (const QByteArray &key :
             {m_front->keyWith(scopes), m_front->keyOf(m_front->shop().owner, scopes)}) {
            const Heard hired = client.post(
                    kAdmin + "/staff", {{"name", "Nora"}, {"roles", QJsonArray {"cashier"}}}, key);
            HEARD(hired, 403);
            QCOMPARE(hired.code(), "not_permitted");
            HEARD(client.patch(owner, {{"roles", QJsonArray {"owner"}}}, key), 403);
            HEARD(client.send("DELETE", owner, {}, key), 403);
            const Heard login = client.send(
                    "PUT", owner + "/login",
                    R"({"email":"a@b.example","password":"plume-Vortex-41"})", key);
            HEARD(login, 403);
        }
        QCOMPARE(m_front->rowsOf("audit_entry"), before + 2); // the keys that were made
    }

    void rolesAreMadeChangedAndGiven()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyWith(everything());
        const QJsonObject limits {{"discount_ppm", 100'000},
                                  {"refund_minor", QJsonValue::Null},
                                  {"price_override_ppm", 0}};
        const QJsonObject wanted {{"code", "helper"},
                                  {"name", "Helper"},
                                  {"permissions", QJsonArray {"catalog.read", "sales.sell"}},
                                  {"limits", limits}};
        const Heard made = client.post(kAdmin + "/roles", wanted, key);
        HEARD(made, 201);
        QCOMPARE(made.object("limits"), limits);
        HEARD(client.post(kAdmin + "/roles", wanted, key), 409);
        const QByteArray role = kAdmin + "/roles/" + made.text("id");
        HEARD(client.patch(role, {{"name", "Hand"}}, key), 428);
        HEARD(client.patch(role, {{"name", "Hand"}}, key + "If-Match: \"stale\"\r\n"), 412);
        const Heard renamed = client.patch(role, {{"name", "Hand"}},
                                           key + "If-Match: " + made.header("ETag") + "\r\n");
        HEARD(renamed, 200);
        QCOMPARE(renamed.text("name"), "Hand");
        QCOMPARE(renamed.array("permissions"), made.array("permissions"));
        QVERIFY(renamed.text("revision") != made.text("revision"));

        const Heard nora = client.post(kAdmin + "/staff",
                                       {{"name", "Nora"}, {"roles", QJsonArray {"cashier"}}}, key);
        const QByteArray staff = kAdmin + "/staff/" + nora.text("id");
        const Heard given = client.patch(staff, {{"roles", QJsonArray {"helper"}}}, key);
        HEARD(given, 200);
        QCOMPARE(given.array("roles"), QJsonArray {"helper"});
        HEARD(client.patch(staff, {{"roles", QJsonArray {"pirate"}}}, key), 400);
        HEARD(client.send("DELETE", role, {}, key), 409);
        HEARD(client.send("DELETE", staff, {}, key), 204);
        HEARD(client.send("DELETE", role, {}, key), 204);
        HEARD(client.send("DELETE", role, {}, key), 404);
    }

    void aKeyIsShownOnceAndRevoked()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyOf(m_front->shop().owner,
                                              {Permission::ApiKeysEdit, Permission::CatalogRead});
        const Heard made = client.post(
                kAdmin + "/api-keys",
                {{"name", "shelf labels"}, {"scopes", QJsonArray {"catalog.read"}}}, key);
        HEARD(made, 201);
        QCOMPARE(made.text("staff_id"), m_front->shop().owner.toText().toLatin1());
        const QByteArray secret = made.text("secret");
        const QByteArray theirs = "Authorization: Bearer " + secret + "\r\n";
        HEARD(client.get(kAdmin + "/products", theirs), 200);
        HEARD(client.get(kAdmin + "/staff", theirs), 403);
        const Heard listed = client.get(kAdmin + "/api-keys?limit=100", key);
        HEARD(listed, 200);
        QVERIFY(!listed.raw.body.contains(secret));
        QVERIFY(listed.raw.body.contains(made.text("prefix")));
        const QByteArray path = kAdmin + "/api-keys/" + made.text("id");
        HEARD(client.send("DELETE", path, {}, key), 204);
        HEARD(client.send("DELETE", path, {}, key), 404);
        HEARD(client.get(kAdmin + "/products", theirs), 401);
    }

    void aKeyIsRotatedAndExpires()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyOf(m_front->shop().owner,
                                              {Permission::ApiKeysEdit, Permission::CatalogRead});
        const Heard made = client.post(kAdmin + "/api-keys",
                                       {{"name", "till 2"},
                                        {"scopes", QJsonArray {"catalog.read"}},
                                        {"expires_in_days", 30}},
                                       key);
        HEARD(made, 201);
        QVERIFY(!made.text("expires_at").isEmpty());
        const QByteArray path = kAdmin + "/api-keys/" + made.text("id") + "/rotate";
        HEARD(client.post(path, {{"keep_seconds", 604'801}}, key), 400);
        const Heard next = client.post(path, {{"keep_seconds", 0}}, key);
        HEARD(next, 201);
        QCOMPARE(next.text("name"), QByteArray("till 2"));
        QVERIFY(next.text("secret") != made.text("secret"));
        const auto opens = [&](const Heard &heard) {
            return client
                    .get(kAdmin + "/products",
                         "Authorization: Bearer " + heard.text("secret") + "\r\n")
                    .status;
        };
        QCOMPARE(opens(made), 401);
        QCOMPARE(opens(next), 200);
        HEARD(client.post(path, {{"keep_seconds", 0}}, key), 404);
    }

    // Neither a scope that the key has not, nor one that nobody has.
    void aKeyGivesNoMoreThanItHas()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyOf(m_front->shop().owner, {Permission::ApiKeysEdit});
        const std::int64_t before = m_front->rowsOf("api_key");
        const auto ask = [&](const char *scope) {
            return client.post(kAdmin + "/api-keys",
                               {{"name", "more"}, {"scopes", QJsonArray {scope}}}, key);
        };
        HEARD(ask("staff.edit"), 403);
        HEARD(ask("everything"), 400);
        HEARD(client.post(kAdmin + "/api-keys", {{"name", "none"}, {"scopes", QJsonArray {}}}, key),
              400);
        QCOMPARE(m_front->rowsOf("api_key"), before);
    }

    // A key ends with the permissions of whoever made it.
    void aKeyActsForItsMaker()
    {
        Shopper client = m_front->shopper();
        ShopBuilder builder(m_front->db(), m_front->shop().ids);
        const StaffId second = builder.staff(QStringLiteral("Olaf"), QStringLiteral("owner"),
                                             QStringLiteral("9876"));
        const QByteArray key = m_front->keyOf(second, {Permission::StaffRead});
        HEARD(client.get(kAdmin + "/staff", key), 200);
        mustWrite(m_front->db(), [&](WriteTx &tx) {
            return identity::setRoles(tx, second, {QStringLiteral("cashier")});
        });
        HEARD(client.get(kAdmin + "/staff", key), 403);
        mustWrite(m_front->db(), [&](WriteTx &tx) { return identity::archiveStaff(tx, second); });
        HEARD(client.get(kAdmin + "/staff", key), 403);
    }

    void aProductIsMadeChangedAndPublished()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyWith(
                {Permission::CatalogRead, Permission::CatalogEdit, Permission::PricesEdit});
        const QJsonObject lamp {{"title", "Reading lamp"},
                                {"tax_class", "standard"},
                                {"status", "draft"},
                                {"variants",
                                 QJsonArray {QJsonObject {{"sku", "LAMP"},
                                                          {"barcodes", QJsonArray {"96385074"}}}}}};
        const Heard made = client.post(kAdmin + "/products", lamp, key);
        HEARD(made, 201);
        QCOMPARE(made.text("handle"), "reading-lamp");
        QCOMPARE(made.array("channels").size(), 3);
        const QJsonObject variant = made.array("variants")[0].toObject();
        const Heard priced = client.post(kAdmin + "/variants/" + variant["id"].toString().toLatin1()
                                                 + "/prices",
                                         {{"price", euro(2990)}}, key);
        HEARD(priced, 201);
        const QByteArray path = kAdmin + "/products/" + made.text("id");
        const QByteArray shelf = "/api/v1/store/products/reading-lamp";
        HEARD(client.get(shelf), 404);
        const auto change = [&](const QJsonObject &body) {
            const Heard shown = client.get(path, key);
            return client.patch(path, body, key + "If-Match: " + shown.header("ETag") + "\r\n");
        };
        const Heard published = change({{"status", "active"}});
        HEARD(published, 200);
        const Heard seen = client.get(shelf);
        HEARD(seen, 200);
        const QJsonObject price = seen.array("variants")[0].toObject()["price"].toObject();
        QCOMPARE(price["amount"].toInt(), 2990);
        HEARD(change({{"channels", QJsonArray {"till"}}}), 200);
        HEARD(client.get(shelf), 404);
        HEARD(change({{"channels", QJsonArray {"till", "web"}}, {"title", "Lamp"}}), 200);
        QCOMPARE(client.get(shelf).text("title"), "Lamp");
        HEARD(change({{"channels", QJsonArray {"moon"}}}), 400);
        QCOMPARE(client.get(path, key).array("channels").size(), 2);
    }

    void aProductThatCannotBeIsNotMade()
    {
        Shopper client = m_front->shopper();
        const QByteArray key = m_front->keyWith({Permission::CatalogRead, Permission::CatalogEdit});
        const std::int64_t before = m_front->rowsOf("product");
        const auto make = [&](const char *taxClass, const char *sku, const char *handle) {
            return client.post(kAdmin + "/products",
                               {{"title", "Twin"},
                                {"handle", handle},
                                {"tax_class", taxClass},
                                {"variants", QJsonArray {QJsonObject {{"sku", sku}}}}},
                               key);
        };
        HEARD(make("luxury", "TWIN", "twin"), 422);
        const Heard taken = make("standard", "APPLE", "twin");
        HEARD(taken, 409);
        QCOMPARE(taken.array("errors")[0].toObject()["field"].toString(),
                 QStringLiteral("variants[0].sku"));
        HEARD(client.post(
                      kAdmin + "/products",
                      {{"title", "Bare"}, {"tax_class", "standard"}, {"variants", QJsonArray {}}},
                      key),
              400);
        QCOMPARE(m_front->rowsOf("product"), before);
    }

    void stockComesInOnce()
    {
        Shopper client = m_front->shopper();
        const Shop &shop = m_front->shop();
        const QByteArray key = m_front->keyWith(
                {Permission::InventoryRead, Permission::InventoryReceive});
        const auto receive = [&](const QJsonObject &line, const QByteArray &fields) {
            return client.post(kAdmin + "/stock/receipts",
                               {{"location_id", shop.ids.location.toText()},
                                {"lines", QJsonArray {line}},
                                {"note", "delivery 7"}},
                               key + fields);
        };
        const QJsonObject mugs {
                {"variant_id", shop.mug.toText()}, {"quantity", "5"}, {"unit_cost", euro(450)}};
        const std::int64_t before = m_front->rowsOf("stock_movement");
        HEARD(receive(mugs, {}), 400);
        const Heard came = receive(mugs, once("delivery-7"));
        HEARD(came, 201);
        QCOMPARE(level(came, "on_hand"), QStringLiteral("15"));
        QCOMPARE(receive(mugs, once("delivery-7")).raw.body, came.raw.body);
        QJsonObject other = mugs;
        other["quantity"] = "6";
        const Heard reused = receive(other, once("delivery-7"));
        HEARD(reused, 422);
        QCOMPARE(reused.code(), "idempotency_key_reused");
        other["unit_cost"] = QJsonObject {{"amount", 450}, {"currency", "USD"}};
        HEARD(receive(other, once("dollars")), 422);
        other["variant_id"] = "nothing";
        HEARD(receive(other, once("unknown")), 422);
        other = mugs;
        other["quantity"] = "-1";
        HEARD(receive(other, once("negative")), 422);
        other = mugs;
        other["variant_id"] = shop.service.toText();
        const Heard untracked = receive(other, once("untracked"));
        HEARD(untracked, 409);
        QCOMPARE(m_front->rowsOf("stock_movement"), before + 1);
        const Heard levels = client.get(kAdmin + "/variants/" + bytes(shop.mug) + "/stock", key);
        HEARD(levels, 200);
        QCOMPARE(level(levels, "on_hand"), QStringLiteral("15"));
        HEARD(client.get(kAdmin + "/variants/nothing/stock", key), 404);
    }

    void stockIsCountedAndAdjusted()
    {
        Shopper client = m_front->shopper();
        const Shop &shop = m_front->shop();
        const QByteArray key = m_front->keyWith(
                {Permission::InventoryCount, Permission::InventoryAdjust});
        const QString place = shop.ids.location.toText();
        const auto count = [&](const char *counted, const char *name) {
            return client.post(kAdmin + "/stock/counts",
                               {{"location_id", place},
                                {"lines",
                                 QJsonArray {QJsonObject {{"variant_id", shop.cheese.toText()},
                                                          {"counted", counted}}}}},
                               key + once(name));
        };
        const Heard counted = count("4.25", "count-1");
        HEARD(counted, 201);
        QCOMPARE(level(counted, "on_hand"), QStringLiteral("4.25"));
        const std::int64_t movements = m_front->rowsOf("stock_movement");
        HEARD(count("4.25", "count-2"), 201); // nothing differs
        QCOMPARE(m_front->rowsOf("stock_movement"), movements);
        HEARD(count("-1", "count-3"), 422);
        const auto adjust = [&](const char *difference, const char *name) {
            return client.post(kAdmin + "/stock/adjustments",
                               {{"variant_id", shop.cheese.toText()},
                                {"location_id", place},
                                {"difference", difference},
                                {"note", "tasted"}},
                               key + once(name));
        };
        const Heard adjusted = adjust("-0.25", "taste-1");
        HEARD(adjusted, 201);
        QCOMPARE(level(adjusted, "on_hand"), QStringLiteral("4"));
        QCOMPARE(adjust("-0.25", "taste-1").raw.body, adjusted.raw.body);
        HEARD(adjust("0", "taste-2"), 422);
        QCOMPARE(m_front->rowsOf("stock_movement"), movements + 1);
    }

    // Two keys that nobody in particular made are two clients: neither sees the other's answer.
    void keysShareNoScope()
    {
        Shopper client = m_front->shopper();
        const Shop &shop = m_front->shop();
        const auto adjust = [&](const QByteArray &key, const char *difference) {
            return client.post(kAdmin + "/stock/adjustments",
                               {{"variant_id", shop.apple.toText()},
                                {"location_id", shop.ids.location.toText()},
                                {"difference", difference},
                                {"note", "found"}},
                               key + once("1"));
        };
        const QByteArray first = m_front->keyWith({Permission::InventoryAdjust});
        const QByteArray second = m_front->keyWith({Permission::InventoryAdjust});
        HEARD(adjust(first, "1"), 201);
        HEARD(adjust(second, "2"), 201);
        HEARD(adjust(first, "2"), 422);
    }

private:
    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
};

ARNOLD_STORE_TEST_CLASS(ManagementTest)

#include "ManagementTest.moc"
