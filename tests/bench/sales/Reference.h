#pragma once
#include <QString>

#include <cstdint>

// What SQLite's own C interface takes for the rows that sales left in `after`, a store that was a
// copy of `before`: the same rows into the same tables and indexes of `before`, with the same
// settings (WAL, synchronous FULL, foreign keys), in transactions of `group` sales. Both files are
// closed. Microseconds for all `sales`; ends the program when something is refused.
std::int64_t referenceMicros(const QString &before, const QString &after, int sales, int group);
