#pragma once
#include "core/storage/Database.h"

#include <functional>
#include <optional>
#include <vector>

namespace arnold::exchange {

struct SeedProgress {
    std::int64_t done = 0; // products, then orders
    std::int64_t of = 0;
};

struct SeedOptions {
    std::int64_t products = 1'000; // 1 to kMostSeedProducts
    std::int64_t orders = 0; // 0 to kMostSeedOrders
    std::uint64_t seed = 1; // the same seed makes the same goods and sales
    std::optional<std::int64_t> stockPieces =
            {}; // 1 to kMostSeedStock of each variant; empty: 20 to 500
    int historyDays = 365; // the orders reach so far back
    // Products or orders in one command. Some seconds of writing: pages of the indexes that are hit
    // in no order are written once for many rows, not for a few.
    std::int64_t atATime = 20'000;
    Instant until = {}; // when the history ends; empty: now
    // Called between commands on the caller's thread; false stops before the next.
    std::function<bool(SeedProgress)> progress = {};
};
constexpr std::int64_t kMostSeedProducts = 10'000'000;
constexpr std::int64_t kMostSeedOrders = 10'000'000;
constexpr std::int64_t kMostSeedStock = 1'000'000'000;

// InvalidValue ("products", "orders", "days", "stock", "at_a_time").
Result<void> validate(const SeedOptions &options);

struct SeedReport {
    std::int64_t products = 0;
    std::int64_t variants = 0;
    std::int64_t orders = 0;
    std::int64_t orderLines = 0;
};

// Fills a shop that has no products: categories, products with variants, prices, barcodes and
// stock, all found by the search, and a history of orders with their documents, booked as imported
// ones. Durable as any command; in large commands, since nobody waits beside it. Errors: those of
// validate, NotFound "shop" (or "price_list", "tax_class", "channel") in a store without,
// AlreadyDone "products" when there are any, Conflict after a stop: then what was booked stays, and
// the store is to be thrown away.
Result<SeedReport> seed(Database &database, const SeedOptions &options);

// How many rows a table holds.
struct TableRows {
    QString table = {};
    std::int64_t rows = 0;
};
// Of all tables that seed() fills. Walks them; a read for each.
Result<std::vector<TableRows>> seededRows(Database &database);

} // namespace arnold::exchange
