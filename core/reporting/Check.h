#pragma once
#include "core/storage/Database.h"

#include <QString>

#include <vector>

namespace arnold::reporting {

// An invariant of the books that does not hold.
struct Finding {
    QString rule = {}; // "document.sums", "series.gapless", "journal.chain", ...
    QString subject = {}; // number, id or place that it is about
    QString detail = {}; // what was expected, what is there

    bool operator==(const Finding &) const = default;
};

struct CheckReport {
    std::vector<Finding> findings = {};
    std::int64_t rulesChecked = 0;
    std::int64_t rowsLookedAt = 0;
};

// Looks at every invariant of books, payments, till, stock and audit, in short reads beside the
// work that goes on. Rules of orders are checked by orders::check.
Result<CheckReport> check(Database &database);

} // namespace arnold::reporting
