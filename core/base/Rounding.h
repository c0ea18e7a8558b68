#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// All rounding and spreading of amounts lives here, so that a penny can only be lost in one file.
namespace arnold {

__extension__ using Int128 = __int128;

enum class RoundingMode {
    HalfUp, // away from zero on a tie: 2.5 -> 3, -2.5 -> -3
    HalfEven, // to the even neighbour on a tie
    Down, // toward zero
    Up, // away from zero
};

// numerator / denominator, rounded. Denominator > 0. Empty when the result does not fit in int64.
[[nodiscard]] std::optional<std::int64_t> roundedQuotient(Int128 numerator, Int128 denominator,
                                                          RoundingMode mode);

// a x b / c, rounded, through a 128-bit intermediate. c > 0. Empty on overflow.
[[nodiscard]] std::optional<std::int64_t> mulDiv(std::int64_t a, std::int64_t b, std::int64_t c,
                                                 RoundingMode mode);

// Splits `total` (any sign) in proportion to `weights` (none negative) by largest remainder: the
// parts always sum to the total, and each differs from its exact share by less than one unit. Ties
// go to the earlier part. When all weights are zero they count as equal. Weights may not be empty.
[[nodiscard]] std::vector<std::int64_t>
splitByLargestRemainder(std::int64_t total, std::span<const std::int64_t> weights);

// Sums and products that notice an overflow.
[[nodiscard]] std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
[[nodiscard]] std::optional<std::int64_t> checkedSub(std::int64_t a, std::int64_t b);
[[nodiscard]] std::optional<std::int64_t> checkedMul(std::int64_t a, std::int64_t b);

} // namespace arnold
