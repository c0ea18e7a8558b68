#pragma once
#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace arnold::identity {

// What one hash costs: Argon2id (RFC 9106), one lane. The least is OWASP's: 19 MiB, 2 passes.
struct HashCost {
    std::uint32_t memoryKib = 19 * 1024;
    std::uint32_t passes = 2;

    bool operator==(const HashCost &) const = default;
};
inline constexpr HashCost kLeastCost = {};
inline constexpr std::uint32_t kMostPasses = 10;
// As many passes as this machine computes within the budget, and never fewer than the least cost
// has. Measures: takes about the budget.
HashCost costWithin(int budgetMs);

// All three take tens of milliseconds: not on a writer, and not on a handler (see HashingPool.h).
QString hashPassword(const QString &password, const HashCost &cost); // encoded, with its salt
bool passwordMatches(const QString &password, const QString &encodedHash);
// A hash that nothing matches, to be compared with where there is none: it takes as long.
QString dummyHash(const HashCost &cost);

// Whether a stored hash costs less than one made now.
bool isCheaperThan(const QString &encodedHash, const HashCost &cost);

inline constexpr int kLeastPasswordCharacters = 8;
inline constexpr int kMostPasswordCharacters = 256;
// InvalidValue for one too short or long. WeakPassword for one of the ten thousand that are tried
// first (resources/passwords), whatever its case; and for one that has little to it but what
// anybody would try here: the words of resources/passwords/context.txt and `near`, which are the
// shop's name, their address and their own name.
Result<void> validatePassword(const QString &password, const char *field = "password",
                              const QStringList &near = {});

} // namespace arnold::identity
