#pragma once
#include "core/base/Id.h"

#include <QString>

#include <cstdint>

namespace arnold {

// What a row of an explanation is about. Names as in REST and the schema by whyKindName().
enum class WhyKind {
    Price, // price list x quantity; id: the list
    Given, // a return or an imported line that keeps its own amounts
    Converted, // price of the other basis, or of another country's tax; value: rate in ppm
    Override, // price set by hand; details: reason and who
    Label, // total printed on the label; value: quantity derived, micros
    Promotion, // id: the promotion; value: its rate in ppm or its count
    ManualDiscount, // on one line; details: reason and who
    OrderDiscount, // by hand, on the whole cart, this row's share of it
    Bundle, // a component's share of the bundle's price
    Tax, // id: the rate; value: rate in ppm
    TaxRounding, // what rounding by document moved on this line
    Coupon, // a third party's: lowers what is due, not what is taxed
    Rounding, // cash rounding
    Paid,
};

QString whyKindName(WhyKind kind); // "price", "promotion", ...

// One reason for an amount. On a line, a part or a charge, the rows of all kinds but Tax and
// TaxRounding sum to its `totalMinor`: nothing changes a price without a row. Cheap to copy: the
// texts are shared with the rules they come from.
struct Why {
    WhyKind kind = WhyKind::Price;
    QString name = {}; // for people: "2 for €4", "Shop prices", "VAT 19%"
    IdBytes id = {}; // of what `kind` says; zeros when nothing has an id
    std::int64_t amountMinor = 0; // signed change
    std::int64_t value = 0; // as `kind` says
    QString details = {}; // free text: reason, who

    bool operator==(const Why &) const = default;
};

} // namespace arnold
