#include "core/catalog/CatalogStore.h"
#include "core/events/Changes.h"
#include "core/inventory/Inventory.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

#include <array>

namespace arnold::api {
namespace {

using namespace gateway;

constexpr const char *kShortCache = "public, max-age=5, stale-while-revalidate=30";

Reply kept(QByteArray json)
{
    Reply reply = Reply::json(200, std::move(json));
    reply.cacheControl = kShortCache;
    reply.taggable = true;
    return reply;
}

// Prices and publication may change by time alone; so does what other servers have written.
Instant goodUntil(const Services &services)
{
    const bool shared = services.database.dialect() == Dialect::PostgreSql;
    return services.clock.now().plusSeconds(shared ? 2 : 30);
}

Result<Reply> showShop(const Services &services, const Call &)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        JsonWriter json;
        writeShop(json, *rules);
        Reply reply = kept(json.take());
        reply.dependsOn = {changes::rules()};
        reply.goodUntil = goodUntil(services);
        return reply;
    });
}

void writeCategoryBranch(JsonWriter &json, const ShopRules &rules, CategoryId parent,
                         const std::unordered_map<CategoryId, std::int64_t> &counts)
{
    json.array([&] {
        for (const Category &category : rules.categories) {
            if (category.parent != parent)
                continue;
            json.object([&] {
                json.field("id", category.id);
                json.field("handle", category.handle);
                json.field("name", category.name);
                json.field("shelf", category.shelf);
                json.name("children");
                writeCategoryBranch(json, rules, category.id, counts);
                const auto count = counts.find(category.id);
                json.field("product_count", count == counts.end() ? 0 : count->second);
            });
        }
    });
}

Result<Reply> listCategories(const Services &services, const Call &)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        const Channel *web = rules->firstChannel(ChannelKind::Web);
        if (!web)
            return ErrorCode::NotFound;
        const auto counts = catalog::categoryCounts(tx, web->id);
        JsonWriter json;
        json.object([&] {
            json.name("items");
            writeCategoryBranch(json, *rules, CategoryId(), counts);
        });
        Reply reply = kept(json.take());
        reply.dependsOn = {changes::rules(), changes::catalogue()};
        reply.goodUntil = goodUntil(services);
        return reply;
    });
}

Result<Reply> showProduct(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(where, whereOf(*rules, call));
        const auto id = catalog::productByHandle(tx, call.path(u"handle"));
        if (!id || !catalog::isPublished(tx, *id, where.channel))
            return ErrorCode::NotFound;
        const auto detail = catalog::productDetail(tx, *id);
        if (!detail)
            return ErrorCode::NotFound;
        const std::array<ProductId, 1> ids {*id};
        const auto sellables = selling::sellablesOf(tx, *rules, where, ids);
        std::vector<VariantId> variants;
        for (const Sellable &sellable : sellables)
            variants.push_back(sellable.variant);
        const auto stock = inventory::availability(tx, variants,
                                                   rules->channel(where.channel)->locations);
        JsonWriter json;
        writeProduct(json,
                     {*rules, *rules->region(where.region), *detail, sellables, stock,
                      services.clock.now()});
        Reply reply = kept(json.take());
        reply.dependsOn = {changes::rules(), changes::product(*id)};
        for (const VariantId variant : variants)
            reply.dependsOn.push_back(changes::variant(variant));
        reply.goodUntil = goodUntil(services);
        return reply;
    });
}

} // namespace

void addCatalogRoutes(std::vector<Route> &routes)
{
    const Parameter region {"region", Presence::Optional, Shape::id(),
                            "one of the shop's regions; else the first"};
    routes.emplace_back(Method::Get, "/api/v1/store", "showShop",
                        "The shop: name, currency, languages, regions", Access::everyone(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, shapes::shop(), "the shop"}}, showShop)
            .kept();
    routes.emplace_back(
                  Method::Get, "/api/v1/store/categories", "listCategories",
                  "The tree of categories; product_count looks at 5,000 products at most",
                  Access::everyone(), RequestBody::none(),
                  std::vector<Answer> {{200,
                                        Shape::object({required(
                                                "items", Shape::list(shapes::category(), 1000))}),
                                        "the tree"}},
                  listCategories)
            .kept();
    routes.emplace_back(Method::Get, "/api/v1/store/products/{handle}", "showProduct",
                        "One product with its variants", Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, shapes::product(), "the product"}}, showProduct)
            .withQuery({region})
            .kept();
}

} // namespace arnold::api
