#include "tests/server/shop/Browser.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kCredentials = "email=ada%40shop.example&password=ja7-Wolkenbruch";

} // namespace

// A browser's session: its cookie, where it counts, and who may make it act.
class CookieSessionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_browser.emplace(*m_front);
        for (const char *email : {"ada@shop.example", "bea@shop.example"}) {
            const Heard made = m_browser->post(
                    "/api/v1/auth/register",
                    {{"email", email}, {"password", "ja7-Wolkenbruch"}, {"name", "Ada Lind"}});
            QCOMPARE(made.status, 201);
        }
    }
    void cleanup()
    {
        m_browser.reset();
        m_front.reset();
    }

    void theCookieIsForThisHostAndNoScript()
    {
        const Heard in = m_browser->act("/account/sign-in", kCredentials);
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), "/account");
        const QByteArray set = in.header("Set-Cookie");
        const qsizetype end = set.indexOf(';');
        QCOMPARE(end, qsizetype(sizeof("__Host-arnold=") - 1 + 43)); // 256 bits
        QCOMPARE(set.mid(end), "; Path=/; Secure; HttpOnly; SameSite=Lax");
        const Heard kept = m_browser->act("/account/sign-in", kCredentials + "&stay=yes");
        QVERIFY(kept.header("Set-Cookie").endsWith("SameSite=Lax; Max-Age=7776000"));
        QCOMPARE(m_browser->look("/account", cookieOf(in)).status, 200);
        QCOMPARE(m_browser->look("/account", {}).header("Location"),
                 "/account/sign-in?next=/account");
    }

    void aRefusalSetsNoCookie()
    {
        const std::int64_t before = m_front->rowsOf("login_session");
        const Heard refused = m_browser->act("/account/sign-in",
                                             "email=ada%40shop.example&password=wrong-one");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.header("Set-Cookie").isEmpty());
        QVERIFY(refused.raw.body.contains("value=\"ada@shop.example\""));
        QVERIFY(!refused.raw.body.contains("wrong-one"));
        QCOMPARE(m_front->rowsOf("login_session"), before);
    }

    void plainHttpOfElsewhereIsNoPlaceToSignIn()
    {
        const Heard page = m_browser->get("/account/sign-in"); // Host: shop.example
        QCOMPARE(page.status, 403);
        QVERIFY(page.raw.body.contains("https") && !page.raw.body.contains("<form"));
        const Heard refused = m_browser->send("POST", "/account/sign-in", kCredentials,
                                              "Content-Type: application/x-www-form-urlencoded\r\n"
                                              "Origin: http://shop.example\r\n");
        QCOMPARE(refused.status, 403);
        QCOMPARE(m_front->rowsOf("login_session"), 0);
    }

    // What a stranger has put into the browser before opens nothing after.
    void signingInEndsWhatWasThereBefore()
    {
        const QByteArray theirs = signIn("bea%40shop.example");
        const Heard in = m_browser->act("/account/sign-in", kCredentials, theirs);
        QCOMPARE(in.status, 303);
        QVERIFY(cookieOf(in) != theirs);
        QCOMPARE(m_browser->look("/account", theirs).status, 303);
        QCOMPARE(m_browser->look("/account", cookieOf(in)).status, 200);
        const QByteArray invented = "__Host-arnold=" + QByteArray(43, 'A');
        const Heard anew = m_browser->act("/account/sign-in", kCredentials, invented);
        QVERIFY(cookieOf(anew) != invented);
        QCOMPARE(m_browser->look("/account", invented).status, 303);
    }

    void signingOutEndsAndClears()
    {
        const QByteArray cookie = signIn("ada%40shop.example");
        const Heard out = m_browser->act("/account/sign-out", {}, cookie);
        QCOMPARE(out.status, 303);
        QCOMPARE(out.header("Set-Cookie"),
                 "__Host-arnold=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
        QCOMPARE(out.header("Clear-Site-Data"), "\"cache\", \"storage\"");
        QCOMPARE(m_browser->look("/account", cookie).status, 303);
        QCOMPARE(m_browser->act("/account/sign-out", {}, cookie).status, 303); // nothing to mend
    }

    void signingOutIsInSight()
    {
        const QByteArray cookie = signIn("ada%40shop.example");
        for (const char *path : {"/account", "/account/orders", "/account/addresses",
                                 "/account/security", "/account/data"}) {
            const Heard page = m_browser->look(path, cookie);
            QCOMPARE(page.status, 200);
            QVERIFY2(page.raw.body.contains("action=\"/account/sign-out\""), path);
        }
    }

    void passwordsAreHiddenAndMayBePasted()
    {
        for (const char *path : {"/account/sign-in", "/account/register"}) {
            const QByteArray page = m_browser->look(path, {}).raw.body;
            const QByteArray use = QByteArray(path).endsWith("register") ? "new" : "current";
            QCOMPARE(page.count("name=\"password\""), 1);
            QCOMPARE(page.count("type=\"password\""), 1);
            QVERIFY(page.contains("autocomplete=\"" + use + "-password\""));
            QVERIFY(!page.contains("onpaste") && !page.contains("<script"));
        }
    }

    void onlyOurPagesMakeItAct_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("opaque") << QByteArray("Origin: null\r\n");
        QTest::newRow("foreign") << QByteArray("Origin: https://evil.example\r\n");
        QTest::newRow("plain") << QByteArray("Origin: http://shop.example\r\n");
        QTest::newRow("port") << QByteArray("Origin: https://shop.example:8443\r\n");
        QTest::newRow("longer") << QByteArray("Origin: https://shop.example.evil.example\r\n");
        QTest::newRow("below") << QByteArray("Origin: https://www.shop.example\r\n");
    }
    void onlyOurPagesMakeItAct()
    {
        QFETCH(QByteArray, origin);
        const QByteArray cookie = signIn("ada%40shop.example");
        const QByteArray fields = "Content-Type: application/x-www-form-urlencoded\r\n" + kSecure
                + origin + withCookie(cookie);
        for (const char *path : {"/account/sign-out", "/account/sessions/end-others",
                                 "/account/verification", "/account/sign-in"}) {
            const Heard refused = m_browser->send("POST", path, {}, fields);
            QCOMPARE(refused.status, 403);
            QVERIFY(refused.raw.body.contains("<h1>"));
            QVERIFY(refused.header("Set-Cookie").isEmpty());
        }
        QCOMPARE(m_browser->look("/account", cookie).status, 200);
    }

    void theInterfaceTakesNoCookie()
    {
        const QByteArray cookie = signIn("ada%40shop.example");
        for (const char *path : {"/api/v1/store/me", "/api/v1/store/me/orders",
                                 "/api/v1/auth/sessions", "/api/v1/admin/orders"})
            QCOMPARE(m_browser->look(path, cookie).status, 401);
        const QByteArray secret = cookie.mid(cookie.indexOf('=') + 1);
        QCOMPARE(m_browser->get("/api/v1/store/me", "Authorization: Bearer " + secret + "\r\n")
                         .status,
                 401);
        QCOMPARE(m_browser
                         ->post("/api/v1/auth/refresh",
                                {{"refresh_token", QString::fromLatin1(secret)}})
                         .status,
                 401);
        QCOMPARE(m_front->rowsOf("refresh_token"), 0);
        // And the other way round: tokens open no page.
        const Heard tokens = m_browser->post(
                "/api/v1/auth/login",
                {{"email", "ada@shop.example"}, {"password", "ja7-Wolkenbruch"}});
        for (const char *name : {"access_token", "refresh_token"}) {
            QCOMPARE(m_browser->look("/account", "__Host-arnold=" + tokens.text(name)).status, 303);
            QCOMPARE(m_browser
                             ->get("/account",
                                   kSecure + "Authorization: Bearer " + tokens.text(name) + "\r\n")
                             .status,
                     303);
        }
    }

    void twoCookiesOfThatNameAreNone()
    {
        const QByteArray cookie = signIn("ada%40shop.example");
        QCOMPARE(m_browser->look("/account", "a=b; " + cookie + "; c=d").status, 200);
        QCOMPARE(m_browser->look("/account", cookie + "; __Host-arnold=other").status, 303);
        QCOMPARE(m_browser->look("/account", "x__Host-arnold" + cookie.mid(13)).status, 303);
    }

    void itAgesAndEnds()
    {
        const QByteArray cookie = signIn("ada%40shop.example");
        constexpr std::int64_t kDay = 86'400;
        for (int week = 0; week < 12; ++week) { // in use: idle for a week at a time
            m_front->clock().advanceSeconds(7 * kDay);
            QCOMPARE(m_browser->look("/account", cookie).status, 200);
            waitForUse();
        }
        m_front->clock().advanceSeconds(7 * kDay); // 91 days
        QCOMPARE(m_browser->look("/account", cookie).status, 303);
        const QByteArray idle = signIn("ada%40shop.example");
        m_front->clock().advanceSeconds(31 * kDay);
        QCOMPARE(m_browser->look("/account", idle).status, 303);
    }

    void whatIsAnothersIsNotThere()
    {
        const QByteArray ada = signIn("ada%40shop.example");
        const QByteArray bea = signIn("bea%40shop.example");
        QCOMPARE(m_browser
                         ->act("/account/addresses/new",
                               "last_name=Lind&line1=Weg+1&city=Berlin&country=DE", bea)
                         .status,
                 303);
        const QByteArray list = m_browser->look("/account/addresses", bea).raw.body;
        const qsizetype at = list.indexOf("/account/addresses/0");
        const QByteArray address = list.mid(at, list.indexOf('"', at) - at);
        QCOMPARE(m_browser->look(address, bea).status, 200);
        const Heard another = m_browser->look(address, ada);
        QCOMPARE(another.status, 404);
        const QByteArray nobodys = "/account/addresses/00000000-0000-7000-8000-000000000000";
        QCOMPARE(another.raw.body, m_browser->look(nobodys, ada).raw.body);
        QCOMPARE(m_browser->act(address, "last_name=X&line1=X&city=X&country=DE", ada).status, 404);
        QCOMPARE(m_browser->act(address + "/remove", {}, ada).status, 404);
        QCOMPARE(m_browser->look(address, bea).status, 200);
        const QByteArray sessions = m_browser->look("/account/security", bea).raw.body;
        QVERIFY(!sessions.contains("/end\"")); // this one is ended by signing out
        QCOMPARE(
                m_browser
                        ->act("/account/sessions/00000000-0000-7000-8000-000000000000/end", {}, ada)
                        .status,
                404);
        QCOMPARE(m_browser->look("/account/orders/AAAAAAAAAAAAAAAAAAAAAA", ada).status, 404);
    }

    void onlyPathsOfTheShopAreLedTo_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QByteArray>("location");
        const QByteArray home = "/account";
        QTest::newRow("here") << QByteArray("/account/data") << QByteArray("/account/data");
        QTest::newRow("none") << QByteArray() << home;
        QTest::newRow("elsewhere") << QByteArray("https://evil.example/") << home;
        QTest::newRow("any scheme") << QByteArray("//evil.example/") << home;
        QTest::newRow("backslash") << QByteArray("/%5Cevil.example/") << home;
        QTest::newRow("a line more") << QByteArray("/a%0D%0ASet-Cookie:x=y") << home;
        QTest::newRow("tab") << QByteArray("/%09/evil.example") << home;
    }
    void onlyPathsOfTheShopAreLedTo()
    {
        QFETCH(QByteArray, next);
        QFETCH(QByteArray, location);
        const Heard in = m_browser->act("/account/sign-in", kCredentials + "&next=" + next);
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), location);
    }

    void tooManyTriesReadWell()
    {
        Heard last;
        for (int i = 0; i < 7 && last.status != 429; ++i)
            last = m_browser->act("/account/sign-in",
                                  "email=ada%40shop.example&password=wrong-one");
        QCOMPARE(last.status, 429);
        QVERIFY(last.header("Retry-After").toInt() > 0);
        QVERIFY(last.raw.body.contains("class=\"banner\" role=\"alert\""));
        QVERIFY(last.raw.body.contains("value=\"ada@shop.example\""));
    }

    void aTakenAddressIsToldBesideIt()
    {
        const Heard taken = m_browser->act(
                "/account/register", "name=Eve&email=ada%40shop.example&password=ja7-Wolkenbruch");
        QCOMPARE(taken.status, 409);
        QVERIFY(taken.raw.body.contains("id=\"email-problem\""));
        QVERIFY(taken.raw.body.contains("value=\"Eve\""));
        QVERIFY(taken.header("Set-Cookie").isEmpty());
        QCOMPARE(m_front->rowsOf("customer_account"), 2);
    }

private:
    QByteArray signIn(const QByteArray &email)
    {
        return cookieOf(
                m_browser->act("/account/sign-in", "email=" + email + "&password=ja7-Wolkenbruch"));
    }
    // It is noted behind the answer.
    void waitForUse()
    {
        const std::int64_t now = m_front->clock().now().micros;
        const QByteArray used = "login_session WHERE used_at = " + QByteArray::number(now);
        QTRY_VERIFY(m_front->rowsOf(used.constData()) > 0);
    }

    std::unique_ptr<Shopfront> m_front;
    std::optional<Browser> m_browser;
};

ARNOLD_TEST_CLASS(CookieSessionsTest)
#include "CookieSessionsTest.moc"
