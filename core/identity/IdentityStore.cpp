#include "core/identity/Identity.h"

#include "core/audit/Audit.h"
#include "core/base/EmailAddress.h"
#include "core/events/Outbox.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/ExternalLogins.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/Passkeys.h"
#include "core/identity/Pin.h"
#include "core/identity/Roles.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/Sessions.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StepUp.h"
#include "core/mail/Mail.h"
#include "core/storage/FieldCipher.h"

#include <QJsonArray>

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr auto kInsertStaff =
        "INSERT INTO staff (id, display_name, initials, locale, key_wrapped, full_name_sealed, "
        "email_sealed, email_index, pin_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (email_index) DO NOTHING";
constexpr auto kStaff = "SELECT id, display_name, initials, locale, pin_hash IS NOT NULL "
                        "FROM staff WHERE archived_at IS NULL ORDER BY display_name, id LIMIT 1000";
constexpr auto kStaffRoles =
        "SELECT s.staff_id, r.code FROM staff_role s JOIN role r ON r.id = s.role_id "
        "WHERE r.archived_at IS NULL ORDER BY s.staff_id, r.code LIMIT 10000";
constexpr auto kOneStaff = "SELECT id, display_name, initials, locale, pin_hash IS NOT NULL "
                           "FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kRolesOfOne =
        "SELECT r.code FROM staff_role s JOIN role r ON r.id = s.role_id "
        "WHERE s.staff_id = ? AND r.archived_at IS NULL ORDER BY r.code LIMIT 100";
constexpr auto kRoleByCode = "SELECT id FROM role WHERE code = ? AND archived_at IS NULL";
constexpr auto kClearRoles = "DELETE FROM staff_role WHERE staff_id = ?";
constexpr auto kInsertStaffRole = "INSERT INTO staff_role (staff_id, role_id) VALUES (?, ?) "
                                  "ON CONFLICT (staff_id, role_id) DO NOTHING";
constexpr auto kOtherOwners =
        "SELECT COUNT(*) FROM staff_role s JOIN role r ON r.id = s.role_id AND r.code = 'owner' "
        "JOIN staff p ON p.id = s.staff_id AND p.archived_at IS NULL WHERE s.staff_id <> ?";
constexpr auto kIsOwner = "SELECT 1 FROM staff_role s JOIN role r ON r.id = s.role_id "
                          "WHERE r.code = 'owner' AND s.staff_id = ?";
constexpr auto kArchiveStaff =
        "UPDATE staff SET archived_at = ?, pin_hash = NULL, password_hash = NULL "
        "WHERE id = ? AND archived_at IS NULL";

constexpr auto kMay = "SELECT 1 FROM staff p JOIN staff_role s ON s.staff_id = p.id "
                      "JOIN role r ON r.id = s.role_id AND r.archived_at IS NULL "
                      "JOIN role_permission x ON x.role_id = r.id AND x.permission = ? "
                      "WHERE p.id = ? AND p.archived_at IS NULL LIMIT 1";

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (initials.size() < 2)
            initials += word.at(0).toUpper();
    }
    return initials;
}

Result<std::vector<RoleId>> roleIds(ReadTx &tx, const std::vector<QString> &codes)
{
    std::vector<RoleId> ids;
    for (const QString &code : codes) {
        const auto id = tx.queryOne<RoleId>(kRoleByCode, code);
        if (!id)
            return refuse(ErrorCode::NotFound, "roles");
        ids.push_back(*id);
    }
    return ids;
}

void insertRoles(WriteTx &tx, StaffId id, const std::vector<RoleId> &roles)
{
    forgetGrants(tx);
    for (const RoleId &role : roles)
        tx.execute(kInsertStaffRole, id, role);
}

bool isLastOwner(ReadTx &tx, StaffId id)
{
    return tx.queryOne<int>(kIsOwner, id)
            && tx.queryOne<std::int64_t>(kOtherOwners, id).value_or(0) == 0;
}

Result<void> validate(const NewStaff &staff)
{
    const QString name = staff.displayName.trimmed();
    if (name.isEmpty())
        return refuse(ErrorCode::MissingField, "display_name");
    if (name.size() > 40)
        return refuse(ErrorCode::InvalidValue, "display_name");
    if (!staff.pin.isEmpty())
        ARNOLD_CHECK(validatePin(staff.pin));
    if (!staff.email.isEmpty() && !normalisedEmail(staff.email))
        return refuse(ErrorCode::InvalidEmail, "email");
    return {};
}

std::optional<QString> pinHashOf(const NewStaff &staff)
{
    if (!staff.pinHash.isEmpty())
        return staff.pinHash;
    return staff.pin.isEmpty() ? std::nullopt : std::optional(hashPin(staff.pin));
}

QJsonArray listOf(const std::vector<QString> &words)
{
    QJsonArray list;
    for (const QString &word : words)
        list.append(word);
    return list;
}

} // namespace

Result<StaffId> createStaff(WriteTx &tx, const NewStaff &staff)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    ARNOLD_CHECK(validate(staff));
    ARNOLD_TRY(roles, roleIds(tx, staff.roleCodes));
    ARNOLD_CHECK(requireToGive(tx, roles));
    const StaffId id = staff.id.isNull() ? StaffId::make() : staff.id;
    const FieldCipher &cipher = tx.cipher();
    const SecretKey key = FieldCipher::newSubjectKey();
    const auto seal = [&](const char *column, const QString &text) {
        return text.isEmpty()
                ? std::nullopt
                : std::optional(cipher.seal(key, {"staff", column, id.bytes()}, text));
    };
    const QString name = staff.displayName.trimmed();
    const QString email = normalisedEmail(staff.email).value_or(QString());
    const auto emailIndex = email.isEmpty() ? std::nullopt
                                            : std::optional(staffEmailIndex(cipher, email));
    if (tx.execute(kInsertStaff, id, name,
                   staff.initials.isEmpty() ? initialsOf(name) : staff.initials, staff.locale,
                   cipher.wrap(key, id.bytes()), seal("full_name_sealed", staff.fullName),
                   seal("email_sealed", email), emailIndex, pinHashOf(staff), tx.now())
        != 1)
        return refuse(ErrorCode::Conflict, "email");
    insertRoles(tx, id, roles);
    audit::append(tx,
                  {.action = "staff.create",
                   .subjectKind = "staff",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("name"), name},
                             {QStringLiteral("roles"), listOf(staff.roleCodes)}}});
    events::announce(tx, {"staff.created", "staff", id.bytes()});
    return id;
}

std::vector<Staff> staff(ReadTx &tx)
{
    std::vector<Staff> found;
    auto rows = tx.query(kStaff);
    while (rows.next())
        found.push_back({rows.value<StaffId>(0),
                         rows.value<QString>(1),
                         rows.value<QString>(2),
                         rows.value<QString>(3),
                         rows.value<bool>(4),
                         {}});
    auto roleRows = tx.query(kStaffRoles);
    while (roleRows.next()) {
        const auto it = std::ranges::find(found, roleRows.value<StaffId>(0), &Staff::id);
        if (it != found.end())
            it->roleCodes.push_back(roleRows.value<QString>(1));
    }
    return found;
}

std::optional<Staff> staffMember(ReadTx &tx, StaffId id)
{
    Staff found;
    {
        auto rows = tx.query(kOneStaff, id);
        if (!rows.next())
            return std::nullopt;
        found = {rows.value<StaffId>(0), rows.value<QString>(1), rows.value<QString>(2),
                 rows.value<QString>(3), rows.value<bool>(4),    {}};
    }
    auto rows = tx.query(kRolesOfOne, id);
    while (rows.next())
        found.roleCodes.push_back(rows.value<QString>(0));
    return found;
}

Result<void> setRoles(WriteTx &tx, StaffId id, const std::vector<QString> &roleCodes)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    const auto before = staffMember(tx, id);
    if (!before)
        return refuse(ErrorCode::NotFound, "staff");
    ARNOLD_CHECK(requireToManage(tx, id));
    ARNOLD_TRY(roles, roleIds(tx, roleCodes));
    ARNOLD_CHECK(requireToGive(tx, roles));
    if (std::ranges::find(roleCodes, QStringLiteral("owner")) == roleCodes.end()
        && isLastOwner(tx, id))
        return refuse(ErrorCode::InvalidState, "roles");
    tx.execute(kClearRoles, id);
    insertRoles(tx, id, roles);
    audit::append(tx,
                  {.action = "staff.set_roles",
                   .subjectKind = "staff",
                   .subject = id.bytes(),
                   .before = {{QStringLiteral("roles"), listOf(before->roleCodes)}},
                   .after = {{QStringLiteral("roles"), listOf(roleCodes)}}});
    events::announce(tx, {"staff.updated", "staff", id.bytes()});
    return {};
}

Result<void> archiveStaff(WriteTx &tx, StaffId id)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireToManage(tx, id));
    if (isLastOwner(tx, id))
        return refuse(ErrorCode::InvalidState, "staff");
    forgetGrants(tx);
    if (tx.execute(kArchiveStaff, tx.now(), id) != 1)
        return refuse(ErrorCode::NotFound, "staff");
    endSessions(tx, staffSubject(id), "archived");
    forgetExternalLogins(tx, staffSubject(id));
    forgetFactor(tx, staffSubject(id));
    forgetPasskeys(tx, staffSubject(id));
    dropOneTimeTokens(tx, staffSubject(id));
    mail::dropFor(tx, ActorKind::Staff, id.bytes());
    audit::append(tx, {.action = "staff.archive", .subjectKind = "staff", .subject = id.bytes()});
    events::announce(tx, {"staff.archived", "staff", id.bytes()});
    return {};
}

Result<void> require(ReadTx &tx, const Actor &actor, Permission permission)
{
    ARNOLD_CHECK(requireWantedFactor(tx, actor));
    const bool theyMay = actor.kind == ActorKind::System
            || (actor.kind == ActorKind::Staff
                && tx.queryOne<int>(kMay, permissionName(permission), actor.id));
    if (theyMay
        && (actor.apiKey == IdBytes {} || keyAllows(tx, ApiKeyId(actor.apiKey), permission)))
        return {};
    return refusalFor(ErrorCode::NotPermitted, permission);
}

} // namespace arnold::identity
