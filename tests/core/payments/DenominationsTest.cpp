#include "core/payments/Denominations.h"
#include "tests/support/Suite.h"

using namespace arnold;
using namespace arnold::payments;

class DenominationsTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestsWhatPeopleHandOver_data();
    void suggestsWhatPeopleHandOver();
    void givesBackInFewestPieces();
};

void DenominationsTest::suggestsWhatPeopleHandOver_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("as on the payment screen")
            << "EUR" << 2624LL << QList<qint64> {2624, 2700, 3000, 4000, 5000, 10000};
    QTest::newRow("a whole amount") << "EUR" << 2000LL << QList<qint64> {2000, 5000, 10000, 20000};
    QTest::newRow("dollars") << "USD" << 199LL << QList<qint64> {199, 200, 500, 1000, 2000, 5000};
    QTest::newRow("yen") << "JPY" << 1280LL << QList<qint64> {1280, 1300, 2000, 5000, 10000};
    QTest::newRow("nothing due") << "EUR" << 0LL << QList<qint64> {};
    QTest::newRow("paid out") << "EUR" << -500LL << QList<qint64> {};
}

void DenominationsTest::suggestsWhatPeopleHandOver()
{
    QFETCH(QString, currency);
    QFETCH(qint64, due);
    QFETCH(QList<qint64>, expected);
    const auto amounts = suggestedCash(due, *Currency::fromCode(currency), 6);
    QCOMPARE(QList<qint64>(amounts.begin(), amounts.end()), expected);
}

void DenominationsTest::givesBackInFewestPieces()
{
    const std::vector<Pieces> expected {{200, 1}, {100, 1}, {50, 1}, {20, 1}, {5, 1}, {1, 1}};
    QVERIFY(inFewestPieces(376, Currency::of("EUR")) == expected);
    QVERIFY(inFewestPieces(0, Currency::of("EUR")).empty());
    QVERIFY(inFewestPieces(376, Currency::of("KWD")).empty());
}

ARNOLD_TEST_CLASS(DenominationsTest)
#include "DenominationsTest.moc"
