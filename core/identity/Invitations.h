#pragma once
#include "core/base/Result.h"
#include "core/identity/StaffLogin.h"

#include <optional>

// Those who work here choose their password themselves: they are asked in by a mail, whose reader
// has the address.
namespace arnold::identity {

// A mail with a link, good for three days, to somebody who works here; takes the place of an
// earlier one. Nothing of how they sign in changes until they accept. NotPermitted without
// staff.edit, or for whom requireToManage() refuses; StepUpRequired; NotFound, InvalidEmail,
// Conflict "email".
Result<void> inviteStaff(WriteTx &tx, StaffId id, const QString &email);
// The one that can be accepted now. StorageFailed when its address does not open.
struct OpenInvitation {
    QString email = {};
    Instant expiresAt = {};
};
Result<std::optional<OpenInvitation>> openInvitation(ReadTx &tx, StaffId id);
// Its link opens nothing any more, and a mail that still waits is not sent. NotPermitted without
// staff.edit, or for whom requireToManage() refuses; NotFound when none is open.
Result<void> withdrawInvitation(WriteTx &tx, StaffId id);
// Whoever brings the mail's token: the address and the password are theirs from now on, and their
// sessions end. The hash is made before, of a validated password. TokenInvalid "token", also for
// who has left; Conflict "email" when somebody else has taken the address since.
Result<StaffId> acceptInvitation(WriteTx &tx, const QString &token, const QString &passwordHash);

} // namespace arnold::identity
