#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Actor.h"
#include "core/storage/Transaction.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

// Mails that wait: written in the transaction that has something to tell, sent by a worker
// afterwards, at least once. Recipient and content are sealed while they wait, and then gone.
namespace arnold::mail {

enum class Kind {
    VerifyEmail,
    ResetPassword,
    ConfirmNewEmail,
    EmailChanged,
    PasswordChanged,
    FactorAdded,
    FactorRemoved,
    LoginJoined, // one elsewhere opens their account from now on
    StaffInvitation,
    PasskeyAdded,
};
QString kindName(Kind kind); // "verify_email"
std::optional<Kind> kindFromName(QStringView name);

struct NewMail {
    Kind kind = Kind::VerifyEmail;
    QString language = {}; // of its words; one that there are no words in is English
    ActorKind subjectKind = ActorKind::Customer; // whom it concerns
    IdBytes subject = {};
    QString recipient = {}; // an address
    QString name = {}; // of the recipient
    QString token = {}; // which the link carries; empty: none
};
void enqueue(WriteTx &tx, const NewMail &mail);

struct WaitingMail {
    IdBytes id = {};
    Kind kind = Kind::VerifyEmail;
    QString language = {};
    QString recipient = {};
    QString name = {};
    QString token = {};
    int attempts = 0;
    Instant createdAt = {};
};
// Those that are due, the longest waiting first. At most `limit`. StorageFailed when one does not
// open.
Result<std::vector<WaitingMail>> due(ReadTx &tx, int limit);
// Takes it for this worker, for some minutes. False when another has it, or it was sent.
bool claim(WriteTx &tx, const IdBytes &id);
// It is with the next server: what it said is gone. False when another worker was faster.
bool markSent(WriteTx &tx, const IdBytes &id);
// It comes again, later each time; given up after a day. `reason` holds nothing personal.
void markFailed(WriteTx &tx, const IdBytes &id, int attemptsBefore, const QString &reason);
// Whoever is erased gets no more mail.
void dropFor(WriteTx &tx, ActorKind subjectKind, const IdBytes &subject);
// Of one kind, those that were not sent yet.
void dropWaiting(WriteTx &tx, Kind kind, ActorKind subjectKind, const IdBytes &subject);
std::int64_t waiting(ReadTx &tx);

} // namespace arnold::mail
