#pragma once
#include <QLatin1String>

// Every refusal the core can give, with the stable name that REST answers carry. Each has a message
// in every language (resources/translations/errors.*.json; tests/tidy checks it). Sorted by name.
#define ARNOLD_ERROR_CODES(X)                                                                      \
    X(AlreadyDone, "already_done")                                                                 \
    X(AmountMismatch, "amount_mismatch")                                                           \
    X(ApprovalRequired, "approval_required")                                                       \
    X(Busy, "busy")                                                                                \
    X(CartCompleted, "cart_completed")                                                             \
    X(CartEmpty, "cart_empty")                                                                     \
    X(CodeUnknown, "code_unknown")                                                                 \
    X(Conflict, "conflict")                                                                        \
    X(CurrencyMismatch, "currency_mismatch")                                                       \
    X(Damaged, "damaged")                                                                          \
    X(DiskFull, "disk_full")                                                                       \
    X(EmailNotVerified, "email_not_verified")                                                      \
    X(FormatTooNew, "format_too_new")                                                              \
    X(IdempotencyKeyRequired, "idempotency_key_required")                                          \
    X(IdempotencyKeyReused, "idempotency_key_reused")                                              \
    X(InProgress, "in_progress")                                                                   \
    X(InsufficientStock, "insufficient_stock")                                                     \
    X(Internal, "internal")                                                                        \
    X(InvalidAddress, "invalid_address")                                                           \
    X(InvalidEmail, "invalid_email")                                                               \
    X(InvalidQuantity, "invalid_quantity")                                                         \
    X(InvalidState, "invalid_state")                                                               \
    X(InvalidValue, "invalid_value")                                                               \
    X(JournalBroken, "journal_broken")                                                             \
    X(LimitReached, "limit_reached")                                                               \
    X(Locked, "locked")                                                                            \
    X(LostUpdate, "lost_update")                                                                   \
    X(MethodNotAllowed, "method_not_allowed")                                                      \
    X(MissingField, "missing_field")                                                               \
    X(NotFound, "not_found")                                                                       \
    X(NotPermitted, "not_permitted")                                                               \
    X(NotSellable, "not_sellable")                                                                 \
    X(OriginNotAllowed, "origin_not_allowed")                                                      \
    X(Overflow, "overflow")                                                                        \
    X(PaymentRequired, "payment_required")                                                         \
    X(PriceChanged, "price_changed")                                                               \
    X(RateLimited, "rate_limited")                                                                 \
    X(ReadOnly, "read_only")                                                                       \
    X(SecondFactorRequired, "second_factor_required")                                              \
    X(SecondFactorSetupRequired, "second_factor_setup_required")                                   \
    X(ShiftClosed, "shift_closed")                                                                 \
    X(ShiftOpen, "shift_open")                                                                     \
    X(ShippingRequired, "shipping_required")                                                       \
    X(SignInRefused, "sign_in_refused")                                                            \
    X(StepUpRequired, "step_up_required")                                                          \
    X(StorageFailed, "storage_failed")                                                             \
    X(TokenInvalid, "token_invalid")                                                               \
    X(TooLarge, "too_large")                                                                       \
    X(Unauthenticated, "unauthenticated")                                                          \
    X(Unavailable, "unavailable")                                                                  \
    X(UnknownField, "unknown_field")                                                               \
    X(UnsupportedMediaType, "unsupported_media_type")                                              \
    X(Untracked, "untracked")                                                                      \
    X(WeakPassword, "weak_password")                                                               \
    X(WrongCode, "wrong_code")                                                                     \
    X(WrongCredentials, "wrong_credentials")                                                       \
    X(WrongKey, "wrong_key")                                                                       \
    X(WrongPin, "wrong_pin")

namespace arnold {

enum class ErrorCode {
#define ARNOLD_ERROR_ENUM(name, text) name,
    ARNOLD_ERROR_CODES(ARNOLD_ERROR_ENUM)
#undef ARNOLD_ERROR_ENUM
};

// The stable name, such as "insufficient_stock".
QLatin1String errorName(ErrorCode code);

} // namespace arnold
