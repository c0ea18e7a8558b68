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
    std::optional<Instant> revokedAt = {};
};

namespace identity {

struct CreatedApiKey {
    ApiKeyId id = {};
    QString secret = {}; // "ak_<prefix>_<32 random bytes, base64url>": shown once, kept as a hash
};
// NotPermitted without api_keys.edit, or for a scope that the actor does not hold; StepUpRequired;
// MissingField.
Result<CreatedApiKey> createApiKey(WriteTx &tx, const QString &name,
                                   const std::set<Permission> &scopes);
// The key that a secret belongs to. Unauthenticated when there is none or it was revoked. Compares
// in constant time.
Result<ApiKey> apiKeyFor(ReadTx &tx, QStringView secret);
std::optional<ApiKey> apiKey(ReadTx &tx, ApiKeyId id); // revoked ones too
// In the order of their making, revoked ones too; those after `after`.
std::vector<ApiKey> apiKeys(ReadTx &tx, ApiKeyId after = {}, int limit = 1000);
// Whether its scopes name the permission, and it was not revoked.
bool keyAllows(ReadTx &tx, ApiKeyId id, Permission permission);
Result<void> revokeApiKey(WriteTx &tx, ApiKeyId id); // NotPermitted, NotFound
// To the minute, so that a busy key does not write with each request.
void noteApiKeyUse(WriteTx &tx, ApiKeyId id);

} // namespace identity
} // namespace arnold
