#include "tests/server/api/Shopfront.h"

#include <map>

using namespace arnold;
using namespace arnold::test;
using gateway::Access;
using gateway::Method;
using gateway::Route;

namespace {

const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n"
                         "X-Forwarded-Proto: https\r\n";
const QByteArray kOurs = "Origin: https://shop.example\r\n";

// A path of the route; what its parts name is not there.
QByteArray pathOf(const Route &route)
{
    QByteArray path = route.path;
    path.replace("{order}", "AAAAAAAAAAAAAAAAAAAAAA");
    for (const char *part : {"{address}", "{session}", "{passkey}", "{login}"})
        path.replace(part, "00000000-0000-7000-8000-000000000000");
    return path;
}

// Bodies that fit the forms' shapes.
QByteArray bodyOf(const Route &route)
{
    const std::map<QByteArray, QByteArray> bodies {
            {"/account/verify-email", "token=none"},
            {"/account/confirm-email", "token=none"},
            {"/account/reset-password", "token=none&password=neu-Wolkenbruch"},
            {"/account/oidc/code", "factor_code=123456&state=none"},
            {"/account/accept-invitation", "token=none&password=neu-Wolkenbruch"},
            {"/account/sign-in", "email=eve%40shop.example&password=x"},
            {"/account/sign-in/code", "ticket=none&code=123456"},
            {"/account/second-factor/confirm", "code=123456"},
            {"/account/passkeys", "name=x&client_data=&attestation_object="},
            {"/account/sign-in/passkey",
             "credential_id=&client_data=&authenticator_data=&signature="},
            {"/account/register", "name=&email=&password="},
            {"/account/forgot-password", "email="},
            {"/account/profile", "name=&phone=&locale=en"},
            {"/account/consents/news", "agreed=yes"},
            {"/account/email", "email=&password=x"},
            {"/account/password", "password=x&new_password=y"},
            {"/account/erase", "password=x"},
    };
    const auto found = bodies.find(route.path);
    return found == bodies.end() ? QByteArray() : found->second;
}

} // namespace

// Every page x (nobody, somebody's tokens, a page of elsewhere): who is not signed in by the
// browser's cookie is led there and changes nothing.
class PageAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_shopper.emplace(m_front->shopper());
        m_shopper->post("/api/v1/auth/register",
                        {{"email", "ada@shop.example"},
                         {"password", "ja7-Wolkenbruch"},
                         {"name", "Ada Lind"}});
        const Heard tokens = m_shopper->post(
                "/api/v1/auth/login",
                {{"email", "ada@shop.example"}, {"password", "ja7-Wolkenbruch"}});
        m_bearer = "Authorization: Bearer " + tokens.text("access_token") + "\r\n";
    }
    void cleanup()
    {
        m_shopper.reset();
        m_front.reset();
    }

    void whoIsNotSignedInIsLedThere()
    {
        const auto before = rows();
        int count = 0;
        for (const Route &route : m_front->routes()) {
            if (!route.access.isByCookie())
                continue;
            ++count;
            const bool mustBe = route.access.who() == Access::Who::VisitingCustomer;
            QVERIFY2(!mustBe || QByteArray(route.path).startsWith("/account"), route.path);
            for (const QByteArray &bearer : {QByteArray(), m_bearer}) {
                const Heard heard = send(route, kOurs + bearer);
                const bool isLed = heard.status == 303
                        && heard.header("Location").startsWith("/account/sign-in?next=");
                QVERIFY2(isLed == mustBe, QByteArray(route.operation) + heard.raw.head);
                QVERIFY2(heard.misfit.isEmpty() || heard.status >= 400, route.operation);
            }
        }
        QVERIFY(count > 30);
        QCOMPARE(rows(), before);
    }

    void aPageOfElsewhereMakesNothingHappen()
    {
        const auto before = rows();
        for (const Route &route : m_front->routes()) {
            if (!route.access.isByCookie() || route.method == Method::Get)
                continue;
            for (const QByteArray &origin :
                 {QByteArray(), QByteArray("Origin: https://evil.example\r\n")}) {
                const Heard heard = send(route, origin);
                QVERIFY2(heard.status == 403, QByteArray(route.operation) + heard.raw.head);
                QCOMPARE(heard.header("Content-Type"), "text/html; charset=utf-8");
            }
        }
        QCOMPARE(rows(), before);
    }

    void everyPageSaysHowItMayBeUsed()
    {
        for (const Route &route : m_front->routes()) {
            if (!route.access.isByCookie() || route.method != Method::Get)
                continue;
            const Heard heard = send(route, {});
            QCOMPARE(heard.header("Cache-Control"), "private, no-store");
            QCOMPARE(heard.header("X-Frame-Options"), "DENY");
            QVERIFY2(heard.header("Content-Security-Policy").startsWith("default-src 'none'"),
                     route.path);
        }
    }

private:
    Heard send(const Route &route, const QByteArray &fields)
    {
        const bool reads = route.method == Method::Get;
        return m_shopper->send(gateway::methodName(route.method), pathOf(route),
                               reads ? QByteArray() : bodyOf(route), kForm + fields);
    }
    std::vector<std::int64_t> rows()
    {
        std::vector<std::int64_t> counts;
        for (const char *table : {"customer", "customer_account", "customer_address",
                                  "login_session", "one_time_token", "mail"})
            counts.push_back(m_front->rowsOf(table));
        return counts;
    }

    std::unique_ptr<Shopfront> m_front;
    std::optional<Shopper> m_shopper;
    QByteArray m_bearer;
};

ARNOLD_TEST_CLASS(PageAccessTest)
#include "PageAccessTest.moc"
