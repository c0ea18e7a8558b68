#include "core/customers/Customers.h"
#include "core/identity/PendingLogins.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StaffSessions.h"
#include "tests/server/api/Shopfront.h"
#include "tests/support/JsonWith.h"

#include <QCryptographicHash>

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAuth = "/api/v1/auth/";
const QByteArray kCallback = "/api/v1/auth/oidc/callback";
const QByteArray kMe = "/api/v1/store/me";

} // namespace

// Log-ins elsewhere as clients meet them: begun, answered once, with the second factor that is
// here.
class ExternalSignInTest : public QObject
{
    Q_OBJECT

public:
    explicit ExternalSignInTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanup() { m_front.reset(); }

    void beginsWithWhatIsRandom();
    void signsIn();
    void staffSignIn();
    void anAnswerCountsOnceAndForTenMinutes();
    void whoSaysNoIsRefusedForGood();
    void aProviderThatFails_data();
    void aProviderThatFails();
    void theSecondFactorIsAskedHereToo();
    void guessingCodesIsSlowed();
    void whoLeavesMeanwhileStaysOut();
    void aGuestsCartAndOrdersBecomeTheirs();
    void oneEndsIt();
    void leadsBackWhereItMay_data();
    void leadsBackWhereItMay();

private:
    struct Begun {
        Heard heard;
        QJsonObject body; // of the callback
    };
    Begun begin(Shopper &shopper, const QByteArray &door = "oidc/start")
    {
        const Heard heard = shopper.post(kAuth + door, {});
        return {heard,
                {{"state", heard.json["state"]},
                 {"binding", heard.json["binding"]},
                 {"code", "c"}}};
    }
    static QByteArray bearer(const Heard &heard)
    {
        return "Authorization: Bearer " + heard.text("access_token") + "\r\n";
    }
    std::int64_t sessions() { return m_front->rowsOf("login_session"); }
    // The owner, with a log-in, and their factor's secret.
    QByteArray ownerWithFactor()
    {
        mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<int> {
            ARNOLD_CHECK(identity::setStaffLogin(tx, m_front->shop().owner,
                                                 QStringLiteral("ada@shop.example"),
                                                 QStringLiteral("hash")));
            return 0;
        });
        const auto owner = identity::staffSubject(m_front->shop().owner);
        const auto factor = enrolFactor(m_front->db(), owner.actor(), m_front->clock().now());
        m_front->clock().advanceSeconds(60);
        return factor.secret;
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
};

void ExternalSignInTest::beginsWithWhatIsRandom()
{
    Shopper shopper = m_front->shopper();
    const Heard known = shopper.get(kAuth + "oidc");
    QVERIFY2(known.status == 200 && known.misfit.isEmpty(), known.raw.body);
    QCOMPARE(known.text("name"), "Elsewhere");
    const Begun first = begin(shopper);
    QVERIFY2(first.heard.status == 201 && first.heard.misfit.isEmpty(), first.heard.raw.body);
    const auto asked = m_front->provider().request();
    QCOMPARE(asked.state.toUtf8(), first.heard.text("state"));
    QCOMPARE(asked.redirectUri, QStringLiteral("https://shop.example/account/oidc/callback"));
    const Begun second = begin(shopper);
    QVERIFY(first.heard.text("state") != second.heard.text("state"));
    QVERIFY(first.heard.text("binding") != second.heard.text("binding"));
    QVERIFY(asked.nonce != m_front->provider().request().nonce);
    QVERIFY(asked.codeChallenge != m_front->provider().request().codeChallenge);
    QCOMPARE(first.heard.header("Cache-Control"), "private, no-store");
}

void ExternalSignInTest::signsIn()
{
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper);
    const auto asked = m_front->provider().request();
    const Heard heard = shopper.post(kCallback, with(begun.body, "iss", "https://id.example"));
    QVERIFY2(heard.status == 200 && heard.misfit.isEmpty(), heard.raw.body);
    const auto answer = m_front->provider().answer();
    QCOMPARE(answer.code, QStringLiteral("c"));
    QCOMPARE(answer.issuer, QStringLiteral("https://id.example"));
    QCOMPARE(answer.nonce, asked.nonce);
    QCOMPARE(answer.redirectUri, asked.redirectUri);
    const QByteArray hash = QCryptographicHash::hash(answer.codeVerifier.toLatin1(),
                                                     QCryptographicHash::Sha256);
    QCOMPARE(asked.codeChallenge.toLatin1(),
             hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const Heard me = shopper.get(kMe, bearer(heard));
    QCOMPARE(me.text("email"), "ada@shop.example");
    QVERIFY(me.json["email_verified"].toBool());
    const Heard again = shopper.post(kCallback, begin(shopper).body);
    QCOMPARE(shopper.get(kMe, bearer(again)).text("id"), me.text("id"));
}

void ExternalSignInTest::staffSignIn()
{
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper, "staff/oidc/start");
    QVERIFY2(begun.heard.status == 201 && begun.heard.misfit.isEmpty(), begun.heard.raw.body);
    const Heard nobody = shopper.post(kCallback, begun.body);
    QCOMPARE(nobody.status, 401);
    QCOMPARE(nobody.code(), "sign_in_refused");
    mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(identity::setStaffLogin(tx, m_front->shop().owner,
                                             QStringLiteral("ada@shop.example"),
                                             QStringLiteral("hash")));
        return 0;
    });
    const Heard heard = shopper.post(kCallback, begin(shopper, "staff/oidc/start").body,
                                     "X-Forwarded-For: 192.0.2.7\r\n");
    QCOMPARE(heard.status, 200);
    QCOMPARE(shopper.get("/api/v1/admin/staff", bearer(heard)).status, 200);
    const auto sessions = mustRead(m_front->db(),
                                   [](ReadTx &tx) { return identity::staffSessions(tx, 10); });
    QCOMPARE(sessions.size(), std::size_t(1));
    QCOMPARE(sessions[0].address, QStringLiteral("192.0.2.7")); // as with a password
    // They are told that their log-in has one way in more, once.
    QCOMPARE(m_front->rowsOf("mail"), std::int64_t(1));
    QCOMPARE(shopper.post(kCallback, begin(shopper, "staff/oidc/start").body).status, 200);
    QCOMPARE(m_front->rowsOf("mail"), std::int64_t(1));
    // The door was chosen at the beginning: a shopper's is no way in for staff.
    const Heard shopperHeard = shopper.post(kCallback, begin(shopper).body);
    QCOMPARE(shopper.get("/api/v1/admin/staff", bearer(shopperHeard)).status, 403);
}

void ExternalSignInTest::anAnswerCountsOnceAndForTenMinutes()
{
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper);
    const Begun other = begin(shopper);
    const auto refused = [&](const QJsonObject &body, const char *code) {
        const Heard heard = shopper.post(kCallback, body);
        QVERIFY2(heard.code() == code, heard.raw.body);
        QCOMPARE(m_front->provider().exchanges(), 0);
        QCOMPARE(sessions(), std::int64_t(0));
    };
    refused(with(begun.body, "state", "none"), "token_invalid");
    refused(with(begun.body, "binding", "none"), "token_invalid");
    refused(with(begun.body, "binding", other.body["binding"]), "token_invalid");
    refused({{"state", "x"}, {"binding", "x"}}, "missing_field");
    refused(with(with(begun.body, "code", ""), "factor_code", "123456"), "token_invalid");
    QCOMPARE(shopper.post(kCallback, begun.body).status, 200);
    QCOMPARE(shopper.post(kCallback, begun.body).code(), "token_invalid");
    QCOMPARE(m_front->provider().exchanges(), 1);
    m_front->clock().advanceSeconds(identity::kPendingLoginSeconds);
    QCOMPARE(shopper.post(kCallback, other.body).code(), "token_invalid");
    QCOMPARE(m_front->provider().exchanges(), 1);
}

void ExternalSignInTest::whoSaysNoIsRefusedForGood()
{
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper);
    const Heard heard = shopper.post(kCallback,
                                     with(with(begun.body, "code", ""), "error", "access_denied"));
    QCOMPARE(heard.status, 401);
    QCOMPARE(heard.code(), "sign_in_refused");
    QCOMPARE(shopper.post(kCallback, begun.body).code(), "token_invalid");
    QCOMPARE(m_front->provider().exchanges(), 0);
    QCOMPARE(m_front->rowsOf("customer_account"), std::int64_t(0));
}

void ExternalSignInTest::aProviderThatFails_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("refuses") << static_cast<int>(ErrorCode::SignInRefused) << 401;
    QTest::newRow("is away") << static_cast<int>(ErrorCode::Unavailable) << 503;
    QTest::newRow("has too much to do") << static_cast<int>(ErrorCode::Busy) << 503;
}

void ExternalSignInTest::aProviderThatFails()
{
    QFETCH(int, code);
    QFETCH(int, status);
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper);
    m_front->provider().fails(static_cast<ErrorCode>(code));
    const Heard heard = shopper.post(kCallback, begun.body);
    QCOMPARE(heard.status, status);
    QCOMPARE(heard.header("Retry-After").isEmpty(), status != 503);
    QCOMPARE(begin(shopper).heard.status, status);
    QCOMPARE(sessions(), std::int64_t(0));
    QCOMPARE(m_front->rowsOf("customer_account"), std::int64_t(0));
    QCOMPARE(m_front->rowsOf("pending_login"), std::int64_t(1)); // of the one that had begun
}

void ExternalSignInTest::theSecondFactorIsAskedHereToo()
{
    const QByteArray secret = ownerWithFactor();
    Shopper shopper = m_front->shopper();
    const Begun begun = begin(shopper, "staff/oidc/start");
    const Heard asked = shopper.post(kCallback, begun.body);
    QCOMPARE(asked.status, 401);
    QCOMPARE(asked.code(), "second_factor_required");
    QCOMPARE(sessions(), std::int64_t(0));
    QCOMPARE(m_front->rowsOf("external_login"), std::int64_t(0));
    QCOMPARE(shopper.post(kCallback, begun.body).code(), "token_invalid"); // the code is spent
    QJsonObject next = begun.body;
    next.remove("code");
    const auto now = m_front->clock().now();
    QCOMPARE(shopper.post(kCallback, with(next, "factor_code", wrongCodeOf(secret, now))).code(),
             "wrong_code");
    QCOMPARE(shopper.post(kCallback,
                          with(with(next, "binding", "none"), "factor_code", codeOf(secret, now)))
                     .code(),
             "token_invalid");
    QCOMPARE(sessions(), std::int64_t(0));
    const Heard in = shopper.post(kCallback, with(next, "factor_code", codeOf(secret, now)));
    QVERIFY2(in.status == 200 && in.misfit.isEmpty(), in.raw.body);
    QCOMPARE(m_front->provider().exchanges(), 1);
    QCOMPARE(shopper.get("/api/v1/admin/staff", bearer(in)).status, 200);
    QCOMPARE(shopper.post(kCallback, with(next, "factor_code", codeOf(secret, now, 1))).code(),
             "token_invalid");
}

void ExternalSignInTest::guessingCodesIsSlowed()
{
    const QByteArray secret = ownerWithFactor();
    Shopper shopper = m_front->shopper();
    QJsonObject body = begin(shopper, "staff/oidc/start").body;
    shopper.post(kCallback, body);
    body.remove("code");
    Heard heard;
    for (int i = 0; i < 9; ++i)
        heard = shopper.post(
                kCallback,
                with(body, "factor_code", wrongCodeOf(secret, m_front->clock().now(), i)));
    QCOMPARE(heard.status, 429);
    QVERIFY(!heard.header("Retry-After").isEmpty());
    QCOMPARE(sessions(), std::int64_t(0));
}

void ExternalSignInTest::whoLeavesMeanwhileStaysOut()
{
    Shopper shopper = m_front->shopper();
    const auto known = m_front->customerWithFactor();
    QJsonObject body = begin(shopper).body;
    QCOMPARE(shopper.post(kCallback, body).code(), "second_factor_required");
    mustWrite(m_front->db(), [&](WriteTx &tx) -> Result<int> {
        ARNOLD_CHECK(customers::archive(tx, known.id));
        return 0;
    });
    body.remove("code");
    const QString code = codeOf(known.factor.secret, m_front->clock().now());
    QCOMPARE(shopper.post(kCallback, with(body, "factor_code", code)).code(), "sign_in_refused");
    QCOMPARE(sessions(), std::int64_t(0));
}

void ExternalSignInTest::aGuestsCartAndOrdersBecomeTheirs()
{
    Shopper shopper = m_front->shopper();
    const QByteArray cart = shopper.newCart();
    QJsonObject body = begin(shopper).body;
    body["cart"] = QString::fromLatin1(cart.mid(cart.lastIndexOf('/') + 1));
    const Heard heard = shopper.post(kCallback, body);
    QVERIFY2(heard.status == 200 && heard.misfit.isEmpty(), heard.raw.body);
    QVERIFY(!heard.text("cart").isEmpty() && !cart.endsWith(heard.text("cart")));
}

void ExternalSignInTest::oneEndsIt()
{
    Shopper shopper = m_front->shopper();
    const Heard heard = shopper.post(kCallback, begin(shopper).body);
    const Heard list = shopper.get(kAuth + "external-logins", bearer(heard));
    QVERIFY2(list.status == 200 && list.misfit.isEmpty(), list.raw.body);
    const QJsonObject login = list.array("items").first().toObject();
    QCOMPARE(login["issuer"].toString(), QStringLiteral("https://id.example"));
    const QByteArray path = kAuth + "external-logins/" + login["id"].toString().toLatin1();
    QCOMPARE(shopper.send("DELETE", path).status, 401);
    QCOMPARE(shopper.send("DELETE", path, {}, bearer(heard)).status, 204);
    QCOMPARE(shopper.send("DELETE", path, {}, bearer(heard)).status, 404);
    QCOMPARE(m_front->rowsOf("external_login"), std::int64_t(0));
    // By the proven address they join again, as themselves.
    const Heard again = shopper.post(kCallback, begin(shopper).body);
    QCOMPARE(shopper.get(kMe, bearer(again)).text("id"),
             shopper.get(kMe, bearer(heard)).text("id"));
}

void ExternalSignInTest::leadsBackWhereItMay_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");
    QTest::newRow("the shop") << "https://shop.example/account/oidc/callback" << true;
    QTest::newRow("listed") << "https://app.example/back" << true;
    QTest::newRow("their machine") << "http://127.0.0.1:49152/back" << true;
    QTest::newRow("their machine, IPv6") << "http://[::1]:49152/back" << true;
    QTest::newRow("nearly listed") << "https://app.example/back/" << false;
    QTest::newRow("a name for their machine") << "http://localhost:49152/back" << false;
    QTest::newRow("no port") << "http://127.0.0.1/back" << false;
    QTest::newRow("elsewhere") << "https://evil.example/" << false;
    QTest::newRow("nearly their machine") << "http://127.0.0.1.evil.example:1/" << false;
    QTest::newRow("a user of that name") << "http://127.0.0.1:1@evil.example/" << false;
    QTest::newRow("a script") << "javascript:alert(1)" << false;
    QTest::newRow("two lines") << "https://shop.example/account/oidc/callback\r\nX: y" << false;
}

void ExternalSignInTest::leadsBackWhereItMay()
{
    QFETCH(QString, to);
    QFETCH(bool, may);
    Shopper shopper = m_front->shopper();
    const Heard heard = shopper.post(kAuth + "oidc/start", {{"redirect_uri", to}});
    QCOMPARE(heard.status, may ? 201 : 400);
    QCOMPARE(m_front->rowsOf("pending_login"), std::int64_t(may ? 1 : 0));
}

ARNOLD_STORE_TEST_CLASS(ExternalSignInTest)
#include "ExternalSignInTest.moc"
