#include "core/orders/OrderStore.h"

#include "core/storage/ActorNames.h"

// What happened to an order: fulfilments, timeline, open promises, and the facts that its statuses
// follow from.
namespace arnold::orders {
namespace {

constexpr std::string_view kInsertFulfilment =
        "INSERT INTO fulfilment (id, order_id, kind, state, location_id, carrier, tracking, "
        "created_at, sent_at, command_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kInsertFulfilmentLine =
        "INSERT INTO fulfilment_line (fulfilment_id, order_line, quantity_micros) VALUES (?, ?, ?)";
constexpr std::string_view kFulfilments =
        "SELECT f.id, f.kind, f.state, f.location_id, f.carrier, f.tracking, f.created_at, "
        "f.sent_at, l.order_line, l.quantity_micros FROM fulfilment f "
        "LEFT JOIN fulfilment_line l ON l.fulfilment_id = f.id WHERE f.order_id = ? "
        "ORDER BY f.id, l.order_line";
constexpr std::string_view kFulfilmentByKey = "SELECT id FROM fulfilment WHERE command_key = ?";
constexpr std::string_view kInsertEvent =
        "INSERT INTO order_event (order_id, position, at, kind, actor_kind, actor_id, detail) "
        "SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ? FROM order_event "
        "WHERE order_id = ?";
constexpr std::string_view kEvents =
        "SELECT at, kind, actor_kind, actor_id, detail FROM order_event WHERE order_id = ? "
        "ORDER BY position";
constexpr std::string_view kOpenAllocations =
        "SELECT order_line, variant_id, location_id, quantity_micros, "
        "quantity_micros - settled_micros FROM allocation WHERE order_id = ? "
        "AND quantity_micros > settled_micros ORDER BY order_line, location_id";
constexpr std::string_view kGoods =
        "SELECT quantity_micros, cancelled_micros, fulfilled_micros, returned_micros "
        "FROM order_line WHERE order_id = ? AND quantity_micros > 0 "
        "AND kind IN ('goods', 'deposit', 'gift_card') ORDER BY position";
constexpr std::string_view kPaid =
        "SELECT CAST(COALESCE(SUM(CASE WHEN amount_minor > 0 THEN amount_minor ELSE 0 END), 0) "
        "AS BIGINT), CAST(COALESCE(SUM(CASE WHEN amount_minor < 0 THEN -amount_minor ELSE 0 END), "
        "0) AS BIGINT) "
        "FROM payment WHERE order_id = ?";
constexpr std::string_view kAuthorised =
        "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment_attempt "
        "WHERE cart_id = ? AND order_id = ? AND state = 'authorised' AND provider <> 'manual'";
constexpr std::string_view kReady =
        "SELECT COUNT(*) FROM fulfilment WHERE order_id = ? AND state = 'ready'";
// What came back with other orders' documents: paid out there, or set against what was bought.
constexpr std::string_view kCreditedElsewhere =
        "SELECT CAST(COALESCE(SUM(l.total_minor "
        "+ CASE WHEN d.basis = 'net' THEN COALESCE(l.tax_minor, 0) ELSE 0 END), 0) AS BIGINT) "
        "FROM document o JOIN document_line l ON l.refers_to_id = o.id "
        "JOIN document d ON d.id = l.document_id WHERE o.order_id = ? AND d.order_id <> ?";

std::string_view textOf(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

} // namespace

void insertFulfilment(WriteTx &tx, OrderId order, const Fulfilment &fulfilment,
                      const QString &commandKey)
{
    tx.post(kInsertFulfilment, fulfilment.id, order, fulfilmentKindName(fulfilment.kind),
            fulfilmentStateName(fulfilment.state), fulfilment.location, fulfilment.carrier,
            fulfilment.tracking, fulfilment.createdAt, fulfilment.sentAt,
            commandKey.isEmpty() ? std::nullopt : std::optional(commandKey));
    for (const FulfilledLine &line : fulfilment.lines)
        tx.post(kInsertFulfilmentLine, fulfilment.id, line.orderLine, line.quantityMicros);
}

std::vector<Fulfilment> fulfilmentsOf(ReadTx &tx, OrderId id)
{
    std::vector<Fulfilment> fulfilments;
    Rows rows = tx.query(kFulfilments, id);
    while (rows.next()) {
        const auto fulfilment = rows.value<FulfilmentId>(0);
        if (fulfilments.empty() || fulfilments.back().id != fulfilment) {
            Fulfilment next;
            next.id = fulfilment;
            next.kind = fulfilmentKindFromName(rows.value<QString>(1))
                                .value_or(FulfilmentKind::Shipment);
            next.state =
                    fulfilmentStateFromName(rows.value<QString>(2)).value_or(FulfilmentState::Sent);
            next.location = rows.value<LocationId>(3);
            next.carrier = rows.value<QString>(4);
            next.tracking = rows.value<QString>(5);
            next.createdAt = rows.value<Instant>(6);
            next.sentAt = rows.value<std::optional<Instant>>(7);
            fulfilments.push_back(std::move(next));
        }
        if (!rows.isNull(8))
            fulfilments.back().lines.push_back({rows.value<int>(8), rows.value<std::int64_t>(9)});
    }
    return fulfilments;
}

std::optional<FulfilmentId> fulfilmentByKey(ReadTx &tx, const QString &commandKey)
{
    return tx.queryOne<FulfilmentId>(kFulfilmentByKey, commandKey);
}

void insertEvent(WriteTx &tx, OrderId id, const QString &kind, const QByteArray &detail)
{
    const Actor &actor = tx.actor();
    tx.post(kInsertEvent, id, tx.now(), kind, actorKindName(actor.kind), OrderId(actor.id),
            textOf(detail), id);
}

std::vector<OrderEvent> eventsOf(ReadTx &tx, OrderId id)
{
    std::vector<OrderEvent> events;
    Rows rows = tx.query(kEvents, id);
    while (rows.next()) {
        OrderEvent event;
        event.at = rows.value<Instant>(0);
        event.kind = rows.value<QString>(1);
        event.actorKind = actorKindFromName(rows.value<QString>(2).toStdString());
        event.actor = rows.value<IdBytes>(3);
        event.detail = rows.value<QString>(4).toUtf8();
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<OpenAllocation> openAllocations(ReadTx &tx, OrderId id)
{
    std::vector<OpenAllocation> open;
    Rows rows = tx.query(kOpenAllocations, id);
    while (rows.next()) {
        open.push_back({rows.value<int>(0), rows.value<VariantId>(1), rows.value<LocationId>(2),
                        rows.value<std::int64_t>(3), rows.value<std::int64_t>(4)});
    }
    return open;
}

OrderFacts factsOf(ReadTx &tx, const OrderHead &head)
{
    OrderFacts facts;
    facts.isDraft = head.status.order == Status::Draft;
    facts.isCancelled = head.cancelledAt.has_value();
    facts.totalMinor = head.totalMinor;
    {
        Rows rows = tx.query(kGoods, head.id);
        while (rows.next()) {
            facts.goods.push_back({rows.value<std::int64_t>(0), rows.value<std::int64_t>(1),
                                   rows.value<std::int64_t>(2), rows.value<std::int64_t>(3)});
        }
    }
    if (const auto paid = tx.queryOne<std::int64_t, std::int64_t>(kPaid, head.id))
        std::tie(facts.paidMinor, facts.paidOutMinor) = *paid;
    facts.paidOutMinor -=
            tx.queryOne<std::int64_t>(kCreditedElsewhere, head.id, head.id).value_or(0);
    if (!head.cart.isNull()) {
        facts.authorisedMinor =
                tx.queryOne<std::int64_t>(kAuthorised, head.cart, head.id).value_or(0);
    }
    facts.isReadyToCollect = tx.queryOne<std::int64_t>(kReady, head.id).value_or(0) > 0;
    return facts;
}

} // namespace arnold::orders
