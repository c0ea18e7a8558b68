#include "server/http/RequestFramer.h"

#include "tests/support/Mutants.h"
#include "tests/support/Suite.h"

#include <random>

using namespace arnold::http;
using arnold::test::mutantCount;
using arnold::test::Mutants;

namespace {

constexpr FramingLimits limits {
        .requestLineBytes = 100, .headBytes = 400, .headerCount = 8, .bodyBytes = 50};

// One line for each request.

QByteArray described(const RequestFramer &framer)
{
    const RequestView &request = framer.request();
    QByteArray text = request.method.toByteArray() + ' ' + request.path.toByteArray();
    if (!request.query.isEmpty())
        text += '?' + request.query.toByteArray();
    text += " host=" + request.header("HOST").value_or("").toByteArray();
    if (!framer.body().isEmpty())
        text += " body=" + framer.body();
    return text + (framer.keepsAlive() ? "" : " close") + '\n';
}

// Feeds the bytes in pieces of the sizes that `size` gives.
template <typename Size> QByteArray framed(QByteArrayView bytes, Size &&size)
{
    RequestFramer framer(limits);
    QByteArray text;
    QByteArray carried;
    while (!bytes.isEmpty()) {
        const qsizetype piece = std::min<qsizetype>(size(), bytes.size());
        carried = bytes.first(piece).toByteArray();
        bytes = bytes.sliced(piece);
        QByteArrayView left = carried;
        while (!left.isEmpty()) {
            const RequestFramer::Fed fed = framer.feed(left);
            if (fed.taken < 0 || fed.taken > left.size())
                return "took what it was not given";
            left = left.sliced(fed.taken);
            if (fed.step == RequestFramer::Step::Refused)
                return text + QByteArray::number(framer.refusal().status);
            if (fed.step == RequestFramer::Step::NeedMore) {
                if (!left.isEmpty())
                    return "left bytes lie";
                break;
            }
            text += described(framer);
            framer.next();
        }
    }
    return text + (framer.phase() == RequestFramer::Phase::Idle ? "" : "more");
}

QByteArray whole(const QByteArray &bytes)
{
    return framed(bytes, [&] { return bytes.size(); });
}

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n";
const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

} // namespace

class RequestFramerTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QByteArray(expected);
        };
        row("plain", get + "\r\n", "GET / host=x\n");
        row("query", "GET /a/b?c=d&e HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a/b?c=d&e host=x\n");
        row("close", get + "Connection: keep-alive, Close\r\n\r\n", "GET / host=x close\n");
        row("two", get + "\r\n" + get + "\r\n", "GET / host=x\nGET / host=x\n");
        row("blank lines before", "\r\n\r\n" + get + "\r\n", "GET / host=x\n");
        row("too many blank lines", "\r\n\r\n\r\n" + get + "\r\n", "400");
        row("absolute", "GET http://h:1/p?q HTTP/1.1\r\nHost: x\r\n\r\n", "GET /p?q host=h:1\n");
        row("absolute, bare", "GET http://h HTTP/1.1\r\nHost: x\r\n\r\n", "GET / host=h\n");
        row("absolute, user", "GET http://u@h/ HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("options", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "OPTIONS * host=x\n");
        row("star", "GET * HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("1.0", "GET / HTTP/1.0\r\n\r\n", "GET / host= close\n");
        row("body", post + "Content-Length: 3\r\n\r\nabc", "POST / host=x body=abc\n");
        row("no body", post + "Content-Length: 0\r\n\r\n", "POST / host=x\n");
        row("chunked", chunked + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
            "POST / host=x body=abcde\n");
        row("trailers", chunked + "1\r\na\r\n0\r\nT: v\r\nU: w\r\n\r\n" + get + "\r\n",
            "POST / host=x body=a\nGET / host=x\n");

        row("truncated line", "GET / HT", "more");
        row("truncated head", get, "more");
        row("truncated body", post + "Content-Length: 3\r\n\r\nab", "more");
        row("truncated chunk", chunked + "3\r\nab", "more");
        row("truncated trailers", chunked + "0\r\n", "more");

        row("no version", "GET /\r\nHost: x\r\n\r\n", "400");
        row("two spaces", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("space in target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("fragment", "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("bytes in target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("relative target", "GET a HTTP/1.1\r\nHost: x\r\n\r\n", "400");
        row("2.0", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", "505");
        row("0.9", "GET / HTTP/0.9\r\nHost: x\r\n\r\n", "505");
        row("odd version", "GET / HTTP/1.11\r\nHost: x\r\n\r\n", "400");
        row("small version", "GET / http/1.1\r\nHost: x\r\n\r\n", "400");
        row("connect", "CONNECT / HTTP/1.1\r\nHost: x\r\n\r\n", "501");
        row("trace", "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", "501");
        row("small method", "get / HTTP/1.1\r\nHost: x\r\n\r\n", "501");
        row("TLS at a plain port", QByteArray("\x16\x03\x01\x02\x00", 5), "400");

        row("bare LF in request line", "GET / HTTP/1.1\nHost: x\r\n\r\n", "400");
        row("bare LF in field", "GET / HTTP/1.1\r\nHost: x\n\r\n", "400");
        row("bare LF at the end", get + "\n", "400");
        row("bare CR", get + "A: b\rc\r\n\r\n", "400");
        row("NUL in value", get + QByteArray("A: b\0c\r\n\r\n", 10), "400");
        row("NUL in name", get + QByteArray("A\0: b\r\n\r\n", 9), "400");
        row("NUL in target", QByteArray("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", 28), "400");
        row("folded", get + "A: b\r\n c\r\n\r\n", "400");
        row("folded first", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", "400");
        row("space before colon", get + "A : b\r\n\r\n", "400");
        row("no colon", get + "A\r\n\r\n", "400");
        row("no name", get + ": b\r\n\r\n", "400");
        row("no host", "GET / HTTP/1.1\r\n\r\n", "400");
        row("two hosts", get + "Host: x\r\n\r\n", "400");
        row("odd host", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "400");
        row("expect", get + "Expect: 200-ok\r\n\r\n", "417");

        row("two lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "400");
        row("length list", post + "Content-Length: 3, 3\r\n\r\nabc", "400");
        row("length sign", post + "Content-Length: +3\r\n\r\nabc", "400");
        row("length hex", post + "Content-Length: 0x3\r\n\r\nabc", "400");
        row("length empty", post + "Content-Length:\r\n\r\n", "400");
        row("length huge", post + "Content-Length: 99999999999999999999\r\n\r\n", "400");
        row("length and chunked",
            post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
        row("chunked and length",
            post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", "400");
        row("gzip", post + "Transfer-Encoding: gzip\r\n\r\n", "501");
        row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", "501");
        row("odd chunked", post + "Transfer-Encoding: xchunked\r\n\r\n", "501");
        row("chunked twice",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", "400");
        row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", "400");

        row("chunk size empty", chunked + "\r\n", "400");
        row("chunk size odd", chunked + "g\r\n", "400");
        row("chunk size prefix", chunked + "0x3\r\nabc\r\n", "400");
        row("chunk size space", chunked + "3 \r\nabc\r\n", "400");
        row("chunk size sign", chunked + "-3\r\nabc\r\n", "400");
        row("chunk size overflow", chunked + "fffffffffffffffff\r\n", "400");
        row("chunk bare LF", chunked + "3\nabc\r\n", "400");
        row("chunk too long", chunked + "3\r\nabcd\r\n", "400");
        row("chunk end LF", chunked + "3\r\nabc\n", "400");
        row("chunk extension long", chunked + "3;" + QByteArray(257, 'a') + "\r\n", "400");
        row("trailer folded", chunked + "0\r\n T: v\r\n\r\n", "400");

        // Each limit from both sides.
        const auto line = [](int bytes) {
            return "GET /" + QByteArray(bytes - 14, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n";
        };
        QTest::newRow("line fits")
                << line(100) << "GET /" + QByteArray(86, 'a') + QByteArray(" host=x\n");
        row("line too long", line(101), "414");
        row("line without end", QByteArray(103, 'A'), "414");
        const auto filled = [](int headBytes) {
            return get + "A: " + QByteArray(headBytes - get.size() - 7, 'a') + "\r\n\r\n";
        };
        row("head fits", filled(400), "GET / host=x\n");
        row("head too large", filled(401), "431");
        row("head without end", get + QByteArray(400, 'a'), "431");
        row("fields fit", get + QByteArray("A: b\r\n").repeated(7) + "\r\n", "GET / host=x\n");
        row("too many fields", get + QByteArray("A: b\r\n").repeated(8) + "\r\n", "431");
        row("10,000 fields", get + QByteArray("A: b\r\n").repeated(10'000) + "\r\n", "431");
        row("body too large", post + "Content-Length: 51\r\n\r\n", "413");
        row("chunk too large", chunked + "33\r\n", "413");
        row("chunks too large", chunked + "32\r\n" + QByteArray(50, 'a') + "\r\n1\r\n", "413");
        row("trailers too large", chunked + "0\r\nT: " + QByteArray(400, 'a'), "431");
    }

    void outcomes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(whole(bytes), expected);
    }

    // However the bytes are cut, the outcome is the same.
    void cuts_data() { outcomes_data(); }
    void cuts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (int size = 1; size <= 40; ++size)
            QCOMPARE(framed(bytes, [size] { return size; }), expected);
    }

    void expectsContinueOnlyWhileTheBodyIsOut()
    {
        RequestFramer framer(limits);
        const QByteArray head = post + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n";
        QCOMPARE(framer.feed(head).step, RequestFramer::Step::NeedMore);
        QVERIFY(framer.expectsContinue());
        QCOMPARE(framer.feed("ab").step, RequestFramer::Step::Complete);
        framer.next();
        QVERIFY(!framer.expectsContinue());
    }

    // Mutants of good and bad requests: the framer neither crashes nor takes what it was not given,
    // and whole and cut input come to the same.
    void mutants()
    {
        const auto seed = std::random_device {}();
        qInfo("seed %u", seed);
        const QList<QByteArray> seeds {
                get + "\r\n",
                post + "Content-Length: 3\r\n\r\nabc" + get + "\r\n",
                chunked + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: v\r\n\r\n",
                "\r\nGET http://h:1/p?q HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        };
        const QList<QByteArray> scraps {"\r\n",
                                        "\n",
                                        "\r",
                                        ":",
                                        " ",
                                        QByteArray("\0", 1),
                                        "0",
                                        "fff",
                                        ";",
                                        "\t",
                                        ",",
                                        "Content-Length: 1\r\n",
                                        "Transfer-Encoding: chunked\r\n"};
        Mutants makes(seed, seeds, scraps);
        for (int i = mutantCount(); i > 0; --i) {
            const QByteArray bytes = makes.next();
            const QByteArray once = whole(bytes);
            const QByteArray cut = framed(bytes, [&] { return 1 + makes.below(9); });
            if (once != cut) {
                QFAIL(qPrintable(QStringLiteral("seed %1, input %2: %3 or %4")
                                         .arg(seed)
                                         .arg(QString::fromLatin1(bytes.toPercentEncoding()),
                                              QString::fromLatin1(once),
                                              QString::fromLatin1(cut))));
            }
        }
    }
};

ARNOLD_TEST_CLASS(RequestFramerTest)
#include "RequestFramerTest.moc"
