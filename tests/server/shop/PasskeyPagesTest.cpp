#include "tests/server/api/Shopfront.h"
#include "tests/support/SoftAuthenticator.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kOurs = "Content-Type: application/x-www-form-urlencoded\r\n"
                         "X-Forwarded-Proto: https\r\nOrigin: https://shop.example\r\n";

QByteArray given(const Heard &page, const QByteArray &name)
{
    const QByteArray before = "data-" + name + "=\"";
    const qsizetype at = page.raw.body.indexOf(before);
    const qsizetype from = at + before.size();
    return at < 0 ? QByteArray() : page.raw.body.mid(from, page.raw.body.indexOf('"', from) - from);
}

QByteArray raw(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

QByteArray text(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

// Passkeys by the pages: a browser's cookie is what they give.
class PasskeyPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(StoreMaker(Dialect::Sqlite));
        m_shopper.emplace(m_front->shopper());
    }
    void cleanup()
    {
        m_shopper.reset();
        m_front.reset();
    }

    void aPasskeySignsABrowserIn()
    {
        const QByteArray former = registered("ada%40shop.example");
        QCOMPARE(add(former).status, 303);
        QVERIFY(look("/account/passkeys", former).raw.body.contains("Laptop"));
        const identity::Assertion shown = answered();
        const Heard in = enter(shown, former, "&next=/account/security");
        QCOMPARE(in.status, 303);
        QCOMPARE(in.header("Location"), "/account/security");
        const QByteArray cookie = in.header("Set-Cookie").split(';').front();
        QVERIFY(cookie.startsWith("__Host-arnold=") && cookie != former);
        QCOMPARE(look("/account", cookie).status, 200);
        QCOMPARE(look("/account", former).status, 303); // what was there before has ended
        const Heard again = enter(shown);
        QCOMPARE(again.status, 422); // the challenge is spent
        QVERIFY(again.header("Set-Cookie").isEmpty());
    }

    void whatIsNotSoundSetsNoCookie()
    {
        QCOMPARE(add(registered("ada%40shop.example")).status, 303);
        const std::int64_t before = m_front->rowsOf("login_session");
        identity::Assertion altered = answered();
        altered.signature[4] = static_cast<char>(altered.signature[4] ^ 1);
        const Heard refused = enter(altered);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.raw.body.contains("class=\"banner\" role=\"alert\""));
        QVERIFY(refused.header("Set-Cookie").isEmpty());
        identity::Assertion foreign = m_device.get(
                raw(given(act("/account/sign-in/passkey/start", {}), "challenge")),
                {QStringLiteral("https://evil.example"), QStringLiteral("shop.example")});
        QCOMPARE(enter(foreign).status, 401);
        QCOMPARE(m_front->rowsOf("login_session"), before);
    }

    void aPasskeyIsTheirsAlone()
    {
        const QByteArray ada = registered("ada%40shop.example");
        QCOMPARE(add(ada).status, 303);
        const QByteArray bea = registered("bea%40shop.example");
        const QByteArray list = look("/account/passkeys", ada).raw.body;
        const qsizetype at = list.indexOf("/account/passkeys/0");
        const QByteArray path = list.mid(at, list.indexOf('"', at) - at);
        QVERIFY(path.endsWith("/remove"));
        QCOMPARE(act(path, {}, bea).status, 404);
        QCOMPARE(m_front->rowsOf("passkey"), 1);
        QCOMPARE(act(path, {}, ada).status, 303);
        QCOMPARE(m_front->rowsOf("passkey"), 0);
    }

    void theScriptIsTheOnlyOne()
    {
        const QByteArray cookie = registered("ada%40shop.example");
        for (const Heard &page : {act("/account/passkeys/start", {}, cookie),
                                  act("/account/sign-in/passkey/start", {})}) {
            QCOMPARE(page.status, 200);
            QCOMPARE(page.raw.body.count("<script"), 1);
            QVERIFY(page.raw.body.contains("<noscript>"));
            const QByteArray policy = page.header("Content-Security-Policy");
            QVERIFY(policy.contains("; script-src 'sha256-") && !policy.contains("unsafe"));
        }
        QVERIFY(!look("/account/passkeys", cookie).raw.body.contains("<script"));
    }

private:
    Heard act(const QByteArray &path, const QByteArray &body, const QByteArray &cookie = {})
    {
        return m_shopper->send("POST", path, body, kOurs + "Cookie: " + cookie + "\r\n");
    }
    Heard look(const QByteArray &path, const QByteArray &cookie)
    {
        return m_shopper->get(path, "X-Forwarded-Proto: https\r\nCookie: " + cookie + "\r\n");
    }
    QByteArray registered(const QByteArray &email)
    {
        const Heard in = act("/account/register",
                             "name=Ada+Lind&password=ja7-Wolkenbruch&email=" + email);
        return in.header("Set-Cookie").split(';').front();
    }
    Heard add(const QByteArray &cookie)
    {
        const Heard page = act("/account/passkeys/start", {}, cookie);
        const auto made = m_device.create(raw(given(page, "challenge")), {});
        return act("/account/passkeys",
                   "name=Laptop&client_data=" + text(made.clientData)
                           + "&attestation_object=" + text(made.attestationObject),
                   cookie);
    }
    // To a fresh challenge.
    identity::Assertion answered()
    {
        return m_device.get(raw(given(act("/account/sign-in/passkey/start", {}), "challenge")), {});
    }
    Heard enter(const identity::Assertion &shown, const QByteArray &cookie = {},
                const QByteArray &more = {})
    {
        return act("/account/sign-in/passkey",
                   "credential_id=" + text(shown.credentialId)
                           + "&client_data=" + text(shown.clientData)
                           + "&authenticator_data=" + text(shown.authenticatorData)
                           + "&signature=" + text(shown.signature) + more,
                   cookie);
    }

    std::unique_ptr<Shopfront> m_front;
    std::optional<Shopper> m_shopper;
    SoftAuthenticator m_device;
};

ARNOLD_TEST_CLASS(PasskeyPagesTest)
#include "PasskeyPagesTest.moc"
