#include "server/http/Census.h"
#include "server/http/Server.h"
#include "tests/server/http/Gate.h"
#include "tests/server/http/RawClient.h"
#include "tests/support/Suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <thread>

using namespace arnold::http;
using arnold::test::ask;
using arnold::test::Gate;
using arnold::test::RawClient;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const QByteArray health = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";

Response fine(const Request &)
{
    return Response::of(200, "text/plain", "fine");
}

std::shared_ptr<const FinishedBytes> healthOnly(const RequestView &request)
{
    return request.path == "/health" ? finished(Response::of(200, "text/plain", "up")) : nullptr;
}

ServerConfig quick()
{
    ServerConfig config;
    config.handlers = 2;
    config.deadlines = {.headMs = 150,
                        .bodyMs = 150,
                        .idleMs = 150,
                        .handshakeMs = 150,
                        .writeMs = 150,
                        .closeMs = 500};
    return config;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The ports on which this process listens, from the kernel's tables.
QSet<quint16> listeningPorts()
{
    QSet<QByteArray> ours;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
        const QByteArray target =
                QFile::symLinkTarget(descriptors.filePath(name)).section('/', -1).toLatin1();
        if (target.startsWith("socket:["))
            ours.insert(target.sliced(8).chopped(1));
    }
    QSet<quint16> ports;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        for (const QByteArray &line : contents(QString::fromLatin1(table)).split('\n')) {
            const QList<QByteArray> columns = line.simplified().split(' ');
            if (columns.size() > 9 && columns[3] == "0A" && ours.contains(columns[9]))
                ports.insert(columns[1].split(':').last().toUShort(nullptr, 16));
        }
    }
    return ports;
}

qint64 residentKilobytes()
{
    return contents(QStringLiteral("/proc/self/statm")).split(' ').value(1).toLongLong() * 4;
}

} // namespace

class GuardLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void lateRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed without a word
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\n") << 408;
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                                            "\r\nab")
                              << 408;
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\n"
                                              "Transfer-Encoding: chunked\r\n\r\n5\r\nab")
                                << 408;
    }
    void lateRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Server server(quick(), fine);
        QVERIFY(server.listen());
        RawClient client(server.port());
        client.send(bytes);
        if (status != 0)
            QCOMPARE(client.answer()->status, status);
        QVERIFY(client.isClosedByServer());
        QTRY_COMPARE(server.counts().connectionsOpen, 0);
    }

    // A byte now and then buys no time.
    void slowBytesAreLate()
    {
        Server server(quick(), fine);
        QVERIFY(server.listen());
        RawClient client(server.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\nA: ");
        QElapsedTimer sending;
        sending.start();
        while (!client.hasInput(10) && sending.elapsed() < 5'000)
            client.send("a");
        QCOMPARE(client.answer()->status, 408);
    }

    void idleConnectionsEndInSilence()
    {
        Server server(quick(), fine);
        QVERIFY(server.listen());
        RawClient client(server.port());
        client.send(get);
        QCOMPARE(client.answer()->status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void whoDoesNotReadIsCut()
    {
        Server server(quick(), [](const Request &) {
            return Response::of(200, "text/plain", QByteArray(40'000'000, 'l'));
        });
        QVERIFY(server.listen());
        RawClient client(server.port());
        client.send(get);
        QVERIFY(client.hasInput(5'000));
        QTRY_COMPARE(server.counts().connectionsOpen, 0);
    }

    void theLongestWithoutARequestMakesRoom()
    {
        ServerConfig config;
        config.handlers = 2;
        config.caps.total = 3;
        Gate gate;
        Server server(
                config,
                [&gate](const Request &) {
                    gate.pass();
                    return fine({});
                },
                healthOnly);
        QVERIFY(server.listen());
        RawClient working(server.port());
        working.send(get);
        gate.waitFor(1);
        RawClient idle(server.port());
        QTRY_COMPARE(server.counts().connectionsOpen, 2);
        RawClient served(server.port());
        served.send(health);
        QCOMPARE(served.answer()->body, "up");
        QCOMPARE(ask(server.port(), health)->body, "up");
        QVERIFY(idle.isClosedByServer());
        served.send(health);
        QCOMPARE(served.answer()->body, "up");
        gate.open();
        QCOMPARE(working.answer()->body, "fine");
        QCOMPARE(server.counts().connectionsEvicted, 1);
    }

    void theCensusCounts()
    {
        Census census({.total = 3, .perAddress = 2});
        const QHostAddress a(QStringLiteral("192.0.2.1"));
        const QHostAddress b(QStringLiteral("192.0.2.2"));
        QCOMPARE(census.enter(a), Census::Full::No);
        QCOMPARE(census.enter(a), Census::Full::No);
        QCOMPARE(census.enter(a), Census::Full::Address);
        QCOMPARE(census.enter(b), Census::Full::No);
        QCOMPARE(census.enter({}), Census::Full::Total);
        census.leave(a);
        QCOMPARE(census.enter({}), Census::Full::No);
        census.leave({});
        QCOMPARE(census.enter(a), Census::Full::No);
    }

    void aProxysClientsAreCountedByThemselves()
    {
        ServerConfig config;
        config.handlers = 8;
        config.caps.perAddress = 2;
        config.trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.1/32"))};
        Gate gate;
        Server server(config, [&gate](const Request &request) {
            if (request.path == "/wait")
                gate.pass();
            return Response::of(200, "text/plain", request.peer.toString().toLatin1());
        });
        QVERIFY(server.listen());
        const auto from = [](const char *path, const char *address) {
            return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + address
                    + "\r\n\r\n";
        };
        std::vector<RawClient> waiting;
        for (int i = 0; i < 2; ++i) {
            waiting.emplace_back(server.port());
            waiting.back().send(from("/wait", "192.0.2.1"));
        }
        gate.waitFor(2);
        const auto refused = ask(server.port(), from("/", "192.0.2.1"));
        QCOMPARE(refused->status, 503);
        QCOMPARE(refused->header("Retry-After"), "1");
        QCOMPARE(ask(server.port(), from("/", "192.0.2.2"))->body, "192.0.2.2");
        gate.open();
        for (RawClient &client : waiting)
            QCOMPARE(client.answer()->body, "192.0.2.1");
        QCOMPARE(ask(server.port(), from("/", "192.0.2.1"))->body, "192.0.2.1");
    }

    void aFullQueueRefusesButHealthAnswers()
    {
        ServerConfig config;
        config.handlers = 1;
        config.queueBound = 1;
        Gate gate;
        Server server(
                config,
                [&gate](const Request &) {
                    gate.pass();
                    return fine({});
                },
                healthOnly);
        QVERIFY(server.listen());
        RawClient working(server.port());
        working.send(get);
        gate.waitFor(1);
        RawClient queued(server.port());
        queued.send(get);
        QTRY_COMPARE(server.counts().queued, 1);
        RawClient refused(server.port());
        refused.send(get);
        const auto answer = refused.answer();
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->header("Retry-After"), "1");
        QVERIFY(answer->header("Connection").isEmpty());
        QCOMPARE(ask(server.port(), health)->body, "up");
        QCOMPARE(server.counts().refusedOverload, 1);
        gate.open();
        QCOMPARE(working.answer()->body, "fine");
        QCOMPARE(queued.answer()->body, "fine");
        // It is heard again when it was told to come again, and not before.
        QElapsedTimer timer;
        timer.start();
        refused.send(get);
        refused.send(get);
        QCOMPARE(refused.answer()->body, "fine");
        QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(refused.answer()->body, "fine");
    }

    void thousandsMayIdle()
    {
        constexpr int count = 2'000;
        ServerConfig config;
        config.caps.total = count + 100;
        // A busy machine takes its time to connect so many; none of them is late.
        config.deadlines.headMs = 120'000;
        config.deadlines.idleMs = 120'000;
        config.handlers = 2;
        Server server(config, fine, healthOnly);
        QVERIFY(server.listen());
        const qint64 before = residentKilobytes();
        std::vector<RawClient> idle;
        idle.reserve(count);
        for (int i = 0; i < count; ++i) {
            idle.emplace_back(server.port());
            QVERIFY2(idle.back().isConnected(), "the limit of open files is too low for this test");
            if (i % 2 == 0)
                idle.back().send(health);
            else
                idle.back().send("GET / HT");
        }
        QTRY_COMPARE(server.counts().answeredFinished, count / 2);
        QTRY_COMPARE(server.counts().connectionsOpen, count);
        QCOMPARE(ask(server.port(), get)->body, "fine");
        QCOMPARE(ask(server.port(), health)->body, "up");
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY2(residentKilobytes() - before < count * 8,
                 "more than 8 KiB for an idle connection");
#else
        Q_UNUSED(before)
#endif
    }

    void nothingElseListens()
    {
        const QSet<quint16> before = listeningPorts();
        ServerConfig config;
        config.workers = 2;
        config.handlers = 8;
        Server server(config, fine);
        QVERIFY(server.listen());
        QCOMPARE(ask(server.port(), get)->status, 200);
        // The handlers' servers had ports only until they were bound.
        QTRY_COMPARE(listeningPorts() - before, QSet<quint16> {server.port()});
    }

    void aPortBelongsToOneServer()
    {
        Server first({}, fine);
        QVERIFY(first.listen());
        ServerConfig config;
        config.addresses.front().port = first.port();
        Server second(config, fine);
        const auto refused = second.listen();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, arnold::ErrorCode::Conflict);
        QCOMPARE(second.port(), 0);
        first.close();
        QVERIFY(second.listen());
    }

    void unusableConfigurations()
    {
        ServerConfig none;
        none.addresses.clear();
        QVERIFY(!Server(none, fine).listen());
        ServerConfig foreign;
        foreign.addresses.front().address = QHostAddress(QStringLiteral("192.0.2.1"));
        QCOMPARE(Server(foreign, fine).listen().error().code, arnold::ErrorCode::InvalidValue);
        ServerConfig tls;
        tls.tls = {"no certificate", "no key"};
        QCOMPARE(Server(tls, fine).listen().error().code, arnold::ErrorCode::InvalidValue);
    }

    void closingFinishesWhatRuns()
    {
        Gate gate;
        Server server({}, [&gate](const Request &) {
            gate.pass();
            return fine({});
        });
        QVERIFY(server.listen());
        const quint16 port = server.port();
        RawClient idle(port);
        RawClient working(port);
        working.send(get + get);
        gate.waitFor(1);
        std::thread closing([&server] { server.close(); });
        QVERIFY(idle.isClosedByServer());
        QVERIFY(!RawClient(port).isConnected());
        gate.open();
        const auto answer = working.answer();
        QCOMPARE(answer->body, "fine");
        QCOMPARE(answer->header("Connection"), "close");
        QVERIFY(!working.answer());
        closing.join();
        QCOMPARE(server.port(), 0);
    }

    void closingDoesNotWaitForever()
    {
        Server server(quick(), fine);
        QVERIFY(server.listen());
        RawClient uploading(server.port());
        uploading.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                       "Content-Length: 5\r\n\r\n");
        QCOMPARE(uploading.head()->status, 100);
        QElapsedTimer closing;
        closing.start();
        server.close();
        QVERIFY(closing.elapsed() < 5'000);
    }
};

ARNOLD_TEST_CLASS(GuardLimitsTest)
#include "GuardLimitsTest.moc"
