#include "core/base/Rounding.h"
#include "core/base/Assert.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace arnold {
namespace {

constexpr Int128 kMin = std::numeric_limits<std::int64_t>::min();
constexpr Int128 kMax = std::numeric_limits<std::int64_t>::max();

bool roundsAway(Int128 quotient, Int128 remainder, Int128 denominator, RoundingMode mode)
{
    if (remainder == 0)
        return false;
    // Compared as remainder against what is missing: doubling it could overflow 128 bits.
    const Int128 missing = denominator - remainder;
    switch (mode) {
    case RoundingMode::HalfUp:
        return remainder >= missing;
    case RoundingMode::HalfEven:
        return remainder > missing || (remainder == missing && quotient % 2 != 0);
    case RoundingMode::Down:
        return false;
    case RoundingMode::Up:
        return true;
    }
    return false;
}

} // namespace

std::optional<std::int64_t> roundedQuotient(Int128 numerator, Int128 denominator, RoundingMode mode)
{
    ARNOLD_ASSERT(denominator > 0);
    const bool negative = numerator < 0;
    const Int128 magnitude = negative ? -numerator : numerator;
    Int128 quotient = magnitude / denominator;
    if (roundsAway(quotient, magnitude % denominator, denominator, mode))
        ++quotient;
    const Int128 result = negative ? -quotient : quotient;
    if (result < kMin || result > kMax)
        return std::nullopt;
    return static_cast<std::int64_t>(result);
}

std::optional<std::int64_t> mulDiv(std::int64_t a, std::int64_t b, std::int64_t c,
                                   RoundingMode mode)
{
    return roundedQuotient(static_cast<Int128>(a) * b, c, mode);
}

std::vector<std::int64_t> splitByLargestRemainder(std::int64_t total,
                                                  std::span<const std::int64_t> weights)
{
    ARNOLD_ASSERT(!weights.empty());
    ARNOLD_ASSERT(std::ranges::all_of(weights, [](std::int64_t weight) { return weight >= 0; }));
    Int128 weightSum = 0;
    for (const std::int64_t weight : weights)
        weightSum += weight;
    const bool equalShares = weightSum == 0;
    if (equalShares)
        weightSum = static_cast<Int128>(weights.size());

    const bool negative = total < 0;
    const Int128 magnitude = negative ? -static_cast<Int128>(total) : static_cast<Int128>(total);
    std::vector<std::int64_t> parts(weights.size());
    std::vector<Int128> remainders(weights.size());
    Int128 given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 exact = magnitude * (equalShares ? 1 : weights[i]);
        parts[i] = static_cast<std::int64_t>(exact / weightSum);
        remainders[i] = exact % weightSum;
        given += parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        return remainders[left] > remainders[right];
    });
    const auto leftOver = static_cast<std::size_t>(magnitude - given);
    for (std::size_t i = 0; i < leftOver; ++i)
        ++parts[order[i]];
    if (negative) {
        for (std::int64_t &part : parts)
            part = -part;
    }
    return parts;
}

std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

std::optional<std::int64_t> checkedSub(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        return std::nullopt;
    return difference;
}

std::optional<std::int64_t> checkedMul(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return std::nullopt;
    return product;
}

} // namespace arnold
