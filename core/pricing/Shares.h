#pragma once
#include "core/base/Quantity.h"
#include "core/pricing/TaxRows.h"

#include <vector>

namespace arnold {

// A part of a line: taken of what was sold, when `takenBefore` had already come back. Micros, of
// the line's size, none negative, takenBefore + taken <= sold, sold above zero.
struct LineShare {
    std::int64_t soldMicros = 0;
    std::int64_t takenBeforeMicros = 0;
    std::int64_t takenMicros = 0;
};

// Any n of N units are worth round(total x n / N), half up; each further return is worth the
// difference: 3 for 10.00 come back as 3.33, 3.34, 3.33, and all of it is always the whole.
// InvalidQuantity when the share is not possible.
Result<std::int64_t> shareOfAmountMinor(std::int64_t totalMinor, const LineShare &share);

struct SharedLine {
    std::int64_t amountMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t totalMinor = 0;
    std::int64_t taxMinor = 0;
    std::vector<TaxRow> taxes = {}; // bases are what is left: net of the share
};

// What a line was sold for, as its order or document keeps it.
struct SoldLine {
    Basis basis = Basis::Gross;
    std::int64_t amountMinor = 0;
    std::int64_t totalMinor = 0;
    std::vector<TaxRow> taxes = {};
};

// The share of a sold line's amounts, positive like the line. Total and each tax amount by the rule
// above; discount = amount - total; base = total less tax (gross) or total (net).
Result<SharedLine> shareOfLine(const SoldLine &line, const LineShare &share);
// The same as a return line needs it: every amount negated.
Result<SharedLine> returnOfLine(const SoldLine &line, const LineShare &share);

} // namespace arnold
