#pragma once
#include "core/storage/Transaction.h"

#include <string_view>

namespace arnold::audit {

// What the subject of an entry is called today, archived or not. Empty for what is gone, for kinds
// that have no name, and for customers, whose names are theirs.
QString subjectName(ReadTx &tx, std::string_view kind, const IdBytes &id);
// The number of a customer, by which who may see them finds them. 0: none.
std::int64_t customerNumber(ReadTx &tx, const IdBytes &id);

} // namespace arnold::audit
