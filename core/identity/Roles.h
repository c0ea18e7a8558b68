#pragma once
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/identity/Permission.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

struct Role {
    RoleId id = {};
    QString code = {};
    QString name = {};
    bool builtin = false;
    std::set<Permission> permissions = {};
    RoleLimits limits = {};

    // Changes with anything that an edit can change: what an edit is based on.
    QByteArray revision() const;
};

namespace identity {

// The built-in roles that are not there yet.
void insertBuiltinRoles(WriteTx &tx);
std::vector<Role> roles(ReadTx &tx); // not archived, in the order of their making
std::optional<Role> role(ReadTx &tx, RoleId id);

// A role of the shop's own. NotPermitted without staff.edit, or for more than oneself may; Conflict
// for a code that is taken, MissingField for no code or name, InvalidValue for a limit that none
// is.
Result<RoleId> createRole(WriteTx &tx, const Role &role);

struct RoleChange {
    std::optional<QString> name = {};
    std::optional<std::set<Permission>> permissions = {};
    std::optional<RoleLimits> limits = {};
};
// The same refusals; NotFound, LostUpdate when the revision differs, InvalidState for the owner's
// role, which may everything always. Built-in roles can be changed, but keep their codes.
Result<void> changeRole(WriteTx &tx, RoleId id, const QByteArray &revision,
                        const RoleChange &change);
// InvalidState for a built-in role, and while somebody has it (fact "holders").
Result<void> archiveRole(WriteTx &tx, RoleId id);

// All that the roles of one person allow together.
struct Grants {
    std::set<Permission> permissions = {};
    // The widest of the roles' that have the permission which a limit bounds; nothing without one.
    RoleLimits limits = {0, 0, 0};
    bool may(Permission permission) const { return permissions.contains(permission); }
};
Grants grantsOf(ReadTx &tx, StaffId id); // empty for who is not there or archived
// The same, which the writer remembers between commands: for what each sale asks.
Grants grantsInCommand(WriteTx &tx, StaffId id);
// What an actor may now: the system everything without limit, staff by their roles, whoever came
// through an API key no more than its scopes, others nothing.
Grants grantsInCommand(WriteTx &tx, const Actor &actor);
// Whoever changes roles or who has them calls this in the same transaction.
void forgetGrants(WriteTx &tx);

// Nobody gives more than they have, nor a key more than its scopes: NotPermitted with fact
// "permission", or "limit", when the roles allow what the actor may not. The system gives what it
// likes.
Result<void> requireToGive(WriteTx &tx, const std::vector<RoleId> &roles);
// Nobody changes whoever may more than they: their roles, PIN, badge, password or place here.
// Oneself always, in person; through a key as far as its scopes go.
Result<void> requireToManage(WriteTx &tx, StaffId staff);

} // namespace identity
} // namespace arnold
