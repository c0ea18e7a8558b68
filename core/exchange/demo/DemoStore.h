#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/DatabaseConfig.h"

#include <functional>

namespace arnold::exchange {

struct DemoProgress {
    int done = 0;
    int of = 0;
};

// Makes a demo store in an empty database: shop, staff, customers, goods with pictures and stock,
// promotions, and thirty days of sales up to `until` that went the way of every sale: shifts,
// receipts, drawer, journal, web orders. Opens and closes the store itself, with a clock of its own
// for the past. `progress` is called on the caller's thread and may say false to stop: then the
// store is unfinished, and its files should go. Errors: NotFound "scenario", AlreadyDone when the
// store has a shop, Conflict after a stop, those of Database::open.
struct DemoMade {
    QString recoveryKey;
};
Result<DemoMade> makeDemoStore(const DatabaseConfig &config, const QString &scenario, Instant until,
                               const std::function<bool(DemoProgress)> &progress = {});

} // namespace arnold::exchange
