#include "core/exchange/WrittenNumber.h"
#include "core/exchange/WrittenText.h"
#include "tests/support/Suite.h"

using namespace arnold::exchange;

class WrittenNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void theFileShowsItsMark_data();
    void theFileShowsItsMark();
    void texts_data();
    void texts();
};

void WrittenNumberTest::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("point"); // scaled by 100, or the fault, where points are marks
    QTest::addColumn<QString>("comma"); // the same, where commas are
    const auto row = [](const char *text, const char *point, const char *comma = nullptr) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(point)
                            << QString::fromLatin1(comma ? comma : point);
    };
    row("0", "0");
    row("12", "1200");
    row("-12", "-1200");
    row("+3", "300");
    row("3.00-", "-300");
    row("(3.00)", "-300");
    row(" 2.5 ", "250");
    row("2,5", "250");
    row(".5", "50");
    row("5.", "500");
    row("0,500", "50");
    row("1,234", "123400", "too fine");
    row("1.234", "too fine", "123400");
    row("1.230", "123", "123000");
    row("12,345", "1234500", "too fine");
    row("1234,56", "123456");
    row("1,234.50", "123450");
    row("1.234,50", "123450");
    row("1,234,567.89", "123456789");
    row("1.234.567,89", "123456789");
    row("1,234,567", "123456700");
    row("12,34,567", "123456700"); // lakhs
    row("1'234.50", "123450");
    row("1 234,50", "123450");
    row("1\xC2\xA0"
        "234,50",
        "123450");
    row("\xC2\xA3 2.55", "255");
    row("2,55 \xE2\x82\xAC", "255");
    row("$1,002.55", "100255");
    row("10.500000", "1050");
    row("10.505", "too fine", "1050500");
    row("92233720368547758.07", "9223372036854775807");
    row("-92233720368547758.07", "-9223372036854775807");
    row("92233720368547758.08", "too large");
    row("1000000000000000000000000", "too large");
    row("", "no number");
    row("-", "no number");
    row(".", "no number");
    row("few", "no number");
    row("1e3", "no number");
    row("5-3", "no number");
    row("--5", "no number");
    row("12.03.2010", "no number");
    row("1.2,3.4", "no number");
    row("1,23,4", "no number");
    row("12:30", "no number");
    row("3 pcs", "no number");
}

namespace {

QString shown(const WrittenNumber &number)
{
    switch (number.fault) {
    case NumberFault::None:
        return QString::number(number.value);
    case NumberFault::NoNumber:
        return QStringLiteral("no number");
    case NumberFault::TooLarge:
        return QStringLiteral("too large");
    case NumberFault::TooFine:
        break;
    }
    return QStringLiteral("too fine");
}

} // namespace

void WrittenNumberTest::numbers()
{
    QFETCH(QByteArray, text);
    QTEST(shown(writtenNumber(text, 2, DecimalMark::Point)), "point");
    QTEST(shown(writtenNumber(text, 2, DecimalMark::Comma)), "comma");
}

void WrittenNumberTest::theFileShowsItsMark_data()
{
    QTest::addColumn<QByteArrayList>("numbers");
    QTest::addColumn<bool>("isComma");
    QTest::addColumn<bool>("isCommaOtherwise");
    QTest::newRow("nothing to see") << QByteArrayList {"12", "7", ""} << false << true;
    QTest::newRow("thousands show nothing") << QByteArrayList {"1,234", "2.345"} << false << true;
    QTest::newRow("commas") << QByteArrayList {"1.234", "2,50"} << true << true;
    QTest::newRow("points") << QByteArrayList {"1,234", "2.5", "3"} << false << false;
    QTest::newRow("both in one") << QByteArrayList {"1.234,500"} << true << true;
    QTest::newRow("most") << QByteArrayList {"2,50", "3,75", "1.5"} << true << true;
}

void WrittenNumberTest::theFileShowsItsMark()
{
    QFETCH(QByteArrayList, numbers);
    DecimalMarkFinder finder;
    for (const QByteArray &number : numbers)
        finder.see(number);
    QTEST(finder.mark(DecimalMark::Point) == DecimalMark::Comma, "isComma");
    QTEST(finder.mark(DecimalMark::Comma) == DecimalMark::Comma, "isCommaOtherwise");
}

void WrittenNumberTest::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUtf8");
    QTest::newRow("plain") << QByteArray("Tea set") << QStringLiteral("Tea set") << true;
    QTest::newRow("UTF-8") << QByteArray("Caf\xC3\xA9") << QString::fromUtf8("Café") << true;
    QTest::newRow("Windows-1252") << QByteArray("Caf\xE9 \x80 5 \x96 \x93x\x94")
                                  << QString::fromUtf8("Café € 5 – “x”") << false;
    QTest::newRow("cut UTF-8") << QByteArray("Caf\xC3") << QString::fromUtf8("CafÃ") << false;
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << QStringLiteral("ab") << true;
}

void WrittenNumberTest::texts()
{
    QFETCH(QByteArray, bytes);
    const WrittenText written = writtenText(bytes);
    QTEST(written.text, "text");
    QTEST(written.isUtf8, "isUtf8");
    QCOMPARE(written.hadZeroBytes, bytes.contains('\0'));
}

ARNOLD_TEST_CLASS(WrittenNumberTest)

#include "WrittenNumberTest.moc"
