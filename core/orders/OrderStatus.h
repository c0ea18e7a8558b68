#pragma once
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace arnold::orders {

enum class Status { Draft, Placed, Completed, Cancelled };
enum class PaymentStatus { Unpaid, Authorised, PartlyPaid, Paid, PartlyRefunded, Refunded };
enum class FulfilmentStatus { None, Partial, Ready, Fulfilled, PartlyReturned, Returned };

// The names of the schema and of REST: "placed", "partly_paid", "fulfilled", ...
QString statusName(Status status);
QString paymentStatusName(PaymentStatus status);
QString fulfilmentStatusName(FulfilmentStatus status);
std::optional<Status> statusFromName(QStringView name);
std::optional<PaymentStatus> paymentStatusFromName(QStringView name);
std::optional<FulfilmentStatus> fulfilmentStatusFromName(QStringView name);

// One line of goods that can be handed over. Lines that bring goods back (negative quantities) are
// not among them: they are done with the order itself.
struct GoodsFacts {
    std::int64_t orderedMicros = 0;
    std::int64_t cancelledMicros = 0;
    std::int64_t fulfilledMicros = 0;
    std::int64_t returnedMicros = 0;
};

// What documents, payments and fulfilments say about an order. Amounts in the order's currency;
// none but totalMinor is negative.
struct OrderFacts {
    bool isDraft = false;
    bool isCancelled = false;
    std::int64_t totalMinor = 0; // below zero when more comes back than is sold
    std::int64_t authorisedMinor = 0; // promised by a provider, not yet captured
    std::int64_t paidMinor = 0; // captured from the buyer
    std::int64_t paidOutMinor = 0; // given back to the buyer, or set against what they bought
    bool isReadyToCollect = false;
    std::vector<GoodsFacts> goods;
};

struct Statuses {
    Status order = Status::Draft;
    PaymentStatus payment = PaymentStatus::Unpaid;
    FulfilmentStatus fulfilment = FulfilmentStatus::None;

    bool operator==(const Statuses &) const = default;
};

// The three statuses of an order; the only place where they come from. Pure.
Statuses deriveStatuses(const OrderFacts &facts);

} // namespace arnold::orders
