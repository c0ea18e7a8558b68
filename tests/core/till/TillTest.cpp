#include "core/identity/Identity.h"
#include "core/payments/Settlement.h"
#include "core/till/Cash.h"
#include "core/till/CashStore.h"
#include "tests/support/TestTill.h"

using namespace arnold;
using namespace arnold::test;

class TillTest : public QObject
{
    Q_OBJECT

public:
    explicit TillTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void aDayFromFloatToZ();
    void onlyOneShiftIsOpen();
    void steps_data();
    void steps();
    void varianceBothWays_data();
    void varianceBothWays();
    void theNextFloatBeginsWithTheCount();
    void cashByHand();
    void drawerCannotGiveMoreThanItHolds();
    void returnsPayOut();
    void paymentsMustSumToTheDocument();
    void cashRoundingIsNeitherTaxNorRevenue();
    void xChangesNothing();
    void runningTotalGoesOnOverZs();
    void nobodyWithoutPermission();
    void anotherKeyBeginsANewSeries();
    void sameSaleTwice();

private:
    std::int64_t balance(TestTill &till, CashPlaceId till::RegisterPlaces::*place);
    StoreMaker m_maker;
};

std::int64_t TillTest::balance(TestTill &till, CashPlaceId till::RegisterPlaces::*place)
{
    return till.db()
            .read([&](ReadTx &tx) -> Result<std::int64_t> {
                const auto places = till::readRegisterPlaces(tx, till.reg, Currency::of("EUR"));
                return till::balanceMinor(tx, places.*place);
            })
            .value();
}

namespace {

Result<Shift> openShift(TestTill &till, std::int64_t floatMinor, const Actor &actor)
{
    return till.db().write(actor, [&](WriteTx &tx) {
        return till::openShift(tx, till.writer(),
                               {till.reg, floatMinor, QStringLiteral("2026-03-06")});
    });
}

Result<till::TillDocument> book(TestTill &till, const till::NewTillDocument &document)
{
    return till.db().write(till.ada(), [&](WriteTx &tx) {
        return till::bookDocument(tx, till.writer(), document);
    });
}

Result<void> moveCash(TestTill &till, const till::NewCashMove &move)
{
    return till.db().write(till.ada(),
                           [&](WriteTx &tx) { return till::moveCash(tx, till.writer(), move); });
}

ShiftFigures figuresOf(TestTill &till, const Shift &shift)
{
    return till.db().read([&](ReadTx &tx) { return Result(till::figures(tx, shift)); }).value();
}

} // namespace

void TillTest::aDayFromFloatToZ()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift(10'000);
    QCOMPARE(shift.number, 1);
    const auto first = till.sell(shift, 1'190);
    QCOMPARE(first.document.numberText, QStringLiteral("R1-000001"));
    till.sell(shift, 2'380);
    till.sell(shift, -1'190);
    const auto counted = till.closeAndCount(shift, 12'380);
    const ShiftFigures &figures = counted.figures.figures;
    QCOMPARE(figures.documents, 3);
    QCOMPARE(figures.salesMinor, 3'570);
    QCOMPARE(figures.returnsMinor, -1'190);
    QCOMPARE(figures.totalMinor, 2'380);
    QCOMPARE(figures.taxMinor, 380);
    QCOMPARE(figures.taxes,
             (std::vector<ShiftFigures::ByTax> {
                     {QStringLiteral("A"), TaxCategory::Standard, 190'000, 2'000, 380}}));
    QCOMPARE(figures.tenders, (std::vector<ShiftFigures::ByTender> {{Tender::Cash, 3, 2'380}}));
    QCOMPARE(figures.cashSalesMinor, 3'570);
    QCOMPARE(figures.cashRefundsMinor, 1'190);
    QCOMPARE(figures.expectedMinor, 12'380);
    QCOMPARE(figures.firstNumber, QStringLiteral("R1-000001"));
    QCOMPARE(figures.lastNumber, QStringLiteral("R1-000003"));
    QCOMPARE(counted.figures.varianceMinor, 0);
    QCOMPARE(counted.z.numberText, QStringLiteral("R1-Z000001"));
    QVERIFY(counted.shift.state == ShiftState::Counted);

    const Shift read = till.db()
                               .read([&](ReadTx &tx) -> Result<Shift> {
                                   return till::shift(tx, shift.id).value();
                               })
                               .value();
    QVERIFY(read.state == ShiftState::Counted);
    QCOMPARE(read.expectedMinor.value(), 12'380);
    QCOMPARE(read.countedMinor.value(), 12'380);
    QCOMPARE(read.zDocument, counted.z.id);
    // The Z is frozen as it was counted.
    const auto z = till.db()
                           .read([&](ReadTx &tx) -> Result<std::optional<ZFigures>> {
                               return till::zFromJson(
                                       books::document(tx, read.zDocument).value().content);
                           })
                           .value();
    QVERIFY(z.has_value());
    QVERIFY(z->figures == figures);
    QCOMPARE(z->runningTotalMinor, 2'380);
}

void TillTest::onlyOneShiftIsOpen()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    QCOMPARE(openShift(till, 0, till.ada()).error().code, ErrorCode::ShiftOpen);
    QVERIFY(till.db()
                    .write(till.ada(),
                           [&](WriteTx &tx) {
                               return till::closeToSales(tx, till.writer(), shift.id);
                           })
                    .has_value());
    QCOMPARE(openShift(till, 0, till.ada()).error().code, ErrorCode::ShiftOpen);
    QCOMPARE(till.rowsOf("shift"), 1);
}

// What each state of a shift allows: the last column is what is refused, if anything.
void TillTest::steps_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *state, const char *step, const char *refused) {
        QTest::addRow("%s while %s", step, state)
                << QString::fromLatin1(state) << QString::fromLatin1(step)
                << QString::fromLatin1(refused);
    };
    row("none", "require", "shift_closed");
    row("open", "require", "");
    row("closed", "require", "shift_closed");
    row("counted", "require", "shift_closed");
    row("open", "close", "");
    row("closed", "close", "shift_closed");
    row("counted", "close", "shift_closed");
    row("open", "count", "invalid_state");
    row("closed", "count", "");
    row("counted", "count", "invalid_state");
    row("open", "pay in", "");
    row("closed", "pay in", "shift_closed");
    row("counted", "pay in", "shift_closed");
    row("open", "no sale", "");
    row("closed", "no sale", "shift_closed");
    row("none", "no sale", "shift_closed");
}

void TillTest::steps()
{
    QFETCH(QString, state);
    QFETCH(QString, step);
    QFETCH(QString, refused);
    TestTill till(m_maker);
    Shift shift;
    const auto write = [&](auto fn) { return till.db().write(till.ada(), fn); };
    if (state != QLatin1String("none"))
        shift = till.openShift();
    if (state == QLatin1String("counted"))
        till.closeAndCount(shift, 10'000);
    if (state == QLatin1String("closed"))
        QVERIFY(write([&](WriteTx &tx) {
                    return till::closeToSales(tx, till.writer(), shift.id);
                }).has_value());
    const std::int64_t entries = till.rowsOf("journal_entry");
    const auto done = write([&](WriteTx &tx) -> Result<void> {
        if (step == QLatin1String("close"))
            return till::closeToSales(tx, till.writer(), shift.id);
        if (step == QLatin1String("pay in"))
            return till::moveCash(tx, till.writer(),
                                  {shift.id, CashReason::PayIn, 5, QStringLiteral("change")});
        if (step == QLatin1String("no sale"))
            return till::noSale(tx, till.writer(), till.reg);
        if (step == QLatin1String("count")) {
            till::NewCount count;
            count.shift = shift.id;
            ARNOLD_CHECK(till::countShift(tx, till.writer(), count));
            return {};
        }
        ARNOLD_CHECK(till::requireOpenShift(tx, till.reg));
        return {};
    });
    QCOMPARE(done ? QString() : QString(errorName(done.error().code)), refused);
    if (!refused.isEmpty())
        QCOMPARE(till.rowsOf("journal_entry"), entries);
}

void TillTest::varianceBothWays_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::addColumn<qint64>("variance");
    QTest::newRow("as expected") << qint64(11'190) << qint64(0);
    QTest::newRow("too much") << qint64(11'200) << qint64(10);
    QTest::newRow("too little") << qint64(11'000) << qint64(-190);
    QTest::newRow("nothing") << qint64(0) << qint64(-11'190);
}

void TillTest::varianceBothWays()
{
    QFETCH(qint64, counted);
    QFETCH(qint64, variance);
    TestTill till(m_maker);
    const Shift shift = till.openShift(10'000);
    till.sell(shift, 1'190);
    const auto done = till.closeAndCount(shift, counted);
    QCOMPARE(done.figures.varianceMinor, variance);
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), counted);
    // What is outside is what came in: takings and the opening float, less what is missing.
    QCOMPARE(balance(till, &till::RegisterPlaces::outside), -counted);
}

void TillTest::theNextFloatBeginsWithTheCount()
{
    TestTill till(m_maker);
    till.closeAndCount(till.openShift(10'000), 10'000);
    // 4,000 of the 10,000 in the drawer go to the safe ...
    till.closeAndCount(till.openShift(6'000), 6'000);
    QCOMPARE(balance(till, &till::RegisterPlaces::safe), 4'000);
    // ... and come back, with 2,000 more from outside.
    till.openShift(12'000);
    QCOMPARE(balance(till, &till::RegisterPlaces::safe), 0);
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), 12'000);
    QCOMPARE(balance(till, &till::RegisterPlaces::outside), -12'000);
}

void TillTest::cashByHand()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift(10'000);
    const auto note = QStringLiteral("window cleaner");
    QVERIFY(moveCash(till, {shift.id, CashReason::PayOut, 1'500, note}).has_value());
    QVERIFY(moveCash(till, {shift.id, CashReason::PayIn, 300, note}).has_value());
    QVERIFY(moveCash(till, {shift.id, CashReason::Drop, 5'000}).has_value());
    QVERIFY(moveCash(till, {shift.id, CashReason::Lift, 1'000}).has_value());
    const ShiftFigures figures = figuresOf(till, shift);
    QCOMPARE(figures.payOutsMinor, 1'500);
    QCOMPARE(figures.payInsMinor, 300);
    QCOMPARE(figures.dropsMinor, 5'000);
    QCOMPARE(figures.liftsMinor, 1'000);
    QCOMPARE(figures.expectedMinor, 4'800);
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), 4'800);
    QCOMPARE(balance(till, &till::RegisterPlaces::safe), 4'000);

    const std::int64_t rows = till.rowsOf("cash_movement");
    QCOMPARE(moveCash(till, {shift.id, CashReason::PayOut, 5}).error().code,
             ErrorCode::MissingField);
    QCOMPARE(moveCash(till, {shift.id, CashReason::PayOut, 0, note}).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(moveCash(till, {shift.id, CashReason::Sale, 5, note}).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(till.rowsOf("cash_movement"), rows);
    const auto key = QStringLiteral("key-1");
    QVERIFY(moveCash(till, {shift.id, CashReason::PayIn, 5, note, key}).has_value());
    QCOMPARE(moveCash(till, {shift.id, CashReason::PayIn, 5, note, key}).error().code,
             ErrorCode::AlreadyDone);
    QCOMPARE(till.rowsOf("cash_movement"), rows + 1);
}

void TillTest::drawerCannotGiveMoreThanItHolds()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift(1'000);
    const auto refused = moveCash(till, {shift.id, CashReason::Drop, 1'001});
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    QCOMPARE(refused.error().facts.at(0).value, QStringLiteral("1000"));
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), 1'000);
    QVERIFY(moveCash(till, {shift.id, CashReason::Drop, 1'000}).has_value());
}

void TillTest::returnsPayOut()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift(10'000);
    const auto back = till.sell(shift, -595);
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), 9'405);
    const auto movements = till.db()
                                   .read([&](ReadTx &tx) {
                                       return Result(till::movementsOfShift(tx, shift.id));
                                   })
                                   .value();
    QVERIFY(movements.back().reason == CashReason::Refund);
    QCOMPARE(movements.back().amountMinor, 595);
    QCOMPARE(movements.back().payment, back.payments.at(0));
}

void TillTest::paymentsMustSumToTheDocument()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    auto sale = till.receipt(shift, 1'190);
    sale.payments[0].payment.amountMinor = 1'189;
    sale.payments[0].payment.tenderedMinor = 1'189;
    QCOMPARE(book(till, sale).error().code, ErrorCode::AmountMismatch);
    sale.payments.clear();
    QCOMPARE(book(till, sale).error().code, ErrorCode::AmountMismatch);
    QCOMPARE(till.rowsOf("document"), 0);
    QCOMPARE(till.rowsOf("payment"), 0);
}

void TillTest::cashRoundingIsNeitherTaxNorRevenue()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift(0);
    auto sale = till.receipt(shift, 1'233);
    Payment &cash = sale.payments[0].payment;
    cash.cashRoundingMinor = 2;
    cash.tenderedMinor = 1'500;
    cash.changeMinor = 265;
    sale.document.document.totals.cashRoundingMinor = 2;
    QVERIFY(book(till, sale).has_value());
    const ShiftFigures figures = figuresOf(till, shift);
    QCOMPARE(figures.totalMinor, 1'233);
    QCOMPARE(figures.taxMinor, 197);
    QCOMPARE(figures.cashRoundingMinor, 2);
    QCOMPARE(figures.cashSalesMinor, 1'235);
    QCOMPARE(figures.tenders.at(0).amountMinor, 1'235);
    QCOMPARE(balance(till, &till::RegisterPlaces::drawer), 1'235);
}

void TillTest::xChangesNothing()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    till.sell(shift, 1'190);
    const std::int64_t before = till.rowsOf("journal_entry") + till.rowsOf("document");
    QVERIFY(figuresOf(till, shift) == figuresOf(till, shift));
    QCOMPARE(till.rowsOf("journal_entry") + till.rowsOf("document"), before);
}

void TillTest::runningTotalGoesOnOverZs()
{
    TestTill till(m_maker);
    Shift shift = till.openShift(0);
    till.sell(shift, 1'190);
    QCOMPARE(till.closeAndCount(shift, 1'190).figures.runningTotalMinor, 1'190);
    shift = till.openShift(1'190);
    QCOMPARE(shift.number, 2);
    till.sell(shift, 595);
    const auto second = till.closeAndCount(shift, 1'785);
    QCOMPARE(second.figures.runningTotalMinor, 1'785);
    QCOMPARE(second.figures.figures.totalMinor, 595);
    QCOMPARE(second.z.numberText, QStringLiteral("R1-Z000002"));
}

void TillTest::nobodyWithoutPermission()
{
    TestTill till(m_maker);
    const StaffId clerk = till.db()
                                  .write(till.ada(),
                                         [&](WriteTx &tx) {
                                             NewStaff bob;
                                             bob.displayName = QStringLiteral("Bob");
                                             bob.roleCodes = {QStringLiteral("accountant")};
                                             return identity::createStaff(tx, bob);
                                         })
                                  .value();
    const Actor bob = Actor::staff(clerk);
    QCOMPARE(openShift(till, 0, bob).error().code, ErrorCode::NotPermitted);
    QCOMPARE(openShift(till, 0, Actor::guest()).error().code, ErrorCode::NotPermitted);
    const Shift shift = till.openShift();
    const auto refused = [&](auto fn) {
        const auto outcome = till.db().write(bob, fn);
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    QCOMPARE(refused([&](WriteTx &tx) { return till::closeToSales(tx, till.writer(), shift.id); }),
             ErrorCode::NotPermitted);
    QCOMPARE(refused([&](WriteTx &tx) { return till::noSale(tx, till.writer(), till.reg); }),
             ErrorCode::NotPermitted);
    QCOMPARE(refused([&](WriteTx &tx) {
                 return till::moveCash(tx, till.writer(),
                                       {shift.id, CashReason::PayIn, 5, QStringLiteral("x")});
             }),
             ErrorCode::NotPermitted);
    QCOMPARE(till.rowsOf("shift"), 1);
}

void TillTest::anotherKeyBeginsANewSeries()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    till.sell(shift, 1'190);
    const auto signer = journal::signerFromSeed(QByteArray(32, '\x22')).value();
    const auto writer = till.db()
                                .write(till.ada(),
                                       [&](WriteTx &tx) {
                                           return till::enrolRegister(tx, till.reg, *signer,
                                                                      &till.signer());
                                       })
                                .value();
    QCOMPARE(writer.epoch(), 2);
    auto sale = till.receipt(shift, 1'190);
    sale.document.series.epoch = writer.epoch();
    const auto booked = till.db()
                                .write(till.ada(),
                                       [&](WriteTx &tx) {
                                           return till::bookDocument(tx, writer, sale);
                                       })
                                .value();
    QCOMPARE(booked.document.numberText, QStringLiteral("R1.2-000001"));
}

void TillTest::sameSaleTwice()
{
    TestTill till(m_maker);
    const Shift shift = till.openShift();
    auto sale = till.receipt(shift, 1'190);
    sale.document.commandKey = QStringLiteral("sale");
    const auto first = book(till, sale).value();
    const auto again = book(till, sale);
    QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
    QCOMPARE(again.error().facts.at(0).value, first.document.id.toText());
    QCOMPARE(till.rowsOf("payment"), 1);
    QCOMPARE(till.sell(shift, 5).document.number, 2);
}

ARNOLD_STORE_TEST_CLASS(TillTest)
#include "TillTest.moc"
