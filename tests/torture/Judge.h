#pragma once
#include "tests/torture/Ledger.h"

namespace arnold::torture {

// What is wrong, in words; empty when nothing is.

// Everything that `check` looks at, and the file itself.
QStringList faultsOfBooks(Database &db);
// What was acknowledged is there, once, with its lines, payment and document; what was not is
// there as wholly, or not at all.
QStringList faultsOfRecovery(Shop &shop, const std::vector<Attempt> &attempts);
// Sent again, and once more: each is one sale, the acknowledged ones the very same.
QStringList faultsOfRetries(Shop &shop, const std::vector<Attempt> &attempts);

std::int64_t orderCount(Database &db); // -1 when it cannot be read

} // namespace arnold::torture
