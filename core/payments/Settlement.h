#pragma once
#include "core/base/Result.h"
#include "core/payments/Payment.h"

#include <span>
#include <vector>

namespace arnold::payments {

// One tender as the customer offers it.
struct OfferedTender {
    Tender tender = Tender::Cash;
    std::int64_t amountMinor = 0; // cash: what is handed over; others: what they pay, tip left out
    std::int64_t tipMinor = 0;
    PaymentAttemptId attempt = {};
    Confirmation confirmation = Confirmation::Confirmed;
};

struct SettledTender {
    OfferedTender offered = {};
    std::int64_t amountMinor = 0; // toward what is due
    std::int64_t cashRoundingMinor = 0;
    std::optional<std::int64_t> tenderedMinor = {};
    std::optional<std::int64_t> changeMinor = {};
};

// How the tenders pay what is due. Cash, at most one, pays what the others leave, rounded to the
// cash step (see core/pricing/CashRounding.h), and gets change. A negative due is paid out: other
// tenders are offered with negative amounts, cash pays the rest out. The amounts always sum to the
// due amount. Errors: PaymentRequired (fact "missing", minor units), LimitReached when a tender
// without change pays more than is due, InvalidValue for a tender of the wrong sign or a second
// cash tender.
Result<std::vector<SettledTender>>
settle(std::int64_t dueMinor, std::span<const OfferedTender> offered, std::int64_t cashStepMinor);

} // namespace arnold::payments
