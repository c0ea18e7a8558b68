#pragma once
#include "core/identity/AccessTokens.h"
#include "core/identity/Backoff.h"
#include "core/identity/BreachedPasswords.h"
#include "core/identity/ExternalIdentity.h"
#include "core/identity/HashingPool.h"
#include "core/identity/Password.h"

#include <QHostAddress>
#include <QStringList>

#include <memory>

namespace arnold::gateway {

// A log-in elsewhere that people may use here (OpenID Connect).
struct ExternalSignIn {
    std::shared_ptr<identity::IdentityProvider> provider = {}; // none: there is none
    QString name = {}; // on its button
    bool forCustomers = false;
    bool forStaff = false;
    QString callbackUrl = {}; // the web shop's page that the provider leads back to
    QStringList redirects = {}; // where other clients may have it lead back to
};

// What signing in works with: one for each server, for as long as it runs. Any thread.
struct SignIn {
    struct Options {
        int hashBudgetMs = 60; // for one password; never fewer passes than the least cost has
        identity::HashingPool::Limits pool = {};
        std::shared_ptr<const identity::BreachedPasswords> breached = {}; // null: none is kept
        ExternalSignIn external = {};
        identity::Backoff *sharedBackoff = nullptr; // of several servers; outlives this one
        // "https://shop.example": whose passkeys they are. Empty: of the address that a client
        // came to.
        QString siteUrl = {};
    };
    // Measures what a hash may cost here: takes about a hash's time. `database` outlives it.
    SignIn(Database &database, const Options &options)
        : tokens(database)
        , pool(options.pool)
        , backoff(options.sharedBackoff ? *options.sharedBackoff : ownBackoff)
        , breached(options.breached)
        , cost(identity::costWithin(options.hashBudgetMs))
        , dummyHash(identity::dummyHash(cost))
        , external(options.external)
        , siteUrl(options.siteUrl)
    {
    }

    identity::AccessTokens tokens;
    identity::HashingPool pool;
    identity::LocalBackoff ownBackoff; // where none is shared
    identity::Backoff &backoff;
    const std::shared_ptr<const identity::BreachedPasswords> breached;
    const identity::HashCost cost;
    const QString dummyHash; // for addresses that nobody has
    const ExternalSignIn external;
    const QString siteUrl;
};

// The client's address as limits count it: IPv6 by its /64, which one household has. Empty for
// loopback: there are no strangers.
QString countedAddress(const QHostAddress &peer);

} // namespace arnold::gateway
