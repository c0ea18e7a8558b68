#include "core/selling/ProductSearch.h"

#include "core/catalog/CatalogStore.h"
#include "core/search/SearchText.h"
#include "core/selling/ProductFacets.h"

#include <algorithm>
#include <limits>

namespace arnold::selling {
namespace {

constexpr int kWindow = 1000;
constexpr int kRankedWindow = 300; // where candidates are looked at more closely
constexpr int kMostWindows = 4; // for one page; the cursor goes on
constexpr int kSuggestionWindow = 60;
constexpr int kMostCategories = 3; // among suggestions

bool needsPrices(const SearchQuery &query)
{
    return query.priceMinMinor || query.priceMaxMinor || query.inStockOnly
            || query.order == SearchOrder::PriceUp || query.order == SearchOrder::PriceDown;
}

// The same for all pages of a question: cursors count within it.
int windowOf(const SearchQuery &query)
{
    const bool isByAgeAlone = query.order == SearchOrder::Newest && !needsPrices(query)
            && !query.withFacets;
    return isByAgeAlone ? kWindow : kRankedWindow;
}

std::vector<Card> cardsOf(ReadTx &tx, const ShopRules &rules, const Where &where,
                          const std::vector<ProductId> &ids)
{
    if (ids.empty())
        return {};
    std::unordered_map<ProductId, Product> found;
    for (Product &product : catalog::products(tx, ids))
        found.emplace(product.id, std::move(product));
    std::vector<Product> ordered;
    for (const ProductId id : ids) {
        if (const auto it = found.find(id); it != found.end())
            ordered.push_back(std::move(it->second));
    }
    return cards(tx, rules, where, ordered);
}

void addOffers(ReadTx &tx, const ShopRules &rules, const Where &where,
               std::vector<Candidate> &candidates)
{
    std::vector<ProductId> ids;
    for (const Candidate &candidate : candidates)
        ids.push_back(candidate.hit.product);
    const auto found = offers(tx, rules, where, ids);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        candidates[i].offer = found[i];
}

bool passes(const Candidate &candidate, const SearchQuery &query)
{
    if (query.options.size() > 1 && !hasOptions(candidate, query.options))
        return false;
    if (!needsPrices(query))
        return true;
    const Offer offer = candidate.offer.value_or(Offer {});
    if (query.inStockOnly && !offer.inStock)
        return false;
    if (!query.priceMinMinor && !query.priceMaxMinor)
        return true;
    if (!offer.priceFromMinor)
        return false;
    return offer.priceToMinor.value_or(*offer.priceFromMinor) >= query.priceMinMinor.value_or(0)
            && (!query.priceMaxMinor || *offer.priceFromMinor <= *query.priceMaxMinor);
}

// What candidates are ordered by; those without a price come last.
std::int64_t orderKey(const Candidate &candidate, SearchOrder order)
{
    const auto price = [&] {
        return candidate.offer ? candidate.offer->priceFromMinor : std::nullopt;
    };
    constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();
    switch (order) {
    case SearchOrder::Relevance:
        return static_cast<std::int64_t>(candidate.hit.fit);
    case SearchOrder::Popular:
        return candidate.hit.entry;
    case SearchOrder::Newest:
        return -candidate.hit.createdAt.micros;
    case SearchOrder::PriceUp:
        return price().value_or(kLast);
    case SearchOrder::PriceDown:
        return price() ? -*price() : kLast;
    }
    return 0;
}

struct Window {
    std::vector<Candidate> candidates = {}; // those that pass, in the order asked for
    std::optional<std::int64_t> last = {}; // the entry that the next window begins after
    bool corrected = false;
};

Window readWindow(ReadTx &tx, const ShopRules &rules, const Where &where, const SearchQuery &query,
                  std::int64_t after)
{
    const bool withFacets = (query.withFacets && after < 0) || query.options.size() > 1;
    search::Question question {query.text, where.channel,   query.category, query.options,
                               {},         windowOf(query), withFacets};
    if (after >= 0)
        question.after = after;
    search::Hits hits = search::hits(tx, question);
    Window window;
    window.corrected = hits.corrected;
    if (hits.more)
        window.last = hits.last;
    for (search::Hit &hit : hits.items) {
        search::HitFacets facets = withFacets ? search::facetsOf(hit) : search::HitFacets {};
        window.candidates.push_back({std::move(hit), std::move(facets), {}});
    }
    if (needsPrices(query) || (query.withFacets && after < 0))
        addOffers(tx, rules, where, window.candidates);
    std::erase_if(window.candidates,
                  [&](const Candidate &candidate) { return !passes(candidate, query); });
    std::ranges::stable_sort(window.candidates, {}, [&](const Candidate &candidate) {
        return orderKey(candidate, query.order);
    });
    return window;
}

} // namespace

SearchPage findProducts(ReadTx &tx, const ShopRules &rules, const Where &where,
                        const SearchQuery &query)
{
    SearchPage page;
    SearchCursor at = query.after.value_or(SearchCursor {});
    const auto limit = static_cast<std::size_t>(query.limit);
    std::vector<Candidate> chosen;
    for (int i = 0; i < kMostWindows; ++i) {
        Window window = readWindow(tx, rules, where, query, at.after);
        page.corrected = page.corrected || window.corrected;
        auto &all = window.candidates;
        if (at.after < 0) {
            if (query.withFacets)
                page.facets = countFacets(rules, all);
            if (!window.last)
                page.count = static_cast<std::int64_t>(all.size());
        }
        auto from = std::min(static_cast<std::size_t>(at.offset), all.size());
        for (; from < all.size() && chosen.size() < limit; ++from)
            chosen.push_back(std::move(all[from]));
        if (from < all.size()) {
            page.next = SearchCursor {at.after, static_cast<int>(from)};
            break;
        }
        page.next = window.last ? std::optional(SearchCursor {*window.last, 0}) : std::nullopt;
        if (!page.next || chosen.size() == limit)
            break;
        at = *page.next;
    }
    std::vector<ProductId> ids;
    for (const Candidate &candidate : chosen)
        ids.push_back(candidate.hit.product);
    page.cards = cardsOf(tx, rules, where, ids);
    return page;
}

std::vector<ProductId> bestProducts(ReadTx &tx, ChannelId channel, const QString &text,
                                    CategoryId category, int limit)
{
    search::Hits hits = search::hits(
            tx, {text, channel, category, {}, {}, std::max(limit, kRankedWindow)});
    std::ranges::stable_sort(hits.items, {}, &search::Hit::fit);
    std::vector<ProductId> ids;
    for (const search::Hit &hit : hits.items) {
        if (static_cast<int>(ids.size()) < limit)
            ids.push_back(hit.product);
    }
    return ids;
}

std::vector<Suggestion> suggest(ReadTx &tx, const ShopRules &rules, const Where &where,
                                const QString &text, int limit)
{
    std::vector<Suggestion> found;
    const QStringList asked = search::wordsOf(text);
    if (asked.isEmpty())
        return found;
    for (const Category &category : rules.categories) {
        const QStringList words = search::wordsOf(category.name);
        const bool fits = std::ranges::all_of(asked, [&](const QString &word) {
            return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(word); });
        });
        if (fits && static_cast<int>(found.size()) < std::min(limit, kMostCategories))
            found.push_back({&category, {}});
    }
    search::Hits hits = search::hits(tx, {text, where.channel, {}, {}, {}, kSuggestionWindow});
    std::ranges::stable_sort(hits.items, {}, &search::Hit::fit);
    std::vector<ProductId> ids;
    for (const search::Hit &hit : hits.items) {
        if (static_cast<int>(ids.size() + found.size()) < limit)
            ids.push_back(hit.product);
    }
    std::unordered_map<ProductId, Product> products;
    if (!ids.empty()) {
        for (Product &product : catalog::products(tx, ids))
            products.emplace(product.id, std::move(product));
    }
    for (const ProductId id : ids) {
        if (const auto it = products.find(id); it != products.end())
            found.push_back({nullptr, std::move(it->second)});
    }
    return found;
}

} // namespace arnold::selling
