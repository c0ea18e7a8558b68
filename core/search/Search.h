#pragma once
#include "core/base/Clock.h"
#include "core/catalog/CatalogIds.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <QStringList>

#include <optional>
#include <vector>

// Finds products by words. The same on both databases.
namespace arnold::search {

struct OptionValueAsked {
    QString option = {}; // "Size"; case and accents do not count
    QString value = {};
};

struct Question {
    QString text = {}; // its last word may be unfinished; empty: whatever the rest narrows it to
    ChannelId channel = {}; // null: published or not, drafts too (management)
    CategoryId category = {}; // null: any; otherwise the whole branch
    std::vector<OptionValueAsked> options = {}; // all of them, on one variant
    std::optional<std::int64_t> after = {}; // `last` of the hits before
    int limit = 300;
    bool withFacets = false;
};

// How well a hit fits, best first.
enum class Fit { Code, WholeTitle, TitleBegins, TitleWords, TitleBeginnings, Elsewhere };

struct Hit {
    std::int64_t entry = 0; // grows as popularity falls
    ProductId product = {};
    Fit fit = Fit::Elsewhere;
    Instant createdAt = {};
    QString facets = {}; // for facetsOf(), when they were asked for
};

struct Hits {
    std::vector<Hit> items = {}; // the most popular first
    std::int64_t last = -1; // where the search stopped
    bool more = false; // whether there may be others behind it
    bool corrected = false; // nothing fits what was typed; this fits what looks like it
};
// Costs as much as `limit` hits, not as much as there are: it may stop with fewer, and more behind.
Hits hits(ReadTx &tx, const Question &question);

// What a hit can be narrowed by: the categories above it, and each variant's options.
struct VariantOption {
    QString option = {};
    QString value = {};
};
struct HitFacets {
    std::vector<CategoryId> categories = {};
    std::vector<std::vector<VariantOption>> variants = {};
};
HitFacets facetsOf(const Hit &hit);

} // namespace arnold::search
