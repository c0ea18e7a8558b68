#include "core/payments/Payments.h"
#include "core/payments/Attempts.h"
#include "tests/support/TestStore.h"

using namespace arnold;
using namespace arnold::test;

class PaymentsTest : public QObject
{
    Q_OBJECT

public:
    explicit PaymentsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void isReadAsItWasBooked();
    void refundsNeverExceedThePayment();
    void aCommandKeyPaysOnce();
    void attemptsGoTheirWay();
    void allowedSteps();

private:
    StoreMaker m_maker;
};

namespace {

NewPayment cardPayment(std::int64_t minor, PaymentId refunds = {}, const QString &key = {})
{
    NewPayment payment;
    payment.payment.tender = Tender::Card;
    payment.payment.amountMinor = minor;
    payment.payment.refunds = refunds;
    payment.payment.businessDate = QStringLiteral("2026-03-06");
    payment.commandKey = key;
    return payment;
}

Result<std::vector<PaymentId>> record(TestStore &store, const NewPayment &payment)
{
    return store.db().write(Actor::system(), [&](WriteTx &tx) {
        return payments::record(tx, {&payment, 1});
    });
}

} // namespace

void PaymentsTest::isReadAsItWasBooked()
{
    auto store = m_maker.make();
    NewPayment asked = cardPayment(1'190);
    asked.payment.order = OrderId::make();
    asked.payment.tender = Tender::Cash;
    asked.payment.tipMinor = 110;
    asked.payment.cashRoundingMinor = 0;
    asked.payment.tenderedMinor = 2'000;
    asked.payment.changeMinor = 700;
    asked.payment.reason = QStringLiteral("why");
    const auto ids = record(*store, asked).value();
    const auto read = store->db()
                              .read([&](ReadTx &tx) {
                                  return Result(payments::paymentsOfOrder(tx, asked.payment.order));
                              })
                              .value();
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read[0].id, ids[0]);
    QVERIFY(read[0].tender == Tender::Cash);
    QCOMPARE(read[0].amountMinor, 1'190);
    QCOMPARE(read[0].tipMinor, 110);
    QCOMPARE(read[0].tenderedMinor.value(), 2'000);
    QCOMPARE(read[0].changeMinor.value(), 700);
    QCOMPARE(read[0].at, store->clock().now());
    QCOMPARE(read[0].reason, QStringLiteral("why"));
    QCOMPARE(read[0].moneyMinor(), 1'300);
}

void PaymentsTest::refundsNeverExceedThePayment()
{
    auto store = m_maker.make();
    const PaymentId paid = record(*store, cardPayment(1'000)).value().at(0);
    QVERIFY(record(*store, cardPayment(-333, paid)).has_value());
    QVERIFY(record(*store, cardPayment(-334, paid)).has_value());
    const auto refused = record(*store, cardPayment(-334, paid));
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    QCOMPARE(refused.error().facts.at(0).value, QStringLiteral("333"));
    const auto left = [&] {
        return store->db()
                .read([&](ReadTx &tx) { return payments::refundableMinor(tx, paid); })
                .value();
    };
    QCOMPARE(left(), 333);
    QVERIFY(record(*store, cardPayment(-333, paid)).has_value());
    QCOMPARE(left(), 0);
    QCOMPARE(record(*store, cardPayment(-1, paid)).error().code, ErrorCode::LimitReached);
    QCOMPARE(record(*store, cardPayment(1, paid)).error().code, ErrorCode::InvalidValue);
    const auto rows = store->db().read([](ReadTx &tx) -> Result<qint64> {
        return tx.queryOne<qint64>("SELECT COUNT(*) FROM payment").value();
    });
    QCOMPARE(rows.value(), 4); // refused refunds left nothing
}

void PaymentsTest::aCommandKeyPaysOnce()
{
    auto store = m_maker.make();
    const auto key = QStringLiteral("pay-1");
    const auto first = record(*store, cardPayment(5, {}, key)).value();
    const auto again = record(*store, cardPayment(5, {}, key));
    QCOMPARE(again.error().code, ErrorCode::AlreadyDone);
    QCOMPARE(again.error().facts.at(0).value, first[0].toText());
}

void PaymentsTest::attemptsGoTheirWay()
{
    auto store = m_maker.make();
    PaymentAttempt asked;
    asked.provider = QStringLiteral("terminal");
    asked.amountMinor = 1'990;
    const auto made = store->db()
                              .write(Actor::guest(),
                                     [&](WriteTx &tx) {
                                         return Result(payments::createAttempt(tx, asked));
                                     })
                              .value();
    QVERIFY(made.state == AttemptState::Created);
    const auto move = [&](AttemptState to, const QString &reference = {}) {
        return store->db().write(Actor::system(), [&](WriteTx &tx) {
            return payments::moveAttempt(tx, made.id, to, reference);
        });
    };
    QVERIFY(move(AttemptState::Unknown, QStringLiteral("ref-1")).has_value());
    store->clock().advanceSeconds(60);
    const auto unknown = store->db()
                                 .read([&](ReadTx &tx) {
                                     return Result(payments::unknownAttempts(
                                             tx, store->clock().now(), 10));
                                 })
                                 .value();
    QCOMPARE(unknown.size(), std::size_t(1));
    QCOMPARE(unknown[0].providerReference, QStringLiteral("ref-1"));
    QVERIFY(move(AttemptState::Captured).has_value());
    const auto refused = move(AttemptState::Failed);
    QCOMPARE(refused.error().code, ErrorCode::InvalidState);
    QCOMPARE(refused.error().facts.at(0).value, QStringLiteral("captured"));
    const auto read = store->db()
                              .read([&](ReadTx &tx) {
                                  return Result(payments::attempt(tx, made.id));
                              })
                              .value();
    QVERIFY(read->state == AttemptState::Captured);
    QCOMPARE(read->providerReference, QStringLiteral("ref-1")); // kept
    asked.provider = QString::fromLatin1(kManualProvider);
    const auto manual = store->db()
                                .write(Actor::guest(),
                                       [&](WriteTx &tx) {
                                           return Result(payments::createAttempt(tx, asked));
                                       })
                                .value();
    QVERIFY(manual.state == AttemptState::Authorised);
}

void PaymentsTest::allowedSteps()
{
    // Nothing leaves `failed` and `voided`, nothing comes back to `created`, none stays.
    QStringList steps;
    for (int from = 0; from <= static_cast<int>(AttemptState::Disputed); ++from) {
        QString to;
        for (int next = 0; next <= static_cast<int>(AttemptState::Disputed); ++next) {
            if (attemptMayGo(static_cast<AttemptState>(from), static_cast<AttemptState>(next)))
                to += attemptStateName(static_cast<AttemptState>(next)).left(1);
        }
        steps.append(attemptStateName(static_cast<AttemptState>(from)) + QLatin1Char(':') + to);
    }
    QCOMPARE(steps.join(QLatin1Char(' ')),
             QStringLiteral("created:pacfvu pending:acfvu authorised:cfvu captured:d failed: "
                            "voided: unknown:pacfv disputed:c"));
}

ARNOLD_STORE_TEST_CLASS(PaymentsTest)
#include "PaymentsTest.moc"
