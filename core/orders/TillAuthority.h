#pragma once
#include "core/cart/ContentPricing.h"
#include "core/identity/Identity.h"
#include "core/orders/Place.h"

namespace arnold::orders {

// What the person at the till may do, alone or with the one who approves.
class TillAuthority
{
public:
    // NotPermitted when the actor is neither staff nor the system, or may not sell.
    static Result<TillAuthority> of(WriteTx &tx, const Actor &actor,
                                    const std::optional<Approval> &approval);

    // ApprovalRequired (fact "permission") when neither may. Notes what the second allowed.
    Result<void> allow(Permission permission);
    // The same for an amount within a role's limit (facts "asked" too, and "limit" where
    // the role has one).
    Result<void> allowWithin(Permission permission, std::optional<std::int64_t> RoleLimits::*limit,
                             std::int64_t asked);

    const std::vector<Permission> &approved() const { return m_approved; }
    std::optional<Approval> approval() const { return m_approval; }

private:
    static bool within(const identity::Grants &grants, Permission permission,
                       std::optional<std::int64_t> RoleLimits::*limit, std::int64_t asked);

    identity::Grants m_own;
    identity::Grants m_approver;
    std::optional<Approval> m_approval;
    std::vector<Permission> m_approved;
};

// Everything in a sale that asks for more than selling: returns, discounts and prices by hand.
Result<void> checkAuthority(TillAuthority &authority, const CartContent &content,
                            const PricedContent &priced);

} // namespace arnold::orders
