#include "core/identity/Roles.h"

#include "core/audit/Audit.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/Identity.h"
#include "core/identity/StepUp.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace arnold {
namespace identity {
namespace {

constexpr auto kInsertRole = "INSERT INTO role (id, code, name, builtin, created_at) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING";
constexpr auto kInsertPermission =
        "INSERT INTO role_permission (role_id, permission) VALUES (?, ?)";
constexpr auto kInsertLimit = "INSERT INTO role_limit (role_id, name, most) VALUES (?, ?, ?)";
constexpr auto kRoles = "SELECT id, code, name, builtin FROM role WHERE archived_at IS NULL "
                        "ORDER BY created_at, id LIMIT 1000";
constexpr auto kAllPermissions = "SELECT role_id, permission FROM role_permission "
                                 "ORDER BY role_id, permission LIMIT 100000";
constexpr auto kAllLimits =
        "SELECT role_id, name, most FROM role_limit ORDER BY role_id, name LIMIT 10000";

constexpr auto kGrantsOf = "SELECT r.id FROM staff p JOIN staff_role s ON s.staff_id = p.id "
                           "JOIN role r ON r.id = s.role_id AND r.archived_at IS NULL "
                           "WHERE p.id = ? AND p.archived_at IS NULL LIMIT 100";

constexpr auto kRename = "UPDATE role SET name = ? WHERE id = ?";
constexpr auto kClearPermissions = "DELETE FROM role_permission WHERE role_id = ?";
constexpr auto kClearLimits = "DELETE FROM role_limit WHERE role_id = ?";
constexpr auto kHolders = "SELECT COUNT(*) FROM staff_role s JOIN staff p ON p.id = s.staff_id "
                          "AND p.archived_at IS NULL WHERE s.role_id = ?";
// The code is free again.
constexpr auto kArchiveRole = "UPDATE role SET archived_at = ?, code = code || ? WHERE id = ?";

// The names of limits as they are kept.
constexpr auto kDiscount = "discount_ppm";
constexpr auto kRefund = "refund_minor";
constexpr auto kOverride = "price_override_ppm";

// What the writer remembers of grants between commands; empty again when any of them changes.
constexpr std::string_view kGrantsCacheKey = "grants";
using KnownGrants = std::map<StaffId, Grants>;

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

void insertGrants(WriteTx &tx, RoleId id, const std::set<Permission> &permissions,
                  const RoleLimits &limits)
{
    forgetGrants(tx);
    for (const Permission permission : permissions)
        tx.execute(kInsertPermission, id, permissionName(permission));
    if (limits.discountPpm)
        tx.execute(kInsertLimit, id, kDiscount, *limits.discountPpm);
    if (limits.refundMinor)
        tx.execute(kInsertLimit, id, kRefund, *limits.refundMinor);
    if (limits.priceOverridePpm)
        tx.execute(kInsertLimit, id, kOverride, *limits.priceOverridePpm);
}

void setLimit(RoleLimits &limits, const QString &name, std::int64_t most)
{
    if (name == QLatin1String(kDiscount))
        limits.discountPpm = most;
    else if (name == QLatin1String(kRefund))
        limits.refundMinor = most;
    else if (name == QLatin1String(kOverride))
        limits.priceOverridePpm = most;
}

QJsonArray permissionNames(const std::set<Permission> &permissions)
{
    QJsonArray list;
    for (const Permission permission : permissions)
        list.append(permissionName(permission));
    return list;
}

QJsonObject stateOf(const Role &role)
{
    const auto limit = [](const std::optional<std::int64_t> &most) {
        return most ? QJsonValue(qint64(*most)) : QJsonValue();
    };
    return {{QStringLiteral("code"), role.code},
            {QStringLiteral("name"), role.name},
            {QStringLiteral("permissions"), permissionNames(role.permissions)},
            {QStringLiteral("discount_ppm"), limit(role.limits.discountPpm)},
            {QStringLiteral("refund_minor"), limit(role.limits.refundMinor)},
            {QStringLiteral("price_override_ppm"), limit(role.limits.priceOverridePpm)}};
}

// Each limit with the permissions that it bounds.
struct Bound {
    std::optional<std::int64_t> RoleLimits::*limit;
    const char *name;
    std::set<Permission> permissions;
};
const std::vector<Bound> &bounds()
{
    static const std::vector<Bound> all {
            {&RoleLimits::discountPpm, kDiscount, {Permission::SalesDiscount}},
            {&RoleLimits::refundMinor,
             kRefund,
             {Permission::OrdersRefund, Permission::SalesReturn,
              Permission::SalesReturnWithoutReceipt}},
            {&RoleLimits::priceOverridePpm, kOverride, {Permission::SalesPriceOverride}},
    };
    return all;
}

bool mayAny(const std::set<Permission> &held, const std::set<Permission> &asked)
{
    return std::ranges::any_of(asked, [&](Permission each) { return held.contains(each); });
}

// What these roles allow together.
Grants joined(const std::vector<Role> &roles)
{
    Grants grants;
    for (const Role &role : roles)
        grants.permissions.insert(role.permissions.begin(), role.permissions.end());
    for (const Bound &bound : bounds()) {
        std::optional<std::int64_t> &widest = grants.limits.*bound.limit;
        for (const Role &role : roles) {
            const auto &most = role.limits.*bound.limit;
            if (!mayAny(role.permissions, bound.permissions))
                continue;
            if (!most)
                widest = std::nullopt;
            else if (widest)
                widest = std::max(*widest, *most);
        }
    }
    return grants;
}

// Through an API key one may no more than its scopes.
bool cameByKey(const Actor &actor)
{
    return actor.apiKey != IdBytes {};
}

Result<void> requireToCover(const Grants &mine, const Grants &theirs)
{
    for (const Permission permission : theirs.permissions) {
        if (!mine.may(permission))
            return refusalFor(ErrorCode::NotPermitted, permission);
    }
    for (const Bound &bound : bounds()) {
        const auto &most = mine.limits.*bound.limit;
        const auto &asked = theirs.limits.*bound.limit;
        if (most && (!asked || *asked > *most))
            return Error {ErrorCode::NotPermitted,
                          {},
                          {},
                          {{QStringLiteral("limit"), QString::fromLatin1(bound.name)}}};
    }
    return {};
}

Result<void> requireToCover(WriteTx &tx, const Grants &theirs)
{
    const Actor &actor = tx.actor();
    if (cameByKey(actor)) {
        for (const Permission permission : theirs.permissions)
            ARNOLD_CHECK(require(tx, actor, permission));
    }
    if (actor.kind == ActorKind::System)
        return {};
    return requireToCover(grantsInCommand(tx, StaffId(actor.id)), theirs);
}

Result<void> validate(const Role &role)
{
    if (role.code.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "code");
    if (role.name.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "name");
    for (const Bound &bound : bounds()) {
        if ((role.limits.*bound.limit).value_or(0) < 0)
            return refuse(ErrorCode::InvalidValue, bound.name);
    }
    return {};
}

} // namespace

void insertBuiltinRoles(WriteTx &tx)
{
    for (const BuiltinRole &role : builtinRoles()) {
        const auto id = RoleId::make();
        if (tx.execute(kInsertRole, id, role.code, role.name, 1, tx.now()) == 1)
            insertGrants(tx, id, role.permissions, role.limits);
    }
}

std::vector<Role> roles(ReadTx &tx)
{
    std::vector<Role> found;
    auto rows = tx.query(kRoles);
    while (rows.next()) {
        Role role;
        role.id = rows.value<RoleId>(0);
        role.code = rows.value<QString>(1);
        role.name = rows.value<QString>(2);
        role.builtin = rows.value<bool>(3);
        found.push_back(std::move(role));
    }
    const auto find = [&](RoleId id) { return std::ranges::find(found, id, &Role::id); };
    auto permissions = tx.query(kAllPermissions);
    while (permissions.next()) {
        const auto role = find(permissions.value<RoleId>(0));
        const auto permission = permissionFromName(permissions.value<QString>(1));
        if (role != found.end() && permission)
            role->permissions.insert(*permission);
    }
    auto limits = tx.query(kAllLimits);
    while (limits.next()) {
        const auto role = find(limits.value<RoleId>(0));
        if (role != found.end())
            setLimit(role->limits, limits.value<QString>(1), limits.value<std::int64_t>(2));
    }
    return found;
}

std::optional<Role> role(ReadTx &tx, RoleId id)
{
    for (Role &each : roles(tx)) {
        if (each.id == id)
            return std::move(each);
    }
    return std::nullopt;
}

Result<RoleId> createRole(WriteTx &tx, const Role &role)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    ARNOLD_CHECK(validate(role));
    ARNOLD_CHECK(requireToCover(tx, joined({role})));
    const auto id = RoleId::make();
    if (tx.execute(kInsertRole, id, role.code, role.name, 0, tx.now()) != 1)
        return refuse(ErrorCode::Conflict, "code");
    insertGrants(tx, id, role.permissions, role.limits);
    audit::append(tx,
                  {.action = "role.create",
                   .subjectKind = "role",
                   .subject = id.bytes(),
                   .after = stateOf(role)});
    return id;
}

Result<void> changeRole(WriteTx &tx, RoleId id, const QByteArray &revision,
                        const RoleChange &change)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    const auto before = role(tx, id);
    if (!before)
        return refuse(ErrorCode::NotFound, "role");
    if (before->code == QLatin1String("owner"))
        return refuse(ErrorCode::InvalidState, "role");
    if (before->revision() != revision)
        return ErrorCode::LostUpdate;
    Role after = *before;
    after.name = change.name.value_or(after.name);
    after.permissions = change.permissions.value_or(after.permissions);
    after.limits = change.limits.value_or(after.limits);
    ARNOLD_CHECK(validate(after));
    // Taking away from whoever may more is as little theirs as giving.
    ARNOLD_CHECK(requireToCover(tx, joined({*before})));
    ARNOLD_CHECK(requireToCover(tx, joined({after})));
    tx.execute(kRename, after.name, id);
    tx.execute(kClearPermissions, id);
    tx.execute(kClearLimits, id);
    insertGrants(tx, id, after.permissions, after.limits);
    audit::NewEntry entry {.action = "role.change",
                           .subjectKind = "role",
                           .subject = id.bytes(),
                           .before = stateOf(*before),
                           .after = stateOf(after)};
    audit::keepDifference(entry);
    audit::append(tx, entry);
    return {};
}

Result<void> archiveRole(WriteTx &tx, RoleId id)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    const auto before = role(tx, id);
    if (!before)
        return refuse(ErrorCode::NotFound, "role");
    if (before->builtin)
        return refuse(ErrorCode::InvalidState, "role");
    ARNOLD_CHECK(requireToCover(tx, joined({*before})));
    const auto holders = tx.queryOne<std::int64_t>(kHolders, id).value_or(0);
    if (holders > 0)
        return Error {ErrorCode::InvalidState,
                      QStringLiteral("role"),
                      {},
                      {{QStringLiteral("holders"), QString::number(holders)}}};
    forgetGrants(tx);
    tx.execute(kArchiveRole, tx.now(), QStringLiteral("~") + id.toText(), id);
    audit::append(tx,
                  {.action = "role.archive",
                   .subjectKind = "role",
                   .subject = id.bytes(),
                   .before = stateOf(*before)});
    return {};
}

Grants grantsOf(ReadTx &tx, StaffId id)
{
    std::vector<RoleId> held;
    {
        auto rows = tx.query(kGrantsOf, id);
        while (rows.next())
            held.push_back(rows.value<RoleId>(0));
    }
    std::vector<Role> theirs = roles(tx);
    std::erase_if(theirs,
                  [&](const Role &each) { return std::ranges::find(held, each.id) == held.end(); });
    return joined(theirs);
}

Grants grantsInCommand(WriteTx &tx, StaffId id)
{
    auto known = tx.cached<KnownGrants>(kGrantsCacheKey).value_or(KnownGrants {});
    if (const auto found = known.find(id); found != known.end())
        return found->second;
    const Grants grants = grantsOf(tx, id);
    if (!tx.failed()) {
        known.emplace(id, grants);
        tx.setCached(kGrantsCacheKey, std::move(known));
    }
    return grants;
}

Grants grantsInCommand(WriteTx &tx, const Actor &actor)
{
    Grants grants;
    if (actor.kind == ActorKind::Staff) {
        grants = grantsInCommand(tx, StaffId(actor.id));
    } else if (actor.kind == ActorKind::System) {
        grants.permissions = {allPermissions().begin(), allPermissions().end()};
        grants.limits = {};
    }
    if (!cameByKey(actor))
        return grants;
    const auto key = apiKey(tx, ApiKeyId(actor.apiKey));
    const bool lives = key && key->lives(tx.now());
    std::erase_if(grants.permissions, [&](Permission permission) {
        return !lives || !key->scopes.contains(permission);
    });
    return grants;
}

void forgetGrants(WriteTx &tx)
{
    tx.setCached(kGrantsCacheKey, KnownGrants {});
}

Result<void> requireToGive(WriteTx &tx, const std::vector<RoleId> &given)
{
    std::vector<Role> theirs = roles(tx);
    std::erase_if(theirs, [&](const Role &each) {
        return std::ranges::find(given, each.id) == given.end();
    });
    return requireToCover(tx, joined(theirs));
}

Result<void> requireToManage(WriteTx &tx, StaffId staff)
{
    if (tx.actor() == Actor::staff(staff) && !cameByKey(tx.actor()))
        return {};
    return requireToCover(tx, grantsOf(tx, staff));
}

} // namespace identity

QByteArray Role::revision() const
{
    return audit::revisionOf(identity::stateOf(*this));
}

} // namespace arnold
