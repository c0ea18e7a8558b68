#pragma once
#include "core/identity/ExternalLogins.h"

// Sign-ins that have been sent to a provider and are waited for: ten minutes, for one answer, from
// the browser or client that began them.
namespace arnold::identity {

inline constexpr int kPendingLoginSeconds = 600;

// One that begins: all random. The state travels with the browser (RFC 6749, 10.12); the binding
// stays with whoever began it, so that nobody is signed in by an answer that is another's; the
// verifier (RFC 7636, 4.1) never leaves the shop but to the provider itself.
struct LoginBegun {
    ActorKind door = ActorKind::Customer;
    QString redirectUri = {};
    QString state = {};
    QString binding = {};
    QString nonce = {};
    QString codeVerifier = {};

    static LoginBegun make(ActorKind door, const QString &redirectUri);
    QString codeChallenge() const; // S256 (RFC 7636, 4.2)
};
void keepLogin(WriteTx &tx, const LoginBegun &login);

// What comes back.
struct LoginShown {
    QString state = {};
    QString binding = {};
};
// The answer has come: there will be no other. TokenInvalid "state" for one that is unknown, was
// begun elsewhere, has had its answer, or whose time is over. `state` and `binding` stay empty.
Result<LoginBegun> takeLogin(WriteTx &tx, const LoginShown &shown);

// One whose answer was good, of somebody who has a second factor: the next ten minutes are for it.
struct LoginAwaited {
    Subject subject = {};
    ExternalKey key = {};
};
void awaitFactor(WriteTx &tx, const LoginShown &shown, const LoginAwaited &login);
// TokenInvalid "state" for one that waits for no factor.
Result<LoginAwaited> awaitedLogin(ReadTx &tx, const LoginShown &shown);
// It is over. TokenInvalid "state" when it was already.
Result<void> endLogin(WriteTx &tx, const LoginShown &shown);

// Those whose time is over go. At most `limit`.
std::int64_t dropOldLogins(WriteTx &tx, int limit);

} // namespace arnold::identity
