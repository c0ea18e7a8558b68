#include "core/identity/Totp.h"
#include "tests/support/Suite.h"

using namespace arnold;
using namespace arnold::identity;

// The arithmetic of RFC 6238 and what surrounds it.
class TotpTest : public QObject
{
    Q_OBJECT

private slots:
    void vectorsOfTheStandard_data();
    void vectorsOfTheStandard();
    void vectorsOfHotp();
    void neighboursCountOnce_data();
    void neighboursCountOnce();
    void base32AsTheStandardHasIt_data();
    void base32AsTheStandardHasIt();
    void theUrlNamesShopAndAccount();

private:
    const QByteArray m_secret = "12345678901234567890";
};

// RFC 6238, appendix B, the rows of SHA-1.
void TotpTest::vectorsOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << "94287082";
    QTest::newRow("2005 before") << qint64(1111111109) << "07081804";
    QTest::newRow("2005") << qint64(1111111111) << "14050471";
    QTest::newRow("2009") << qint64(1234567890) << "89005924";
    QTest::newRow("2033") << qint64(2000000000) << "69279037";
    QTest::newRow("2603") << qint64(20000000000) << "65353130";
}

void TotpTest::vectorsOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    const std::int64_t step = totpStep({seconds * 1'000'000});
    QCOMPARE(step, seconds / 30);
    QCOMPARE(totpCode(m_secret, step, 8), code);
    QCOMPARE(totpCode(m_secret, step), code.right(6));
}

// RFC 4226, appendix D.
void TotpTest::vectorsOfHotp()
{
    const char *const codes[] = {"755224", "287082", "359152", "969429", "338314",
                                 "254676", "287922", "162583", "399871", "520489"};
    for (int counter = 0; counter < 10; ++counter)
        QCOMPARE(totpCode(m_secret, counter), QString::fromLatin1(codes[counter]));
}

void TotpTest::neighboursCountOnce_data()
{
    QTest::addColumn<int>("stepsAway");
    QTest::addColumn<int>("usedStepsAway");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("two before") << -2 << -10 << false;
    QTest::newRow("one before") << -1 << -10 << true;
    QTest::newRow("now") << 0 << -10 << true;
    QTest::newRow("one after") << 1 << -10 << true;
    QTest::newRow("two after") << 2 << -10 << false;
    QTest::newRow("used") << 0 << 0 << false;
    QTest::newRow("before the used one") << -1 << 0 << false;
    QTest::newRow("after the used one") << 1 << 0 << true;
}

void TotpTest::neighboursCountOnce()
{
    QFETCH(int, stepsAway);
    QFETCH(int, usedStepsAway);
    QFETCH(bool, accepted);
    const Instant now {1'772'798'400'000'000};
    const std::int64_t step = totpStep(now);
    const auto found = totpStepOf(m_secret, totpCode(m_secret, step + stepsAway), now,
                                  step + usedStepsAway);
    QCOMPARE(found.has_value(), accepted);
    if (accepted)
        QCOMPARE(*found, step + stepsAway);
    QVERIFY(!totpStepOf(m_secret, QStringLiteral("12345"), now, 0));
    QVERIFY(!totpStepOf(m_secret, {}, now, 0));
}

// RFC 4648, 10, without the padding.
void TotpTest::base32AsTheStandardHasIt_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << "";
    QTest::newRow("f") << QByteArray("f") << "MY";
    QTest::newRow("fo") << QByteArray("fo") << "MZXQ";
    QTest::newRow("foo") << QByteArray("foo") << "MZXW6";
    QTest::newRow("foob") << QByteArray("foob") << "MZXW6YQ";
    QTest::newRow("fooba") << QByteArray("fooba") << "MZXW6YTB";
    QTest::newRow("foobar") << QByteArray("foobar") << "MZXW6YTBOI";
}

void TotpTest::base32AsTheStandardHasIt()
{
    QFETCH(QByteArray, plain);
    QFETCH(QString, text);
    QCOMPARE(base32(plain), text);
}

void TotpTest::theUrlNamesShopAndAccount()
{
    QCOMPARE(otpauthUrl("foobar", {QStringLiteral("Café: Lind & Co"), QStringLiteral("a+b@x.eu")}),
             QStringLiteral("otpauth://totp/Caf%C3%A9%20Lind%20%26%20Co:a%2Bb%40x.eu"
                            "?secret=MZXW6YTBOI&issuer=Caf%C3%A9%20Lind%20%26%20Co"
                            "&algorithm=SHA1&digits=6&period=30"));
}

ARNOLD_TEST_CLASS(TotpTest)

#include "TotpTest.moc"
