#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/identity/IdentityIds.h"
#include "core/identity/Permission.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace arnold {

// Who lets somebody do one thing that their own role does not: signed in for it with PIN or badge.
struct Approval {
    StaffId by = {};
    Permission act = Permission::SalesSell; // what they were asked for, and nothing else
    std::optional<std::int64_t> upTo = {}; // where an amount was asked for: the refusal's "asked"
};

namespace till {

// Who had to approve, nobody where the actor may alone. NotPermitted for whoever may not sell
// either; ApprovalRequired (fact "permission") when neither of the two may.
Result<std::optional<Approval>> requireOrApproved(WriteTx &tx, Permission permission,
                                                  const std::optional<Approval> &approval);

struct GivenApproval {
    Permission act = Permission::SalesSell;
    StaffId by = {};
    RegisterId reg = {};
    IdBytes subject = {}; // what it is about: the sale, the register
};
// What the actor did with another's approval: kept as a row, and in the register's journal
// ("approval"; who asked, who gave it, for what).
void noteApproval(WriteTx &tx, const journal::Writer &writer, const GivenApproval &given);

} // namespace till
} // namespace arnold
