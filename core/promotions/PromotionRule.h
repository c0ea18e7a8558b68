#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace arnold {

struct Promotion;
using PromotionId = Id<Promotion>;

// What a rule does with the lines that it reaches. Another kind is another row of the table in
// PromotionKinds.cpp.
enum class PromotionKind {
    LinePercent, // ratePpm off each line
    LineAmount, // amountMinor off each line, once
    UnitAmount, // amountMinor off each piece; once from a line that is not counted in pieces
    NForPrice, // any groupCount pieces of the lines cost amountMinor ("2 for €4")
    OrderPercent, // ratePpm off the lines together, spread over them
    OrderAmount, // amountMinor off the lines together, spread over them
    ShippingPercent, // ratePpm off shipping; 1'000'000 is free
    ShippingAmount, // amountMinor off shipping
};
QString promotionKindName(PromotionKind kind); // "line_percent", as in the schema
std::optional<PromotionKind> promotionKindFromName(QStringView name);

struct PromotionTarget {
    enum class Kind { Product, Variant, Category, Collection };
    Kind kind = Kind::Product;
    IdBytes id = {};

    bool operator==(const PromotionTarget &) const = default;
};
QString promotionTargetName(PromotionTarget::Kind kind); // "product", ...
std::optional<PromotionTarget::Kind> promotionTargetFromName(QStringView name);

// One promotion. Only lines that are positive and discountable are reached.
struct PromotionRule {
    PromotionId id = {};
    QString name = {}; // what receipt and cart say: "2 for €4"
    PromotionKind kind = PromotionKind::LinePercent;
    std::int64_t ratePpm = 0; // 0 to 1'000'000
    std::int64_t amountMinor = 0; // not negative
    std::int64_t groupCount = 0; // NForPrice: pieces, above 0
    std::optional<Currency> currency = {}; // of the amounts; empty with none: every cart

    bool byCode = false; // else automatic
    std::vector<QString> codes = {}; // any of them, as normalCode() has them

    std::vector<PromotionTarget> targets = {}; // any of them; empty: all goods
    // Of the lines reached: what is left to pay of them when the rule's turn comes, and how much
    // they are (whatever their unit). A line counts as reached though its group is used up.
    std::int64_t minimumAmountMinor = 0;
    std::int64_t minimumMicros = 0;
    std::optional<CustomerGroupId> customerGroup = {};

    int priority = 0; // the higher goes first; line kinds before order kinds before shipping kinds
    // A line takes one rule of a group: the first by priority; among equal priorities the one that
    // gives the most in the whole cart, then the smaller id. Empty: stacks with everything.
    QString exclusiveGroup = {};
    // False: a third party's coupon. It lowers what is due, not the price that is taxed. Order
    // kinds only.
    bool lowersTaxBase = true;

    Instant from = {std::numeric_limits<std::int64_t>::min()}; // [from, to)
    Instant to = {std::numeric_limits<std::int64_t>::max()};
};

// A code as codes are compared: upper case, without blanks and hyphens.
QString normalCode(QStringView code);

} // namespace arnold
