#pragma once
#include "core/base/Money.h"
#include "core/base/Rounding.h"

namespace arnold {

// Cash rounding: applies to the part paid in cash, at the tender, as its own row; it is neither tax
// nor revenue.
struct CashAmount {
    std::int64_t payableMinor = 0; // what the hand gives or gets: a multiple of the step
    std::int64_t roundingMinor = 0; // payable - asked, signed
};

// `askedMinor` (negative: paid out) to the nearest multiple of stepMinor (5, 10, 100; 1: as it is),
// both ways; a tie as `tie` says, HalfUp or Down, away from or toward zero. InvalidValue for a step
// under 1, Overflow.
Result<CashAmount> roundCash(std::int64_t askedMinor, std::int64_t stepMinor,
                             RoundingMode tie = RoundingMode::HalfUp);

} // namespace arnold
