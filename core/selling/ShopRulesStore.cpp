#include "core/catalog/CatalogStore.h"
#include "core/selling/ShopRules.h"
#include "core/shop/Settings.h"
#include "core/shop/ShopStore.h"

namespace arnold {
namespace {

constexpr auto kRegions = "SELECT id, name, currency, basis, tax_profile_id, position FROM region "
                          "WHERE archived_at IS NULL ORDER BY position, id LIMIT 1000";
constexpr auto kCountries = "SELECT region_id, country FROM region_country "
                            "ORDER BY region_id, position, country LIMIT 100000";
constexpr auto kShippingOptions =
        "SELECT id, region_id, name, amount_minor, free_from_minor, kind, location_id, position "
        "FROM shipping_option WHERE archived_at IS NULL "
        "ORDER BY region_id, position, id LIMIT 100000";
constexpr auto kLayouts =
        "SELECT location_id, prefix, item_digits, skip_digits, measure, measure_digits, "
        "measure_decimals FROM barcode_layout ORDER BY location_id, prefix LIMIT 10000";

std::vector<Region> readRegions(ReadTx &tx)
{
    std::vector<Region> found;
    auto rows = tx.query(kRegions);
    while (rows.next()) {
        Region region;
        region.id = rows.value<RegionId>(0);
        region.name = rows.value<QString>(1);
        const auto currency = Currency::fromCode(rows.value<QString>(2));
        ARNOLD_ASSERT(currency);
        region.currency = *currency;
        region.basis = rows.value<QString>(3) == QLatin1String("net") ? Basis::Net : Basis::Gross;
        region.taxProfile = rows.value<TaxProfileId>(4);
        region.position = rows.value<int>(5);
        found.push_back(std::move(region));
    }
    auto countries = tx.query(kCountries);
    while (countries.next()) {
        const auto id = countries.value<RegionId>(0);
        for (Region &region : found) {
            if (region.id == id)
                region.countries.push_back(countries.value<QString>(1));
        }
    }
    return found;
}

std::vector<ShippingOption> readShippingOptions(ReadTx &tx)
{
    std::vector<ShippingOption> found;
    auto rows = tx.query(kShippingOptions);
    while (rows.next()) {
        ShippingOption option;
        option.id = rows.value<ShippingOptionId>(0);
        option.region = rows.value<RegionId>(1);
        option.name = rows.value<QString>(2);
        option.amountMinor = rows.value<std::int64_t>(3);
        option.freeFromMinor = rows.value<std::optional<std::int64_t>>(4);
        option.isCollection = rows.value<QString>(5) == QLatin1String("collection");
        option.location = rows.value<LocationId>(6);
        option.position = rows.value<int>(7);
        found.push_back(std::move(option));
    }
    return found;
}

void readLayouts(ReadTx &tx, ShopRules &rules)
{
    auto rows = tx.query(kLayouts);
    while (rows.next()) {
        BarcodeLayout layout;
        layout.prefix = rows.value<QString>(1);
        layout.itemDigits = rows.value<int>(2);
        layout.skipDigits = rows.value<int>(3);
        layout.measure = rows.value<QString>(4) == QLatin1String("price")
                ? BarcodeLayout::Measure::Price
                : BarcodeLayout::Measure::Weight;
        layout.measureDigits = rows.value<int>(5);
        layout.measureDecimals = rows.value<int>(6);
        rules.barcodeLayouts[rows.value<LocationId>(0)].push_back(layout);
    }
}

TaxProfile taxProfileOf(const TaxProfileRow &row, Basis basis)
{
    TaxProfile profile;
    profile.basis = basis;
    profile.mode = row.roundingMode;
    profile.place = row.roundingPlace;
    profile.rates = row.ratesOnALine;
    profile.abroad = row.priceAbroad;
    profile.home.country = row.country;
    return profile;
}

// A promotion of one channel is not in another's table, and one that is used up in none. Figures
// were checked when it was made: one that is impossible all the same is a damaged store.
PromotionTable promotionsFor(ReadTx &tx, const std::vector<PromotionRow> &rows, ChannelId channel)
{
    std::vector<PromotionRule> rules;
    for (const PromotionRow &row : rows) {
        const bool isUsedUp = row.useLimit && row.usedCount >= *row.useLimit;
        if (!isUsedUp && (row.channel.isNull() || row.channel == channel))
            rules.push_back(row.rule);
    }
    auto table = PromotionTable::make(std::move(rules));
    if (!table) {
        tx.fail({ErrorCode::StorageFailed, table.error().field, table.error().detail});
        return {};
    }
    return std::move(table).value();
}

void makePriceRules(ReadTx &tx, ShopRules &rules)
{
    const auto promotions = promotions::promotionRows(tx);
    for (const PromotionRow &row : promotions) {
        for (const PromotionTarget &target : row.rule.targets) {
            rules.promotionsAskForCategories |= target.kind == PromotionTarget::Kind::Category;
            rules.promotionsAskForCollections |= target.kind == PromotionTarget::Kind::Collection;
        }
    }
    std::unordered_map<TaxProfileId, TaxTable> tables;
    for (const TaxProfileRow &profile : rules.taxProfiles)
        tables.emplace(profile.id, TaxTable(pricing::taxRates(tx, profile.id)));
    for (const Channel &channel : rules.channels) {
        const PromotionTable table = promotionsFor(tx, promotions, channel.id);
        for (const Region &region : rules.regions) {
            const TaxProfileRow *profile = rules.taxProfile(region.taxProfile);
            PriceRules made;
            if (profile) {
                made.profile = taxProfileOf(*profile, region.basis);
                made.rates = tables.at(profile->id);
            } else {
                made.profile.basis = region.basis;
            }
            made.promotions = table;
            rules.rulesByPair.emplace(std::pair(region.id, channel.id), std::move(made));
        }
    }
}

} // namespace

std::shared_ptr<const ShopRules> loadShopRules(ReadTx &tx)
{
    auto rules = std::make_shared<ShopRules>();
    rules->version = shop::rulesVersion(tx);
    rules->shopName = shop::settingText(tx, u"shop_name");
    rules->companies = shop::companies(tx);
    rules->locations = shop::locations(tx);
    rules->registers = shop::registers(tx);
    rules->regions = readRegions(tx);
    rules->channels = shop::channels(tx);
    rules->taxClasses = catalog::taxClasses(tx);
    rules->taxProfiles = pricing::taxProfiles(tx);
    rules->priceLists = pricing::priceLists(tx);
    rules->shippingOptions = readShippingOptions(tx);
    rules->categories = catalog::categories(tx);
    readLayouts(tx, *rules);
    makePriceRules(tx, *rules);
    return rules;
}

} // namespace arnold
