#include "core/books/CanonicalJson.h"
#include "tests/support/Suite.h"

using namespace arnold;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void objects();
    void whatIsWritten();
};

void CanonicalJsonTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("Pear") << QByteArray("\"Pear\"");
    QTest::newRow("umlaut stays UTF-8")
            << QByteArray("K\xc3\xa4se") << QByteArray("\"K\xc3\xa4se\"");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
    // RFC 8785, 3.2.2.2: short forms where JSON has them, lower-case hex elsewhere
    QTest::newRow("controls") << QByteArray("\b\t\n\f\r\x01\x1f")
                              << QByteArray("\"\\b\\t\\n\\f\\r\\u0001\\u001f\"");
    QTest::newRow("slash is not escaped") << QByteArray("a/b") << QByteArray("\"a/b\"");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
}

void CanonicalJsonTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    CanonicalObject object;
    object.putText("a", QString::fromUtf8(text));
    QCOMPARE(object.take(), QByteArray("{\"a\":") + expected + "}");
}

void CanonicalJsonTest::objects()
{
    QCOMPARE(canonicalJson(" { \"b\" : [ 1, null, true ], \"a\" : {\"z\":-3,\"y\":\"\\u00e9\"} } ")
                     .value(),
             QByteArray("{\"a\":{\"y\":\"\xc3\xa9\",\"z\":-3},\"b\":[1,null,true]}"));
    QCOMPARE(canonicalJson("[]").value(), QByteArray("[]"));
    QCOMPARE(canonicalJson("{\"n\":1772798400000000}").value(),
             QByteArray("{\"n\":1772798400000000}"));
    QVERIFY(!canonicalJson("{\"n\":1.5}"));
    QVERIFY(!canonicalJson("{\"n\":9007199254740993000}"));
    QVERIFY(!canonicalJson("7"));
    QVERIFY(!canonicalJson("{"));
}

void CanonicalJsonTest::whatIsWritten()
{
    CanonicalObject object;
    object.put("a", -42);
    object.putHex("b", QByteArray("\x00\xff", 2));
    object.putId("c", IdBytes {});
    object.putTextUnlessEmpty("d", QString());
    object.putUnlessEmpty("e", std::nullopt);
    object.putUnlessEmpty("f", 7);
    CanonicalArray list;
    list.addRaw("1");
    list.addRaw("{}");
    object.putRaw("g", list.take());
    const QByteArray json = object.take();
    QCOMPARE(json, QByteArray("{\"a\":-42,\"b\":\"00ff\",\"f\":7,\"g\":[1,{}]}"));
    QCOMPARE(canonicalJson(json).value(), json);
}

ARNOLD_TEST_CLASS(CanonicalJsonTest)
#include "CanonicalJsonTest.moc"
