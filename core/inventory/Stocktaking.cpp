#include "core/audit/Audit.h"
#include "core/catalog/CatalogStore.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/inventory/Movements.h"
#include "core/shop/ShopStore.h"

#include <algorithm>

// Goods in, counts and corrections: what people do to stock beside selling it.
namespace arnold::inventory {
namespace {

QString fieldOf(std::size_t line, const char *field)
{
    return QStringLiteral("lines[%1].%2").arg(line).arg(QLatin1String(field));
}

Result<void> requireLocation(ReadTx &tx, LocationId location)
{
    const auto all = shop::locations(tx);
    if (std::ranges::find(all, location, &Location::id) == all.end())
        return Error {ErrorCode::NotFound, QStringLiteral("location")};
    return {};
}

Result<void> requireTracked(ReadTx &tx, VariantId id, std::size_t line)
{
    const auto variant = catalog::variant(tx, id);
    if (!variant)
        return Error {ErrorCode::NotFound, fieldOf(line, "variant")};
    if (variant->tracking != Tracking::Tracked)
        return Error {ErrorCode::Untracked, fieldOf(line, "variant")};
    return {};
}

std::string_view actionOf(MovementReason reason)
{
    if (reason == MovementReason::Receipt)
        return "stock.receive";
    return reason == MovementReason::Count ? "stock.count" : "stock.adjust";
}

// What people do to stock by hand. It is told when all of it is booked: whoever tells the audit
// waits for whoever does, and must hold no other's levels up meanwhile.
class ByHand
{
public:
    explicit ByHand(WriteTx &tx)
        : m_tx(tx)
    {
    }

    Result<void> book(NewMovement movement)
    {
        ARNOLD_TRY(booked, bookMovement(m_tx, movement));
        m_movements.push_back(std::move(movement));
        m_booked.push_back(booked);
        return {};
    }

    std::vector<BookedMovement> tell()
    {
        for (std::size_t i = 0; i < m_booked.size(); ++i)
            tellOne(m_movements[i], m_booked[i]);
        return std::move(m_booked);
    }

private:
    void tellOne(const NewMovement &movement, const BookedMovement &booked)
    {
        audit::append(m_tx,
                      {.action = actionOf(movement.reason),
                       .subjectKind = "variant",
                       .subject = movement.variant.bytes(),
                       .before = {{QStringLiteral("on_hand_micros"),
                                   qint64(booked.onHandMicros - movement.quantityMicros)}},
                       .after = {{QStringLiteral("on_hand_micros"), qint64(booked.onHandMicros)},
                                 {QStringLiteral("location"), movement.location.toText()},
                                 {QStringLiteral("movement"), booked.id.toText()}},
                       .reason = movement.note});
        events::announce(m_tx, {"stock.changed", "variant", movement.variant.bytes()});
    }

    WriteTx &m_tx;
    std::vector<NewMovement> m_movements = {};
    std::vector<BookedMovement> m_booked = {};
};

NewMovement movementAt(LocationId location, VariantId variant, std::int64_t micros,
                       MovementReason reason, const QString &note)
{
    NewMovement movement;
    movement.location = location;
    movement.variant = variant;
    movement.quantityMicros = micros;
    movement.reason = reason;
    movement.note = note;
    return movement;
}

std::int64_t onHandAt(ReadTx &tx, VariantId variant, LocationId location)
{
    const auto all = levels(tx, variant);
    const auto it = std::ranges::find(all, location, &StockLevel::location);
    return it == all.end() ? 0 : it->onHandMicros;
}

} // namespace

Result<std::vector<BookedMovement>> receive(WriteTx &tx, LocationId location,
                                            std::span<const ReceiptLine> lines, const QString &note)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::InventoryReceive));
    ARNOLD_CHECK(requireLocation(tx, location));
    ByHand byHand(tx);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].quantityMicros <= 0)
            return Error {ErrorCode::InvalidQuantity, fieldOf(i, "quantity")};
        if (lines[i].unitCostE4 < 0)
            return Error {ErrorCode::InvalidValue, fieldOf(i, "unit_cost")};
        ARNOLD_CHECK(requireTracked(tx, lines[i].variant, i));
        auto movement = movementAt(location, lines[i].variant, lines[i].quantityMicros,
                                   MovementReason::Receipt, note);
        movement.unitCostE4 = lines[i].unitCostE4;
        ARNOLD_CHECK(byHand.book(std::move(movement)));
    }
    return byHand.tell();
}

Result<std::vector<BookedMovement>> count(WriteTx &tx, LocationId location,
                                          std::span<const CountLine> lines, const QString &note)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::InventoryCount));
    ARNOLD_CHECK(requireLocation(tx, location));
    ByHand byHand(tx);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].countedMicros < 0)
            return Error {ErrorCode::InvalidQuantity, fieldOf(i, "quantity")};
        ARNOLD_CHECK(requireTracked(tx, lines[i].variant, i));
        const auto difference = checkedSub(lines[i].countedMicros,
                                           onHandAt(tx, lines[i].variant, location));
        if (!difference)
            return ErrorCode::Overflow;
        if (*difference == 0)
            continue;
        ARNOLD_CHECK(byHand.book(
                movementAt(location, lines[i].variant, *difference, MovementReason::Count, note)));
    }
    return byHand.tell();
}

Result<BookedMovement> adjust(WriteTx &tx, LocationId location, const StockDifference &difference,
                              const QString &note)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::InventoryAdjust));
    ARNOLD_CHECK(requireLocation(tx, location));
    ARNOLD_CHECK(requireTracked(tx, difference.variant, 0));
    if (difference.micros == 0)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    ByHand byHand(tx);
    ARNOLD_CHECK(byHand.book(movementAt(location, difference.variant, difference.micros,
                                        MovementReason::Adjustment, note)));
    return byHand.tell().front();
}

} // namespace arnold::inventory
