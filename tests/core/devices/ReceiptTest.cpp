#include "core/devices/Receipt.h"
#include "core/base/Decimal.h"
#include "core/books/Documents.h"
#include "core/devices/Devices.h"
#include "core/devices/QrCode.h"
#include "tests/support/TestTill.h"

using namespace arnold;
using namespace arnold::test;

class ReceiptTest : public QObject
{
    Q_OBJECT

private slots:
    void receipt();
    void whatComesBackNamesItsReceipt();
    void reductionsHaveNames();
    void taxOnTop();
    void returnAndCopy();
    void zReport();
    void longTextWraps();
    void noLineIsWiderThanThePaper();
    void codesAreReadAgain();
    void qrCodes();
    void fiscalDevices();
};

namespace {

devices::ReceiptWords english()
{
    devices::ReceiptWords words;
    words.returnOf = QStringLiteral("Return of");
    words.copy = QStringLiteral("Copy");
    words.subtotal = QStringLiteral("Subtotal");
    words.discount = QStringLiteral("Discount");
    words.total = QStringLiteral("Total");
    words.tax = QStringLiteral("VAT");
    words.net = QStringLiteral("Net");
    words.taxAmount = QStringLiteral("Tax");
    words.gross = QStringLiteral("Gross");
    words.sum = QStringLiteral("Sum");
    words.shift = QStringLiteral("shift");
    words.until = QStringLiteral("to");
    words.cashRounding = QStringLiteral("Rounding");
    words.tip = QStringLiteral("Tip");
    words.change = QStringLiteral("Change");
    words.served = QStringLiteral("Served by");
    words.journal = QStringLiteral("Journal");
    words.vatId = QStringLiteral("VAT id");
    words.taxNumber = QStringLiteral("Tax no.");
    words.zTitle = QStringLiteral("Z report");
    words.xTitle = QStringLiteral("X report");
    words.expected = QStringLiteral("Expected");
    words.counted = QStringLiteral("Counted");
    words.variance = QStringLiteral("Variance");
    words.floatWord = QStringLiteral("Float");
    words.sales = QStringLiteral("Sales");
    words.returns = QStringLiteral("Returns");
    words.payIns = QStringLiteral("Paid in");
    words.payOuts = QStringLiteral("Paid out");
    words.drops = QStringLiteral("Drops");
    words.lifts = QStringLiteral("Lifts");
    words.tender = [](Tender tender) { return tenderName(tender); };
    words.money = [](std::int64_t minor) { return fixedToText(minor, 2); };
    words.quantity = [](const Quantity &quantity) {
        const bool counted = quantity.unit() == Unit::Piece;
        return quantity.toDecimalString()
                + (counted ? QString() : u' ' + unitName(quantity.unit()));
    };
    words.rate = [](std::int64_t ppm) { return fixedToShortText(ppm, 4) + QLatin1Char('%'); };
    words.date = [](Instant at, int offsetSeconds) {
        return at.plusSeconds(offsetSeconds).toUtc().toString(QStringLiteral("dd.MM.yyyy"));
    };
    words.time = [](Instant at, int offsetSeconds) {
        return at.plusSeconds(offsetSeconds).toUtc().toString(QStringLiteral("HH:mm"));
    };
    return words;
}

Document soldDocument()
{
    Document document;
    document.numberText = QStringLiteral("R1-000042");
    document.issuedAt = {1'772'798'400'000'000};
    document.startedAt = document.issuedAt.plusSeconds(-150);
    document.utcOffsetSeconds = 3'600;
    document.seller = R"({"address":{"city":"Kiel","line1":"Markt 1","postal_code":"24103"},)"
                      R"("company":"Pear & Co","legal_name":"Pear & Co GmbH",)"
                      R"("vat_id":"DE123456789"})";
    document.lines = {soldLine(QStringLiteral("Pear"), 357, 57),
                      soldLine(QStringLiteral("Cheese, ripened for a year and a half"), 104, 17)};
    document.lines[0].quantity = Quantity::pieces(3);
    document.lines[0].price = {119};
    document.lines[1].quantity = Quantity(435'000, Unit::Kilogram);
    document.lines[1].price = {239, 1'000'000, Unit::Kilogram};
    document.lines[1].discountMinor = 0;
    document.lines[0].discountMinor = 0;
    document.totals = totalsOf(document.lines);
    document.totals.cashRoundingMinor = -1;
    return document;
}

QString printed(const devices::PrintDocument &document, int columns = 42)
{
    QString all;
    for (const QString &line : devices::asText(document, columns))
        all += QLatin1Char('|') + line + QLatin1Char('\n');
    return all;
}

} // namespace

void ReceiptTest::receipt()
{
    const Document document = soldDocument();
    Payment cash;
    cash.amountMinor = 461;
    cash.cashRoundingMinor = -1;
    cash.tenderedMinor = 500;
    cash.changeMinor = 40;
    const std::vector<Payment> payments {cash};
    devices::ReceiptInput input {document, payments};
    input.staffName = QStringLiteral("Ada");
    input.registerCode = QStringLiteral("R1");
    input.shiftNumber = 107;
    input.footer = QStringLiteral("Thank you");
    input.head = {42, QByteArray::fromHex("00aabbccddeeff778899")};
    QCOMPARE(printed(devices::receipt(input, english())),
             QStringLiteral("|                Pear & Co\n"
                            "|              Pear & Co GmbH\n"
                            "|           Markt 1, 24103 Kiel\n"
                            "|            VAT id DE123456789\n"
                            "|------------------------------------------\n"
                            "|Pear                                3.57 A\n"
                            "|  3 × 1.19\n"
                            "|Cheese, ripened for a year and a half\n"
                            "|                                    1.04 A\n"
                            "|  0.435 kg × 2.39 /kg\n"
                            "|------------------------------------------\n"
                            "|Total EUR                           4.61\n"
                            "|Rounding                           -0.01\n"
                            "|cash                                5.00\n"
                            "|Change                             -0.40\n"
                            "|------------------------------------------\n"
                            "|VAT                 Net      Tax     Gross\n"
                            "|A 19%              3.87     0.74      4.61\n"
                            "|------------------------------------------\n"
                            "|   ARNOLD:R1-000042:42:00AABBCCDDEEFF77\n"
                            "|R1-000042\n"
                            "|06.03.2026\n"
                            "|12:57 to 13:00\n"
                            "|R1, shift 107\n"
                            "|Served by Ada\n"
                            "|Journal 42:00aabbccddeeff77\n"
                            "|\n"
                            "|                Thank you\n"));
}

// What comes back says which receipt it was sold with, where that is known.
void ReceiptTest::whatComesBackNamesItsReceipt()
{
    Document document = soldDocument();
    document.lines[0].refersTo = DocumentId::make();
    document.lines[1].refersTo = DocumentId::make();
    devices::ReceiptInput input {document, {}};
    input.originals[document.lines[0].refersTo] = QStringLiteral("R1-000007");
    const QString paper = printed(devices::receipt(input, english()));
    QVERIFY2(paper.contains(QStringLiteral("|  3 × 1.19\n|  Return of R1-000007\n")),
             qPrintable(paper));
    QCOMPARE(paper.count(QStringLiteral("Return of")), 1);
}

// "2 for €4" and not "Discount"; what is taken off the whole sale stands above the total.
void ReceiptTest::reductionsHaveNames()
{
    Document document = soldDocument();
    document.lines[0].discountMinor = 93;
    document.lines[0].totalMinor = 264;
    document.lines[0].why = R"([{"amount":357,"kind":"price","name":"Shop prices"},)"
                            R"({"amount":-57,"kind":"promotion","name":"3 for 3"},)"
                            R"({"amount":-30,"details":"10% off","kind":"manual_discount",)"
                            R"("name":"Ada"},{"amount":-6,"details":"Neighbours",)"
                            R"("kind":"order_discount","name":"Ada"}])";
    document.lines[1].discountMinor = 9; // by something that nobody explained, and 4 for neighbours
    document.lines[1].totalMinor = 95;
    document.lines[1].why = R"([{"amount":-4,"details":"Neighbours","kind":"order_discount",)"
                            R"("name":"Ada"}])";
    document.totals = totalsOf(document.lines);
    const QString text = printed(devices::receipt({document, {}}, english()));
    QVERIFY2(text.contains(QStringLiteral("|Pear                                3.57 A\n"
                                          "|  3 × 1.19\n"
                                          "|  3 for 3                          -0.57 A\n"
                                          "|  10% off                          -0.30 A\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("|  0.435 kg × 2.39 /kg\n"
                                          "|  Discount                         -0.05 A\n")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("|Subtotal                            3.69\n"
                                          "|Neighbours                         -0.10\n"
                                          "|Total EUR                           3.59\n")),
             qPrintable(text));
}

void ReceiptTest::taxOnTop()
{
    Document document = soldDocument();
    document.basis = Basis::Net;
    document.totals.taxMinor = 41;
    document.totals.totalMinor = 502;
    const QString text = printed(devices::receipt({document, {}}, english()));
    QVERIFY2(text.contains(QStringLiteral("|Subtotal                            4.61\n"
                                          "|Tax                                 0.41\n"
                                          "|Total EUR                           5.02\n")),
             qPrintable(text));
}

void ReceiptTest::returnAndCopy()
{
    Document document = soldDocument();
    document.lines = {soldLine(QStringLiteral("Pear"), -119, -19)};
    document.lines[0].quantity = Quantity::pieces(-1);
    document.lines[0].price = {119};
    document.totals = totalsOf(document.lines);
    Payment cash;
    cash.amountMinor = -119;
    cash.tenderedMinor = 0;
    cash.changeMinor = 119;
    const std::vector<Payment> payments {cash};
    devices::ReceiptInput input {document, payments};
    input.issue = devices::Issue::Copy;
    const QString text = printed(devices::receipt(input, english()));
    QVERIFY(text.contains(QStringLiteral("|                   Copy\n")));
    QVERIFY(text.contains(QStringLiteral("|Pear                               -1.19 A\n")));
    QVERIFY(text.contains(QStringLiteral("|  -1 × 1.19\n")));
    QVERIFY(text.contains(QStringLiteral("|cash                               -1.19\n")));
    QVERIFY(!text.contains(QStringLiteral("Change")));
    QVERIFY(!text.contains(QStringLiteral("Journal")));
}

void ReceiptTest::zReport()
{
    Shift shift;
    shift.number = 7;
    shift.businessDate = QStringLiteral("2026-03-06");
    ZFigures z;
    z.figures.salesMinor = 3'570;
    z.figures.returnsMinor = -1'190;
    z.figures.totalMinor = 2'380;
    z.figures.taxes = {{QStringLiteral("A"), TaxCategory::Standard, 190'000, 2'000, 380}};
    z.figures.tenders = {{Tender::Cash, 3, 2'380}};
    z.figures.floatMinor = 10'000;
    z.figures.dropsMinor = 500;
    z.figures.expectedMinor = 11'880;
    z.figures.firstNumber = QStringLiteral("R1-000001");
    z.figures.lastNumber = QStringLiteral("R1-000003");
    z.countedMinor = 11'870;
    z.varianceMinor = -10;
    QCOMPARE(printed(devices::shiftReport(shift, z.figures, &z, english()), 32),
             QStringLiteral("|           Z report 7\n"
                            "|           2026-03-06\n"
                            "|     R1-000001 – R1-000003\n"
                            "|--------------------------------\n"
                            "|Sales                      35.70\n"
                            "|Returns                   -11.90\n"
                            "|Total                      23.80\n"
                            "|--------------------------------\n"
                            "|A VAT 19%  Net 20.00        3.80\n"
                            "|--------------------------------\n"
                            "|3 × cash                   23.80\n"
                            "|--------------------------------\n"
                            "|Float                     100.00\n"
                            "|Drops                      -5.00\n"
                            "|Expected                  118.80\n"
                            "|Counted                   118.70\n"
                            "|Variance                   -0.10\n"));
    // A blind X shows what was sold, not what should lie in the drawer.
    const QString x = printed(devices::shiftReport(shift, z.figures, nullptr, english()), 32);
    QVERIFY(x.contains(QStringLiteral("X report 7")));
    QVERIFY(!x.contains(QStringLiteral("Expected")));
}

void ReceiptTest::longTextWraps()
{
    devices::PrintDocument document;
    document.lines.push_back(
            {devices::PrintLine::Kind::Text, QStringLiteral("one two three four five six seven")});
    document.lines.push_back({devices::PrintLine::Kind::Text, QString(45, QLatin1Char('x'))});
    document.lines.push_back({devices::PrintLine::Kind::Pair, QStringLiteral("a rather long title"),
                              QStringLiteral("1.00")});
    document.lines.push_back({.left = QStringLiteral("right"), .align = devices::Align::Right});
    QCOMPARE(printed(document, 20),
             QStringLiteral("|one two three four\n|five six seven\n"
                            "|xxxxxxxxxxxxxxxxxxxx\n|xxxxxxxxxxxxxxxxxxxx\n|xxxxx\n"
                            "|a rather long title\n|                1.00\n"
                            "|               right\n"));
}

void ReceiptTest::noLineIsWiderThanThePaper()
{
    Document document = soldDocument();
    document.lines[0].title = QString(130, QLatin1Char('W'));
    document.lines[1].why = R"([{"amount":-1,"kind":"promotion",)"
                            R"("name":"a b c d e f g h i j k l m n o p q r s t u v w"}])";
    document.lines[1].discountMinor = 1;
    document.lines[1].title = QStringLiteral("a b ").repeated(40);
    for (const int columns : {32, 42, 48}) {
        const auto sheet = devices::receipt({document, {}}, english());
        for (const QString &line : devices::asText(sheet, columns))
            QVERIFY(line.size() <= columns);
    }
}

void ReceiptTest::codesAreReadAgain()
{
    const QString number = QStringLiteral("R1-000042");
    const QString plain = devices::receiptCode(number, {});
    QCOMPARE(plain, QStringLiteral("ARNOLD:R1-000042"));
    QCOMPARE(devices::numberOfReceiptCode(plain), number);
    const QString whole = devices::receiptCode(number, {7, QByteArray(32, '\xab')});
    QCOMPARE(whole, QStringLiteral("ARNOLD:R1-000042:7:ABABABABABABABAB"));
    QCOMPARE(devices::numberOfReceiptCode(whole), number);
    for (const char16_t *other : {u"", u"ARNOLD", u"4012345678901", u"https://example.com:80/"})
        QCOMPARE(devices::numberOfReceiptCode(other), QString());
}

void ReceiptTest::qrCodes()
{
    const auto symbol = devices::qrSymbol("ARNOLD:R1-000318:1042:00112233445566FF");
    QCOMPARE(symbol.size, 25); // version 2: 38 characters of the short form
    // The finder pattern in three corners: 7 x 7, a ring of light in it, and none in the fourth.
    const auto finder = [&](int x, int y) {
        return symbol.isDark(x, y) && symbol.isDark(x + 6, y + 6) && !symbol.isDark(x + 1, y + 1)
                && symbol.isDark(x + 3, y + 3) && !symbol.isDark(x + 5, y + 3);
    };
    QVERIFY(finder(0, 0));
    QVERIFY(finder(18, 0));
    QVERIFY(finder(0, 18));
    QVERIFY(!finder(18, 18));
    QCOMPARE(devices::qrSymbol(QByteArray(5'000, 'x')).size, 0);
    QCOMPARE(devices::qrSymbol({}).size, 0);
}

void ReceiptTest::fiscalDevices()
{
    const Document document = soldDocument();
    const auto none = devices::noFiscalDevice();
    const auto transaction = none->start({}, {}).value();
    QCOMPARE(none->finish(transaction, document).value(), QByteArray("{}"));
    const auto simulator = devices::fiscalSimulator();
    const auto first = simulator->start({}, {}).value();
    const auto second = simulator->start({}, {}).value();
    QVERIFY(first != second);
    QVERIFY(simulator->update(first, 461).has_value());
    QVERIFY(simulator->cancel(second).has_value());
    const QByteArray fiscal = simulator->finish(first, document).value();
    QVERIFY(fiscal.startsWith("{\"device\":\"simulator\",\"said\":{\"signature_counter\":1,"));
    QCOMPARE(simulator->finish(first, document).error().code, ErrorCode::NotFound);
    QCOMPARE(simulator->cancel(second).error().code, ErrorCode::NotFound);
    QCOMPARE(simulator->update(second, 1).error().code, ErrorCode::NotFound);
}

ARNOLD_TEST_CLASS(ReceiptTest)
#include "ReceiptTest.moc"
