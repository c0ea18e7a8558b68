#include "core/events/Changes.h"
#include "core/inventory/Inventory.h"

#include "core/base/Decimal.h"
#include "core/catalog/CatalogStore.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace arnold::inventory {
namespace {

// One statement decides and takes: no two callers can both see the last piece.
constexpr auto kAllocate =
        "UPDATE stock_level SET allocated_micros = allocated_micros + ?, updated_at = ? "
        "WHERE variant_id = ? AND location_id = ? "
        "AND on_hand_micros - reserved_micros - allocated_micros + ? >= ?";
constexpr auto kReserve =
        "UPDATE stock_level SET reserved_micros = reserved_micros + ?, updated_at = ? "
        "WHERE variant_id = ? AND location_id = ? "
        "AND on_hand_micros - reserved_micros - allocated_micros + ? >= ?";
constexpr auto kGiveBackAllocated =
        "UPDATE stock_level SET allocated_micros = allocated_micros - ?, updated_at = ? "
        "WHERE variant_id = ? AND location_id = ?";
constexpr auto kGiveBackReserved =
        "UPDATE stock_level SET reserved_micros = reserved_micros - ?, updated_at = ? "
        "WHERE variant_id = ? AND location_id = ?";
constexpr auto kEmptyLevel = "INSERT INTO stock_level (variant_id, location_id, updated_at) "
                             "VALUES (?, ?, ?) ON CONFLICT (variant_id, location_id) DO NOTHING";
constexpr auto kInsertAllocation = "INSERT INTO allocation (order_id, order_line, variant_id, "
                                   "location_id, quantity_micros) VALUES (?, ?, ?, ?, ?)";
constexpr auto kAllocationsOfLine =
        "SELECT variant_id, location_id, quantity_micros FROM allocation "
        "WHERE order_id = ? AND order_line = ? ORDER BY variant_id";
constexpr auto kSettle = "UPDATE allocation SET settled_micros = settled_micros + ? "
                         "WHERE order_id = ? AND order_line = ? AND variant_id = ? "
                         "AND quantity_micros - settled_micros >= ?";
constexpr auto kOpenOfOrder =
        "SELECT order_line, variant_id, location_id, quantity_micros - settled_micros "
        "FROM allocation WHERE order_id = ? AND settled_micros < quantity_micros "
        "ORDER BY variant_id, location_id";
constexpr auto kInsertReservation =
        "INSERT INTO reservation (id, cart_id, variant_id, location_id, quantity_micros, "
        "expires_at) VALUES (?, ?, ?, ?, ?, ?)";
// The row's going is what gives its stock back: whoever deletes it does so, once.
constexpr auto kTakeReservations = "DELETE FROM reservation WHERE cart_id = ? "
                                   "RETURNING variant_id, location_id, quantity_micros";
constexpr auto kTakeExpired =
        "DELETE FROM reservation WHERE id IN (SELECT id FROM reservation WHERE expires_at <= ? "
        "ORDER BY expires_at LIMIT ?) RETURNING variant_id, location_id, quantity_micros";

struct Want {
    VariantId variant = {};
    std::int64_t micros = 0;
    std::int64_t backorderMicros = 0;
};

struct Hold {
    const char *take;
    const char *giveBack;
};
constexpr Hold kAllocation {kAllocate, kGiveBackAllocated};
constexpr Hold kReservation {kReserve, kGiveBackReserved};

bool takeOne(WriteTx &tx, const Hold &hold, const Want &want, LocationId location)
{
    const auto take = [&] {
        tx.changed(changes::variant(want.variant));
        return tx.execute(hold.take, want.micros, tx.now(), want.variant, location,
                          want.backorderMicros, want.micros)
                == 1;
    };
    if (take())
        return true;
    // What may be backordered needs a level to be counted in, though nothing ever lay there.
    if (want.backorderMicros < want.micros)
        return false;
    return tx.execute(kEmptyLevel, want.variant, location, tx.now()) == 1 && take();
}

// All of them at the location, or none.
bool takeAll(WriteTx &tx, const Hold &hold, std::span<const Want> wants, LocationId location)
{
    for (std::size_t i = 0; i < wants.size(); ++i) {
        if (takeOne(tx, hold, wants[i], location))
            continue;
        for (std::size_t taken = 0; taken < i; ++taken)
            tx.execute(hold.giveBack, wants[taken].micros, tx.now(), wants[taken].variant,
                       location);
        return false;
    }
    return true;
}

// What a line takes off the shelves: itself, or its components.
Result<std::vector<Want>> wantsOf(ReadTx &tx, VariantId variant, const StockRule &rule,
                                  std::int64_t micros)
{
    if (rule.tracking != Tracking::Components)
        return std::vector<Want> {{variant, micros, rule.backorderLimitMicros}};
    std::vector<Want> wants;
    for (const VariantComponent &component : catalog::componentsOf(tx, variant)) {
        const auto needed = mulDiv(component.quantityMicros, micros, Quantity::kMicrosPerUnit,
                                   RoundingMode::HalfUp);
        if (!needed)
            return ErrorCode::Overflow;
        wants.push_back({component.variant, *needed, 0});
    }
    std::ranges::sort(wants, {}, &Want::variant);
    return wants;
}

Error insufficient(ReadTx &tx, VariantId variant, int line, std::span<const LocationId> locations)
{
    const std::array ids {variant};
    const auto found = availability(tx, ids, locations);
    const std::int64_t micros = found.empty() ? 0 : found.front().atOneMicros;
    return {ErrorCode::InsufficientStock,
            QStringLiteral("lines[%1].quantity").arg(line),
            {},
            {{QStringLiteral("available"), fixedToShortText(std::max<std::int64_t>(micros, 0), 6)},
             {QStringLiteral("line"), QString::number(line)},
             {QStringLiteral("variant"), variant.toText()}}};
}

Result<LocationId> allocateLine(WriteTx &tx, const IdBytes &order, const LineToAllocate &line,
                                std::span<const LocationId> locations)
{
    if (line.rule.tracking == Tracking::Untracked)
        return locations.front();
    ARNOLD_TRY(wants, wantsOf(tx, line.variant, line.rule, line.quantityMicros));
    for (const LocationId &location : locations) {
        if (!takeAll(tx, kAllocation, wants, location))
            continue;
        for (const Want &want : wants)
            tx.execute(kInsertAllocation, order, line.line, want.variant, location, want.micros);
        return location;
    }
    return insufficient(tx, line.variant, line.line, locations);
}

struct Freed {
    VariantId variant = {};
    LocationId location = {};
    std::int64_t micros = 0;
};

std::vector<Freed> readFreed(Rows rows)
{
    std::vector<Freed> freed;
    while (rows.next())
        freed.push_back(
                {rows.value<VariantId>(0), rows.value<LocationId>(1), rows.value<std::int64_t>(2)});
    std::ranges::sort(freed, {}, &Freed::variant);
    return freed;
}

void giveBackReserved(WriteTx &tx, std::span<const Freed> freed)
{
    for (const Freed &each : freed) {
        tx.changed(changes::variant(each.variant));
        tx.execute(kGiveBackReserved, each.micros, tx.now(), each.variant, each.location);
    }
}

} // namespace

Result<std::vector<LocationId>> allocate(WriteTx &tx, const IdBytes &order,
                                         std::span<const LineToAllocate> lines,
                                         std::span<const LocationId> locations)
{
    if (locations.empty())
        return Error {ErrorCode::InvalidState, QStringLiteral("channel"),
                      QStringLiteral("the channel has no stock location")};
    // By variant, so that orders which want the same goods queue in one order.
    std::vector<std::size_t> turns(lines.size());
    std::iota(turns.begin(), turns.end(), 0);
    std::ranges::stable_sort(turns, {}, [&](std::size_t i) { return lines[i].variant; });
    std::vector<LocationId> taken(lines.size());
    for (const std::size_t i : turns) {
        ARNOLD_TRY(location, allocateLine(tx, order, lines[i], locations));
        taken[i] = location;
    }
    return taken;
}

Result<void> settleAllocation(WriteTx &tx, const LinePart &part)
{
    if (part.micros <= 0 || part.ofMicros <= 0 || part.micros > part.ofMicros)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    struct Row {
        VariantId variant;
        LocationId location;
        std::int64_t micros;
    };
    std::vector<Row> held;
    {
        auto rows = tx.query(kAllocationsOfLine, part.order, part.line);
        while (rows.next())
            held.push_back({rows.value<VariantId>(0), rows.value<LocationId>(1),
                            rows.value<std::int64_t>(2)});
    }
    for (const Row &row : held) {
        const auto micros = mulDiv(row.micros, part.micros, part.ofMicros, RoundingMode::HalfUp);
        if (!micros)
            return ErrorCode::Overflow;
        if (tx.execute(kSettle, *micros, part.order, part.line, row.variant, *micros) != 1)
            return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity"),
                          QStringLiteral("more than is still held")};
        tx.changed(changes::variant(row.variant));
        tx.execute(kGiveBackAllocated, *micros, tx.now(), row.variant, row.location);
    }
    return {};
}

void releaseOrder(WriteTx &tx, const IdBytes &order)
{
    struct Row {
        int line;
        VariantId variant;
        LocationId location;
        std::int64_t micros;
    };
    std::vector<Row> open;
    {
        auto rows = tx.query(kOpenOfOrder, order);
        while (rows.next())
            open.push_back({rows.value<int>(0), rows.value<VariantId>(1), rows.value<LocationId>(2),
                            rows.value<std::int64_t>(3)});
    }
    for (const Row &row : open) {
        tx.changed(changes::variant(row.variant));
        if (tx.execute(kSettle, row.micros, order, row.line, row.variant, row.micros) == 1)
            tx.execute(kGiveBackAllocated, row.micros, tx.now(), row.variant, row.location);
    }
}

Result<LocationId> reserve(WriteTx &tx, const NewReservation &reservation,
                           std::span<const LocationId> locations)
{
    if (locations.empty())
        return Error {ErrorCode::InvalidState, QStringLiteral("channel")};
    if (reservation.rule.tracking == Tracking::Untracked)
        return locations.front();
    ARNOLD_TRY(wants,
               wantsOf(tx, reservation.variant, reservation.rule, reservation.quantityMicros));
    for (const LocationId &location : locations) {
        if (!takeAll(tx, kReservation, wants, location))
            continue;
        for (const Want &want : wants)
            tx.execute(kInsertReservation, ReservationId::make(), reservation.cart, want.variant,
                       location, want.micros, reservation.expiresAt);
        return location;
    }
    return insufficient(tx, reservation.variant, 0, locations);
}

void releaseReservations(WriteTx &tx, const IdBytes &cart)
{
    giveBackReserved(tx, readFreed(tx.query(kTakeReservations, cart)));
}

int expireReservations(WriteTx &tx, int limit)
{
    const auto freed = readFreed(tx.query(kTakeExpired, tx.now(), limit));
    giveBackReserved(tx, freed);
    return static_cast<int>(freed.size());
}

} // namespace arnold::inventory
