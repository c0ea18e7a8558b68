#pragma once
#include "core/identity/Passkeys.h"
#include "server/api/auth/Login.h"

#include <vector>

namespace arnold::api {

// Passkeys, whether they are asked for in JSON or by a page. What each act refuses beside what is
// named here stands in core/identity/Passkeys.h. They belong to the site's own address
// (SignIn::siteUrl), or to the one that the client came to where none is configured.

// For navigator.credentials.create(): raw bytes.
struct PasskeyCreation {
    QByteArray challenge = {};
    QString relyingParty = {};
    QString shopName = {};
    QByteArray userId = {}; // opaque: says nothing of them
    QString userName = {}; // their e-mail address
    QString displayName = {};
    std::vector<QByteArray> known = {}; // credentials that they have already
};
Result<PasskeyCreation> startOwnPasskey(const gateway::Services &services,
                                        const gateway::Call &call);
// A mail tells the account's address.
Result<Passkey> addOwnPasskey(const gateway::Services &services, const gateway::Call &call,
                              const identity::NewPasskey &made);
Result<void> removeOwnPasskey(const gateway::Services &services, const gateway::Call &call,
                              PasskeyId id);

// For navigator.credentials.get().
struct PasskeyChallenge {
    QByteArray challenge = {};
    QString relyingParty = {};
};
Result<PasskeyChallenge> passkeyChallenge(const gateway::Services &services,
                                          const gateway::Call &call);
// WrongCredentials, TokenInvalid "challenge".
Result<Entered> enterWithPasskey(const gateway::Services &services, const gateway::Call &call,
                                 Door door, const identity::Assertion &shown,
                                 Carrier carrier = Carrier::Tokens);

} // namespace arnold::api
