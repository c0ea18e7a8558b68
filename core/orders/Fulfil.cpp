#include "core/orders/Fulfil.h"

#include "core/books/CanonicalJson.h"
#include "core/books/Documents.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/inventory/Movements.h"
#include "core/orders/OrderStore.h"
#include "core/orders/Orders.h"

#include <algorithm>
#include <map>

namespace arnold::orders {
namespace {

Error refusedStep(const OrderHead &head, const char *step)
{
    return {ErrorCode::InvalidState,
            {},
            {},
            {{QStringLiteral("state"), statusName(head.status.order)},
             {QStringLiteral("step"), QString::fromLatin1(step)}}};
}

bool isGoods(const OrderLine &line)
{
    return line.kind != LineKind::Shipping && line.kind != LineKind::Fee
            && line.quantity.micros() > 0;
}

std::int64_t openMicros(const OrderLine &line)
{
    return line.quantity.micros() - line.cancelledMicros - line.fulfilledMicros;
}

// What is asked for, or all that is open.
Result<std::vector<FulfilledLine>> linesToFulfil(const NewFulfilment &wanted,
                                                 const std::vector<OrderLine> &lines)
{
    std::vector<FulfilledLine> leaving = wanted.lines;
    if (leaving.empty()) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (isGoods(lines[i]) && openMicros(lines[i]) > 0)
                leaving.push_back({static_cast<int>(i), openMicros(lines[i])});
        }
    }
    std::vector<int> seen;
    for (std::size_t i = 0; i < leaving.size(); ++i) {
        const int position = leaving[i].orderLine;
        const bool isThere = position >= 0 && position < static_cast<int>(lines.size());
        const bool isNew = std::find(seen.begin(), seen.end(), position) == seen.end();
        seen.push_back(position);
        if (!isThere || !isNew || !isGoods(lines[static_cast<std::size_t>(position)])
            || leaving[i].quantityMicros <= 0
            || leaving[i].quantityMicros > openMicros(lines[static_cast<std::size_t>(position)])) {
            return Error {ErrorCode::InvalidQuantity, QStringLiteral("lines[%1].quantity").arg(i)};
        }
    }
    return leaving;
}

class Leaving
{
public:
    Leaving(WriteTx &tx, const OrderHead &head, const std::vector<OrderLine> &lines,
            const NewFulfilment &wanted)
        : m_tx(tx)
        , m_head(head)
        , m_lines(lines)
        , m_wanted(wanted)
        , m_promises(openAllocations(tx, head.id))
    {
    }

    // A fulfilment for each location that goods leave from.
    Result<std::vector<FulfilmentId>> book(const std::vector<FulfilledLine> &leaving)
    {
        std::map<LocationId, std::vector<FulfilledLine>> byLocation;
        for (const FulfilledLine &line : leaving)
            byLocation[locationOf(line.orderLine)].push_back(line);
        std::vector<FulfilmentId> made;
        for (const auto &[location, lines] : byLocation) {
            ARNOLD_TRY(id, bookFrom(location, lines, made.empty()));
            made.push_back(id);
        }
        return made;
    }

private:
    const OpenAllocation *promiseOf(int line) const
    {
        const auto found = std::find_if(m_promises.begin(), m_promises.end(),
                                        [&](const OpenAllocation &a) { return a.line == line; });
        return found == m_promises.end() ? nullptr : &*found;
    }

    LocationId locationOf(int line) const
    {
        const OpenAllocation *promise = promiseOf(line);
        return promise ? promise->location : m_head.location;
    }

    Result<FulfilmentId> bookFrom(LocationId location, const std::vector<FulfilledLine> &lines,
                                  bool takesKey)
    {
        Fulfilment fulfilment;
        fulfilment.id = FulfilmentId::make();
        fulfilment.kind = m_wanted.kind;
        fulfilment.state = m_wanted.kind == FulfilmentKind::Shipment ? FulfilmentState::Sent
                                                                     : FulfilmentState::Delivered;
        fulfilment.location = location;
        fulfilment.carrier = m_wanted.carrier;
        fulfilment.tracking = m_wanted.tracking;
        fulfilment.createdAt = m_tx.now();
        fulfilment.sentAt = m_tx.now();
        fulfilment.lines = lines;
        insertFulfilment(m_tx, m_head.id, fulfilment, takesKey ? m_wanted.commandKey : QString());
        for (const FulfilledLine &line : lines) {
            addToLine(m_tx, m_head.id, line.orderLine, {line.quantityMicros, 0, 0});
            ARNOLD_CHECK(moveLine(fulfilment, line));
        }
        return fulfilment.id;
    }

    // The promise is kept, and the goods are gone. What was never promised is not tracked.
    Result<void> moveLine(const Fulfilment &fulfilment, const FulfilledLine &line)
    {
        if (!promiseOf(line.orderLine))
            return {};
        const OrderLine &sold = m_lines[static_cast<std::size_t>(line.orderLine)];
        ARNOLD_CHECK(inventory::settleAllocation(
                m_tx,
                {m_head.id.bytes(), line.orderLine, line.quantityMicros, sold.quantity.micros()}));
        NewMovement movement;
        movement.variant = sold.variant;
        movement.location = fulfilment.location;
        movement.quantityMicros = -line.quantityMicros;
        movement.reason = MovementReason::Shipment;
        movement.document = m_head.id.bytes();
        movement.documentLine = line.orderLine;
        movement.fulfilment = fulfilment.id.bytes();
        ARNOLD_TRY(booked, inventory::bookMovement(m_tx, movement));
        (void)booked;
        return {};
    }

    WriteTx &m_tx;
    const OrderHead &m_head;
    const std::vector<OrderLine> &m_lines;
    const NewFulfilment &m_wanted;
    std::vector<OpenAllocation> m_promises;
};

QString eventOf(FulfilmentKind kind)
{
    switch (kind) {
    case FulfilmentKind::Handover:
        return QStringLiteral("handed_over");
    case FulfilmentKind::Shipment:
        return QStringLiteral("shipped");
    case FulfilmentKind::Collection:
        break;
    }
    return QStringLiteral("collected");
}

} // namespace

Result<std::vector<FulfilmentId>> fulfil(WriteTx &tx, const NewFulfilment &wanted)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::OrdersFulfil));
    const auto order = lockOrder(tx, wanted.order);
    if (!order)
        return ErrorCode::NotFound;
    if (!wanted.commandKey.isEmpty()) {
        if (const auto before = fulfilmentByKey(tx, wanted.commandKey)) {
            return Error {ErrorCode::AlreadyDone,
                          {},
                          {},
                          {{QStringLiteral("fulfilment"), before->toText()}}};
        }
    }
    if (order->status.order != Status::Placed)
        return refusedStep(*order, "fulfil");
    const std::vector<OrderLine> lines = orders::lines(tx, order->id);
    ARNOLD_TRY(leaving, linesToFulfil(wanted, lines));
    if (leaving.empty())
        return refusedStep(*order, "fulfil");
    ARNOLD_TRY(made, Leaving(tx, *order, lines, wanted).book(leaving));
    CanonicalObject detail;
    detail.putTextUnlessEmpty("carrier", wanted.carrier);
    detail.putTextUnlessEmpty("tracking", wanted.tracking);
    insertEvent(tx, order->id, eventOf(wanted.kind), detail.take());
    refreshStatuses(tx, order->id);
    events::announce(tx, {"order.fulfilled", "order", order->id.bytes()});
    return made;
}

Result<void> cancel(WriteTx &tx, OrderId id, const QString &reason)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::OrdersCancel));
    const auto order = lockOrder(tx, id);
    if (!order)
        return ErrorCode::NotFound;
    const std::vector<OrderLine> lines = orders::lines(tx, id);
    const bool anyLeft = std::any_of(lines.begin(), lines.end(), [](const OrderLine &line) {
        return line.fulfilledMicros > 0;
    });
    if (order->status.order != Status::Placed || anyLeft
        || !books::documentsOfOrder(tx, id).empty())
        return refusedStep(*order, "cancel");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isGoods(lines[i]))
            addToLine(tx, id, static_cast<int>(i), {0, openMicros(lines[i]), 0});
    }
    inventory::releaseOrder(tx, id.bytes());
    markCancelled(tx, id);
    CanonicalObject detail;
    detail.putTextUnlessEmpty("reason", reason);
    insertEvent(tx, id, QStringLiteral("cancelled"), detail.take());
    refreshStatuses(tx, id);
    events::announce(tx, {"order.cancelled", "order", id.bytes()});
    return {};
}

} // namespace arnold::orders
