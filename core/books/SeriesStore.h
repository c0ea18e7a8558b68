#pragma once
#include "core/books/Series.h"

#include <vector>

namespace arnold::books {

struct SeriesRow {
    SeriesId id = {};
    SeriesKey key = {};
    QString prefix = {};
    int digits = 6;
    std::int64_t nextNumber = 1;
};

// Nothing happens when the issuer has one of this kind and epoch.
void insertSeries(WriteTx &tx, const SeriesRow &series);
// Raises the next number by one; the row as it was before. Empty when there is none.
std::optional<SeriesRow> raiseNumber(WriteTx &tx, const SeriesKey &key, std::int64_t count);
std::vector<SeriesRow> allSeries(ReadTx &tx);

} // namespace arnold::books
