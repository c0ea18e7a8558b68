#include "core/cart/WebCarts.h"
#include "core/orders/Orders.h"
#include "core/selling/RulesCache.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/Mine.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape orderInList()
{
    return Shape::named(
            "MyOrder",
            Shape::object({required("id", Shape::id()), required("number", Shape::text(1, 60)),
                           required("status", Shape::text(1, 40)),
                           required("payment_status", Shape::text(1, 40)),
                           required("fulfilment_status", Shape::text(1, 40)),
                           required("placed_at", Shape::time()),
                           required("total", Shape::money())}));
}

void writeOrderInList(JsonWriter &json, const OrderHead &head)
{
    json.object([&] {
        json.field("id", head.token.toText());
        json.field("number", head.numberText);
        json.field("status", orders::statusName(head.status.order));
        json.field("payment_status", orders::paymentStatusName(head.status.payment));
        json.field("fulfilment_status", orders::fulfilmentStatusName(head.status.fulfilment));
        json.field("placed_at", head.placedAt);
        json.field("total", money(head.totalMinor, head.currency));
    });
}

Result<Reply> listMyOrders(const Services &services, const Call &call)
{
    ARNOLD_TRY(after, cursorIn(call, orders::cursorFromText));
    const int limit = limitIn(call);
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        orders::OrderFilter filter;
        filter.customer = meOf(call);
        const orders::OrderPage page = orders::list(tx, filter, limit, after);
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const OrderHead &head : page.items)
                    writeOrderInList(json, head);
            });
            json.field("next_cursor",
                       page.next ? std::optional(orders::cursorToText(*page.next)) : std::nullopt);
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> showMyOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"order"));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(order, myOrder(tx, meOf(call), token));
        JsonWriter json;
        writeOrder(json, order);
        return Reply::personal(200, json.take());
    });
}

Result<Reply> showMyCart(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto cart = cart::openCartOf(tx, meOf(call));
        if (!cart)
            return ErrorCode::NotFound;
        ARNOLD_TRY(view, cart::view(tx, *services.rules.current(tx), cart->token));
        JsonWriter json;
        writeCart(json, view);
        return Reply::personal(200, json.take());
    });
}

Result<Reply> exportMe(const Services &services, const Call &call)
{
    ARNOLD_TRY(json, myData(services, call));
    return Reply::personal(200, json);
}

// What tax law keeps stays, and they are told.
Result<Reply> eraseMe(const Services &services, const Call &call)
{
    ARNOLD_TRY(kept, eraseMine(services, call, call.body.textOf("password")));
    JsonWriter json;
    json.object([&] {
        json.field("erased_at", services.clock.now());
        json.field("orders_kept", kept);
    });
    return Reply::personal(200, json.take());
}

} // namespace

void addMyOrderRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/store/me/orders", "listMyOrders",
                        "What they have ordered, the newest first", Access::customer(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(orderInList()), "a page"}},
                        listMyOrders)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "items a page"},
                        {"cursor", Presence::Optional, Shape::text(1, 200), "of the next page"}});
    routes.emplace_back(Method::Get, "/api/v1/store/me/orders/{order}", "showMyOrder",
                        "One of their orders", Access::customer(), RequestBody::none(),
                        std::vector<Answer> {{200, shapes::order(), "the order"}}, showMyOrder);
    routes.emplace_back(Method::Get, "/api/v1/store/me/cart", "showMyCart",
                        "The cart that they have not completed yet", Access::customer(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, shapes::cart(), "the cart"}}, showMyCart);
    routes.emplace_back(
            Method::Get, "/api/v1/store/me/export", "exportMe", "All that is kept of them",
            Access::customer(), RequestBody::none(),
            std::vector<Answer> {{200, Shape::anything(), "profile, addresses, orders"}}, exportMe);
    routes.emplace_back(
            Method::Post, "/api/v1/store/me/erasure", "eraseMe",
            "Erases profile, addresses and account at once; orders that tax law keeps stay, "
            "without a name outside of the books",
            Access::customer(),
            RequestBody::of(Shape::object({required("password", Shape::text(1, 256))})),
            std::vector<Answer> {
                    {200,
                     Shape::object({required("erased_at", Shape::time()),
                                    required("orders_kept", Shape::integer(0, INT64_MAX))}),
                     "what stays"}},
            eraseMe);
}

} // namespace arnold::api
