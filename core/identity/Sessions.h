#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/storage/Actor.h"
#include "core/storage/Transaction.h"

#include <string_view>
#include <vector>

namespace arnold {

// One sign-in of a customer or of somebody who works here.
struct LoginSession {
    SessionId id = {};
    QString agent = {}; // what the client calls itself
    Instant createdAt = {};
    Instant usedAt = {}; // its last refresh
    Instant expiresAt = {};
};

namespace identity {

// Whose session: a customer's or a staff member's.
struct Subject {
    ActorKind kind = ActorKind::Customer;
    IdBytes id = {};

    bool operator==(const Subject &) const = default;
    Actor actor() const { return {kind, id}; }
};
template <typename Kind> Subject customerSubject(const Id<Kind> &id)
{
    return {ActorKind::Customer, id.bytes()};
}
inline Subject staffSubject(StaffId id)
{
    return {ActorKind::Staff, id.bytes()};
}

struct NewSession {
    Subject subject = {};
    QByteArray addressIndex = {}; // see addressIndexOf
    QString agent = {};
    bool withFactor = false; // the second factor was shown
    QString address = {}; // kept, sealed, for those who work here alone
    IdBytes device = {}; // of the shop's, at which a PIN was enough; null: another way
};
// A token is 256 random bits as base64url; it is shown once and kept as a hash.
struct OpenedSession {
    SessionId id = {};
    QString refreshToken = {};
};
OpenedSession openSession(WriteTx &tx, const NewSession &session);
// When a session that is used now ends, if nobody uses it again.
Instant idleEnd(ActorKind kind, Instant now);

// A session ends when it rests (a customer's 30 days, a staff member's 12 hours), and however busy
// after a year or a week. A refresh token is used once, for its successor. A reply may be lost: for
// half a minute it answers with the same successor again. Whoever uses it later has found it: the
// whole session ends, which the audit keeps. That must be committed, so the outcome is a value.
inline constexpr int kRepeatSeconds = 30;
enum class RefreshOutcome { Done, Refused, Reused };
struct Refreshed {
    RefreshOutcome outcome = RefreshOutcome::Refused;
    Subject subject = {};
    SessionId session = {};
    QString refreshToken = {};
};
Result<Refreshed> refresh(WriteTx &tx, const QString &refreshToken);

// Whether the session is this subject's and has not ended. One point read.
bool sessionLives(ReadTx &tx, SessionId id, const Subject &subject);
std::vector<LoginSession> sessionsOf(ReadTx &tx, const Subject &subject); // living, newest first
// NotFound unless it is theirs and lives.
Result<void> endSession(WriteTx &tx, const Subject &subject, SessionId id, std::string_view why);
// Ends all, but for `except`. How many.
std::int64_t endSessions(WriteTx &tx, const Subject &subject, std::string_view why,
                         SessionId except = {});
// The actor's own, ended in person: one of them, or all but the one that they act in. Both
// StepUpRequired; NotFound "session".
Result<void> endOwnSession(WriteTx &tx, SessionId id);
Result<void> endOtherSessions(WriteTx &tx);
// Those that were opened at a device end with it. How many.
std::int64_t endSessionsAt(WriteTx &tx, const IdBytes &device);
// Nothing stays of where and with what they signed in: for whoever is erased.
void forgetSessions(WriteTx &tx, const Subject &subject);
// The session that a refresh token belongs to ends, whoever shows it. Nothing for an unknown one.
void endSessionOf(WriteTx &tx, const QString &refreshToken);

// A keyed hash of the address, by which a place is known again.
QByteArray addressIndexOf(const ReadTx &tx, const QString &address);
// Whether they have signed in from there before.
bool hasSignedInFrom(ReadTx &tx, const Subject &subject, const QByteArray &addressIndex);

// Sessions that ended or expired a while ago go, with their tokens. At most `limit`.
std::int64_t dropOldSessions(WriteTx &tx, int limit);

} // namespace identity
} // namespace arnold
