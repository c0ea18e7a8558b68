#include "server/api/Routes.h"
#include "server/gateway/Gateway.h"
#include "server/gateway/SignIn.h"
#include "tests/server/gateway/Requests.h"
#include "tests/support/Builders.h"
#include "tests/support/Suite.h"

#include "core/identity/ApiKeys.h"
#include "core/selling/RulesCache.h"

using namespace arnold;
using namespace arnold::test;
using gateway::Gateway;

namespace {

constexpr const char *kPassword = "ja7-Wolkenbruch";
constexpr const char *kStaff = "/api/v1/admin/staff";

constexpr const char *kPeer = "192.0.2.7";
const std::vector<http::HeaderField> kOurForm {
        {"Origin", "https://till.example"}, {"Content-Type", "application/x-www-form-urlencoded"}};

QByteArray bytesOf(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson();
}

} // namespace

// What the log says of those who try to get in, and what it never says.
class SecurityLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = StoreMaker(Dialect::Sqlite).make();
        m_shop = makeShop(*m_store);
        m_signIn.emplace(m_store->db(), gateway::SignIn::Options {1, {}, {}});
        m_services.emplace(
                gateway::Services {m_store->db(), m_rules, m_store->clock(), nullptr, &*m_signIn});
        gateway::Protection protection;
        protection.rates.address = {{100'000, 100'000}, {100'000, 100'000}, {100'000, 100'000}};
        m_gateway = std::make_unique<Gateway>(
                *m_services, api::allRoutes(),
                [this](const QByteArray &line) { m_lines.push_back(line); }, protection);
    }
    void cleanup()
    {
        m_gateway.reset();
        m_signIn.reset();
        m_store.reset();
        m_lines.clear();
    }

    void whoTriesToSignInIsTold()
    {
        const auto account = [](const char *email, const char *password) {
            return QJsonObject {{"email", email}, {"password", password}};
        };
        post("login", account("ada@shop.example", "not-the-password\n{}"));
        const QJsonObject missed = only();
        QCOMPARE(text(missed, "event.category"), "authentication");
        QCOMPARE(text(missed, "event.action"), "login");
        QCOMPARE(text(missed, "event.outcome"), "failure");
        QCOMPARE(text(missed, "error.code"), "wrong_credentials");
        QCOMPARE(text(missed, "source.ip"), kPeer);
        QCOMPARE(text(missed, "http.request.id"), "r-1");
        QVERIFY(text(missed, "@timestamp").endsWith('Z'));
        QCOMPARE(text(missed, "user.hash").size(), 16);
        QVERIFY(!missed.contains(QStringLiteral("user.id")));

        QJsonObject enrolling = account("ada@shop.example", kPassword);
        enrolling["name"] = "Ada Lind";
        QCOMPARE(post("register", enrolling).status, 201);
        QCOMPARE(text(only(), "event.action"), "register");

        const auto entered = jsonOf(post("login", account(" ADA@shop.example", kPassword)));
        const QJsonObject hit = only();
        QCOMPARE(text(hit, "event.outcome"), "success");
        QVERIFY(text(hit, "user.id").startsWith("customer:"));
        QCOMPARE(text(hit, "user.hash"), text(missed, "user.hash"));

        // Staying signed in is no event; a token that is not one is.
        const auto refresh = [&](const QJsonValue &token) {
            return post("refresh", {{"refresh_token", token}}).status;
        };
        QCOMPARE(refresh(entered["refresh_token"]), 200);
        QCOMPARE(m_lines.size(), std::size_t(0));
        QCOMPARE(refresh("none"), 401);
        QCOMPARE(text(only(), "event.action"), "refresh");
    }

    // Whoever goes by the pages leaves the same lines as whoever calls the interface.
    void pagesTellIt()
    {
        const QByteArray ada = "email=ada%40shop.example&password=";
        QCOMPARE(send("/account/sign-in", ada + "not-the-password").status, 401);
        tells("signInByPage", "failure", "wrong_credentials");
        const auto in = send("/account/register", "name=Ada+Lind&" + ada + kPassword);
        tells("registerByPage", "success", "");
        const QByteArray cookie = in.header("Set-Cookie").split(';').front();
        const QByteArray change = QByteArray("password=") + kPassword + "&new_password=";
        QCOMPARE(send("/account/password", change + "plume%2BVortex+41").status, 303);
        tells("changePasswordByPage", "failure", "unauthenticated");
        QCOMPARE(send("/account/password", change + "password1", cookie).status, 422);
        tells("changePasswordByPage", "failure", "weak_password");
        QCOMPARE(send("/account/password", change + "plume%2BVortex+41", cookie).status, 303);
        QVERIFY(text(tells("changePasswordByPage", "success", ""), "user.id")
                        .startsWith("customer:"));
        m_store->clock().advanceSeconds(601);
        QCOMPARE(send("/account/second-factor/start", {}, cookie).status, 303);
        tells("startSecondFactorByPage", "failure", "step_up_required");
        QCOMPARE(send("/account/verify-email", "token=none").status, 422);
        tells("verifyEmailByPage", "failure", "token_invalid");
        // What a provider sends a browser back with is a try, too.
        auto back = request("GET", "/account/oidc/callback");
        back.query = "state=none&code=c";
        QCOMPARE(ask(back).status, 422);
        tells("finishExternalByPage", "failure", "token_invalid");
    }

    void whoIsRefusedIsTold_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *origin, const char *method,
                            const QJsonObject &body, bool withKey, const char *code) {
            QTest::newRow(name) << QByteArray(origin) << QByteArray(method) << body << withKey
                                << QByteArray(code);
        };
        row("not known", "", "GET", {}, false, "unauthenticated");
        row("may not", "", "GET", {}, true, "not_permitted");
        row("comes from elsewhere", "https://evil.example", "POST", {{"name", "x"}}, true,
            "origin_not_allowed");
    }
    void whoIsRefusedIsTold()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, method);
        QFETCH(QJsonObject, body);
        QFETCH(bool, withKey);
        QFETCH(QByteArray, code);
        const auto key = mustWrite(m_store->db(), [&](WriteTx &tx) {
            return identity::createApiKey(tx, QStringLiteral("narrow"), {Permission::CatalogRead});
        });
        std::vector<http::HeaderField> fields;
        if (!origin.isEmpty())
            fields.push_back({"Origin", origin});
        if (withKey)
            fields.push_back({"Authorization", "Bearer " + key.secret.toLatin1()});
        ask(request(method, kStaff, fields, bytesOf(body)));
        QVERIFY(!m_lines.front().contains(key.secret.toLatin1()));
        const QJsonObject line = only();
        QCOMPARE(text(line, "event.category"), "web");
        QCOMPARE(text(line, "log.level"), "warn");
        QCOMPARE(text(line, "error.code"), code);
        QCOMPARE(text(line, "url.template"), kStaff);
        const bool known = withKey && origin.isEmpty();
        QCOMPARE(text(line, "labels.api_key"), known ? key.id.toText().toLatin1() : QByteArray());
    }

    void whatFitsNoShapeIsTold()
    {
        const auto answer = ask(request("POST", "/api/v1/store/carts", {},
                                        bytesOf({{"4111111111111111", "secret"}})));
        QCOMPARE(answer.status, 400);
        QVERIFY(!m_lines.front().contains("4111") && !m_lines.front().contains("secret"));
        QCOMPARE(text(only(), "error.code"), "unknown_field");
    }

    void whatGoesWellOrIsNotThereIsNot()
    {
        ask(request("GET", "/api/v1/store/products"));
        ask(request("GET", "/api/v1/store/orders/none"));
        ask(request("GET", "/nowhere"));
        QCOMPARE(ask(request("POST", "/api/v1/store/carts", {}, "{}")).status, 201);
        m_lines.erase(std::remove_if(m_lines.begin(), m_lines.end(),
                                     [](const QByteArray &line) {
                                         return line.contains("slow request"); // a busy machine
                                     }),
                      m_lines.end());
        QCOMPARE(m_lines.size(), std::size_t(0));
    }

    void aFloodDoesNotFillTheLog()
    {
        for (int i = 0; i < 150; ++i)
            ask(request("GET", kStaff));
        QCOMPARE(m_lines.size(), std::size_t(100));
        m_store->clock().advanceSeconds(1);
        m_lines.clear();
        ask(request("GET", kStaff));
        QCOMPARE(only()[QStringLiteral("labels.left_off")].toInt(), 50);
    }

private:
    http::Response post(const char *act, const QJsonObject &body)
    {
        return ask(request("POST", QByteArray("/api/v1/auth/") + act, {}, bytesOf(body)));
    }
    // A page's form over TLS, in a browser with that cookie.
    http::Response send(const QByteArray &path, const QByteArray &form,
                        const QByteArray &cookie = {})
    {
        auto fields = kOurForm;
        fields.push_back({"Cookie", cookie});
        auto sent = request("POST", path, fields);
        sent.body = form;
        sent.secure = true;
        return ask(sent);
    }
    http::Response ask(const http::Request &request)
    {
        return m_gateway->answer(from(kPeer, request));
    }
    static QByteArray text(const QJsonObject &line, const char *name)
    {
        return line[QLatin1String(name)].toString().toLatin1();
    }
    // The one line that is new, about signing in.
    QJsonObject tells(const char *action, const char *outcome, const char *code)
    {
        const QJsonObject line = only();
        const auto is = [&](const char *name, const char *value) {
            if (text(line, name) != value)
                QTest::qFail(QByteArray(action) + ' ' + name + ": " + text(line, name), __FILE__,
                             __LINE__);
        };
        is("event.category", "authentication");
        is("event.action", action);
        is("event.outcome", outcome);
        is("error.code", code);
        return line;
    }
    // The one line that is new: one JSON object, without anything that somebody typed.
    QJsonObject only()
    {
        const auto lines = std::exchange(m_lines, {});
        if (lines.size() != 1)
            qWarning("%d lines", int(lines.size()));
        for (const char *typed : {"shop.example", "not-the-password", "Lind", kPassword, "\n"}) {
            if (lines.size() != 1 || lines.front().toLower().contains(QByteArray(typed).toLower()))
                return {};
        }
        return QJsonDocument::fromJson(lines.front()).object();
    }

    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
    RulesCache m_rules;
    std::optional<gateway::SignIn> m_signIn;
    std::optional<gateway::Services> m_services;
    std::vector<QByteArray> m_lines;
    std::unique_ptr<Gateway> m_gateway;
};

ARNOLD_TEST_CLASS(SecurityLogTest)
#include "SecurityLogTest.moc"
