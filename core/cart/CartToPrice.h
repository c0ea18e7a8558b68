#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/base/Quantity.h"
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"
#include "core/pricing/PriceFrom.h"
#include "core/pricing/TaxRows.h"
#include "core/promotions/PriceRules.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace arnold {

struct SetByHand {
    QString reason = {}; // both go into the explanation
    QString who = {};
};

// A discount by hand: a rate of what is left, or an amount; one of both. Never more than is left.
struct ManualDiscount {
    std::int64_t ratePpm = 0;
    std::int64_t amountMinor = 0;
    SetByHand by = {};
};

struct PriceOverride {
    UnitPrice price = {}; // in the cart's basis and currency; not negative
    SetByHand by = {};
};

// One component of a bundle; the bundle's price is split over them by ownMinor.
struct BundlePart {
    VariantId variant = {};
    QString name = {};
    TaxClassId taxClass = {};
    Quantity perBundle = Quantity::pieces(1);
    std::int64_t ownMinor = 0; // price of perBundle alone; the weight of its share
};

// Amounts that stay as they are: a return's (shareOfLine of the line sold, negated) or a line's
// that was priced before. Nothing is computed; sums include it.
struct GivenAmounts {
    std::int64_t amountMinor = 0; // before discounts
    std::int64_t discountMinor = 0; // total = amount - discount
    std::vector<TaxRow> taxes = {};
};

// How a line belongs to the one named by `parent`.
enum class ChildOf {
    Nothing,
    Deposit, // follows the parent's quantity; never discounted
    Modifier, // follows the parent's quantity
};

struct LineToPrice {
    ProductId product = {};
    VariantId variant = {};
    // What promotions may aim at: the product's categories with all ancestors, its collections.
    std::vector<CategoryId> categories = {};
    std::vector<CollectionId> collections = {};
    TaxClassId taxClass = {}; // null: no tax row at all
    PriceFrom price = {};
    // Signed: returns and empties are negative. For a child: how much of it for one piece of its
    // parent (once per line when the parent is not counted in pieces).
    Quantity quantity = Quantity::pieces(1);

    ChildOf childOf = ChildOf::Nothing;
    std::uint32_t parent = 0; // position in CartToPrice::lines, before this one; itself no child

    bool notDiscountable = false; // gift cards, deposits, fees, goods marked so
    std::optional<PriceOverride> override = {};
    std::optional<ManualDiscount> discount = {};
    // The total on a price-embedded label, in the cart's basis; the quantity is derived from the
    // price, whatever `quantity` says (its sign is kept).
    std::optional<std::int64_t> labelTotalMinor = {};
    std::vector<BundlePart> parts = {}; // not empty: a bundle
    std::optional<GivenAmounts> given = {}; // with it only quantity, price and ids matter
};

enum class ShippingTax { InProportionToGoods, OwnClass };

struct ShippingCharge {
    IdBytes option = {};
    QString name = {};
    std::int64_t amountMinor = 0;
    Basis basis = Basis::Gross;
    ShippingTax tax = ShippingTax::InProportionToGoods;
    TaxClassId taxClass = {}; // OwnClass; and where there are no goods to go by
    std::optional<GivenAmounts> given = {}; // shipping paid back
};

// A third party's coupon (a maker's, a city's): paid for by somebody else later.
struct ThirdPartyCoupon {
    IdBytes id = {};
    QString name = {};
    std::int64_t amountMinor = 0; // not negative; never takes more than is due
};

// All that the calculation needs to know, as plain values.
struct CartToPrice {
    Currency currency = Currency::of("EUR");
    Instant at = {}; // moment of the sale: promotions and date of supply
    Place place = {}; // of supply; see placeOfSupply()
    ServiceMode mode = ServiceMode::TakeAway;
    BuyerStatus buyer = BuyerStatus::Private;
    std::vector<CustomerGroupId> customerGroups = {};
    std::vector<QString> codes = {};

    std::vector<LineToPrice> lines = {};
    std::optional<ManualDiscount> discount = {}; // on the whole cart, spread over its lines
    std::vector<ShippingCharge> shipping = {};
    std::vector<ThirdPartyCoupon> coupons = {};
    std::int64_t couponBackMinor = 0; // coupons' part of what comes back; not negative

    std::int64_t paidMinor = 0; // sum of the tenders so far
    std::int64_t roundingMinor = 0; // sum of their cash roundings, signed; see CashRounding.h
};

} // namespace arnold
