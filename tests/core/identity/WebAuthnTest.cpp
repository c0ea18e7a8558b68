#include "core/identity/WebAuthn.h"
#include "tests/support/SoftAuthenticator.h"
#include "tests/support/Suite.h"

using namespace arnold;
using namespace arnold::identity;
using namespace arnold::test;

// What a registration and a sign-in must prove, one thing wrong at a time.
class WebAuthnTest : public QObject
{
    Q_OBJECT

private slots:
    void bothAlgorithmsProve_data();
    void bothAlgorithmsProve();
    void aRegistrationMustFit();
    void anAssertionMustFit();
    void countsRise();

private:
    // "read", or what is at fault and why.
    template <typename T> static QString saidOf(const Result<T> &read)
    {
        if (read)
            return QStringLiteral("read");
        return read.error().field + QStringLiteral(": ") + read.error().detail;
    }
    const QByteArray m_challenge = QByteArray(32, 'x');
    const SoftAuthenticator::Site m_site;
    const PasskeyExpected m_expected {m_challenge, m_site.origin, m_site.relyingParty};
};

void WebAuthnTest::bothAlgorithmsProve_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("ES256") << kCoseEs256;
    QTest::newRow("EdDSA") << kCoseEdDsa;
}

void WebAuthnTest::bothAlgorithmsProve()
{
    QFETCH(int, algorithm);
    SoftAuthenticator device(algorithm);
    const auto made = device.create(m_challenge, m_site);
    const auto credential = readRegistration(m_expected, made.clientData, made.attestationObject);
    QVERIFY2(credential, credential ? "" : qPrintable(credential.error().detail));
    QCOMPARE(credential->id, device.credentialId);
    QCOMPARE(credential->publicKey, device.publicKey());
    QCOMPARE(credential->signCount, std::int64_t(1));
    Assertion shown = device.get(m_challenge, m_site);
    QCOMPARE(verifyAssertion(m_expected, credential->publicKey, 1, shown).value(), std::int64_t(2));
    QCOMPARE(claimedChallenge(shown.clientData), std::optional(m_challenge));
    // Not one bit of it may differ.
    for (QByteArray *part : {&shown.signature, &shown.authenticatorData, &shown.clientData}) {
        const char before = part->at(part->size() - 1);
        (*part)[part->size() - 1] = static_cast<char>(before ^ 1);
        QVERIFY(!verifyAssertion(m_expected, credential->publicKey, 1, shown));
        (*part)[part->size() - 1] = before;
    }
    QVERIFY(verifyAssertion(m_expected, credential->publicKey, 1, shown).has_value());
    SoftAuthenticator other(algorithm);
    QCOMPARE(verifyAssertion(m_expected, other.publicKey(), 1, shown).error().field,
             QStringLiteral("signature"));
}

void WebAuthnTest::aRegistrationMustFit()
{
    const auto refusal = [&](const SoftAuthenticator::Made &made) {
        const auto read = readRegistration(m_expected, made.clientData, made.attestationObject);
        return saidOf(read);
    };
    SoftAuthenticator device;
    QCOMPARE(refusal(device.create(m_challenge, m_site)), QStringLiteral("read"));
    QCOMPARE(refusal(device.create(QByteArray(32, 'y'), m_site)),
             QStringLiteral("client_data: another challenge"));
    QCOMPARE(refusal(device.create(m_challenge,
                                   {QStringLiteral("https://evil.example"), m_site.relyingParty})),
             QStringLiteral("client_data: another origin"));
    QCOMPARE(refusal(device.create(m_challenge, {m_site.origin, QStringLiteral("evil.example")})),
             QStringLiteral("attestation_object: another relying party"));
    auto made = device.create(m_challenge, m_site);
    const QByteArray whole = made.attestationObject;
    made.clientData = SoftAuthenticator::clientDataOf("webauthn.get", m_challenge, m_site.origin);
    QCOMPARE(refusal(made), QStringLiteral("client_data: of another kind"));
    made.clientData = "[]";
    QCOMPARE(refusal(made), QStringLiteral("client_data: no JSON object"));
    made = device.create(m_challenge, m_site);
    made.clientData.replace("false", "true");
    QCOMPARE(refusal(made), QStringLiteral("client_data: from a frame of another origin"));
    made = device.create(m_challenge, m_site);
    made.attestationObject = whole + '\0';
    QCOMPARE(refusal(made), QStringLiteral("attestation_object: no CBOR with authData"));
    made.attestationObject = whole.left(whole.size() - 1);
    QCOMPARE(refusal(made), QStringLiteral("attestation_object: no CBOR with authData"));
    made.attestationObject = QByteArray(9000, 'x');
    QCOMPARE(refusal(made), QStringLiteral("attestation_object: no CBOR with authData"));
    device.flags = 0x01;
    QCOMPARE(refusal(device.create(m_challenge, m_site)),
             QStringLiteral("attestation_object: nobody was verified"));
    device.flags = 0x05;
    device.behind = "x";
    QCOMPARE(refusal(device.create(m_challenge, m_site)),
             QStringLiteral("attestation_object: more than it says"));
    device.flags = 0x85;
    QCOMPARE(refusal(device.create(m_challenge, m_site)),
             QStringLiteral("attestation_object: more than it says"));
    device.behind = QByteArray(1, '\xa0'); // no extensions, in so many words
    QCOMPARE(refusal(device.create(m_challenge, m_site)), QStringLiteral("read"));
    device.behind.clear();
    device.flags = 0x05;
    device.credentialId = QByteArray();
    QCOMPARE(refusal(device.create(m_challenge, m_site)),
             QStringLiteral("attestation_object: an id of no such size"));
    device.credentialId = QByteArray(1024, 'c');
    QCOMPARE(refusal(device.create(m_challenge, m_site)),
             QStringLiteral("attestation_object: an id of no such size"));
    // A point that is not on the curve.
    device.credentialId = QByteArray(32, 'c');
    made = device.create(m_challenge, m_site);
    made.attestationObject[made.attestationObject.size() - 1] = static_cast<char>(
            made.attestationObject.back() ^ 1);
    QCOMPARE(refusal(made), QStringLiteral("attestation_object: a point that is not on the curve"));
}

void WebAuthnTest::anAssertionMustFit()
{
    SoftAuthenticator device;
    const auto refusal = [&](const QByteArray &challenge, const SoftAuthenticator::Site &site) {
        const auto read = verifyAssertion(m_expected, device.publicKey(), 0,
                                          device.get(challenge, site));
        return saidOf(read);
    };
    QCOMPARE(refusal(m_challenge, m_site), QStringLiteral("read"));
    QCOMPARE(refusal(QByteArray(32, 'y'), m_site),
             QStringLiteral("client_data: another challenge"));
    QCOMPARE(refusal(m_challenge, {QStringLiteral("https://evil.example"), m_site.relyingParty}),
             QStringLiteral("client_data: another origin"));
    QCOMPARE(refusal(m_challenge, {m_site.origin, QStringLiteral("evil.example")}),
             QStringLiteral("authenticator_data: another relying party"));
    device.flags = 0x01;
    QCOMPARE(refusal(m_challenge, m_site),
             QStringLiteral("authenticator_data: nobody was verified"));
    device.flags = 0x05;
    Assertion made = device.get(m_challenge, m_site);
    made.clientData = SoftAuthenticator::clientDataOf("webauthn.create", m_challenge,
                                                      m_site.origin);
    QVERIFY(!verifyAssertion(m_expected, device.publicKey(), 0, made));
    made = device.get(m_challenge, m_site);
    made.authenticatorData.chop(1);
    QVERIFY(!verifyAssertion(m_expected, device.publicKey(), 0, made));
    made = device.get(m_challenge, m_site);
    made.signature.clear();
    QVERIFY(!verifyAssertion(m_expected, device.publicKey(), 0, made));
}

void WebAuthnTest::countsRise()
{
    SoftAuthenticator device;
    const auto countAfter = [&](std::int64_t stored) {
        const auto read = verifyAssertion(m_expected, device.publicKey(), stored,
                                          device.get(m_challenge, m_site));
        return read ? read.value() : -1;
    };
    device.count = 6; // the next says 7
    QCOMPARE(countAfter(6), std::int64_t(7));
    QCOMPARE(countAfter(8), std::int64_t(-1)); // 8 again: a copy of the key
    QCOMPARE(countAfter(99), std::int64_t(-1));
    device.count = 0; // keeps none
    QCOMPARE(countAfter(0), std::int64_t(0));
    QCOMPARE(countAfter(5), std::int64_t(-1)); // it did before
}

ARNOLD_TEST_CLASS(WebAuthnTest)

#include "WebAuthnTest.moc"
