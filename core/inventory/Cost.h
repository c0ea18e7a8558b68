#pragma once
#include "core/base/Result.h"

#include <cstdint>
#include <optional>

// What goods cost that come and go: the moving weighted average of a company and variant. Pure.
namespace arnold {

// A company's stock of one variant, all its locations together.
struct CompanyStock {
    std::int64_t quantityMicros = 0;
    std::int64_t valueE4 = 0;
    std::int64_t lastCostE4 = 0; // of one unit, when it was last received
};

struct CostQuestion {
    std::int64_t quantityMicros = 0; // in: above zero; out: below
    std::optional<std::int64_t> unitCostE4 = {}; // known cost of one unit that comes in
    std::optional<std::int64_t> valueE4 = {}; // or known value of it all, without a sign
};

struct MovementCost {
    std::int64_t valueE4 = 0; // signed as the quantity
    std::int64_t varianceE4 = 0; // beside it, to cost of sales: a receipt into less than nothing
    std::int64_t lastCostE4 = 0; // afterwards
};

// Out: at the average, and at the last cost what goes below zero; the last unit takes all the value
// that is left. In: at what it cost, else at the average, else at the last cost. What comes in
// where less than nothing was there settles the goods that went out on credit: the difference
// between what they were booked out at and what they cost is the variance (sell 2 at 4.00 from
// none, receive 10 at 5.00: 8 worth 40.00, variance -2.00). Overflow when a value does not fit.
Result<MovementCost> costOfMovement(const CompanyStock &stock, const CostQuestion &question);

// Quantity x cost of one unit, rounded half up.
std::optional<std::int64_t> valueOfE4(std::int64_t quantityMicros, std::int64_t unitCostE4);

} // namespace arnold
