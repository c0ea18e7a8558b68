#pragma once
#include "core/base/Result.h"
#include "core/payments/Payment.h"
#include "core/storage/Transaction.h"

#include <span>
#include <vector>

namespace arnold {

struct NewPayment {
    Payment payment = {}; // a null id is made; a zero `at` is tx.now()
    QString commandKey = {}; // unique for ever; empty: none
};

namespace payments {

// Books payments of tx.actor(). A refund that names what it gives back never exceeds what that
// payment captured less its refunds: LimitReached with fact "refundable" (minor units); NotFound
// when the payment is not there. AlreadyDone for a command key that has booked. The ids given out.
Result<std::vector<PaymentId>> record(WriteTx &tx, std::span<const NewPayment> newPayments);

std::vector<Payment> paymentsOfOrder(ReadTx &tx, OrderId order);
std::vector<Payment> paymentsOfDocument(ReadTx &tx, DocumentId document);
// What may still be given back of a payment. NotFound.
Result<std::int64_t> refundableMinor(ReadTx &tx, PaymentId payment);

} // namespace payments
} // namespace arnold
