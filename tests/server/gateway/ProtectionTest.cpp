#include "server/api/Routes.h"
#include "server/gateway/Gateway.h"
#include "tests/server/gateway/Requests.h"
#include "tests/support/Builders.h"
#include "tests/support/Suite.h"

#include "core/books/JournalKey.h"
#include "core/selling/RulesCache.h"

#include <QCryptographicHash>

#include <set>

using namespace arnold;
using namespace arnold::test;
using gateway::Gateway;

namespace {

constexpr const char *kShopPage = "https://shop.example";
constexpr const char *kStranger = "https://evil.example";
constexpr const char *kProducts = "/api/v1/store/products";

QByteArray codeOf(const http::Response &response)
{
    return jsonOf(response)[QStringLiteral("code")].toString().toLatin1();
}

} // namespace

// What stands between a stranger and the routes: limits by address, origins of web pages, and the
// fields that tell a browser what it may do.
class ProtectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = StoreMaker(Dialect::Sqlite).make();
        m_shop = makeShop(*m_store);
        m_services.emplace(gateway::Services {m_store->db(), m_rules, m_store->clock(), nullptr});
        gateway::Protection protection {gateway::Origins({kShopPage}), {}, nullptr};
        protection.rates.address = {{60, 3}, {60, 2}, {60, 1}};
        m_gateway = std::make_unique<Gateway>(*m_services, api::allRoutes(),
                                              std::function<void(const QByteArray &)>(),
                                              protection);
    }
    void cleanup()
    {
        m_gateway.reset();
        m_store.reset();
    }

    void anAddressThatAsksTooOftenWaits()
    {
        const auto ask = [&](const char *address) {
            auto asked = from(address, request("GET", "/api/v1/store/suggestions"));
            asked.query = "q=pen";
            return m_gateway->answer(asked);
        };
        for (int i = 0; i < 3; ++i) {
            const http::Response answer = ask("192.0.2.1");
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("RateLimit-Policy"), "\"reads\";q=3;w=3");
            QCOMPARE(answer.header("RateLimit"),
                     "\"reads\";r=" + QByteArray::number(2 - i)
                             + ";t=" + QByteArray::number(i + 1));
        }
        const http::Response refused = ask("192.0.2.1");
        QCOMPARE(refused.status, 429);
        QCOMPARE(codeOf(refused), "rate_limited");
        QCOMPARE(refused.header("Retry-After"), "1");
        QCOMPARE(ask("192.0.2.2").status, 200);
        m_store->clock().advanceSeconds(1);
        QCOMPARE(ask("192.0.2.1").status, 200);
        QCOMPARE(ask("192.0.2.1").status, 429);
    }

    // A page asks for the same as the interface does, and is limited and logged as that.
    void pagesAboutSigningInAreLimitedAsThat()
    {
        std::set<QByteArray> about;
        for (const gateway::Route &route : api::allRoutes()) {
            if (route.access.isByCookie()
                && gateway::trafficClassOf(route) == gateway::TrafficClass::SigningIn)
                about.insert(route.operation);
        }
        const std::set<QByteArray> expected {"acceptInvitationByPage",
                                             "addPasskeyByPage",
                                             "changeEmailByPage",
                                             "changePasswordByPage",
                                             "confirmEmailByPage",
                                             "confirmSecondFactorByPage",
                                             "endOtherSessionsByPage",
                                             "endSessionByPage",
                                             "finishExternalByPage",
                                             "finishExternalWithCode",
                                             "forgotPasswordByPage",
                                             "proveByPage",
                                             "registerByPage",
                                             "removeExternalLoginByPage",
                                             "removePasskeyByPage",
                                             "removeSecondFactorByPage",
                                             "renewRecoveryCodesByPage",
                                             "resetPasswordByPage",
                                             "sendVerificationByPage",
                                             "signInByCodePage",
                                             "signInByPage",
                                             "signInByPasskeyPage",
                                             "signOutByPage",
                                             "startExternalByPage",
                                             "startPasskeyByPage",
                                             "startPasskeySignInByPage",
                                             "startSecondFactorByPage",
                                             "verifyEmailByPage"};
        for (const QByteArray &each : about)
            QVERIFY2(expected.contains(each), each);
        for (const QByteArray &each : expected)
            QVERIFY2(about.contains(each), each);
        // Leading a browser to the provider is a GET, and writes all the same.
        const auto led = [&] {
            return m_gateway->answer(from("192.0.2.1", request("GET", "/account/oidc/callback")));
        };
        QVERIFY(led().header("RateLimit-Policy").startsWith("\"signing-in\";q=1;"));
        QCOMPARE(led().status, 429);
    }

    void sixtyFourBitsOfIpv6AreOneAddress()
    {
        for (const char *address : {"2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::3"})
            QCOMPARE(m_gateway->answer(from(address, request("GET", kProducts))).status, 200);
        QCOMPARE(m_gateway->answer(from("2001:db8::4", request("GET", kProducts))).status, 429);
        QCOMPARE(m_gateway->answer(from("2001:db8:0:1::1", request("GET", kProducts))).status, 200);
    }

    void writesHaveABucketOfTheirOwnAndLoopbackHasNone()
    {
        const auto make = [&](const char *address) {
            return m_gateway->answer(
                    from(address, request("POST", "/api/v1/store/carts", {}, "{}")));
        };
        QCOMPARE(make("192.0.2.1").status, 201);
        QCOMPARE(make("192.0.2.1").status, 201);
        QCOMPARE(make("192.0.2.1").status, 429);
        QCOMPARE(m_gateway->answer(from("192.0.2.1", request("GET", kProducts))).status, 200);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(make("127.0.0.1").status, 201);
        QVERIFY(make("::1").header("RateLimit").isEmpty());
    }

    void aRefusalWritesNothing()
    {
        const auto carts = [&] {
            return m_store->db()
                    .read([](ReadTx &tx) {
                        return Result(tx.queryOne<std::int64_t>("SELECT count(*) FROM cart")
                                              .value_or(-1));
                    })
                    .value();
        };
        const auto before = carts();
        const auto refused = m_gateway->answer(
                request("POST", "/api/v1/store/carts", {{"Origin", kStranger}}, "{}"));
        QCOMPARE(refused.status, 403);
        QCOMPARE(codeOf(refused), "origin_not_allowed");
        QVERIFY(carts() == before);
    }

    void pagesOfListedOriginsMayCall()
    {
        const auto asked = m_gateway->answer(
                request("OPTIONS", "/api/v1/store/carts",
                        {{"Origin", kShopPage}, {"Access-Control-Request-Method", "POST"}}));
        QCOMPARE(asked.status, 204);
        QCOMPARE(asked.header("Access-Control-Allow-Origin"), kShopPage);
        QVERIFY(asked.header("Access-Control-Allow-Methods").contains("POST"));
        QVERIFY(asked.header("Access-Control-Allow-Headers").contains("Idempotency-Key"));
        QVERIFY(asked.header("Vary").contains("Origin"));
        const auto made = m_gateway->answer(
                request("POST", "/api/v1/store/carts", {{"Origin", kShopPage}}, "{}"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("Access-Control-Allow-Origin"), kShopPage);
        QVERIFY(made.header("Access-Control-Allow-Credentials").isEmpty());
    }

    void aStrangersPageIsToldNothing()
    {
        const auto asked = m_gateway->answer(
                request("OPTIONS", "/api/v1/admin/staff",
                        {{"Origin", kStranger}, {"Access-Control-Request-Method", "GET"}}));
        QCOMPARE(asked.status, 204);
        QVERIFY(asked.header("Access-Control-Allow-Origin").isEmpty());
        const auto read = m_gateway->answer(request("GET", kProducts, {{"Origin", kStranger}}));
        QVERIFY(read.header("Access-Control-Allow-Origin").isEmpty());
        // Its origin counts before its credentials: no word on whether a key would do.
        const auto wrote = m_gateway->answer(
                request("POST", "/api/v1/admin/staff",
                        {{"Origin", kStranger}, {"Authorization", "Bearer ak_none"}}, "{}"));
        QCOMPARE(wrote.status, 403);
        for (const char *origin : {"null", "https://shop.example.evil.example", "https://shop",
                                   "http://shop.example", "https://till.example"})
            QCOMPARE(m_gateway
                             ->answer(request("POST", "/api/v1/store/carts", {{"Origin", origin}},
                                              "{}"))
                             .status,
                     403);
        QCOMPARE(m_gateway
                         ->answer(request("POST", "/api/v1/store/carts",
                                          {{"Origin", "http://till.example"}}, "{}"))
                         .status,
                 201);
    }

    void aKeptAnswerIsKeptForEachOrigin()
    {
        const auto kept = [&](const std::vector<http::HeaderField> &fields, bool secure) {
            auto asked = request("GET", kProducts, fields);
            asked.secure = secure;
            m_gateway->answer(asked);
            std::vector<http::HeaderFieldView> views;
            for (const http::HeaderField &field : asked.headers)
                views.push_back({field.name, field.value});
            http::RequestView view;
            view.method = asked.method;
            view.path = asked.path;
            view.headers = views;
            view.secure = secure;
            const auto bytes = m_gateway->finished(view);
            return bytes ? bytes->head : QByteArray();
        };
        QVERIFY(kept({{"Origin", kShopPage}}, false).contains("Access-Control-Allow-Origin"));
        QVERIFY(!kept({}, false).contains("Access-Control-Allow-Origin"));
        QVERIFY(!kept({{"Origin", kStranger}}, false).contains("Access-Control-Allow-Origin"));
        QVERIFY(kept({}, false).contains("Vary: "));
        QVERIFY(!kept({}, false).contains("Strict-Transport-Security"));
        QVERIFY(kept({}, true).contains(
                "Strict-Transport-Security: max-age=63072000; includeSubDomains"));
        // A limit is one client's: a kept answer must not carry it to another.
        m_gateway->cache().clear();
        m_gateway->answer(from("192.0.2.9", request("GET", kProducts)));
        QVERIFY(!kept({}, false).contains("RateLimit"));
    }

    void everyAnswerTellsABrowserWhatItMayDo()
    {
        for (const char *path : {kProducts, "/api/v1/store/orders/none", "/nowhere", "/api/docs"}) {
            const auto answer = m_gateway->answer(request("GET", path));
            QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
            QCOMPARE(answer.header("X-Frame-Options"), "DENY");
            QCOMPARE(answer.header("Referrer-Policy"), "no-referrer");
            const QByteArray policy = answer.header("Content-Security-Policy");
            QVERIFY(policy.startsWith("default-src 'none'; base-uri 'none'; "));
            QVERIFY(policy.contains("frame-ancestors 'none'"));
            // What is no page runs nothing, even where a browser is led to open it by itself.
            QCOMPARE(policy.endsWith("; sandbox"), path != QByteArray("/api/docs"));
            QVERIFY(answer.header("Strict-Transport-Security").isEmpty()); // RFC 6797, 7.2
            auto overTls = request("GET", path);
            overTls.secure = true;
            QCOMPARE(m_gateway->answer(overTls).header("Strict-Transport-Security"),
                     "max-age=63072000; includeSubDomains");
        }
    }

    void healthAndNotModifiedTellItToo()
    {
        http::RequestView view;
        view.method = "GET";
        view.secure = true;
        for (const char *path : {"/healthz", "/readyz"}) {
            view.path = path;
            const QByteArray head = m_gateway->finished(view)->head;
            QVERIFY(head.contains("X-Content-Type-Options: nosniff"));
            QVERIFY(head.contains("Strict-Transport-Security: max-age=63072000"));
        }
        view.secure = false;
        QVERIFY(!m_gateway->finished(view)->head.contains("Strict-Transport-Security"));
        auto asked = request("GET", kProducts);
        asked.secure = true;
        asked.headers.push_back({"If-None-Match", m_gateway->answer(asked).header("ETag")});
        const auto same = m_gateway->answer(asked);
        QCOMPARE(same.status, 304);
        QCOMPARE(same.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(!same.header("Strict-Transport-Security").isEmpty());
    }

    void aParameterIsSaidOnce()
    {
        auto asked = request("GET", kProducts);
        asked.query = "limit=1";
        QCOMPARE(m_gateway->answer(asked).status, 200);
        for (const char *query :
             {"limit=1&limit=2", "limit=1&%6Cimit=1", "option.size=S&option.size=M"}) {
            asked.query = query;
            const auto refused = m_gateway->answer(asked);
            QCOMPARE(refused.status, 400);
            QCOMPARE(codeOf(refused), "invalid_value");
        }
    }

    void aPictureIsANameAndNoPath()
    {
        const auto status = [&](const char *name) {
            return m_gateway->answer(request("GET", QByteArray("/media/demo/") + name)).status;
        };
        QCOMPARE(status("apple.svg"), 200);
        for (const char *name : {"..%2F..%2Fpasswords%2Fcommon.txt", "%2E%2E%2Fart%2Fapple.svg",
                                 "../art/apple.svg", "apple.svg%00", "apple.SVG", "none.svg"})
            QCOMPARE(status(name), 404);
    }

    void theDocumentationRunsItsOwnScriptOnly()
    {
        const auto page = m_gateway->answer(request("GET", "/api/docs"));
        const QByteArray policy = page.header("Content-Security-Policy");
        const qsizetype from = page.body.indexOf("<script>") + 8;
        const QByteArray script = page.body.mid(from, page.body.indexOf("</script>") - from);
        QVERIFY(script.contains("fetch("));
        QVERIFY(policy.contains(
                "script-src 'sha256-"
                + QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64() + "'"));
        QVERIFY(!policy.contains("unsafe"));
    }

    void originsAreReadAsBrowsersWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("origin");
        const auto row = [](const char *text, const char *origin) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(origin);
        };
        row("https://shop.example", "https://shop.example");
        row("https://shop.example/", "https://shop.example");
        row("HTTPS://Shop.Example:443", "https://shop.example");
        row("http://127.0.0.1:3000", "http://127.0.0.1:3000");
        row("http://[::1]:3000", "http://[::1]:3000");
        row("https://shop.example/path", "");
        row("https://user@shop.example", "");
        row("https://*", "");
        row("*", "");
        row("null", "");
        row("shop.example", "");
        row("ftp://shop.example", "");
    }
    void originsAreReadAsBrowsersWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, origin);
        QCOMPARE(gateway::Origins::originFromText(text), origin);
    }

private:
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    RulesCache m_rules;
    std::optional<gateway::Services> m_services;
    std::unique_ptr<Gateway> m_gateway;
};

ARNOLD_TEST_CLASS(ProtectionTest)
#include "ProtectionTest.moc"
