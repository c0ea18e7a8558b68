#include "server/http/Server.h"
#include "tests/server/http/Gate.h"
#include "tests/server/http/RawClient.h"
#include "tests/support/Suite.h"

#include <stdexcept>

using namespace arnold::http;
using arnold::test::ask;
using arnold::test::Gate;
using arnold::test::RawClient;

namespace {

ServerConfig smallConfig()
{
    ServerConfig config;
    config.handlers = 4;
    config.limits.bodyBytes = 100'000;
    return config;
}

// Says what it was asked.
Response echoed(const Request &request)
{
    QByteArray text = request.method + ' ' + request.path + '?' + request.query + ' '
            + request.peer.toString().toLatin1() + ' ' + request.id + '\n';
    for (const HeaderField &field : request.headers)
        text += field.name + '=' + field.value + '\n';
    return Response::of(200, "text/plain", text + request.body);
}

Response answered(const Request &request)
{
    if (request.path == "/throws")
        throw std::runtime_error("as asked");
    if (request.path == "/splits")
        return Response::of(200, "text/plain", "x").with("A", "b\r\nSet-Cookie: c");
    if (request.path == "/unknown")
        return Response::empty(299);
    if (request.path == "/empty")
        return Response::empty(204);
    if (request.path == "/same")
        return Response::empty(304).with("ETag", "\"e\"");
    if (request.path == "/large")
        return Response::of(200, "text/plain", QByteArray(3'000'000, 'l'));
    return echoed(request);
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_kept = finished(Response::of(200, "text/plain", "kept"));
        m_keptLarge = finished(Response::of(200, "text/plain", QByteArray(5'000'000, 'k')));
        m_server = std::make_unique<Server>(
                smallConfig(), answered, [this](const RequestView &request) {
                    if (request.path == "/kept")
                        return m_kept;
                    return request.path == "/kept-large" ? m_keptLarge : nullptr;
                });
        QVERIFY(m_server->listen());
    }
    void cleanup() { m_server.reset(); }

    void theHandlerSeesACleanRequest()
    {
        const auto answer = ask(
                m_server->port(),
                "POST /a%20b?c=d HTTP/1.1\r\nHost: x\r\nX-Request-Id: id-1\r\n"
                "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nUpgrade: websocket\r\n"
                "TE: trailers\r\nX-Forwarded-For: 192.0.2.1\r\nA:  b \r\n"
                "Transfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n0\r\nT: v\r\n\r\n");
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body,
                 "POST /a%20b?c=d 127.0.0.1 id-1\nHost=x\nX-Request-Id=id-1\n"
                 "X-Forwarded-For=192.0.2.1\nA=b\nabc");
        QCOMPARE(answer->header("X-Request-Id"), "id-1");
        QCOMPARE(answer->header("Content-Type"), "text/plain");
        QVERIFY(answer->header("Date").endsWith(" GMT"));
        QVERIFY(answer->header("Connection").isEmpty());
    }

    void anIllRequestIdIsReplaced()
    {
        const auto answer = ask(m_server->port(), get("/", "X-Request-Id: a b\r\n"));
        QCOMPARE(answer->header("X-Request-Id").size(), 24);
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("throws") << QByteArray("/throws") << 500 << QByteArray("85");
        QTest::newRow("splits") << QByteArray("/splits") << 500 << QByteArray("85");
        QTest::newRow("unknown") << QByteArray("/unknown") << 500 << QByteArray("85");
        QTest::newRow("204") << QByteArray("/empty") << 204 << QByteArray();
        QTest::newRow("304") << QByteArray("/same") << 304 << QByteArray();
        QTest::newRow("large") << QByteArray("/large") << 200 << QByteArray("3000000");
        QTest::newRow("kept large") << QByteArray("/kept-large") << 200 << QByteArray("5000000");
    }
    void statuses()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, length);
        // Twice over one connection: the first leaves nothing behind.
        RawClient client(m_server->port());
        for (int i = 0; i < 2; ++i) {
            client.send(get(path));
            const auto answer = client.answer();
            QVERIFY(answer);
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->header("Content-Length"), length);
        }
    }

    void headHasTheLengthAndNoBody()
    {
        RawClient client(m_server->port());
        for (const char *path : {"/large", "/kept"}) {
            client.send(QByteArray("HEAD ") + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            const auto head = client.head();
            QVERIFY(head);
            QCOMPARE(head->header("Content-Length"),
                     QByteArray(path) == "/large" ? "3000000" : "4");
        }
        client.send(get("/kept"));
        QCOMPARE(client.answer()->body, "kept");
    }

    void http10ClosesAfterItsAnswer()
    {
        RawClient client(m_server->port());
        client.send("GET /kept HTTP/1.0\r\n\r\n");
        const auto answer = client.answer();
        QCOMPARE(answer->body, "kept");
        QCOMPARE(answer->header("Connection"), "close");
        QVERIFY(client.isClosedByServer());
    }

    void aRefusalIsAProblemAndTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("malformed") << QByteArray("GET /\n\n") << 400;
        QTest::newRow("version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
        QTest::newRow("method") << QByteArray("BREW / HTTP/1.1\r\nHost: x\r\n\r\n") << 501;
        QTest::newRow("line") << QByteArray(20'000, 'A') << 414;
        QTest::newRow("fields") << get("/", QByteArray("A: b\r\n").repeated(10'000)) << 431;
        QTest::newRow("body") << post + "Content-Length: 2000000\r\n\r\n"
                        + QByteArray(2'000'000, 'b')
                              << 413;
        QTest::newRow("smuggled") << post
                        + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX"
                                  << 400;
        QTest::newRow("lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"
                                 << 400;
        QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
        QTest::newRow("expect") << get("/", "Expect: tea\r\n") << 417;
    }
    void aRefusalIsAProblemAndTheEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_server->port());
        // What stands behind it is never answered.
        client.send(bytes + get("/kept"));
        const auto answer = client.answer();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->header("Content-Type"), "application/problem+json");
        QCOMPARE(answer->header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer->header("Cache-Control"), "no-store");
        QVERIFY(answer->header("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(answer->header("Connection"), "close");
        QVERIFY(answer->body.contains("\"status\":" + QByteArray::number(status)));
        QVERIFY(answer->body.contains("\"request_id\":\"" + answer->header("X-Request-Id")));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(m_server->counts().answeredFinished, 0);
        QCOMPARE(m_server->counts().answeredByHandler, 0);
        QCOMPARE(m_server->counts().refused, 1);
    }

    void theBodyIsAskedFor()
    {
        RawClient client(m_server->port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                    "Content-Length: 3\r\n\r\n");
        QCOMPARE(client.head()->status, 100);
        client.send("abc");
        const auto answer = client.answer();
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.endsWith("abc"));
    }

    void aTooLargeBodyIsNotAskedFor()
    {
        RawClient client(m_server->port());
        client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
                    "Content-Length: 3000000\r\n\r\n");
        QCOMPARE(client.head()->status, 413);
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        QByteArray bytes;
        for (int i = 0; i < 500; ++i)
            bytes += get(i % 3 == 0 ? "/kept" : "/n" + QByteArray::number(i));
        RawClient client(m_server->port());
        client.send(bytes);
        for (int i = 0; i < 500; ++i) {
            const auto answer = client.answer();
            QVERIFY(answer);
            const QByteArray expected = i % 3 == 0 ? QByteArray("kept")
                                                   : "GET /n" + QByteArray::number(i) + "? ";
            QVERIFY2(answer->body.startsWith(expected), answer->body.constData());
        }
    }

    void halfClosedClientsGetTheirAnswer()
    {
        RawClient client(m_server->port());
        client.send(get("/a") + get("/kept"));
        client.endSending();
        QVERIFY(client.answer()->body.startsWith("GET /a?"));
        QCOMPARE(client.answer()->body, "kept");
        QVERIFY(client.isClosedByServer());
    }

    void clientsMayLeaveAtAnyMoment()
    {
        const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n";
        for (int round = 0; round < 20; ++round) {
            for (const QByteArray &bytes :
                 {QByteArray(), QByteArray("G"), QByteArray("GET / HTTP/1.1\r\nHo"), post,
                  post + "abc", get("/"), get("/large"), get("/kept-large"),
                  get("/large").repeated(3), get("/throws")}) {
                RawClient resets(m_server->port());
                resets.send(bytes);
                resets.reset();
                RawClient closes(m_server->port());
                closes.send(bytes);
            }
        }
        QTRY_COMPARE(m_server->counts().connectionsOpen, 0);
        QCOMPARE(ask(m_server->port(), get("/kept"))->body, "kept");
    }

    // While a request is with a handler, those behind it wait, and other connections do not.
    void aSlowRequestHoldsItsOwnConnectionOnly()
    {
        Gate gate;
        Server server(smallConfig(), [&gate](const Request &request) {
            if (request.path == "/slow")
                gate.pass();
            return Response::of(200, "text/plain", request.path);
        });
        QVERIFY(server.listen());
        RawClient slow(server.port());
        slow.send(get("/slow") + get("/fast"));
        gate.waitFor(1);
        QCOMPARE(ask(server.port(), get("/other"))->body, "/other");
        QVERIFY(!slow.hasInput(0));
        gate.open();
        QCOMPARE(slow.answer()->body, "/slow");
        QCOMPARE(slow.answer()->body, "/fast");
    }

    void twoWorkersShareThePort()
    {
        ServerConfig config = smallConfig();
        config.workers = 2;
        Server server(config, echoed);
        QVERIFY(server.listen());
        std::vector<RawClient> clients;
        for (int i = 0; i < 64; ++i) {
            clients.emplace_back(server.port());
            clients.back().send(get("/" + QByteArray::number(i)));
        }
        for (int i = 0; i < 64; ++i) {
            const auto answer = clients[size_t(i)].answer();
            QVERIFY(answer && answer->body.startsWith("GET /" + QByteArray::number(i) + "?"));
        }
        QCOMPARE(server.counts().connectionsAccepted, 64);
    }

private:
    std::shared_ptr<const FinishedBytes> m_kept;
    std::shared_ptr<const FinishedBytes> m_keptLarge;
    std::unique_ptr<Server> m_server;
};

ARNOLD_TEST_CLASS(GuardTest)
#include "GuardTest.moc"
