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

} // namespace arnold::api
