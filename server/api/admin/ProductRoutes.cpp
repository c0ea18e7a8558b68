#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogStore.h"
#include "core/pricing/PriceStore.h"
#include "core/selling/RulesCache.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/Revision.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"
#include "server/gateway/Services.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Shape variantShape()
{
    return Shape::named(
            "AdminVariant",
            Shape::object({required("id", Shape::id()), required("sku", Shape::text(1, 64)),
                           required("title", Shape::text(0, 200)),
                           required("barcodes", Shape::list(Shape::text(1, 64), 100)),
                           required("tracking", Shape::text(1, 20))}));
}

Shape productShape()
{
    return Shape::named(
            "AdminProduct",
            Shape::object(
                    {required("id", Shape::id()), required("handle", Shape::text(1, 100)),
                     required("title", Shape::text(1, 200)), required("status", Shape::text(1, 20)),
                     required("version", Shape::integer(1, INT64_MAX)),
                     required("created_at", Shape::time()), required("updated_at", Shape::time()),
                     optional("channels", Shape::list(Shape::text(1, 40), 100)),
                     required("variants", Shape::list(variantShape(), 5000))}));
}

Shape newProduct()
{
    const Shape variant = Shape::object(
            {required("sku", Shape::text(1, 64)), optional("title", Shape::text(0, 200)),
             optional("barcodes", Shape::list(Shape::text(1, 64), 50)),
             optional("tracking",
                      Shape::word({QStringLiteral("tracked"), QStringLiteral("untracked")}))});
    return Shape::object(
            {required("title", Shape::text(1, 200)), optional("handle", Shape::text(1, 80)),
             optional("description", Shape::text(0, 50'000)),
             required("tax_class", Shape::text(1, 40)),
             optional("status", Shape::word({QStringLiteral("draft"), QStringLiteral("active")})),
             required("variants", Shape::list(variant, 500))});
}

Shape productPatch()
{
    return Shape::object(
            {optional("title", Shape::text(1, 200)), optional("handle", Shape::text(1, 80)),
             optional("subtitle", Shape::text(0, 200)),
             optional("description", Shape::text(0, 50'000)),
             optional("status", Shape::word({QStringLiteral("draft"), QStringLiteral("active")})),
             optional("channels", Shape::list(Shape::text(1, 40), 100))});
}

// The codes of the channels that it is published in; null: left out, as in lists.
void writeProduct(JsonWriter &json, const Product &product, const std::vector<Variant> &variants,
                  const std::vector<QString> *channels = nullptr)
{
    json.object([&] {
        json.field("id", product.id);
        json.field("handle", product.handle);
        json.field("title", product.title);
        json.field("status", productStatusName(product.status));
        json.field("version", product.version);
        json.field("created_at", product.createdAt);
        json.field("updated_at", product.updatedAt);
        if (channels) {
            json.arrayField("channels", [&] {
                for (const QString &code : *channels)
                    json.value(code);
            });
        }
        json.arrayField("variants", [&] {
            for (const Variant &variant : variants) {
                json.object([&] {
                    json.field("id", variant.id);
                    json.field("sku", variant.sku);
                    json.field("title", variant.title);
                    json.arrayField("barcodes", [&] {
                        for (const QString &barcode : variant.barcodes)
                            json.value(barcode);
                    });
                    json.field("tracking", trackingName(variant.tracking));
                });
            }
        });
    });
}

Result<Reply> productReply(ReadTx &tx, const ShopRules &rules, int status, ProductId id)
{
    const auto detail = catalog::productDetail(tx, id);
    if (!detail)
        return ErrorCode::NotFound;
    std::vector<QString> channels;
    for (const ChannelId channel : catalog::channelsOf(tx, id)) {
        if (const Channel *known = rules.channel(channel))
            channels.push_back(known->code);
    }
    JsonWriter json;
    writeProduct(json, detail->product, detail->variants, &channels);
    Reply reply = Reply::json(status, json.take());
    reply.cacheControl = "private, no-cache";
    return withTag(std::move(reply), detail->product.version);
}

Result<ProductId> productIn(const Call &call)
{
    const auto id = ProductId::fromText(call.path(u"product"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> listProducts(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        catalog::ListQuery query;
        query.order = catalog::ListOrder::Newest;
        query.limit = limitIn(call);
        ARNOLD_TRY(after, cursorIn(call, cursorFromText<ProductId>));
        if (after)
            query.after = catalog::ListCursor {after->key, after->id};
        const catalog::ListPage page = catalog::list(tx, query);
        std::vector<ProductId> ids;
        for (const Product &product : page.items)
            ids.push_back(product.id);
        const std::vector<Variant> variants = catalog::variantsOf(tx, ids);
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Product &product : page.items) {
                    std::vector<Variant> own;
                    for (const Variant &variant : variants) {
                        if (variant.product == product.id)
                            own.push_back(variant);
                    }
                    writeProduct(json, product, own);
                }
            });
            json.field("next_cursor",
                       page.next ? std::optional(
                               cursorToText(Cursor<ProductId> {page.next->key, page.next->id}))
                                 : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> showProduct(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, productIn(call));
    return services.database.read(
            [&](ReadTx &tx) { return productReply(tx, *services.rules.current(tx), 200, id); });
}

Result<NewProduct> productOf(const ShopRules &rules, const JsonValue &body)
{
    NewProduct product;
    product.title = body.textOf("title");
    product.handle = body.textOf("handle");
    product.description = body.textOf("description");
    product.status = productStatusFromName(body.textOf("status", QStringLiteral("active")))
                             .value_or(ProductStatus::Active);
    const QString taxClass = body.textOf("tax_class");
    for (const TaxClass &each : rules.taxClasses) {
        if (each.code == taxClass)
            product.taxClass = each.id;
    }
    if (product.taxClass.isNull())
        return Error {ErrorCode::NotSellable, QStringLiteral("tax_class")};
    for (const JsonValue &each : *body.member("variants")->items()) {
        NewVariant variant;
        variant.sku = each.textOf("sku");
        variant.title = each.textOf("title");
        variant.tracking = trackingFromName(each.textOf("tracking", QStringLiteral("tracked")))
                                   .value_or(Tracking::Tracked);
        if (const JsonValue *barcodes = each.member("barcodes")) {
            for (const JsonValue &barcode : *barcodes->items())
                variant.barcodes.push_back({*barcode.text()});
        }
        product.variants.push_back(std::move(variant));
    }
    for (const Channel &channel : rules.channels)
        product.channels.push_back(channel.id);
    return product;
}

Result<Reply> createProduct(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(product, productOf(*rules, call.body));
        ARNOLD_TRY(id, catalog::createProduct(tx, product));
        return productReply(tx, *rules, 201, id);
    });
}

Result<std::vector<ChannelId>> channelsIn(const ShopRules &rules, const JsonValue &codes)
{
    std::vector<ChannelId> channels;
    for (const JsonValue &code : *codes.items()) {
        const auto known = std::ranges::find(rules.channels, *code.text(), &Channel::code);
        if (known == rules.channels.end())
            return Error {ErrorCode::InvalidValue,
                          QStringLiteral("channels[%1]").arg(channels.size())};
        if (std::ranges::find(channels, known->id) == channels.end())
            channels.push_back(known->id);
    }
    return channels;
}

Result<Reply> changeProduct(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, productIn(call));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(version, versionIn(call));
        ProductChange change;
        takeText(call.body, "title", change.title);
        takeText(call.body, "handle", change.handle);
        takeText(call.body, "subtitle", change.subtitle);
        takeText(call.body, "description", change.description);
        if (call.body.has("status"))
            change.status = productStatusFromName(call.body.textOf("status"));
        const auto rules = services.rules.current(tx);
        if (const JsonValue *codes = call.body.member("channels")) {
            ARNOLD_TRY(channels, channelsIn(*rules, *codes));
            change.channels = std::move(channels);
        }
        ARNOLD_CHECK(catalog::updateProduct(tx, id, version, change));
        return productReply(tx, *rules, 200, id);
    });
}

Result<Reply> setPrice(const Services &services, const Call &call)
{
    const auto variant = VariantId::fromText(call.path(u"variant"));
    if (!variant)
        return ErrorCode::NotFound;
    const JsonValue &price = *call.body.member("price");
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        const auto known = catalog::variant(tx, *variant);
        if (!known)
            return ErrorCode::NotFound;
        const auto rules = services.rules.current(tx);
        const auto list = std::find_if(
                rules->priceLists.begin(), rules->priceLists.end(), [&](const PriceListRow &each) {
                    return each.kind == PriceListKind::Base
                            && each.currency.code() == price.textOf("currency");
                });
        if (list == rules->priceLists.end())
            return Error {ErrorCode::CurrencyMismatch, QStringLiteral("price.currency")};
        const UnitPrice each {price.integerOf("amount"), Quantity::kMicrosPerUnit, known->unit};
        ARNOLD_CHECK(pricing::setPrice(tx, {*variant, list->id, each, 0}));
        JsonWriter json;
        json.object([&] {
            json.field("variant_id", *variant);
            json.field("list", list->code);
            json.field("price", money(each.amountMinor, list->currency));
            json.field("per_unit", unitName(each.unit));
            json.field("valid_from", tx.now());
        });
        return Reply::json(201, json.take());
    });
}

Shape priceShape()
{
    return Shape::named(
            "VariantPrice",
            Shape::object({required("variant_id", Shape::id()),
                           required("list", Shape::text(1, 40)), required("price", Shape::money()),
                           required("per_unit", Shape::text(1, 20)),
                           required("valid_from", Shape::time())}));
}

} // namespace

void addAdminProductRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/products", "adminListProducts",
                        "All products, drafts too, newest first",
                        Access::with(Permission::CatalogRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(productShape()), "a page"}},
                        listProducts)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
    routes.emplace_back(Method::Post, "/api/v1/admin/products", "adminCreateProduct",
                        "A new product with its variants", Access::with(Permission::CatalogEdit),
                        RequestBody::of(newProduct()),
                        std::vector<Answer> {{201, productShape(), "the product"}}, createProduct);
    routes.emplace_back(Method::Get, "/api/v1/admin/products/{product}", "adminShowProduct",
                        "One product", Access::with(Permission::CatalogRead), RequestBody::none(),
                        std::vector<Answer> {{200, productShape(), "the product"}}, showProduct);
    routes.emplace_back(Method::Patch, "/api/v1/admin/products/{product}", "adminChangeProduct",
                        "Changes what the body names", Access::with(Permission::CatalogEdit),
                        RequestBody::of(productPatch()),
                        std::vector<Answer> {{200, productShape(), "the product"}}, changeProduct)
            .matched();
    routes.emplace_back(Method::Post, "/api/v1/admin/variants/{variant}/prices", "adminSetPrice",
                        "What one unit costs from now on, in the base list of the currency",
                        Access::with(Permission::PricesEdit),
                        RequestBody::of(Shape::object({required("price", Shape::money())})),
                        std::vector<Answer> {{201, priceShape(), "the price"}}, setPrice);
}

} // namespace arnold::api
