#pragma once
#include "core/cart/CartIds.h"
#include "core/cart/CartToPrice.h"
#include "core/pricing/Shares.h"

#include <QString>

#include <optional>
#include <vector>

namespace arnold {

// Goods that come back: the line that they were sold with, as its document keeps it. The line's
// price, tax and date stay; promotions do not see it.
struct ReturnOf {
    DocumentId document = {};
    int line = 0;
    QString documentNumber = {}; // for people, like the next two
    QString sku = {};
    QString title = {};
    SoldLine sold = {};
    UnitPrice price = {};
    std::int64_t soldMicros = 0;
    std::int64_t returnedMicros = 0; // came back before
    std::int64_t couponMinor = 0; // what third parties' coupons paid of the whole line
};

// Where goods go that come back.
enum class GoodsCameBack { ToStock, Damaged, Not };

// One line that somebody wants, before any price.
struct WantedLine {
    int key = 0; // names the line within its cart, and is not used again there; above zero
    VariantId variant = {};
    Quantity quantity = Quantity::pieces(1); // negative: comes back
    std::optional<PriceOverride> override = {};
    std::optional<ManualDiscount> discount = {};
    std::optional<std::int64_t> labelTotalMinor = {}; // printed on the label of what was scanned
    std::optional<ReturnOf> returnOf = {}; // empty with a negative quantity: without a receipt
    QString note = {};
    QString serial = {};
    GoodsCameBack goods = GoodsCameBack::ToStock; // of a negative quantity
};

// What is sold, whichever door it comes through.
struct CartContent {
    std::vector<WantedLine> lines = {};
    std::vector<QString> codes = {};
    std::optional<ManualDiscount> discount = {}; // on all of it
    CustomerId customer = {}; // null: unknown
    QString note = {};
};

} // namespace arnold
