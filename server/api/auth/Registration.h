#pragma once
#include "core/customers/Customers.h"
#include "server/gateway/Services.h"

namespace arnold::gateway {
struct Call;
}

namespace arnold::api {

// A new account, whether it is asked for in JSON or by a page's form.
struct Registration {
    QString email = {};
    QString password = {};
    QString name = {};
};
// Conflict "email" for one that has an account, InvalidEmail, WeakPassword and InvalidValue
// "password", MissingField "name", RateLimited, Busy.
Result<Customer> openAccount(const gateway::Services &services, const gateway::Call &call,
                             const Registration &asked);

} // namespace arnold::api
