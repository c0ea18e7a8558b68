#pragma once
#include "core/storage/Database.h"

#include <QString>

#include <map>

namespace arnold::test {

// How many rows each table has: the same before and after a refusal. Without what workers write
// behind the answers: the journal of a node, the queue before it, the search index.
std::map<QString, std::int64_t> rowCounts(Database &db);

} // namespace arnold::test
