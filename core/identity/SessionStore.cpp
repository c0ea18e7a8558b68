#include "core/audit/Audit.h"
#include "core/identity/Secrets.h"
#include "core/identity/Sessions.h"
#include "core/identity/StaffSessions.h"
#include "core/identity/StepUp.h"
#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"

namespace arnold::identity {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kCustomerIdleSeconds = 30 * kDaySeconds;
constexpr std::int64_t kStaffIdleSeconds = 12 * 3600; // OWASP ASVS 5.0, 7.3.1: less for more power
constexpr std::int64_t kCustomerMostSeconds = 365 * kDaySeconds; // the same, 7.3.2: however busy
constexpr std::int64_t kStaffMostSeconds = 7 * kDaySeconds;
constexpr std::int64_t kKeptSeconds = 90 * kDaySeconds; // the addresses that somebody is known from
constexpr int kMostAgentCharacters = 200;

constexpr auto kInsertSession =
        "INSERT INTO login_session (id, subject_kind, subject_id, agent, address_index, "
        "created_at, used_at, expires_at, authenticated_at, with_factor, address_sealed, "
        "device_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertToken = "INSERT INTO refresh_token (hash, session_id, created_at, expires_at)"
                              " VALUES (?, ?, ?, ?)";
constexpr auto kByToken =
        "SELECT t.used_at, t.successor_sealed, t.expires_at, s.id, s.subject_kind, s.subject_id, "
        "s.ended_at, s.created_at FROM refresh_token t JOIN login_session s ON s.id = t.session_id "
        "WHERE t.hash = ?";
constexpr auto kUse = "UPDATE refresh_token SET used_at = ?, successor_sealed = ? "
                      "WHERE hash = ? AND used_at IS NULL";
constexpr auto kProlong = "UPDATE login_session SET used_at = ?, expires_at = ? WHERE id = ?";
constexpr auto kLives = "SELECT 1 FROM login_session WHERE id = ? AND subject_kind = ? "
                        "AND subject_id = ? AND ended_at IS NULL AND expires_at > ?";
constexpr auto kSessions =
        "SELECT id, agent, created_at, used_at, expires_at FROM login_session "
        "WHERE subject_kind = ? AND subject_id = ? AND ended_at IS NULL AND expires_at > ? "
        "ORDER BY created_at DESC, id DESC LIMIT 100";
constexpr auto kEnd = "UPDATE login_session SET ended_at = ?, ended_why = ? WHERE id = ? "
                      "AND subject_kind = ? AND subject_id = ? AND ended_at IS NULL";
constexpr auto kEndAll = "UPDATE login_session SET ended_at = ?, ended_why = ? "
                         "WHERE subject_kind = ? AND subject_id = ? AND id <> ? "
                         "AND ended_at IS NULL";
constexpr auto kEndAt = "UPDATE login_session SET ended_at = ?, ended_why = 'device_gone' "
                        "WHERE device_id = ? AND ended_at IS NULL";
constexpr auto kFrom = "SELECT 1 FROM login_session WHERE subject_kind = ? AND subject_id = ? "
                       "AND address_index = ? LIMIT 1";
constexpr auto kOld =
        "SELECT id FROM login_session WHERE expires_at < ? ORDER BY expires_at LIMIT ?";
constexpr auto kDropTokens = "DELETE FROM refresh_token WHERE session_id = ?";
constexpr auto kDropSession = "DELETE FROM login_session WHERE id = ?";
constexpr auto kDropExpiredTokens = "DELETE FROM refresh_token WHERE session_id = ? "
                                    "AND expires_at <= ?";
constexpr auto kDropTokensOf =
        "DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM login_session "
        "WHERE subject_kind = ? AND subject_id = ?)";
constexpr auto kDropSessionsOf = "DELETE FROM login_session WHERE subject_kind = ? "
                                 "AND subject_id = ?";

struct TokenRow {
    std::optional<Instant> usedAt = {};
    QByteArray successorSealed = {};
    Instant expiresAt = {};
    SessionId session = {};
    Subject subject = {};
    std::optional<Instant> endedAt = {};
    Instant openedAt = {};
};

std::optional<TokenRow> tokenRow(ReadTx &tx, const QByteArray &hash)
{
    auto rows = tx.query(kByToken, hash);
    if (!rows.next())
        return std::nullopt;
    TokenRow row;
    row.usedAt = rows.value<std::optional<Instant>>(0);
    row.successorSealed = rows.value<std::optional<QByteArray>>(1).value_or(QByteArray());
    row.expiresAt = rows.value<Instant>(2);
    row.session = rows.value<SessionId>(3);
    row.subject = {actorKindFromName(rows.value<std::string_view>(4)), rows.value<IdBytes>(5)};
    row.endedAt = rows.value<std::optional<Instant>>(6);
    row.openedAt = rows.value<Instant>(7);
    return row;
}

bool isTooOld(const TokenRow &row, Instant now)
{
    const bool isStaff = row.subject.kind == ActorKind::Staff;
    return row.openedAt.plusSeconds(isStaff ? kStaffMostSeconds : kCustomerMostSeconds) <= now;
}

// Who holds a token can open its successor, and nobody else.
SecretKey successorKey(const QString &token)
{
    return keyFromSecret("arnold refresh successor", token);
}

FieldPlace successorPlace(SessionId session)
{
    return {"refresh_token", "successor_sealed", session.bytes()};
}

QString makeToken(WriteTx &tx, SessionId session, Instant expiresAt)
{
    const QString token = QString::fromLatin1(randomSecret());
    tx.execute(kInsertToken, secretHash(token), session, tx.now(), expiresAt);
    return token;
}

void noteReuse(WriteTx &tx, const TokenRow &row)
{
    audit::append(tx,
                  {.action = "session.refresh_token_reused",
                   .subjectKind = actorKindName(row.subject.kind),
                   .subject = row.subject.id,
                   .after = {{QStringLiteral("session"), row.session.toText()},
                             {QStringLiteral("ended"), true}}});
}

Result<Refreshed> again(WriteTx &tx, const TokenRow &row, const QString &token)
{
    if (tx.now() < row.usedAt->plusSeconds(kRepeatSeconds)) {
        ARNOLD_TRY(successor,
                   tx.cipher().openText(successorKey(token), successorPlace(row.session),
                                        row.successorSealed));
        return Refreshed {RefreshOutcome::Done, row.subject, row.session, successor};
    }
    tx.execute(kEnd, tx.now(), "token_reused", row.session, actorKindName(row.subject.kind),
               row.subject.id);
    noteReuse(tx, row);
    return Refreshed {RefreshOutcome::Reused, row.subject, row.session, {}};
}

} // namespace

Instant idleEnd(ActorKind kind, Instant now)
{
    return now.plusSeconds(kind == ActorKind::Staff ? kStaffIdleSeconds : kCustomerIdleSeconds);
}

OpenedSession openSession(WriteTx &tx, const NewSession &session)
{
    OpenedSession opened {SessionId::make(), {}};
    const Instant expires = idleEnd(session.subject.kind, tx.now());
    const auto sealed = session.subject.kind == ActorKind::Staff
            ? sealedAddress(tx, StaffId(session.subject.id), opened.id, session.address)
            : std::nullopt;
    tx.execute(kInsertSession, opened.id, actorKindName(session.subject.kind), session.subject.id,
               session.agent.left(kMostAgentCharacters), session.addressIndex, tx.now(), tx.now(),
               expires, tx.now(), session.withFactor ? 1 : 0, sealed,
               session.device == IdBytes {} ? std::nullopt : std::optional(session.device));
    opened.refreshToken = makeToken(tx, opened.id, expires);
    return opened;
}

Result<Refreshed> refresh(WriteTx &tx, const QString &refreshToken)
{
    const QByteArray hash = secretHash(refreshToken);
    const auto row = tokenRow(tx, hash);
    if (!row || row->endedAt || row->expiresAt <= tx.now() || isTooOld(*row, tx.now()))
        return Refreshed {};
    if (row->usedAt)
        return again(tx, *row, refreshToken);
    const Instant expires = idleEnd(row->subject.kind, tx.now());
    const QString successor = QString::fromLatin1(randomSecret());
    const QByteArray sealed = tx.cipher().seal(successorKey(refreshToken),
                                               successorPlace(row->session), successor);
    if (tx.execute(kUse, tx.now(), sealed, hash) != 1) {
        // Somebody was faster with the same token: they and we get the same answer.
        const auto used = tokenRow(tx, hash);
        return used && used->usedAt ? again(tx, *used, refreshToken) : Refreshed {};
    }
    // Tokens that have expired prove nothing any more; a session that is used for years has many.
    tx.execute(kDropExpiredTokens, row->session, tx.now());
    tx.execute(kInsertToken, secretHash(successor), row->session, tx.now(), expires);
    tx.execute(kProlong, tx.now(), expires, row->session);
    return Refreshed {RefreshOutcome::Done, row->subject, row->session, successor};
}

bool sessionLives(ReadTx &tx, SessionId id, const Subject &subject)
{
    return tx.queryOne<int>(kLives, id, actorKindName(subject.kind), subject.id, tx.now())
            .has_value();
}

std::vector<LoginSession> sessionsOf(ReadTx &tx, const Subject &subject)
{
    std::vector<LoginSession> found;
    auto rows = tx.query(kSessions, actorKindName(subject.kind), subject.id, tx.now());
    while (rows.next())
        found.push_back({rows.value<SessionId>(0), rows.value<QString>(1), rows.value<Instant>(2),
                         rows.value<Instant>(3), rows.value<Instant>(4)});
    return found;
}

Result<void> endSession(WriteTx &tx, const Subject &subject, SessionId id, std::string_view why)
{
    if (tx.execute(kEnd, tx.now(), why, id, actorKindName(subject.kind), subject.id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("session")};
    return {};
}

std::int64_t endSessions(WriteTx &tx, const Subject &subject, std::string_view why,
                         SessionId except)
{
    return tx.execute(kEndAll, tx.now(), why, actorKindName(subject.kind), subject.id,
                      except.bytes());
}

std::int64_t endSessionsAt(WriteTx &tx, const IdBytes &device)
{
    return tx.execute(kEndAt, tx.now(), device);
}

Result<void> endOwnSession(WriteTx &tx, SessionId id)
{
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    return endSession(tx, {tx.actor().kind, tx.actor().id}, id, "ended");
}

Result<void> endOtherSessions(WriteTx &tx)
{
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    endSessions(tx, {tx.actor().kind, tx.actor().id}, "ended", SessionId(tx.actor().session));
    return {};
}

void forgetSessions(WriteTx &tx, const Subject &subject)
{
    tx.execute(kDropTokensOf, actorKindName(subject.kind), subject.id);
    tx.execute(kDropSessionsOf, actorKindName(subject.kind), subject.id);
}

void endSessionOf(WriteTx &tx, const QString &refreshToken)
{
    if (const auto row = tokenRow(tx, secretHash(refreshToken)))
        tx.execute(kEnd, tx.now(), "logout", row->session, actorKindName(row->subject.kind),
                   row->subject.id);
}

QByteArray addressIndexOf(const ReadTx &tx, const QString &address)
{
    return tx.cipher().blindIndex("login.address", address);
}

bool hasSignedInFrom(ReadTx &tx, const Subject &subject, const QByteArray &addressIndex)
{
    return tx.queryOne<int>(kFrom, actorKindName(subject.kind), subject.id, addressIndex)
            .has_value();
}

std::int64_t dropOldSessions(WriteTx &tx, int limit)
{
    std::vector<SessionId> old;
    {
        auto rows = tx.query(kOld, Instant {tx.now().micros - kKeptSeconds * 1'000'000}, limit);
        while (rows.next())
            old.push_back(rows.value<SessionId>(0));
    }
    for (const SessionId &id : old) {
        tx.execute(kDropTokens, id);
        tx.execute(kDropSession, id);
    }
    return static_cast<std::int64_t>(old.size());
}

} // namespace arnold::identity
