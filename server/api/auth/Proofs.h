#pragma once
#include "server/gateway/Services.h"

namespace arnold::gateway {
struct Call;
}

namespace arnold::api {

// What the token of a mail lets its reader do, whether they bring it in JSON or by the page that
// its link opens. TokenInvalid "token" for one that is unknown, used, or whose time is over.

// The address is proven; past orders join the account.
Result<void> confirmAddress(const gateway::Services &services, const gateway::Call &call,
                            const QString &token);
// Another password; every session ends. WeakPassword, InvalidValue, RateLimited, Busy too.
Result<void> replacePassword(const gateway::Services &services, const gateway::Call &call,
                             const QString &token, const QString &password);
// The new address counts; the former is told.
Result<void> confirmNewAddress(const gateway::Services &services, const gateway::Call &call,
                               const QString &token);

// A mail with which a forgotten password is replaced. Nobody waits for the write: whether the
// address has an account shows neither in the answer nor in how long it takes. RateLimited.
Result<void> askForReset(const gateway::Services &services, const gateway::Call &call,
                         const QString &email);
// Another mail to prove the address of who is signed in. RateLimited.
Result<void> askForVerification(const gateway::Services &services, const gateway::Call &call);
struct EmailChange {
    QString email;
    QString password; // their own, to be sure that it is they
};
// A mail to the new address. WrongCredentials "password", InvalidEmail, Conflict "email",
// RateLimited, Busy.
Result<void> askForEmailChange(const gateway::Services &services, const gateway::Call &call,
                               const EmailChange &change);
// Somebody who works here has chosen their password; sessions end. What replacePassword refuses,
// and Conflict "email".
Result<void> acceptInvitation(const gateway::Services &services, const gateway::Call &call,
                              const QString &token, const QString &password);

} // namespace arnold::api
