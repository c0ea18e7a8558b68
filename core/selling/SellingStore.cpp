#include "core/selling/Selling.h"

#include "core/catalog/CatalogStore.h"
#include "core/storage/InList.h"

#include <algorithm>

namespace arnold::selling {
namespace {

#define ARNOLD_SELLABLE_COLUMNS                                                                    \
    "SELECT v.id, p.id, p.handle, p.title, v.title, v.sku, p.brand, "                              \
    "COALESCE(vm.path, pm.path, ''), p.shelf, p.kind, COALESCE(v.tax_class_id, p.tax_class_id), "  \
    "v.unit, v.unit_decimals, v.tracking, v.backorder_limit_micros, v.discountable, "              \
    "v.serial_tracked, v.minimum_age, v.deposit_variant_id, v.deposit_per_micros, "                \
    "v.content_micros, v.content_unit, "                                                           \
    "CASE WHEN p.status = 'active' AND u.product_id IS NOT NULL THEN 1 ELSE 0 END "                \
    "FROM variant v JOIN product p ON p.id = v.product_id "                                        \
    "LEFT JOIN media vm ON vm.id = v.media_id LEFT JOIN media pm ON pm.id = p.thumbnail_id "       \
    "LEFT JOIN publication u ON u.product_id = p.id AND u.channel_id = ? "                         \
    "AND u.published_from <= ? AND (u.published_to IS NULL OR u.published_to > ?) "                \
    "WHERE v.archived_at IS NULL AND p.archived_at IS NULL AND "

constexpr auto kByVariant = ARNOLD_SELLABLE_COLUMNS "v.id";
constexpr auto kByProduct = ARNOLD_SELLABLE_COLUMNS "v.product_id";
constexpr auto kVariants = "SELECT id, product_id, tracking, backorder_limit_micros FROM variant "
                           "WHERE archived_at IS NULL AND product_id";
constexpr auto kCategories = "SELECT product_id, category_id FROM product_category "
                             "WHERE product_id";
constexpr auto kCollections = "SELECT product_id, collection_id FROM product_collection "
                              "WHERE product_id";
constexpr auto kComponents =
        "SELECT c.variant_id, c.component_id, c.quantity_micros, v.unit, p.title, v.title, "
        "COALESCE(v.tax_class_id, p.tax_class_id) FROM variant_component c "
        "JOIN variant v ON v.id = c.component_id JOIN product p ON p.id = v.product_id "
        "WHERE c.variant_id";

Sellable readSellable(Rows &rows)
{
    Sellable item;
    item.variant = rows.value<VariantId>(0);
    item.product = rows.value<ProductId>(1);
    item.handle = rows.value<QString>(2);
    item.title = rows.value<QString>(3);
    item.variantTitle = rows.value<QString>(4);
    item.sku = rows.value<QString>(5);
    item.brand = rows.value<QString>(6);
    item.thumbnail = rows.value<QString>(7);
    item.shelf = rows.value<QString>(8);
    item.kind = productKindFromName(rows.value<QString>(9)).value();
    item.taxClass = rows.value<TaxClassId>(10);
    item.unit = unitFromName(rows.value<QString>(11)).value_or(Unit::Piece);
    item.unitDecimals = rows.value<int>(12);
    item.stock.tracking = trackingFromName(rows.value<QString>(13)).value();
    item.stock.backorderLimitMicros = rows.value<std::int64_t>(14);
    item.discountable = rows.value<bool>(15) && item.kind != ProductKind::GiftCard
            && item.kind != ProductKind::Deposit;
    item.serialTracked = rows.value<bool>(16);
    item.minimumAge = rows.value<int>(17);
    item.depositVariant = rows.value<VariantId>(18);
    item.depositPerMicros = rows.value<std::int64_t>(19);
    if (!rows.isNull(20))
        item.content = Quantity(rows.value<std::int64_t>(20),
                                unitFromName(rows.value<QString>(21)).value_or(Unit::Piece));
    item.published = rows.value<bool>(22);
    return item;
}

// The price lists that hold for somebody, by id.
using Lists = std::unordered_map<PriceListId, const PriceListRow *>;

Lists listsFor(const ShopRules &rules, const Where &where, Instant at)
{
    Lists lists;
    const Region *region = rules.region(where.region);
    for (const PriceListRow &list : rules.priceLists) {
        if (region && rules.listHolds(list, *region, where.channel, at))
            lists.emplace(list.id, &list);
    }
    return lists;
}

int listPriority(const PriceListRow &list)
{
    switch (list.kind) {
    case PriceListKind::Base:
        return list.priority;
    case PriceListKind::Sale:
        return kSaleListPriority + list.priority;
    case PriceListKind::Override:
        return kOverrideListPriority + list.priority;
    }
    return list.priority;
}

ListedPrice listedPrice(const pricing::PriceRow &row, const PriceListRow &list)
{
    ListedPrice price {.currency = list.currency};
    price.list = list.id;
    price.listName = list.name;
    price.listPriority = listPriority(list);
    price.basis = list.basis;
    price.price = row.price;
    if (!list.group.isNull())
        price.group = list.group;
    price.minimumMicros = row.minimumMicros;
    price.from = list.startsAt ? std::max(row.from, *list.startsAt) : row.from;
    if (row.to)
        price.to = *row.to;
    if (list.endsAt)
        price.to = std::min(price.to, *list.endsAt);
    return price;
}

using PricesByVariant = std::unordered_map<VariantId, std::vector<ListedPrice>>;

PricesByVariant readPrices(ReadTx &tx, const Lists &lists, std::span<const VariantId> variants)
{
    PricesByVariant prices;
    for (const pricing::PriceRow &row : pricing::pricesAt(tx, variants, tx.now())) {
        if (const auto list = lists.find(row.list); list != lists.end())
            prices[row.variant].push_back(listedPrice(row, *list->second));
    }
    return prices;
}

void addPrices(ReadTx &tx, const Lists &lists, std::vector<Sellable> &items)
{
    std::vector<VariantId> ids;
    for (const Sellable &item : items)
        ids.push_back(item.variant);
    auto prices = readPrices(tx, lists, ids);
    for (Sellable &item : items)
        item.prices = std::move(prices[item.variant]);
}

template <typename Kind>
void addMemberships(ReadTx &tx, const char *sql, std::vector<Sellable> &items,
                    std::vector<Id<Kind>> Sellable::*member)
{
    std::vector<ProductId> products;
    for (const Sellable &item : items) {
        if (std::ranges::find(products, item.product) == products.end())
            products.push_back(item.product);
    }
    std::unordered_map<ProductId, std::vector<Id<Kind>>> found;
    auto rows = queryIn(tx, sql, std::span<const ProductId>(products), "");
    while (rows.next())
        found[rows.value<ProductId>(0)].push_back(rows.value<Id<Kind>>(1));
    for (Sellable &item : items) {
        if (const auto it = found.find(item.product); it != found.end())
            item.*member = it->second;
    }
}

void addParts(ReadTx &tx, const Lists &lists, std::vector<Sellable> &items)
{
    std::vector<VariantId> wholes;
    for (const Sellable &item : items) {
        if (item.stock.tracking == Tracking::Components)
            wholes.push_back(item.variant);
    }
    if (wholes.empty())
        return;
    std::unordered_map<VariantId, std::vector<SellablePart>> found;
    std::vector<VariantId> components;
    auto rows = queryIn(tx, kComponents, std::span<const VariantId>(wholes),
                        "ORDER BY c.variant_id, c.position");
    while (rows.next()) {
        const Unit unit = unitFromName(rows.value<QString>(3)).value_or(Unit::Piece);
        const QString title = rows.value<QString>(4);
        const QString variantTitle = rows.value<QString>(5);
        SellablePart part {rows.value<VariantId>(1),
                           variantTitle.isEmpty() ? title : title + QLatin1Char(' ') + variantTitle,
                           rows.value<TaxClassId>(6),
                           Quantity(rows.value<std::int64_t>(2), unit),
                           {}};
        components.push_back(part.variant);
        found[rows.value<VariantId>(0)].push_back(std::move(part));
    }
    const auto prices = readPrices(tx, lists, components);
    for (Sellable &item : items) {
        if (const auto it = found.find(item.variant); it != found.end())
            item.parts = it->second;
        for (SellablePart &part : item.parts) {
            if (const auto price = prices.find(part.variant); price != prices.end())
                part.prices = price->second;
        }
    }
}

void addAll(ReadTx &tx, const ShopRules &rules, const Where &where, std::vector<Sellable> &items)
{
    if (items.empty())
        return;
    const Lists lists = listsFor(rules, where, tx.now());
    addPrices(tx, lists, items);
    addParts(tx, lists, items);
    if (rules.promotionsAskForCategories)
        addMemberships(tx, kCategories, items, &Sellable::categories);
    if (rules.promotionsAskForCollections)
        addMemberships(tx, kCollections, items, &Sellable::collections);
}

template <typename Key, typename Member>
void sortAs(std::vector<Sellable> &items, std::span<const Key> keys, Member member)
{
    std::unordered_map<Key, std::size_t> places;
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.emplace(keys[i], i);
    std::ranges::stable_sort(items, {},
                             [&](const Sellable &item) { return places.at(item.*member); });
}

} // namespace

std::vector<Sellable> sellables(ReadTx &tx, const ShopRules &rules, const Where &where,
                                std::span<const VariantId> variants)
{
    std::vector<Sellable> items;
    if (variants.empty())
        return items;
    auto rows = queryIn(tx, kByVariant, variants, "", where.channel, tx.now(), tx.now());
    while (rows.next())
        items.push_back(readSellable(rows));
    sortAs(items, variants, &Sellable::variant);
    addAll(tx, rules, where, items);
    return items;
}

std::vector<Sellable> sellablesOf(ReadTx &tx, const ShopRules &rules, const Where &where,
                                  std::span<const ProductId> products)
{
    std::vector<Sellable> items;
    if (products.empty())
        return items;
    auto rows = queryIn(tx, kByProduct, products, "ORDER BY v.product_id, v.position",
                        where.channel, tx.now(), tx.now());
    while (rows.next())
        items.push_back(readSellable(rows));
    sortAs(items, products, &Sellable::product);
    addAll(tx, rules, where, items);
    return items;
}

std::vector<Sellable> pricedVariantsOf(ReadTx &tx, const ShopRules &rules, const Where &where,
                                       std::span<const ProductId> products)
{
    std::vector<Sellable> items;
    if (products.empty())
        return items;
    auto rows = queryIn(tx, kVariants, products, "");
    while (rows.next()) {
        Sellable &item = items.emplace_back();
        item.variant = rows.value<VariantId>(0);
        item.product = rows.value<ProductId>(1);
        item.stock = {trackingFromName(rows.value<QString>(2)).value(),
                      rows.value<std::int64_t>(3)};
    }
    addPrices(tx, listsFor(rules, where, tx.now()), items);
    return items;
}

} // namespace arnold::selling
