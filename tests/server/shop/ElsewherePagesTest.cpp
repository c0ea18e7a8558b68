#include "tests/server/shop/Browser.h"
#include "tests/support/TestFactor.h"

using namespace arnold;
using namespace arnold::test;

// A browser is led to the provider and back, and signed in by its cookie.
class ElsewherePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_browser.emplace(*m_front);
    }
    void cleanup()
    {
        m_browser.reset();
        m_front.reset();
    }

    void theSignInPageOffersIt()
    {
        const Heard page = m_browser->look("/account/sign-in?next=/account/orders");
        QVERIFY2(page.raw.body.contains("href=\"/account/oidc?next=/account/orders\""),
                 page.raw.body);
        QVERIFY(page.raw.body.contains("Continue with Elsewhere"));
    }

    void leadsThereAndBack()
    {
        const Heard begun = m_browser->look("/account/oidc?next=/account/orders");
        QCOMPARE(begun.status, 303);
        QVERIFY(begun.header("Location").startsWith("https://id.example/auth?state="));
        const QByteArray kept = cookieOf(begun, m_cookieName);
        QVERIFY(begun.raw.head.contains("Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"));
        const Heard in = m_browser->look(back("code=c&iss=https%3A%2F%2Fid.example"), kept);
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), "/account/orders");
        QVERIFY(in.raw.head.contains(m_cookieName + "=; "));
        const QByteArray session = cookieOf(in);
        const Heard account = m_browser->look("/account", session);
        QVERIFY2(account.status == 200 && account.raw.body.contains("Ada Lind"), account.raw.body);
        const Heard security = m_browser->look("/account/security", session);
        QVERIFY2(security.raw.body.contains("<b>id.example</b>"), security.raw.body);
        const qsizetype at = security.raw.body.indexOf("/account/external-logins/");
        const QByteArray remove = security.raw.body.mid(at).split('"').front();
        QCOMPARE(m_browser->act(remove, {}, session).header("Location"),
                 "/account/security?done=removed");
        QCOMPARE(m_front->rowsOf("external_login"), std::int64_t(0));
        QCOMPARE(m_front->provider().answer().issuer, QStringLiteral("https://id.example"));
        QCOMPARE(m_browser->look("/account/oidc", session).header("Location"),
                 "/account"); // signed in
    }

    // Whoever plants an answer of theirs on another's browser signs nobody in.
    void anAnswerIsForTheBrowserThatBegan()
    {
        const QByteArray kept = cookieOf(m_browser->look("/account/oidc"), m_cookieName);
        const QByteArray answer = back("code=c");
        const QByteArray others = cookieOf(m_browser->look("/account/oidc"), m_cookieName);
        for (const QByteArray &cookie :
             {QByteArray(), others, QByteArray(m_cookieName + "=" + QByteArray(43, 'A'))}) {
            const Heard refused = m_browser->look(answer, cookie);
            QCOMPARE(refused.status, 422);
            QVERIFY(cookieOf(refused).isEmpty());
        }
        QCOMPARE(m_front->provider().exchanges(), 0);
        QCOMPARE(m_browser->look(answer, kept).status, 303);
        QCOMPARE(m_browser->look(answer, kept).status, 422); // once
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(1));
    }

    void aRefusalIsAPage()
    {
        const QByteArray kept = cookieOf(m_browser->look("/account/oidc"), m_cookieName);
        const Heard denied = m_browser->look(
                back("error=access_denied&error_description=%3Cb%3Eno"), kept);
        QCOMPARE(denied.status, 401);
        QVERIFY(denied.raw.body.contains("role=\"alert\"") && !denied.raw.body.contains("<b>no"));
        QVERIFY(denied.raw.body.contains("/account/sign-in?next=/account"));
        m_front->provider().fails(ErrorCode::Unavailable);
        const Heard away = m_browser->look("/account/oidc");
        QCOMPARE(away.status, 503);
        QCOMPARE(away.header("Content-Type"), "text/html; charset=utf-8");
        QVERIFY(cookieOf(away, m_cookieName).isEmpty());
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(0));
    }

    void leadsNowhereElse()
    {
        for (const char *next :
             {"//evil.example", "https://evil.example", "/\\evil.example", "x"}) {
            const QByteArray kept = cookieOf(
                    m_browser->look(QByteArray("/account/oidc?next=") + next), m_cookieName);
            QCOMPARE(m_browser->look(back("code=c"), kept).header("Location"), "/account");
        }
        const QByteArray planted = QByteArray("//evil.example").toBase64();
        const QByteArray kept =
                cookieOf(m_browser->look("/account/oidc"), m_cookieName).split('.').front();
        QCOMPARE(m_browser->look(back("code=c"), kept + '.' + planted).header("Location"),
                 "/account");
    }

    void theSecondFactorIsAPageOfItsOwn()
    {
        const auto factor = m_front->customerWithFactor().factor;
        const QByteArray kept = cookieOf(m_browser->look("/account/oidc"), m_cookieName);
        const Heard asked = m_browser->look(back("code=c"), kept);
        QVERIFY(asked.raw.body.contains("name=\"factor_code\""));
        QVERIFY(cookieOf(asked).isEmpty());
        const auto now = m_front->clock().now();
        QCOMPARE(code(wrongCodeOf(factor.secret, now), kept).status, 401);
        QCOMPARE(code(codeOf(factor.secret, now), {}).status, 422); // another browser
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(0));
        const Heard in = code(codeOf(factor.secret, now), kept);
        QCOMPARE(in.status, 303);
        QCOMPARE(m_browser->look("/account", cookieOf(in)).status, 200);
    }

    void plainHttpOfElsewhereIsNoPlaceForIt()
    {
        const Heard led = m_browser->get("/account/oidc"); // Host: shop.example
        QCOMPARE(led.header("Location"), "/account/sign-in");
        QCOMPARE(m_front->rowsOf("pending_login"), std::int64_t(0));
    }

private:
    // Where the provider leads back to, for the sign-in that was begun last.
    QByteArray back(const QByteArray &with) const
    {
        return "/account/oidc/callback?state=" + state() + '&' + with;
    }
    QByteArray state() const { return m_front->provider().request().state.toLatin1(); }
    Heard code(const QString &factorCode, const QByteArray &cookie)
    {
        return m_browser->act("/account/oidc/code",
                              "factor_code=" + factorCode.toLatin1() + "&state=" + state(), cookie);
    }

    const QByteArray m_cookieName = "__Host-arnold-elsewhere";
    std::unique_ptr<Shopfront> m_front;
    std::optional<Browser> m_browser;
};

ARNOLD_TEST_CLASS(ElsewherePagesTest)
#include "ElsewherePagesTest.moc"
