#include "core/identity/Cbor.h"
#include "core/identity/WebAuthn.h"
#include "tests/support/Mutants.h"
#include "tests/support/SoftAuthenticator.h"
#include "tests/support/Suite.h"

using namespace arnold;
using namespace arnold::identity;
using namespace arnold::test;

// The reader of what authenticators write: what RFC 8949's examples say, and nothing else.
class CborTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAuthenticatorsWrite();
    void integers_data();
    void integers();
    void refuses_data();
    void refuses();
    void mutantsAreRefusedOrRead();
};

void CborTest::readsWhatAuthenticatorsWrite()
{
    // {1: 2, "a": [h'0102', "b", true, false, null]}, and a byte behind it
    const auto item = readCbor(QByteArray::fromHex("a201026161854201026162f5f4f6ff"));
    QVERIFY(item.has_value());
    QCOMPARE(item->size, 14);
    QCOMPARE(*item->value.member(std::int64_t(1))->integer(), std::int64_t(2));
    QVERIFY(item->value.member(QStringLiteral("a")));
    QVERIFY(!item->value.member(QStringLiteral("b")));
    QVERIFY(!item->value.member(std::int64_t(1))->member(std::int64_t(1)));
}

// RFC 8949, appendix A.
void CborTest::integers_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qint64>("value");
    QTest::newRow("0") << QByteArray("00") << qint64(0);
    QTest::newRow("23") << QByteArray("17") << qint64(23);
    QTest::newRow("24") << QByteArray("1818") << qint64(24);
    QTest::newRow("1000") << QByteArray("1903e8") << qint64(1000);
    QTest::newRow("1000000") << QByteArray("1a000f4240") << qint64(1'000'000);
    QTest::newRow("1e12") << QByteArray("1b000000e8d4a51000") << qint64(1'000'000'000'000);
    QTest::newRow("-1") << QByteArray("20") << qint64(-1);
    QTest::newRow("-100") << QByteArray("3863") << qint64(-100);
    QTest::newRow("-1000") << QByteArray("3903e7") << qint64(-1000);
    QTest::newRow("least") << QByteArray("3b7fffffffffffffff") << qint64(INT64_MIN);
}

void CborTest::integers()
{
    QFETCH(QByteArray, hex);
    QFETCH(qint64, value);
    const auto item = readCbor(QByteArray::fromHex(hex));
    QVERIFY(item && item->value.integer());
    QCOMPARE(*item->value.integer(), std::int64_t(value));
}

void CborTest::refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("more than 63 bits") << QByteArray("1bffffffffffffffff");
    QTest::newRow("less than 63 bits") << QByteArray("3bffffffffffffffff");
    QTest::newRow("bytes that end") << QByteArray("4401020304").left(8);
    QTest::newRow("bytes beyond all") << QByteArray("5bffffffffffffffff00");
    QTest::newRow("no length") << QByteArray("5f42010243030405ff");
    QTest::newRow("a list without length") << QByteArray("9fff");
    QTest::newRow("a map without length") << QByteArray("bfff");
    QTest::newRow("a tag") << QByteArray("c074323031332d30332d32315432303a30343a30305a");
    QTest::newRow("a half float") << QByteArray("f90000");
    QTest::newRow("undefined") << QByteArray("f7");
    QTest::newRow("reserved") << QByteArray("1c");
    QTest::newRow("no UTF-8") << QByteArray("61ff");
    QTest::newRow("a name twice") << QByteArray("a201020103");
    QTest::newRow("a list as a name") << QByteArray("a18001");
    QTest::newRow("bytes as a name") << QByteArray("a1410001");
    QTest::newRow("a map that ends") << QByteArray("a20102");
    QTest::newRow("five levels") << QByteArray("818181818100");
    QTest::newRow("a crowd") << QByteArray("9a00ffffff00");
}

void CborTest::refuses()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!readCbor(QByteArray::fromHex(hex)));
    QVERIFY(readCbor(QByteArray::fromHex("8181818100"))); // four levels are read
}

// Nearly right bytes: never more read than there is, and no registration but the true ones.
void CborTest::mutantsAreRefusedOrRead()
{
    const auto seed = std::random_device {}();
    qInfo("seed %u", seed);
    const QByteArray challenge(32, 'x');
    const SoftAuthenticator::Site site;
    const auto es = SoftAuthenticator().create(challenge, site);
    const auto ed = SoftAuthenticator(kCoseEdDsa).create(challenge, site);
    Mutants mutants(seed, {es.attestationObject, ed.attestationObject},
                    {QByteArray("\xa3"), QByteArray("\x5f"), QByteArray("\x1b\xff\xff"),
                     QByteArray("\xff"), QByteArray("\x58\xff"), QByteArray(1, '\0'),
                     QByteArray("fmt"), QByteArray("\x82\x82"), QByteArray("authData")});
    const PasskeyExpected expected {challenge, site.origin, site.relyingParty};
    int read = 0;
    for (int i = mutantCount(); i > 0; --i) {
        const QByteArray bytes = mutants.next();
        const auto item = readCbor(bytes);
        QVERIFY2(!item || (item->size > 0 && item->size <= bytes.size()),
                 "seed " + QByteArray::number(seed) + ", input " + bytes.toHex());
        read += item.has_value();
        const auto made = readRegistration(expected, es.clientData, bytes);
        QVERIFY2(!made || !made->publicKey.isEmpty(),
                 "seed " + QByteArray::number(seed) + ", input " + bytes.toHex());
    }
    QVERIFY(read > 0);
}

ARNOLD_TEST_CLASS(CborTest)

#include "CborTest.moc"
