#pragma once
#include "app/signin/LoopbackRedirect.h"
#include "core/identity/Identity.h"
#include "core/identity/PendingLogins.h"
#include "core/storage/Database.h"

#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace arnold::app {

// Somebody who works here signs in at this machine with a log-in elsewhere: in the system's
// browser, which comes back to a port of its own (RFC 8252). The network and the store are waited
// for on another thread. One at a time; GUI thread.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Database &database; // which outlives it, like the provider
        identity::IdentityProvider &provider;
        std::function<bool(const QUrl &)> open; // shows a page in the system's browser
    };
    explicit BrowserSignIn(Parts parts, QObject *parent = nullptr);
    ~BrowserSignIn() override; // waits for what runs

    // Opens the browser, in place of an earlier one. `words` is what it shows at the end.
    void begin(const QString &words);
    // What `factorWanted` asks for.
    void showFactor(const QString &code);
    // Nobody waits any more; an answer that is late is for nobody.
    void cancel();

signals:
    void signedIn(const arnold::Staff &who);
    void factorWanted();
    // SignInRefused, EmailNotVerified, TokenInvalid when its time is over; Unavailable, Busy; after
    // showFactor() WrongCode, which may be tried again, and Locked after too many.
    void refused(arnold::ErrorCode why);

private:
    struct Outcome {
        std::optional<Staff> staff = {}; // empty: their second factor is waited for
    };
    static Result<QString> started(const Parts &parts, const identity::LoginBegun &login);
    static Result<Outcome> redeemed(const Parts &parts, const identity::LoginShown &shown,
                                    identity::AuthorizationAnswer answer);
    static Result<Outcome> proceeded(const Parts &parts, const identity::LoginShown &shown,
                                     const QString &code);
    void take(const QString &code, const QString &issuer, const QString &error);
    void tell(const Result<Outcome> &outcome);
    // Runs `work` elsewhere, and `then` here with its result, unless another has begun meanwhile.
    template <typename Work, typename Then> void run(Work work, Then then);

    const Parts m_parts;
    LoopbackRedirect m_redirect;
    identity::LoginBegun m_login;
    QTimer m_patience;
    int m_turn = 0;
    int m_misses = 0; // of the second factor
    QThreadPool m_pool;
};

} // namespace arnold::app
