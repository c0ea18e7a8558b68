#include "core/identity/Jwt.h"
#include "tests/support/JsonWith.h"
#include "tests/support/Suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace arnold;
using namespace arnold::identity;
using namespace arnold::test;

namespace {

QByteArray bytesOf(const char *base64Url)
{
    return QByteArray::fromBase64(base64Url, QByteArray::Base64UrlEncoding);
}

QByteArray textOf(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// RFC 8037, appendix A.1.
const QByteArray kSeed = bytesOf("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
const QByteArray kPublic = bytesOf("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
const QByteArray kVectorToken =
        "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-"
        "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

constexpr qint64 kNow = 1'800'000'000;

QJsonObject soundHead()
{
    return {{"alg", "EdDSA"}, {"kid", "k1"}, {"typ", "at+jwt"}};
}

QJsonObject soundClaims()
{
    return {{"iss", "us"}, {"aud", "you"}, {"sub", "x"}, {"nbf", kNow}, {"exp", kNow + 600}};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray tokenOf(const QJsonObject &head, const QJsonObject &claims)
{
    return signCompact(Ed25519Key(kSeed), json(head), json(claims));
}

QByteArray unsignedToken(const QJsonObject &head)
{
    return textOf(json(head)) + '.' + textOf(json(soundClaims())) + '.';
}

// The public key taken for a secret of HMAC: what a verifier does that lets the token choose.
QByteArray hmacToken()
{
    const QByteArray text = textOf(json(with(soundHead(), "alg", "HS256"))) + '.'
            + textOf(json(soundClaims()));
    return text + '.'
            + textOf(QMessageAuthenticationCode::hash(text, kPublic, QCryptographicHash::Sha256));
}

Result<QJsonObject> verified(const QByteArray &token, qint64 now = kNow)
{
    return verifyJwt(token,
                     {QStringLiteral("at+jwt"), QStringLiteral("us"), QStringLiteral("you"),
                      Instant {now * 1'000'000}},
                     [](const QString &keyId) {
                         return keyId == QLatin1String("k1") ? std::optional(kPublic)
                                                             : std::nullopt;
                     });
}

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private slots:
    void signsAsTheStandardSays();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void everyChangedByteIsRefused();
    void timesHaveALittleLeeway_data();
    void timesHaveALittleLeeway();
};

void JwtTest::signsAsTheStandardSays()
{
    const Ed25519Key key(kSeed);
    QCOMPARE(key.publicKey(), kPublic); // RFC 8037, A.2
    QCOMPARE(jwkThumbprint(kPublic),
             QStringLiteral("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")); // A.3
    QCOMPARE(signCompact(key, "{\"alg\":\"EdDSA\"}", "Example of Ed25519 signing"),
             kVectorToken); // A.4
    const auto parts = splitCompact(kVectorToken);
    QVERIFY(parts && ed25519Fits(kPublic, parts->signedText, parts->signature)); // A.5
    const auto claims = verified(
            signJwt(key, {QStringLiteral("k1"), QStringLiteral("at+jwt")}, soundClaims()));
    QVERIFY(claims.has_value());
    QCOMPARE(*claims, soundClaims());
}

void JwtTest::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("why");
    const QByteArray sound = tokenOf(soundHead(), soundClaims());
    const auto row = [](const char *name, const QByteArray &token, const char *why) {
        QTest::newRow(name) << token << QString::fromLatin1(why);
    };
    row("nothing", "", "not three parts");
    row("two parts", sound.left(sound.lastIndexOf('.')), "not three parts");
    row("four parts", sound + ".x", "not three parts");
    row("padding", sound + "=", "not three parts");
    row("another alphabet", QByteArray(sound).replace('_', '/').replace('-', '+') + "+",
        "not three parts");
    row("endless", sound + QByteArray(5000, 'A'), "not three parts");
    row("alg none", unsignedToken(with(soundHead(), "alg", "none")), "another algorithm");
    row("alg None", unsignedToken(with(soundHead(), "alg", "None")), "another algorithm");
    row("no alg", unsignedToken(without(soundHead(), "alg")), "another algorithm");
    // RFC 7515, A.5 and A.1, whole.
    row("RFC 7515 A.5",
        "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
        "LmNvbS9pc19yb290Ijp0cnVlfQ.",
        "another algorithm");
    row("RFC 7515 A.1",
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQog"
        "Imh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEj"
        "Xk",
        "another algorithm");
    row("HS256 with our public key", hmacToken(), "another algorithm");
    row("RS256", tokenOf(with(soundHead(), "alg", "RS256"), soundClaims()), "another algorithm");
    row("ES256", tokenOf(with(soundHead(), "alg", "ES256"), soundClaims()), "another algorithm");
    row("alg as a list",
        tokenOf(with(soundHead(), "alg", QJsonValue(QJsonArray {"EdDSA"})), soundClaims()),
        "another algorithm");
    row("typ JWT", tokenOf(with(soundHead(), "typ", "JWT"), soundClaims()), "another type");
    row("no typ", tokenOf(without(soundHead(), "typ"), soundClaims()), "another type");
    row("crit", tokenOf(with(soundHead(), "crit", QJsonValue(QJsonArray {"b64"})), soundClaims()),
        "a critical extension");
    row("another kid", tokenOf(with(soundHead(), "kid", "k2"), soundClaims()), "an unknown key");
    row("no kid", tokenOf(without(soundHead(), "kid"), soundClaims()), "an unknown key");
    row("no signature", sound.left(sound.lastIndexOf('.') + 1), "another signature");
    row("another key",
        signCompact(Ed25519Key(QByteArray(32, 'x')), json(soundHead()), json(soundClaims())),
        "another signature");
    row("another issuer", tokenOf(soundHead(), with(soundClaims(), "iss", "them")),
        "another issuer");
    row("no issuer", tokenOf(soundHead(), without(soundClaims(), "iss")), "another issuer");
    row("another audience", tokenOf(soundHead(), with(soundClaims(), "aud", "them")),
        "another audience");
    row("no exp", tokenOf(soundHead(), without(soundClaims(), "exp")), "no time");
    row("no nbf", tokenOf(soundHead(), without(soundClaims(), "nbf")), "no time");
    row("exp as text", tokenOf(soundHead(), with(soundClaims(), "exp", "9999999999")), "no time");
    row("exp without end", tokenOf(soundHead(), with(soundClaims(), "exp", 1e300)), "no time");
    row("payload no JSON", signCompact(Ed25519Key(kSeed), json(soundHead()), "no"), "no claims");
}

void JwtTest::refusesWhatIsNotSound()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, why);
    const auto claims = verified(token);
    QVERIFY(!claims);
    QCOMPARE(claims.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(claims.error().detail, why);
}

void JwtTest::everyChangedByteIsRefused()
{
    const QByteArray sound = tokenOf(soundHead(), soundClaims());
    QVERIFY(verified(sound).has_value());
    for (qsizetype i = 0; i < sound.size(); ++i) {
        for (const char other : {'A', 'b', '.', '='}) {
            QByteArray changed = sound;
            changed[i] = other;
            if (changed != sound)
                QVERIFY2(!verified(changed), qPrintable(QString::number(i)));
        }
    }
}

void JwtTest::timesHaveALittleLeeway_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("sound");
    QTest::newRow("31 s early") << kNow - 31 << false;
    QTest::newRow("30 s early") << kNow - 30 << true;
    QTest::newRow("at its end") << kNow + 600 << true;
    QTest::newRow("29 s late") << kNow + 629 << true;
    QTest::newRow("30 s late") << kNow + 630 << false;
}

void JwtTest::timesHaveALittleLeeway()
{
    QFETCH(qint64, now);
    QFETCH(bool, sound);
    QCOMPARE(verified(tokenOf(soundHead(), soundClaims()), now).has_value(), sound);
}

ARNOLD_TEST_CLASS(JwtTest)

#include "JwtTest.moc"
