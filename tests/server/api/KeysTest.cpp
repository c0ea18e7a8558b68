#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

// Who may: keys, their scopes, and edits that name what they are based on.
class KeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite)); }
    void cleanupTestCase() { m_front.reset(); }

    void everyClosedRouteAsksForAKey()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray products = m_front->keyWith({Permission::CatalogRead});
        const QByteArray staff = m_front->keyWith({Permission::StaffRead});
        int closed = 0;
        for (const gateway::Route &route : m_front->routes()) {
            const QByteArray path(route.path);
            const bool manages = path.startsWith("/api/v1/admin") || path.startsWith("/api/v1/pos");
            QVERIFY2(manages == route.access.permission().has_value(), route.path);
            if (!manages)
                continue;
            ++closed;
            // A body that nobody may read, and a path value that cannot exist: identity is first.
            const bool takes = route.request.shape().has_value();
            const auto send = [&](const QByteArray &fields) {
                return shopper.send(gateway::methodName(route.method), path,
                                    takes ? "not JSON" : "", fields);
            };
            const Heard without = send({});
            QVERIFY2(without.status == 401 && without.misfit.isEmpty(), route.path);
            QVERIFY(without.header("WWW-Authenticate").startsWith("Bearer"));
            QVERIFY2(send("Authorization: Bearer ak_none\r\n").status == 401, route.path);
            QVERIFY2(send("Authorization: Basic YTpi\r\n").status == 401, route.path);
            const Heard poor = send(
                    route.access.permission() == Permission::CatalogRead ? staff : products);
            QVERIFY2(poor.status == 403, route.path);
            QCOMPARE(poor.code(), "not_permitted");
        }
        QVERIFY(closed >= 10);
    }

    void aScopeOpensItsRoutesOnly()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray key = m_front->keyWith({Permission::CatalogRead});
        const Heard products = shopper.get("/api/v1/admin/products", key);
        QVERIFY2(products.status == 200 && products.misfit.isEmpty(), products.raw.body);
        QCOMPARE(shopper.get("/api/v1/admin/staff", key).status, 403);
        QCOMPARE(shopper.get("/api/v1/admin/products?colour=red", key).code(), "unknown_field");
        QCOMPARE(shopper.get("/api/v1/admin/products/x", key).status, 404);
    }

    void anEditNamesWhatItIsBasedOn()
    {
        Shopper shopper = m_front->shopper();
        const QByteArray key = m_front->keyWith({Permission::CatalogRead, Permission::CatalogEdit});
        const Heard products = shopper.get("/api/v1/admin/products?limit=1", key);
        const QByteArray path = "/api/v1/admin/products/"
                + products.array("items")[0].toObject()["id"].toString().toLatin1();
        const Heard shown = shopper.get(path, key);
        const QByteArray tag = "If-Match: " + shown.header("ETag") + "\r\n";
        const auto rename = [&](const QByteArray &fields) {
            return shopper.patch(path, {{"title", "Renamed"}}, key + fields);
        };
        const Heard blind = rename({});
        QVERIFY2(blind.status == 428 && blind.misfit.isEmpty(), blind.raw.body);
        QCOMPARE(rename("If-Match: \"999\"\r\n").status, 412);
        QCOMPARE(shopper.get(path, key).raw.body, shown.raw.body);
        const Heard renamed = rename(tag);
        QVERIFY2(renamed.status == 200 && renamed.misfit.isEmpty(), renamed.raw.body);
        QCOMPARE(renamed.text("title"), "Renamed");
        QVERIFY(renamed.header("ETag") != shown.header("ETag"));
        QCOMPARE(rename(tag).status, 412);
    }

private:
    std::unique_ptr<Shopfront> m_front;
};

ARNOLD_TEST_CLASS(KeysTest)

#include "KeysTest.moc"
