#pragma once
#include "core/identity/Sessions.h"

#include <optional>

// Sessions that a browser carries in a cookie. What stands in it is 256 random bits of its own: no
// refresh token, so that neither opens what the other opens. It is kept as a hash.
namespace arnold::identity {

// However busy: then they sign in again (OWASP ASVS 5.0, 7.3.2). Idle ones end as all sessions do.
inline constexpr int kMostBrowserDays = 90;

struct BrowserSession {
    Subject subject = {};
    SessionId session = {};
    Instant usedAt = {}; // as noteBrowserUse() last wrote it
};

// A browser carries this session from here on: its refresh tokens are gone, and what an earlier
// cookie held is worth nothing. What the new one holds; shown once.
QString giveToBrowser(WriteTx &tx, SessionId session);
// Whose session the cookie opens, while it lives. One point read.
std::optional<BrowserSession> browserSession(ReadTx &tx, const QString &secret);
// It is in use: its idle time begins anew.
void noteBrowserUse(WriteTx &tx, const BrowserSession &session);

} // namespace arnold::identity
