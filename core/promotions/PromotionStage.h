#pragma once
#include "core/base/Quantity.h"
#include "core/base/Result.h"
#include "core/promotions/PromotionTable.h"

#include <span>
#include <vector>

namespace arnold {

enum class PromotionPart { Lines, Order, Shipping };

// What one rule would take off one line (or the shipping). Zero: the line took part all the same.
struct PromotionOff {
    std::uint32_t line = 0;
    std::int64_t amountMinor = 0;
};

// What promotions see of a line. Ids are views into the cart.
struct PromotedLine {
    bool reachable = false; // positive, discountable, no return, no deposit
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

// For a code asked for: whether a rule knows it, and whether one that it opens gave anything.
struct PromotionCodeState {
    bool known = false;
    bool applied = false;
};

// Rules in their turn over the lines and the shipping of one cart. leftMinor and shippingMinor go
// down by what is given, never below zero; what is given is appended to `given`. Overflow when
// what is left of the cart does not fit in int64. Keeps references to all that it is made from.
class PromotionStage
{
public:
    PromotionStage(const PromotionTable &table, const PromotionQuestion &question,
                   std::span<PromotedLine> lines);

    Result<void> applyToLines(std::vector<PromotionGiven> &given);
    Result<void> applyToOrder(std::vector<PromotionGiven> &given);
    Result<void> applyToShipping(std::int64_t &shippingMinor, std::vector<PromotionGiven> &given);

    // As PromotionQuestion::codes.
    std::vector<PromotionCodeState> codeStates(std::span<const PromotionGiven> given) const;
    // The position of the code that opens the rule, -1 for an automatic one.
    int codeOf(std::uint32_t rule) const { return m_openedBy[rule]; }

private:
    using Offs = std::vector<PromotionOff>;

    void openRules();
    void findReach();
    std::span<const std::uint32_t> reached(std::uint32_t rule) const;
    bool isUsedUp(std::uint32_t line, int group) const;
    Result<void> applyPart(PromotionPart part, std::vector<PromotionGiven> &given);
    Result<void> applyBest(std::uint32_t begin, std::uint32_t end,
                           std::vector<PromotionGiven> &given);
    // What the rule would take off now, in m_off.
    Result<void> takeOff(std::uint32_t rule);
    void give(std::uint32_t rule, std::vector<PromotionGiven> &given);

    const PromotionTable &m_table;
    const PromotionQuestion &m_question;
    std::span<PromotedLine> m_lines;
    std::int64_t m_shippingMinor = 0;
    std::vector<int> m_openedBy; // per rule: code, -1 automatic, -2 does not count now
    std::vector<std::uint32_t> m_reachBegin; // per rule, into m_reach
    std::vector<std::uint32_t> m_reach; // lines, in their order
    std::vector<std::uint8_t> m_used; // line x group: a rule of the group was taken
    std::vector<std::uint32_t> m_open; // for the rule at hand
    Offs m_off;
};

} // namespace arnold
