#pragma once
#include "core/orders/OrderIds.h"
#include "core/storage/Transaction.h"

#include <QString>

#include <optional>
#include <vector>

namespace arnold::orders {

// An order whose rows do not agree.
struct Finding {
    OrderId order = {};
    QString number = {};
    QString what = {}; // "sums", "tax", "status", "payments", "fulfilled", "allocated", "document"
    QString recorded = {};
    QString derived = {};
};

struct CheckPage {
    std::vector<Finding> findings = {};
    std::optional<OrderId> next = {}; // where to go on; empty: done
    std::int64_t orders = 0; // looked at
};

// For `check`: sums of lines and taxes, the three statuses derived anew, till payments, fulfilled
// quantities, open allocations, for up to `limit` orders after `after`.
CheckPage check(ReadTx &tx, std::optional<OrderId> after, int limit);

} // namespace arnold::orders
