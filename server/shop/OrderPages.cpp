#include "core/orders/Orders.h"
#include "core/selling/RulesCache.h"
#include "server/api/store/Mine.h"
#include "server/gateway/Cursor.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"
#include "ui/format/AmountText.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;

constexpr int kOrdersAPage = 20;

QString amountOf(const Visit &visit, std::int64_t minor, Currency currency)
{
    return ui::amountText(minor, currency, visit.words.locale());
}

QJsonObject badge(const QString &words, const char *tone)
{
    return {{"words", words}, {"tone", QString::fromLatin1(tone)}};
}

const char *toneOf(orders::PaymentStatus status)
{
    using enum orders::PaymentStatus;
    switch (status) {
    case Paid:
        return "good";
    case Unpaid:
    case PartlyPaid:
    case Authorised:
        return "waits";
    default:
        return "info";
    }
}

// What is true of every order goes without saying.
QJsonArray badgesOf(const Visit &visit, const orders::Statuses &status)
{
    if (status.order == orders::Status::Cancelled)
        return {badge(visit.text("order_status", "cancelled"), "gone")};
    QJsonArray badges;
    const QString goods = orders::fulfilmentStatusName(status.fulfilment);
    const bool isSent = status.fulfilment == orders::FulfilmentStatus::Fulfilled
            || status.fulfilment == orders::FulfilmentStatus::Ready;
    badges.append(badge(visit.words.of("order_status", QStringLiteral("goods_") + goods),
                        isSent ? "good" : "info"));
    badges.append(badge(
            visit.words.of("order_status",
                           QStringLiteral("money_") + orders::paymentStatusName(status.payment)),
            toneOf(status.payment)));
    return badges;
}

Result<Reply> showOrders(const Services &services, const Call &call)
{
    ARNOLD_TRY(after, cursorIn(call, orders::cursorFromText));
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        orders::OrderFilter filter;
        filter.customer = api::meOf(call);
        const orders::OrderPage found = orders::list(tx, filter, kOrdersAPage, after);
        const auto rules = services.rules.current(tx);
        QJsonArray listed;
        for (const OrderHead &head : found.items) {
            listed.append(QJsonObject {{"token", head.token.toText()},
                                       {"number", head.numberText},
                                       {"date", dateOf(visit, *rules, head.placedAt)},
                                       {"total", amountOf(visit, head.totalMinor, head.currency)},
                                       {"badges", badgesOf(visit, head.status)}});
        }
        QJsonObject view = backTo(visit, "/account");
        view.insert("title", visit.text("orders", "title"));
        view.insert("hasAny", !listed.isEmpty());
        view.insert("orders", listed);
        view.insert("isWide", true);
        if (found.next)
            view.insert("older",
                        QStringLiteral("/account/orders?cursor=")
                                + orders::cursorToText(*found.next));
        return page(visit, 200, "orders", view);
    });
}

QJsonArray linesOf(const Visit &visit, const OrderDetail &order)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        if (line.kind == LineKind::Shipping)
            continue; // among the sums
        lines.append(
                QJsonObject {{"name", line.title},
                             {"detail", line.variantTitle},
                             {"quantity", ui::quantityText(line.quantity, visit.words.locale())},
                             {"amount", amountOf(visit, line.totalMinor, order.head.currency)}});
    }
    return lines;
}

QJsonArray sumsOf(const Visit &visit, const OrderHead &head)
{
    QJsonArray sums;
    const auto add = [&](const QString &label, std::int64_t minor, bool isTotal = false) {
        sums.append(QJsonObject {{"label", label},
                                 {"amount", amountOf(visit, minor, head.currency)},
                                 {"isTotal", isTotal}});
    };
    add(visit.text("order", "goods"), head.subtotalMinor);
    if (head.discountMinor != 0)
        add(visit.text("order", "discount"), -head.discountMinor);
    if (head.shippingMinor != 0 || !head.shippingName.isEmpty())
        add(head.shippingName.isEmpty() ? visit.text("order", "shipping") : head.shippingName,
            head.shippingMinor);
    if (head.taxMinor)
        add(head.basis == Basis::Gross ? visit.text("order", "tax_within")
                                       : visit.text("order", "tax"),
            *head.taxMinor);
    add(visit.text("order", "total"), head.totalMinor, true);
    return sums;
}

QJsonArray factsOf(const Visit &visit, const OrderDetail &order)
{
    QJsonArray facts;
    const auto add = [&](const QString &label, const QStringList &lines) {
        if (!lines.isEmpty())
            facts.append(QJsonObject {{"label", label}, {"lines", asLines(lines)}});
    };
    if (order.shippingAddress)
        add(visit.text("order", "ship_to"), addressLines(*order.shippingAddress));
    if (order.billingAddress)
        add(visit.text("order", "bill_to"), addressLines(*order.billingAddress));
    QStringList parcels;
    for (const Fulfilment &each : order.fulfilments) {
        if (each.kind == FulfilmentKind::Shipment && !each.tracking.isEmpty())
            parcels.append((each.carrier + u' ' + each.tracking).trimmed());
    }
    add(visit.text("order", "parcels"), parcels);
    return facts;
}

Result<Reply> showOrder(const Services &services, const Call &call)
{
    const auto token = Token::fromText(call.path(u"order"));
    if (!token)
        return ErrorCode::NotFound;
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(order, api::myOrder(tx, api::meOf(call), *token));
        const QJsonArray facts = factsOf(visit, order);
        QJsonObject view = backTo(visit, "/account/orders");
        view.insert("title",
                    visit.words.of("order", QStringLiteral("title"),
                                   {{"number", order.head.numberText}}));
        view.insert("date", dateTimeOf(visit, *services.rules.current(tx), order.head.placedAt));
        view.insert("badges", badgesOf(visit, order.head.status));
        view.insert("lines", linesOf(visit, order));
        view.insert("sums", sumsOf(visit, order.head));
        view.insert("facts", facts);
        view.insert("hasFacts", !facts.isEmpty());
        view.insert("isWide", true);
        return page(visit, 200, "order", view);
    });
}

} // namespace

void addOrderPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/orders", "showOrdersPage", "What they have ordered, newest first",
            mine, showOrders)
            .withQuery({{"cursor", Presence::Optional, Shape::text(1, 200), "of the next page"}});
    addPage(routes, "/account/orders/{order}", "showOrderPage", "One of their orders", mine,
            showOrder);
}

} // namespace arnold::shop
