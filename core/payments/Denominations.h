#pragma once
#include "core/base/Currency.h"

#include <cstdint>
#include <vector>

namespace arnold::payments {

// Notes and coins in circulation, in minor units, the largest first. Sources: the central banks'
// published lists (ECB, Bank of England, Bank of Japan, Federal Reserve, Saudi Central Bank). Empty
// for a currency that is not listed: then the drawer is counted as one sum.
const std::vector<std::int64_t> &denominations(Currency currency);

// Whether a piece of that value is a note rather than a coin.
bool isNote(std::int64_t valueMinor, Currency currency);

// What a customer is likely to hand over for `dueMinor`: the exact amount, then amounts that a few
// notes make, rising. At most `most`, each once. Nothing for an amount of zero or less.
std::vector<std::int64_t> suggestedCash(std::int64_t dueMinor, Currency currency, std::size_t most);

// A sum in the fewest notes and coins, the largest first; empty when they cannot make it.
struct Pieces {
    std::int64_t valueMinor = 0;
    std::int64_t count = 0;
    bool operator==(const Pieces &) const = default;
};
std::vector<Pieces> inFewestPieces(std::int64_t sumMinor, Currency currency);

} // namespace arnold::payments
