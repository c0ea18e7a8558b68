#pragma once
#include "core/orders/TillAuthority.h"
#include "core/orders/TillPricing.h"
#include "core/payments/Payments.h"

#include <vector>

// The money of a till's sale: how what was offered pays it, and where money goes back to.
namespace arnold::orders {

struct TillMoney {
    std::vector<NewPayment> payments = {}; // their amounts sum to the sale's total
    std::int64_t cashRoundingMinor = 0;
    std::int64_t changeMinor = 0;
    std::int64_t tipMinor = 0;
};

// Third parties' coupons pay and take back their part by themselves; the tenders settle the rest.
// What is paid out goes to the payments that the returned goods were paid with, each up to what it
// captured less its refunds. For goods without a receipt, empties, and imported sales, whose
// tenders nobody knows, it may be any tender. Money that goes another way asks for orders.refund
// and a reason (TillSale::reason). Errors: of payments::settle; InvalidValue for an offered coupon;
// ApprovalRequired (facts "permission", "refundable": minor units of that tender); MissingField
// "reason".
Result<TillMoney> tillMoney(ReadTx &tx, const TillSale &sale, const PricedSale &priced,
                            TillAuthority &authority);

// One tender that money may go back to.
struct RefundWay {
    Tender tender = Tender::Cash;
    std::int64_t refundableMinor = 0;
};
// What the returned goods of the content were paid with, coupons left out, the largest first.
// Nothing for content without returns by receipt. NotFound.
Result<std::vector<RefundWay>> refundWays(ReadTx &tx, const CartContent &content);

} // namespace arnold::orders
