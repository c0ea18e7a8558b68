#include "core/orders/TillGoods.h"

#include "core/catalog/CatalogStore.h"
#include "core/inventory/Movements.h"

#include <algorithm>

namespace arnold::orders {
namespace {

// One line's goods, on their way out or in.
Result<NewMovement> movementOf(ReadTx &tx, const Counter &counter, const PricedSale &sale,
                               DocumentId document, std::size_t row)
{
    const PricedLine &line = sale.priced.cart.lines[row];
    const WantedLine &wanted = sale.content.lines[sale.priced.origins[row].wanted];
    NewMovement movement;
    movement.variant = sale.priced.origins[row].isDeposit
            ? sale.priced.origins[row].sellable->variant
            : wanted.variant;
    movement.location = counter.location->id;
    movement.quantityMicros = -line.quantity.micros();
    movement.reason = line.quantity.isNegative() ? MovementReason::Return : MovementReason::Sale;
    movement.document = document.bytes();
    movement.documentLine = static_cast<int>(row);
    movement.serial = wanted.serial;
    if (!wanted.returnOf)
        return movement;
    const auto cost = inventory::outgoingCost(tx, wanted.returnOf->document.bytes(),
                                              wanted.returnOf->line, movement.variant);
    if (!cost || cost->quantityMicros <= 0)
        return movement;
    const auto valueE4 = mulDiv(cost->valueE4, movement.quantityMicros, cost->quantityMicros,
                                RoundingMode::HalfUp);
    if (!valueE4)
        return ErrorCode::Overflow;
    movement.valueE4 = *valueE4;
    return movement;
}

// What came back damaged leaves again at once, at the same value.
Result<void> takeOut(WriteTx &tx, NewMovement movement)
{
    movement.id = MovementId::make();
    movement.quantityMicros = -movement.quantityMicros;
    movement.reason = MovementReason::Damage;
    ARNOLD_CHECK(inventory::bookMovement(tx, movement));
    return {};
}

Result<bool> isTracked(ReadTx &tx, const PricedSale &sale, std::size_t row)
{
    const LineOrigin &origin = sale.priced.origins[row];
    if (origin.sellable)
        return origin.sellable->isTracked();
    const auto variant = catalog::variant(tx, sale.content.lines[origin.wanted].variant);
    return variant && variant->tracking != Tracking::Untracked;
}

} // namespace

Result<std::vector<int>> moveGoods(WriteTx &tx, const Counter &counter, const PricedSale &sale,
                                   DocumentId document, TillAuthority &authority)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < sale.priced.cart.lines.size(); ++i) {
        ARNOLD_TRY(tracked, isTracked(tx, sale, i));
        if (tracked)
            rows.push_back(i);
    }
    const auto variantOf = [&](std::size_t row) {
        const LineOrigin &origin = sale.priced.origins[row];
        return origin.sellable ? origin.sellable->variant
                               : sale.content.lines[origin.wanted].variant;
    };
    // Everybody takes rows in one order, so that two sales never wait for each other.
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::size_t a, std::size_t b) { return variantOf(a) < variantOf(b); });
    std::vector<int> belowZero;
    for (const std::size_t row : rows) {
        ARNOLD_TRY(movement, movementOf(tx, counter, sale, document, row));
        const GoodsCameBack goods = sale.content.lines[sale.priced.origins[row].wanted].goods;
        const bool cameBack = movement.quantityMicros > 0;
        if (cameBack && goods == GoodsCameBack::Not)
            continue;
        ARNOLD_TRY(booked, inventory::bookMovement(tx, movement));
        if (cameBack && goods == GoodsCameBack::Damaged)
            ARNOLD_CHECK(takeOut(tx, movement));
        if (movement.quantityMicros > 0 || booked.onHandMicros >= 0)
            continue;
        if (!authority.allow(Permission::SalesBelowZero)) {
            const Quantity had(
                    std::max<std::int64_t>(booked.onHandMicros - movement.quantityMicros, 0),
                    sale.priced.cart.lines[row].quantity.unit());
            return Error {ErrorCode::InsufficientStock,
                          QStringLiteral("lines[%1].quantity").arg(row),
                          {},
                          {{QStringLiteral("available"), had.toDecimalString()}}};
        }
        belowZero.push_back(static_cast<int>(row));
    }
    return belowZero;
}

} // namespace arnold::orders
