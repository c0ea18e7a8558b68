#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/identity/Sessions.h"
#include "core/identity/WebAuthn.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace arnold {

struct Passkey;
using PasskeyId = Id<Passkey>;

// What somebody signs in with instead of a password and a code: their device, which knows them by
// a finger, a face or a PIN.
struct Passkey {
    PasskeyId id = {};
    QString name = {}; // "Phone"
    QByteArray credentialId = {};
    Instant createdAt = {};
    std::optional<Instant> usedAt = {};
};

namespace identity {

inline constexpr int kMostPasskeys = 20; // of one person
inline constexpr int kChallengeSeconds = 300;

// 32 random bytes, good once and for five minutes: for a sign-in of whoever that will be, or for a
// new passkey of the actor. The latter: NotPermitted for who is nobody or came through a key;
// StepUpRequired; LimitReached.
QByteArray passkeySignInChallenge(WriteTx &tx);
Result<QByteArray> newPasskeyChallenge(WriteTx &tx);
std::int64_t dropOldPasskeyChallenges(WriteTx &tx, int limit);

struct PasskeySite {
    QString origin = {}; // "https://shop.example"
    QString relyingParty = {}; // "shop.example"
};
struct NewPasskey {
    QString name = {}; // 1 to 60 characters
    QByteArray clientData = {};
    QByteArray attestationObject = {};
};
// One more of the actor's. NotPermitted, MissingField and InvalidValue "name"; TokenInvalid
// "challenge" for one that is unknown, used, over or another's; what readRegistration() refuses;
// Conflict for a credential that is known.
Result<PasskeyId> addPasskey(WriteTx &tx, const PasskeySite &site, const NewPasskey &passkey);
std::vector<Passkey> passkeysOf(ReadTx &tx, const Subject &subject); // oldest first
// One of the actor's own. NotFound; StepUpRequired.
Result<void> removePasskey(WriteTx &tx, PasskeyId id);
void forgetPasskeys(WriteTx &tx, const Subject &subject); // they go with whoever goes

// Whose passkey it is, for the transaction that acts as them; nobody for an unknown one.
std::optional<Subject> passkeyOwner(ReadTx &tx, const QByteArray &credentialId);
struct PasskeySignIn {
    ActorKind door = ActorKind::Customer; // whose passkeys open it
    Assertion assertion = {};
    QByteArray addressIndex = {};
    QString agent = {};
};
// A session that counts as opened with a second factor: the authenticator has verified who holds
// it. TokenInvalid "challenge" for one that is unknown, used or over. A challenge is spent whatever
// comes of it, so that this outcome is a value: empty for whatever else is not sound.
Result<std::optional<OpenedSession>> signInWithPasskey(WriteTx &tx, const PasskeySite &site,
                                                       const PasskeySignIn &signIn);

} // namespace identity
} // namespace arnold
