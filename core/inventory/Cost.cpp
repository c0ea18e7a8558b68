#include "core/inventory/Cost.h"

#include "core/base/Quantity.h"

#include <algorithm>

namespace arnold {
namespace {

// total x part / whole; the whole of it for the whole, so that nothing is left behind.
std::optional<std::int64_t> shareE4(std::int64_t total, std::int64_t part, std::int64_t whole)
{
    return part == whole ? std::optional(total) : mulDiv(total, part, whole, RoundingMode::HalfUp);
}

// All or nothing: what does not fit anywhere in a calculation makes the whole of it not fit.
Result<MovementCost> costOut(const CompanyStock &stock, std::int64_t outMicros,
                             const std::optional<std::int64_t> &knownValueE4)
{
    if (knownValueE4)
        return MovementCost {-*knownValueE4, 0, stock.lastCostE4};
    const std::int64_t onHand = std::max<std::int64_t>(stock.quantityMicros, 0);
    const std::int64_t fromStock = std::min(outMicros, onHand);
    const auto taken = fromStock == 0 ? std::optional<std::int64_t>(0)
                                      : shareE4(stock.valueE4, fromStock, onHand);
    // Stock that was counted in without a receipt has no last cost: its average is the best guess.
    std::int64_t lastCost = stock.lastCostE4;
    if (lastCost == 0 && onHand > 0)
        lastCost = mulDiv(stock.valueE4, Quantity::kMicrosPerUnit, onHand, RoundingMode::HalfUp)
                           .value_or(0);
    const auto onCredit = valueOfE4(outMicros - fromStock, lastCost);
    const auto value = taken && onCredit ? checkedAdd(*taken, *onCredit) : std::nullopt;
    if (!value)
        return ErrorCode::Overflow;
    return MovementCost {-*value, 0, lastCost};
}

std::optional<std::int64_t> valueIn(const CompanyStock &stock, const CostQuestion &question)
{
    if (question.valueE4)
        return question.valueE4;
    if (question.unitCostE4)
        return valueOfE4(question.quantityMicros, *question.unitCostE4);
    if (stock.quantityMicros > 0)
        return mulDiv(stock.valueE4, question.quantityMicros, stock.quantityMicros,
                      RoundingMode::HalfUp);
    return valueOfE4(question.quantityMicros, stock.lastCostE4);
}

Result<MovementCost> costIn(const CompanyStock &stock, const CostQuestion &question)
{
    const auto value = valueIn(stock, question);
    if (!value)
        return ErrorCode::Overflow;
    MovementCost cost {*value, 0, question.unitCostE4.value_or(stock.lastCostE4)};
    if (stock.quantityMicros >= 0)
        return cost;
    const std::int64_t owed = -stock.quantityMicros;
    const std::int64_t settled = std::min(question.quantityMicros, owed);
    const auto bookedOut = shareE4(-stock.valueE4, settled, owed);
    const auto itsCost = shareE4(*value, settled, question.quantityMicros);
    const auto variance = bookedOut && itsCost ? checkedSub(*bookedOut, *itsCost) : std::nullopt;
    if (!variance)
        return ErrorCode::Overflow;
    cost.varianceE4 = *variance;
    return cost;
}

} // namespace

std::optional<std::int64_t> valueOfE4(std::int64_t quantityMicros, std::int64_t unitCostE4)
{
    return mulDiv(quantityMicros, unitCostE4, Quantity::kMicrosPerUnit, RoundingMode::HalfUp);
}

Result<MovementCost> costOfMovement(const CompanyStock &stock, const CostQuestion &question)
{
    return question.quantityMicros < 0 ? costOut(stock, -question.quantityMicros, question.valueE4)
                                       : costIn(stock, question);
}

} // namespace arnold
