#pragma once
#include "core/selling/Sellable.h"
#include "core/selling/ShopRules.h"
#include "core/storage/Transaction.h"

#include <span>

// What can be bought, where and for how much: the catalogue, its prices and its stock together.
namespace arnold::selling {

struct Where {
    RegionId region = {};
    ChannelId channel = {};
};

// In the order of `variants`; unknown and archived ones are left out. Two to five statements,
// however many there are.
std::vector<Sellable> sellables(ReadTx &tx, const ShopRules &rules, const Where &where,
                                std::span<const VariantId> variants);
// All variants of the products, by product (in their order) and position.
std::vector<Sellable> sellablesOf(ReadTx &tx, const ShopRules &rules, const Where &where,
                                  std::span<const ProductId> products);

// Only what offers() asks for: variant, product, stock rule and prices.
std::vector<Sellable> pricedVariantsOf(ReadTx &tx, const ShopRules &rules, const Where &where,
                                       std::span<const ProductId> products);

// What a scan found. Of a label with a price or weight inside, those; of a case of beer, how much.
struct Scanned {
    Sellable sellable = {};
    std::int64_t quantityMicros = Quantity::kMicrosPerUnit;
    std::optional<std::int64_t> labelTotalMinor = {};
};
// The barcode exactly, then a SKU, then the location's layouts. NotFound, NotSellable when it is
// archived or has no price.
Result<Scanned> scan(ReadTx &tx, const ShopRules &rules, const Where &where, LocationId location,
                     QStringView code);

// From which price to which a product is sold, and whether there is any.
struct Offer {
    std::optional<std::int64_t> priceFromMinor = {}; // empty: no price here
    std::optional<std::int64_t> priceToMinor = {};
    std::optional<std::int64_t> compareAtMinor = {}; // of the cheapest variant, when reduced
    bool inStock = false;
    VariantId onlyVariant = {}; // when there is just one
};
// In the order of `products`, each once: what some hundreds are chosen by. At most five statements.
std::vector<Offer> offers(ReadTx &tx, const ShopRules &rules, const Where &where,
                          std::span<const ProductId> products);

// A product on a list.
struct Card : Offer {
    Product product = {}; // without description
};
// In the order of `products`: a page of a list or of search hits. At most five statements.
std::vector<Card> cards(ReadTx &tx, const ShopRules &rules, const Where &where,
                        std::span<const Product> products);

} // namespace arnold::selling
