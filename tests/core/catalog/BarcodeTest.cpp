#include "core/catalog/Barcode.h"
#include "tests/support/Suite.h"

using namespace arnold;

class BarcodeTest : public QObject
{
    Q_OBJECT

private slots:
    void gtins_data();
    void gtins();
    void theExactCodeComesFirst();
    void priceAndWeightLabels();
    void labelsThatAreNone();
};

void BarcodeTest::gtins_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *scanned, const char *expected) {
        QTest::newRow(scanned) << QString::fromLatin1(scanned) << QString::fromLatin1(expected);
    };
    row("4006381333931", "04006381333931");
    row("036000291452", "00036000291452");
    row("0036000291452", "00036000291452"); // the same article, read as EAN-13
    row("96385074", "00000096385074");
    row("10012345678902", "10012345678902");
    row(" 4006381333931 ", "04006381333931");
    row("4006381333930", "4006381333930"); // wrong check digit: some other code
    row("ABC-12", "ABC-12");
    row("123", "123");
}

void BarcodeTest::gtins()
{
    QFETCH(QString, scanned);
    QFETCH(QString, expected);
    QCOMPARE(normalBarcode(scanned), expected);
    QCOMPARE(gtin14(scanned).has_value(), expected.size() == 14);
    QCOMPARE(gtinCheckDigit(u"400638133393").value(), QChar(u'1'));
    QVERIFY(!gtinCheckDigit(u"4006").has_value());
}

void BarcodeTest::theExactCodeComesFirst()
{
    const BarcodeLayout layout {QStringLiteral("02"), 5, 0, BarcodeLayout::Measure::Price, 5, 2};
    const BarcodeLayout longer {QStringLiteral("021"), 4, 0, BarcodeLayout::Measure::Weight, 5, 3};
    const std::vector<BarcodeLayout> layouts {layout, longer};
    const auto readings = readBarcode(u"0212345003473", layouts, 2);
    QCOMPARE(readings.size(), 3U);
    QVERIFY(readings[0].exact);
    QCOMPARE(readings[0].code, QStringLiteral("00212345003473"));
    QVERIFY(readings[1].weight.has_value()); // the longer prefix first
    QCOMPARE(readings[2].priceMinor.value(), 347);
}

void BarcodeTest::priceAndWeightLabels()
{
    const std::vector<BarcodeLayout> layouts {
            {QStringLiteral("02"), 5, 0, BarcodeLayout::Measure::Price, 5, 2},
            {QStringLiteral("28"), 4, 1, BarcodeLayout::Measure::Weight, 5, 3}};
    const auto price = readBarcode(u"0212345003473", layouts, 2);
    QCOMPARE(price[1].code, itemKey(layouts[0], u"12345"));
    QCOMPARE(price[1].code.size(), 14);
    QVERIFY(gtin14(price[1].code).has_value());
    QVERIFY(!price[1].weight.has_value());
    const auto withoutZero = readBarcode(u"212345003473", layouts, 2);
    QCOMPARE(withoutZero[1].priceMinor.value(), 347);
    const auto dinar = readBarcode(u"0212345003473", layouts, 3);
    QCOMPARE(dinar[1].priceMinor.value(), 3470);
    QString label = QStringLiteral("281234900435");
    label.append(gtinCheckDigit(label).value());
    const auto weight = readBarcode(label, layouts, 2);
    QCOMPARE(weight[1].weight.value(), Quantity(435'000, Unit::Kilogram));
    QCOMPARE(weight[1].code, itemKey(layouts[1], u"1234"));
}

void BarcodeTest::labelsThatAreNone()
{
    const std::vector<BarcodeLayout> layouts {
            {QStringLiteral("02"), 5, 0, BarcodeLayout::Measure::Price, 5, 2}};
    QCOMPARE(readBarcode(u"0212345003472", layouts, 2).size(), 1U); // wrong check digit
    QCOMPARE(readBarcode(u"4006381333931", layouts, 2).size(), 1U); // another prefix
    QVERIFY(readBarcode(u"  ", layouts, 2).empty());
    // 3.47 is no amount of a currency without decimals.
    QCOMPARE(readBarcode(u"0212345003473", layouts, 0).size(), 1U);
}

ARNOLD_TEST_CLASS(BarcodeTest)
#include "BarcodeTest.moc"
