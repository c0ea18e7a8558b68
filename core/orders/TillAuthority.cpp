#include "core/orders/TillAuthority.h"

#include <algorithm>

namespace arnold::orders {
namespace {

constexpr std::int64_t kWholePpm = 1'000'000;

// How much of `wholeMinor` is taken off, in parts per million, rounded up: a limit is a limit.
std::int64_t partPpm(std::int64_t takenMinor, std::int64_t wholeMinor)
{
    if (takenMinor <= 0)
        return 0;
    if (wholeMinor <= 0)
        return kWholePpm;
    return mulDiv(takenMinor, kWholePpm, wholeMinor, RoundingMode::Up).value_or(kWholePpm);
}

struct ByHand {
    std::int64_t listedMinor = 0; // by the price lists
    std::int64_t overrideMinor = 0; // taken off by a price by hand
    std::int64_t discountMinor = 0; // taken off by discounts by hand
};

ByHand byHand(const PricedLine &line)
{
    ByHand sums;
    for (const Why &why : line.why) {
        if (why.kind == WhyKind::Override)
            sums.overrideMinor -= why.amountMinor;
        else if (why.kind == WhyKind::ManualDiscount || why.kind == WhyKind::OrderDiscount)
            sums.discountMinor -= why.amountMinor;
        else if (why.kind == WhyKind::Price || why.kind == WhyKind::Converted)
            sums.listedMinor += why.amountMinor;
    }
    return sums;
}

Result<void> checkReturns(TillAuthority &authority, const CartContent &content,
                          const PricedContent &priced)
{
    std::int64_t backMinor = 0;
    bool isByReceipt = false;
    for (std::size_t i = 0; i < priced.origins.size(); ++i) {
        const WantedLine &wanted = content.lines[priced.origins[i].wanted];
        const PricedLine &line = priced.cart.lines[i];
        if (!line.quantity.isNegative())
            continue;
        const Sellable *sellable = priced.origins[i].sellable;
        const bool isDeposit = priced.origins[i].isDeposit
                || (sellable && sellable->kind == ProductKind::Deposit);
        if (isDeposit && !wanted.returnOf)
            continue; // empties come back without a receipt, every day
        backMinor -= line.grossMinor;
        if (wanted.returnOf)
            isByReceipt = true;
        else
            ARNOLD_CHECK(authority.allow(Permission::SalesReturnWithoutReceipt));
    }
    if (backMinor <= 0 && !isByReceipt)
        return {};
    return authority.allowWithin(Permission::SalesReturn, &RoleLimits::refundMinor,
                                 std::max<std::int64_t>(backMinor, 0));
}

} // namespace

Result<TillAuthority> TillAuthority::of(WriteTx &tx, const Actor &actor,
                                        std::span<const Approval> approvals)
{
    TillAuthority authority;
    authority.m_own = identity::grantsInCommand(tx, actor); // read once for all that follows
    if (!authority.m_own.may(Permission::SalesSell))
        return refusalFor(ErrorCode::NotPermitted, Permission::SalesSell);
    for (const Approval &approval : approvals)
        authority.m_given.push_back({approval, identity::grantsOf(tx, approval.by)});
    return authority;
}

template <typename Fn> bool TillAuthority::use(Permission act, Fn &&covers)
{
    const auto given = std::ranges::find_if(m_given, [&](const Given &each) {
        return each.approval.act == act && each.grants.may(act) && covers(each);
    });
    if (given == m_given.end())
        return false;
    if (std::ranges::find(m_used, act, &Approval::act) == m_used.end())
        m_used.push_back(given->approval);
    return true;
}

Result<void> TillAuthority::allow(Permission permission)
{
    if (m_own.may(permission))
        return {};
    if (use(permission, [](const Given &) { return true; }))
        return {};
    return refusalFor(ErrorCode::ApprovalRequired, permission);
}

bool TillAuthority::within(const identity::Grants &grants, Permission permission,
                           std::optional<std::int64_t> RoleLimits::*limit, std::int64_t asked)
{
    return grants.may(permission) && (!(grants.limits.*limit) || asked <= *(grants.limits.*limit));
}

Result<void> TillAuthority::allowWithin(Permission permission,
                                        std::optional<std::int64_t> RoleLimits::*limit,
                                        std::int64_t asked)
{
    if (within(m_own, permission, limit, asked))
        return {};
    const auto covers = [&](const Given &given) {
        return given.approval.upTo && asked <= *given.approval.upTo
                && within(given.grants, permission, limit, asked);
    };
    if (use(permission, covers))
        return {};
    Error error = refusalFor(ErrorCode::ApprovalRequired, permission);
    if (const auto most = m_own.limits.*limit; most && m_own.may(permission))
        error.facts.push_back({QStringLiteral("limit"), QString::number(*most)});
    error.facts.push_back({QStringLiteral("asked"), QString::number(asked)});
    return error;
}

// The most of each is asked for, once: whoever approves sees all that they let pass.
Result<void> checkAuthority(TillAuthority &authority, const CartContent &content,
                            const PricedContent &priced)
{
    ARNOLD_CHECK(checkReturns(authority, content, priced));
    std::optional<std::int64_t> overridePpm;
    std::optional<std::int64_t> discountPpm;
    for (std::size_t i = 0; i < priced.origins.size(); ++i) {
        const WantedLine &wanted = content.lines[priced.origins[i].wanted];
        if (wanted.returnOf || priced.origins[i].isDeposit)
            continue;
        const ByHand sums = byHand(priced.cart.lines[i]);
        const bool isOpen = priced.origins[i].sellable
                && priced.origins[i].sellable->kind == ProductKind::OpenAmount;
        if (wanted.override && !isOpen) {
            overridePpm = std::max(overridePpm.value_or(0),
                                   partPpm(sums.overrideMinor, sums.listedMinor));
        }
        if (sums.discountMinor != 0) {
            discountPpm = std::max(discountPpm.value_or(0),
                                   partPpm(sums.discountMinor, priced.cart.lines[i].amountMinor));
        }
    }
    if (overridePpm)
        ARNOLD_CHECK(authority.allowWithin(Permission::SalesPriceOverride,
                                           &RoleLimits::priceOverridePpm, *overridePpm));
    if (discountPpm)
        ARNOLD_CHECK(authority.allowWithin(Permission::SalesDiscount, &RoleLimits::discountPpm,
                                           *discountPpm));
    return {};
}

} // namespace arnold::orders
