#pragma once
#include "core/identity/StaffLogin.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {

// Signing in, whether it is asked for in JSON or by a page's form.
struct Credentials {
    QString email = {};
    QString password = {};
    QString code = {}; // of the second factor: the app's, or a recovery code; empty: none yet
    QString cart = {}; // the guest's, which becomes theirs; empty: none
};
// What carries the session: tokens, for those who call the interface, or a browser's cookie; then
// the session that the browser had before (the call's) ends.
enum class Carrier { Tokens, Cookie };
struct Entered {
    identity::TokenSubject subject = {}; // in a session of its own
    QString secret = {}; // the refresh token, or what the cookie holds
    std::optional<QString> cart = {}; // what they have in their hands now, when one was named
};
// WrongCredentials; SecondFactorRequired "code" when the password is right and the account has a
// second factor, so that the same is sent again with its code; WrongCode "code"; RateLimited with
// fact "retry_after"; Busy.
Result<Entered> enter(const gateway::Services &services, const gateway::Call &call, Door door,
                      const Credentials &shown, Carrier carrier = Carrier::Tokens);

// A page asks for the code after the password, and does not keep the password until then: with
// Carrier::Cookie, SecondFactorRequired has the fact "ticket". It says for five minutes that the
// password was right, as long as that is the password. TokenInvalid "ticket"; WrongCode and
// SecondFactorRequired "code"; RateLimited.
struct CodeShown {
    QString ticket = {};
    QString code = {};
    QString cart = {};
};
Result<Entered> enterByCode(const gateway::Services &services, const gateway::Call &call,
                            const CodeShown &shown);

// How somebody enters: by which call, what carries their session, and with which cart.
struct Entrance {
    const gateway::Services &services;
    const gateway::Call &call;
    Carrier carrier = Carrier::Tokens;
    QString cart = {};
};
// A session that has just been opened, in what carries it.
Entered entered(const Entrance &entrance, WriteTx &tx, const identity::Subject &subject,
                const identity::OpenedSession &opened);

} // namespace arnold::api
