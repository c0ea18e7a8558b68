#include "core/cart/WebCarts.h"
#include "core/orders/Orders.h"
#include "core/orders/Place.h"
#include "core/payments/Attempts.h"
#include "core/selling/RulesCache.h"
#include "server/api/Once.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using namespace gateway;

Result<Reply> listShippingOptions(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"cart"));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(view, cart::view(tx, *rules, token));
        ARNOLD_TRY(offers, cart::shippingOffers(tx, *rules, token));
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const cart::ShippingOffer &offer : offers) {
                    json.object([&] {
                        json.field("id", offer.id);
                        json.field("name", offer.name);
                        json.field("price", money(offer.amountMinor, view.currency));
                    });
                }
            });
        });
        return Reply::personal(200, json.take());
    });
}

Result<Reply> createPayment(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"cart"));
    return services.database.write(
            guestOf(token),
            [&](WriteTx &tx) -> Result<Reply> {
                const auto rules = services.rules.current(tx);
                ARNOLD_TRY(view, cart::view(tx, *rules, token));
                if (view.cart.state != cart::State::Open)
                    return ErrorCode::CartCompleted;
                if (view.rows.empty())
                    return ErrorCode::CartEmpty;
                PaymentAttempt wanted;
                wanted.cart = view.cart.id;
                wanted.provider = call.body.textOf("provider");
                wanted.amountMinor = view.priced.cart.totals.dueMinor;
                wanted.currency = view.currency;
                const PaymentAttempt attempt = payments::createAttempt(tx, wanted);
                JsonWriter json;
                json.object([&] {
                    json.field("id", attempt.id);
                    json.field("provider", attempt.provider);
                    json.field("state", attemptStateName(attempt.state));
                    json.field("amount", money(attempt.amountMinor, attempt.currency));
                });
                return Reply::personal(201, json.take());
            },
            Priority::Relaxed);
}

// What a cart lacks to be completed is its state, not this request's shape.
Error asState(Error error)
{
    if (error.code == ErrorCode::MissingField)
        error.code = ErrorCode::InvalidState;
    return error;
}

Result<Reply> place(const ShopRules &rules, const Token &token, const QString &key, WriteTx &tx)
{
    const auto placed = orders::placeWeb(tx, rules, token, key);
    if (!placed)
        return asState(placed.error());
    JsonWriter json;
    writeOrder(json, placed->detail);
    Reply reply = Reply::personal(placed->wasPlacedBefore && !placed->sameKey ? 200 : 201,
                                  json.take());
    reply.headers.emplace_back("Location",
                               "/api/v1/store/orders/" + placed->token.toText().toLatin1());
    return reply;
}

Result<Reply> completeCart(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"cart"));
    const auto key = commandKeyOf(call, QStringLiteral("complete:") + token.toText());
    return once(services, guestOf(token), key, [&](WriteTx &tx) {
        return place(*services.rules.current(tx), token, bookedKeyOf(key), tx);
    });
}

Result<Reply> showOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"order"));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto id = orders::orderByToken(tx, token);
        if (!id)
            return ErrorCode::NotFound;
        ARNOLD_TRY(order, orders::detail(tx, *id));
        JsonWriter json;
        writeOrder(json, order);
        Reply reply = Reply::personal(200, json.take());
        reply.cacheControl = "private, no-cache";
        reply.taggable = true;
        return reply;
    });
}

} // namespace

void addCheckoutRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(
            Method::Get, "/api/v1/store/carts/{cart}/shipping-options", "listShippingOptions",
            "How this cart can be shipped, with prices", Access::everyone(), RequestBody::none(),
            std::vector<Answer> {
                    {200,
                     Shape::object({required("items", Shape::list(shapes::shippingOption(), 200))}),
                     "the options"}},
            listShippingOptions);
    routes.emplace_back(
            Method::Post, "/api/v1/store/carts/{cart}/payments", "createPayment",
            "A payment of what is due; `manual` is on delivery or by transfer", Access::everyone(),
            RequestBody::of(
                    Shape::object({required("provider", Shape::word({QStringLiteral("manual")}))})),
            std::vector<Answer> {{201, shapes::paymentAttempt(), "the attempt"}}, createPayment);
    routes.emplace_back(Method::Post, "/api/v1/store/carts/{cart}/complete", "completeCart",
                        "Buys what is in the cart", Access::everyone(),
                        RequestBody::of(Shape::object({})),
                        std::vector<Answer> {{200, shapes::order(),
                                              "the order that this cart had become already"},
                                             {201, shapes::order(), "the order"}},
                        completeCart)
            .idempotent();
    routes.emplace_back(Method::Get, "/api/v1/store/orders/{order}", "showOrder",
                        "An order, by the token that completing gave", Access::everyone(),
                        RequestBody::none(),
                        std::vector<Answer> {{200, shapes::order(), "the order"}}, showOrder);
}

} // namespace arnold::api
