#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/StaffSessions.h"
#include "core/storage/FieldCipher.h"

namespace arnold::identity {
namespace {

constexpr auto kSessions =
        "SELECT s.subject_id, p.display_name, p.initials, p.key_wrapped, s.id, s.agent, "
        "s.created_at, s.used_at, s.expires_at, s.address_sealed, s.cookie_hash IS NOT NULL, "
        "s.with_factor FROM login_session s JOIN staff p ON p.id = s.subject_id "
        "WHERE s.subject_kind = 'staff' AND s.ended_at IS NULL AND s.expires_at > ? "
        "ORDER BY s.expires_at DESC, s.id DESC LIMIT ?";
constexpr auto kKey = "SELECT key_wrapped FROM staff WHERE id = ?";

FieldPlace addressPlace(SessionId session)
{
    return {"login_session", "address_sealed", session.bytes()};
}

QString openAddress(const ReadTx &tx, const StaffSession &of, const QByteArray &wrapped,
                    const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return {};
    const auto key = tx.cipher().unwrap(wrapped, of.staff.bytes());
    if (!key)
        return {};
    const auto address = tx.cipher().openText(*key, addressPlace(of.session.id), sealed);
    return address ? *address : QString();
}

Result<void> requireToEnd(WriteTx &tx, StaffId staff)
{
    if (tx.actor() == Actor::staff(staff) && tx.actor().apiKey == IdBytes {})
        return {};
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    return requireToManage(tx, staff);
}

void noteEnd(WriteTx &tx, StaffId staff, const QJsonObject &what)
{
    audit::append(tx,
                  {.action = "session.end",
                   .subjectKind = "staff",
                   .subject = staff.bytes(),
                   .after = what});
}

} // namespace

std::vector<StaffSession> staffSessions(ReadTx &tx, int limit)
{
    std::vector<StaffSession> found;
    auto rows = tx.query(kSessions, tx.now(), limit);
    while (rows.next()) {
        StaffSession each;
        each.staff = rows.value<StaffId>(0);
        each.name = rows.value<QString>(1);
        each.initials = rows.value<QString>(2);
        each.session = {rows.value<SessionId>(4), rows.value<QString>(5), rows.value<Instant>(6),
                        rows.value<Instant>(7), rows.value<Instant>(8)};
        each.address = openAddress(tx, each, rows.value<QByteArray>(3), rows.value<QByteArray>(9));
        each.inBrowser = rows.value<bool>(10);
        each.withFactor = rows.value<bool>(11);
        found.push_back(std::move(each));
    }
    return found;
}

Result<void> endStaffSession(WriteTx &tx, StaffId staff, SessionId session)
{
    ARNOLD_CHECK(requireToEnd(tx, staff));
    ARNOLD_CHECK(endSession(tx, staffSubject(staff), session, "ended_by_staff"));
    noteEnd(tx, staff, {{QStringLiteral("session"), session.toText()}});
    return {};
}

Result<std::int64_t> endStaffSessions(WriteTx &tx, StaffId staff)
{
    ARNOLD_CHECK(requireToEnd(tx, staff));
    if (!staffMember(tx, staff))
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    const std::int64_t count = endSessions(tx, staffSubject(staff), "ended_by_staff");
    noteEnd(tx, staff, {{QStringLiteral("sessions"), qint64(count)}});
    return count;
}

std::optional<QByteArray> sealedAddress(WriteTx &tx, StaffId staff, SessionId session,
                                        const QString &address)
{
    const auto wrapped = tx.queryOne<QByteArray>(kKey, staff);
    if (address.isEmpty() || !wrapped)
        return std::nullopt;
    const auto key = tx.cipher().unwrap(*wrapped, staff.bytes());
    return key ? std::optional(tx.cipher().seal(*key, addressPlace(session), address))
               : std::nullopt;
}

} // namespace arnold::identity
