#pragma once
#include "core/customers/CustomerIds.h"
#include "core/identity/ExternalLogins.h"

// Customers who sign in with a log-in that they have elsewhere.
namespace arnold::customers {

// Whose it is already, else the account with that address, else a new account of that address and
// no password; the latter two only if the provider has verified the address. An account whose
// address nobody had proven becomes theirs alone: password, sessions, second factor and other
// log-ins end, because whoever made it may not be who owns the mailbox. What was ordered with a
// newly proven address joins by orders::joinAccount.
// EmailNotVerified; SignInRefused for who is archived.
Result<identity::ExternalMatch> matchCustomer(WriteTx &tx, const identity::ExternalIdentity &who,
                                              const QString &language);

// Whether they have an account and are not archived.
bool mayEnter(ReadTx &tx, CustomerId id);

} // namespace arnold::customers
