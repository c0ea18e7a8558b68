#pragma once
#include "core/payments/Payments.h"

// The payments' rows. Nothing here changes or removes one.
namespace arnold::payments {

// False when the command key is there already.
bool insertPayment(WriteTx &tx, const Payment &payment, const QString &commandKey);
std::optional<PaymentId> readIdByCommandKey(ReadTx &tx, QStringView commandKey);

struct RefundedRow {
    std::int64_t capturedMinor = 0;
    std::int64_t refundedMinor = 0;
};
std::optional<RefundedRow> readRefunded(ReadTx &tx, PaymentId payment);
// Whether there was as much left.
bool raiseRefunded(WriteTx &tx, PaymentId payment, std::int64_t minor);

std::vector<Payment> readOfOrder(ReadTx &tx, OrderId order);
std::vector<Payment> readOfDocument(ReadTx &tx, DocumentId document);

} // namespace arnold::payments
