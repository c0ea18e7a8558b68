#pragma once
#include "core/catalog/Product.h"
#include "core/inventory/Inventory.h"
#include "core/pricing/PriceChoice.h"
#include "core/pricing/PriceFrom.h"

namespace arnold {

// Lists of a higher kind win over every priority of a lower one: base, then sale, then override.
inline constexpr int kSaleListPriority = 1'000'000;
inline constexpr int kOverrideListPriority = 2'000'000;

// One component of a variant of components: the price of the whole is split over them.
struct SellablePart {
    VariantId variant = {};
    QString name = {};
    TaxClassId taxClass = {};
    Quantity perWhole = Quantity::pieces(1);
    std::vector<ListedPrice> prices = {}; // its own: the weight of its share
};

// All that selling one variant asks for, read together: what the cart, the till and the shop's
// pages work with. A value; any thread.
struct Sellable {
    VariantId variant = {};
    ProductId product = {};
    QString handle = {};
    QString title = {}; // the product's
    QString variantTitle = {};
    QString sku = {};
    QString brand = {};
    QString thumbnail = {}; // the variant's media path, else the product's; empty: none
    QString shelf = {};
    ProductKind kind = ProductKind::Goods;
    TaxClassId taxClass = {};
    Unit unit = Unit::Piece;
    int unitDecimals = 0;
    StockRule stock = {};
    bool discountable = true; // never for gift cards and deposits
    bool serialTracked = false;
    int minimumAge = 0;
    VariantId depositVariant = {}; // null: none
    std::int64_t depositPerMicros = 0;
    std::optional<Quantity> content = {};
    bool published = false; // shown and sold in the channel that was asked for
    // Only where a promotion aims at any: the categories with all their ancestors, the collections.
    std::vector<CategoryId> categories = {};
    std::vector<CollectionId> collections = {};
    std::vector<ListedPrice> prices = {}; // that hold now, in the region and channel asked for
    std::vector<SellablePart> parts = {}; // of a variant of components

    bool isTracked() const { return stock.tracking != Tracking::Untracked; }
};

// Who asks for a price. Empty when nothing is listed.
struct PriceFor {
    Currency currency = Currency::of("EUR");
    Instant at = {};
    std::vector<CustomerGroupId> groups = {};
    std::int64_t quantityMicros = Quantity::kMicrosPerUnit;
};
std::optional<PriceFrom> priceOf(const Sellable &sellable, const PriceFor &question);
// What an announced reduction is a reduction from: the base list's price, where another list's
// lower one counts. Empty otherwise.
std::optional<PriceFrom> comparePriceOf(const Sellable &sellable, const PriceFor &question);

} // namespace arnold
