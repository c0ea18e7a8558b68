#pragma once
#include "core/inventory/Inventory.h"

namespace arnold {

// Names as in the schema: "opening", "receipt", ...
enum class MovementReason {
    Opening,
    Receipt,
    Sale,
    Return,
    Shipment,
    Count,
    Adjustment,
    Transfer,
    Damage,
    CostVariance,
};
QString movementReasonName(MovementReason reason);
std::optional<MovementReason> movementReasonFromName(QStringView name);

struct NewMovement {
    MovementId id = {}; // null: made here
    VariantId variant = {};
    LocationId location = {};
    std::int64_t quantityMicros = 0; // in: above zero; out: below
    MovementReason reason = MovementReason::Sale;
    // What the goods cost: one unit's cost for what comes in (a receipt), or the whole value (a
    // return at the cost that it went out with; positive). Neither: at the average, or the last.
    std::optional<std::int64_t> unitCostE4 = {};
    std::optional<std::int64_t> valueE4 = {};
    IdBytes document = {};
    std::optional<int> documentLine = {};
    IdBytes fulfilment = {};
    QString serial = {};
    std::optional<Instant> occurredAt = {}; // empty: now
    QString note = {};
    IdBytes origin = {};
    std::optional<std::int64_t> originSequence = {};
    QString commandKey = {}; // empty: none
};

struct BookedMovement {
    MovementId id = {};
    std::int64_t valueE4 = 0; // signed as the quantity
    std::int64_t varianceE4 = 0; // what the receipt booked to cost of sales
    std::int64_t onHandMicros = 0; // afterwards, at the location
    std::int64_t availableMicros = 0;
    bool brokeAllocation = false; // what was promised is not there any more: a task was made
};

namespace inventory {

// Books one movement: the level changes with it. Cost is the moving weighted average of the company
// (value / quantity over its locations); below zero the last cost counts, and the next receipt
// books the difference to cost of sales. A variant of components moves its components. Whether the
// actor may is for the caller; tracking is not asked: untracked variants are not to be moved.
// Overflow; AlreadyDone when the command key was used.
Result<BookedMovement> bookMovement(WriteTx &tx, const NewMovement &movement);

// The cost at which a document's line went out: {quantity, value} both positive; empty when nothing
// did.
struct OutgoingCost {
    std::int64_t quantityMicros = 0;
    std::int64_t valueE4 = 0;
};
std::optional<OutgoingCost> outgoingCost(ReadTx &tx, const IdBytes &document, int documentLine,
                                         VariantId variant);

struct ReceiptLine {
    VariantId variant = {};
    std::int64_t quantityMicros = 0; // above zero
    std::int64_t unitCostE4 = 0;
};
// Goods that came in. NotPermitted without inventory.receive, InvalidQuantity "lines[1].quantity",
// NotFound "lines[1].variant" or "location", Untracked "lines[1].variant".
Result<std::vector<BookedMovement>>
receive(WriteTx &tx, LocationId location, std::span<const ReceiptLine> lines, const QString &note);

struct CountLine {
    VariantId variant = {};
    std::int64_t countedMicros = 0; // what is on the shelf; not below zero
};
// Books the differences between what was counted and what is recorded. NotPermitted without
// inventory.count; the rest as receive.
Result<std::vector<BookedMovement>> count(WriteTx &tx, LocationId location,
                                          std::span<const CountLine> lines, const QString &note);
// A difference by hand, with a reason in words. NotPermitted without inventory.adjust; the rest as
// receive.
struct StockDifference {
    VariantId variant = {};
    std::int64_t micros = 0; // more: above zero; less: below
};
Result<BookedMovement> adjust(WriteTx &tx, LocationId location, const StockDifference &difference,
                              const QString &note);

// Opening stock of a store that is being filled: level and movement at once, without looking at
// averages; the level must not be there yet. For seed and import.
struct OpeningStock {
    VariantId variant = {};
    LocationId location = {};
    std::int64_t quantityMicros = 0;
    std::int64_t unitCostE4 = 0;
};
Result<void> insertOpeningStock(WriteTx &tx, const OpeningStock &stock);

// A variant's movements, newest first, for its history.
struct StockMovement {
    MovementId id = {};
    VariantId variant = {};
    LocationId location = {};
    std::int64_t quantityMicros = 0;
    std::int64_t valueE4 = 0;
    MovementReason reason = MovementReason::Sale;
    Instant occurredAt = {};
    QString note = {};
};
std::vector<StockMovement> movementsOf(ReadTx &tx, VariantId variant, LocationId location,
                                       std::optional<MovementId> before, int limit);

} // namespace inventory
} // namespace arnold
