#pragma once
#include "core/search/Search.h"
#include "core/selling/Selling.h"

// The shopper's search: found by words, narrowed by what is sold where and for how much.
namespace arnold::selling {

enum class SearchOrder { Relevance, Popular, Newest, PriceUp, PriceDown };

// Where the next page begins; opaque to clients.
struct SearchCursor {
    std::int64_t after = -1; // the last entry of the window before
    int offset = 0; // within the window
};

struct SearchQuery {
    QString text = {}; // its last word may be unfinished; empty: everything that the rest leaves
    CategoryId category = {}; // null: any; otherwise the whole branch
    std::vector<search::OptionValueAsked> options = {};
    std::optional<std::int64_t> priceMinMinor = {}; // in the region's currency
    std::optional<std::int64_t> priceMaxMinor = {};
    bool inStockOnly = false;
    SearchOrder order = SearchOrder::Relevance;
    bool withFacets = false;
    int limit = 20; // 1 to 100
    std::optional<SearchCursor> after = {};
};

struct FacetValue {
    QString value = {}; // to narrow by
    QString name = {}; // to show
    std::int64_t count = 0; // of products
};
struct Facet {
    QString name = {}; // "category", "option.Size", "price", "in_stock"
    std::vector<FacetValue> values = {};
};

struct SearchPage {
    std::vector<Card> cards = {};
    std::optional<SearchCursor> next = {}; // a page may be short and still have one
    std::vector<Facet> facets = {}; // counted over the first window
    std::optional<std::int64_t> count = {}; // when the first window holds all there is
    bool corrected = false; // found by what looks like the words
};

// Looks at the matching products in windows of some hundreds, the most popular first: within a
// window they come in the order that was asked for (by popularity alone the windows make no
// difference). So a page costs the same however many products match; orders by price and age, and
// facets, are exact as long as one window holds all hits: 300, or 1000 by age alone.
SearchPage findProducts(ReadTx &tx, const ShopRules &rules, const Where &where,
                        const SearchQuery &query);

// What the words may become: categories by their names, then products; at most `limit`.
struct Suggestion {
    const Category *category = nullptr; // of `rules`; null: the product
    Product product = {};
};
std::vector<Suggestion> suggest(ReadTx &tx, const ShopRules &rules, const Where &where,
                                const QString &text, int limit);

// For the till: the best products for what was typed, in their order.
std::vector<ProductId> bestProducts(ReadTx &tx, ChannelId channel, const QString &text,
                                    CategoryId category, int limit);

} // namespace arnold::selling
