#pragma once
#include "core/base/Id.h"

#include <cstdint>

namespace arnold::exchange {

// Chance that is the same on every machine: its numbers follow from a seed, a stream (what for) and
// a position in it, so that the thousandth product is the same whether or not the others are made.
class SeedRandom
{
public:
    SeedRandom(std::uint64_t seed, std::uint64_t stream, std::uint64_t position)
        : m_state(mixed(mixed(seed ^ mixed(stream)) + position))
    {
    }

    std::uint64_t next()
    {
        m_state += kStep;
        return mixed(m_state);
    }
    // 0 to count - 1; count above zero.
    std::int64_t below(std::int64_t count)
    {
        return static_cast<std::int64_t>((next() >> 33) % static_cast<std::uint64_t>(count));
    }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + below(most - least + 1);
    }
    // The same, but small numbers come often and large ones seldom.
    std::int64_t skewedBelow(std::int64_t count)
    {
        constexpr std::int64_t kParts = 1 << 16;
        const std::int64_t part = below(kParts) * below(kParts) / kParts;
        return part * count / kParts + below(count / kParts + 1);
    }
    bool oneIn(std::int64_t count) { return below(count) == 0; }

    template <typename List> const auto &pick(const List &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(list))))];
    }

    // A UUIDv7 (RFC 9562, 5.7) of that millisecond; `place` (below 4,096) orders those within it.
    template <typename Kind> Id<Kind> id(std::int64_t millis, int place)
    {
        IdBytes bytes {};
        for (std::size_t i = 0; i < 6; ++i)
            bytes[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
        bytes[6] = static_cast<std::uint8_t>(0x70 | ((place >> 8) & 0x0F));
        bytes[7] = static_cast<std::uint8_t>(place & 0xFF);
        std::uint64_t random = next();
        for (std::size_t i = 8; i < bytes.size(); ++i, random >>= 8)
            bytes[i] = static_cast<std::uint8_t>(random & 0xFF);
        bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3F));
        return Id<Kind>(bytes);
    }

private:
    static constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15;

    // The finaliser of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
    // generators, 2014).
    static std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    std::uint64_t m_state;
};

} // namespace arnold::exchange
