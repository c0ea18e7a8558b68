#include "core/identity/Pin.h"
#include "core/storage/Ed25519.h"
#include "core/till/Devices.h"
#include "server/api/Base64Url.h"
#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;
using api::base64Url;

namespace {

const QByteArray kDevices = "/api/v1/auth/devices/";
const QByteArray kAdmin = "/api/v1/admin";

} // namespace

// Those who work here sign in with their PIN at a device that the shop knows.
class DeviceSignInTest : public QObject
{
    Q_OBJECT

public:
    explicit DeviceSignInTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        m_client = std::make_unique<Shopper>(m_front->shopper());
        const auto all = allPermissions();
        m_owner = m_front->keyOf(m_front->shop().owner, {all.begin(), all.end()});
        m_device = enrolled(m_front->shop().ids.reg.toText());
        m_number = 0;
    }
    void cleanup()
    {
        m_client.reset();
        m_front.reset();
    }

    void aNameAndAPin();
    void aBadgeAndAPin();
    void fiveMissesLockThatPersonThere();
    void aSignatureCountsOnce();
    void refusesWhatIsNoneOfItsBusiness();
    void goesWithItsDevice();
    void isEnoughWhereAFactorIsWanted();

private:
    QByteArray enrolled(const QJsonValue &reg)
    {
        const Heard made = m_client->post(kAdmin + "/devices",
                                          {{"name", "Tablet"}, {"register_id", reg}}, m_owner);
        const QString code = made.json["code"].toString();
        const QByteArray message = till::enrolMessage(code, m_key.publicKey());
        m_client->post(kDevices + "enrol",
                       {{"code", code},
                        {"public_key", base64Url(m_key.publicKey())},
                        {"signature", base64Url(m_key.sign(message))}});
        return made.text("id");
    }
    QJsonObject signedBody(const QByteArray &device, std::string_view act, std::int64_t number,
                           const QString &whom, const Ed25519Key &key)
    {
        const auto id = *DeviceId::fromText(QString::fromLatin1(device));
        const QByteArray message = till::deviceActMessage(act, id, number, whom);
        return {{"number", qint64(number)}, {"signature", base64Url(key.sign(message))}};
    }
    QString carl() const { return m_front->shop().cashier.toText(); }
    QJsonObject pinBody(const QString &pin, std::int64_t number)
    {
        QJsonObject body = signedBody(m_device, "sign-in", number, carl(), m_key);
        body.insert("staff_id", carl());
        body.insert("pin", pin);
        return body;
    }
    Heard send(const QJsonObject &body)
    {
        return m_client->post(kDevices + m_device + "/sign-in", body);
    }
    Heard signIn(const QString &pin = QStringLiteral("4321"))
    {
        return send(pinBody(pin, ++m_number));
    }
    static QByteArray bearer(const Heard &tokens)
    {
        return "Authorization: Bearer " + tokens.text("access_token") + "\r\n";
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    std::unique_ptr<Shopper> m_client;
    QByteArray m_owner; // the owner's key
    QByteArray m_device; // of register R1
    std::int64_t m_number = 0;
    const Ed25519Key m_key {QByteArray(32, 'a')};
    const Ed25519Key m_another {QByteArray(32, 'b')};
};

void DeviceSignInTest::aNameAndAPin()
{
    const Heard listed = m_client->post(kDevices + m_device + "/staff",
                                        signedBody(m_device, "staff", ++m_number, {}, m_key));
    HEARD(listed, 200);
    QStringList names;
    for (const auto &each : listed.array("items"))
        names.append(each.toObject()["name"].toString());
    QVERIFY2(names.contains("Carl"), qPrintable(names.join(' ')));
    const Heard entered = signIn();
    HEARD(entered, 200);
    QCOMPARE(entered.header("Cache-Control"), "private, no-store");
    HEARD(m_client->get(kAdmin + "/products", bearer(entered)), 200);
    HEARD(m_client->get(kAdmin + "/api-keys", bearer(entered)), 403); // a cashier's rights
    const Heard sessions = m_client->get(kAdmin + "/staff/" + carl().toLatin1() + "/sessions",
                                         m_owner);
    QCOMPARE(sessions.array("items").size(), 1);
    HEARD(m_client->post("/api/v1/auth/refresh",
                         {{"refresh_token", QString::fromLatin1(entered.text("refresh_token"))}}),
          200);
}

void DeviceSignInTest::aBadgeAndAPin()
{
    mustWrite(m_front->db(), [&](WriteTx &tx) {
        return identity::addBadge(tx, m_front->shop().cashier, QStringLiteral("B-4711"));
    });
    const auto byBadge = [&](const QString &badge) {
        QJsonObject body = signedBody(m_device, "sign-in", ++m_number, badge, m_key);
        body.insert("badge", badge);
        body.insert("pin", "4321");
        return send(body);
    };
    HEARD(byBadge("B-4711"), 200);
    HEARD(byBadge("B-4712"), 401); // nobody's
    QJsonObject both = pinBody("4321", ++m_number);
    both.insert("badge", "B-4711");
    HEARD(send(both), 400);
    both.remove("badge");
    both.remove("staff_id");
    HEARD(send(both), 400);
}

void DeviceSignInTest::fiveMissesLockThatPersonThere()
{
    const std::int64_t sessions = m_front->rowsOf("login_session");
    for (int left = 4; left >= 0; --left) {
        const Heard missed = signIn("9999");
        HEARD(missed, 401);
        QCOMPARE(missed.code(), "wrong_pin");
        QCOMPARE(missed.array("errors")[0].toObject()["left"].toString(), QString::number(left));
    }
    const Heard locked = signIn();
    QCOMPARE(locked.code(), "locked"); // the right one, too
    QCOMPARE(m_front->rowsOf("login_session"), sessions);
    const QString olga = m_front->shop().owner.toText();
    QJsonObject body = signedBody(m_device, "sign-in", ++m_number, olga, m_key);
    body.insert("staff_id", olga);
    body.insert("pin", "1234");
    HEARD(send(body), 200); // that person alone
    mustWrite(m_front->db(), [&](WriteTx &tx) {
        return identity::unlock(tx, m_front->shop().cashier, m_front->shop().ids.reg);
    });
    HEARD(signIn(), 200);
}

void DeviceSignInTest::aSignatureCountsOnce()
{
    m_number = 10;
    const QJsonObject body = pinBody("4321", m_number);
    HEARD(send(body), 200);
    const std::int64_t sessions = m_front->rowsOf("login_session");
    HEARD(send(body), 401);
    HEARD(send(pinBody("4321", 9)), 401); // an earlier one that was held back
    QJsonObject changed = pinBody("4321", 11);
    changed["number"] = 12;
    HEARD(send(changed), 401);
    // What was signed for another act, and about another person.
    QJsonObject listing = signedBody(m_device, "staff", 13, carl(), m_key);
    listing.insert("staff_id", carl());
    listing.insert("pin", "4321");
    HEARD(send(listing), 401);
    QJsonObject about = pinBody("1234", 14);
    about["staff_id"] = m_front->shop().owner.toText();
    HEARD(send(about), 401);
    QCOMPARE(m_front->rowsOf("login_session"), sessions);
    QCOMPARE(m_front->rowsOf("staff_pin_miss"), 0);
    HEARD(send(pinBody("4321", 11)), 200); // refused ones use no number up
}

void DeviceSignInTest::refusesWhatIsNoneOfItsBusiness()
{
    QJsonObject stranger = signedBody(m_device, "sign-in", 1, carl(), m_another);
    stranger.insert("staff_id", carl());
    stranger.insert("pin", "4321");
    HEARD(send(stranger), 401);
    m_device = "0190b0c0-0000-7000-8000-000000000000";
    HEARD(signIn(), 404);
    m_device = enrolled({}); // of no register
    HEARD(signIn(), 403);
    HEARD(m_client->post(kDevices + m_device + "/sign-in", {{"pin", "4321"}}), 400);
    QCOMPARE(m_front->rowsOf("login_session"), 0);
}

void DeviceSignInTest::goesWithItsDevice()
{
    const QByteArray carl = bearer(signIn());
    HEARD(m_client->get(kAdmin + "/products", carl), 200);
    HEARD(m_client->send("DELETE", kAdmin + "/devices/" + m_device, {}, m_owner), 204);
    HEARD(m_client->get(kAdmin + "/products", carl), 401);
    HEARD(signIn(), 404);
}

void DeviceSignInTest::isEnoughWhereAFactorIsWanted()
{
    const QByteArray settings = kAdmin + "/settings";
    const QByteArray tag = "If-Match: " + m_client->get(settings, m_owner).header("ETag") + "\r\n";
    HEARD(m_client->patch(settings, {{"staff_second_factor_required", true}}, m_owner + tag), 200);
    HEARD(m_client->get(kAdmin + "/products", bearer(signIn())), 200);
}

ARNOLD_STORE_TEST_CLASS(DeviceSignInTest)

#include "DeviceSignInTest.moc"
