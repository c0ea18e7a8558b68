#pragma once
#include "core/cart/CartToPrice.h"
#include "core/pricing/Why.h"

#include <vector>

namespace arnold {

// Amounts are minor units of PricedCart::currency, in its basis unless said otherwise.

// The share of a bundle that one component has. All the parts of a line sum to it.
struct PricedPart {
    VariantId variant = {};
    QString name = {};
    Quantity quantity = Quantity::pieces(1); // of all the line's bundles
    std::int64_t amountMinor = 0; // before discounts
    std::int64_t discountMinor = 0;
    std::int64_t totalMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t netMinor = 0;
    std::int64_t grossMinor = 0;
    std::vector<TaxRow> taxes = {};
    std::vector<Why> why = {};
};

struct PricedLine {
    Quantity quantity = Quantity::pieces(1); // derived for labels and children
    UnitPrice unitPrice = {}; // in the cart's basis, after conversion and override
    std::int64_t amountMinor = 0; // unit price x quantity, before discounts
    std::int64_t discountMinor = 0; // its share of every discount; above zero lowers
    std::int64_t totalMinor = 0; // amount - discount
    std::int64_t taxMinor = 0; // sum of taxes
    std::int64_t netMinor = 0; // total without tax
    std::int64_t grossMinor = 0; // total with tax
    std::vector<TaxRow> taxes = {}; // of a bundle: its parts', by rate
    std::vector<PricedPart> parts = {}; // of a bundle, as LineToPrice::parts
    std::vector<Why> why = {}; // see Why.h; of a bundle without the rows of its parts
};

struct PricedShipping {
    IdBytes option = {};
    QString name = {};
    std::int64_t amountMinor = 0; // before discounts
    std::int64_t discountMinor = 0;
    std::int64_t totalMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t netMinor = 0;
    std::int64_t grossMinor = 0;
    std::vector<TaxRow> taxes = {};
    std::vector<Why> why = {};
};

// total = subtotal - discount + shipping, plus tax where the basis is net.
struct CartTotals {
    std::int64_t subtotalMinor = 0; // lines before discounts, in the basis
    std::int64_t discountMinor = 0; // off the lines; above zero lowers
    std::int64_t shippingMinor = 0; // after its discount
    std::int64_t taxMinor = 0; // all of it, shipping's too
    std::int64_t netMinor = 0; // total - tax
    std::int64_t totalMinor = 0; // the price of it all, with tax
    std::int64_t couponMinor = 0; // paid by third parties
    std::int64_t roundingMinor = 0; // cash rounding so far, signed
    std::int64_t paidMinor = 0;
    std::int64_t dueMinor = 0; // total - coupon + rounding - paid; negative is paid out
    std::vector<TaxSum> taxes = {}; // in the order of first use
    std::vector<Why> why = {}; // discounts by promotion, coupons, rounding, paid
};

enum class CodeOutcome {
    Applied,
    NothingToGive, // known, but its conditions are not met now
    Unknown,
};

struct PricedCode {
    QString code = {}; // as typed
    CodeOutcome outcome = CodeOutcome::Unknown;
};

// What each promotion gave to the cart, for its use count and for reports.
struct PromotionUsed {
    PromotionId promotion = {};
    QString code = {}; // that opened it, as typed; empty when automatic
    std::int64_t amountMinor = 0; // lines, shipping and coupons together
};

struct PricedCart {
    Currency currency;
    Basis basis = Basis::Gross;
    std::vector<PricedLine> lines = {}; // as CartToPrice::lines
    std::vector<PricedShipping> shipping = {}; // as CartToPrice::shipping
    CartTotals totals = {};
    std::vector<PricedCode> codes = {}; // as CartToPrice::codes
    std::vector<PromotionUsed> promotions = {};
};

} // namespace arnold
