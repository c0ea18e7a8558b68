#include "core/cart/WebCarts.h"
#include "core/selling/RulesCache.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreRoutes.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"

namespace arnold::api {
namespace {

using namespace gateway;

Reply cartReply(int status, const cart::CartView &view)
{
    JsonWriter json;
    writeCart(json, view);
    return Reply::personal(status, json.take());
}

// One edit of a cart: may be answered after its commit and before its sync.
template <typename Fn>
Result<Reply> edit(const Services &services, const Call &call, int status, Fn &&change)
{
    ARNOLD_TRY(token, tokenOf(call, u"cart"));
    return services.database.write(
            guestOf(token),
            [&](WriteTx &tx) -> Result<Reply> {
                const auto rules = services.rules.current(tx);
                ARNOLD_TRY(view, change(tx, *rules, token));
                return cartReply(status, view);
            },
            Priority::Relaxed);
}

Result<Reply> createCart(const Services &services, const Call &call)
{
    return services.database.write(
            call.actor,
            [&](WriteTx &tx) -> Result<Reply> {
                const auto rules = services.rules.current(tx);
                cart::NewCart wanted;
                if (call.actor.kind == ActorKind::Customer)
                    wanted.customer = CustomerId(call.actor.id);
                if (const QString region = call.body.textOf("region"); !region.isEmpty()) {
                    const auto id = RegionId::fromText(region);
                    if (!id || !rules->region(*id))
                        return Error {ErrorCode::NotSellable, QStringLiteral("region")};
                    wanted.region = *id;
                }
                ARNOLD_TRY(view, cart::create(tx, *rules, wanted));
                return cartReply(201, view);
            },
            Priority::Relaxed);
}

Result<Reply> showCart(const Services &services, const Call &call)
{
    ARNOLD_TRY(token, tokenOf(call, u"cart"));
    bool pricesMoved = false;
    auto shownNow = services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(view, cart::view(tx, *rules, token));
        pricesMoved = view.pricesMoved;
        return cartReply(200, view);
    });
    if (!shownNow || !pricesMoved)
        return shownNow;
    // What is shown now counts from now on.
    return edit(services, call, 200, cart::keepSeenPrices);
}

// What a body names and is not there is 422; what the path names is 404.
Result<cart::CartView> named(Result<cart::CartView> view)
{
    if (view || view.error().code != ErrorCode::NotFound || view.error().field.isEmpty()
        || view.error().field == QLatin1String("line"))
        return view;
    Error error = view.error();
    error.code = ErrorCode::NotSellable;
    return error;
}

Result<Reply> addCartLine(const Services &services, const Call &call)
{
    return edit(services, call, 201, [&](WriteTx &tx, const ShopRules &rules, const Token &token) {
        cart::NewCartLine line;
        line.variant = VariantId::fromText(call.body.textOf("variant_id")).value_or(VariantId());
        line.quantity = call.body.textOf("quantity");
        return named(cart::addLine(tx, rules, token, line));
    });
}

Result<Reply> changeCartLine(const Services &services, const Call &call)
{
    return edit(services, call, 200, [&](WriteTx &tx, const ShopRules &rules, const Token &token) {
        return cart::changeLine(tx, rules, token, call.path(u"line"), call.body.textOf("quantity"));
    });
}

Result<Reply> removeCartLine(const Services &services, const Call &call)
{
    return edit(services, call, 200, [&](WriteTx &tx, const ShopRules &rules, const Token &token) {
        return cart::removeLine(tx, rules, token, call.path(u"line"));
    });
}

std::optional<std::optional<Address>> addressChange(const JsonValue &body, const char *name)
{
    const JsonValue *value = body.member(name);
    if (!value)
        return std::nullopt;
    if (value->isNull())
        return std::optional<Address>();
    return std::optional(addressOf(*value));
}

Result<cart::CartChange> changeOf(const JsonValue &body)
{
    cart::CartChange change;
    if (body.has("email"))
        change.email = body.textOf("email");
    change.shippingAddress = addressChange(body, "shipping_address");
    change.billingAddress = addressChange(body, "billing_address");
    if (const JsonValue *option = body.member("shipping_option_id")) {
        const auto id = option->text() ? ShippingOptionId::fromText(*option->text())
                                       : std::optional(ShippingOptionId());
        if (!id)
            return Error {ErrorCode::NotSellable, QStringLiteral("shipping_option_id")};
        change.shippingOption = *id;
    }
    if (const JsonValue *codes = body.member("codes")) {
        std::vector<QString> texts;
        for (const JsonValue &code : codes->items() ? *codes->items() : JsonValue::Items {})
            texts.push_back(*code.text());
        change.codes = std::move(texts);
    }
    return change;
}

Result<Reply> changeCart(const Services &services, const Call &call)
{
    return edit(
            services, call, 200,
            [&](WriteTx &tx, const ShopRules &rules, const Token &token) -> Result<cart::CartView> {
                ARNOLD_TRY(change, changeOf(call.body));
                return named(cart::change(tx, rules, token, change));
            });
}

Shape newLine()
{
    return Shape::object(
            {required("variant_id", Shape::id()), required("quantity", Shape::quantity())});
}

Shape cartPatch()
{
    return Shape::object({optional("email", Shape::nullable(Shape::email())),
                          optional("shipping_address", Shape::nullable(shapes::addressToTake())),
                          optional("billing_address", Shape::nullable(shapes::addressToTake())),
                          optional("shipping_option_id", Shape::nullable(Shape::id())),
                          optional("codes", Shape::list(Shape::text(1, 64), 10))});
}

std::vector<Answer> theCart(int status)
{
    return {{status, shapes::cart(), "the cart"}};
}

} // namespace

void addCartRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Post, "/api/v1/store/carts", "createCart", "A new, empty cart",
                        Access::guestOrCustomer(),
                        RequestBody::of(Shape::object({optional("region", Shape::id())})),
                        theCart(201), createCart);
    routes.emplace_back(Method::Get, "/api/v1/store/carts/{cart}", "showCart",
                        "A cart with every amount explained", Access::everyone(),
                        RequestBody::none(), theCart(200), showCart);
    routes.emplace_back(Method::Patch, "/api/v1/store/carts/{cart}", "changeCart",
                        "E-mail, addresses, shipping, codes", Access::everyone(),
                        RequestBody::of(cartPatch()), theCart(200), changeCart);
    routes.emplace_back(Method::Post, "/api/v1/store/carts/{cart}/lines", "addCartLine",
                        "Puts goods into the cart", Access::everyone(), RequestBody::of(newLine()),
                        theCart(201), addCartLine);
    routes.emplace_back(Method::Patch, "/api/v1/store/carts/{cart}/lines/{line}", "changeCartLine",
                        "Another quantity; 0 removes the line", Access::everyone(),
                        RequestBody::of(Shape::object({required("quantity", Shape::quantity())})),
                        theCart(200), changeCartLine);
    routes.emplace_back(Method::Delete, "/api/v1/store/carts/{cart}/lines/{line}", "removeCartLine",
                        "Takes a line out", Access::everyone(), RequestBody::none(), theCart(200),
                        removeCartLine);
}

} // namespace arnold::api
