#include "server/http/PeerAddress.h"

#include "tests/support/Suite.h"

using namespace arnold::http;

class PeerAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void clients_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QList<QByteArray>>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const char *peer, const QList<QByteArray> &forwarded,
                            const char *client) {
            QTest::newRow(name) << QString::fromLatin1(peer) << forwarded
                                << QString::fromLatin1(client);
        };
        row("nobody forwards", "192.0.2.1", {}, "192.0.2.1");
        row("a stranger's word", "192.0.2.1", {"198.51.100.9"}, "192.0.2.1");
        row("a proxy's word", "10.0.0.1", {"198.51.100.9"}, "198.51.100.9");
        row("a proxy without word", "10.0.0.1", {}, "10.0.0.1");
        row("the last counts", "10.0.0.1", {"203.0.113.5, 198.51.100.9"}, "198.51.100.9");
        row("behind two proxies", "10.0.0.1", {"203.0.113.5, 10.0.0.7"}, "203.0.113.5");
        row("two fields", "10.0.0.1", {"203.0.113.5", "198.51.100.9"}, "198.51.100.9");
        row("nonsense ends it", "10.0.0.1", {"203.0.113.5, unknown, 10.0.0.7"}, "10.0.0.7");
        row("with a port", "10.0.0.1", {"198.51.100.9:4711"}, "198.51.100.9");
        row("IPv6", "10.0.0.1", {"2001:db8::1"}, "2001:db8::1");
        row("IPv6 with a port", "10.0.0.1", {"[2001:db8::1]:4711"}, "2001:db8::1");
        row("mapped", "::ffff:10.0.0.1", {"::ffff:198.51.100.9"}, "198.51.100.9");
        row("empty", "10.0.0.1", {""}, "10.0.0.1");
    }

    void clients()
    {
        QFETCH(QString, peer);
        QFETCH(QList<QByteArray>, forwarded);
        QFETCH(QString, client);
        std::vector<HeaderFieldView> fields;
        for (const QByteArray &value : forwarded)
            fields.push_back({"X-Forwarded-For", value});
        const std::vector<Subnet> trusted {QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8"))};
        QCOMPARE(clientAddress(plainAddress(QHostAddress(peer)), fields, trusted),
                 QHostAddress(client));
    }

    void aNetworkOf64BitsIsOneAddress()
    {
        QCOMPARE(capAddress(QHostAddress(QStringLiteral("2001:db8:1:2:3:4:5:6"))),
                 QHostAddress(QStringLiteral("2001:db8:1:2::")));
        QCOMPARE(capAddress(QHostAddress(QStringLiteral("192.0.2.1"))),
                 QHostAddress(QStringLiteral("192.0.2.1")));
    }
};

ARNOLD_TEST_CLASS(PeerAddressTest)
#include "PeerAddressTest.moc"
