#include "core/inventory/Inventory.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <unordered_map>

namespace arnold::inventory {
namespace {

constexpr auto kLevelsOf =
        "SELECT location_id, on_hand_micros, reserved_micros, allocated_micros, value_e4, "
        "last_cost_e4, reorder_at_micros FROM stock_level WHERE variant_id = ? "
        "ORDER BY location_id LIMIT 10000";
constexpr auto kRules = "SELECT id, tracking, backorder_limit_micros FROM variant WHERE id";
constexpr auto kLevels = "SELECT variant_id, location_id, "
                         "on_hand_micros - reserved_micros - allocated_micros "
                         "FROM stock_level WHERE variant_id";
constexpr auto kComponents = "SELECT variant_id, component_id, quantity_micros "
                             "FROM variant_component WHERE variant_id";

struct Place {
    VariantId variant;
    LocationId location;
    bool operator==(const Place &) const = default;
};
struct PlaceHash {
    std::size_t operator()(const Place &place) const noexcept
    {
        return std::hash<VariantId>()(place.variant) * 31 + std::hash<LocationId>()(place.location);
    }
};
using Free = std::unordered_map<Place, std::int64_t, PlaceHash>;

void addFree(ReadTx &tx, std::span<const VariantId> variants, Free &free)
{
    if (variants.empty())
        return;
    auto rows = queryIn(tx, kLevels, variants, "");
    while (rows.next())
        free[{rows.value<VariantId>(0), rows.value<LocationId>(1)}] = rows.value<std::int64_t>(2);
}

struct Components {
    std::unordered_map<VariantId, std::vector<VariantComponent>> byWhole;
    std::vector<VariantId> all;
};

Components readComponents(ReadTx &tx, std::span<const VariantId> wholes)
{
    Components found;
    if (wholes.empty())
        return found;
    auto rows = queryIn(tx, kComponents, wholes, "");
    while (rows.next()) {
        const auto component = rows.value<VariantId>(1);
        found.byWhole[rows.value<VariantId>(0)].push_back({component, rows.value<std::int64_t>(2)});
        found.all.push_back(component);
    }
    return found;
}

std::int64_t freeAt(const Free &free, VariantId variant, LocationId location)
{
    const auto it = free.find({variant, location});
    return it == free.end() ? 0 : it->second;
}

// How many wholes the components at one location make.
std::int64_t wholesAt(const Free &free, const std::vector<VariantComponent> &components,
                      LocationId location)
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const VariantComponent &component : components) {
        const std::int64_t there = std::max<std::int64_t>(freeAt(free, component.variant, location),
                                                          0);
        least = std::min(least, there / component.quantityMicros * Quantity::kMicrosPerUnit);
    }
    return components.empty() ? 0 : least;
}

StockRules readRules(ReadTx &tx, std::span<const VariantId> variants)
{
    StockRules rules;
    auto rows = queryIn(tx, kRules, variants, "");
    while (rows.next())
        rules.emplace(rows.value<VariantId>(0),
                      StockRule {trackingFromName(rows.value<QString>(1)).value(),
                                 rows.value<std::int64_t>(2)});
    return rules;
}

} // namespace

std::vector<StockLevel> levels(ReadTx &tx, VariantId variant)
{
    std::vector<StockLevel> found;
    auto rows = tx.query(kLevelsOf, variant);
    while (rows.next()) {
        StockLevel level;
        level.variant = variant;
        level.location = rows.value<LocationId>(0);
        level.onHandMicros = rows.value<std::int64_t>(1);
        level.reservedMicros = rows.value<std::int64_t>(2);
        level.allocatedMicros = rows.value<std::int64_t>(3);
        level.valueE4 = rows.value<std::int64_t>(4);
        level.lastCostE4 = rows.value<std::int64_t>(5);
        level.reorderAtMicros = rows.value<std::optional<std::int64_t>>(6);
        found.push_back(level);
    }
    return found;
}

std::vector<Availability> availability(ReadTx &tx, std::span<const VariantId> variants,
                                       std::span<const LocationId> locations)
{
    if (variants.empty())
        return {};
    return availability(tx, variants, readRules(tx, variants), locations);
}

std::vector<Availability> availability(ReadTx &tx, std::span<const VariantId> variants,
                                       const StockRules &rules,
                                       std::span<const LocationId> locations)
{
    std::vector<Availability> answers;
    if (variants.empty())
        return answers;
    std::vector<VariantId> wholes;
    for (const auto &[id, rule] : rules) {
        if (rule.tracking == Tracking::Components)
            wholes.push_back(id);
    }
    Free free;
    addFree(tx, variants, free);
    const Components components = readComponents(tx, wholes);
    addFree(tx, components.all, free);

    static const std::vector<VariantComponent> kNone;
    for (const VariantId &variant : variants) {
        Availability answer;
        answer.variant = variant;
        const auto rule = rules.find(variant);
        if (rule == rules.end()) {
            answers.push_back(answer);
            continue;
        }
        answer.unlimited = rule->second.tracking == Tracking::Untracked;
        const auto parts = components.byWhole.find(variant);
        for (const LocationId &location : locations) {
            const std::int64_t there = rule->second.tracking == Tracking::Components
                    ? wholesAt(free, parts == components.byWhole.end() ? kNone : parts->second,
                               location)
                    : freeAt(free, variant, location);
            answer.atOneMicros = std::max(answer.atOneMicros,
                                          there + rule->second.backorderLimitMicros);
            answer.inAllMicros += std::max<std::int64_t>(there, 0);
        }
        answers.push_back(answer);
    }
    return answers;
}

} // namespace arnold::inventory
