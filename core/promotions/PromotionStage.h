#pragma once
#include "core/base/Quantity.h"
#include "core/base/Result.h"
#include "core/promotions/PromotionTable.h"

#include <span>
#include <vector>

namespace arnold {

// What promotions see of a line. Ids are views into the cart.
struct PromotedLine {
    bool reachable = false; // positive, discountable, no return, no child
    std::int64_t leftMinor = 0; // what is left to pay: in and out
    Quantity quantity = Quantity::pieces(1);
    ProductId product = {};
    VariantId variant = {};
    std::span<const CategoryId> categories = {}; // with all their ancestors
    std::span<const CollectionId> collections = {};
};

struct PromotionQuestion {
    Currency currency;
    Instant at; // the moment of the sale, compared with [from, to)
    std::span<const QString> codes = {}; // as typed; compared as normalCode()
    std::span<const CustomerGroupId> groups = {}; // of the customer
    RoundingMode mode = RoundingMode::HalfUp;
};

// One amount that a rule took off.
struct PromotionGiven {
    static constexpr std::uint32_t kShipping = 0xffff'ffff;
    static constexpr std::uint32_t kCoupon = 0xffff'fffe;
    std::uint32_t rule = 0; // position in PromotionTable::rules()
    std::uint32_t line = 0; // position of the line; or kShipping, or kCoupon: off what is due
    std::int64_t amountMinor = 0; // above zero
};

// Rules in their turn over the lines and the shipping; leftMinor and shippingMinor go down by what
// is given, never below zero. Appends to `given`. Overflow when sums of the cart do not fit.
class PromotionStage
{
public:
    PromotionStage(const PromotionTable &table, const PromotionQuestion &question,
                   std::span<PromotedLine> lines);

    Result<void> applyToLines(std::vector<PromotionGiven> &given);
    Result<void> applyToOrder(std::vector<PromotionGiven> &given);
    Result<void> applyToShipping(std::int64_t &shippingMinor, std::vector<PromotionGiven> &given);

    // For each code asked for: whether a rule knows it, and whether one that it opens gave
    // anything.
    struct CodeState {
        bool known = false;
        bool applied = false;
    };
    std::vector<CodeState> codeStates(std::span<const PromotionGiven> given) const;

private:
    struct Reach {
        std::uint32_t rule;
        std::uint32_t line;
    };
    enum class Part { Lines, Order, Shipping };

    bool counts(const PromotionRule &rule, std::uint32_t position) const;
    void findReach();
    Result<void> applyPart(Part part, std::int64_t *shippingMinor,
                           std::vector<PromotionGiven> &given);
    Result<void> applyRule(std::uint32_t rule, std::int64_t *shippingMinor,
                           std::vector<PromotionGiven> &out);

    const PromotionTable &m_table;
    const PromotionQuestion &m_question;
    std::span<PromotedLine> m_lines;
    std::vector<std::vector<std::uint32_t>> m_reached; // rules by code, position -> lines
    std::vector<std::uint8_t> m_usedGroups; // line x group
    std::vector<std::uint8_t> m_opened; // rules opened by a code
};

} // namespace arnold
