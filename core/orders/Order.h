#pragma once
#include "core/books/Document.h"
#include "core/cart/CartIds.h"
#include "core/cart/Token.h"
#include "core/orders/OrderIds.h"
#include "core/orders/OrderStatus.h"
#include "core/payments/Payment.h"
#include "core/shop/Address.h"
#include "core/storage/Actor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace arnold {

enum class OrderKind { Till, Web, Quote, Layaway, Collect, Imported };
QString orderKindName(OrderKind kind); // "till", "web", ...
std::optional<OrderKind> orderKindFromName(QStringView name);

// A line of an agreement, with the words and prices of that day. Its position is its place in
// OrderDetail::lines, from 0; shipping is a line, too.
struct OrderLine {
    LineKind kind = LineKind::Goods;
    std::optional<int> parent = {};
    VariantId variant = {};
    ProductId product = {};
    QString sku = {};
    QString title = {};
    QString variantTitle = {};
    QString thumbnail = {};
    Quantity quantity = Quantity::pieces(1); // negative: came back
    UnitPrice price = {};
    std::int64_t discountMinor = 0;
    std::int64_t totalMinor = 0; // unit price x quantity - discount, in the order's basis
    std::optional<std::int64_t> taxMinor = {}; // empty: unknown (imported)
    std::vector<DocumentTax> taxes = {};
    std::int64_t fulfilledMicros = 0;
    std::int64_t cancelledMicros = 0;
    std::int64_t returnedMicros = 0;
    QByteArray why = "[]"; // JSON: [{kind, name, id?, amount, value?, details?}]
    QString note = {};
};

// An order without its lines: what a list shows.
struct OrderHead {
    OrderId id = {};
    QString numberText = {};
    Token token = {};
    OrderKind kind = OrderKind::Web;
    orders::Statuses status = {};
    CompanyId company = {};
    ChannelId channel = {};
    RegionId region = {};
    LocationId location = {};
    RegisterId reg = {};
    StaffId staff = {};
    CustomerId customer = {};
    PersonId person = {};
    CartId cart = {};
    std::vector<QString> codes = {};
    Currency currency = Currency::of("EUR");
    Basis basis = Basis::Gross;
    std::int64_t itemCountMicros = 0;
    std::int64_t subtotalMinor = 0; // goods before discounts
    std::int64_t discountMinor = 0;
    std::int64_t shippingMinor = 0; // after its discount
    std::optional<std::int64_t> taxMinor = 0; // empty: unknown (imported)
    std::int64_t totalMinor = 0; // with tax
    ShippingOptionId shippingOption = {};
    QString shippingName = {};
    QString shippingCountry = {};
    Instant placedAt = {};
    QString businessDate = {};
    std::optional<Instant> cancelledAt = {};
    QString note = {};
    QString source = {}; // imported: which system, and its own number there
    QString sourceNumber = {};
    std::int64_t version = 1;
};

struct OrderEvent {
    Instant at = {};
    QString kind = {}; // "placed", "paid", "shipped", "handed_over", "cancelled", "returned", ...
    ActorKind actorKind = ActorKind::System;
    IdBytes actor = {};
    QByteArray detail = "{}"; // JSON object
};

enum class FulfilmentKind { Handover, Shipment, Collection };
enum class FulfilmentState { Packed, Ready, Sent, Delivered, Cancelled };
QString fulfilmentKindName(FulfilmentKind kind);
QString fulfilmentStateName(FulfilmentState state);
std::optional<FulfilmentKind> fulfilmentKindFromName(QStringView name);
std::optional<FulfilmentState> fulfilmentStateFromName(QStringView name);

struct FulfilledLine {
    int orderLine = 0;
    std::int64_t quantityMicros = 0;
};

struct Fulfilment {
    FulfilmentId id = {};
    FulfilmentKind kind = FulfilmentKind::Shipment;
    FulfilmentState state = FulfilmentState::Sent;
    LocationId location = {};
    QString carrier = {};
    QString tracking = {};
    Instant createdAt = {};
    std::optional<Instant> sentAt = {};
    std::vector<FulfilledLine> lines = {};
};

// One order with everything that belongs to it.
struct OrderDetail {
    OrderHead head;
    QString email = {}; // empty, like the addresses, when none was given or its key is gone
    std::optional<Address> shippingAddress = {};
    std::optional<Address> billingAddress = {};
    std::vector<OrderLine> lines = {};
    std::vector<Fulfilment> fulfilments = {};
    std::vector<Document> documents = {}; // heads, oldest first
    std::vector<Payment> payments = {};
    std::vector<OrderEvent> timeline = {}; // oldest first
};

} // namespace arnold
