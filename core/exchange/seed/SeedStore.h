#pragma once
#include "core/exchange/seed/Seed.h"

#include <span>
#include <string_view>

namespace arnold::exchange {

bool hasProducts(ReadTx &tx); // archived ones too
// The tables that seed() fills; an entry of the search's index is counted with its search_entry.
std::span<const std::string_view> seededTables();
std::int64_t rowsIn(ReadTx &tx, std::string_view table); // one of seededTables()

} // namespace arnold::exchange
