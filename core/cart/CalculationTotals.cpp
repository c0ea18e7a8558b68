#include "core/cart/Calculation.h"

#include <algorithm>
#include <limits>

namespace arnold {
namespace {

Result<void> add(std::int64_t &sum, std::int64_t amount)
{
    const auto more = checkedAdd(sum, amount);
    if (!more)
        return ErrorCode::Overflow;
    sum = *more;
    return {};
}

// One row for each promotion or discount, whatever number of lines it touched.
Result<void> mergeWhy(std::vector<Why> &into, const std::vector<Why> &rows)
{
    for (const Why &row : rows) {
        if (row.kind != WhyKind::Promotion && row.kind != WhyKind::ManualDiscount
            && row.kind != WhyKind::OrderDiscount)
            continue;
        const auto same = std::ranges::find_if(into, [&](const Why &other) {
            return other.kind == row.kind && other.id == row.id && other.value == row.value
                    && other.name == row.name && other.details == row.details;
        });
        if (same == into.end())
            into.push_back(row);
        else
            ARNOLD_CHECK(add(same->amountMinor, row.amountMinor));
    }
    return {};
}

} // namespace

Calculation::Calculation(const CartToPrice &cart, const PriceRules &rules)
    : m_cart(cart)
    , m_rules(rules)
    , m_out {cart.currency, rules.profile.basis, {}, {}, {}, {}, {}}
    , m_lineSets(cart.lines.size())
    , m_partSets(cart.lines.size())
{
    m_out.lines.resize(cart.lines.size());
}

Result<void> Calculation::addTaxSum(const TaxRow &row)
{
    for (TaxSum &sum : m_out.totals.taxes) {
        if (sum.ratePpm == row.ratePpm && sum.category == row.category && sum.code == row.code
            && sum.jurisdiction == row.jurisdiction && sum.reason == row.reason) {
            ARNOLD_CHECK(add(sum.baseMinor, row.baseMinor));
            return add(sum.amountMinor, row.amountMinor);
        }
    }
    m_out.totals.taxes.push_back({row.name, row.code, row.jurisdiction, row.category, row.ratePpm,
                                  row.baseMinor, row.amountMinor, row.reason});
    return {};
}

Result<void> Calculation::sumTaxes()
{
    for (const PricedLine &line : m_out.lines) {
        for (const TaxRow &row : line.taxes)
            ARNOLD_CHECK(addTaxSum(row));
    }
    for (const PricedShipping &charge : m_out.shipping) {
        for (const TaxRow &row : charge.taxes)
            ARNOLD_CHECK(addTaxSum(row));
    }
    return {};
}

Result<void> Calculation::sum()
{
    CartTotals &totals = m_out.totals;
    for (const PricedLine &line : m_out.lines) {
        ARNOLD_CHECK(add(totals.subtotalMinor, line.amountMinor));
        ARNOLD_CHECK(add(totals.discountMinor, line.discountMinor));
        ARNOLD_CHECK(add(totals.taxMinor, line.taxMinor));
        ARNOLD_CHECK(add(totals.totalMinor, line.grossMinor));
        ARNOLD_CHECK(add(totals.netMinor, line.netMinor));
        ARNOLD_CHECK(mergeWhy(totals.why, line.why));
    }
    for (const PricedShipping &charge : m_out.shipping) {
        ARNOLD_CHECK(add(totals.shippingMinor, charge.totalMinor));
        ARNOLD_CHECK(add(totals.taxMinor, charge.taxMinor));
        ARNOLD_CHECK(add(totals.totalMinor, charge.grossMinor));
        ARNOLD_CHECK(add(totals.netMinor, charge.netMinor));
        ARNOLD_CHECK(mergeWhy(totals.why, charge.why));
    }
    ARNOLD_CHECK(sumTaxes());
    return settle();
}

// Coupons of third parties, cash rounding and what is paid: they change what is due alone.
Result<void> Calculation::settle()
{
    CartTotals &totals = m_out.totals;
    std::int64_t left = std::max<std::int64_t>(totals.totalMinor, 0);
    const auto redeem = [&](std::int64_t amountMinor, const QString &name, const IdBytes &id) {
        const std::int64_t taken = std::min(amountMinor, left);
        left -= taken;
        totals.couponMinor += taken;
        if (taken != 0)
            totals.why.push_back({WhyKind::Coupon, name, id, -taken, 0, {}});
        return taken;
    };
    for (PromotionGiven &given : m_given) {
        if (given.line != PromotionGiven::kCoupon)
            continue;
        const PromotionRule &rule = m_rules.promotions.rules()[given.rule];
        given.amountMinor = redeem(given.amountMinor, rule.name, rule.id.bytes());
    }
    std::erase_if(m_given, [](const PromotionGiven &given) { return given.amountMinor == 0; });
    for (std::size_t i = 0; i < m_cart.coupons.size(); ++i) {
        const ThirdPartyCoupon &coupon = m_cart.coupons[i];
        if (coupon.amountMinor < 0)
            return atField(Error {ErrorCode::InvalidValue}, "coupons", i);
        redeem(coupon.amountMinor, coupon.name, coupon.id);
    }
    if (m_cart.couponBackMinor < 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("coupons")};
    totals.couponMinor -= m_cart.couponBackMinor;
    if (m_cart.couponBackMinor != 0)
        totals.why.push_back({WhyKind::Coupon, {}, {}, m_cart.couponBackMinor, 0, {}});
    totals.roundingMinor = m_cart.roundingMinor;
    totals.paidMinor = m_cart.paidMinor;
    if (m_cart.roundingMinor != 0)
        totals.why.push_back({WhyKind::Rounding, {}, {}, m_cart.roundingMinor, 0, {}});
    if (m_cart.paidMinor == std::numeric_limits<std::int64_t>::min())
        return ErrorCode::Overflow;
    if (m_cart.paidMinor != 0)
        totals.why.push_back({WhyKind::Paid, {}, {}, -m_cart.paidMinor, 0, {}});
    totals.dueMinor = totals.totalMinor - totals.couponMinor;
    ARNOLD_CHECK(add(totals.dueMinor, m_cart.roundingMinor));
    const auto due = checkedSub(totals.dueMinor, m_cart.paidMinor);
    if (!due)
        return ErrorCode::Overflow;
    totals.dueMinor = *due;
    return {};
}

Result<PricedCart> priceCart(const CartToPrice &cart, const PriceRules &rules)
{
    return Calculation(cart, rules).run();
}

} // namespace arnold
