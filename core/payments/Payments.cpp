#include "core/payments/Payments.h"

#include "core/payments/PaymentStore.h"

#include <algorithm>

namespace arnold::payments {
namespace {

Result<void> guardRefund(WriteTx &tx, const Payment &refund)
{
    if (refund.amountMinor >= 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("amount"),
                      QStringLiteral("a refund is negative")};
    ARNOLD_TRY(left, refundableMinor(tx, refund.refunds));
    if (raiseRefunded(tx, refund.refunds, -refund.amountMinor))
        return {};
    return Error {ErrorCode::LimitReached,
                  QStringLiteral("amount"),
                  {},
                  {{QStringLiteral("refundable"), QString::number(left)}}};
}

} // namespace

Result<std::vector<PaymentId>> record(WriteTx &tx, std::span<const NewPayment> newPayments)
{
    std::vector<PaymentId> ids;
    for (const NewPayment &newPayment : newPayments) {
        Payment payment = newPayment.payment;
        if (payment.id.isNull())
            payment.id = PaymentId::make();
        if (payment.at == Instant {})
            payment.at = tx.now();
        if (!insertPayment(tx, payment, newPayment.commandKey)) {
            const auto booked = readIdByCommandKey(tx, newPayment.commandKey);
            return Error {ErrorCode::AlreadyDone,
                          {},
                          {},
                          {{QStringLiteral("payment"), booked.value_or(PaymentId()).toText()}}};
        }
        if (!payment.refunds.isNull())
            ARNOLD_CHECK(guardRefund(tx, payment));
        ids.push_back(payment.id);
    }
    return ids;
}

std::vector<Payment> paymentsOfOrder(ReadTx &tx, OrderId order)
{
    return readOfOrder(tx, order);
}

std::vector<Payment> paymentsOfDocument(ReadTx &tx, DocumentId document)
{
    return readOfDocument(tx, document);
}

Result<std::int64_t> refundableMinor(ReadTx &tx, PaymentId payment)
{
    const auto row = readRefunded(tx, payment);
    if (!row)
        return ErrorCode::NotFound;
    return std::max<std::int64_t>(0, row->capturedMinor - row->refundedMinor);
}

} // namespace arnold::payments
