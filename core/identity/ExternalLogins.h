#pragma once
#include "core/base/Clock.h"
#include "core/identity/ExternalIdentity.h"
#include "core/identity/Sessions.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace arnold {

// A log-in elsewhere by which a customer or somebody who works here signs in.
struct ExternalLogin {
    ExternalLoginId id = {};
    QString issuer = {};
    Instant createdAt = {};
    Instant usedAt = {};
};

namespace identity {

// How the shop knows somebody of elsewhere again: by a keyed hash of issuer and subject.
struct ExternalKey {
    QString issuer = {};
    QByteArray index = {};
};
ExternalKey externalKeyOf(const FieldCipher &cipher, const ExternalIdentity &who);

// Whose it is at that door; whether they may still enter is another question.
std::optional<Subject> linkedSubject(ReadTx &tx, ActorKind door, const ExternalKey &key);

// Who somebody of elsewhere is here.
struct ExternalMatch {
    Subject subject = {};
    bool newlyProven = false; // a customer whose address nobody had proven before
};
// Those who work here: whose it is already, else the staff log-in with that address, if the
// provider has verified it. Nobody is hired by it. EmailNotVerified; SignInRefused for who has no
// log-in here, or has left.
Result<ExternalMatch> matchStaff(ReadTx &tx, const ExternalIdentity &who);

// Signs in whom a match has found; an identity that is new joins them for good. `code` is that of
// their second factor. SecondFactorRequired, WrongCode (see passFactor); SignInRefused when it has
// become another's meanwhile.
struct ExternalArrival {
    Subject subject = {};
    ExternalKey key = {};
    QByteArray addressIndex = {};
    QString agent = {};
    QString code = {};
    QString address = {}; // that asks; kept for those who work here
};
Result<OpenedSession> signInExternally(WriteTx &tx, const ExternalArrival &arrival);

std::vector<ExternalLogin> externalLogins(ReadTx &tx, const Subject &subject);
// The actor's own goes: it opens nothing any more. NotFound, StepUpRequired. Sessions stay.
Result<void> unlinkExternal(WriteTx &tx, ExternalLoginId id);
// All of theirs go, without a word: with whoever goes, or with the address that they joined by.
void forgetExternalLogins(WriteTx &tx, const Subject &subject);

} // namespace identity
} // namespace arnold
