#include "engines/oidc/Provider.h"
#include "tests/support/Suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace arnold;
using namespace arnold::oidc;

namespace {

const QString kIssuer = QStringLiteral("https://id.example/realm");

QJsonObject sound()
{
    return {{"issuer", kIssuer},
            {"authorization_endpoint", "https://id.example/auth"},
            {"token_endpoint", "https://id.example/token"},
            {"userinfo_endpoint", "https://id.example/me"},
            {"jwks_uri", "https://id.example/keys"}};
}

template <typename Value> QJsonObject with(const char *name, Value value)
{
    QJsonObject object = sound();
    object[QLatin1String(name)] = value;
    return object;
}

Result<Provider> read(const QJsonObject &object, const QString &issuer = kIssuer)
{
    return providerFromJson(QJsonDocument(object).toJson(), issuer);
}

} // namespace

// What a provider announces of itself, and what of it is believed.
class ProviderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAnnounced();
    void believesNoOther_data();
    void believesNoOther();
    void plainHttpIsForThisMachine_data();
    void plainHttpIsForThisMachine();
};

void ProviderTest::readsWhatIsAnnounced()
{
    const auto plain = read(sound());
    QVERIFY(plain.has_value());
    QCOMPARE(plain->tokenEndpoint.toString(), QStringLiteral("https://id.example/token"));
    QVERIFY(!plain->namesItself);
    QVERIFY(plain->takesBasic);
    QVERIFY(read(with("authorization_response_iss_parameter_supported", true))->namesItself);
    QVERIFY(!read(with("token_endpoint_auth_methods_supported", QJsonArray {"client_secret_post"}))
                     ->takesBasic);
    QVERIFY(read(with("code_challenge_methods_supported", QJsonArray {"plain", "S256"})));
}

void ProviderTest::believesNoOther_data()
{
    QTest::addColumn<QJsonObject>("told");
    QTest::newRow("another issuer") << with("issuer", "https://evil.example/realm");
    QTest::newRow("a slash more") << with("issuer", "https://id.example/realm/");
    QTest::newRow("no issuer") << with("issuer", QJsonValue());
    QTest::newRow("no S256") << with("code_challenge_methods_supported", QJsonArray {"plain"});
    QTest::newRow("plain HTTP to tokens") << with("token_endpoint", "http://id.example/token");
    QTest::newRow("plain HTTP on this machine") << with("token_endpoint", "http://127.0.0.1/token");
    QTest::newRow("plain HTTP to keys") << with("jwks_uri", "http://id.example/keys");
    QTest::newRow("a file") << with("jwks_uri", "file:///etc/passwd");
    QTest::newRow("a script") << with("authorization_endpoint", "javascript:alert(1)");
    QTest::newRow("a user") << with("token_endpoint", "https://a:b@id.example/token");
    QTest::newRow("a fragment") << with("authorization_endpoint", "https://id.example/auth#x");
    QTest::newRow("nowhere for tokens") << with("token_endpoint", QJsonValue());
    QTest::newRow("user info elsewhere") << with("userinfo_endpoint", "gopher://id.example/me");
}

void ProviderTest::believesNoOther()
{
    QFETCH(QJsonObject, told);
    QCOMPARE(read(told).error().code, ErrorCode::Unavailable);
}

void ProviderTest::plainHttpIsForThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("https") << "https://id.example" << true;
    QTest::newRow("127.0.0.1") << "http://127.0.0.1:9000" << true;
    QTest::newRow("127.1.2.3") << "http://127.1.2.3" << true;
    QTest::newRow("::1") << "http://[::1]:9000" << true;
    QTest::newRow("localhost") << "http://localhost" << true;
    QTest::newRow("elsewhere") << "http://id.example" << false;
    QTest::newRow("nearly") << "http://localhost.evil.example" << false;
    QTest::newRow("nearly, too") << "http://127.0.0.1.evil.example" << false;
    QTest::newRow("a user that looks like it") << "http://127.0.0.1@evil.example" << false;
    QTest::newRow("nothing") << "" << false;
}

void ProviderTest::plainHttpIsForThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, may);
    QCOMPARE(mayAsk(QUrl(url, QUrl::StrictMode), true), may);
    QCOMPARE(mayAsk(QUrl(url, QUrl::StrictMode), false), url.startsWith("https:"));
}

ARNOLD_TEST_CLASS(ProviderTest)
#include "ProviderTest.moc"
