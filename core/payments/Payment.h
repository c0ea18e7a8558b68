#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/books/BookIds.h"

#include <QString>

#include <optional>

namespace arnold {

struct Payment;
struct PaymentAttempt;
using PaymentId = Id<Payment>;
using PaymentAttemptId = Id<PaymentAttempt>;

enum class Tender {
    Cash,
    Card, // on a terminal beside the till
    Manual, // on delivery, by transfer
    GiftCard,
    StoreCredit,
    Points,
    CustomerAccount,
    Online,
    Coupon, // a third party's, who owes it: what the buyer need not pay of the price
    Imported,
};
QString tenderName(Tender tender); // "cash", "gift_card", ...
std::optional<Tender> tenderFromName(QStringView name);

enum class Confirmation { Confirmed, Unconfirmed };

// Money that changed hands. Negative amounts go back to the customer.
// Cash: tendered - change = amount + tip + cash rounding.
struct Payment {
    PaymentId id = {};
    OrderId order = {};
    DocumentId document = {};
    Tender tender = Tender::Cash;
    std::int64_t amountMinor = 0; // what counts toward the order
    std::int64_t cashRoundingMinor = 0;
    std::int64_t tipMinor = 0;
    std::optional<std::int64_t> tenderedMinor = {};
    std::optional<std::int64_t> changeMinor = {};
    Currency currency = Currency::of("EUR");
    PaymentAttemptId attempt = {};
    PaymentId refunds = {}; // of a refund: what it gives back
    Confirmation confirmation = Confirmation::Confirmed;
    ShiftId shift = {};
    Instant at = {};
    QString businessDate = {};
    QString reason = {};

    // What the drawer or the terminal sees.
    std::int64_t moneyMinor() const { return amountMinor + tipMinor + cashRoundingMinor; }
};

} // namespace arnold
