#include "core/till/SaleTrail.h"

#include "core/books/CanonicalJson.h"
#include "core/till/Shifts.h"

#include <map>

namespace arnold::till {
namespace {

// A wanted line with what its rows (it, its deposit) cost.
struct Shown {
    TrailLine line = {};
    bool isReturn = false;
};

std::map<int, Shown> shownLines(const PricedTillCart &sale)
{
    std::map<int, Shown> lines;
    for (const WantedLine &wanted : sale.cart.content().lines) {
        Shown shown;
        shown.line.variant = wanted.variant;
        if (const Sellable *item = sale.cart.item(wanted.variant))
            shown.line.sku = item->sku;
        else if (wanted.returnOf)
            shown.line.sku = wanted.returnOf->sku;
        shown.line.quantity = wanted.quantity;
        shown.isReturn = wanted.quantity.isNegative();
        lines.emplace(wanted.key, std::move(shown));
    }
    const auto &wanted = sale.cart.content().lines;
    for (std::size_t i = 0; i < sale.priced.origins.size(); ++i) {
        const std::size_t position = sale.priced.origins[i].wanted;
        if (position < wanted.size())
            lines[wanted[position].key].line.amountMinor += sale.priced.cart.lines[i].totalMinor;
    }
    return lines;
}

// How much less there is of a line; below zero: more. A line that comes back counts the other way.
TrailLine lessOf(const Shown &before, const Shown *after)
{
    TrailLine less = before.line;
    if (after) {
        const std::int64_t left = after->line.quantity.micros();
        less.quantity = Quantity(before.line.quantity.micros() - left, before.line.quantity.unit());
        less.amountMinor -= after->line.amountMinor;
    }
    return less;
}

bool isLess(const TrailLine &line, bool isReturn)
{
    return isReturn ? line.quantity.micros() < 0 : line.quantity.micros() > 0;
}

TrailLine opposite(TrailLine line)
{
    line.quantity = Quantity(-line.quantity.micros(), line.quantity.unit());
    line.amountMinor = -line.amountMinor;
    return line;
}

const char *kindName(TrailKind kind)
{
    switch (kind) {
    case TrailKind::LineRemoved:
        return "sale.line_removed";
    case TrailKind::LineRestored:
        return "sale.line_restored";
    case TrailKind::SaleAbandoned:
        break;
    }
    return "sale.abandoned";
}

QByteArray lineJson(const TrailLine &line)
{
    CanonicalObject body;
    body.put("amount", line.amountMinor);
    body.put("quantity_micros", line.quantity.micros());
    body.putTextUnlessEmpty("sku", line.sku);
    body.putText("unit", unitName(line.quantity.unit()));
    body.putId("variant", line.variant);
    return body.take();
}

} // namespace

std::vector<TrailEntry> trailOf(const PricedTillCart &before, const PricedTillCart &after,
                                const TrailContext &context)
{
    const auto was = shownLines(before);
    const auto is = shownLines(after);
    const bool isUndo = context.step == TrailStep::Undo;
    TrailEntry removed {
            TrailKind::LineRemoved, context.sale, context.staff, context.at, isUndo, {}};
    TrailEntry restored = removed;
    restored.kind = TrailKind::LineRestored;
    for (const auto &[key, shown] : was) {
        const auto still = is.find(key);
        const TrailLine less = lessOf(shown, still == is.end() ? nullptr : &still->second);
        if (isLess(less, shown.isReturn))
            removed.lines.push_back(less);
        else if (isUndo && less.quantity.micros() != 0)
            restored.lines.push_back(opposite(less));
    }
    for (const auto &[key, shown] : is) {
        if (isUndo && !was.contains(key))
            restored.lines.push_back(shown.line);
    }
    if (context.step == TrailStep::Clear)
        removed.kind = TrailKind::SaleAbandoned;
    std::vector<TrailEntry> entries;
    for (const TrailEntry &entry : {removed, restored}) {
        if (!entry.lines.empty())
            entries.push_back(entry);
    }
    return entries;
}

void noteTrail(WriteTx &tx, const journal::Writer &writer, RegisterId reg,
               std::span<const TrailEntry> entries)
{
    const auto shift = currentShift(tx, reg);
    for (const TrailEntry &entry : entries) {
        std::int64_t amountMinor = 0;
        CanonicalArray lines;
        for (const TrailLine &line : entry.lines) {
            amountMinor += line.amountMinor;
            lines.addRaw(lineJson(line));
        }
        CanonicalObject body;
        body.put("amount", amountMinor);
        body.put("at", entry.at.micros);
        body.put("by_undo", entry.byUndo ? 1 : 0);
        body.putRaw("lines", lines.take());
        if (shift)
            body.putId("shift", shift->id);
        body.putId("staff", entry.staff);
        writer.append(tx, {QLatin1String(kindName(entry.kind)), entry.sale.bytes(), body.take()});
    }
}

} // namespace arnold::till
