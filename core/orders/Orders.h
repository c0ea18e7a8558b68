#pragma once
#include "core/base/Result.h"
#include "core/orders/Order.h"
#include "core/storage/Transaction.h"

// Reading orders.
namespace arnold::orders {

struct OrderFilter {
    std::optional<Status> status = {};
    std::optional<PaymentStatus> payment = {};
    std::optional<FulfilmentStatus> fulfilment = {};
    std::optional<OrderKind> kind = {};
    CustomerId customer = {};
    LocationId location = {};
    RegisterId reg = {};
    QString fromDate = {}; // business dates, both included; empty: no bound
    QString toDate = {};
    // A number (whole, or as much of its end as people say: "42" finds R1-000042), or a whole
    // e-mail address.
    QString search = {};
};

// Where the next page begins; opaque to clients.
struct OrderCursor {
    Instant placedAt = {};
    OrderId id = {};
};
QString cursorToText(const OrderCursor &cursor);
std::optional<OrderCursor> cursorFromText(QStringView text);

struct OrderPage {
    std::vector<OrderHead> items = {};
    std::optional<OrderCursor> next = {}; // empty: that was all
};

// The newest first, page by page along one index.
OrderPage list(ReadTx &tx, const OrderFilter &filter, int limit,
               const std::optional<OrderCursor> &after = {});
// Walks all that match; for when a client asks for the number.
std::int64_t count(ReadTx &tx, const OrderFilter &filter);

std::optional<OrderHead> head(ReadTx &tx, OrderId id);
std::optional<OrderHead> headByNumber(ReadTx &tx, const QString &numberText);
// Whoever holds the token may see it; somebody else's looks like one that does not exist.
std::optional<OrderId> orderByToken(ReadTx &tx, const Token &token);

// The name on an order's address; empty when it has none, or its key is gone.
QString buyerName(ReadTx &tx, const OrderHead &head);
// NotFound. Whether the caller may is for the caller: staff with orders.read, the customer whose it
// is, the holder of its token.
Result<OrderDetail> detail(ReadTx &tx, OrderId id);
std::vector<OrderLine> lines(ReadTx &tx, OrderId id); // with their taxes

} // namespace arnold::orders
