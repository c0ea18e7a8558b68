#include "core/orders/OrderStatus.h"

#include <algorithm>
#include <array>
#include <utility>

namespace arnold::orders {
namespace {

template <typename State> using Name = std::pair<State, QLatin1String>;

constexpr std::array<Name<Status>, 4> kStatusNames {{
        {Status::Draft, QLatin1String("draft")},
        {Status::Placed, QLatin1String("placed")},
        {Status::Completed, QLatin1String("completed")},
        {Status::Cancelled, QLatin1String("cancelled")},
}};

constexpr std::array<Name<PaymentStatus>, 6> kPaymentNames {{
        {PaymentStatus::Unpaid, QLatin1String("unpaid")},
        {PaymentStatus::Authorised, QLatin1String("authorised")},
        {PaymentStatus::PartlyPaid, QLatin1String("partly_paid")},
        {PaymentStatus::Paid, QLatin1String("paid")},
        {PaymentStatus::PartlyRefunded, QLatin1String("partly_refunded")},
        {PaymentStatus::Refunded, QLatin1String("refunded")},
}};

constexpr std::array<Name<FulfilmentStatus>, 6> kFulfilmentNames {{
        {FulfilmentStatus::None, QLatin1String("none")},
        {FulfilmentStatus::Partial, QLatin1String("partial")},
        {FulfilmentStatus::Ready, QLatin1String("ready")},
        {FulfilmentStatus::Fulfilled, QLatin1String("fulfilled")},
        {FulfilmentStatus::PartlyReturned, QLatin1String("partly_returned")},
        {FulfilmentStatus::Returned, QLatin1String("returned")},
}};

template <typename State, std::size_t N>
QString nameOf(const std::array<Name<State>, N> &names, State state)
{
    return names[static_cast<std::size_t>(state)].second;
}

template <typename State, std::size_t N>
std::optional<State> stateOf(const std::array<Name<State>, N> &names, QStringView name)
{
    for (const auto &[state, known] : names) {
        if (name == known)
            return state;
    }
    return std::nullopt;
}

PaymentStatus derivePayment(const OrderFacts &facts)
{
    // Nothing is owed by the buyer: settled once whatever they get has been given.
    if (facts.totalMinor <= 0) {
        return facts.paidOutMinor - facts.paidMinor >= -facts.totalMinor ? PaymentStatus::Paid
                                                                         : PaymentStatus::Unpaid;
    }
    const std::int64_t kept = facts.paidMinor - facts.paidOutMinor;
    if (kept >= facts.totalMinor)
        return PaymentStatus::Paid;
    if (facts.paidOutMinor > 0)
        return kept > 0 ? PaymentStatus::PartlyRefunded : PaymentStatus::Refunded;
    if (facts.paidMinor > 0)
        return PaymentStatus::PartlyPaid;
    return facts.authorisedMinor > 0 ? PaymentStatus::Authorised : PaymentStatus::Unpaid;
}

bool isOpen(const GoodsFacts &line)
{
    return line.fulfilledMicros < line.orderedMicros - line.cancelledMicros;
}

FulfilmentStatus deriveFulfilment(const OrderFacts &facts)
{
    if (facts.isDraft)
        return FulfilmentStatus::None;
    if (facts.goods.empty())
        return FulfilmentStatus::Fulfilled;
    const auto any = [&](auto &&test) {
        return std::any_of(facts.goods.begin(), facts.goods.end(), test);
    };
    const bool anyFulfilled = any([](const auto &line) { return line.fulfilledMicros > 0; });
    const bool anyOpen = any(isOpen);
    const bool anyKept = any(
            [](const auto &line) { return line.returnedMicros < line.fulfilledMicros; });
    if (any([](const auto &line) { return line.returnedMicros > 0; })) {
        return anyKept || anyOpen ? FulfilmentStatus::PartlyReturned : FulfilmentStatus::Returned;
    }
    if (anyFulfilled && !anyOpen)
        return FulfilmentStatus::Fulfilled;
    if (anyFulfilled)
        return FulfilmentStatus::Partial;
    return facts.isReadyToCollect ? FulfilmentStatus::Ready : FulfilmentStatus::None;
}

Status deriveOrder(const OrderFacts &facts, const Statuses &derived)
{
    if (facts.isDraft)
        return Status::Draft;
    if (facts.isCancelled)
        return Status::Cancelled;
    const bool anyOpen = std::any_of(facts.goods.begin(), facts.goods.end(), isOpen);
    const bool handedOver = derived.fulfilment >= FulfilmentStatus::Fulfilled && !anyOpen;
    const bool settled = derived.payment >= PaymentStatus::Paid;
    return handedOver && settled ? Status::Completed : Status::Placed;
}

} // namespace

QString statusName(Status status)
{
    return nameOf(kStatusNames, status);
}

QString paymentStatusName(PaymentStatus status)
{
    return nameOf(kPaymentNames, status);
}

QString fulfilmentStatusName(FulfilmentStatus status)
{
    return nameOf(kFulfilmentNames, status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return stateOf(kStatusNames, name);
}

std::optional<PaymentStatus> paymentStatusFromName(QStringView name)
{
    return stateOf(kPaymentNames, name);
}

std::optional<FulfilmentStatus> fulfilmentStatusFromName(QStringView name)
{
    return stateOf(kFulfilmentNames, name);
}

Statuses deriveStatuses(const OrderFacts &facts)
{
    Statuses derived;
    derived.payment = derivePayment(facts);
    derived.fulfilment = deriveFulfilment(facts);
    derived.order = deriveOrder(facts, derived);
    return derived;
}

} // namespace arnold::orders
