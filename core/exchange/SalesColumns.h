#pragma once
#include "core/base/Result.h"
#include "core/exchange/CsvReader.h"

#include <array>

namespace arnold::exchange {

// What a column of a sales export may say.
enum class SalesColumn {
    Number,
    Sku,
    Title,
    Quantity,
    Date,
    Time, // where the date stands alone
    Price,
    Customer, // an id of the source's, never a name
    Country,
    Currency,
};
constexpr int kSalesColumns = 10;

// Where each stands in a record.
struct SalesColumns {
    std::array<int, kSalesColumns> places = {}; // -1: not there
    std::vector<QString> unused = {}; // headings that nothing here is read from

    bool has(SalesColumn column) const { return places[static_cast<std::size_t>(column)] >= 0; }
    // The field, or empty where the record is too short or has no such column.
    QByteArray field(const CsvRecord &record, SalesColumn column) const;
};

// Finds the columns by their headings, in the words of common tills and shops (case, spaces and
// punctuation do not count). MissingField with the field "number", "quantity", "date", "price" or
// "sku" (neither a SKU nor a title) when the file lacks what a sale must have.
Result<SalesColumns> salesColumns(const CsvRecord &header);

} // namespace arnold::exchange
