#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/cart/CartContent.h"
#include "core/cart/Token.h"
#include "core/orders/Order.h"
#include "core/payments/Settlement.h"
#include "core/selling/ShopRules.h"
#include "core/storage/Transaction.h"
#include "core/till/Approvals.h"

// Placing: what was wanted becomes an agreement. The same core serves the till and the web; each
// refusal means that nothing has been written.
namespace arnold::orders {

struct PlacedOrder {
    OrderId id = {};
    Token token = {};
    QString numberText = {};
    bool wasPlacedBefore = false; // the cart had become this order already
    bool sameKey = true; // with wasPlacedBefore: under this very command key
    OrderDetail detail; // as it is now
};

// Completes a shopper's cart. Priced again at this moment, and compared with what was shown.
// A cart becomes at most one order: asked again, the answer is that order, under whatever key.
// Errors: NotFound; CartEmpty; MissingField ("email", "shipping_address"); ShippingRequired
// "shipping_option_id"; PaymentRequired "payments"; PriceChanged (field "lines[<id>]" or "totals";
// facts "was" and "is", minor units); NotSellable "lines[<id>]"; InsufficientStock
// "lines[<id>].quantity" (facts "available", "line", "variant"); LimitReached "codes" (facts
// "code", "promotion").
Result<PlacedOrder> placeWeb(WriteTx &tx, const ShopRules &rules, const Token &cart,
                             const QString &commandKey);

using arnold::Approval;

// A till's sale as the cashier saw it: goods, returns, empties, or all of them.
struct TillSale {
    OrderId id = {}; // made by the till with the sale's first line: it books once, ever
    RegisterId reg = {};
    Instant startedAt = {}; // first line
    CartContent content = {};
    std::vector<std::int64_t> seenTotalsMinor = {}; // PricedLine::totalMinor of each row, or empty
    std::int64_t seenTotalMinor = 0; // totals.totalMinor
    std::vector<payments::OfferedTender> tenders = {};
    QString reason = {}; // of goods or money that go back; needed where money goes another way
    std::vector<Approval> approvals = {}; // one for each thing that was asked for
};

struct TillReceipt {
    OrderId order = {};
    DocumentId document = {};
    QString numberText = {};
    std::int64_t totalMinor = 0;
    std::int64_t cashRoundingMinor = 0;
    std::int64_t changeMinor = 0;
    journal::Head head = {}; // of the register's journal, for the receipt
    bool wasBookedBefore = false; // this sale had been booked already
};

// Books a till's sale: permission, open shift, price again and compare, stock, receipt with its
// number, payments, drawer, journal, order, outbox. The actor is the staff member at the till.
// Errors: NotPermitted and ApprovalRequired (facts "permission"; for limits also "asked", and
// "limit" where the role has one); ShiftClosed; CartEmpty; PriceChanged (field "lines[2]" or
// "total"; facts "was", "is"); NotSellable "lines[0]"; InvalidQuantity "lines[0].quantity" (none,
// or finer than it is sold); InsufficientStock "lines[0].quantity" (fact "available") where the
// book has less and nobody allows it; MissingField "reason" for money that goes back another way
// than it came; PaymentRequired (fact "missing"), LimitReached "tenders" or "lines[0].quantity"
// (fact "returnable"), InvalidValue.
Result<TillReceipt> placeTill(WriteTx &tx, const ShopRules &rules, const journal::Writer &journal,
                              const TillSale &sale);

} // namespace arnold::orders
