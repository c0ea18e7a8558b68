#include "core/exchange/SalesImport.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/reporting/Check.h"
#include "core/reporting/Sales.h"
#include "tests/support/Builders.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::exchange;

class SalesImportTest : public QObject
{
    Q_OBJECT

public:
    explicit SalesImportTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void eachRuleHasItsOutcome_data();
    void eachRuleHasItsOutcome();
    void booksWhatTheFileSays();
    void aDryRunWritesNothing();
    void aSecondRunAddsNothing();
    void aStoppedRunGoesOn();
    void anotherCurrencyIsRefused();
    void aRealExport();

private:
    StoreMaker m_maker;
};

namespace {

const QByteArray kHeader = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,"
                           "CustomerID,Country\r\n";

Result<SalesImportReport> import(TestStore &store, QByteArray csv,
                                 const SalesImportOptions &options = {})
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return importSales(&store.db(), buffer, options);
}

std::int64_t rowsIn(Database &db, const char *table)
{
    return mustRead(db, [&](ReadTx &tx) {
        return tx.queryOne<std::int64_t>(std::string("SELECT COUNT(*) FROM ") + table).value_or(-1);
    });
}

// Everything that imported history must leave alone.
QList<qint64> untouched(Database &db)
{
    QList<qint64> counts;
    for (const char *table : {"stock_movement", "stock_level", "shift", "journal_entry",
                              "cash_movement", "payment", "customer", "product"})
        counts.append(rowsIn(db, table));
    return counts;
}

// "accepted corrected refused duplicates"
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

void verifySound(Database &db)
{
    const auto books = reporting::check(db).value();
    for (const auto &finding : books.findings)
        qWarning("%s %s %s", qPrintable(finding.rule), qPrintable(finding.subject),
                 qPrintable(finding.detail));
    QCOMPARE(books.findings.size(), std::size_t(0));
    std::optional<OrderId> after;
    do {
        const auto page = mustRead(db, [&](ReadTx &tx) { return orders::check(tx, after, 200); });
        for (const auto &finding : page.findings)
            qWarning("%s %s", qPrintable(finding.number), qPrintable(finding.what));
        QCOMPARE(page.findings.size(), std::size_t(0));
        after = page.next;
    } while (after);
}

// The file lies in shared/data beside the project, wherever that was built; empty: it does not.
QString realExport()
{
    QDir dir(QCoreApplication::applicationDirPath());
    do {
        const QString path = dir.filePath(QStringLiteral("shared/data/online-retail-2010-12.csv"));
        if (QFileInfo::exists(path))
            return path;
    } while (dir.cdUp());
    return {};
}

orders::OrderPage imported(Database &db, int limit = 50)
{
    orders::OrderFilter filter;
    filter.kind = OrderKind::Imported;
    return mustRead(db, [&](ReadTx &tx) { return orders::list(tx, filter, limit); });
}

QByteArray severalDocuments(int documents)
{
    QByteArray csv = kHeader;
    for (int i = 0; i < documents; ++i) {
        for (int line = 0; line < 10; ++line)
            csv += "T" + QByteArray::number(i) + ",SKU" + QByteArray::number(100 + line)
                    + ",Thing,2,13/02/2011 10:00,1.25,,\r\n";
    }
    return csv;
}

} // namespace

void SalesImportTest::eachRuleHasItsOutcome_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected"); // accepted corrected refused duplicates
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("why"); // of the first note
    const auto row = [](const char *name, const QByteArray &csv, const char *expected,
                        const char *total, const char *why = "") {
        QTest::newRow(name) << csv << QString::fromLatin1(expected) << QString::fromLatin1(total)
                            << QString::fromLatin1(why);
    };
    const auto one = [&](const char *name, const char *line, const char *expected,
                         const char *total, const char *why = "") {
        row(name, kHeader + line + "\r\n", expected, total, why);
    };
    one("a sale", "1,22139,Tea set,3,13/12/2010 08:26,4.95,17850,France", "1 0 0 0", "14.85");
    one("a cancellation", "C1,22139,Tea set,-3,13/12/2010 08:26,4.95,1,", "1 0 0 0", "-14.85");
    one("a write-off", "1,22139,damaged,-3,13/12/2010 08:26,0,,", "0 1 0 0", "0.00",
        "no price and a negative quantity: a write-off");
    one("nothing charged", "1,22139,found,3,13/12/2010 08:26,0,,", "0 1 0 0", "0.00",
        "nothing was charged: an adjustment, not a sale");
    one("postage", "1,POST,POSTAGE,1,13/12/2010 08:26,18.00,,", "0 1 0 0", "18.00",
        "POST is no goods: booked as shipping");
    one("a fee", "1,AMAZONFEE,AMAZON FEE,-1,13/12/2010 08:26,13.50,,", "0 1 0 0", "-13.50",
        "AMAZONFEE is no goods: booked as fee");
    one("a discount", "1,D,Discount,-1,13/12/2010 08:26,27.50,,", "0 1 0 0", "-27.50",
        "D is no goods: booked as adjustment");
    one("a small SKU", "1,85123a,Heart,1,13/12/2010 08:26,2.55,,", "0 1 0 0", "2.55",
        "SKU 85123a read as 85123A");
    one("no description", "1,85123A,,1,13/12/2010 08:26,2.55,,", "0 1 0 0", "2.55",
        "no description: its SKU stands for it");
    one("more decimals than the currency", "1,85123A,Bead,3,13/12/2010 08:26,0.0042,,", "0 1 0 0",
        "0.0126", "the amount was rounded to the currency");
    one("quotes", "1,85123A,\"Heart, \"\"white\"\"\nsmall\",1,13/12/2010 08:26,\"1,002.55\",,",
        "1 0 0 0", "1002.55");
    one("no quantity", "1,85123A,Heart,few,13/12/2010 08:26,2.55,,", "0 0 1 0", "0.00",
        "the quantity is no number");
    one("no price", "1,85123A,Heart,1,13/12/2010 08:26,x,,", "0 0 1 0", "0.00",
        "the price is no number");
    one("no such day", "1,85123A,Heart,2,31/02/2011 08:26,2.55,,", "0 0 1 0", "5.10",
        "the date cannot be read");
    one("no number", ",85123A,Heart,2,13/12/2010 08:26,2.55,,", "0 0 1 0", "5.10",
        "no document number");
    one("Windows-1252", "1,85123A,Caf\xE9 set,2,13/12/2010 08:26,2.55,,", "0 1 0 0", "5.10",
        "not UTF-8: read as Windows-1252");
    row("a bad row refuses its document and no other",
        kHeader
                + "1,A100,Heart,2,13/12/2010 08:26,2.55,,\r\n"
                  "1,A101,Star,?,13/12/2010 08:26,2.55,,\r\n"
                  "2,A100,Heart,1,13/12/2010 08:27,2.55,,\r\n",
        "1 0 2 0", "7.65", "its document has line 3, which was refused");
    row("a document whose rows lie apart",
        kHeader
                + "1,A100,Heart,2,13/12/2010 08:26,2.55,,\n2,A100,Heart,1,13/12/2010,2.55,,\n"
                  "1,A101,Star,1,13/12/2010 08:26,1.00,,\n",
        "3 0 0 0", "8.65");
    row("other words, semicolons and decimal commas",
        "\xEF\xBB\xBFName;Created at;Lineitem quantity;Lineitem name;Lineitem price;Lineitem sku\n"
        "#1001;2023-01-05 10:00:00 +0100;2;Mug;\"9,90\";MUG-1\n#1001;;1;Cup;1.234,50;CUP-1\n",
        "1 1 0 0", "1254.30", "no date: that of its document taken");
}

void SalesImportTest::eachRuleHasItsOutcome()
{
    QFETCH(QByteArray, csv);
    const auto store = m_maker.make();
    makeShop(*store);
    const auto before = untouched(store->db());
    const auto report = import(*store, csv);
    QVERIFY(report.has_value());
    QTEST(outcomes(*report), "expected");
    QTEST(euros(report->totalE14), "total");
    QCOMPARE(euros(report->totalAcceptedE14 + report->totalReportedE14), euros(report->totalE14));
    QTEST(report->notes.empty() ? QString() : report->notes.front().why, "why");
    QCOMPARE(rowsIn(store->db(), "document"), report->documents);
    QCOMPARE(rowsIn(store->db(), "document_line"), report->accepted + report->corrected);
    QCOMPARE(untouched(store->db()), before);
    verifySound(store->db());
}

void SalesImportTest::booksWhatTheFileSays()
{
    const auto store = m_maker.make();
    makeShop(*store);
    QVERIFY(import(*store,
                   kHeader
                           + "536365,85123a,Heart,6,13/12/2010 08:26,2.55,17850,France\r\n"
                             "536365,POST,POSTAGE,1,13/12/2010 08:26,18,17850,France\r\n")
                    .has_value());
    const auto page = imported(store->db());
    QCOMPARE(page.items.size(), std::size_t(1));
    const OrderHead &head = page.items.front();
    QCOMPARE(head.numberText, QStringLiteral("536365"));
    QCOMPARE(head.totalMinor, 3330);
    QCOMPARE(head.shippingMinor, 1800);
    QVERIFY(!head.taxMinor);
    QCOMPARE(head.businessDate, QStringLiteral("2010-12-13"));
    QCOMPARE(head.placedAt.toText(), QStringLiteral("2010-12-13T07:26:00.000Z")); // Berlin's winter
    const auto detail = store->db().read([&](ReadTx &tx) { return orders::detail(tx, head.id); });
    QVERIFY(detail.has_value());
    QCOMPARE(detail->lines.size(), std::size_t(2));
    QCOMPARE(detail->lines[0].sku, QStringLiteral("85123A"));
    QCOMPARE(detail->lines[0].note, QStringLiteral("85123a"));
    QVERIFY(detail->lines[1].kind == LineKind::Shipping);
    QCOMPARE(detail->documents.size(), std::size_t(1));
    QVERIFY(detail->documents[0].kind == DocumentKind::ImportedSale);
    QCOMPARE(detail->documents[0].sourceNumber, QStringLiteral("536365"));
    QVERIFY(detail->documents[0].content.contains("\"customer_reference\":\"17850\""));
    const reporting::Period period {QStringLiteral("2010-12-13"),
                                    QStringLiteral("2010-12-13"),
                                    {},
                                    {},
                                    reporting::Imported::Included};
    QCOMPARE(mustRead(store->db(),
                      [&](ReadTx &tx) { return reporting::salesTotal(tx, period).grossMinor; }),
             3330);
}

void SalesImportTest::aDryRunWritesNothing()
{
    const auto store = m_maker.make();
    makeShop(*store);
    SalesImportOptions options;
    options.isDryRun = true;
    const auto report = import(*store, severalDocuments(3), options);
    QVERIFY(report.has_value());
    QCOMPARE(outcomes(*report), QStringLiteral("30 0 0 0"));
    QCOMPARE(report->documents, 3);
    for (const char *table : {"document", "document_line", "orders", "order_line"})
        QCOMPARE(rowsIn(store->db(), table), 0);
    QCOMPARE(mustRead(store->db(),
                      [](ReadTx &tx) {
                          return tx
                                  .queryOne<std::int64_t>(
                                          "SELECT COUNT(*) FROM series WHERE issuer_kind = "
                                          "'import'")
                                  .value_or(-1);
                      }),
             0);
}

void SalesImportTest::aSecondRunAddsNothing()
{
    const auto store = m_maker.make();
    makeShop(*store);
    QCOMPARE(import(*store, severalDocuments(3))->documents, 3);
    const auto again = import(*store, severalDocuments(4));
    QCOMPARE(outcomes(*again), QStringLiteral("10 0 0 30"));
    QCOMPARE(euros(again->totalE14), QStringLiteral("100.00"));
    QCOMPARE(euros(again->totalReportedE14), QStringLiteral("75.00"));
    QCOMPARE(rowsIn(store->db(), "document"), 4);
    // The same number with other lines is not taken for the same.
    const auto other = import(*store, kHeader + "T0,SKU1,Thing,1,13/02/2011 10:00,9.99,,\r\n");
    QCOMPARE(outcomes(*other), QStringLiteral("0 0 1 0"));
    QCOMPARE(rowsIn(store->db(), "document_line"), 40);
    verifySound(store->db());
}

void SalesImportTest::aStoppedRunGoesOn()
{
    const auto store = m_maker.make();
    makeShop(*store);
    SalesImportOptions options;
    options.progress = [](std::int64_t, std::int64_t) { return false; };
    const auto stopped = import(*store, severalDocuments(500), options);
    QVERIFY(stopped->isStopped);
    QVERIFY(stopped->documents > 0 && stopped->documents < 500);
    QCOMPARE(rowsIn(store->db(), "document"), stopped->documents);
    QCOMPARE(rowsIn(store->db(), "document_line"), stopped->documents * 10);
    const auto rest = import(*store, severalDocuments(500));
    QCOMPARE(rest->documents, 500 - stopped->documents);
    QCOMPARE(rest->duplicates, stopped->documents * 10);
    QCOMPARE(rowsIn(store->db(), "orders"), 500);
    verifySound(store->db());
}

void SalesImportTest::anotherCurrencyIsRefused()
{
    const auto store = m_maker.make();
    makeShop(*store);
    SalesImportOptions options;
    options.currency = Currency::of("GBP");
    const auto refused = import(*store, severalDocuments(1), options);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().code == ErrorCode::CurrencyMismatch);
    QCOMPARE(import(*store, "a,b\n1,2\n").error().field, QStringLiteral("number"));
    QCOMPARE(import(*store, "").error().field, QStringLiteral("file"));
    QCOMPARE(rowsIn(store->db(), "document"), 0);
}

void SalesImportTest::aRealExport()
{
    // Daqing Chen, "Online Retail", UCI Machine Learning Repository (2015), CC BY 4.0.
    QFile file(realExport());
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the file is not beside the project");
    const auto store = m_maker.make();
    makeShop(*store);
    const auto before = untouched(store->db());
    QElapsedTimer timer;
    timer.start();
    const auto report = importSales(&store->db(), file, {});
    QVERIFY(report.has_value());
    qInfo("%lld rows a second", 25'281 * 1000LL / std::max<qint64>(1, timer.elapsed()));
    QCOMPARE(report->rows, 25'281);
    QCOMPARE(report->refused, 0);
    QCOMPARE(report->documents, 1'179);
    QCOMPARE(euros(report->totalE14), QStringLiteral("434893.36"));
    QCOMPARE(euros(report->totalAcceptedE14 + report->totalReportedE14),
             QStringLiteral("434893.36"));
    QVERIFY(report->roundingE14 == 0);
    QVERIFY(report->dateOrder == DateOrder::DayFirst);
    QVERIFY(file.seek(0));
    const auto again = importSales(&store->db(), file, {});
    QCOMPARE(again->documents, 0);
    QCOMPARE(again->duplicates, 25'281);
    QCOMPARE(rowsIn(store->db(), "document_line"), 25'281);
    QCOMPARE(untouched(store->db()), before);
    verifySound(store->db());
}

ARNOLD_STORE_TEST_CLASS(SalesImportTest)

#include "SalesImportTest.moc"
