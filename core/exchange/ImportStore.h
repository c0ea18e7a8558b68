#pragma once
#include "core/books/BookIds.h"
#include "core/storage/Transaction.h"

#include <optional>

// What was imported before.
namespace arnold::exchange {

struct ImportedBefore {
    DocumentId id = {};
    std::int64_t totalMinor = 0;
    std::int64_t lines = 0;
};
std::optional<ImportedBefore> importedBefore(ReadTx &tx, const QString &source,
                                             const QString &sourceNumber);
bool isOrderNumberTaken(ReadTx &tx, const QString &numberText);

} // namespace arnold::exchange
