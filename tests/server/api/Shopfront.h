#pragma once
#include "core/books/JournalKey.h"
#include "server/api/ShopServer.h"
#include "server/gateway/Router.h"
#include "tests/server/http/RawClient.h"
#include "tests/support/Builders.h"
#include "tests/support/TestFactor.h"
#include "tests/support/TestProvider.h"

#include <QJsonArray>
#include <QJsonObject>

namespace arnold::test {

// What a client heard.
struct Heard {
    int status = 0; // 0: the connection ended
    RawClient::Answer raw = {};
    QJsonObject json = {};
    // What of it is not as the route's table says: status, shape, kind. Empty when all is.
    QString misfit = {};

    QByteArray header(const QByteArray &name) const { return raw.header(name); }
    QByteArray code() const { return text("code"); }
    QByteArray text(const char *name) const
    {
        return json[QLatin1String(name)].toString().toUtf8();
    }
    QJsonArray array(const char *name) const { return json[QLatin1String(name)].toArray(); }
    QJsonObject object(const char *name) const { return json[QLatin1String(name)].toObject(); }
};

// A client on one connection. Each client belongs to one thread.
class Shopper
{
public:
    Shopper(quint16 port, const std::vector<gateway::Route> &routes, const gateway::Router &router)
        : m_connection(port)
        , m_routes(routes)
        , m_router(router)
    {
    }

    // `fields` are header lines, each with its CRLF. A body goes out as JSON unless they say else.
    Heard send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const QByteArray &fields = {});
    Heard get(const QByteArray &path, const QByteArray &fields = {})
    {
        return send("GET", path, {}, fields);
    }
    Heard post(const QByteArray &path, const QJsonObject &body, const QByteArray &fields = {});
    Heard patch(const QByteArray &path, const QJsonObject &body, const QByteArray &fields = {});
    Heard complete(const QByteArray &cart, const QByteArray &key);

    // A new cart's path.
    QByteArray newCart();
    // The path of a cart with these goods that needs nothing more to be completed.
    QByteArray readyCart(VariantId variant, const QString &quantity);

private:
    QString misfitOf(const QByteArray &method, const QByteArray &path, const Heard &heard) const;

    RawClient m_connection;
    const std::vector<gateway::Route> &m_routes;
    const gateway::Router &m_router;
};

// What was heard has this status, and is as the route's table says.
#define HEARD(heard, expected)                                                                     \
    do {                                                                                           \
        const Heard &one = (heard);                                                                \
        QVERIFY2(one.misfit.isEmpty(), qPrintable(one.misfit));                                    \
        QVERIFY2(one.status == (expected), one.raw.head + one.raw.body);                           \
    } while (false)

// Money as the interface writes it, and what such a member says.
inline QJsonObject euro(int minor)
{
    return {{"amount", minor}, {"currency", "EUR"}};
}
inline int minorOf(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toObject()[QStringLiteral("amount")].toInt();
}

// A header line that names a write.
inline QByteArray once(const char *key)
{
    return QByteArray("Idempotency-Key: ") + key + "\r\n";
}

// A shop (see Builders.h) that is served on a free port of loopback; its register R1 is enrolled.
class Shopfront
{
public:
    explicit Shopfront(const StoreMaker &maker);
    ~Shopfront();

    Shopper shopper() const { return {m_server->port(), m_routes, m_router}; }
    Database &db() { return m_store->db(); }
    FakeClock &clock() { return m_store->clock(); }
    const Shop &shop() const { return m_shop; }
    const std::vector<gateway::Route> &routes() const { return m_routes; }
    // The Authorization line of a new key of the shop's own, or of one that acts for somebody.
    QByteArray keyWith(const std::set<Permission> &scopes);
    QByteArray keyOf(StaffId maker, const std::set<Permission> &scopes);
    TestProvider &provider() { return *m_provider; } // that people may sign in with
    // Ada, whose address has been proven, and who signs in with a second factor. A minute later:
    // another code than the one that enrolled it is shown.
    struct WithFactor {
        CustomerId id = {};
        TestFactor factor = {};
    };
    WithFactor customerWithFactor();
    std::int64_t rowsOf(const char *table);
    void putStock(VariantId variant, int pieces); // more of it, at the shop's location
    std::int64_t orderCount();

private:
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    RulesCache m_rules;
    std::unique_ptr<journal::Signer> m_signer; // register R1 books on this machine
    const std::shared_ptr<TestProvider> m_provider;
    gateway::Services m_services;
    std::vector<gateway::Route> m_routes;
    gateway::Router m_router;
    std::unique_ptr<api::ShopServer> m_server;
};

inline QByteArray bytes(VariantId id)
{
    return id.toText().toLatin1();
}

} // namespace arnold::test
