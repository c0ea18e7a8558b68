#pragma once
#include "core/payments/Attempts.h"

namespace arnold::payments {

void insertAttempt(WriteTx &tx, const PaymentAttempt &attempt);
std::optional<PaymentAttempt> readAttempt(ReadTx &tx, PaymentAttemptId id);
std::vector<PaymentAttempt> readAttemptsOfCart(ReadTx &tx, CartId cart);
std::vector<PaymentAttempt> readUnknownAttempts(ReadTx &tx, Instant before, int limit);
// Whether it still was in the state `from`.
bool changeState(WriteTx &tx, const PaymentAttempt &from, AttemptState to,
                 const QString &providerReference);
void setOrder(WriteTx &tx, CartId cart, OrderId order);

} // namespace arnold::payments
