#pragma once
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/identity/Permission.h"
#include "core/identity/Roles.h"
#include "core/shop/ShopIds.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

// A person who works here, as the sign-in screen and receipts know them.
struct Staff {
    StaffId id = {};
    QString displayName = {};
    QString initials = {};
    QString locale = {};
    bool hasPin = false;
    std::vector<QString> roleCodes = {};
};

struct NewStaff {
    StaffId id = {}; // null: made here
    QString displayName = {}; // 1 to 40 characters
    QString initials = {}; // empty: from the name
    QString fullName = {}; // sealed
    QString email = {}; // sealed; empty: none
    QString locale = {};
    QString pin = {}; // 4 to 8 digits; empty: none yet. Hashed here: up to 150 ms on the writer, so
    QString pinHash = {}; // better hashPin() before, and hand over the hash
    std::vector<QString> roleCodes = {};
};

namespace identity {

// NotPermitted without staff.edit or for roles that allow more than oneself may, MissingField
// "display_name", InvalidValue "pin", InvalidEmail, Conflict "email", NotFound "roles".
Result<StaffId> createStaff(WriteTx &tx, const NewStaff &staff);
// Not archived, by name.
std::vector<Staff> staff(ReadTx &tx);
std::optional<Staff> staffMember(ReadTx &tx, StaffId id);
// NotPermitted, NotFound, NotFound "roles". Refuses (InvalidState) to take the last owner's role.
Result<void> setRoles(WriteTx &tx, StaffId id, const std::vector<QString> &roleCodes);
// Nobody signs in as them any more. InvalidState for the last owner.
Result<void> archiveStaff(WriteTx &tx, StaffId id);

// Whether the actor may: the system always, staff by their roles, customers and guests never; who
// came through an API key, only what its scopes name, and nothing once it was revoked. NotPermitted
// with fact "permission"; SecondFactorSetupRequired for staff over the network without one, where
// the shop wants it.
Result<void> require(ReadTx &tx, const Actor &actor, Permission permission);

} // namespace identity
} // namespace arnold
