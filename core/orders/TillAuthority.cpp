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
        ARNOLD_CHECK(authority.allow(wanted.returnOf ? Permission::SalesReturn
                                                     : Permission::SalesReturnWithoutReceipt));
    }
    if (backMinor <= 0)
        return {};
    return authority.allowWithin(Permission::SalesReturn, &RoleLimits::refundMinor, backMinor);
}

} // namespace

Result<TillAuthority> TillAuthority::of(WriteTx &tx, const Actor &actor,
                                        const std::optional<Approval> &approval)
{
    TillAuthority authority;
    if (actor.kind == ActorKind::Staff) // read once for all that follows
        authority.m_own = identity::grantsInCommand(tx, StaffId(actor.id));
    if (!authority.m_own.may(Permission::SalesSell))
        ARNOLD_CHECK(identity::require(tx, actor, Permission::SalesSell));
    if (actor.kind != ActorKind::Staff) {
        const auto all = allPermissions();
        authority.m_own.permissions = {all.begin(), all.end()};
    }
    if (approval) {
        authority.m_approval = approval;
        authority.m_approver = identity::grantsOf(tx, approval->by);
    }
    return authority;
}

Result<void> TillAuthority::allow(Permission permission)
{
    if (m_own.may(permission))
        return {};
    if (!m_approver.may(permission))
        return refusalFor(ErrorCode::ApprovalRequired, permission);
    if (std::find(m_approved.begin(), m_approved.end(), permission) == m_approved.end())
        m_approved.push_back(permission);
    return {};
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
    if (within(m_approver, permission, limit, asked)) {
        if (std::find(m_approved.begin(), m_approved.end(), permission) == m_approved.end())
            m_approved.push_back(permission);
        return {};
    }
    Error error = refusalFor(ErrorCode::ApprovalRequired, permission);
    if (const auto most = m_own.limits.*limit; most && m_own.may(permission))
        error.facts.push_back({QStringLiteral("limit"), QString::number(*most)});
    error.facts.push_back({QStringLiteral("asked"), QString::number(asked)});
    return error;
}

Result<void> checkAuthority(TillAuthority &authority, const CartContent &content,
                            const PricedContent &priced)
{
    ARNOLD_CHECK(checkReturns(authority, content, priced));
    for (std::size_t i = 0; i < priced.origins.size(); ++i) {
        const WantedLine &wanted = content.lines[priced.origins[i].wanted];
        if (wanted.returnOf || priced.origins[i].isDeposit)
            continue;
        const ByHand sums = byHand(priced.cart.lines[i]);
        const bool isOpen = priced.origins[i].sellable
                && priced.origins[i].sellable->kind == ProductKind::OpenAmount;
        if (wanted.override && !isOpen) {
            ARNOLD_CHECK(authority.allowWithin(Permission::SalesPriceOverride,
                                               &RoleLimits::priceOverridePpm,
                                               partPpm(sums.overrideMinor, sums.listedMinor)));
        }
        if (sums.discountMinor != 0) {
            ARNOLD_CHECK(authority.allowWithin(
                    Permission::SalesDiscount, &RoleLimits::discountPpm,
                    partPpm(sums.discountMinor, priced.cart.lines[i].amountMinor)));
        }
    }
    return {};
}

} // namespace arnold::orders
