#include "core/customers/Accounts.h"
#include "core/mail/Mail.h"
#include "tests/server/api/Shopfront.h"
#include "tests/support/TestFactor.h"

#include <QJsonDocument>

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kAuth = "/api/v1/auth/";
const QByteArray kFactor = "/api/v1/auth/second-factor";
const QByteArray kMe = "/api/v1/store/me";
const char *const kPassword = "ja7-Wolkenbruch";
const char *const kEmail = "ada@shop.example";

} // namespace

// The second factor and step-up as clients meet them, for customers and for those who work here.
class SecondFactorRoutesTest : public QObject
{
    Q_OBJECT

public:
    explicit SecondFactorRoutesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init() { m_front = std::make_unique<Shopfront>(m_maker); }
    void cleanup() { m_front.reset(); }

    void isTurnedOnWithACode();
    void signingInAsksForIt();
    void guessingCodesIsSlowed();
    void recoveryCodesOpenOnce();
    void sensitiveActsAskAgain();
    void aPasswordIsProofEnoughWithoutOne();
    void staffHaveItToo();
    void aShopMayWantItOfAllWhoWorkThere();
    void lostOnesAreRemovedByTheOwner();

private:
    Heard enter(Shopper &shopper, const QString &code = {}, const QByteArray &door = "login",
                const char *password = kPassword, const char *email = kEmail)
    {
        QJsonObject body {{"email", email}, {"password", password}};
        if (!code.isNull())
            body["code"] = code;
        return shopper.post(kAuth + door, body);
    }
    static QByteArray bearer(const Heard &heard)
    {
        return "Authorization: Bearer " + heard.text("access_token") + "\r\n";
    }
    QByteArray enrolled(Shopper &shopper)
    {
        shopper.post(kAuth + "register",
                     {{"email", kEmail}, {"password", kPassword}, {"name", "Ada Lind"}});
        return bearer(enter(shopper));
    }
    QString codeNow(int stepsAway = 0)
    {
        return codeOf(m_secret, m_front->clock().now(), stepsAway);
    }
    QString wrongCode(int which) { return wrongCodeOf(m_secret, m_front->clock().now(), which); }
    // Turns the factor on; its recovery codes.
    QJsonArray turnOn(Shopper &shopper, const QByteArray &access)
    {
        const Heard started = shopper.send("POST", kFactor, {}, access);
        m_secret = factorSecret(QString::fromLatin1(started.text("secret")));
        const Heard on = shopper.post(kFactor + "/confirm", {{"code", codeNow()}}, access);
        nextStep();
        return on.array("recovery_codes");
    }
    void nextStep() { m_front->clock().advanceSeconds(60); }
    bool wasMailed(mail::Kind kind)
    {
        for (const auto &each :
             m_front->db().read([](ReadTx &tx) { return mail::due(tx, 100); }).value())
            if (each.kind == kind && each.recipient == QLatin1String(kEmail))
                return true;
        return false;
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    QByteArray m_secret;
};

void SecondFactorRoutesTest::isTurnedOnWithACode()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    const Heard off = shopper.get(kFactor, ada);
    QVERIFY2(off.status == 200 && off.misfit.isEmpty(), off.raw.body);
    QCOMPARE(off.json["enabled"].toBool(), false);
    QCOMPARE(shopper.get(kFactor).status, 401);
    const Heard started = shopper.send("POST", kFactor, {}, ada);
    QVERIFY2(started.status == 201 && started.misfit.isEmpty(), started.raw.body);
    QCOMPARE(started.header("Cache-Control"), "private, no-store");
    QVERIFY(started.text("otpauth_url").startsWith("otpauth://totp/"));
    QVERIFY(started.text("otpauth_url").contains(":ada%40shop.example?secret="));
    m_secret = factorSecret(QString::fromLatin1(started.text("secret")));
    const auto confirm = [&](const QString &code) {
        return shopper.post(kFactor + "/confirm", {{"code", code}}, ada);
    };
    const Heard wrong = confirm(wrongCode(0));
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.code(), "wrong_code");
    QCOMPARE(m_front->rowsOf("recovery_code"), std::int64_t(0));
    const Heard on = confirm(codeNow());
    QVERIFY2(on.status == 200 && on.misfit.isEmpty(), on.raw.body);
    QCOMPARE(on.array("recovery_codes").size(), 10);
    QVERIFY(wasMailed(mail::Kind::FactorAdded));
    const Heard state = shopper.get(kFactor, ada);
    QCOMPARE(state.json["enabled"].toBool(), true);
    QCOMPARE(state.json["recovery_codes_left"].toInt(), 10);
    QCOMPARE(shopper.send("POST", kFactor, {}, ada).status, 409);
    QCOMPARE(shopper.send("DELETE", kFactor, {}, ada).status, 204);
    QVERIFY(wasMailed(mail::Kind::FactorRemoved));
    QCOMPARE(enter(shopper).status, 200);
}

void SecondFactorRoutesTest::signingInAsksForIt()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    const QByteArray elsewhere = bearer(enter(shopper));
    turnOn(shopper, ada);
    QCOMPARE(shopper.get(kMe, elsewhere).status, 401); // opened without: over
    QCOMPARE(shopper.get(kMe, ada).status, 200);
    const auto sessions = m_front->rowsOf("login_session");
    const Heard missing = enter(shopper);
    QVERIFY2(missing.status == 401 && missing.misfit.isEmpty(), missing.raw.body);
    QCOMPARE(missing.code(), "second_factor_required");
    QCOMPARE(missing.array("errors")[0].toObject()["field"].toString(), QStringLiteral("code"));
    QCOMPARE(enter(shopper, "").code(), "second_factor_required");
    QCOMPARE(enter(shopper, wrongCode(0)).code(), "wrong_code");
    // With a wrong password the code is not looked at.
    const QString code = codeNow();
    QCOMPARE(enter(shopper, code, "login", "not-the-password").code(), "wrong_credentials");
    QCOMPARE(enter(shopper, {}, "login", "not-the-password").code(), "wrong_credentials");
    QCOMPARE(m_front->rowsOf("login_session"), sessions);
    const Heard entered = enter(shopper, code);
    QVERIFY2(entered.status == 200 && entered.misfit.isEmpty(), entered.raw.body);
    QCOMPARE(shopper.get(kMe, bearer(entered)).status, 200);
    QCOMPARE(enter(shopper, code).code(), "wrong_code"); // used
    nextStep();
    QCOMPARE(enter(shopper, codeNow()).status, 200);
    // Asking on and on what the password is costs nothing but asks nothing else either.
    for (int i = 0; i < 10; ++i)
        QCOMPARE(enter(shopper).code(), "second_factor_required");
}

void SecondFactorRoutesTest::guessingCodesIsSlowed()
{
    Shopper shopper = m_front->shopper();
    turnOn(shopper, enrolled(shopper));
    Heard last;
    int tries = 0;
    for (; tries < 30 && last.status != 429; ++tries) {
        last = shopper.post(
                kAuth + "login",
                {{"email", kEmail}, {"password", kPassword}, {"code", wrongCode(tries)}},
                "X-Forwarded-For: 203.0.113." + QByteArray::number(tries) + "\r\n");
        QVERIFY(last.status == 429 || last.code() == "wrong_code");
    }
    QCOMPARE(tries, 9); // from whatever addresses
    QVERIFY(last.header("Retry-After").toInt() >= 1);
    m_front->clock().advanceSeconds(900);
    QCOMPARE(enter(shopper, codeNow()).status, 200);
}

void SecondFactorRoutesTest::recoveryCodesOpenOnce()
{
    Shopper shopper = m_front->shopper();
    const QByteArray ada = enrolled(shopper);
    const QJsonArray codes = turnOn(shopper, ada);
    QCOMPARE(enter(shopper, codes[0].toString()).status, 200);
    QCOMPARE(enter(shopper, codes[0].toString()).code(), "wrong_code");
    QCOMPARE(shopper.get(kFactor, ada).json["recovery_codes_left"].toInt(), 9);
    const Heard renewed = shopper.send("POST", kFactor + "/recovery-codes", {}, ada);
    QVERIFY2(renewed.status == 200 && renewed.misfit.isEmpty(), renewed.raw.body);
    QCOMPARE(enter(shopper, codes[1].toString()).code(), "wrong_code");
    QCOMPARE(enter(shopper, renewed.array("recovery_codes")[1].toString()).status, 200);
}

void SecondFactorRoutesTest::sensitiveActsAskAgain()
{
    Shopper shopper = m_front->shopper();
    turnOn(shopper, enrolled(shopper));
    QByteArray ada = bearer(enter(shopper, codeNow()));
    QCOMPARE(shopper.get(kMe + "/export", ada).status, 200);
    m_front->clock().advanceSeconds(605); // the token is still good, the proof is not
    const Heard refused = shopper.get(kMe + "/export", ada);
    QVERIFY2(refused.status == 401 && refused.misfit.isEmpty(), refused.raw.body);
    QCOMPARE(refused.code(), "step_up_required");
    QVERIFY(refused.header("WWW-Authenticate").contains("insufficient_user_authentication"));
    QVERIFY(refused.header("WWW-Authenticate").contains("max_age=\"600\""));
    const auto act = [&](const char *method, const QByteArray &path, const QJsonObject &body) {
        return shopper
                .send(method, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                      ada)
                .code();
    };
    QCOMPARE(act("DELETE", kFactor, {}), "step_up_required");
    QCOMPARE(act("POST", kFactor + "/recovery-codes", {}), "step_up_required");
    QCOMPARE(act("POST", kAuth + "password",
                 {{"password", kPassword}, {"new_password", "neu-Wolkenbruch"}}),
             "step_up_required"); // the password alone is not enough
    QCOMPARE(act("POST", kAuth + "email", {{"email", "x@shop.example"}, {"password", kPassword}}),
             "step_up_required");
    QCOMPARE(act("POST", kMe + "/erasure", {{"password", kPassword}}), "step_up_required");
    QCOMPARE(act("POST", kAuth + "step-up", {{"password", kPassword}}), "second_factor_required");
    QCOMPARE(act("POST", kAuth + "step-up", {{"code", wrongCode(0)}}), "wrong_code");
    QCOMPARE(shopper.get(kMe + "/export", ada).status, 401);
    const QByteArray before = ada;
    const Heard proven = shopper.post(kAuth + "step-up", {{"code", codeNow()}}, ada);
    HEARD(proven, 200);
    ada = bearer(proven);
    QCOMPARE(shopper.get(kMe, before).status, 401); // they go on in another session
    QCOMPARE(act("POST", kAuth + "step-up", {{"code", codeNow()}}), "wrong_code"); // once
    QCOMPARE(shopper.get(kMe + "/export", ada).status, 200);
    QCOMPARE(act("POST", kAuth + "password",
                 {{"password", kPassword}, {"new_password", "neu-Wolkenbruch"}}),
             "");
    QCOMPARE(act("DELETE", kFactor, {}), "");
}

void SecondFactorRoutesTest::aPasswordIsProofEnoughWithoutOne()
{
    Shopper shopper = m_front->shopper();
    QByteArray ada = enrolled(shopper);
    m_front->clock().advanceSeconds(601);
    QCOMPARE(shopper.get(kMe + "/export", ada).code(), "step_up_required");
    QCOMPARE(shopper.send("POST", kFactor, {}, ada).code(), "step_up_required");
    const auto prove = [&](const QJsonObject &body) {
        return shopper.post(kAuth + "step-up", body, ada);
    };
    QCOMPARE(prove({}).code(), "missing_field");
    QCOMPARE(prove({{"code", "123456"}}).code(), "missing_field");
    QCOMPARE(prove({{"password", "not-the-password"}}).code(), "wrong_credentials");
    QCOMPARE(shopper.get(kMe + "/export", ada).status, 401);
    const Heard proven = prove({{"password", kPassword}});
    HEARD(proven, 200);
    ada = bearer(proven);
    QCOMPARE(shopper.get(kMe + "/export", ada).status, 200);
    // Routes that ask for the password anyway ask for nothing more.
    const QByteArray again = bearer(enter(shopper));
    m_front->clock().advanceSeconds(601);
    QCOMPARE(shopper.post(kMe + "/erasure", {{"password", kPassword}}, again).status, 200);
}

void SecondFactorRoutesTest::staffHaveItToo()
{
    Shopper shopper = m_front->shopper();
    const Shop &shop = m_front->shop();
    const auto all = allPermissions();
    const QByteArray key = m_front->keyOf(shop.owner, {all.begin(), all.end()});
    const QByteArray login = "/api/v1/admin/staff/" + shop.owner.toText().toLatin1() + "/login";
    const QJsonObject body {{"email", kEmail}, {"password", kPassword}};
    QCOMPARE(shopper.send("PUT", login, QJsonDocument(body).toJson(), key).status, 204);
    QByteArray olga = bearer(enter(shopper, {}, "staff/login"));
    QCOMPARE(turnOn(shopper, olga).size(), 10);
    QVERIFY(wasMailed(mail::Kind::FactorAdded));
    QCOMPARE(enter(shopper, {}, "staff/login").code(), "second_factor_required");
    QCOMPARE(enter(shopper, wrongCode(0), "staff/login").code(), "wrong_code");
    olga = bearer(enter(shopper, codeNow(), "staff/login"));
    const auto makeKey = [&] {
        return shopper.post("/api/v1/admin/api-keys",
                            {{"name", "k"}, {"scopes", QJsonArray {"catalog.read"}}}, olga);
    };
    QCOMPARE(makeKey().status, 201);
    m_front->clock().advanceSeconds(601);
    const auto keys = m_front->rowsOf("api_key");
    QCOMPARE(makeKey().code(), "step_up_required");
    QCOMPARE(shopper.patch("/api/v1/admin/staff/" + shop.cashier.toText().toLatin1(),
                           {{"roles", QJsonArray {"manager"}}}, olga)
                     .code(),
             "step_up_required");
    QCOMPARE(m_front->rowsOf("api_key"), keys);
    const Heard proven = shopper.post(kAuth + "step-up", {{"code", codeNow()}}, olga);
    HEARD(proven, 200);
    olga = bearer(proven);
    QCOMPARE(makeKey().status, 201);
    QCOMPARE(shopper.get("/api/v1/admin/products", olga).status, 200);
}

void SecondFactorRoutesTest::aShopMayWantItOfAllWhoWorkThere()
{
    Shopper shopper = m_front->shopper();
    const Shop &shop = m_front->shop();
    const auto all = allPermissions();
    const QByteArray key = m_front->keyOf(shop.owner, {all.begin(), all.end()});
    const QByteArray login = "/api/v1/admin/staff/" + shop.owner.toText().toLatin1() + "/login";
    const QJsonObject body {{"email", kEmail}, {"password", kPassword}};
    HEARD(shopper.send("PUT", login, QJsonDocument(body).toJson(), key), 204);
    QByteArray olga = bearer(enter(shopper, {}, "staff/login"));
    const QByteArray settings = "/api/v1/admin/settings";
    const auto want = [&](bool wanted, const QByteArray &by) {
        const QByteArray tag = shopper.get(settings, key).header("ETag");
        return shopper.patch(settings, {{"staff_second_factor_required", wanted}},
                             by + "If-Match: " + tag + "\r\n");
    };
    m_front->clock().advanceSeconds(601);
    QCOMPARE(want(true, olga).code(), "step_up_required");
    olga = bearer(shopper.post(kAuth + "step-up", {{"password", kPassword}}, olga));
    HEARD(want(true, olga), 200);
    const Heard refused = shopper.get("/api/v1/admin/products", olga);
    HEARD(refused, 403);
    QCOMPARE(refused.code(), "second_factor_setup_required");
    QCOMPARE(want(false, olga).code(), "second_factor_setup_required");
    HEARD(shopper.get("/api/v1/admin/products", key), 200); // programs have none
    olga = bearer(enter(shopper, {}, "staff/login"));
    QCOMPARE(shopper.get("/api/v1/admin/products", olga).code(), "second_factor_setup_required");
    QCOMPARE(turnOn(shopper, olga).size(), 10); // what is theirs they may
    HEARD(shopper.get("/api/v1/admin/products", olga), 200);
    HEARD(want(false, olga), 200);
}

void SecondFactorRoutesTest::lostOnesAreRemovedByTheOwner()
{
    Shopper shopper = m_front->shopper();
    const Shop &shop = m_front->shop();
    const auto all = allPermissions();
    const QByteArray key = m_front->keyOf(shop.owner, {all.begin(), all.end()});
    const QByteArray carl = "/api/v1/admin/staff/" + shop.cashier.toText().toLatin1();
    const QJsonObject body {{"email", kEmail}, {"password", kPassword}};
    QCOMPARE(shopper.send("PUT", carl + "/login", QJsonDocument(body).toJson(), key).status, 204);
    const QByteArray session = bearer(enter(shopper, {}, "staff/login"));
    turnOn(shopper, session);
    const QByteArray narrow = m_front->keyOf(shop.owner, {Permission::StaffEdit});
    QCOMPARE(shopper.send("DELETE", carl + "/second-factor", {}, session).status, 403);
    QCOMPARE(shopper.send("DELETE", carl + "/second-factor", {}, narrow).status, 403);
    QCOMPARE(enter(shopper, {}, "staff/login").code(), "second_factor_required");
    QCOMPARE(shopper.send("DELETE",
                          "/api/v1/admin/staff/" + StaffId::make().toText().toLatin1()
                                  + "/second-factor",
                          {}, key)
                     .status,
             404);
    QCOMPARE(shopper.send("DELETE", carl + "/second-factor", {}, key).status, 204);
    QCOMPARE(shopper.get("/api/v1/admin/products", session).status, 401);
    QCOMPARE(enter(shopper, {}, "staff/login").status, 200);
    QCOMPARE(shopper.send("DELETE", carl + "/second-factor", {}, key).status, 409);
}

ARNOLD_STORE_TEST_CLASS(SecondFactorRoutesTest)

#include "SecondFactorRoutesTest.moc"
