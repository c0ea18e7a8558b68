#pragma once
#include "core/base/Result.h"
#include "core/cart/CartContent.h"
#include "core/cart/PricedCart.h"
#include "core/selling/Sellable.h"
#include "core/selling/ShopRules.h"

#include <span>
#include <unordered_map>

namespace arnold {

// The sellables of a cart's variants and of their deposits. Looks at memory that its holder keeps.
using SellableIndex = std::unordered_map<VariantId, const Sellable *>;
SellableIndex indexOf(std::span<const Sellable> sellables);

// Under which rules content is priced. Looks at rules that live longer.
struct PricingContext {
    const PriceRules *rules = nullptr;
    const TaxProfileRow *taxes = nullptr; // cash rounding, shipping's tax
    Currency currency = Currency::of("EUR");
    Instant at = {};
    Place place = {};
    ServiceMode mode = ServiceMode::TakeAway;
    BuyerStatus buyer = BuyerStatus::Private;
    std::vector<CustomerGroupId> groups = {}; // of the customer
    std::optional<ShippingCharge> shipping = {};
};

// What a row of the calculation is: a wanted line, or the deposit that follows it.
struct LineOrigin {
    std::size_t wanted = 0; // position in CartContent::lines
    bool isDeposit = false;
    const Sellable *sellable = nullptr; // null for a return whose variant is not sold any more
};

struct PricedContent {
    PricedCart cart = {.currency = Currency::of("EUR")};
    std::vector<LineOrigin> origins = {}; // as cart.lines
};

// Prices content: each line by its list, deposits as lines after their parents, returns at what
// they were sold for. Pure. Errors of priceCart and: NotSellable (field "lines[1]") for a variant
// that is not in the index or has no price; InvalidQuantity for more than may still come back.
Result<PricedContent> priceContent(const CartContent &content, const SellableIndex &sellables,
                                   const PricingContext &context);

// What third parties' coupons had paid of `backMicros` (positive) of a line that comes back: any n
// of N units are worth round(coupon x n / N), each further return the difference.
Result<std::int64_t> couponShareMinor(const ReturnOf &of, std::int64_t backMicros);

// How a register sells: its region's rules, its location as the place of supply, goods taken away.
// NotFound for a register that the rules do not know, or a shop without a till channel.
Result<PricingContext> tillContext(const ShopRules &rules, RegisterId reg, Instant at);

} // namespace arnold
