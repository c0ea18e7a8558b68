#include "core/promotions/PromotionStage.h"
#include "core/promotions/PromotionKinds.h"

#include <algorithm>

namespace arnold {
namespace {

constexpr int kAutomatic = -1;
constexpr int kClosed = -2;

bool holds(const PromotionRule &rule, const PromotionQuestion &question)
{
    return rule.from <= question.at && question.at < rule.to
            && (!rule.currency || *rule.currency == question.currency)
            && (!rule.customerGroup
                || std::ranges::find(question.groups, *rule.customerGroup)
                        != question.groups.end());
}

} // namespace

PromotionStage::PromotionStage(const PromotionTable &table, const PromotionQuestion &question,
                               std::span<PromotedLine> lines)
    : m_table(table)
    , m_question(question)
    , m_lines(lines)
    , m_used(lines.size() * static_cast<std::size_t>(table.groupCount()))
{
    openRules();
    findReach();
}

void PromotionStage::openRules()
{
    const auto &rules = m_table.rules();
    m_openedBy.assign(rules.size(), kClosed);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].byCode && holds(rules[i], m_question))
            m_openedBy[i] = kAutomatic;
    }
    for (std::size_t code = 0; code < m_question.codes.size(); ++code) {
        const auto *opened = m_table.forCode(normalCode(m_question.codes[code]));
        if (!opened)
            continue;
        for (const std::uint32_t rule : *opened) {
            if (m_openedBy[rule] == kClosed && rules[rule].byCode && holds(rules[rule], m_question))
                m_openedBy[rule] = static_cast<int>(code);
        }
    }
}

// Pairs of rule and line, sorted by counting: a cart of 50 lines and 100 rules has thousands.
void PromotionStage::findReach()
{
    struct Pair {
        std::uint32_t rule;
        std::uint32_t line;
    };
    std::vector<Pair> pairs;
    pairs.reserve(m_lines.size() * 8);
    const std::size_t ruleCount = m_table.rules().size();
    std::vector<std::uint32_t> lastLine(ruleCount, PromotionGiven::kShipping);
    m_reachBegin.assign(ruleCount + 1, 0);
    const auto reach = [&](const std::vector<std::uint32_t> *rules, std::uint32_t line) {
        if (!rules)
            return;
        for (const std::uint32_t rule : *rules) {
            if (m_openedBy[rule] == kClosed || lastLine[rule] == line)
                continue;
            lastLine[rule] = line;
            ++m_reachBegin[rule + 1];
            pairs.push_back({rule, line});
        }
    };
    for (std::uint32_t i = 0; i < m_lines.size(); ++i) {
        const PromotedLine &line = m_lines[i];
        if (!line.reachable)
            continue;
        using Kind = PromotionTarget::Kind;
        reach(&m_table.forAll(), i);
        reach(m_table.forTarget(Kind::Product, line.product.bytes()), i);
        reach(m_table.forTarget(Kind::Variant, line.variant.bytes()), i);
        for (const CategoryId &category : line.categories)
            reach(m_table.forTarget(Kind::Category, category.bytes()), i);
        for (const CollectionId &collection : line.collections)
            reach(m_table.forTarget(Kind::Collection, collection.bytes()), i);
    }
    for (std::size_t rule = 0; rule < ruleCount; ++rule)
        m_reachBegin[rule + 1] += m_reachBegin[rule];
    m_reach.resize(pairs.size());
    std::vector<std::uint32_t> next(m_reachBegin.begin(), m_reachBegin.end() - 1);
    for (const Pair &pair : pairs)
        m_reach[next[pair.rule]++] = pair.line;
}

std::span<const std::uint32_t> PromotionStage::reached(std::uint32_t rule) const
{
    return std::span(m_reach).subspan(m_reachBegin[rule],
                                      m_reachBegin[rule + 1] - m_reachBegin[rule]);
}

bool PromotionStage::isUsedUp(std::uint32_t line, int group) const
{
    return group >= 0
            && m_used[line * static_cast<std::size_t>(m_table.groupCount())
                      + static_cast<std::size_t>(group)]
            != 0;
}

Result<void> PromotionStage::takeOff(std::uint32_t position)
{
    m_off.clear();
    m_open.clear();
    const PromotionRule &rule = m_table.rules()[position];
    const PromotionKindRow &kind = promotionKindRow(rule.kind);
    const int group = m_table.groupOf(position);
    Int128 reachedMinor = 0;
    Int128 reachedMicros = 0;
    Int128 openMinor = 0;
    for (const std::uint32_t line : reached(position)) {
        const PromotedLine &promoted = m_lines[line];
        reachedMinor += promoted.leftMinor;
        reachedMicros += promoted.quantity.micros();
        if (promoted.leftMinor <= 0 || isUsedUp(line, group))
            continue;
        m_open.push_back(line);
        openMinor += promoted.leftMinor;
    }
    if (reachedMinor < rule.minimumAmountMinor || reachedMicros < rule.minimumMicros)
        return {};
    const bool onGoods = kind.part != PromotionPart::Shipping;
    if (onGoods ? m_open.empty() : (reached(position).empty() && !rule.targets.empty()))
        return {};
    if (openMinor > std::numeric_limits<std::int64_t>::max())
        return ErrorCode::Overflow;
    return kind.takeOff(rule,
                        {m_lines, m_open, static_cast<std::int64_t>(openMinor), m_shippingMinor,
                         m_question.mode},
                        m_off);
}

void PromotionStage::give(std::uint32_t position, std::vector<PromotionGiven> &given)
{
    std::int64_t sum = 0; // of what was left of the cart, which fits
    for (const PromotionOff &off : m_off)
        sum += off.amountMinor;
    if (sum == 0)
        return;
    const int group = m_table.groupOf(position);
    const bool coupon = !m_table.rules()[position].lowersTaxBase;
    if (coupon)
        given.push_back({position, PromotionGiven::kCoupon, sum});
    for (const PromotionOff &off : m_off) {
        if (off.line == PromotionGiven::kShipping) {
            m_shippingMinor -= off.amountMinor;
        } else {
            if (group >= 0)
                m_used[off.line * static_cast<std::size_t>(m_table.groupCount())
                       + static_cast<std::size_t>(group)] = 1;
            if (coupon)
                continue;
            m_lines[off.line].leftMinor -= off.amountMinor;
        }
        if (off.amountMinor > 0)
            given.push_back({position, off.line, off.amountMinor});
    }
}

// Rules of one group and priority: what gives the most goes first, the rest to the lines that it
// did not touch.
Result<void> PromotionStage::applyBest(std::uint32_t begin, std::uint32_t end,
                                       std::vector<PromotionGiven> &given)
{
    struct Candidate {
        std::uint32_t rule;
        std::int64_t sum;
    };
    std::vector<Candidate> candidates;
    for (std::uint32_t rule = begin; rule < end; ++rule) {
        if (m_openedBy[rule] == kClosed)
            continue;
        ARNOLD_CHECK(takeOff(rule));
        Candidate candidate {rule, 0};
        for (const PromotionOff &off : m_off)
            candidate.sum += off.amountMinor;
        candidates.push_back(candidate);
    }
    std::ranges::stable_sort(candidates, [](const Candidate &left, const Candidate &right) {
        return left.sum > right.sum;
    });
    for (const Candidate &candidate : candidates) {
        ARNOLD_CHECK(takeOff(candidate.rule));
        give(candidate.rule, given);
    }
    return {};
}

Result<void> PromotionStage::applyPart(PromotionPart part, std::vector<PromotionGiven> &given)
{
    const auto &rules = m_table.rules();
    const auto count = static_cast<std::uint32_t>(rules.size());
    for (std::uint32_t begin = 0; begin < count;) {
        std::uint32_t end = begin + 1;
        const PromotionPart ruleHas = promotionKindRow(rules[begin].kind).part;
        const int group = m_table.groupOf(begin);
        while (group >= 0 && end < count && m_table.groupOf(end) == group
               && rules[end].priority == rules[begin].priority
               && promotionKindRow(rules[end].kind).part == ruleHas)
            ++end;
        if (ruleHas == part && end - begin > 1) {
            ARNOLD_CHECK(applyBest(begin, end, given));
        } else if (ruleHas == part && m_openedBy[begin] != kClosed) {
            ARNOLD_CHECK(takeOff(begin));
            give(begin, given);
        }
        begin = end;
    }
    return {};
}

Result<void> PromotionStage::applyToLines(std::vector<PromotionGiven> &given)
{
    return applyPart(PromotionPart::Lines, given);
}

Result<void> PromotionStage::applyToOrder(std::vector<PromotionGiven> &given)
{
    return applyPart(PromotionPart::Order, given);
}

Result<void> PromotionStage::applyToShipping(std::int64_t &shippingMinor,
                                             std::vector<PromotionGiven> &given)
{
    m_shippingMinor = shippingMinor;
    if (m_shippingMinor > 0)
        ARNOLD_CHECK(applyPart(PromotionPart::Shipping, given));
    shippingMinor = m_shippingMinor;
    return {};
}

std::vector<PromotionCodeState>
PromotionStage::codeStates(std::span<const PromotionGiven> given) const
{
    std::vector<PromotionCodeState> states(m_question.codes.size());
    for (std::size_t code = 0; code < states.size(); ++code)
        states[code].known = m_table.forCode(normalCode(m_question.codes[code])) != nullptr;
    for (const PromotionGiven &row : given) {
        if (m_openedBy[row.rule] >= 0)
            states[static_cast<std::size_t>(m_openedBy[row.rule])].applied = true;
    }
    return states;
}

} // namespace arnold
