#include "core/till/Approvals.h"

#include "core/books/CanonicalJson.h"
#include "core/identity/Identity.h"

namespace arnold::till {
namespace {

constexpr std::string_view kInsertApproval =
        "INSERT INTO approval (id, act, asked_by, given_by, register_id, at) "
        "VALUES (?, ?, ?, ?, ?, ?)";

} // namespace

Result<std::optional<Approval>> requireOrApproved(WriteTx &tx, Permission permission,
                                                  const std::optional<Approval> &approval)
{
    auto own = identity::require(tx, tx.actor(), permission);
    if (own)
        return std::optional<Approval>();
    if (!identity::require(tx, tx.actor(), Permission::SalesSell))
        return own.error();
    if (approval && approval->act == permission
        && identity::grantsOf(tx, approval->by).may(permission))
        return approval;
    return refusalFor(ErrorCode::ApprovalRequired, permission);
}

void noteApproval(WriteTx &tx, const journal::Writer &writer, const GivenApproval &given)
{
    const StaffId askedBy(tx.actor().id);
    tx.execute(kInsertApproval, newIdBytes(), permissionName(given.act), askedBy, given.by,
               given.reg, tx.now());
    CanonicalObject body;
    body.putText("act", QString(permissionName(given.act)));
    body.putId("approved_by", given.by);
    body.putId("staff", askedBy);
    writer.append(tx, {QStringLiteral("approval"), given.subject, body.take()});
}

} // namespace arnold::till
