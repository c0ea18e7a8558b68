#include "core/payments/Attempts.h"

#include "core/base/NameTable.h"
#include "core/payments/AttemptStore.h"

namespace arnold {
namespace {

constexpr Named<AttemptState> kStates[] = {
        {AttemptState::Created, "created"},       {AttemptState::Pending, "pending"},
        {AttemptState::Authorised, "authorised"}, {AttemptState::Captured, "captured"},
        {AttemptState::Failed, "failed"},         {AttemptState::Voided, "voided"},
        {AttemptState::Unknown, "unknown"},       {AttemptState::Disputed, "disputed"},
};

struct Step {
    AttemptState from;
    AttemptState to;
};
constexpr Step kSteps[] = {
        {AttemptState::Created, AttemptState::Pending},
        {AttemptState::Created, AttemptState::Authorised},
        {AttemptState::Created, AttemptState::Captured},
        {AttemptState::Created, AttemptState::Failed},
        {AttemptState::Created, AttemptState::Voided},
        {AttemptState::Created, AttemptState::Unknown},
        {AttemptState::Pending, AttemptState::Authorised},
        {AttemptState::Pending, AttemptState::Captured},
        {AttemptState::Pending, AttemptState::Failed},
        {AttemptState::Pending, AttemptState::Voided},
        {AttemptState::Pending, AttemptState::Unknown},
        {AttemptState::Authorised, AttemptState::Captured},
        {AttemptState::Authorised, AttemptState::Failed},
        {AttemptState::Authorised, AttemptState::Voided},
        {AttemptState::Authorised, AttemptState::Unknown},
        // settled by asking the provider
        {AttemptState::Unknown, AttemptState::Pending},
        {AttemptState::Unknown, AttemptState::Authorised},
        {AttemptState::Unknown, AttemptState::Captured},
        {AttemptState::Unknown, AttemptState::Failed},
        {AttemptState::Unknown, AttemptState::Voided},
        {AttemptState::Captured, AttemptState::Disputed},
        {AttemptState::Disputed, AttemptState::Captured},
};

} // namespace

QString attemptStateName(AttemptState state)
{
    return nameIn(kStates, state);
}

std::optional<AttemptState> attemptStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

bool attemptMayGo(AttemptState from, AttemptState to)
{
    for (const Step &step : kSteps) {
        if (step.from == from && step.to == to)
            return true;
    }
    return false;
}

namespace payments {

PaymentAttempt createAttempt(WriteTx &tx, PaymentAttempt attempt)
{
    if (attempt.id.isNull())
        attempt.id = PaymentAttemptId::make();
    attempt.state = attempt.provider == QLatin1String(kManualProvider) ? AttemptState::Authorised
                                                                       : AttemptState::Created;
    attempt.createdAt = tx.now();
    attempt.updatedAt = tx.now();
    insertAttempt(tx, attempt);
    return attempt;
}

std::optional<PaymentAttempt> attempt(ReadTx &tx, PaymentAttemptId id)
{
    return readAttempt(tx, id);
}

std::vector<PaymentAttempt> attemptsOfCart(ReadTx &tx, CartId cart)
{
    return readAttemptsOfCart(tx, cart);
}

Result<void> moveAttempt(WriteTx &tx, PaymentAttemptId id, AttemptState to,
                         const QString &providerReference)
{
    const auto found = readAttempt(tx, id);
    if (!found)
        return ErrorCode::NotFound;
    if (attemptMayGo(found->state, to) && changeState(tx, *found, to, providerReference))
        return {};
    return Error {ErrorCode::InvalidState,
                  {},
                  {},
                  {{QStringLiteral("from"), attemptStateName(found->state)},
                   {QStringLiteral("to"), attemptStateName(to)}}};
}

void giveAttemptsToOrder(WriteTx &tx, CartId cart, OrderId order)
{
    setOrder(tx, cart, order);
}

std::vector<PaymentAttempt> unknownAttempts(ReadTx &tx, Instant before, int limit)
{
    return readUnknownAttempts(tx, before, limit);
}

} // namespace payments
} // namespace arnold
