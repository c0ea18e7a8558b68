#include "core/catalog/CatalogStore.h"
#include "core/events/Changes.h"
#include "core/selling/ProductSearch.h"
#include "core/selling/RulesCache.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

constexpr QLatin1String kOptionPrefix("option.");
constexpr std::size_t kMostOptions = 10;
constexpr int kSuggestions = 8;
constexpr std::int64_t kMostMinor = 1'000'000'000'000;

// Prices and publication may change by time alone; so does what other servers have written.
Instant goodUntil(const Services &services)
{
    return services.clock.now().plusSeconds(
            services.database.dialect() == Dialect::PostgreSql ? 2 : 30);
}

Result<CategoryId> categoryOf(const ShopRules &rules, const Call &call)
{
    const auto handle = call.query(u"category");
    if (!handle)
        return CategoryId();
    const auto found = std::find_if(
            rules.categories.begin(), rules.categories.end(), [&](const Category &category) {
                return category.handle == *handle || category.id.toText() == *handle;
            });
    if (found == rules.categories.end())
        return ErrorCode::NotFound;
    return found->id;
}

// Whether the page is more than a walk through a category.
bool isSearch(const Call &call)
{
    for (const auto &[name, text] : call.queryValues) {
        if (name == QLatin1String("q") || name == QLatin1String("price_min")
            || name == QLatin1String("price_max") || name.startsWith(kOptionPrefix))
            return true;
        if ((name == QLatin1String("in_stock") || name == QLatin1String("facets"))
            && text == QLatin1String("true"))
            return true;
        if (name == QLatin1String("sort")
            && (text == QLatin1String("relevance") || text.endsWith(QLatin1String("price"))))
            return true;
    }
    return false;
}

Result<catalog::ListQuery> listQueryOf(const ShopRules &rules, const Call &call,
                                       const selling::Where &where)
{
    catalog::ListQuery query;
    query.channel = where.channel;
    query.limit = limitIn(call);
    if (call.query(u"sort") == QStringLiteral("-created_at"))
        query.order = catalog::ListOrder::Newest;
    ARNOLD_TRY(category, categoryOf(rules, call));
    query.category = category;
    ARNOLD_TRY(after, cursorIn(call, cursorFromText<ProductId>));
    if (after)
        query.after = catalog::ListCursor {after->key, after->id};
    return query;
}

selling::SearchOrder orderOf(const Call &call)
{
    const QString sort = call.query(u"sort").value_or(QString());
    if (sort == QLatin1String("-popularity"))
        return selling::SearchOrder::Popular;
    if (sort == QLatin1String("-created_at"))
        return selling::SearchOrder::Newest;
    if (sort == QLatin1String("price"))
        return selling::SearchOrder::PriceUp;
    if (sort == QLatin1String("-price"))
        return selling::SearchOrder::PriceDown;
    return selling::SearchOrder::Relevance;
}

std::optional<std::int64_t> amountOf(const Call &call, QStringView name)
{
    const auto text = call.query(name);
    return text ? std::optional<std::int64_t>(text->toLongLong()) : std::nullopt;
}

// "<entry>.<offset>", the entry in base 36.
QString searchCursorToText(const selling::SearchCursor &cursor)
{
    return QStringLiteral("%1.%2").arg(QString::number(cursor.after, 36)).arg(cursor.offset);
}

std::optional<selling::SearchCursor> searchCursorFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 2)
        return std::nullopt;
    bool isEntry = false;
    bool isOffset = false;
    const selling::SearchCursor cursor {parts[0].toLongLong(&isEntry, 36),
                                        parts[1].toInt(&isOffset)};
    if (!isEntry || !isOffset || cursor.after < -1 || cursor.offset < 0)
        return std::nullopt;
    return cursor;
}

Result<selling::SearchQuery> searchQueryOf(const ShopRules &rules, const Call &call)
{
    selling::SearchQuery query;
    query.text = call.query(u"q").value_or(QString());
    ARNOLD_TRY(category, categoryOf(rules, call));
    query.category = category;
    for (const auto &[name, value] : call.queryValues) {
        if (name.startsWith(kOptionPrefix) && query.options.size() < kMostOptions)
            query.options.push_back({name.mid(kOptionPrefix.size()).left(100), value.left(100)});
    }
    query.priceMinMinor = amountOf(call, u"price_min");
    query.priceMaxMinor = amountOf(call, u"price_max");
    query.inStockOnly = call.query(u"in_stock") == QStringLiteral("true");
    query.withFacets = call.query(u"facets") == QStringLiteral("true");
    query.order = orderOf(call);
    query.limit = limitIn(call);
    ARNOLD_TRY(after, cursorIn(call, searchCursorFromText));
    query.after = after;
    return query;
}

void writeItems(JsonWriter &json, const std::vector<selling::Card> &cards, Currency currency)
{
    json.arrayField("items", [&] {
        for (const selling::Card &card : cards)
            writeCard(json, card, currency);
    });
}

Reply keptFor(const Services &services, JsonWriter &json)
{
    Reply reply = Reply::json(200, json.take());
    reply.cacheControl = "public, max-age=5, stale-while-revalidate=30";
    reply.taggable = true;
    reply.goodUntil = goodUntil(services);
    reply.dependsOn = {changes::rules(), changes::catalogue()};
    return reply;
}

void writeFacets(JsonWriter &json, const std::vector<selling::Facet> &facets)
{
    json.arrayField("facets", [&] {
        for (const selling::Facet &facet : facets) {
            json.object([&] {
                json.field("name", facet.name);
                json.arrayField("values", [&] {
                    for (const selling::FacetValue &value : facet.values) {
                        json.object([&] {
                            json.field("value", value.value);
                            json.field("name", value.name);
                            json.field("count", value.count);
                        });
                    }
                });
            });
        }
    });
}

Result<Reply> searchProducts(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(where, whereOf(*rules, call));
        ARNOLD_TRY(query, searchQueryOf(*rules, call));
        const selling::SearchPage page = selling::findProducts(tx, *rules, where, query);
        JsonWriter json;
        json.object([&] {
            writeItems(json, page.cards, rules->region(where.region)->currency);
            json.field("next_cursor",
                       page.next ? std::optional(searchCursorToText(*page.next)) : std::nullopt);
            if (page.count)
                json.field("count", *page.count);
            if (query.withFacets)
                writeFacets(json, page.facets);
        });
        Reply reply = keptFor(services, json);
        // Any product's words, price or stock may change what is found: nothing to keep.
        reply.dependsOn.clear();
        return reply;
    });
}

Result<Reply> listProducts(const Services &services, const Call &call)
{
    if (isSearch(call))
        return searchProducts(services, call);
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(where, whereOf(*rules, call));
        ARNOLD_TRY(query, listQueryOf(*rules, call, where));
        const catalog::ListPage page = catalog::list(tx, query);
        const auto cards = selling::cards(tx, *rules, where, page.items);
        JsonWriter json;
        json.object([&] {
            writeItems(json, cards, rules->region(where.region)->currency);
            json.field("next_cursor",
                       page.next ? std::optional(
                               cursorToText(Cursor<ProductId> {page.next->key, page.next->id}))
                                 : std::nullopt);
        });
        Reply reply = keptFor(services, json);
        dependOnCards(tx, cards, reply);
        return reply;
    });
}

Result<Reply> suggestProducts(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(where, whereOf(*rules, call));
        const QString text = call.query(u"q").value_or(QString());
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const auto &each : selling::suggest(tx, *rules, where, text, kSuggestions)) {
                    const Category *category = each.category;
                    json.object([&] {
                        json.field("kind", category ? "category" : "product");
                        json.field("handle", category ? category->handle : each.product.handle);
                        json.field("title", category ? category->name : each.product.title);
                        json.field("thumbnail",
                                   category ? std::nullopt : pictureUrl(each.product.thumbnail));
                    });
                }
            });
        });
        Reply reply = keptFor(services, json);
        reply.dependsOn.clear();
        return reply;
    });
}

} // namespace

void addProductListRoutes(std::vector<Route> &routes)
{
    const Parameter region {"region", Presence::Optional, Shape::id(), "one of the shop's regions"};
    routes.emplace_back(Method::Get, "/api/v1/store/products", "listProducts",
                        "Products, searched and narrowed, or by popularity or age",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, shapes::productPage(), "a page"}}, listProducts)
            .withQuery(
                    {{"q", Presence::Optional, Shape::text(1, 200),
                      "words, the last of which may be unfinished"},
                     {"category", Presence::Optional, Shape::text(1, 100),
                      "a category's handle or id: the whole branch"},
                     {"price_min", Presence::Optional, Shape::integer(0, kMostMinor),
                      "in minor units of the region's currency"},
                     {"price_max", Presence::Optional, Shape::integer(0, kMostMinor),
                      "in minor units of the region's currency"},
                     {"in_stock", Presence::Optional, Shape::flag(), "only what there is"},
                     {"sort", Presence::Optional,
                      Shape::word({QStringLiteral("relevance"), QStringLiteral("-popularity"),
                                   QStringLiteral("-created_at"), QStringLiteral("price"),
                                   QStringLiteral("-price")}),
                      "relevance with q, otherwise -popularity; by price or, with other filters, "
                      "age: among the 500 most popular that match, then the next"},
                     {"facets", Presence::Optional, Shape::flag(),
                      "counts to narrow by, over the 500 most popular that match"},
                     region,
                     {"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                     {"cursor", Presence::Optional, Shape::text(1, 200),
                      "next_cursor of the page before"}})
            .withOptionValues()
            .kept();
    routes.emplace_back(Method::Get, "/api/v1/store/suggestions", "suggest",
                        "What the words may become: categories and products", Access::everyone(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, shapes::suggestions(), "at most eight"}},
                        suggestProducts)
            .withQuery({{"q", Presence::Required, Shape::text(1, 200), "what was typed so far"},
                        region});
}

} // namespace arnold::api
