#pragma once
#include "core/base/Result.h"
#include "core/promotions/PromotionRule.h"

#include <span>
#include <unordered_map>

namespace arnold {

// The promotions that may count in a channel, indexed by what they reach. Made when promotions
// change, then shared by many carts; threads may read it together.
class PromotionTable
{
public:
    PromotionTable() = default;
    // Rules with impossible figures (negative, a rate above the whole, a group of none, a coupon
    // that is no order kind) are InvalidValue; field names the rule's position ("rules[3]").
    static Result<PromotionTable> make(std::vector<PromotionRule> rules);

    // In the order of their turn: stage, priority, exclusive group, id.
    const std::vector<PromotionRule> &rules() const { return m_rules; }

    // Positions in rules() by target; sorted.
    const std::vector<std::uint32_t> &forAll() const { return m_forAll; }
    const std::vector<std::uint32_t> *forTarget(PromotionTarget::Kind kind,
                                                const IdBytes &id) const;
    // Positions of the rules that the (normal) code opens; null when nobody knows it.
    const std::vector<std::uint32_t> *forCode(const QString &code) const;
    // The number of the rule's exclusive group, -1 without.
    int groupOf(std::uint32_t rule) const { return m_groups[rule]; }
    int groupCount() const { return m_groupCount; }

private:
    struct TargetHash {
        std::size_t operator()(const PromotionTarget &target) const noexcept;
    };

    std::vector<PromotionRule> m_rules;
    std::vector<std::uint32_t> m_forAll;
    std::unordered_map<PromotionTarget, std::vector<std::uint32_t>, TargetHash> m_byTarget;
    std::unordered_map<QString, std::vector<std::uint32_t>> m_byCode;
    std::vector<int> m_groups;
    int m_groupCount = 0;
};

} // namespace arnold
