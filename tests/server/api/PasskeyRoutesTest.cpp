#include "core/customers/Accounts.h"
#include "core/mail/Mail.h"
#include "tests/server/api/Shopfront.h"
#include "tests/support/SoftAuthenticator.h"

#include <QJsonDocument>

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAuth = "/api/v1/auth/";
const QByteArray kPasskeys = "/api/v1/auth/passkeys";
const QByteArray kMe = "/api/v1/store/me";
const char *const kPassword = "ja7-Wolkenbruch";
const char *const kEmail = "ada@shop.example";

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}
QByteArray raw(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

} // namespace

// Passkeys as clients meet them.
class PasskeyRoutesTest : public QObject
{
    Q_OBJECT

public:
    explicit PasskeyRoutesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanup() { m_front.reset(); }

    void aPasskeySignsIn_data();
    void aPasskeySignsIn();
    void aChallengeIsGoodOnce();
    void whatIsNotSoundOpensNothing();
    void passkeysAreTheirsAlone();
    void sessionsCountAsProven();
    void goesWithWhoeverGoes();

private:
    QByteArray enrolled(Shopper &shopper, const char *email = kEmail)
    {
        shopper.post(kAuth + "register",
                     {{"email", email}, {"password", kPassword}, {"name", "Ada Lind"}});
        return bearer(shopper.post(kAuth + "login", {{"email", email}, {"password", kPassword}}));
    }
    static QByteArray bearer(const Heard &heard)
    {
        return "Authorization: Bearer " + heard.text("access_token") + "\r\n";
    }
    Heard add(Shopper &shopper, const SoftAuthenticator &device, const QByteArray &access,
              const QByteArray &challenge)
    {
        const auto made = device.create(challenge, m_site);
        return shopper.post(kPasskeys,
                            {{"name", "Phone"},
                             {"client_data", text(made.clientData)},
                             {"attestation_object", text(made.attestationObject)}},
                            access);
    }
    Heard add(Shopper &shopper, const SoftAuthenticator &device, const QByteArray &access)
    {
        const Heard started = shopper.send("POST", kPasskeys + "/start", {}, access);
        return add(shopper, device, access, raw(started.text("challenge")));
    }
    QByteArray challenge(Shopper &shopper)
    {
        return raw(shopper.send("POST", kPasskeys + "/challenge").text("challenge"));
    }
    Heard enter(Shopper &shopper, const identity::Assertion &shown,
                const QByteArray &door = "login/passkey")
    {
        return shopper.post(kAuth + door,
                            {{"credential_id", text(shown.credentialId)},
                             {"client_data", text(shown.clientData)},
                             {"authenticator_data", text(shown.authenticatorData)},
                             {"signature", text(shown.signature)}});
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    const SoftAuthenticator::Site m_site {QStringLiteral("http://shop.example"),
                                          QStringLiteral("shop.example")};
};

void PasskeyRoutesTest::aPasskeySignsIn_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("ES256") << identity::kCoseEs256;
    QTest::newRow("EdDSA") << identity::kCoseEdDsa;
}

void PasskeyRoutesTest::aPasskeySignsIn()
{
    QFETCH(int, algorithm);
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    SoftAuthenticator device(algorithm);
    const Heard started = shopper.send("POST", kPasskeys + "/start", {}, ada);
    QVERIFY2(started.status == 201 && started.misfit.isEmpty(), started.raw.body);
    QCOMPARE(started.text("relying_party"), "shop.example");
    QCOMPARE(started.text("user_name"), kEmail);
    QCOMPARE(started.array("algorithms"), (QJsonArray {-8, -7}));
    const Heard made = add(shopper, device, ada, raw(started.text("challenge")));
    QVERIFY2(made.status == 201 && made.misfit.isEmpty(), made.raw.body);
    bool wasMailed = false;
    for (const auto &each :
         m_front->db().read([](ReadTx &tx) { return mail::due(tx, 100); }).value())
        wasMailed = wasMailed || each.kind == mail::Kind::PasskeyAdded;
    QVERIFY(wasMailed);
    const Heard next = shopper.send("POST", kPasskeys + "/start", {}, ada);
    QCOMPARE(next.array("known"), (QJsonArray {text(device.credentialId)}));
    const Heard entered = enter(shopper, device.get(challenge(shopper), m_site));
    QVERIFY2(entered.status == 200 && entered.misfit.isEmpty(), entered.raw.body);
    QCOMPARE(shopper.get(kMe, bearer(entered)).text("name"), "Ada Lind");
    const Heard listed = shopper.get(kPasskeys, bearer(entered));
    QVERIFY2(listed.status == 200 && listed.misfit.isEmpty(), listed.raw.body);
    QCOMPARE(listed.array("items").size(), 1);
    QVERIFY(!listed.array("items")[0].toObject()["used_at"].isNull());
    QCOMPARE(shopper.send("DELETE", kPasskeys + '/' + made.text("id"), {}, ada).status, 204);
    QCOMPARE(enter(shopper, device.get(challenge(shopper), m_site)).code(), "wrong_credentials");
}

void PasskeyRoutesTest::aChallengeIsGoodOnce()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    SoftAuthenticator device;
    const Heard started = shopper.send("POST", kPasskeys + "/start", {}, ada);
    const QByteArray used = raw(started.text("challenge"));
    QCOMPARE(add(shopper, device, ada, used).status, 201);
    QCOMPARE(add(shopper, device, ada, used).code(), "token_invalid");
    QCOMPARE(add(shopper, device, ada, QByteArray(32, 'x')).code(), "token_invalid");
    QCOMPARE(add(shopper, device, ada).status, 409); // the same credential
    // One of a registration signs nobody in, nor the other way round.
    const Heard another = shopper.send("POST", kPasskeys + "/start", {}, ada);
    QCOMPARE(enter(shopper, device.get(raw(another.text("challenge")), m_site)).code(),
             "token_invalid");
    QCOMPARE(add(shopper, device, ada, challenge(shopper)).code(), "token_invalid");
    const auto once = challenge(shopper);
    QCOMPARE(enter(shopper, device.get(once, m_site)).status, 200);
    QCOMPARE(enter(shopper, device.get(once, m_site)).code(), "token_invalid");
    // A failed attempt spends it, too.
    const auto failed = challenge(shopper);
    identity::Assertion wrong = device.get(failed, m_site);
    wrong.signature[8] = static_cast<char>(wrong.signature[8] ^ 1);
    QCOMPARE(enter(shopper, wrong).code(), "wrong_credentials");
    QCOMPARE(enter(shopper, device.get(failed, m_site)).code(), "token_invalid");
    const auto late = challenge(shopper);
    m_front->clock().advanceSeconds(300);
    QCOMPARE(enter(shopper, device.get(late, m_site)).code(), "token_invalid");
}

void PasskeyRoutesTest::whatIsNotSoundOpensNothing()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    SoftAuthenticator device;
    QCOMPARE(add(shopper, device, ada).status, 201);
    const auto sessions = m_front->rowsOf("login_session");
    const auto codeFor = [&](const SoftAuthenticator::Site &site) {
        return enter(shopper, device.get(challenge(shopper), site)).code();
    };
    QCOMPARE(codeFor({QStringLiteral("http://evil.example"), m_site.relyingParty}),
             "wrong_credentials");
    QCOMPARE(codeFor({m_site.origin, QStringLiteral("evil.example")}), "wrong_credentials");
    device.flags = 0x01; // nobody verified
    QCOMPARE(codeFor(m_site), "wrong_credentials");
    device.flags = 0x05;
    device.count = 0; // an older count: a copy of the key
    QCOMPARE(codeFor(m_site), "wrong_credentials");
    device.count = 9;
    SoftAuthenticator unknown;
    unknown.credentialId = QByteArray(32, 'u');
    QCOMPARE(enter(shopper, unknown.get(challenge(shopper), m_site)).code(), "wrong_credentials");
    QCOMPARE(enter(shopper, device.get(challenge(shopper), m_site), "staff/login/passkey").code(),
             "wrong_credentials"); // another door
    QCOMPARE(enter(shopper, {"?", "?", "?", "?"}).code(), "token_invalid");
    QCOMPARE(m_front->rowsOf("login_session"), sessions);
    QCOMPARE(codeFor(m_site), ""); // and the true one does
}

void PasskeyRoutesTest::passkeysAreTheirsAlone()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    const QByteArray eve = enrolled(shopper, "eve@shop.example");
    SoftAuthenticator device;
    const Heard started = shopper.send("POST", kPasskeys + "/start", {}, ada);
    QCOMPARE(add(shopper, device, eve, raw(started.text("challenge"))).code(), "token_invalid");
    const Heard made = add(shopper, device, ada, raw(started.text("challenge")));
    QCOMPARE(made.status, 201);
    const QByteArray path = kPasskeys + '/' + made.text("id");
    QCOMPARE(shopper.send("DELETE", path, {}, eve).status, 404);
    QCOMPARE(shopper.get(kPasskeys, eve).array("items").size(), 0);
    QCOMPARE(shopper.get(kPasskeys).status, 401);
    QCOMPARE(shopper.get(kPasskeys, m_front->keyWith({Permission::CustomersRead})).status, 403);
    m_front->clock().advanceSeconds(601);
    QCOMPARE(shopper.send("POST", kPasskeys + "/start", {}, ada).code(), "step_up_required");
    QCOMPARE(shopper.send("DELETE", path, {}, ada).code(), "step_up_required");
    const Heard proven = shopper.post(kAuth + "step-up", {{"password", kPassword}}, ada);
    HEARD(proven, 200);
    const QByteArray anew = "Authorization: Bearer " + proven.text("access_token") + "\r\n";
    QCOMPARE(shopper.send("DELETE", path, {}, anew).status, 204);
}

// The authenticator has verified who holds it: no code is asked for, and the proof is recent.
void PasskeyRoutesTest::sessionsCountAsProven()
{
    Shopper shopper = m_front->shopper();
    const Shop &shop = m_front->shop();
    const auto all = allPermissions();
    const QByteArray key = m_front->keyOf(shop.owner, {all.begin(), all.end()});
    const QByteArray login = "/api/v1/admin/staff/" + shop.owner.toText().toLatin1() + "/login";
    const QJsonObject body {{"email", kEmail}, {"password", kPassword}};
    QCOMPARE(shopper.send("PUT", login, QJsonDocument(body).toJson(), key).status, 204);
    const QByteArray olga = bearer(shopper.post(kAuth + "staff/login", body));
    SoftAuthenticator device;
    QCOMPARE(add(shopper, device, olga).status, 201);
    m_front->clock().advanceSeconds(601);
    const QByteArray proven = bearer(
            enter(shopper, device.get(challenge(shopper), m_site), "staff/login/passkey"));
    const auto makeKey = [&](const QByteArray &access) {
        return shopper
                .post("/api/v1/admin/api-keys",
                      {{"name", "k"}, {"scopes", QJsonArray {"catalog.read"}}}, access)
                .status;
    };
    QCOMPARE(makeKey(olga), 401);
    QCOMPARE(makeKey(proven), 201);
}

void PasskeyRoutesTest::goesWithWhoeverGoes()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    SoftAuthenticator device;
    QCOMPARE(add(shopper, device, ada).status, 201);
    QCOMPARE(shopper.post(kMe + "/erasure", {{"password", kPassword}}, ada).status, 200);
    QCOMPARE(m_front->rowsOf("passkey"), std::int64_t(0));
    QCOMPARE(enter(shopper, device.get(challenge(shopper), m_site)).code(), "wrong_credentials");
}

ARNOLD_STORE_TEST_CLASS(PasskeyRoutesTest)

#include "PasskeyRoutesTest.moc"
