#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr auto kPinHash = "SELECT pin_hash FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kMisses = "SELECT misses FROM staff_pin_miss WHERE staff_id = ? AND register_id = ?";
constexpr auto kCountMiss =
        "INSERT INTO staff_pin_miss (staff_id, register_id, misses) VALUES (?, ?, 1) "
        "ON CONFLICT (staff_id, register_id) DO UPDATE SET misses = staff_pin_miss.misses + 1 "
        "RETURNING misses";
constexpr auto kNoteLock =
        "UPDATE staff_pin_miss SET locked_at = ? WHERE staff_id = ? AND register_id = ?";
constexpr auto kForget = "DELETE FROM staff_pin_miss WHERE staff_id = ? AND register_id = ?";
constexpr auto kForgetEverywhere = "DELETE FROM staff_pin_miss WHERE staff_id = ?";
constexpr auto kSetPin = "UPDATE staff SET pin_hash = ? WHERE id = ? AND archived_at IS NULL";
// A badge of somebody who has left is anybody's again.
constexpr auto kInsertBadge =
        "INSERT INTO staff_badge (badge_index, staff_id, created_at) VALUES (?, ?, ?) "
        "ON CONFLICT (badge_index) DO UPDATE SET staff_id = excluded.staff_id, "
        "created_at = excluded.created_at WHERE EXISTS (SELECT 1 FROM staff s "
        "WHERE s.id = staff_badge.staff_id AND s.archived_at IS NOT NULL)";
constexpr auto kForgetBadges = "DELETE FROM staff_badge WHERE staff_id = ?";
constexpr auto kHasBadge = "SELECT 1 FROM staff_badge WHERE staff_id = ? LIMIT 1";
constexpr auto kStaffByBadge =
        "SELECT b.staff_id FROM staff_badge b JOIN staff s ON s.id = b.staff_id "
        "AND s.archived_at IS NULL WHERE b.badge_index = ?";

int missesOf(ReadTx &tx, StaffId staff, RegisterId reg)
{
    return tx.queryOne<int>(kMisses, staff, reg).value_or(0);
}

QByteArray badgeIndex(const ReadTx &tx, const QString &badge)
{
    return tx.cipher().blindIndex("staff.badge", badge.trimmed());
}

void noteAbout(WriteTx &tx, std::string_view action, StaffId staff)
{
    audit::append(tx, {.action = action, .subjectKind = "staff", .subject = staff.bytes()});
}

// Who came to which till, and who did not get in.
void noteTry(WriteTx &tx, std::string_view action, StaffId staff, RegisterId reg)
{
    audit::append(tx,
                  {.action = action,
                   .subjectKind = "staff",
                   .subject = staff.bytes(),
                   .after = {{QStringLiteral("register"), reg.toText()}}});
}

Result<void> requireSelfOrEditor(WriteTx &tx, StaffId staff)
{
    const Actor &actor = tx.actor();
    if (actor == Actor::staff(staff))
        return {};
    return require(tx, actor, Permission::StaffEdit);
}

} // namespace

Result<PinQuestion> pinQuestion(ReadTx &tx, StaffId staff, RegisterId reg)
{
    const auto hash = tx.queryOne<std::optional<QString>>(kPinHash, staff);
    if (!hash || !*hash)
        return ErrorCode::Unauthenticated;
    const int misses = missesOf(tx, staff, reg);
    if (misses >= kPinMissesUntilLocked)
        return ErrorCode::Locked;
    return PinQuestion {**hash, misses};
}

Result<PinVerdict> pinAnswer(WriteTx &tx, StaffId staff, RegisterId reg, PinOutcome outcome)
{
    // Several may try at once: whoever was locked in the meantime stays out, right PIN or not.
    if (missesOf(tx, staff, reg) >= kPinMissesUntilLocked)
        return ErrorCode::Locked;
    if (outcome == PinOutcome::Hit) {
        tx.execute(kForget, staff, reg);
        noteTry(tx, "staff.pin_accepted", staff, reg);
        return PinVerdict {true, kPinMissesUntilLocked};
    }
    const int misses = tx.queryOne<int>(kCountMiss, staff, reg).value_or(kPinMissesUntilLocked);
    const bool locks = misses >= kPinMissesUntilLocked;
    if (locks)
        tx.execute(kNoteLock, tx.now(), staff, reg);
    noteTry(tx, locks ? "staff.pin_locked" : "staff.pin_missed", staff, reg);
    return PinVerdict {false, std::max(0, kPinMissesUntilLocked - misses)};
}

Result<void> setPin(WriteTx &tx, StaffId staff, const QString &encodedHash)
{
    ARNOLD_CHECK(requireSelfOrEditor(tx, staff));
    ARNOLD_CHECK(requireToManage(tx, staff)); // a PIN is who one is at the till
    if (tx.execute(kSetPin, encodedHash, staff) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    tx.execute(kForgetEverywhere, staff);
    noteAbout(tx, "staff.set_pin", staff);
    return {};
}

Result<void> unlock(WriteTx &tx, StaffId staff, RegisterId reg)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    tx.execute(kForget, staff, reg);
    noteAbout(tx, "staff.unlock", staff);
    return {};
}

Result<void> addBadge(WriteTx &tx, StaffId staff, const QString &badge)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireToManage(tx, staff));
    if (badge.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("badge")};
    if (tx.execute(kInsertBadge, badgeIndex(tx, badge), staff, tx.now()) != 1)
        return Error {ErrorCode::Conflict, QStringLiteral("badge")};
    noteAbout(tx, "staff.add_badge", staff);
    return {};
}

Result<void> forgetBadges(WriteTx &tx, StaffId staff)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireToManage(tx, staff));
    if (tx.execute(kForgetBadges, staff) == 0)
        return Error {ErrorCode::NotFound, QStringLiteral("badge")};
    noteAbout(tx, "staff.forget_badges", staff);
    return {};
}

bool hasBadge(ReadTx &tx, StaffId staff)
{
    return tx.queryOne<int>(kHasBadge, staff).has_value();
}

std::optional<StaffId> staffByBadge(ReadTx &tx, const QString &badge)
{
    return tx.queryOne<StaffId>(kStaffByBadge, badgeIndex(tx, badge));
}

} // namespace arnold::identity
