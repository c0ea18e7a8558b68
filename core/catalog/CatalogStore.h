#pragma once
#include "core/catalog/Product.h"
#include "core/storage/Transaction.h"

#include <span>
#include <unordered_map>

namespace arnold::catalog {

// Archived products are found by id (orders name them), not by handle or in lists.
std::optional<Product> product(ReadTx &tx, ProductId id);
std::vector<Product> products(ReadTx &tx, std::span<const ProductId> ids); // unknown: left out
std::optional<ProductId> productByHandle(ReadTx &tx, QStringView handle);
// Seven statements, however much there is.
std::optional<ProductDetail> productDetail(ReadTx &tx, ProductId id);

// Variants of many products in one statement, by product and position; not archived; without
// barcodes and option values.
std::vector<Variant> variantsOf(ReadTx &tx, std::span<const ProductId> products);
std::optional<Variant> variant(ReadTx &tx, VariantId id);
std::optional<VariantId> variantBySku(ReadTx &tx, QStringView sku); // archived ones too
// `code` as it is kept: GTINs as 14 digits.
struct BarcodeHit {
    VariantId variant = {};
    std::int64_t packQuantityMicros = Quantity::kMicrosPerUnit;
};
std::optional<BarcodeHit> variantByBarcode(ReadTx &tx, QStringView code);
std::vector<VariantComponent> componentsOf(ReadTx &tx, VariantId id);

std::vector<TaxClass> taxClasses(ReadTx &tx);
std::vector<Category> categories(ReadTx &tx); // not archived, by parent and position
// How many products that are shown in the channel stand in each category or below it; none: left
// out. Counts up to `most` of each, since it looks at every one of them: among a million products
// it would otherwise take seconds. Keep the answer.
constexpr std::int64_t kMostCounted = 5'000;
std::unordered_map<CategoryId, std::int64_t> categoryCounts(ReadTx &tx, ChannelId channel,
                                                            std::int64_t most = kMostCounted);

enum class ListOrder { Popular, Newest };
// Where the next page begins; opaque to clients.
struct ListCursor {
    std::int64_t key = 0;
    ProductId id = {};
};
struct ListQuery {
    CategoryId category = {}; // null: everything; otherwise the whole branch
    ListOrder order = ListOrder::Popular;
    ChannelId channel = {}; // null: whether published or not (management), drafts too
    int limit = 20;
    std::optional<ListCursor> after = {};
};
struct ListPage {
    std::vector<Product> items = {}; // without descriptions
    std::optional<ListCursor> next = {}; // empty: that was all
};
// By one index, page by page; cost does not depend on how far the page is.
ListPage list(ReadTx &tx, const ListQuery &query);

// Where it is published, now or later, by id.
std::vector<ChannelId> channelsOf(ReadTx &tx, ProductId id);
// Whether the product is shown in the channel now: active, not archived, published.
bool isPublished(ReadTx &tx, ProductId id, ChannelId channel);

} // namespace arnold::catalog
