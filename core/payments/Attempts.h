#pragma once
#include "core/base/Result.h"
#include "core/cart/CartIds.h"
#include "core/payments/Payment.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

enum class AttemptState {
    Created,
    Pending,
    Authorised,
    Captured,
    Failed,
    Voided,
    Unknown, // no answer: to be settled by asking the provider
    Disputed,
};
QString attemptStateName(AttemptState state); // "created", "authorised", ...
std::optional<AttemptState> attemptStateFromName(QStringView name);

// Which steps there are. Everything else is refused.
bool attemptMayGo(AttemptState from, AttemptState to);

inline constexpr auto kManualProvider = "manual"; // pay on delivery or by transfer

struct PaymentAttempt {
    PaymentAttemptId id = {};
    CartId cart = {};
    OrderId order = {};
    QString provider = {};
    AttemptState state = AttemptState::Created;
    std::int64_t amountMinor = 0; // computed by the core, never by a client
    Currency currency = Currency::of("EUR");
    QString providerReference = {}; // empty: none yet
    Instant createdAt = {};
    Instant updatedAt = {};
};

namespace payments {

// A `manual` attempt is authorised at once; the others begin as created.
PaymentAttempt createAttempt(WriteTx &tx, PaymentAttempt attempt);
std::optional<PaymentAttempt> attempt(ReadTx &tx, PaymentAttemptId id);
// The newest of a cart first.
std::vector<PaymentAttempt> attemptsOfCart(ReadTx &tx, CartId cart);
// One conditional update. InvalidState with facts "from" and "to", NotFound.
Result<void> moveAttempt(WriteTx &tx, PaymentAttemptId id, AttemptState to,
                         const QString &providerReference = {});
// The attempts of a cart now belong to its order.
void giveAttemptsToOrder(WriteTx &tx, CartId cart, OrderId order);
// Unsettled since before `before`, oldest first.
std::vector<PaymentAttempt> unknownAttempts(ReadTx &tx, Instant before, int limit);

} // namespace payments
} // namespace arnold
