#pragma once
#include "core/promotions/PromotionStage.h"

#include <vector>

namespace arnold {

struct PromotionReach {
    std::span<const PromotedLine> lines; // of the cart
    std::span<const std::uint32_t> open; // the positions that the rule may lower, none at zero
    std::int64_t leftMinor = 0; // of the open ones together
    std::int64_t shippingMinor = 0;
    RoundingMode mode = RoundingMode::HalfUp;
};

// A row of the table of kinds: its name in the schema, when its turn is, and what it takes off
// (never more than is left of a line).
struct PromotionKindRow {
    PromotionKind kind;
    const char *name;
    PromotionPart part;
    Result<void> (*takeOff)(const PromotionRule &rule, const PromotionReach &reach,
                            std::vector<PromotionOff> &off);
};
const PromotionKindRow &promotionKindRow(PromotionKind kind);

} // namespace arnold
