#include "server/api/store/StoreShapes.h"

#include "core/catalog/CatalogStore.h"

namespace arnold::api::shapes {
namespace {

using gateway::optional;
using gateway::required;
using gateway::Shape;
using gateway::ShapeField;

constexpr std::int64_t kMost = INT64_MAX;

Shape words(int most = 500)
{
    return Shape::text(0, most);
}

Shape taxRow()
{
    return Shape::named(
            "TaxRow",
            Shape::object({required("code", words(40)), required("name", words()),
                           required("jurisdiction", words(40)), required("category", words(4)),
                           required("rate", Shape::text(1, 20)), required("base", Shape::money()),
                           required("amount", Shape::money())}));
}

Shape taxSum()
{
    return Shape::named(
            "TaxSum",
            Shape::object({required("code", words(40)), required("name", words()),
                           required("rate", Shape::text(1, 20)), required("base", Shape::money()),
                           required("amount", Shape::money())}));
}

Shape why()
{
    return Shape::named("Why",
                        Shape::object({required("kind", words(40)), required("name", words()),
                                       required("amount", Shape::money()),
                                       optional("id", Shape::nullable(Shape::id())),
                                       optional("details", words())}));
}

Shape totals()
{
    return Shape::named(
            "Totals",
            Shape::object({required("subtotal", Shape::money()),
                           required("discount", Shape::money()),
                           required("shipping", Shape::money()), required("tax", Shape::money()),
                           required("taxes", Shape::list(taxSum(), 100)),
                           required("total", Shape::money())}));
}

Shape addresses()
{
    return Shape::object({required("shipping", Shape::nullable(address())),
                          required("billing", Shape::nullable(address()))});
}

Shape option()
{
    return Shape::object(
            {required("name", words(100)), required("values", Shape::list(words(100), 200))});
}

Shape picture()
{
    return Shape::object({required("url", words(500)), required("alt", words()),
                          required("width", Shape::nullable(Shape::integer(0, 100'000))),
                          required("height", Shape::nullable(Shape::integer(0, 100'000)))});
}

Shape availability()
{
    return Shape::named("Availability",
                        Shape::object({required("status",
                                                Shape::word({QStringLiteral("in_stock"),
                                                             QStringLiteral("low_stock"),
                                                             QStringLiteral("out_of_stock")})),
                                       required("available", Shape::nullable(Shape::quantity()))}));
}

Shape variant()
{
    return Shape::named(
            "Variant",
            Shape::object({required("id", Shape::id()), required("sku", words(64)),
                           required("barcode", Shape::nullable(words(64))),
                           required("title", words(200)), required("options", Shape::metadata()),
                           required("price", Shape::nullable(Shape::money())),
                           required("compare_at_price", Shape::nullable(Shape::money())),
                           required("unit_price",
                                    Shape::nullable(
                                            Shape::object({required("price", Shape::money()),
                                                           required("per", Shape::text(1, 40))}))),
                           required("availability", availability())}));
}

Shape cartLine()
{
    return Shape::named(
            "CartLine",
            Shape::object(
                    {required("id", Shape::id()), required("variant_id", Shape::id()),
                     required("sku", words(64)), required("title", words()),
                     required("variant_title", words()), required("handle", words(100)),
                     required("thumbnail", Shape::nullable(words(500))),
                     required("quantity", Shape::quantity()),
                     required("unit_price", Shape::money()), required("discount", Shape::money()),
                     required("taxes", Shape::list(taxRow(), 20)), required("tax", Shape::money()),
                     required("total", Shape::money()), required("why", Shape::list(why(), 200))}));
}

Shape orderLine()
{
    return Shape::named(
            "OrderLine",
            Shape::object(
                    {required("id", Shape::id()), required("kind", words(20)),
                     required("variant_id", Shape::nullable(Shape::id())),
                     required("sku", words(64)), required("title", words()),
                     required("variant_title", words()), required("quantity", Shape::quantity()),
                     required("unit_price", Shape::money()), required("discount", Shape::money()),
                     required("taxes", Shape::list(taxRow(), 20)),
                     required("tax", Shape::nullable(Shape::money())),
                     required("total", Shape::money()), required("why", Shape::list(why(), 200))}));
}

} // namespace

Shape shop()
{
    const Shape region = Shape::named(
            "Region",
            Shape::object({required("id", Shape::id()), required("name", words(100)),
                           required("currency", Shape::currency()),
                           required("countries", Shape::list(Shape::country(), 300))}));
    return Shape::named(
            "Shop",
            Shape::object({required("name", words(200)), required("currency", Shape::currency()),
                           required("locales", Shape::list(words(20), 20)),
                           required("regions", Shape::list(region, 100))}));
}

Shape category()
{
    return Shape::named(
            "Category",
            Shape::object({required("id", Shape::id()), required("handle", words(100)),
                           required("name", words(200)), required("shelf", words(20)),
                           required("children", Shape::list(Shape::reference("Category"), 1000)),
                           required("product_count", Shape::integer(0, catalog::kMostCounted))}));
}

Shape productCard()
{
    return Shape::named(
            "ProductCard",
            Shape::object({required("id", Shape::id()), required("handle", words(100)),
                           required("title", words(200)), required("subtitle", words(200)),
                           required("thumbnail", Shape::nullable(words(500))),
                           required("shelf", words(20)),
                           required("price_from", Shape::nullable(Shape::money())),
                           required("price_to", Shape::nullable(Shape::money())),
                           required("compare_at_price", Shape::nullable(Shape::money())),
                           required("in_stock", Shape::flag()),
                           required("variant_id", Shape::nullable(Shape::id()))}));
}

Shape productPage()
{
    const Shape value = Shape::object({required("value", words(200)), required("name", words(200)),
                                       required("count", Shape::integer(0, kMost))});
    const Shape facet = Shape::object(
            {required("name", words(100)), required("values", Shape::list(value, 200))});
    return Shape::object({required("items", Shape::list(productCard(), 100)),
                          required("next_cursor", Shape::nullable(Shape::text(1, 500))),
                          optional("count", Shape::integer(0, kMost)),
                          optional("facets", Shape::list(facet, 100))});
}

Shape product()
{
    const Shape seo = Shape::object(
            {required("title", words()), required("description", words(1000))});
    const Shape inCategory = Shape::object({required("id", Shape::id()),
                                            required("handle", words(100)),
                                            required("name", words(200))});
    return Shape::named(
            "Product",
            Shape::object({required("id", Shape::id()), required("handle", words(100)),
                           required("title", words(200)), required("subtitle", words(200)),
                           required("description", words(100'000)), required("brand", words(200)),
                           required("thumbnail", Shape::nullable(words(500))),
                           required("shelf", words(20)),
                           required("options", Shape::list(option(), 20)),
                           required("variants", Shape::list(variant(), 5000)),
                           required("images", Shape::list(picture(), 200)),
                           required("categories", Shape::list(inCategory, 200)),
                           required("attributes", Shape::metadata()), required("seo", seo),
                           required("metadata", Shape::metadata())}));
}

Shape suggestions()
{
    const Shape one = Shape::object(
            {required("kind", Shape::word({QStringLiteral("product"), QStringLiteral("category")})),
             required("handle", words(100)), required("title", words(200)),
             required("thumbnail", Shape::nullable(words(500)))});
    return Shape::object({required("items", Shape::list(one, 8))});
}

static std::vector<ShapeField> addressFields(gateway::Presence presence, int most)
{
    std::vector<ShapeField> fields;
    for (const char *name : {"first_name", "last_name", "company", "line1", "line2", "district",
                             "city", "province", "postal_code", "country", "phone", "tax_id"})
        fields.push_back({name, presence, Shape::nullable(words(most))});
    return fields;
}

Shape address()
{
    return Shape::named("Address", Shape::object(addressFields(gateway::Presence::Required, 200)));
}

Shape addressToTake()
{
    return Shape::object(addressFields(gateway::Presence::Optional, 200));
}

Shape cart()
{
    return Shape::named(
            "Cart",
            Shape::object({required("id", Shape::id()), required("region", Shape::id()),
                           required("currency", Shape::currency()),
                           required("basis",
                                    Shape::word({QStringLiteral("gross"), QStringLiteral("net")})),
                           required("email", Shape::nullable(words(254))),
                           required("lines", Shape::list(cartLine(), 1000)),
                           required("shipping_option", Shape::nullable(Shape::id())),
                           required("addresses", addresses()),
                           required("codes",
                                    Shape::list(Shape::object({required("code", words(64)),
                                                               required("applied", Shape::flag())}),
                                                50)),
                           required("totals", totals())}));
}

Shape shippingOption()
{
    return Shape::named("ShippingOption",
                        Shape::object({required("id", Shape::id()), required("name", words(200)),
                                       required("price", Shape::money())}));
}

Shape paymentAttempt()
{
    return Shape::named(
            "PaymentAttempt",
            Shape::object({required("id", Shape::id()), required("provider", words(40)),
                           required("state", words(20)), required("amount", Shape::money())}));
}

Shape order()
{
    const Shape event = Shape::object({required("at", Shape::time()), required("kind", words(40))});
    return Shape::named(
            "Order",
            Shape::object({required("id", Shape::id()), required("number", words(40)),
                           required("status", words(20)), required("payment_status", words(20)),
                           required("fulfilment_status", words(20)),
                           required("currency", Shape::currency()),
                           required("email", Shape::nullable(words(254))),
                           required("placed_at", Shape::time()),
                           required("lines", Shape::list(orderLine(), 1001)),
                           required("totals", totals()), required("addresses", addresses()),
                           required("shipping_name", words(200)),
                           required("timeline", Shape::list(event, 1000))}));
}

} // namespace arnold::api::shapes
