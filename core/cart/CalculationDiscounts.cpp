#include "core/cart/Calculation.h"

#include <algorithm>
#include <limits>

namespace arnold {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

template <typename Priced> void takeOff(Priced &priced, Why why)
{
    priced.discountMinor -= why.amountMinor;
    priced.totalMinor += why.amountMinor;
    priced.why.push_back(std::move(why));
}

// What a discount by hand takes off what is left.
Result<std::int64_t> byHandMinor(const ManualDiscount &discount, std::int64_t leftMinor,
                                 RoundingMode mode)
{
    const bool both = discount.ratePpm != 0 && discount.amountMinor != 0;
    if (both || discount.ratePpm < 0 || discount.ratePpm > kWhole || discount.amountMinor < 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("discount")};
    if (discount.ratePpm != 0)
        return mulDiv(leftMinor, discount.ratePpm, kWhole, mode).value();
    return std::min(discount.amountMinor, leftMinor);
}

} // namespace

void Calculation::takePromotions(std::size_t begin)
{
    const auto &rules = m_rules.promotions.rules();
    for (std::size_t i = begin; i < m_given.size(); ++i) {
        const PromotionGiven &given = m_given[i];
        if (given.line >= PromotionGiven::kCoupon)
            continue;
        const PromotionRule &rule = rules[given.rule];
        takeOff(m_out.lines[given.line],
                {WhyKind::Promotion,
                 rule.name,
                 rule.id.bytes(),
                 -given.amountMinor,
                 rule.groupCount != 0 ? rule.groupCount : rule.ratePpm,
                 {}});
    }
}

Result<void> Calculation::discountByHand(std::size_t position)
{
    const LineToPrice &in = m_cart.lines[position];
    PromotedLine &promoted = m_promoted[position];
    if (!in.discount)
        return {};
    const bool refused = in.given || in.notDiscountable || in.childOf == ChildOf::Deposit
            || m_out.lines[position].totalMinor < 0;
    if (refused)
        return Error {ErrorCode::InvalidValue, QStringLiteral("discount")};
    // A line that costs nothing has nothing to give.
    ARNOLD_TRY(off, byHandMinor(*in.discount, promoted.leftMinor, m_rules.profile.mode));
    if (off == 0)
        return {};
    promoted.leftMinor -= off;
    takeOff(m_out.lines[position],
            {WhyKind::ManualDiscount,
             in.discount->by.who,
             {},
             -off,
             in.discount->ratePpm,
             in.discount->by.reason});
    return {};
}

Result<void> Calculation::discountLines()
{
    m_promoted.resize(m_cart.lines.size());
    for (std::size_t i = 0; i < m_cart.lines.size(); ++i) {
        const LineToPrice &in = m_cart.lines[i];
        const PricedLine &line = m_out.lines[i];
        PromotedLine &promoted = m_promoted[i];
        promoted.reachable = !in.given && !in.notDiscountable && in.childOf != ChildOf::Deposit
                && line.totalMinor > 0 && line.quantity.micros() > 0;
        promoted.leftMinor = line.totalMinor;
        promoted.quantity = line.quantity;
        promoted.product = in.product;
        promoted.variant = in.variant;
        promoted.categories = in.categories;
        promoted.collections = in.collections;
    }
    return {};
}

Result<void> Calculation::discountOrder()
{
    if (!m_cart.discount)
        return {};
    std::vector<std::size_t> positions;
    std::vector<std::int64_t> weights;
    Int128 sum = 0;
    for (std::size_t i = 0; i < m_promoted.size(); ++i) {
        if (!m_promoted[i].reachable || m_promoted[i].leftMinor <= 0)
            continue;
        positions.push_back(i);
        weights.push_back(m_promoted[i].leftMinor);
        sum += m_promoted[i].leftMinor;
    }
    if (sum > std::numeric_limits<std::int64_t>::max())
        return ErrorCode::Overflow;
    ARNOLD_TRY(off,
               byHandMinor(*m_cart.discount, static_cast<std::int64_t>(sum), m_rules.profile.mode));
    if (off == 0)
        return {};
    const auto parts = splitByLargestRemainder(off, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == 0)
            continue;
        m_promoted[positions[i]].leftMinor -= parts[i];
        takeOff(m_out.lines[positions[i]],
                {WhyKind::OrderDiscount,
                 m_cart.discount->by.who,
                 {},
                 -parts[i],
                 m_cart.discount->ratePpm,
                 m_cart.discount->by.reason});
    }
    return {};
}

Result<void> Calculation::priceShipping()
{
    m_out.shipping.resize(m_cart.shipping.size());
    for (std::size_t i = 0; i < m_cart.shipping.size(); ++i) {
        const ShippingCharge &in = m_cart.shipping[i];
        PricedShipping &out = m_out.shipping[i];
        out.option = in.option;
        out.name = in.name;
        if (in.given) {
            out.amountMinor = in.given->amountMinor;
            out.discountMinor = in.given->discountMinor;
            const auto total = checkedSub(out.amountMinor, out.discountMinor);
            if (!total)
                return atField(Error {ErrorCode::Overflow}, "shipping", i);
            out.totalMinor = *total;
            out.taxes = in.given->taxes;
            out.why.push_back({WhyKind::Given, in.name, in.option, *total, 0, {}});
            continue;
        }
        const auto amount = convertedMinor(in.amountMinor, in.basis, in.taxClass, in.amountMinor,
                                           rateSetOf(in.taxClass, in.amountMinor));
        if (!amount)
            return atField(amount.error(), "shipping", i);
        out.amountMinor = *amount;
        out.totalMinor = *amount;
        out.why.push_back({WhyKind::Price, in.name, in.option, in.amountMinor, 0, {}});
        if (*amount != in.amountMinor)
            out.why.push_back({WhyKind::Converted,
                               {},
                               {},
                               *amount - in.amountMinor,
                               m_sets[rateSetOf(in.taxClass, in.amountMinor)].sumPpm,
                               {}});
    }
    return {};
}

Result<void> Calculation::discountShipping(PromotionStage &stage)
{
    for (std::size_t i = 0; i < m_out.shipping.size(); ++i) {
        if (m_cart.shipping[i].given)
            continue;
        const std::size_t before = m_given.size();
        std::int64_t left = m_out.shipping[i].totalMinor;
        ARNOLD_CHECK(stage.applyToShipping(left, m_given));
        for (std::size_t given = before; given < m_given.size(); ++given) {
            const PromotionRule &rule = m_rules.promotions.rules()[m_given[given].rule];
            takeOff(m_out.shipping[i],
                    {WhyKind::Promotion,
                     rule.name,
                     rule.id.bytes(),
                     -m_given[given].amountMinor,
                     rule.ratePpm,
                     {}});
        }
    }
    return {};
}

Result<void> Calculation::reportPromotions(const PromotionStage &stage)
{
    const auto states = stage.codeStates(m_given);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const CodeOutcome outcome = states[i].applied ? CodeOutcome::Applied
                : states[i].known                     ? CodeOutcome::NothingToGive
                                                      : CodeOutcome::Unknown;
        m_out.codes.push_back({m_cart.codes[i], outcome});
    }
    std::vector<std::int64_t> sums(m_rules.promotions.rules().size());
    std::vector<std::uint32_t> used;
    for (const PromotionGiven &given : m_given) {
        if (sums[given.rule] == 0)
            used.push_back(given.rule);
        const auto more = checkedAdd(sums[given.rule], given.amountMinor);
        if (!more)
            return ErrorCode::Overflow;
        sums[given.rule] = *more;
    }
    for (const std::uint32_t rule : used) {
        const int code = stage.codeOf(rule);
        m_out.promotions.push_back(
                {m_rules.promotions.rules()[rule].id,
                 code >= 0 ? m_cart.codes[static_cast<std::size_t>(code)] : QString(), sums[rule]});
    }
    return {};
}

Result<PricedCart> Calculation::run()
{
    for (std::size_t i = 0; i < m_cart.lines.size(); ++i) {
        if (auto priced = priceLine(i); !priced)
            return atField(priced.error(), "lines", i);
    }
    ARNOLD_CHECK(discountLines());
    const PromotionQuestion question {m_cart.currency, m_cart.at, m_cart.codes,
                                      m_cart.customerGroups, m_rules.profile.mode};
    PromotionStage stage(m_rules.promotions, question, m_promoted);
    ARNOLD_CHECK(stage.applyToLines(m_given));
    takePromotions(0);
    for (std::size_t i = 0; i < m_cart.lines.size(); ++i) {
        if (auto discounted = discountByHand(i); !discounted)
            return atField(discounted.error(), "lines", i);
    }
    const std::size_t lineGiven = m_given.size();
    ARNOLD_CHECK(stage.applyToOrder(m_given));
    takePromotions(lineGiven);
    ARNOLD_CHECK(discountOrder());
    ARNOLD_CHECK(priceShipping());
    ARNOLD_CHECK(discountShipping(stage));
    ARNOLD_CHECK(tax());
    ARNOLD_CHECK(sum());
    ARNOLD_CHECK(reportPromotions(stage));
    return std::move(m_out);
}

} // namespace arnold
