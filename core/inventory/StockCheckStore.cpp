#include "core/inventory/Inventory.h"
#include "core/storage/InList.h"

#include <map>

namespace arnold::inventory {
namespace {

constexpr auto kNextVariants = "SELECT DISTINCT variant_id FROM stock_level WHERE variant_id > ? "
                               "ORDER BY variant_id LIMIT ?";
constexpr auto kLevels = "SELECT variant_id, location_id, on_hand_micros, value_e4, "
                         "allocated_micros, reserved_micros FROM stock_level WHERE variant_id";
constexpr auto kMoved = "SELECT variant_id, location_id, CAST(SUM(quantity_micros) AS bigint), "
                        "CAST(SUM(value_e4) AS bigint) FROM stock_movement WHERE variant_id";
constexpr auto kHeld =
        "SELECT variant_id, location_id, CAST(SUM(quantity_micros - settled_micros) AS bigint) "
        "FROM allocation WHERE variant_id";
constexpr auto kReserved = "SELECT variant_id, location_id, CAST(SUM(quantity_micros) AS bigint) "
                           "FROM reservation WHERE variant_id";
constexpr auto kGrouped = "GROUP BY variant_id, location_id";

struct Sums {
    std::int64_t onHand = 0;
    std::int64_t value = 0;
    std::int64_t allocated = 0;
    std::int64_t reserved = 0;
};
struct Both {
    Sums recorded = {};
    Sums derived = {};
};
using Place = std::pair<VariantId, LocationId>;

Place placeOf(Rows &rows)
{
    return {rows.value<VariantId>(0), rows.value<LocationId>(1)};
}

void compare(const Place &place, const Both &both, std::vector<Finding> &findings)
{
    const auto add = [&](const char *what, std::int64_t recorded, std::int64_t derived) {
        if (recorded != derived)
            findings.push_back(
                    {place.first, place.second, QString::fromLatin1(what), recorded, derived});
    };
    add("on_hand", both.recorded.onHand, both.derived.onHand);
    add("value", both.recorded.value, both.derived.value);
    add("allocated", both.recorded.allocated, both.derived.allocated);
    add("reserved", both.recorded.reserved, both.derived.reserved);
}

} // namespace

CheckPage check(ReadTx &tx, std::optional<VariantId> after, int limit)
{
    CheckPage page;
    std::vector<VariantId> variants;
    {
        auto rows = tx.query(kNextVariants, after ? after->bytes() : IdBytes {}, limit);
        while (rows.next())
            variants.push_back(rows.value<VariantId>(0));
    }
    if (variants.empty())
        return page;
    std::map<Place, Both> places;
    const std::span<const VariantId> ids(variants);
    {
        auto rows = queryIn(tx, kLevels, ids, "");
        while (rows.next()) {
            places[placeOf(rows)].recorded = {
                    rows.value<std::int64_t>(2), rows.value<std::int64_t>(3),
                    rows.value<std::int64_t>(4), rows.value<std::int64_t>(5)};
            ++page.levels;
        }
    }
    {
        auto rows = queryIn(tx, kMoved, ids, kGrouped);
        while (rows.next()) {
            Sums &sums = places[placeOf(rows)].derived;
            sums.onHand = rows.value<std::int64_t>(2);
            sums.value = rows.value<std::int64_t>(3);
        }
    }
    {
        auto rows = queryIn(tx, kHeld, ids, kGrouped);
        while (rows.next())
            places[placeOf(rows)].derived.allocated = rows.value<std::int64_t>(2);
    }
    {
        auto rows = queryIn(tx, kReserved, ids, kGrouped);
        while (rows.next())
            places[placeOf(rows)].derived.reserved = rows.value<std::int64_t>(2);
    }
    for (const auto &[place, both] : places)
        compare(place, both, page.findings);
    if (static_cast<int>(variants.size()) == limit)
        page.next = variants.back();
    return page;
}

} // namespace arnold::inventory
