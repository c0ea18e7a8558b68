#include "engines/oidc/IdToken.h"
#include "core/identity/Jwt.h"
#include "tests/engines/oidc/TestSigner.h"
#include "tests/support/JsonWith.h"
#include "tests/support/Suite.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace arnold;
using namespace arnold::oidc;
using namespace arnold::test;
using identity::SignatureKind;

namespace {

constexpr qint64 kNow = 1'800'000'000;
const char *const kIssuer = "https://id.example";
const QByteArray kAccess = "an-access-token";

QJsonObject soundClaims()
{
    return {{"iss", kIssuer}, {"aud", "shop"},     {"sub", "u-1"},
            {"iat", kNow},    {"exp", kNow + 300}, {"nonce", "n-1"}};
}

IdTokenExpected expected()
{
    return {QLatin1String(kIssuer), QStringLiteral("shop"), QStringLiteral("n-1"), kAccess,
            Instant {kNow * 1'000'000}};
}

QString leftHalf(QCryptographicHash::Algorithm method)
{
    const QByteArray hash = QCryptographicHash::hash(kAccess, method);
    return QString::fromLatin1(identity::base64Url(hash.left(hash.size() / 2)));
}

// As the client does it: the head chooses among the provider's keys.
Result<QJsonObject> check(const QByteArray &token, const JsonWebKeys &keys)
{
    ARNOLD_TRY(head, idTokenHead(token));
    const auto *key = keys.find(head.kind, head.keyId);
    if (!key)
        return Error {ErrorCode::SignInRefused, {}, QStringLiteral("an unknown key")};
    return checkIdToken(token, expected(), *key);
}

} // namespace

Q_DECLARE_METATYPE(SignatureKind)

// What a provider signs about a person, claim by claim and key by key.
class IdTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void soundOnesAreRead_data();
    void soundOnesAreRead();
    void eachClaimCounts_data();
    void eachClaimCounts();
    void eachHeadCounts_data();
    void eachHeadCounts();
    void noBitMayChange();
    void aKeyIsForItsKindAlone();
    void keysThatAreNoneArePassedOver_data();
    void keysThatAreNoneArePassedOver();
    void withoutAnIdTheOnlyKeyOfTheKindCounts();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();

private:
    const TestSigner m_rsa {SignatureKind::Rs256, "rsa"};
    const TestSigner m_curve {SignatureKind::Es256, "curve"};
    const TestSigner m_edwards {SignatureKind::EdDsa, "edwards"};
    const JsonWebKeys m_keys = *JsonWebKeys::fromJson(
            setOf({m_rsa.jwk(), m_curve.jwk(), m_edwards.jwk()}));

    const TestSigner &signer(SignatureKind kind) const
    {
        return kind == SignatureKind::Rs256    ? m_rsa
                : kind == SignatureKind::Es256 ? m_curve
                                               : m_edwards;
    }
};

void IdTokenTest::soundOnesAreRead_data()
{
    QTest::addColumn<SignatureKind>("kind");
    QTest::addColumn<QJsonObject>("claims");
    const auto row = [](const char *name, SignatureKind kind, const QJsonObject &claims) {
        QTest::newRow(name) << kind << claims;
    };
    row("RS256", SignatureKind::Rs256, soundClaims());
    row("ES256", SignatureKind::Es256, soundClaims());
    row("EdDSA", SignatureKind::EdDsa, soundClaims());
    row("at_hash RS256", SignatureKind::Rs256,
        with(soundClaims(), "at_hash", leftHalf(QCryptographicHash::Sha256)));
    row("at_hash ES256", SignatureKind::Es256,
        with(soundClaims(), "at_hash", leftHalf(QCryptographicHash::Sha256)));
    row("at_hash EdDSA", SignatureKind::EdDsa,
        with(soundClaims(), "at_hash", leftHalf(QCryptographicHash::Sha512)));
    row("a list of one audience", SignatureKind::Rs256,
        with(soundClaims(), "aud", QJsonArray {"shop"}));
    row("for others too, issued to us", SignatureKind::Rs256,
        with(with(soundClaims(), "aud", QJsonArray {"x", "shop"}), "azp", "shop"));
    row("ended a minute ago less a second", SignatureKind::Rs256,
        with(soundClaims(), "exp", kNow - 59));
    row("issued in a minute", SignatureKind::Rs256, with(soundClaims(), "iat", kNow + 60));
    row("issued eleven minutes ago less a second", SignatureKind::Rs256,
        with(soundClaims(), "iat", kNow - 659));
    row("good from now on", SignatureKind::Rs256, with(soundClaims(), "nbf", kNow));
}

void IdTokenTest::soundOnesAreRead()
{
    QFETCH(SignatureKind, kind);
    QFETCH(QJsonObject, claims);
    const TestSigner &by = signer(kind);
    const auto read = check(by.token(by.head(), claims), m_keys);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, claims);
}

void IdTokenTest::eachClaimCounts_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QJsonObject &claims, const char *why) {
        QTest::newRow(name) << claims << QString(QLatin1String("ID token: ") + QLatin1String(why));
    };
    const QJsonObject sound = soundClaims();
    row("no issuer", without(sound, "iss"), "another issuer");
    row("issuer with a slash", with(sound, "iss", "https://id.example/"), "another issuer");
    row("issuer in capitals", with(sound, "iss", "https://ID.example"), "another issuer");
    row("no audience", without(sound, "aud"), "another audience");
    row("another audience", with(sound, "aud", "shop2"), "another audience");
    row("a list without us", with(sound, "aud", QJsonArray {"x", "y"}), "another audience");
    row("an empty list", with(sound, "aud", QJsonArray {}), "another audience");
    row("two, issued to nobody", with(sound, "aud", QJsonArray {"shop", "x"}),
        "issued to another party");
    row("two, issued to the other", with(with(sound, "aud", QJsonArray {"shop", "x"}), "azp", "x"),
        "issued to another party");
    row("one, issued to another", with(sound, "azp", "x"), "issued to another party");
    row("one, issued to a number", with(sound, "azp", 1), "issued to another party");
    row("no end", without(sound, "exp"), "no time");
    row("an end in words", with(sound, "exp", "tomorrow"), "no time");
    row("no beginning", without(sound, "iat"), "no time");
    row("ended a minute ago", with(sound, "exp", kNow - 60), "expired");
    row("issued in the future", with(sound, "iat", kNow + 61), "issued in the future");
    row("issued long ago", with(sound, "iat", kNow - 660), "issued long ago");
    row("not yet good", with(sound, "nbf", kNow + 61), "not yet");
    row("good from a word on", with(sound, "nbf", "x"), "not yet");
    row("no nonce", without(sound, "nonce"), "another nonce");
    row("another nonce", with(sound, "nonce", "n-2"), "another nonce");
    row("a nonce that is a number", with(sound, "nonce", 1), "another nonce");
    row("no subject", without(sound, "sub"), "no subject");
    row("an empty subject", with(sound, "sub", ""), "no subject");
    row("a subject that is a number", with(sound, "sub", 1), "no subject");
    row("a long subject", with(sound, "sub", QString(256, u'a')), "no subject");
    row("a subject of two lines", with(sound, "sub", "a\nb"), "no subject");
    row("another access token", with(sound, "at_hash", leftHalf(QCryptographicHash::Sha512)),
        "beside another access token");
    row("at_hash is a number", with(sound, "at_hash", 1), "beside another access token");
}

void IdTokenTest::eachClaimCounts()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, why);
    const auto read = check(m_rsa.token(m_rsa.head(), claims), m_keys);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SignInRefused);
    QCOMPARE(read.error().detail, why);
}

void IdTokenTest::eachHeadCounts_data()
{
    QTest::addColumn<QJsonObject>("head");
    const QJsonObject sound = m_rsa.head();
    for (const char *name : {"none", "None", "HS256", "RS384", "PS256", "ES384", "rs256", ""})
        QTest::newRow(name) << with(sound, "alg", name);
    QTest::newRow("no algorithm") << without(sound, "alg");
    QTest::newRow("an algorithm of another kind") << with(sound, "alg", "ES256");
    QTest::newRow("the kind of another key") << with(with(sound, "alg", "ES256"), "kid", "curve");
    QTest::newRow("an unknown key") << with(sound, "kid", "rsa2");
    QTest::newRow("an access token") << with(sound, "typ", "at+jwt");
    QTest::newRow("a logout token") << with(sound, "typ", "logout+jwt");
    QTest::newRow("a critical extension") << with(sound, "crit", QJsonArray {"b64"});
}

void IdTokenTest::eachHeadCounts()
{
    QFETCH(QJsonObject, head);
    const auto read = check(m_rsa.token(head, soundClaims()), m_keys);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SignInRefused);
}

void IdTokenTest::noBitMayChange()
{
    for (const SignatureKind kind :
         {SignatureKind::Rs256, SignatureKind::Es256, SignatureKind::EdDsa}) {
        const TestSigner &by = signer(kind);
        const QByteArray sound = by.token(by.head(), soundClaims());
        QVERIFY(check(sound, m_keys).has_value());
        for (qsizetype i = 0; i < sound.size(); i += 3) {
            QByteArray changed = sound;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!check(changed, m_keys) || changed == sound, changed.constData());
        }
        const qsizetype dot = sound.lastIndexOf('.');
        QVERIFY(!check(sound.left(dot + 1), m_keys)); // no signature at all
    }
}

// The key's own public half as a shared secret, and one kind's key under the name of another.
void IdTokenTest::aKeyIsForItsKindAlone()
{
    const auto *rsa = m_keys.find(SignatureKind::Rs256, QStringLiteral("rsa"));
    const auto *curve = m_keys.find(SignatureKind::Es256, QStringLiteral("curve"));
    QVERIFY(rsa && curve);
    const QByteArray byCurve = m_curve.token(m_curve.head(), soundClaims());
    QVERIFY(checkIdToken(byCurve, expected(), *curve).has_value());
    QCOMPARE(checkIdToken(byCurve, expected(), *rsa).error().detail,
             QStringLiteral("ID token: another signature"));
    QVERIFY(!m_keys.find(SignatureKind::Rs256, QStringLiteral("curve")));
    QVERIFY(!m_keys.find(SignatureKind::EdDsa, QStringLiteral("rsa")));
    IdTokenExpected noNonce = expected();
    noNonce.nonce.clear();
    const QByteArray withoutNonce = m_curve.token(m_curve.head(), without(soundClaims(), "nonce"));
    QVERIFY(!checkIdToken(withoutNonce, noNonce, *curve));
}

void IdTokenTest::keysThatAreNoneArePassedOver_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    const QJsonObject rsa = m_rsa.jwk();
    const QJsonObject curve = m_curve.jwk();
    QTest::newRow("for encryption") << with(rsa, "use", "enc");
    QTest::newRow("to sign with only") << with(rsa, "key_ops", QJsonArray {"sign"});
    QTest::newRow("for another algorithm") << with(rsa, "alg", "RS512");
    QTest::newRow("a shared secret") << QJsonObject {{"kty", "oct"}, {"k", "c2VjcmV0"}};
    QTest::newRow("too short") << TestSigner(SignatureKind::Rs256, "k", 1024).jwk();
    QTest::newRow("an exponent of one") << with(rsa, "e", "AQ");
    QTest::newRow("an even exponent") << with(rsa, "e", "Ag");
    QTest::newRow("no exponent") << without(rsa, "e");
    QTest::newRow("no number") << with(rsa, "n", "!");
    QTest::newRow("a point off the curve") << with(curve, "x", curve["y"]);
    QTest::newRow("half a point") << without(curve, "y");
    QTest::newRow("another curve") << with(curve, "crv", "P-384");
    QTest::newRow("half a key") << with(m_edwards.jwk(), "x", "AAAA");
    QTest::newRow("no type") << without(rsa, "kty");
}

void IdTokenTest::keysThatAreNoneArePassedOver()
{
    QFETCH(QJsonObject, jwk);
    const auto keys = JsonWebKeys::fromJson(setOf({jwk, m_edwards.jwk()}));
    QVERIFY(keys.has_value());
    QCOMPARE(keys->size(), 1u);
}

void IdTokenTest::withoutAnIdTheOnlyKeyOfTheKindCounts()
{
    const TestSigner second(SignatureKind::Es256, "second");
    const QByteArray token = m_curve.token(without(m_curve.head(), "kid"), soundClaims());
    QVERIFY(check(token, m_keys).has_value());
    const auto two = JsonWebKeys::fromJson(setOf({m_curve.jwk(), second.jwk()}));
    QVERIFY(!check(token, *two));
    const auto twins = JsonWebKeys::fromJson(
            setOf({m_curve.jwk(), with(second.jwk(), "kid", "curve")}));
    QVERIFY(!check(m_curve.token(m_curve.head(), soundClaims()), *twins));
}

void IdTokenTest::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray sound = m_rsa.token(m_rsa.head(), soundClaims());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("x");
    QTest::newRow("four parts") << QByteArray(sound + ".x");
    QTest::newRow("padding") << QByteArray(sound + "==");
    QTest::newRow("a list for a head") << QByteArray("W10.e30.AAAA");
    QTest::newRow("too long") << m_rsa.token(m_rsa.head(),
                                             with(soundClaims(), "x", QString(16'384, u'x')));
}

void IdTokenTest::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, token);
    QCOMPARE(check(token, m_keys).error().code, ErrorCode::SignInRefused);
}

ARNOLD_TEST_CLASS(IdTokenTest)
#include "IdTokenTest.moc"
