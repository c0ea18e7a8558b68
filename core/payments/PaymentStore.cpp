#include "core/payments/PaymentStore.h"

#include "core/books/Binding.h"
#include "core/storage/ActorNames.h"

namespace arnold::payments {
namespace {

constexpr std::string_view kInsert =
        "INSERT INTO payment (id, order_id, document_id, tender, amount_minor, "
        "cash_rounding_minor, tip_minor, tendered_minor, change_minor, currency, attempt_id, "
        "refunds_id, unconfirmed, shift_id, actor_kind, actor_id, at, business_date, reason, "
        "command_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING";
constexpr std::string_view kIdByCommandKey = "SELECT id FROM payment WHERE command_key = ?";

#define ARNOLD_PAYMENT_COLUMNS                                                                     \
    "SELECT id, order_id, document_id, tender, amount_minor, cash_rounding_minor, tip_minor, "     \
    "tendered_minor, change_minor, currency, attempt_id, refunds_id, unconfirmed, shift_id, at, "  \
    "business_date, reason FROM payment "
constexpr std::string_view kOfOrder = ARNOLD_PAYMENT_COLUMNS
        "WHERE order_id = ? ORDER BY id LIMIT 1000";
constexpr std::string_view kOfDocument = ARNOLD_PAYMENT_COLUMNS
        "WHERE document_id = ? ORDER BY id LIMIT 1000";

constexpr std::string_view kRefunded =
        "SELECT payment.amount_minor, COALESCE(payment_refunded.refunded_minor, 0) FROM payment "
        "LEFT JOIN payment_refunded ON payment_refunded.payment_id = payment.id "
        "WHERE payment.id = ?";
constexpr std::string_view kBeginRefunded =
        "INSERT INTO payment_refunded (payment_id, captured_minor, refunded_minor) "
        "SELECT id, amount_minor, 0 FROM payment WHERE id = ? AND amount_minor > 0 "
        "ON CONFLICT DO NOTHING";
constexpr std::string_view kRaiseRefunded =
        "UPDATE payment_refunded SET refunded_minor = refunded_minor + ? WHERE payment_id = ? "
        "AND refunded_minor + ? <= captured_minor";

std::vector<Payment> readPayments(Rows rows)
{
    std::vector<Payment> found;
    while (rows.next()) {
        Payment payment;
        payment.id = rows.value<PaymentId>(0);
        payment.order = rows.value<OrderId>(1);
        payment.document = rows.value<DocumentId>(2);
        payment.tender = tenderFromName(rows.value<QString>(3)).value_or(Tender::Manual);
        payment.amountMinor = rows.value<std::int64_t>(4);
        payment.cashRoundingMinor = rows.value<std::int64_t>(5);
        payment.tipMinor = rows.value<std::int64_t>(6);
        payment.tenderedMinor = rows.value<std::optional<std::int64_t>>(7);
        payment.changeMinor = rows.value<std::optional<std::int64_t>>(8);
        payment.currency = Currency::fromCode(rows.value<QString>(9)).value_or(payment.currency);
        payment.attempt = rows.value<PaymentAttemptId>(10);
        payment.refunds = rows.value<PaymentId>(11);
        payment.confirmation = rows.value<bool>(12) ? Confirmation::Unconfirmed
                                                    : Confirmation::Confirmed;
        payment.shift = rows.value<ShiftId>(13);
        payment.at = rows.value<Instant>(14);
        payment.businessDate = rows.value<QString>(15);
        payment.reason = rows.value<QString>(16);
        found.push_back(std::move(payment));
    }
    return found;
}

} // namespace

bool insertPayment(WriteTx &tx, const Payment &payment, const QString &commandKey)
{
    return tx.execute(kInsert, payment.id, payment.order, payment.document,
                      tenderName(payment.tender), payment.amountMinor, payment.cashRoundingMinor,
                      payment.tipMinor, payment.tenderedMinor, payment.changeMinor,
                      payment.currency.code(), payment.attempt, payment.refunds,
                      payment.confirmation == Confirmation::Unconfirmed, payment.shift,
                      actorKindName(tx.actor().kind), PaymentId(tx.actor().id), payment.at,
                      payment.businessDate, books::textOrNull(payment.reason),
                      books::textOrNull(commandKey))
            == 1;
}

std::optional<PaymentId> readIdByCommandKey(ReadTx &tx, QStringView commandKey)
{
    return tx.queryOne<PaymentId>(kIdByCommandKey, commandKey);
}

std::optional<RefundedRow> readRefunded(ReadTx &tx, PaymentId payment)
{
    auto rows = tx.query(kRefunded, payment);
    if (!rows.next())
        return std::nullopt;
    return RefundedRow {rows.value<std::int64_t>(0), rows.value<std::int64_t>(1)};
}

bool raiseRefunded(WriteTx &tx, PaymentId payment, std::int64_t minor)
{
    tx.execute(kBeginRefunded, payment);
    return tx.execute(kRaiseRefunded, minor, payment, minor) == 1;
}

std::vector<Payment> readOfOrder(ReadTx &tx, OrderId order)
{
    return readPayments(tx.query(kOfOrder, order));
}

std::vector<Payment> readOfDocument(ReadTx &tx, DocumentId document)
{
    return readPayments(tx.query(kOfDocument, document));
}

} // namespace arnold::payments
