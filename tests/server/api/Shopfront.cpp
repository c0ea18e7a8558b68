#include "tests/server/api/Shopfront.h"
#include "core/customers/Accounts.h"
#include "core/identity/ApiKeys.h"
#include "core/inventory/Movements.h"
#include "core/orders/Orders.h"
#include "core/till/Shifts.h"
#include "server/api/Routes.h"

#include <QJsonDocument>

#include <algorithm>

namespace arnold::test {
namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

api::ShopServer::Options optionsOf(const std::shared_ptr<TestProvider> &provider)
{
    http::ServerConfig config;
    config.handlers = 16;
    // Loopback stands for a proxy: whoever sends X-Forwarded-For comes from there.
    config.trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.1/32"))};
    api::ShopServer::Options options;
    options.http = config;
    options.signIn.hashBudgetMs = 0; // the least that is allowed: tests are many
    options.signIn.external = {provider,
                               QStringLiteral("Elsewhere"),
                               true,
                               true,
                               QStringLiteral("https://shop.example/account/oidc/callback"),
                               {QStringLiteral("https://app.example/back")}};
    return options;
}

} // namespace

Heard Shopper::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                    const QByteArray &fields)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: shop.example\r\n" + fields;
    if (!body.isEmpty() && !fields.contains("Content-Type:"))
        request += "Content-Type: application/json\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PATCH" || method == "DELETE")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_connection.send(request + "\r\n" + body);
    const auto answer = method == "HEAD" ? m_connection.head() : m_connection.answer();
    Heard heard;
    if (!answer)
        return heard;
    heard.status = answer->status;
    heard.raw = *answer;
    heard.json = QJsonDocument::fromJson(answer->body).object();
    if (method != "HEAD" && heard.header("Content-Encoding").isEmpty())
        heard.misfit = misfitOf(method, path, heard);
    return heard;
}

Heard Shopper::post(const QByteArray &path, const QJsonObject &body, const QByteArray &fields)
{
    return send("POST", path, bytesOf(body), fields);
}

Heard Shopper::patch(const QByteArray &path, const QJsonObject &body, const QByteArray &fields)
{
    return send("PATCH", path, bytesOf(body), fields);
}

Heard Shopper::complete(const QByteArray &cart, const QByteArray &key)
{
    return send("POST", cart + "/complete", "{}", "Idempotency-Key: " + key + "\r\n");
}

QByteArray Shopper::newCart()
{
    const Heard cart = send("POST", "/api/v1/store/carts", "{}");
    return "/api/v1/store/carts/" + cart.text("id");
}

QByteArray Shopper::readyCart(VariantId variant, const QString &quantity)
{
    const QByteArray cart = newCart();
    post(cart + "/lines", {{"variant_id", variant.toText()}, {"quantity", quantity}});
    const QJsonObject address {{"last_name", "Lind"},
                               {"line1", "Weg 1"},
                               {"city", "Berlin"},
                               {"country", "DE"},
                               {"postal_code", "10115"}};
    patch(cart, {{"email", "lind@shop.example"}, {"shipping_address", address}});
    const QJsonArray options = get(cart + "/shipping-options").array("items");
    patch(cart, {{"shipping_option_id", options.first().toObject()["id"]}});
    post(cart + "/payments", {{"provider", "manual"}});
    return cart;
}

QString Shopper::misfitOf(const QByteArray &method, const QByteArray &path,
                          const Heard &heard) const
{
    const QByteArray type = heard.header("Content-Type");
    if (heard.status >= 400) {
        if (type != "application/problem+json")
            return QStringLiteral("a refusal of type ") + QString::fromLatin1(type);
        if (heard.json[QStringLiteral("status")].toInt() != heard.status || heard.code().isEmpty()
            || heard.text("title").isEmpty() || heard.text("request_id").isEmpty())
            return QStringLiteral("a refusal without its members");
        for (const char *word : {"SELECT", "INSERT", "UPDATE ", "sqlite", "/tmp", "psql", "core/"})
            if (heard.raw.body.contains(word))
                return QStringLiteral("a refusal tells of ") + QLatin1String(word);
        return {};
    }
    const qsizetype end = path.indexOf('?');
    const gateway::Route *route = m_router.find(method, end < 0 ? path : path.left(end)).route;
    if (!route || heard.status == 304)
        return {};
    const auto declared = std::find_if(
            route->answers.begin(), route->answers.end(),
            [&](const gateway::Answer &each) { return each.status == heard.status; });
    if (declared == route->answers.end())
        return QStringLiteral("status %1 is not declared").arg(heard.status);
    if (!declared->shape)
        return {};
    const auto body = gateway::parseJson(
            heard.raw.body, {.depth = 64, .values = 1'000'000}); // the description is large
    if (!body)
        return QStringLiteral("not strict JSON");
    const auto faults = declared->shape->faults(*body);
    return faults.empty() ? QString() : QStringLiteral("shape of %1").arg(faults.front().field);
}

Shopfront::Shopfront(const StoreMaker &maker)
    : m_store(maker.make())
    , m_shop(makeShop(*m_store))
    , m_signer(journal::signerFromSeed(QByteArray(32, 's')).value())
    , m_provider(std::make_shared<TestProvider>())
    , m_services {m_store->db(), m_rules, m_store->db().clock(), m_signer.get()}
    , m_routes(api::allRoutes())
    , m_router(m_routes)
    , m_server(std::make_unique<api::ShopServer>(m_services, optionsOf(m_provider)))
{
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(till::enrolRegister(tx, m_shop.ids.reg, *m_signer));
        return {};
    });
    if (!m_server->start())
        qFatal("the shop's server cannot listen");
}

Shopfront::~Shopfront()
{
    m_server.reset();
}

QByteArray Shopfront::keyWith(const std::set<Permission> &scopes)
{
    const auto made = mustWrite(db(), [&](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("test"), scopes);
    });
    return "Authorization: Bearer " + made.secret.toLatin1() + "\r\n";
}

QByteArray Shopfront::keyOf(StaffId maker, const std::set<Permission> &scopes)
{
    const auto made = db().write(Actor::staff(maker), [&](WriteTx &tx) {
        return identity::createApiKey(tx, QStringLiteral("theirs"), scopes);
    });
    if (!made)
        qFatal("no key: %s", errorName(made.error().code).data());
    return "Authorization: Bearer " + made->secret.toLatin1() + "\r\n";
}

Shopfront::WithFactor Shopfront::customerWithFactor()
{
    const CustomerId id = mustWrite(db(), [](WriteTx &tx) -> Result<CustomerId> {
        ARNOLD_TRY(made,
                   customers::registerAccount(tx,
                                              {QStringLiteral("ada@shop.example"),
                                               QStringLiteral("Ada"),
                                               QStringLiteral("hash"),
                                               {}}));
        tx.execute("UPDATE customer_account SET verified_at = 1");
        return made;
    });
    const TestFactor factor = enrolFactor(db(), Actor::customer(id), clock().now());
    clock().advanceSeconds(60);
    return {id, factor};
}

std::int64_t Shopfront::rowsOf(const char *table)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    return mustRead(db(), [&](ReadTx &tx) {
        return tx.queryOne<std::int64_t>({sql.constData(), std::size_t(sql.size())}).value_or(-1);
    });
}

void Shopfront::putStock(VariantId variant, int pieces)
{
    mustWrite(db(), [&](WriteTx &tx) {
        return inventory::adjust(tx, m_shop.ids.location,
                                 {variant, pieces * Quantity::kMicrosPerUnit},
                                 QStringLiteral("found"));
    });
}

std::int64_t Shopfront::orderCount()
{
    return mustRead(db(), [](ReadTx &tx) { return orders::count(tx, {}); });
}

} // namespace arnold::test
