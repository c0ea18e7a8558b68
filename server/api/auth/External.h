#pragma once
#include "core/identity/PendingLogins.h"
#include "server/api/auth/Login.h"

namespace arnold::api {

// Signing in with a log-in elsewhere (OpenID Connect), whether a client asks in JSON or a browser
// is led through it by a page.

bool hasExternal(const gateway::Services &services, Door door);

struct ExternalStarted {
    QString url = {}; // where the browser goes
    QString state = {};
    QString binding = {}; // stays with whoever began it
};
// `redirectUri` is where the provider sends the browser back: empty for the web shop's own page,
// one that the operator has listed, or a client on its own machine (RFC 8252, 7.3).
// NotFound where no provider is set up for the door; InvalidValue "redirect_uri"; Unavailable,
// Busy.
Result<ExternalStarted> startExternal(const gateway::Services &services, Door door,
                                      const QString &redirectUri);

// What the provider sent the browser back with, and what its client adds.
struct ExternalShown {
    identity::LoginShown login = {};
    QString code = {};
    QString issuer = {};
    QString error = {};
    QString factorCode = {}; // see Credentials::code
    QString cart = {};
};
// TokenInvalid "state"; MissingField "code"; SignInRefused, EmailNotVerified; Unavailable, Busy.
// SecondFactorRequired "factor_code" when all that was good: then the same state and binding come
// again with it, and without the provider's code. WrongCode "factor_code", RateLimited.
Result<Entered> finishExternal(const gateway::Services &services, const gateway::Call &call,
                               const ExternalShown &shown, Carrier carrier = Carrier::Tokens);

} // namespace arnold::api
