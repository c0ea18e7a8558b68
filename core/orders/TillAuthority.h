#pragma once
#include "core/cart/ContentPricing.h"
#include "core/identity/Identity.h"
#include "core/orders/Place.h"

#include <span>
#include <vector>

namespace arnold::orders {

// What the person at the till may do, alone or with those who approve.
class TillAuthority
{
public:
    // NotPermitted when the actor is neither staff nor the system, or may not sell.
    static Result<TillAuthority> of(WriteTx &tx, const Actor &actor,
                                    std::span<const Approval> approvals);

    // ApprovalRequired (fact "permission") when nobody has approved it who may. Notes who did.
    Result<void> allow(Permission permission);
    // The same for an amount within a role's limit (facts "asked" too, and "limit" where
    // the role has one).
    Result<void> allowWithin(Permission permission, std::optional<std::int64_t> RoleLimits::*limit,
                             std::int64_t asked);

    const std::vector<Approval> &used() const { return m_used; }

private:
    struct Given {
        Approval approval;
        identity::Grants grants; // of whoever gave it
    };
    // The first of the given for the act that `covers`; it is used from now on.
    template <typename Fn> bool use(Permission act, Fn &&covers);
    static bool within(const identity::Grants &grants, Permission permission,
                       std::optional<std::int64_t> RoleLimits::*limit, std::int64_t asked);

    identity::Grants m_own;
    std::vector<Given> m_given;
    std::vector<Approval> m_used; // one for each act
};

// Everything in a sale that asks for more than selling: returns, discounts and prices by hand.
Result<void> checkAuthority(TillAuthority &authority, const CartContent &content,
                            const PricedContent &priced);

} // namespace arnold::orders
