#include "core/customers/Accounts.h"
#include "tests/server/api/Shopfront.h"
#include "tests/support/TestFactor.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kSecure = "X-Forwarded-Proto: https\r\n";
const QByteArray kOurs = "Content-Type: application/x-www-form-urlencoded\r\n"
                         "X-Forwarded-Proto: https\r\nOrigin: https://shop.example\r\n";

identity::ExternalIdentity ada()
{
    return {QStringLiteral("https://id.example"), QStringLiteral("u-1"),
            QStringLiteral("ada@shop.example"), true, QStringLiteral("Ada Lind")};
}

// "NAME=VALUE" of the answer's cookie; empty when it sets none, or forgets it.
QByteArray cookieOf(const Heard &heard, const QByteArray &name)
{
    for (const QByteArray &line : heard.raw.head.split('\n')) {
        if (!line.toLower().startsWith("set-cookie: "))
            continue;
        const QByteArray pair = line.mid(12).split(';').front().trimmed();
        if (pair.startsWith(name + '=') && pair.size() > name.size() + 1)
            return pair;
    }
    return {};
}

QByteArray withCookie(const QByteArray &cookie)
{
    return cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n";
}

} // namespace

// A browser is led to the provider and back, and signed in by its cookie.
class ElsewherePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_front->provider().says(ada());
        m_shopper.emplace(m_front->shopper());
    }
    void cleanup()
    {
        m_shopper.reset();
        m_front.reset();
    }

    void theSignInPageOffersIt()
    {
        const Heard page = look("/account/sign-in?next=/account/orders");
        QVERIFY2(page.raw.body.contains("href=\"/account/oidc?next=/account/orders\""),
                 page.raw.body);
        QVERIFY(page.raw.body.contains("Continue with Elsewhere"));
    }

    void leadsThereAndBack()
    {
        const Heard begun = look("/account/oidc?next=/account/orders");
        QCOMPARE(begun.status, 303);
        QVERIFY(begun.header("Location").startsWith("https://id.example/auth?state="));
        const QByteArray kept = cookieOf(begun, m_cookieName);
        QVERIFY(begun.raw.head.contains("Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"));
        const Heard in = look(back("code=c&iss=https%3A%2F%2Fid.example"), kept);
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), "/account/orders");
        QVERIFY(in.raw.head.contains(m_cookieName + "=; "));
        const QByteArray session = cookieOf(in, "__Host-arnold");
        const Heard account = look("/account", session);
        QVERIFY2(account.status == 200 && account.raw.body.contains("Ada Lind"), account.raw.body);
        const Heard security = look("/account/security", session);
        QVERIFY2(security.raw.body.contains("<b>id.example</b>"), security.raw.body);
        const qsizetype at = security.raw.body.indexOf("/account/external-logins/");
        const QByteArray remove = security.raw.body.mid(at).split('"').front();
        QCOMPARE(
                m_shopper->send("POST", remove, {}, kOurs + withCookie(session)).header("Location"),
                "/account/security?done=removed");
        QCOMPARE(m_front->rowsOf("external_login"), std::int64_t(0));
        QCOMPARE(m_front->provider().answer().issuer, QStringLiteral("https://id.example"));
        QCOMPARE(look("/account/oidc", session).header("Location"), "/account"); // signed in
    }

    // Whoever plants an answer of theirs on another's browser signs nobody in.
    void anAnswerIsForTheBrowserThatBegan()
    {
        const QByteArray kept = cookieOf(look("/account/oidc"), m_cookieName);
        const QByteArray answer = back("code=c");
        const QByteArray others = cookieOf(look("/account/oidc"), m_cookieName);
        for (const QByteArray &cookie :
             {QByteArray(), others, QByteArray(m_cookieName + "=" + QByteArray(43, 'A'))}) {
            const Heard refused = look(answer, cookie);
            QCOMPARE(refused.status, 422);
            QVERIFY(cookieOf(refused, "__Host-arnold").isEmpty());
        }
        QCOMPARE(m_front->provider().exchanges(), 0);
        QCOMPARE(look(answer, kept).status, 303);
        QCOMPARE(look(answer, kept).status, 422); // once
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(1));
    }

    void aRefusalIsAPage()
    {
        const QByteArray kept = cookieOf(look("/account/oidc"), m_cookieName);
        const Heard denied = look(back("error=access_denied&error_description=%3Cb%3Eno"), kept);
        QCOMPARE(denied.status, 401);
        QVERIFY(denied.raw.body.contains("role=\"alert\"") && !denied.raw.body.contains("<b>no"));
        QVERIFY(denied.raw.body.contains("/account/sign-in?next=/account"));
        m_front->provider().fails(ErrorCode::Unavailable);
        const Heard away = look("/account/oidc");
        QCOMPARE(away.status, 503);
        QCOMPARE(away.header("Content-Type"), "text/html; charset=utf-8");
        QVERIFY(cookieOf(away, m_cookieName).isEmpty());
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(0));
    }

    void leadsNowhereElse()
    {
        for (const char *next :
             {"//evil.example", "https://evil.example", "/\\evil.example", "x"}) {
            const QByteArray kept = cookieOf(look(QByteArray("/account/oidc?next=") + next),
                                             m_cookieName);
            QCOMPARE(look(back("code=c"), kept).header("Location"), "/account");
        }
        const QByteArray planted = QByteArray("//evil.example").toBase64();
        const QByteArray kept = cookieOf(look("/account/oidc"), m_cookieName).split('.').front();
        QCOMPARE(look(back("code=c"), kept + '.' + planted).header("Location"), "/account");
    }

    void theSecondFactorIsAPageOfItsOwn()
    {
        const auto id = mustWrite(m_front->db(), [&](WriteTx &tx) {
            return customers::registerAccount(tx,
                                              {QStringLiteral("ada@shop.example"),
                                               QStringLiteral("Ada"),
                                               QStringLiteral("hash"),
                                               {}});
        });
        mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<int> {
            return static_cast<int>(tx.execute("UPDATE customer_account SET verified_at = 1"));
        });
        const auto factor = enrolFactor(m_front->db(), Actor::customer(id), m_front->clock().now());
        m_front->clock().advanceSeconds(60);
        const QByteArray kept = cookieOf(look("/account/oidc"), m_cookieName);
        const Heard asked = look(back("code=c"), kept);
        QVERIFY(asked.raw.body.contains("name=\"factor_code\""));
        QVERIFY(cookieOf(asked, "__Host-arnold").isEmpty());
        const auto now = m_front->clock().now();
        QCOMPARE(code(wrongCodeOf(factor.secret, now), kept).status, 401);
        QCOMPARE(code(codeOf(factor.secret, now), {}).status, 422); // another browser
        QCOMPARE(m_front->rowsOf("login_session"), std::int64_t(0));
        const Heard in = code(codeOf(factor.secret, now), kept);
        QCOMPARE(in.status, 303);
        QCOMPARE(look("/account", cookieOf(in, "__Host-arnold")).status, 200);
    }

    void plainHttpOfElsewhereIsNoPlaceForIt()
    {
        const Heard led = m_shopper->get("/account/oidc"); // Host: shop.example
        QCOMPARE(led.header("Location"), "/account/sign-in");
        QCOMPARE(m_front->rowsOf("pending_login"), std::int64_t(0));
    }

private:
    Heard look(const QByteArray &path, const QByteArray &cookie = {})
    {
        return m_shopper->get(path, kSecure + withCookie(cookie));
    }
    // Where the provider leads back to, for the sign-in that was begun last.
    QByteArray back(const QByteArray &with) const
    {
        return "/account/oidc/callback?state=" + state() + '&' + with;
    }
    QByteArray state() const { return m_front->provider().request().state.toLatin1(); }
    Heard code(const QString &factorCode, const QByteArray &cookie)
    {
        return m_shopper->send("POST", "/account/oidc/code",
                               "factor_code=" + factorCode.toLatin1() + "&state=" + state(),
                               kOurs + withCookie(cookie));
    }

    const QByteArray m_cookieName = "__Host-arnold-elsewhere";
    std::unique_ptr<Shopfront> m_front;
    std::optional<Shopper> m_shopper;
};

ARNOLD_TEST_CLASS(ElsewherePagesTest)
#include "ElsewherePagesTest.moc"
