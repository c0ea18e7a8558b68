#pragma once
#include "core/base/Result.h"
#include "core/promotions/PromotionRule.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <span>
#include <vector>

namespace arnold {

// A promotion as it is kept: the rule, where it counts, and how often it may.
struct PromotionRow {
    PromotionRule rule = {};
    ChannelId channel = {}; // null: everywhere
    std::optional<std::int64_t> useLimit = {};
    std::int64_t usedCount = 0;
};

namespace promotions {

std::vector<PromotionRow> promotionRows(ReadTx &tx); // not archived, with targets and codes
// NotPermitted without promotions.edit, InvalidValue ("rate_ppm", ...), MissingField "name",
// Conflict "codes" for a code that another promotion has. Bumps the rules.
Result<PromotionId> createPromotion(WriteTx &tx, const PromotionRow &promotion);
Result<void> archivePromotion(WriteTx &tx, PromotionId id);

// One use in one order; `code` as normalCode() has it, empty for an automatic one.
struct Use {
    PromotionId promotion = {};
    QString code = {};
    std::int64_t amountMinor = 0;
};
// Counts the uses of an order, each by one conditional statement. LimitReached (field "codes",
// fact "code" or "promotion") when one is used up: the command must then return it.
Result<void> countUses(WriteTx &tx, const IdBytes &order, CustomerId customer,
                       std::span<const Use> uses);

} // namespace promotions
} // namespace arnold
