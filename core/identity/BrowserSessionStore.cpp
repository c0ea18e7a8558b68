#include "core/identity/BrowserSessions.h"
#include "core/identity/Secrets.h"
#include "core/storage/ActorNames.h"

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

constexpr auto kGive = "UPDATE login_session SET cookie_hash = ? WHERE id = ? AND ended_at IS NULL";
constexpr auto kDropTokens = "DELETE FROM refresh_token WHERE session_id = ?";
constexpr auto kFind = "SELECT id, subject_kind, subject_id, used_at FROM login_session "
                       "WHERE cookie_hash = ? AND ended_at IS NULL AND expires_at > ? "
                       "AND created_at > ?";
constexpr auto kProlong = "UPDATE login_session SET used_at = ?, expires_at = ? WHERE id = ? "
                          "AND cookie_hash IS NOT NULL AND ended_at IS NULL";

} // namespace

QString giveToBrowser(WriteTx &tx, SessionId session)
{
    const QString secret = QString::fromLatin1(randomSecret());
    tx.execute(kGive, secretHash(secret), session);
    tx.execute(kDropTokens, session);
    return secret;
}

std::optional<BrowserSession> browserSession(ReadTx &tx, const QString &secret)
{
    const Instant oldest = tx.now().plusSeconds(-kMostBrowserDays * kDaySeconds);
    auto rows = tx.query(kFind, secretHash(secret), tx.now(), oldest);
    if (!rows.next())
        return std::nullopt;
    return BrowserSession {
            {actorKindFromName(rows.value<std::string_view>(1)), rows.value<IdBytes>(2)},
            rows.value<SessionId>(0),
            rows.value<Instant>(3)};
}

void noteBrowserUse(WriteTx &tx, const BrowserSession &session)
{
    tx.execute(kProlong, tx.now(), idleEnd(session.subject.kind, tx.now()), session.session);
}

} // namespace arnold::identity
