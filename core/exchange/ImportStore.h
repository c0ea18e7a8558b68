#pragma once
#include "core/books/BookIds.h"
#include "core/storage/Transaction.h"

#include <map>
#include <set>
#include <span>

// What was imported before.
namespace arnold::exchange {

struct ImportedBefore {
    DocumentId id = {};
    std::int64_t totalMinor = 0;
    std::int64_t lines = 0;
};
// By the source's number, those of `numbers` that are there. A command's worth, at least one.
std::map<QString, ImportedBefore> importedBefore(ReadTx &tx, const QString &source,
                                                 std::span<const QString> numbers);
// Those of `numbers` that an order has.
std::set<QString> takenOrderNumbers(ReadTx &tx, std::span<const QString> numbers);

} // namespace arnold::exchange
