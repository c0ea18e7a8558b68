#pragma once
#include "core/base/Result.h"
#include "core/customers/Customers.h"
#include "core/identity/StaffLogin.h"

// Customers who sign in: an e-mail address that no other account has, and a password. Passwords
// are hashed by the caller (core/identity/Password.h), outside of the transaction.
namespace arnold::customers {

struct Account {
    CustomerId customer = {};
    QString passwordHash = {};
    std::optional<Instant> verifiedAt = {};
    Instant createdAt = {};
};
std::optional<Account> accountOf(ReadTx &tx, CustomerId id);

struct Registration {
    QString email = {};
    QString name = {};
    QString passwordHash = {};
    QString language = {};
};
// A customer with an account, and a mail with which they prove their address. InvalidEmail,
// MissingField "name", Conflict "email" for an address that has an account.
Result<CustomerId> registerAccount(WriteTx &tx, const Registration &registration);

// See identity::staffLoginQuestion and signInStaff: the same for customers.
identity::LoginQuestion loginQuestion(ReadTx &tx, const QString &email,
                                      const QByteArray &addressIndex);
Result<identity::OpenedSession> signIn(WriteTx &tx, const identity::LoginAnswer &answer);

// Another mail; nothing when the address is proven already. NotFound.
Result<void> requestVerification(WriteTx &tx, CustomerId id);
// TokenInvalid; also when the address has changed since. What was ordered with the address joins
// the account by orders::joinAccount.
Result<CustomerId> verify(WriteTx &tx, const QString &token);

// A mail to the account's address; nothing, without a word, when there is no account.
Result<void> requestReset(WriteTx &tx, const QString &email);
// TokenInvalid. All sessions and other tokens end; who reads the mailbox has proven the address. A
// second factor from before anybody had goes.
Result<CustomerId> resetPassword(WriteTx &tx, const QString &token, const QString &passwordHash);
// WrongCredentials when it is not `verifiedHash` any more. Other sessions and all tokens end.
Result<void> changePassword(WriteTx &tx, CustomerId id, const QString &verifiedHash,
                            const QString &newHash, SessionId session);

// Whoever looks after customers signs one out everywhere: a lost phone, a stolen password. How many
// sessions there were. NotPermitted without customers.edit; NotFound.
Result<std::int64_t> signOutEverywhere(WriteTx &tx, CustomerId id);

// A mail to the new address; it counts once its reader says so. InvalidEmail, Conflict "email".
Result<void> requestEmailChange(WriteTx &tx, CustomerId id, const QString &email);
// TokenInvalid, Conflict "email". The former address is told.
Result<CustomerId> changeEmail(WriteTx &tx, const QString &token);

} // namespace arnold::customers
