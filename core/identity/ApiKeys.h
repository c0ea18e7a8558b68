#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/identity/Permission.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

struct ApiKey {
    ApiKeyId id = {};
    QString name = {};
    QString prefix = {}; // may be shown
    std::set<Permission> scopes = {};
    StaffId createdBy = {}; // null: made from the command line
    Instant createdAt = {};
    std::optional<Instant> lastUsedAt = {};
    std::optional<Instant> expiresAt = {}; // empty: never
    std::optional<Instant> revokedAt = {};

    // Whether it opens anything at that moment.
    bool lives(Instant at) const { return !revokedAt && (!expiresAt || at < *expiresAt); }
};

namespace identity {

struct CreatedApiKey {
    ApiKeyId id = {};
    QString secret = {}; // "ak_<prefix>_<32 random bytes, base64url>": shown once, kept as a hash
};
// NotPermitted without api_keys.edit, or for a scope that the actor does not hold; StepUpRequired;
// MissingField; InvalidValue "expires_at" for what has passed.
Result<CreatedApiKey> createApiKey(WriteTx &tx, const QString &name,
                                   const std::set<Permission> &scopes,
                                   std::optional<Instant> expiresAt = {});
// Its successor: the same name, scopes and length of life under a new secret, made by whoever
// rotates, for whom it acts. The old one opens for as long as its users need to change over, and
// never longer than it would have: 0 seconds end it at once. NotFound for one that does not live,
// InvalidValue "keep_seconds", and what making one refuses.
inline constexpr std::int64_t kMostKeepSeconds = 7 * 86'400;
Result<CreatedApiKey> rotateApiKey(WriteTx &tx, ApiKeyId id, std::int64_t keepSeconds);
// The key that a secret belongs to. Unauthenticated when there is none, it was revoked or has
// expired. Compares in constant time.
Result<ApiKey> apiKeyFor(ReadTx &tx, QStringView secret);
std::optional<ApiKey> apiKey(ReadTx &tx, ApiKeyId id); // revoked ones too
// In the order of their making, revoked ones too; those after `after`.
std::vector<ApiKey> apiKeys(ReadTx &tx, ApiKeyId after = {}, int limit = 1000);
// Whether its scopes name the permission, and it lives.
bool keyAllows(ReadTx &tx, ApiKeyId id, Permission permission);
Result<void> revokeApiKey(WriteTx &tx, ApiKeyId id); // NotPermitted, NotFound
// To the minute, so that a busy key does not write with each request.
void noteApiKeyUse(WriteTx &tx, ApiKeyId id);

} // namespace identity
} // namespace arnold
