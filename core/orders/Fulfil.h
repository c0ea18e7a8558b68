#pragma once
#include "core/base/Result.h"
#include "core/cart/CartContent.h"
#include "core/orders/Order.h"
#include "core/selling/ShopRules.h"
#include "core/storage/Transaction.h"

// What happens to an order after it was placed. Each step writes the timeline, derives the three
// statuses anew and tells the outbox. A step that the state refuses is InvalidState with facts
// "state" and "step".
namespace arnold::orders {

struct NewFulfilment {
    OrderId order = {};
    FulfilmentKind kind = FulfilmentKind::Shipment;
    std::vector<FulfilledLine> lines = {}; // empty: everything that is open
    QString carrier = {};
    QString tracking = {};
    QString commandKey = {}; // empty: none
};
// Goods leave: allocations are settled and movements booked, from the locations that they were
// promised at; one fulfilment for each of these. NotPermitted (orders.fulfil), NotFound,
// InvalidQuantity "lines[0].quantity" for more than is open, AlreadyDone for a used key (fact
// "fulfilment").
Result<std::vector<FulfilmentId>> fulfil(WriteTx &tx, const NewFulfilment &fulfilment);

// Money for an order that came outside of a till: a transfer, cash on delivery. NotPermitted
// (orders.edit), InvalidValue for none.
struct ReceivedPayment {
    OrderId order = {};
    std::int64_t amountMinor = 0; // above zero
    QString note = {};
    QString commandKey = {};
};
Result<void> receivePayment(WriteTx &tx, const ShopRules &rules, const ReceivedPayment &payment);

// The order's invoice, in its company's series; the same one when it has been issued. NotPermitted
// (orders.edit), NotFound.
Result<DocumentId> issueInvoice(WriteTx &tx, const ShopRules &rules, OrderId order);

// What has not left is not sent any more; promises are released. NotPermitted (orders.cancel),
// InvalidState when something has left or been invoiced.
Result<void> cancel(WriteTx &tx, OrderId order, const QString &reason);

struct ReturnedLine {
    int orderLine = 0;
    std::int64_t quantityMicros = 0;
    GoodsCameBack goods = GoodsCameBack::ToStock;
};
// Goods of an invoiced order come back, or goodwill without goods: a credit note, the movements at
// the cost that they went out with, and the money back to the payments it came with.
struct NewReturn {
    OrderId order = {};
    std::vector<ReturnedLine> lines = {};
    QString reason = {};
    QString commandKey = {};
};
// NotPermitted (orders.refund), ApprovalRequired beyond the role's limit, InvalidQuantity for more
// than was fulfilled and not returned, NotFound, InvalidState.
Result<DocumentId> returnGoods(WriteTx &tx, const ShopRules &rules, const NewReturn &newReturn);

} // namespace arnold::orders
