#include "core/base/Decimal.h"
#include "core/customers/Customers.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Orders.h"
#include "core/selling/RulesCache.h"
#include "server/api/GoodsWords.h"
#include "server/api/Once.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/CustomerShapes.h"
#include "server/api/store/CartWriters.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"

namespace arnold::api {
namespace {

using namespace gateway;

std::vector<ShapeField> headFields()
{
    return {required("id", Shape::id()),
            required("number", Shape::text(1, 40)),
            required("kind", Shape::text(1, 20)),
            required("status", Shape::text(1, 20)),
            required("payment_status", Shape::text(1, 20)),
            required("fulfilment_status", Shape::text(1, 20)),
            required("placed_at", Shape::time()),
            required("business_date", Shape::date()),
            required("items", Shape::quantity()),
            required("total", Shape::money())};
}

Shape headShape()
{
    return Shape::named("AdminOrderHead", Shape::object(headFields()));
}

Shape orderShape()
{
    std::vector<ShapeField> fields = headFields();
    fields.push_back(required("order", shapes::order()));
    fields.push_back(required("payments",
                              Shape::list(Shape::object({required("id", Shape::id()),
                                                         required("tender", Shape::text(1, 30)),
                                                         required("amount", Shape::money()),
                                                         required("at", Shape::time())}),
                                          1000)));
    fields.push_back(required("documents",
                              Shape::list(Shape::object({required("id", Shape::id()),
                                                         required("number", Shape::text(1, 60)),
                                                         required("issued_at", Shape::time()),
                                                         required("total", Shape::money())}),
                                          1000)));
    return Shape::named("AdminOrder", Shape::object(std::move(fields)));
}

void writeHeadFields(JsonWriter &json, const OrderHead &head)
{
    json.field("id", head.id);
    json.field("number", head.numberText);
    json.field("kind", orderKindName(head.kind));
    json.field("status", orders::statusName(head.status.order));
    json.field("payment_status", orders::paymentStatusName(head.status.payment));
    json.field("fulfilment_status", orders::fulfilmentStatusName(head.status.fulfilment));
    json.field("placed_at", head.placedAt);
    json.field("business_date", head.businessDate);
    json.field("items", fixedToShortText(head.itemCountMicros, 6));
    json.field("total", money(head.totalMinor, head.currency));
}

Result<Reply> orderReply(ReadTx &tx, int status, OrderId id)
{
    ARNOLD_TRY(order, orders::detail(tx, id));
    JsonWriter json;
    json.object([&] {
        writeHeadFields(json, order.head);
        json.name("order");
        writeOrder(json, order);
        json.arrayField("payments", [&] {
            for (const Payment &payment : order.payments) {
                json.object([&] {
                    json.field("id", payment.id);
                    json.field("tender", tenderName(payment.tender));
                    json.field("amount", money(payment.amountMinor, payment.currency));
                    json.field("at", payment.at);
                });
            }
        });
        json.arrayField("documents", [&] {
            for (const Document &document : order.documents) {
                json.object([&] {
                    json.field("id", document.id);
                    json.field("number", document.numberText);
                    json.field("issued_at", document.issuedAt);
                    json.field("total", money(document.totals.totalMinor, document.currency));
                });
            }
        });
    });
    return Reply::json(status, json.take());
}

Result<OrderId> orderIn(const Call &call)
{
    const auto id = OrderId::fromText(call.path(u"order"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> pageOf(ReadTx &tx, const Call &call, const orders::OrderFilter &filter)
{
    ARNOLD_TRY(after, cursorIn(call, orders::cursorFromText));
    const int limit = limitIn(call);
    const orders::OrderPage page = orders::list(tx, filter, limit, after);
    JsonWriter json;
    json.object([&] {
        json.arrayField("items", [&] {
            for (const OrderHead &head : page.items)
                json.object([&] { writeHeadFields(json, head); });
        });
        json.field("next_cursor",
                   page.next ? std::optional(orders::cursorToText(*page.next)) : std::nullopt);
        if (call.query(u"count") == QStringLiteral("true"))
            json.field("count", orders::count(tx, filter));
    });
    return Reply::json(200, json.take());
}

Result<Reply> listOrders(const Services &services, const Call &call)
{
    orders::OrderFilter filter;
    filter.search = call.query(u"q").value_or(QString());
    if (const auto status = call.query(u"status"))
        filter.status = orders::statusFromName(*status);
    filter.fromDate = call.query(u"from").value_or(QString());
    filter.toDate = call.query(u"to").value_or(QString());
    return services.database.read([&](ReadTx &tx) { return pageOf(tx, call, filter); });
}

Result<Reply> listCustomersOrders(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, customerIn(call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        if (!customers::byId(tx, id))
            return ErrorCode::NotFound;
        orders::OrderFilter filter;
        filter.customer = id;
        return pageOf(tx, call, filter);
    });
}

Result<Reply> showOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    return services.database.read([&](ReadTx &tx) { return orderReply(tx, 200, id); });
}

Result<Reply> fulfilOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    const auto key = commandKeyOf(call, QStringLiteral("fulfil:") + id.toText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        orders::NewFulfilment wanted;
        wanted.order = id;
        wanted.carrier = call.body.textOf("carrier");
        wanted.tracking = call.body.textOf("tracking");
        wanted.commandKey = bookedKeyOf(key);
        ARNOLD_TRY(fulfilments, orders::fulfil(tx, wanted));
        Q_UNUSED(fulfilments)
        return orderReply(tx, 201, id);
    });
}

Result<Reply> receivePayment(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    const auto key = commandKeyOf(call, QStringLiteral("pay:") + id.toText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        const auto head = orders::head(tx, id);
        if (!head)
            return ErrorCode::NotFound;
        const JsonValue &amount = *call.body.member("amount");
        if (amount.textOf("currency") != head->currency.code())
            return Error {ErrorCode::CurrencyMismatch, QStringLiteral("amount.currency")};
        ARNOLD_CHECK(orders::receivePayment(
                tx, *rules,
                {id, amount.integerOf("amount"), call.body.textOf("note"), bookedKeyOf(key)}));
        return orderReply(tx, 201, id);
    });
}

Result<Reply> cancelOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    const auto key = commandKeyOf(call, QStringLiteral("cancel:") + id.toText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(orders::cancel(tx, id, call.body.textOf("reason")));
        return orderReply(tx, 201, id);
    });
}

Result<Reply> invoiceOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    const auto key = commandKeyOf(call, QStringLiteral("invoice:") + id.toText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_CHECK(orders::issueInvoice(tx, *rules, id));
        return orderReply(tx, 201, id);
    });
}

Result<std::vector<orders::ReturnedLine>> returnedLines(const Call &call)
{
    std::vector<orders::ReturnedLine> lines;
    for (const JsonValue &each : *call.body.member("lines")->items()) {
        const auto micros = fixedFromText(each.textOf("quantity"), 6);
        bool isLine = false;
        const int line = each.textOf("line").toInt(&isLine);
        if (!isLine || line < 0)
            return Error {ErrorCode::InvalidValue,
                          QStringLiteral("lines[%1].line").arg(lines.size())};
        if (!micros)
            return Error {ErrorCode::InvalidQuantity,
                          QStringLiteral("lines[%1].quantity").arg(lines.size())};
        lines.push_back({line, *micros, goodsFromWord(each.textOf("goods"))});
    }
    if (lines.empty())
        return Error {ErrorCode::MissingField, QStringLiteral("lines")};
    return lines;
}

Result<Reply> returnOrder(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, orderIn(call));
    ARNOLD_TRY(lines, returnedLines(call));
    const auto key = commandKeyOf(call, QStringLiteral("return:") + id.toText());
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_CHECK(orders::returnGoods(
                tx, *rules, {id, lines, call.body.textOf("reason"), bookedKeyOf(key)}));
        return orderReply(tx, 201, id);
    });
}

Shape goodsBack()
{
    const Shape line = Shape::object({required("line", Shape::text(1, 10)),
                                      required("quantity", Shape::quantity()),
                                      optional("goods", goodsShape())});
    return Shape::object(
            {required("lines", Shape::list(line, 500)), required("reason", Shape::text(1, 500))});
}

void addOrderSteps(std::vector<Route> &routes, const Answer &theOrder)
{
    routes.emplace_back(Method::Post, "/api/v1/admin/orders/{order}/cancel", "adminCancelOrder",
                        "What has not left is not sent any more; promises are released",
                        Access::with(Permission::OrdersCancel),
                        RequestBody::of(Shape::object({optional("reason", Shape::text(0, 500))})),
                        std::vector<Answer> {theOrder}, cancelOrder)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/admin/orders/{order}/invoice", "adminInvoiceOrder",
                        "Issues the order's invoice; the same one when it has been issued",
                        Access::with(Permission::OrdersEdit), RequestBody::none(),
                        std::vector<Answer> {theOrder}, invoiceOrder)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/admin/orders/{order}/returns", "adminReturnOrder",
                        "Goods of an invoiced order come back: a credit note, and the money to "
                        "the payments it came with",
                        Access::with(Permission::OrdersRefund), RequestBody::of(goodsBack()),
                        std::vector<Answer> {theOrder}, returnOrder)
            .idempotent();
}

} // namespace

void addAdminOrderRoutes(std::vector<Route> &routes)
{
    const Answer theOrder {201, orderShape(), "the order afterwards"};
    routes.emplace_back(Method::Get, "/api/v1/admin/orders", "adminListOrders",
                        "Orders of all doors, newest first", Access::with(Permission::OrdersRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(headShape()), "a page"}}, listOrders)
            .withQuery({{"q", Presence::Optional, Shape::text(1, 200), "a number or an e-mail"},
                        {"status", Presence::Optional,
                         Shape::word({QStringLiteral("draft"), QStringLiteral("placed"),
                                      QStringLiteral("completed"), QStringLiteral("cancelled")}),
                         "one status"},
                        {"from", Presence::Optional, Shape::date(), "first business date"},
                        {"to", Presence::Optional, Shape::date(), "last business date"},
                        {"count", Presence::Optional, Shape::flag(), "whether to count them"},
                        {"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
    routes.emplace_back(Method::Get, "/api/v1/admin/orders/{order}", "adminShowOrder",
                        "One order with payments and documents",
                        Access::with(Permission::OrdersRead), RequestBody::none(),
                        std::vector<Answer> {{200, orderShape(), "the order"}}, showOrder);
    routes.emplace_back(Method::Post, "/api/v1/admin/orders/{order}/fulfilments",
                        "adminFulfilOrder", "Everything that is open leaves",
                        Access::with(Permission::OrdersFulfil),
                        RequestBody::of(Shape::object({optional("carrier", Shape::text(0, 100)),
                                                       optional("tracking", Shape::text(0, 100))})),
                        std::vector<Answer> {theOrder}, fulfilOrder)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/admin/orders/{order}/payments",
                        "adminReceivePayment", "Money that came by transfer or on delivery",
                        Access::with(Permission::OrdersEdit),
                        RequestBody::of(Shape::object({required("amount", Shape::money()),
                                                       optional("note", Shape::text(0, 500))})),
                        std::vector<Answer> {theOrder}, receivePayment)
            .idempotent();
    routes.emplace_back(Method::Get, "/api/v1/admin/customers/{customer}/orders",
                        "adminListCustomersOrders", "What one customer has bought, newest first",
                        Access::with(Permission::OrdersRead), RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(headShape()), "a page"}},
                        listCustomersOrders)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
    addOrderSteps(routes, theOrder);
}

} // namespace arnold::api
