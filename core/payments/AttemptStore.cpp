#include "core/payments/AttemptStore.h"

#include "core/books/Binding.h"

namespace arnold::payments {
namespace {

constexpr std::string_view kInsert =
        "INSERT INTO payment_attempt (id, cart_id, order_id, provider, state, amount_minor, "
        "currency, provider_reference, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
#define ARNOLD_ATTEMPT_COLUMNS                                                                     \
    "SELECT id, cart_id, order_id, provider, state, amount_minor, currency, provider_reference, "  \
    "created_at, updated_at FROM payment_attempt "
constexpr std::string_view kById = ARNOLD_ATTEMPT_COLUMNS "WHERE id = ?";
constexpr std::string_view kOfCart = ARNOLD_ATTEMPT_COLUMNS
        "WHERE cart_id = ? ORDER BY id DESC LIMIT 100";
constexpr std::string_view kUnknown = ARNOLD_ATTEMPT_COLUMNS
        "WHERE state = 'unknown' AND updated_at < ? "
        "ORDER BY updated_at LIMIT ?";
constexpr std::string_view kChangeState =
        "UPDATE payment_attempt SET state = ?, updated_at = ?, "
        "provider_reference = COALESCE(?, provider_reference) WHERE id = ? AND state = ?";
constexpr std::string_view kSetOrder =
        "UPDATE payment_attempt SET order_id = ? WHERE cart_id = ? AND order_id IS NULL";

std::vector<PaymentAttempt> readAttempts(Rows rows)
{
    std::vector<PaymentAttempt> found;
    while (rows.next()) {
        PaymentAttempt attempt;
        attempt.id = rows.value<PaymentAttemptId>(0);
        attempt.cart = rows.value<CartId>(1);
        attempt.order = rows.value<OrderId>(2);
        attempt.provider = rows.value<QString>(3);
        attempt.state = attemptStateFromName(rows.value<QString>(4)).value_or(attempt.state);
        attempt.amountMinor = rows.value<std::int64_t>(5);
        attempt.currency = Currency::fromCode(rows.value<QString>(6)).value_or(attempt.currency);
        attempt.providerReference = rows.value<QString>(7);
        attempt.createdAt = rows.value<Instant>(8);
        attempt.updatedAt = rows.value<Instant>(9);
        found.push_back(std::move(attempt));
    }
    return found;
}

} // namespace

void insertAttempt(WriteTx &tx, const PaymentAttempt &attempt)
{
    tx.execute(kInsert, attempt.id, attempt.cart, attempt.order, attempt.provider,
               attemptStateName(attempt.state), attempt.amountMinor, attempt.currency.code(),
               books::textOrNull(attempt.providerReference), attempt.createdAt, attempt.updatedAt);
}

std::optional<PaymentAttempt> readAttempt(ReadTx &tx, PaymentAttemptId id)
{
    auto found = readAttempts(tx.query(kById, id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PaymentAttempt> readAttemptsOfCart(ReadTx &tx, CartId cart)
{
    return readAttempts(tx.query(kOfCart, cart));
}

std::vector<PaymentAttempt> readUnknownAttempts(ReadTx &tx, Instant before, int limit)
{
    return readAttempts(tx.query(kUnknown, before, limit));
}

bool changeState(WriteTx &tx, const PaymentAttempt &from, AttemptState to,
                 const QString &providerReference)
{
    return tx.execute(kChangeState, attemptStateName(to), tx.now(),
                      books::textOrNull(providerReference), from.id, attemptStateName(from.state))
            == 1;
}

void setOrder(WriteTx &tx, CartId cart, OrderId order)
{
    tx.execute(kSetOrder, order, cart);
}

} // namespace arnold::payments
