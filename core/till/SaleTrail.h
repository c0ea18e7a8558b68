#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/cart/TillCart.h"
#include "core/identity/IdentityIds.h"

#include <span>
#include <vector>

// What was in a sale and is not any more, before it was paid: the journal keeps it, whatever the
// receipt says in the end.
namespace arnold::till {

enum class TrailKind {
    LineRemoved, // a line, or some of its quantity
    LineRestored, // what was removed came back by undo
    SaleAbandoned, // everything at once
};

struct TrailLine {
    VariantId variant = {};
    QString sku = {};
    Quantity quantity = Quantity::pieces(1); // that went or came back
    std::int64_t amountMinor = 0; // by how much the lines cost less or more, as they were shown
};

struct TrailEntry {
    TrailKind kind = TrailKind::LineRemoved;
    OrderId sale = {};
    StaffId staff = {};
    Instant at = {}; // when it happened; the journal adds when it was written
    bool byUndo = false;
    std::vector<TrailLine> lines = {};
};

// A sale on the screen and its amounts.
struct PricedTillCart {
    const TillCart &cart;
    const PricedContent &priced;
};

enum class TrailStep { Change, Undo, Clear };

// Who did it, when, in which sale.
struct TrailContext {
    OrderId sale = {};
    StaffId staff = {};
    Instant at = {};
    TrailStep step = TrailStep::Change;
};

// What a step took out of a sale, or an undo brought back, line by line; empty for a step that
// only adds. A step that is undone leaves both entries: the trail is never cleaned. Pure.
std::vector<TrailEntry> trailOf(const PricedTillCart &before, const PricedTillCart &after,
                                const TrailContext &context);

// Appends the entries to the register's journal ("sale.line_removed", "sale.line_restored",
// "sale.abandoned"; subject: the sale). It notes what has happened and asks for no permission.
void noteTrail(WriteTx &tx, const journal::Writer &writer, RegisterId reg,
               std::span<const TrailEntry> entries);

} // namespace arnold::till
