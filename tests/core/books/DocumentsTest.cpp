#include "core/books/Documents.h"
#include "core/books/DocumentSums.h"
#include "core/books/SeriesStore.h"
#include "tests/support/TestTill.h"

#include <set>
#include <thread>

using namespace arnold;
using namespace arnold::test;

class DocumentsTest : public QObject
{
    Q_OBJECT

public:
    explicit DocumentsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void isReadAsItWasBooked();
    void numbersAreGapless();
    void manyTakeNumbersAtOnce();
    void aCommandKeyBooksOnce();
    void noSeriesNoDocument();
    void prefixesNameIssuerKindAndEpoch();
    void returnsAreGuarded();
    void firstDocumentLocksTheCompany();

private:
    StoreMaker m_maker;
};

class DocumentSumsTest : public QObject
{
    Q_OBJECT

private slots:
    void sums_data();
    void sums();
};

Q_DECLARE_METATYPE(std::function<void(arnold::Document &)>)

namespace {

NewDocument receipt(const TestTill &till, std::vector<DocumentLine> lines)
{
    NewDocument document;
    document.series = SeriesKey::ofRegister(till.reg, 1, DocumentKind::Receipt);
    document.document.company = till.company;
    document.document.location = till.location;
    document.document.reg = till.reg;
    document.document.utcOffsetSeconds = 3600;
    document.document.businessDate = QStringLiteral("2026-03-06");
    document.document.lines = std::move(lines);
    document.document.totals = totalsOf(document.document.lines);
    return document;
}

Result<IssuedDocument> issue(TestTill &till, const NewDocument &document)
{
    return till.db().write(till.ada(), [&](WriteTx &tx) { return books::issue(tx, document); });
}

std::optional<Document> read(TestTill &till, DocumentId id)
{
    return till.db()
            .read([&](ReadTx &tx) -> Result<std::optional<Document>> {
                return books::document(tx, id);
            })
            .value();
}

std::vector<DocumentLine> threeLines()
{
    std::vector<DocumentLine> lines {soldLine(QStringLiteral("Käse \"alt\""), 500, 80),
                                     soldLine(QStringLiteral("Pear"), 190, 30),
                                     soldLine(QStringLiteral("Bottle"), -25, -4)};
    lines[0].quantity = Quantity(435'000, Unit::Kilogram);
    lines[0].price = {239, 100'000'000, Unit::Gram};
    lines[0].discountMinor = 100;
    lines[0].why = R"([{"amount":-100,"kind":"promotion","name":"Friday"}])";
    lines[0].taxes.push_back({QStringLiteral("C"), QStringLiteral("DE-XX"), TaxCategory::Exempt, 0,
                              420, 0, QStringLiteral("exempt by §4")});
    lines[1].parent = 0;
    lines[1].orderLine = 7;
    lines[1].serial = QStringLiteral("SN-1");
    lines[2].kind = LineKind::Deposit;
    lines[2].quantity = Quantity::pieces(-1);
    return lines;
}

} // namespace

void DocumentsTest::isReadAsItWasBooked()
{
    TestTill till(m_maker);
    NewDocument asked = receipt(till, threeLines());
    asked.document.seller = R"({"company":"Pear"})";
    asked.document.reason = QStringLiteral("because");
    asked.document.buyerSealed = QByteArray("\x01\x00\xff", 3);
    asked.document.previousHash = QByteArray(32, 'h');
    asked.document.startedAt = till.clock().now().plusSeconds(-30);
    const auto issued = issue(till, asked).value();
    QCOMPARE(issued.numberText, QStringLiteral("R1-000001"));
    QCOMPARE(issued.number, 1);
    const Document booked = read(till, issued.id).value();
    QCOMPARE(booked.lines.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(booked.lines[i] == asked.document.lines[i]);
    QVERIFY(booked.totals == asked.document.totals);
    QCOMPARE(booked.issuedAt, till.clock().now());
    QCOMPARE(booked.seller, asked.document.seller);
    QCOMPARE(booked.buyerSealed, asked.document.buyerSealed);
    QCOMPARE(booked.previousHash, asked.document.previousHash);
    QCOMPARE(booked.numberText, issued.numberText);
    // The journal's word for a document is the same when it is read back.
    QCOMPARE(books::documentDigest(booked), issued.digest);
    till.store().reopen();
    QCOMPARE(books::documentDigest(read(till, issued.id).value()), issued.digest);
}

void DocumentsTest::numbersAreGapless()
{
    TestTill till(m_maker);
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(issue(till, receipt(till, threeLines()))->number, i);
    // A refusal after the number was taken gives it back.
    const auto refused = till.db().write(till.ada(), [&](WriteTx &tx) -> Result<IssuedDocument> {
        ARNOLD_CHECK(books::issue(tx, receipt(till, threeLines())));
        return ErrorCode::PriceChanged;
    });
    QCOMPARE(refused.error().code, ErrorCode::PriceChanged);
    QCOMPARE(till.rowsOf("document"), 3);
    QCOMPARE(till.rowsOf("document_line"), 9);
    QCOMPARE(issue(till, receipt(till, threeLines()))->numberText, QStringLiteral("R1-000004"));
}

void DocumentsTest::manyTakeNumbersAtOnce()
{
    TestTill till(m_maker);
    constexpr int kThreads = 4;
    constexpr int kEach = 15;
    std::atomic<int> refused {0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < kEach; ++i) {
                if (!issue(till, receipt(till, {soldLine(QStringLiteral("Pear"), 119, 19)})))
                    ++refused;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refused.load(), 0);
    const auto series =
            till.db().read([](ReadTx &tx) { return Result(books::allSeries(tx)); }).value();
    QCOMPARE(series.front().nextNumber, kThreads * kEach + 1);
    const auto documents = till.db()
                                   .read([](ReadTx &tx) {
                                       return Result(books::documentsAfter(tx, {}, 1000));
                                   })
                                   .value();
    std::set<std::int64_t> numbers;
    for (const Document &document : documents)
        numbers.insert(document.number);
    QCOMPARE(numbers.size(), std::size_t(kThreads * kEach));
    QCOMPARE(*numbers.rbegin(), kThreads * kEach);
}

void DocumentsTest::aCommandKeyBooksOnce()
{
    TestTill till(m_maker);
    NewDocument document = receipt(till, threeLines());
    document.commandKey = QStringLiteral("sale-1");
    const auto first = issue(till, document).value();
    const auto again = issue(till, document);
    QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
    QCOMPARE(again.error().facts.at(0).value, first.id.toText());
    QCOMPARE(till.rowsOf("document"), 1);
    document.commandKey = QStringLiteral("sale-2");
    QCOMPARE(issue(till, document)->number, 2); // the refused one took no number
}

void DocumentsTest::noSeriesNoDocument()
{
    TestTill till(m_maker);
    NewDocument document = receipt(till, threeLines());
    document.series.epoch = 2;
    QCOMPARE(issue(till, document).error().code, ErrorCode::NotFound);
    QCOMPARE(till.rowsOf("document"), 0);
}

void DocumentsTest::prefixesNameIssuerKindAndEpoch()
{
    TestTill till(m_maker);
    const auto series = till.db()
                                .write(till.ada(),
                                       [&](WriteTx &tx) -> Result<std::vector<books::SeriesRow>> {
                                           books::insertRegisterSeries(tx, till.reg,
                                                                       QStringLiteral("R1"), 2);
                                           books::insertCompanySeries(tx, till.company);
                                           books::insertCompanySeries(tx,
                                                                      till.company); // once only
                                           books::insertCompanySeries(tx, CompanyId::make(),
                                                                      QStringLiteral("B"));
                                           return books::allSeries(tx);
                                       })
                                .value();
    QStringList prefixes;
    for (const books::SeriesRow &row : series)
        prefixes.append(row.prefix);
    QCOMPARE(prefixes.join(QLatin1Char(' ')),
             QStringLiteral("R1- R1-Z R1-T R1.2- R1.2-Z R1.2-T INV- DEP- CN- REV- B-INV- B-DEP- "
                            "B-CN- B-REV-"));
}

void DocumentsTest::returnsAreGuarded()
{
    TestTill till(m_maker);
    std::vector<DocumentLine> lines {soldLine(QStringLiteral("Pear"), 1'000, 160)};
    lines[0].quantity = Quantity::pieces(3);
    const auto sale = issue(till, receipt(till, lines)).value();
    const auto note = [&](const Quantity &quantity, int line = 0) {
        return till.db().write(till.ada(), [&](WriteTx &tx) {
            return books::noteReturn(tx, sale.id, line, quantity);
        });
    };
    const auto left = [&] {
        return till.db()
                .read([&](ReadTx &tx) { return books::returnable(tx, sale.id, 0); })
                .value();
    };
    QCOMPARE(left(), Quantity::pieces(3));
    QVERIFY(note(Quantity::pieces(2)).has_value());
    const auto refused = note(Quantity::pieces(2));
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    QCOMPARE(refused.error().facts.at(0).value, QStringLiteral("1"));
    QCOMPARE(left(), Quantity::pieces(1));
    QVERIFY(note(Quantity::pieces(1)).has_value());
    QCOMPARE(note(Quantity::pieces(1)).error().code, ErrorCode::LimitReached);
    QCOMPARE(note(Quantity::pieces(0)).error().code, ErrorCode::InvalidQuantity);
    QCOMPARE(note(Quantity(1, Unit::Gram)).error().code, ErrorCode::InvalidQuantity);
    QCOMPARE(note(Quantity::pieces(1), 5).error().code, ErrorCode::NotFound);
}

void DocumentsTest::firstDocumentLocksTheCompany()
{
    TestTill till(m_maker);
    const auto locked = [&] {
        return till.db()
                .read([&](ReadTx &tx) -> Result<bool> {
                    return tx
                            .queryOne<std::optional<qint64>>(
                                    "SELECT locked_at FROM company WHERE id = ?", till.company)
                            .value()
                            .has_value();
                })
                .value();
    };
    QCOMPARE(locked(), false);
    QVERIFY(issue(till, receipt(till, threeLines())).has_value());
    QCOMPARE(locked(), true);
}

void DocumentSumsTest::sums_data()
{
    QTest::addColumn<std::function<void(Document &)>>("change");
    QTest::addColumn<bool>("fits");
    using Change = std::function<void(Document &)>;
    const auto row = [](const char *name, bool fits, Change change) {
        QTest::newRow(name) << change << fits;
    };
    row("as sold", true, [](Document &) {});
    row("no lines", true, [](Document &document) {
        document.lines.clear();
        document.totals = {};
    });
    row("tax unknown", true, [](Document &document) {
        document.totals.taxMinor.reset();
        document.lines[0].taxMinor.reset();
        document.lines[0].taxes.clear();
    });
    row("net", true, [](Document &document) {
        document.basis = Basis::Net;
        document.totals.totalMinor += *document.totals.taxMinor;
    });
    row("rounding and tip stand apart", true, [](Document &document) {
        document.totals.cashRoundingMinor = 2;
        document.totals.tipMinor = 300;
    });
    row("shipping", true, [](Document &document) {
        document.lines[1].kind = LineKind::Shipping;
        document.totals.shippingMinor = document.lines[1].totalMinor;
        document.totals.subtotalMinor -= document.lines[1].totalMinor;
    });
    row("total", false, [](Document &document) { ++document.totals.totalMinor; });
    row("subtotal", false, [](Document &document) { ++document.totals.subtotalMinor; });
    row("discount", false, [](Document &document) { ++document.totals.discountMinor; });
    row("tax", false, [](Document &document) { ++*document.totals.taxMinor; });
    row("a line's total", false, [](Document &document) { ++document.lines[1].totalMinor; });
    row("a line's tax", false, [](Document &document) { ++*document.lines[1].taxMinor; });
    row("a tax row", false, [](Document &document) { ++document.lines[1].taxes[0].amountMinor; });
    row("net without tax", false, [](Document &document) { document.basis = Basis::Net; });
}

void DocumentSumsTest::sums()
{
    QFETCH(std::function<void(Document &)>, change);
    QFETCH(bool, fits);
    Document document;
    document.lines = threeLines();
    document.totals = totalsOf(document.lines);
    change(document);
    QCOMPARE(books::sumsFit(document), fits);
}

ARNOLD_TEST_CLASS(DocumentSumsTest)
ARNOLD_STORE_TEST_CLASS(DocumentsTest)
#include "DocumentsTest.moc"
