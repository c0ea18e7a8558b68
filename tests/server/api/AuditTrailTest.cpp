#include "core/audit/Audit.h"
#include "core/identity/Sessions.h"
#include "tests/server/api/Shopfront.h"
#include "tests/support/TestFactor.h"

#include <QJsonDocument>

#include <functional>

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAdmin = "/api/v1/admin";

// Where what a route did is written down for good.
enum class Trail {
    Audit, // audit_entry: what is outside the books
    Timeline, // order_event: the steps of an order
    Journal, // journal_entry: what a register did
};

const char *tableOf(Trail trail)
{
    switch (trail) {
    case Trail::Audit:
        return "audit_entry";
    case Trail::Timeline:
        return "order_event";
    case Trail::Journal:
        break;
    }
    return "journal_entry";
}

// One write that succeeds, told by its route's operation.
struct Act {
    const char *operation;
    Trail trail;
    const char *action; // of the audit's entry
    QByteArray method;
    std::function<QByteArray()> path;
    std::function<QJsonObject()> body = {};
};

} // namespace

// Each write of the admin and pos areas leaves its trace, and a refused one none.
class AuditTrailTest : public QObject
{
    Q_OBJECT

public:
    explicit AuditTrailTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        const auto all = allPermissions();
        m_key = m_front->keyOf(m_front->shop().owner, {all.begin(), all.end()});
        m_poor = m_front->keyOf(m_front->shop().owner, {Permission::Training});
        m_register = "/api/v1/pos/registers/" + m_front->shop().ids.reg.toText().toLatin1();
        Shopper client = m_front->shopper();
        m_order = order(client);
        m_doomed = order(client);
    }
    void cleanupTestCase() { m_front.reset(); }

    void everyWriteLeavesItsTrace()
    {
        Shopper client = m_front->shopper();
        QStringList shown;
        for (const Act &act : acts()) {
            const QByteArray path = act.path();
            const QJsonObject body = act.body ? act.body() : QJsonObject();
            const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
            const QByteArray fields = once(act.operation) + m_match;
            const std::int64_t before = m_front->rowsOf(tableOf(act.trail));
            const Heard refused = client.send(act.method, path, text, m_poor + fields);
            QVERIFY2(refused.status == 403, act.operation);
            QCOMPARE(m_front->rowsOf(tableOf(act.trail)), before);
            const Heard heard = client.send(act.method, path, text, m_key + fields);
            QVERIFY2(heard.status / 100 == 2, act.operation + (": " + heard.raw.body));
            QVERIFY2(m_front->rowsOf(tableOf(act.trail)) > before, act.operation);
            if (act.trail == Trail::Audit)
                QVERIFY2(isTold(act, heard), act.operation);
            remember(act, heard);
            shown << QLatin1String(act.operation);
        }
        for (const gateway::Route &route : m_front->routes()) {
            const bool writes = route.method != gateway::Method::Get
                    && route.access.permission().has_value();
            QVERIFY2(!writes || shown.contains(QLatin1String(route.operation)), route.operation);
        }
    }

    void theListTellsAll()
    {
        Shopper client = m_front->shopper();
        const Heard listed = client.get(kAdmin + "/audit?limit=100", m_key);
        QVERIFY2(listed.misfit.isEmpty() && listed.status == 200, listed.raw.body);
        const Heard page = client.get(kAdmin + "/audit?limit=2", m_key);
        const Heard next = client.get(kAdmin + "/audit?limit=2&cursor=" + page.text("next_cursor"),
                                      m_key);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(page.array("items")[i], listed.array("items")[i]);
            QCOMPARE(next.array("items")[i], listed.array("items")[i + 2]);
        }
        QVERIFY(!listed.raw.body.contains(m_secret));
    }

    void theListIsSearched()
    {
        Shopper client = m_front->shopper();
        const auto found = [&](const QByteArray &query) {
            const Heard heard = client.get(kAdmin + "/audit?limit=100&" + query, m_key);
            return heard.status == 200 && heard.misfit.isEmpty() ? heard.array("items")
                                                                 : QJsonArray();
        };
        const auto all = found("");
        QVERIFY(all.size() > 20);
        const QJsonArray changes = found("action=product.change");
        QCOMPARE(changes.size(), 1);
        const QByteArray owner = m_front->shop().owner.toText().toLatin1();
        QVERIFY(found("actor_id=" + owner).size() > 20);
        QCOMPARE(found("actor_id=" + owner + "&action=product.change"), changes);
        QCOMPARE(found("actor_id=" + RoleId::make().toText().toLatin1()).size(), 0);
        QCOMPARE(client.get(kAdmin + "/audit?actor_id=nonsense", m_key).status, 400);
        QCOMPARE(found("from=2026-03-06T12:00:00Z"), all);
        QCOMPARE(found("until=2026-03-06T12:00:00Z").size(), 0);
        QCOMPARE(client.get(kAdmin + "/audit?from=yesterday", m_key).status, 400);
    }

    void anEditSaysWhatItChanged()
    {
        Shopper client = m_front->shopper();
        const Heard listed = client.get(kAdmin + "/audit?limit=100", m_key);
        for (const QJsonValue &each : listed.array("items")) {
            const QJsonObject entry = each.toObject();
            if (entry["action"].toString() != QLatin1String("product.change"))
                continue;
            QCOMPARE(entry["before"].toObject(), (QJsonObject {{"title", "Kettle"}}));
            QCOMPARE(entry["after"].toObject(), (QJsonObject {{"title", "Pot"}}));
            return;
        }
        QFAIL("no product was changed");
    }

private:
    std::vector<Act> acts();
    // The path of what is edited as it stands now.
    QByteArray matched(const QByteArray &path)
    {
        Shopper client = m_front->shopper();
        m_match = "If-Match: " + client.get(path, m_key).header("ETag") + "\r\n";
        return path;
    }
    std::vector<Act> peoplesActs();
    std::vector<Act> customersActs();
    std::vector<Act> placesActs();
    // The path of a new session of the person who was made.
    QByteArray session()
    {
        const auto nora = StaffId::fromText(QString::fromLatin1(m_madeStaff));
        const auto opened = mustWrite(m_front->db(), [&](WriteTx &tx) {
            return Result(identity::openSession(tx, {.subject = identity::staffSubject(*nora)}));
        });
        return kAdmin + "/staff/" + m_madeStaff + "/sessions/" + opened.id.toText().toLatin1();
    }
    std::vector<Act> machinesActs();
    QByteArray order(Shopper &client)
    {
        const QByteArray cart = client.readyCart(m_front->shop().mug, QStringLiteral("1"));
        const Heard placed = client.complete(cart, cart);
        const Heard found = client.get(kAdmin + "/orders?q=" + placed.text("number"), m_key);
        return found.array("items")[0].toObject()["id"].toString().toLatin1();
    }

    // The newest entry is about this act, by the owner, through the key, under the request's id.
    bool isTold(const Act &act, const Heard &heard)
    {
        const auto newest = mustRead(m_front->db(),
                                     [](ReadTx &tx) { return audit::entries(tx, 0, 1); });
        const audit::Entry &entry = newest.at(0);
        return entry.action == QLatin1String(act.action)
                && entry.actorKind == QLatin1String("staff")
                && entry.actor == m_front->shop().owner.bytes() && entry.apiKey != IdBytes {}
        && entry.requestId.toLatin1() == heard.header("X-Request-Id");
    }

    void remember(const Act &act, const Heard &heard)
    {
        const QByteArray operation = act.operation;
        m_match.clear();
        if (operation == "adminCreateApiKey" || operation == "adminRotateApiKey") {
            m_madeKey = heard.text("id");
            m_secret = heard.text("secret");
        } else if (operation == "adminAddDevice") {
            m_madeDevice = heard.text("id");
        } else if (operation == "adminCreateStaff") {
            m_madeStaff = heard.text("id");
        } else if (operation == "adminCreateRole") {
            m_madeRole = heard.text("id");
            m_match = "If-Match: " + heard.header("ETag") + "\r\n";
        } else if (operation == "adminCreateProduct") {
            m_madeProduct = heard.text("id");
            m_match = "If-Match: " + heard.header("ETag") + "\r\n";
        } else if (operation == "adminCreateCustomer") {
            m_customer = kAdmin + "/customers/" + heard.text("id");
            m_match = "If-Match: " + heard.header("ETag") + "\r\n";
        } else if (operation == "adminAddCustomerAddress") {
            m_address = heard.array("addresses")[0].toObject()["id"].toString().toLatin1();
        } else if (operation == "posOpenShift") {
            m_shift = m_register + "/shifts/" + heard.text("id");
        }
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    QByteArray m_key;
    QByteArray m_madeRole;
    QByteArray m_poor;
    QByteArray m_register;
    QByteArray m_shift;
    QByteArray m_order;
    QByteArray m_doomed;
    QByteArray m_madeKey;
    QByteArray m_secret;
    QByteArray m_madeDevice;
    QByteArray m_madeStaff;
    QByteArray m_customer; // its path
    QByteArray m_address;
    QByteArray m_madeProduct;
    QByteArray m_match;
};

std::vector<Act> AuditTrailTest::peoplesActs()
{
    const auto at = [](const QByteArray &path) { return [path] { return path; }; };
    const auto with = [](const QJsonObject &body) { return [body] { return body; }; };
    using enum Trail;
    return {
            {"adminCreateStaff", Audit, "staff.create", "POST", at(kAdmin + "/staff"),
             with({{"name", "Nora"}, {"roles", QJsonArray {"cashier"}}})},
            {"adminCreateRole", Audit, "role.create", "POST", at(kAdmin + "/roles"),
             with({{"code", "helper"},
                   {"name", "Helper"},
                   {"permissions", QJsonArray {"catalog.read"}},
                   {"limits",
                    QJsonObject {{"discount_ppm", 0},
                                 {"refund_minor", 0},
                                 {"price_override_ppm", 0}}}})},
            {"adminChangeRole", Audit, "role.change", "PATCH",
             [this] { return kAdmin + "/roles/" + m_madeRole; }, with({{"name", "Hand"}})},
            {"adminArchiveRole", Audit, "role.archive", "DELETE",
             [this] { return kAdmin + "/roles/" + m_madeRole; }},
            {"adminChangeStaff", Audit, "staff.set_roles", "PATCH",
             [this] { return kAdmin + "/staff/" + m_madeStaff; },
             with({{"roles", QJsonArray {"stock_clerk"}}})},
            {"adminSetStaffLogin", Audit, "staff.set_login", "PUT",
             [this] { return kAdmin + "/staff/" + m_madeStaff + "/login"; },
             with({{"email", "nora@shop.example"}, {"password", "ja7-Wolk"}})},
            {"adminEndStaffSession", Audit, "session.end", "DELETE", [this] { return session(); }},
            {"adminEndStaffSessions", Audit, "session.end", "DELETE",
             [this] {
                 session();
                 return kAdmin + "/staff/" + m_madeStaff + "/sessions";
             }},
            {"adminInviteStaff", Audit, "staff.invite", "POST",
             [this] { return kAdmin + "/staff/" + m_madeStaff + "/invitation"; },
             with({{"email", "nora@work.example"}})},
            {"adminWithdrawInvitation", Audit, "staff.withdraw_invitation", "DELETE",
             [this] { return kAdmin + "/staff/" + m_madeStaff + "/invitation"; }},
            {"adminRemoveSecondFactor", Audit, "second_factor.remove", "DELETE",
             [this] {
                 const auto nora = StaffId::fromText(QString::fromLatin1(m_madeStaff));
                 enrolFactor(m_front->db(), Actor::staff(*nora), m_front->clock().now());
                 return kAdmin + "/staff/" + m_madeStaff + "/second-factor";
             }},
            {"adminArchiveStaff", Audit, "staff.archive", "DELETE",
             [this] { return kAdmin + "/staff/" + m_madeStaff; }},
    };
}

std::vector<Act> AuditTrailTest::customersActs()
{
    const auto at = [](const QByteArray &path) { return [path] { return path; }; };
    const auto with = [](const QJsonObject &body) { return [body] { return body; }; };
    const auto home = with(
            {{"last_name", "Lind"}, {"line1", "Weg 1"}, {"city", "Bonn"}, {"country", "DE"}});
    const auto itself = [this] { return m_customer; };
    const auto address = [this] { return m_customer + "/addresses/" + m_address; };
    using enum Trail;
    return {
            {"adminCreateCustomer", Audit, "customer.create", "POST", at(kAdmin + "/customers"),
             with({{"name", "Ida Lind"}})},
            {"adminChangeCustomer", Audit, "customer.change", "PATCH", itself,
             with({{"notes", "tea"}})},
            {"adminAddCustomerAddress", Audit, "customer.add_address", "POST",
             [this] { return m_customer + "/addresses"; }, home},
            {"adminChangeCustomerAddress", Audit, "customer.change_address", "PATCH", address,
             home},
            {"adminRemoveCustomerAddress", Audit, "customer.remove_address", "DELETE", address},
            {"adminSignOutCustomer", Audit, "session.end", "DELETE",
             [this] { return m_customer + "/sessions"; }},
            {"adminEraseCustomer", Audit, "customer.erase", "POST",
             [this] { return m_customer + "/erasure"; }},
            {"adminArchiveCustomer", Audit, "customer.archive", "DELETE", itself},
    };
}

std::vector<Act> AuditTrailTest::placesActs()
{
    const Shop &shop = m_front->shop();
    const auto with = [](const QJsonObject &body) { return [body] { return body; }; };
    const QByteArray company = kAdmin + "/companies/" + shop.ids.company.toText().toLatin1();
    const QByteArray location = kAdmin + "/locations/" + shop.ids.location.toText().toLatin1();
    const QByteArray reg = kAdmin + "/registers/" + shop.ids.reg.toText().toLatin1();
    using enum Trail;
    return {
            {"adminChangeSettings", Audit, "settings.change", "PATCH",
             [this] { return matched(kAdmin + "/settings"); }, with({{"name", "Corner shop"}})},
            {"adminChangeCompany", Audit, "company.change", "PATCH",
             [this, company] { return matched(company); }, with({{"vat_id", "DE123456789"}})},
            {"adminChangeLocation", Audit, "location.change", "PATCH",
             [this, location] { return matched(location); },
             with({{"receipt_footer", "Come again"}})},
            {"adminRenameRegister", Audit, "register.change", "PATCH",
             [this, reg] { return matched(reg); }, with({{"name", "Door"}})},
    };
}

std::vector<Act> AuditTrailTest::machinesActs()
{
    const auto at = [](const QByteArray &path) { return [path] { return path; }; };
    const auto with = [](const QJsonObject &body) { return [body] { return body; }; };
    using enum Trail;
    return {
            {"adminReplaceSigningKey", Audit, "signing_key.create", "POST",
             at(kAdmin + "/signing-keys")},
            {"adminAddDevice", Audit, "device.create", "POST", at(kAdmin + "/devices"),
             with({{"name", "Tablet"}})},
            {"adminRenewDeviceCode", Audit, "device.renew_code", "POST",
             [this] { return kAdmin + "/devices/" + m_madeDevice + "/code"; }},
            {"adminDeactivateDevice", Audit, "device.deactivate", "DELETE",
             [this] { return kAdmin + "/devices/" + m_madeDevice; }},
    };
}

// In an order in which each succeeds.
std::vector<Act> AuditTrailTest::acts()
{
    const Shop &shop = m_front->shop();
    const QString apple = shop.apple.toText();
    const QString place = shop.ids.location.toText();
    const auto at = [](const QByteArray &path) { return [path] { return path; }; };
    const auto with = [](const QJsonObject &body) { return [body] { return body; }; };
    const QByteArray orders = kAdmin + "/orders/";
    using enum Trail;
    std::vector<Act> all = peoplesActs();
    const std::vector<Act> more {
            {"adminCreateApiKey", Audit, "api_key.create", "POST", at(kAdmin + "/api-keys"),
             with({{"name", "labels"}, {"scopes", QJsonArray {"catalog.read"}}})},
            {"adminRotateApiKey", Audit, "api_key.rotate", "POST",
             [this] { return kAdmin + "/api-keys/" + m_madeKey + "/rotate"; },
             with({{"keep_seconds", 60}})},
            {"adminRevokeApiKey", Audit, "api_key.revoke", "DELETE",
             [this] { return kAdmin + "/api-keys/" + m_madeKey; }},
            {"adminCreateRegister", Audit, "register.create", "POST", at(kAdmin + "/registers"),
             with({{"location_id", place}, {"code", "R2"}})},
            {"adminCreateProduct", Audit, "product.create", "POST", at(kAdmin + "/products"),
             with({{"title", "Kettle"},
                   {"tax_class", "standard"},
                   {"variants", QJsonArray {QJsonObject {{"sku", "KETTLE"}}}}})},
            {"adminChangeProduct", Audit, "product.change", "PATCH",
             [this] { return kAdmin + "/products/" + m_madeProduct; }, with({{"title", "Pot"}})},
            {"adminSetPrice", Audit, "price.set", "POST",
             at(kAdmin + "/variants/" + bytes(shop.coffee) + "/prices"),
             with({{"price", euro(799)}})},
            {"adminAdjustStock", Audit, "stock.adjust", "POST", at(kAdmin + "/stock/adjustments"),
             with({{"variant_id", apple},
                   {"location_id", place},
                   {"difference", "1"},
                   {"note", "found"}})},
            {"adminReceiveStock", Audit, "stock.receive", "POST", at(kAdmin + "/stock/receipts"),
             with({{"location_id", place},
                   {"lines",
                    QJsonArray {QJsonObject {
                            {"variant_id", apple}, {"quantity", "2"}, {"unit_cost", euro(50)}}}}})},
            {"adminCountStock", Audit, "stock.count", "POST", at(kAdmin + "/stock/counts"),
             with({{"location_id", place},
                   {"lines",
                    QJsonArray {QJsonObject {{"variant_id", apple}, {"counted", "90"}}}}})},
            {"adminReceivePayment", Timeline, "", "POST", at(orders + m_order + "/payments"),
             with({{"amount", euro(1480)}})},
            {"adminFulfilOrder", Timeline, "", "POST", at(orders + m_order + "/fulfilments")},
            {"adminInvoiceOrder", Timeline, "", "POST", at(orders + m_order + "/invoice")},
            {"adminReturnOrder", Timeline, "", "POST", at(orders + m_order + "/returns"),
             with({{"lines", QJsonArray {QJsonObject {{"line", "0"}, {"quantity", "1"}}}},
                   {"reason", "broken"}})},
            {"adminCancelOrder", Timeline, "", "POST", at(orders + m_doomed + "/cancel")},
            {"posOpenShift", Journal, "", "POST", at(m_register + "/shifts"),
             with({{"float", euro(0)}})},
            {"posPlaceSale", Journal, "", "POST", at(m_register + "/sales"),
             with({{"id", OrderId::make().toText()},
                   {"lines", QJsonArray {QJsonObject {{"variant_id", apple}, {"quantity", "1"}}}},
                   {"seen_total", euro(99)},
                   {"tenders",
                    QJsonArray {QJsonObject {{"tender", "cash"}, {"amount", euro(99)}}}}})},
            {"posCloseShift", Journal, "", "POST", [this] { return m_shift + "/close"; }},
            {"posCountShift", Journal, "", "POST", [this] { return m_shift + "/count"; },
             with({{"counted", euro(99)}})},
    };
    for (const auto &part : {customersActs(), placesActs(), machinesActs(), more})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

ARNOLD_STORE_TEST_CLASS(AuditTrailTest)

#include "AuditTrailTest.moc"
