#pragma once
#include "core/base/Result.h"
#include "core/catalog/Product.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <span>
#include <unordered_map>
#include <vector>

// Stock. A level is per variant and location, and is the sum of its movements, in quantity and in
// value. Available = on hand - reserved - allocated. Quantities are micros of the variant's unit,
// values ten-thousandths of a minor unit of the company's currency.
namespace arnold {

struct StockMovement;
struct Reservation;
using MovementId = Id<StockMovement>;
using ReservationId = Id<Reservation>;

struct StockLevel {
    VariantId variant = {};
    LocationId location = {};
    std::int64_t onHandMicros = 0;
    std::int64_t reservedMicros = 0;
    std::int64_t allocatedMicros = 0;
    std::int64_t valueE4 = 0;
    std::int64_t lastCostE4 = 0; // per whole unit
    std::optional<std::int64_t> reorderAtMicros = {};

    std::int64_t availableMicros() const { return onHandMicros - reservedMicros - allocatedMicros; }
};

// How a variant may be promised. Sellables and variants know it.
struct StockRule {
    Tracking tracking = Tracking::Tracked;
    std::int64_t backorderLimitMicros = 0;
};

namespace inventory {

std::vector<StockLevel> levels(ReadTx &tx, VariantId variant); // by location

// What can be promised of a variant.
struct Availability {
    VariantId variant = {};
    bool unlimited = false; // untracked
    std::int64_t atOneMicros = 0; // the most that one of the locations has, backorders included:
                                  // a line is taken whole from one
    std::int64_t inAllMicros = 0; // on the shelves together, never below zero
};
// In the order of `variants`, each once; two statements. Variants of components count as many as
// one location has the components for.
std::vector<Availability> availability(ReadTx &tx, std::span<const VariantId> variants,
                                       std::span<const LocationId> locations);
// The same where the variants' rules are known already; one statement.
using StockRules = std::unordered_map<VariantId, StockRule>;
std::vector<Availability> availability(ReadTx &tx, std::span<const VariantId> variants,
                                       const StockRules &rules,
                                       std::span<const LocationId> locations);

// A line of an order that is to be promised.
struct LineToAllocate {
    int line = 0; // its position in the order
    VariantId variant = {};
    StockRule rule = {};
    std::int64_t quantityMicros = 0; // above zero
};
// Takes each line whole from the first of `locations` that has it: one conditional statement each,
// so that no concurrency oversells. Untracked lines get the first location. Returns the locations
// in the order of `lines`. InsufficientStock (field "lines[<line>].quantity", facts "available" in
// units, "line", "variant"): the command must then return it.
Result<std::vector<LocationId>> allocate(WriteTx &tx, const IdBytes &order,
                                         std::span<const LineToAllocate> lines,
                                         std::span<const LocationId> locations);

// A part of an order's line: `micros` of `ofMicros`.
struct LinePart {
    IdBytes order = {};
    int line = 0;
    std::int64_t micros = 0;
    std::int64_t ofMicros = 0;
};
// The part is not promised any more: it leaves (settle it, and book the movement), or it was
// cancelled. A line without an allocation is nothing to do; InvalidQuantity for more than is open.
Result<void> settleAllocation(WriteTx &tx, const LinePart &part);
inline Result<void> releaseAllocation(WriteTx &tx, const LinePart &part)
{
    return settleAllocation(tx, part);
}
// All that is still open of an order.
void releaseOrder(WriteTx &tx, const IdBytes &order);

struct NewReservation {
    IdBytes cart = {};
    VariantId variant = {};
    StockRule rule = {};
    std::int64_t quantityMicros = 0;
    Instant expiresAt = {};
};
// Holds stock while a payment provider works. InsufficientStock as above.
Result<LocationId> reserve(WriteTx &tx, const NewReservation &reservation,
                           std::span<const LocationId> locations);
void releaseReservations(WriteTx &tx, const IdBytes &cart);
// Those whose time is over, at most `limit`; returns how many went.
int expireReservations(WriteTx &tx, int limit);

// For `check`: what does not agree.
struct Finding {
    VariantId variant = {};
    LocationId location = {};
    QString what = {}; // "on_hand", "value", "allocated", "reserved"
    std::int64_t recorded = 0;
    std::int64_t derived = 0;
};
struct CheckPage {
    std::vector<Finding> findings = {};
    std::optional<VariantId> next = {}; // where to go on; empty: done
    std::int64_t levels = 0; // looked at
};
// Levels against movements, open allocations and reservations, for up to `limit` variants after
// `after`.
CheckPage check(ReadTx &tx, std::optional<VariantId> after, int limit);

} // namespace inventory
} // namespace arnold
