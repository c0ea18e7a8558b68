#include "core/reporting/Sales.h"
#include "core/books/Documents.h"
#include "tests/support/TestTill.h"

using namespace arnold;
using namespace arnold::test;

class SalesTest : public QObject
{
    Q_OBJECT

public:
    explicit SalesTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void everyReportSumsToTheSame();
    void rows();
    void whatIsNoSaleIsLeftOut();
    void importedHistoryOnWish();

private:
    StoreMaker m_maker;
};

namespace {

const reporting::Period kMarch {QStringLiteral("2026-03-01"), QStringLiteral("2026-03-31")};

template <typename Fn> auto read(TestTill &till, Fn fn)
{
    return till.db().read([&](ReadTx &tx) { return Result(fn(tx)); }).value();
}

reporting::SalesRow sum(const std::vector<reporting::SalesRow> &rows)
{
    reporting::SalesRow all;
    for (const auto &row : rows) {
        all.netMinor += row.netMinor;
        all.taxMinor += row.taxMinor;
        all.grossMinor += row.grossMinor;
    }
    return all;
}

IssuedDocument issue(TestTill &till, NewDocument document)
{
    document.document.businessDate = QStringLiteral("2026-03-06");
    document.document.company = till.company;
    return till.db()
            .write(till.ada(), [&](WriteTx &tx) { return books::issue(tx, document); })
            .value();
}

} // namespace

void SalesTest::everyReportSumsToTheSame()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    till.sell(shift, 1'190);
    till.clock().advanceSeconds(3'600);
    till.sell(shift, 595);
    till.sell(shift, -119);
    const auto total = read(till, [](ReadTx &tx) { return reporting::salesTotal(tx, kMarch); });
    QCOMPARE(total.documents, 3);
    QCOMPARE(total.netMinor, 1'400);
    QCOMPARE(total.taxMinor, 266);
    QCOMPARE(total.grossMinor, 1'666);
    QCOMPARE(total.quantityMicros, 1'000'000);
    using Report = std::vector<reporting::SalesRow> (*)(ReadTx &, const reporting::Period &);
    for (const Report report : {&reporting::salesByDay, &reporting::salesByHour,
                                &reporting::salesByStaff, &reporting::salesByTax}) {
        const auto all = sum(read(till, [&](ReadTx &tx) { return report(tx, kMarch); }));
        QCOMPARE(all.netMinor, total.netMinor);
        QCOMPARE(all.taxMinor, total.taxMinor);
        QCOMPARE(all.grossMinor, total.grossMinor);
    }
}

void SalesTest::rows()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    till.sell(shift, 1'190);
    till.clock().advanceSeconds(3'600);
    till.sell(shift, 595);
    const auto hours = read(till, [](ReadTx &tx) { return reporting::salesByHour(tx, kMarch); });
    QCOMPARE(hours.size(), std::size_t(2));
    QCOMPARE(hours[0].key, QStringLiteral("13")); // 12:00 UTC at +01:00
    QCOMPARE(hours[1].key, QStringLiteral("14"));
    QCOMPARE(hours[0].grossMinor, 1'190);
    const auto staff = read(till, [](ReadTx &tx) { return reporting::salesByStaff(tx, kMarch); });
    QCOMPARE(staff.size(), std::size_t(1));
    QCOMPARE(staff[0].name, QStringLiteral("Ada"));
    const auto products = read(
            till, [](ReadTx &tx) { return reporting::salesByProduct(tx, kMarch, 10); });
    QCOMPARE(products.size(), std::size_t(1));
    QCOMPARE(products[0].key, QStringLiteral("PEAR"));
    QCOMPARE(products[0].name, QStringLiteral("Pear"));
    QCOMPARE(products[0].quantityMicros, 2'000'000);
    const auto taxes = read(till, [](ReadTx &tx) { return reporting::salesByTax(tx, kMarch); });
    QCOMPARE(taxes.size(), std::size_t(1));
    QCOMPARE(taxes[0].key, QStringLiteral("A 190000"));
    QCOMPARE(taxes[0].netMinor, 1'500);
    auto april = kMarch;
    april.from = QStringLiteral("2026-04-01");
    april.to = QStringLiteral("2026-04-30");
    QCOMPARE(read(till, [&](ReadTx &tx) { return reporting::salesByDay(tx, april); }).size(),
             std::size_t(0));
    auto elsewhere = kMarch;
    elsewhere.location = LocationId::make();
    QCOMPARE(
            read(till, [&](ReadTx &tx) { return reporting::salesTotal(tx, elsewhere); }).grossMinor,
            0);
}

void SalesTest::whatIsNoSaleIsLeftOut()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    auto sale = till.receipt(shift, 1'190);
    auto &document = sale.document.document;
    DocumentLine card;
    card.kind = LineKind::GiftCard;
    card.title = QStringLiteral("Gift card");
    card.totalMinor = 5'000;
    card.taxMinor = 0;
    document.lines.push_back(card);
    document.totals = totalsOf(document.lines);
    sale.payments[0].payment.amountMinor = 6'190;
    sale.payments[0].payment.tenderedMinor = 6'190;
    const auto receipt = till.db()
                                 .write(till.ada(),
                                        [&](WriteTx &tx) {
                                            return till::bookDocument(tx, till.writer(), sale);
                                        })
                                 .value();
    const auto gross = [&] {
        return read(till, [](ReadTx &tx) { return reporting::salesTotal(tx, kMarch); }).grossMinor;
    };
    QCOMPARE(gross(), 1'190);
    // An invoice for a receipt is the same sale; one of its own is another.
    QVERIFY(till.db()
                    .write(till.ada(),
                           [&](WriteTx &tx) -> Result<void> {
                               books::insertCompanySeries(tx, till.company);
                               return {};
                           })
                    .has_value());
    NewDocument invoice;
    invoice.series = SeriesKey::ofCompany(till.company, DocumentKind::Invoice);
    invoice.document.lines = {soldLine(QStringLiteral("Pear"), 1'190, 190)};
    invoice.document.totals = totalsOf(invoice.document.lines);
    invoice.document.refersTo = receipt.document.id;
    issue(till, invoice);
    QCOMPARE(gross(), 1'190);
    invoice.document.refersTo = {};
    issue(till, invoice);
    QCOMPARE(gross(), 2'380);
}

void SalesTest::importedHistoryOnWish()
{
    TestTill till(m_maker);
    QVERIFY(till.db()
                    .write(till.ada(),
                           [&](WriteTx &tx) -> Result<void> {
                               books::insertImportSeries(tx, till.company);
                               return {};
                           })
                    .has_value());
    NewDocument old;
    old.series = SeriesKey::ofImport(till.company);
    old.document.source = QStringLiteral("shopify");
    old.document.sourceNumber = QStringLiteral("#1001");
    old.document.lines = {soldLine(QStringLiteral("Pear"), 300, 0)};
    old.document.lines[0].taxMinor.reset();
    old.document.lines[0].taxes.clear();
    old.document.totals = totalsOf(old.document.lines);
    old.document.totals.taxMinor.reset();
    issue(till, old);
    auto period = kMarch;
    const auto gross = [&] {
        return read(till, [&](ReadTx &tx) { return reporting::salesTotal(tx, period); }).grossMinor;
    };
    QCOMPARE(gross(), 0);
    period.imported = reporting::Imported::Included;
    QCOMPARE(gross(), 300);
}

ARNOLD_STORE_TEST_CLASS(SalesTest)
#include "SalesTest.moc"
