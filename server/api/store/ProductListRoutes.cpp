#include "core/catalog/CatalogStore.h"
#include "core/events/Changes.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Result<catalog::ListQuery> listQueryOf(const ShopRules &rules, const Call &call,
                                       const selling::Where &where)
{
    catalog::ListQuery query;
    query.channel = where.channel;
    query.limit = call.query(u"limit").value_or(QStringLiteral("20")).toInt();
    if (call.query(u"sort") == QStringLiteral("-created_at"))
        query.order = catalog::ListOrder::Newest;
    if (const auto handle = call.query(u"category")) {
        const auto found = std::find_if(
                rules.categories.begin(), rules.categories.end(), [&](const Category &category) {
                    return category.handle == *handle || category.id.toText() == *handle;
                });
        if (found == rules.categories.end())
            return ErrorCode::NotFound;
        query.category = found->id;
    }
    if (const auto text = call.query(u"cursor")) {
        const auto cursor = cursorFromText<ProductId>(*text);
        if (!cursor)
            return Error {ErrorCode::InvalidValue, QStringLiteral("cursor")};
        query.after = catalog::ListCursor {cursor->key, cursor->id};
    }
    return query;
}

Result<Reply> listProducts(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(where, whereOf(*rules, call));
        ARNOLD_TRY(query, listQueryOf(*rules, call, where));
        const catalog::ListPage page = catalog::list(tx, query);
        const auto cards = selling::cards(tx, *rules, where, page.items);
        const Currency currency = rules->region(where.region)->currency;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const selling::Card &card : cards)
                    writeCard(json, card, currency);
            });
            json.field("next_cursor",
                       page.next ? std::optional(
                               cursorToText(Cursor<ProductId> {page.next->key, page.next->id}))
                                 : std::nullopt);
        });
        Reply reply = Reply::json(200, json.take());
        reply.cacheControl = "public, max-age=5, stale-while-revalidate=30";
        reply.taggable = true;
        reply.goodUntil = services.clock.now().plusSeconds(
                services.database.dialect() == Dialect::PostgreSql ? 2 : 30);
        reply.dependsOn = {changes::rules(), changes::catalogue()};
        for (const selling::Card &card : cards)
            reply.dependsOn.push_back(changes::product(card.product.id));
        return reply;
    });
}

} // namespace

void addProductListRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/store/products", "listProducts",
                        "Products of a category, by popularity or age", Access::everyone(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, shapes::productPage(), "a page"}}, listProducts)
            .withQuery(
                    {{"category", Presence::Optional, Shape::text(1, 100),
                      "a category's handle or id: the whole branch"},
                     {"sort", Presence::Optional,
                      Shape::word({QStringLiteral("-popularity"), QStringLiteral("-created_at")}),
                      "-popularity unless told otherwise"},
                     {"region", Presence::Optional, Shape::id(), "one of the shop's regions"},
                     {"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                     {"cursor", Presence::Optional, Shape::text(1, 200),
                      "next_cursor of the page before"}})
            .kept();
}

} // namespace arnold::api
