#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/base/Result.h"
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"
#include "core/pricing/Price.h"
#include "core/pricing/PriceChoice.h"
#include "core/pricing/PricingIds.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace arnold {

enum class PriceListKind { Base, Sale, Override };
QString priceListKindName(PriceListKind kind); // "base", "sale", "override"

struct PriceListRow {
    PriceListId id = {};
    QString code = {};
    QString name = {};
    PriceListKind kind = PriceListKind::Base;
    Currency currency = Currency::of("EUR");
    Basis basis = Basis::Gross;
    RegionId region = {}; // null: every region of the currency
    ChannelId channel = {}; // null: every channel
    CustomerGroupId group = {}; // null: everybody
    std::optional<Instant> startsAt = {};
    std::optional<Instant> endsAt = {};
    int priority = 0;
};

namespace pricing {

std::vector<PriceListRow> priceLists(ReadTx &tx); // not archived
// NotPermitted without prices.edit, MissingField, Conflict "code". Bumps the rules.
Result<PriceListId> createPriceList(WriteTx &tx, const PriceListRow &list);

struct NewPrice {
    VariantId variant = {};
    PriceListId list = {};
    UnitPrice price = {};
    std::int64_t minimumMicros = 0;
};
// From now on (tx.now()); what held before keeps its row, ended now. NotPermitted without
// prices.edit, InvalidValue for a price below zero or per nothing, NotFound "list".
Result<void> setPrice(WriteTx &tx, const NewPrice &price);
// The first price of something new, without looking for one before: for seed and import.
void insertPrice(WriteTx &tx, const NewPrice &price);

// A price as it is kept.
struct PriceRow {
    VariantId variant = {};
    PriceListId list = {};
    std::int64_t minimumMicros = 0;
    UnitPrice price = {};
    Instant from = {};
    std::optional<Instant> to = {};
};
// Those that hold at `at`, of all lists, by variant; one statement.
std::vector<PriceRow> pricesAt(ReadTx &tx, std::span<const VariantId> variants, Instant at);
// All that a variant ever cost in a list, oldest first: with lowestAmountMinor() the lowest price
// of the last 30 days.
std::vector<PricePeriod> priceHistory(ReadTx &tx, VariantId variant, PriceListId list);

} // namespace pricing
} // namespace arnold
