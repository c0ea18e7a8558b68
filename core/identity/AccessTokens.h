#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/storage/Actor.h"
#include "core/storage/Database.h"

#include <memory>
#include <mutex>

namespace arnold::identity {

inline constexpr int kAccessTokenSeconds = 600;
inline constexpr int kSigningKeyDays = 30; // then the next one signs

// Who a token speaks for: a customer or somebody who works here, in one session of theirs.
struct TokenSubject {
    ActorKind kind = ActorKind::Customer;
    IdBytes id = {};
    SessionId session = {};
};

// Makes and reads access tokens: JWT (RFC 9068) signed with EdDSA, ten minutes long. Keeps the keys
// that the database has, and reads them anew when a token names another. Any thread.
class AccessTokens
{
public:
    explicit AccessTokens(Database &database); // which outlives it

    // Sees that a key signs, and that it is no older than it may be. At start, and by chores.
    Result<void> tend();
    Result<QByteArray> issue(const TokenSubject &subject);
    // Unauthenticated for whatever is not sound. Whether the session still lives is for the caller.
    Result<TokenSubject> subjectOf(const QByteArray &token);
    // {"keys": [...]} (RFC 7517) of all that may verify now.
    Result<QByteArray> jwks();

private:
    struct Keys;
    Result<std::shared_ptr<const Keys>> read();
    Result<std::shared_ptr<const Keys>> current();
    Result<std::shared_ptr<const Keys>> recent(); // read within the last minute
    Result<std::shared_ptr<const Keys>> currentWith(const QString &keyId);

    Database &m_database;
    std::mutex m_mutex;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace arnold::identity
