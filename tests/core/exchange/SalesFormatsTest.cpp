#include "core/exchange/SalesImport.h"
#include "core/orders/Orders.h"
#include "core/reporting/Check.h"
#include "tests/support/Builders.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::exchange;

// Exports of other programs: each row is taken, corrected with a word why, or refused with one.
class SalesFormatsTest : public QObject
{
    Q_OBJECT

public:
    explicit SalesFormatsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void files_data();
    void files();
    void titlesKeepTheirLetters();
    void aHeaderThatLacksSomething_data();
    void aHeaderThatLacksSomething();
    void laterDaysOfTheSameShop();
    void manySmallFilesAreOneLargeOne();

private:
    Result<SalesImportReport> import(QByteArray csv);
    std::int64_t count(const char *table);

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store = {};
};

namespace {

const QByteArray kHeader = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,"
                           "CustomerID,Country\r\n";

QString outcomes(const SalesImportReport &report)
{
    return QStringLiteral("%1 %2 %3 %4")
            .arg(report.accepted)
            .arg(report.corrected)
            .arg(report.refused)
            .arg(report.duplicates);
}

QString euros(Int128 amountE14)
{
    return exactAmountText(amountE14, Currency::of("EUR"));
}

QString whys(const SalesImportReport &report)
{
    QStringList all;
    for (const SalesRowNote &note : report.notes)
        all.append(QStringLiteral("%1: %2").arg(note.line).arg(note.why));
    return all.join(QLatin1Char('\n'));
}

QByteArray utf16(const char *utf8)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(QString::fromUtf8(utf8));
}

} // namespace

void SalesFormatsTest::init()
{
    m_store = m_maker.make();
    makeShop(*m_store);
}

Result<SalesImportReport> SalesFormatsTest::import(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return importSales(&m_store->db(), buffer, {});
}

std::int64_t SalesFormatsTest::count(const char *table)
{
    return mustRead(m_store->db(), [&](ReadTx &tx) {
        return tx.queryOne<std::int64_t>(std::string("SELECT COUNT(*) FROM ") + table).value_or(-1);
    });
}

void SalesFormatsTest::files_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected"); // accepted corrected refused duplicates
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("why"); // "line: reason" of each note
    const auto row = [](const char *name, const QByteArray &csv, const char *expected,
                        const char *total, const char *why = "") {
        QTest::newRow(name) << csv << QString::fromLatin1(expected) << QString::fromLatin1(total)
                            << QString::fromLatin1(why);
    };
    row("another order of columns, and columns of no use",
        "Country,UnitPrice,Cashier,InvoiceDate,Quantity,Description,StockCode,InvoiceNo\n"
        "France,4.95,Ada,13/12/2010 08:26,3,Tea set,22139,1\n",
        "1 0 0 0", "14.85");
    row("German, semicolons, decimal commas, points in dates",
        "Belegnr.;Artikel-Nr.;Bezeichnung;Menge;Datum;Uhrzeit;St\xC3\xBC"
        "ckpreis\r\n"
        "7;T-1;Teekanne;2;13.12.2010;08:26;1.234,50\r\n"
        "7;T-2;Tasse;1,5;13.12.2010;08:26;9,90\r\n",
        "2 0 0 0", "2483.85");
    row("the same in Windows-1252",
        "Belegnr.;Artikel-Nr.;Bezeichnung;Menge;Datum;St\xFC"
        "ckpreis\r\n7;T-1;K\xE4nnchen;2;13.12.2010;1,50\r\n",
        "0 1 0 0", "3.00", "2: not UTF-8: read as Windows-1252");
    row("UTF-16 with tabs, as a spreadsheet saves it",
        utf16("Facture\tR\xC3\xA9"
              "f\xC3\xA9rence\tD\xC3\xA9signation\tQuantit\xC3\xA9\tDate\tPrix\r\n"
              "7\tT-1\tTh\xC3\xA9i\xC3\xA8re\t2\t13/12/2010\t1,50\r\n"),
        "1 0 0 0", "3.00");
    row("a line that says the separator",
        "sep=;\nbon;sku;menge;datum;preis\n7;T;2;2010-12-13;1,5\n", "1 0 0 0", "3.00", "");
    row("bars", "order|sku|qty|date|price\n7|T-123|2|2010-12-13T08:26:00Z|1.5\n", "1 0 0 0",
        "3.00");
    row("only what must be there", "number,title,quantity,date,price\n7,Tea,2,2010-12-13,1.5\n",
        "1 0 0 0", "3.00");
    row("old line ends", "number,title,quantity,date,price\r7,Tea,2,2010-12-13,1.5\r", "1 0 0 0",
        "3.00");
    row("a last line without its end", "number,title,quantity,date,price\n7,Tea,2,2010-12-13,1.5",
        "1 0 0 0", "3.00");
    row("lines and separators in quotes",
        kHeader
                + "1,A123,\"Heart,\r\nred; \"\"large\"\"\",2,13/12/2010 08:26,2.55,,\r\n"
                  "2,A124,Star,1,13/12/2010 08:27,zero,,\r\n",
        "1 0 1 0", "5.10", "4: the price is no number");
    row("a separator too many moves the rest, and is seen",
        kHeader + "1,A123,Heart, red,2,13/12/2010 08:26,2.55,,\n", "0 0 1 0", "0.00",
        "2: the quantity is no number");
    row("a line too short", kHeader + "1,A123,Heart\n", "0 0 1 0", "0.00",
        "2: the quantity is no number");
    row("a quote without end swallows no more than itself",
        kHeader + "1,A123,Heart,2,13/12/2010 08:26,2.55,,\n2,A124,\"Star,1,13/12/2010,1,,\n",
        "1 0 1 0", "5.10", "3: a quote that never ends, or far too long");
    row("a return beside a sale",
        kHeader
                + "1,A123,Heart,2,13/12/2010 08:26,2.55,,\n1,A124,Star,-1,13/12/2010 08:26,1.00,,"
                  "\n",
        "2 0 0 0", "4.10");
    row("one line twice is two pieces",
        kHeader
                + "1,A123,Heart,2,13/12/2010 08:26,2.55,,\n1,A123,Heart,2,13/12/2010 08:26,2.55,,"
                  "\n",
        "2 0 0 0", "10.20");
    row("a negative price", kHeader + "1,A123,Heart,1,13/12/2010 08:26,-2.55,,\n", "0 1 0 0",
        "-2.55", "2: a negative price: an adjustment, not a sale");
    row("huge numbers refuse their document and no other",
        kHeader
                + "1,A123,Heart,99999999999999999999,13/12/2010 08:26,2.55,,\n"
                  "2,A123,Heart,1,13/12/2010 08:26,9999999999.00,,\n"
                  "3,A123,Heart,900000000,13/12/2010 08:26,900000000,,\n"
                  "4,A123,Heart,1000000000,13/12/2010 08:26,0.01,,\n"
                  "5,A123,Heart,1,13/12/2010 08:26,0.000000001,,\n",
        "1 0 4 0", "810000000010000000.00",
        "2: the quantity is too large\n3: the price is too large\n4: the amount is too large\n"
        "6: the price has too many decimals");
    row("bytes that are no text", kHeader + "1,A123,He\xFF\xC3rt,2,13/12/2010 08:26,2.55,,\n",
        "0 1 0 0", "5.10", "2: not UTF-8: read as Windows-1252");
    row("dates that are none",
        kHeader
                + "1,A123,Heart,1,2010-02-30,1,,\n2,A123,Heart,1,32.01.2010,1,,\n"
                  "3,A123,Heart,1,soon,1,,\n4,A123,Heart,1,13/12/2010 25:00,1,,\n"
                  "5,A123,Heart,1,,1,,\n",
        "0 0 5 0", "5.00",
        "2: the date cannot be read\n3: the date cannot be read\n4: the date cannot be read\n"
        "5: the date cannot be read\n6: no date");
    row("no rows", kHeader, "0 0 0 0", "0.00");
}

void SalesFormatsTest::files()
{
    QFETCH(QByteArray, csv);
    const auto report = import(csv);
    QVERIFY(report.has_value());
    QTEST(whys(*report), "why");
    QTEST(outcomes(*report), "expected");
    QTEST(euros(report->totalE14), "total");
    QCOMPARE(euros(report->totalAcceptedE14 + report->totalReportedE14), euros(report->totalE14));
    QCOMPARE(count("document"), report->documents);
    QCOMPARE(count("document_line"), report->accepted + report->corrected);
    QCOMPARE(count("order_line"), report->accepted + report->corrected);
    QVERIFY(reporting::check(m_store->db()).value().findings.empty());
    const auto again = import(csv);
    QCOMPARE(again->documents, 0);
    QCOMPARE(again->duplicates, report->accepted + report->corrected);
    QCOMPARE(again->refused, report->refused);
}

void SalesFormatsTest::titlesKeepTheirLetters()
{
    const auto titleOf = [&](const QByteArray &csv) {
        if (!import(csv))
            return QString();
        return mustRead(m_store->db(), [](ReadTx &tx) {
            return tx
                    .queryOne<QString>(
                            "SELECT document_line.title FROM document JOIN document_line "
                            "ON document_line.document_id = document.id "
                            "ORDER BY document.number DESC LIMIT 1")
                    .value_or(QString());
        });
    };
    QCOMPARE(titleOf("number;title;quantity;date;price\n1;K\xE4nnchen \x80;1;2010-12-13;1,5\n"),
             QString::fromUtf8("Kännchen €"));
    QCOMPARE(titleOf("number;title;quantity;date;price\n2;K\xC3\xA4nnchen;1;2010-12-13;1,5\n"),
             QString::fromUtf8("Kännchen"));
    QCOMPARE(titleOf(utf16("number;title;quantity;date;price\n3;Th\xC3\xA9;1;2010-12-13;1,5\n")),
             QString::fromUtf8("Thé"));
}

void SalesFormatsTest::aHeaderThatLacksSomething_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing at all") << QByteArray() << QStringLiteral("file");
    QTest::newRow("no headings") << QByteArray("1,A,Heart,2,2010-12-13,1.50\n")
                                 << QStringLiteral("number");
    QTest::newRow("no quantity") << QByteArray("number,sku,date,price\n1,A,2010-12-13,1\n")
                                 << QStringLiteral("quantity");
    QTest::newRow("no date") << QByteArray("number,sku,qty,price\n1,A,1,1\n")
                             << QStringLiteral("date");
    QTest::newRow("no price") << QByteArray("number,sku,qty,date\n1,A,1,2010-12-13\n")
                              << QStringLiteral("price");
    QTest::newRow("no goods") << QByteArray("number,qty,date,price\n1,1,2010-12-13,1\n")
                              << QStringLiteral("sku");
}

void SalesFormatsTest::aHeaderThatLacksSomething()
{
    QFETCH(QByteArray, csv);
    const std::int64_t series = count("series");
    const auto refused = import(csv);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code == ErrorCode::MissingField);
    QTEST(refused.error().field, "field");
    QCOMPARE(count("document"), 0);
    QCOMPARE(count("series"), series);
}

// New goods, other prices, cancelled invoices, a bad debt, goods without a name, postage and
// manual entries: what the next days of a shop bring.
void SalesFormatsTest::laterDaysOfTheSameShop()
{
    const auto first = import(kHeader
                              + "536365,85123A,HEART,6,01/12/2010 08:26,2.55,17850,France\r\n"
                                "536366,22633,WARMER,6,13/12/2010 08:28,1.85,17850,France\r\n");
    QCOMPARE(outcomes(*first), QStringLiteral("2 0 0 0"));
    const auto second = import(
            kHeader
            + "537434,85123A,HEART,32,14/12/2010 09:01,2.95,14243,United Kingdom\r\n"
              "537434,84029X,NEW MUG,2,14/12/2010 09:01,4.25,14243,United Kingdom\r\n"
              "537434,POST,POSTAGE,1,14/12/2010 09:01,18,14243,United Kingdom\r\n"
              "C537445,85123A,HEART,-6,14/12/2010 10:00,2.55,17850,France\r\n"
              "537450,22633,,56,14/12/2010 11:00,0,,United Kingdom\r\n"
              "537451,22900,,-23,14/12/2010 11:01,0,,United Kingdom\r\n"
              "537452,M,Manual,1,14/12/2010 11:02,373.57,14243,United Kingdom\r\n"
              "C537453,D,Discount,-1,14/12/2010 11:03,24.1,14243,United Kingdom\r\n"
              "A563186,B,Adjust bad debt,1,14/12/2010 14:51,-11062.06,,United Kingdom\r\n"
              "537455,gift_0001_20,Gift voucher 20,1,14/12/2010 15:00,16.67,,United Kingdom\r\n"
              "536366,22633,WARMER,6,13/12/2010 08:28,1.85,17850,France\r\n");
    QCOMPARE(outcomes(*second), QStringLiteral("3 7 0 1"));
    QCOMPARE(whys(*second),
             QStringLiteral("4: POST is no goods: booked as shipping\n"
                            "6: no description: its SKU stands for it; nothing was charged: an "
                            "adjustment, not a sale\n"
                            "7: no description: its SKU stands for it; no price and a negative "
                            "quantity: a write-off\n"
                            "8: M is no goods: booked as adjustment\n"
                            "9: D is no goods: booked as adjustment\n"
                            "10: B is no goods: booked as adjustment\n"
                            "11: SKU gift_0001_20 read as GIFT_0001_20; GIFT_0001_20 is no goods: "
                            "booked as gift_card"));
    QCOMPARE(euros(second->totalE14), QStringLiteral("-10579.22"));
    QCOMPARE(second->documents, 8);
    QCOMPARE(count("document"), 10);
    QVERIFY(reporting::check(m_store->db()).value().findings.empty());
    orders::OrderFilter filter;
    filter.kind = OrderKind::Imported;
    const auto page = mustRead(m_store->db(),
                               [&](ReadTx &tx) { return orders::list(tx, filter, 50); });
    QCOMPARE(page.items.size(), std::size_t(10));
    std::int64_t totalMinor = 0;
    for (const OrderHead &head : page.items)
        totalMinor += head.totalMinor;
    QCOMPARE(totalMinor, 1530 + 1110 - 1'059'032);
}

// However a history is cut into files, the books hold the same.
void SalesFormatsTest::manySmallFilesAreOneLargeOne()
{
    const auto lines = [](int from, int to) {
        QByteArray csv = kHeader;
        for (int i = from; i < to; ++i)
            csv += "T" + QByteArray::number(i / 7) + ",SKU" + QByteArray::number(100 + i % 13)
                    + ",Thing,2,13/02/2011 10:00,1.25,,\r\n";
        return csv;
    };
    for (int from = 0; from < 700; from += 70)
        QCOMPARE(import(lines(from, from + 70))->documents, 10);
    const auto whole = import(lines(0, 770));
    QCOMPARE(outcomes(*whole), QStringLiteral("70 0 0 700"));
    QCOMPARE(count("document"), 110);
    QCOMPARE(count("document_line"), 770);
    const auto [first, last] = mustRead(m_store->db(), [](ReadTx &tx) {
        return *tx.queryOne<std::int64_t, std::int64_t>("SELECT MIN(number), MAX(number) FROM "
                                                        "document");
    });
    QCOMPARE(first, 1);
    QCOMPARE(last, 110);
}

ARNOLD_STORE_TEST_CLASS(SalesFormatsTest)

#include "SalesFormatsTest.moc"
