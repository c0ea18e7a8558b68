#include "server/http/SelfSigned.h"
#include "server/http/Server.h"
#include "tests/server/http/RawClient.h"
#include "tests/support/Suite.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace arnold::http;
using arnold::test::RawClient;

namespace {

// Made for this test alone; it secures nothing.
const QByteArray certificatePem = // CN=localhost, P-256
        "-----BEGIN CERTIFICATE-----\n"
        "MIIBfzCCASWgAwIBAgIUQI5LssO9xUhRDqDgFGHRX5nhczkwCgYIKoZIzj0EAwIw\n"
        "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTAxMTk0N1oYDzIxMjYxMTAx\n"
        "MDExOTQ3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
        "PQMBBwNCAARnPxA2Hb9fDBy9ul1k5H/WMCkkHbWCDkF1AB65iH2Utk04LvlTM05g\n"
        "5tQaihml2erLsRhUwoVqHbQO3QIpAHSlo1MwUTAdBgNVHQ4EFgQUr4zO+B04mlu9\n"
        "OkrQlDBqAo8e5JswHwYDVR0jBBgwFoAUr4zO+B04mlu9OkrQlDBqAo8e5JswDwYD\n"
        "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAnohET4yBCvyDqjdBzhQOJ\n"
        "D7XDsqAQQ/Ual9kaKr/uZAIhAJ920du36z+zPga/26/ObGcxveQPHIZCQAP/+1x2\n"
        "6Moa\n"
        "-----END CERTIFICATE-----\n";
const QByteArray keyPem = // its key
        "-----BEGIN PRIVATE KEY-----\n"
        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqOlvmyb+x0mRMohF\n"
        "v+AZYeUfFU4b3eQcpZdZB4DNFH2hRANCAARnPxA2Hb9fDBy9ul1k5H/WMCkkHbWC\n"
        "DkF1AB65iH2Utk04LvlTM05g5tQaihml2erLsRhUwoVqHbQO3QIpAHSl\n"
        "-----END PRIVATE KEY-----\n";

constexpr int waitMs = 10'000;

ServerConfig tlsConfig()
{
    ServerConfig config;
    config.handlers = 2;
    config.tls = {certificatePem, keyPem};
    return config;
}

constexpr arnold::Instant now {1'795'000'000'000'000};

// The certificate that a new connection is shown; an unencrypted socket's is null.
QSslCertificate shownBy(const Server &server)
{
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    client.waitForEncrypted(waitMs);
    return client.peerCertificate();
}

QByteArray readUntil(QSslSocket &socket, qsizetype bytes)
{
    QByteArray read;
    while (read.size() < bytes && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(waitMs)))
        read += socket.readAll();
    return read;
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsOverTls()
    {
        const auto large = finished(Response::of(200, "text/plain", QByteArray(1'000'000, 'k')));
        Server server(
                tlsConfig(),
                [](const Request &request) {
                    return Response::of(200, "text/plain",
                                        request.body + (request.secure ? " secure" : ""));
                },
                [&large](const RequestView &request) {
                    return request.path == "/large" ? large : nullptr;
                });
        QVERIFY(server.listen());
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(client.waitForEncrypted(waitMs));
        client.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
        QByteArray answer;
        while (!answer.endsWith("abc secure") && client.waitForReadyRead(waitMs))
            answer += client.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        client.write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray body = readUntil(client, 1'000'000);
        QVERIFY(body.size() > 1'000'000);
        QVERIFY(body.endsWith("kkkk"));
        client.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        if (client.state() == QAbstractSocket::ConnectedState)
            client.waitForDisconnected(waitMs);
        QCOMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(server.counts().connectionsOpen, 0);
    }

    void aNewCertificateIsTakenUpWhileItRuns()
    {
        Server server(tlsConfig(),
                      [](const Request &) { return Response::of(200, "text/plain", "a"); });
        QVERIFY(server.listen());
        QSslSocket early;
        early.setPeerVerifyMode(QSslSocket::VerifyNone);
        early.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QVERIFY(early.waitForEncrypted(waitMs));
        const auto next = selfSigned({QStringLiteral("till.example")}, now);
        QVERIFY(next.has_value());
        QVERIFY(server.renewTls(*next));
        QCOMPARE(shownBy(server), QSslCertificate::fromData(next->certificatePem).first());
        early.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(early.waitForReadyRead(waitMs)); // what stands goes on

        const auto refused = server.renewTls({next->certificatePem, keyPem}); // of another
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, arnold::ErrorCode::InvalidValue);
        QVERIFY(!server.renewTls({"", ""}));
        QCOMPARE(shownBy(server), QSslCertificate::fromData(next->certificatePem).first());
    }

    void aCertificateOfOurOwnNamesThisMachine()
    {
        const auto files = selfSigned({QStringLiteral("till.example"), QStringLiteral("192.0.2.7"),
                                       QStringLiteral("::1")},
                                      now);
        QVERIFY(files.has_value());
        const QSslCertificate certificate =
                QSslCertificate::fromData(files->certificatePem).first();
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
                 QStringList {QStringLiteral("till.example")});
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList {QStringLiteral("till.example")});
        QVERIFY(names.values(QSsl::IpAddressEntry).contains(QStringLiteral("192.0.2.7")));
        QCOMPARE(certificate.effectiveDate(), now.plusSeconds(-3600).toUtc());
        QCOMPARE(arnold::Instant::fromDateTime(certificate.expiryDate()).micros / 1'000'000,
                 (now.micros / 1'000'000) + 397 * 86'400 - 3600);
        QCOMPARE(endOf(files->certificatePem)->toText(),
                 arnold::Instant::fromDateTime(certificate.expiryDate()).toText());
        const auto other = selfSigned({QStringLiteral("till.example")}, now);
        QVERIFY(certificate.serialNumber()
                != QSslCertificate::fromData(other->certificatePem).first().serialNumber());
        QVERIFY(namesOfThisMachine().contains(QStringLiteral("127.0.0.1")));
        QVERIFY(!selfSigned({}, now));
    }

    void onlyForwardSecretAuthenticatedCiphers_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<bool>("good");
        QTest::newRow("AES-GCM") << QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256") << true;
        QTest::newRow("ChaCha20") << QStringLiteral("ECDHE-ECDSA-CHACHA20-POLY1305") << true;
        QTest::newRow("CBC") << QStringLiteral("ECDHE-ECDSA-AES128-SHA256") << false;
        QTest::newRow("SHA-1") << QStringLiteral("ECDHE-ECDSA-AES256-SHA") << false;
    }
    void onlyForwardSecretAuthenticatedCiphers()
    {
        QFETCH(QString, cipher);
        QFETCH(bool, good);
        Server server(tlsConfig(), [](const Request &) { return Response::empty(204); });
        QVERIFY(server.listen());
        QSslSocket client;
        QSslConfiguration only = QSslConfiguration::defaultConfiguration();
        only.setProtocol(QSsl::TlsV1_2);
        only.setCiphers({QSslCipher(cipher)});
        only.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(only);
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QCOMPARE(client.waitForEncrypted(waitMs), good);
    }

    void handshakesThatDoNotComeAreCut()
    {
        ServerConfig config = tlsConfig();
        config.deadlines.handshakeMs = 100;
        Server server(config, [](const Request &) { return Response::empty(200); });
        QVERIFY(server.listen());
        RawClient silent(server.port());
        QVERIFY(silent.isClosedByServer());
        RawClient plain(server.port());
        plain.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(!plain.answer());
        QTRY_COMPARE(server.counts().connectionsOpen, 0);
        QCOMPARE(server.counts().answeredByHandler, 0);
    }
};

ARNOLD_TEST_CLASS(TlsTest)
#include "TlsTest.moc"
