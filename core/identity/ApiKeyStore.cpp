#include "core/identity/ApiKeys.h"

#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/Secrets.h"
#include "core/identity/StepUp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace arnold::identity {
namespace {

constexpr int kPrefixBytes = 6;
constexpr std::int64_t kUseNotedEveryMicros = 60'000'000;

constexpr auto kInsertKey = "INSERT INTO api_key (id, name, prefix, secret_hash, scopes, "
                            "created_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
#define ARNOLD_API_KEY_COLUMNS                                                                     \
    "SELECT id, name, prefix, scopes, created_by, created_at, last_used_at, expires_at, "          \
    "revoked_at, secret_hash FROM api_key "
constexpr auto kByPrefix = ARNOLD_API_KEY_COLUMNS "WHERE prefix = ?";
constexpr auto kById = ARNOLD_API_KEY_COLUMNS "WHERE id = ?";
constexpr auto kKeys = ARNOLD_API_KEY_COLUMNS "WHERE id > ? ORDER BY id LIMIT ?";
constexpr auto kRevoke = "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";
constexpr auto kShorten = "UPDATE api_key SET expires_at = ? WHERE id = ? AND revoked_at IS NULL "
                          "AND (expires_at IS NULL OR expires_at > ?)";
constexpr auto kNoteUse = "UPDATE api_key SET last_used_at = ? WHERE id = ? "
                          "AND (last_used_at IS NULL OR last_used_at < ?)";

QJsonArray scopesToList(const std::set<Permission> &scopes)
{
    QJsonArray list;
    for (const Permission scope : scopes)
        list.append(permissionName(scope));
    return list;
}

QString scopesToJson(const std::set<Permission> &scopes)
{
    return QString::fromUtf8(QJsonDocument(scopesToList(scopes)).toJson(QJsonDocument::Compact));
}

std::set<Permission> scopesFromJson(const QString &json)
{
    std::set<Permission> scopes;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &name : list) {
        if (const auto scope = permissionFromName(name.toString()))
            scopes.insert(*scope);
    }
    return scopes;
}

QJsonValue timeOf(std::optional<Instant> at)
{
    return at ? QJsonValue(at->toText()) : QJsonValue();
}

ApiKey readKey(Rows &rows)
{
    ApiKey key;
    key.id = rows.value<ApiKeyId>(0);
    key.name = rows.value<QString>(1);
    key.prefix = rows.value<QString>(2);
    key.scopes = scopesFromJson(rows.value<QString>(3));
    key.createdBy = rows.value<StaffId>(4);
    key.createdAt = rows.value<Instant>(5);
    key.lastUsedAt = rows.value<std::optional<Instant>>(6);
    key.expiresAt = rows.value<std::optional<Instant>>(7);
    key.revokedAt = rows.value<std::optional<Instant>>(8);
    return key;
}

// "ak_<8 letters>_..." -> the letters; empty for anything else. Base64url may hold '_' itself, so
// that the parts are found by their length.
QString prefixOf(QStringView secret)
{
    constexpr int kPrefixLetters = kPrefixBytes * 4 / 3;
    if (!secret.startsWith(QLatin1String("ak_")) || secret.size() < 3 + kPrefixLetters + 1)
        return {};
    return secret.mid(3, kPrefixLetters).toString();
}

struct MadeKey {
    CreatedApiKey key = {};
    QJsonObject state = {}; // as the audit keeps it
};

Result<MadeKey> insertKey(WriteTx &tx, const QString &name, const std::set<Permission> &scopes,
                          std::optional<Instant> expiresAt)
{
    const Actor &actor = tx.actor();
    ARNOLD_CHECK(require(tx, actor, Permission::ApiKeysEdit));
    ARNOLD_CHECK(requireRecent(tx, actor));
    if (name.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("name")};
    if (scopes.empty())
        return Error {ErrorCode::MissingField, QStringLiteral("scopes")};
    if (expiresAt && *expiresAt <= tx.now())
        return Error {ErrorCode::InvalidValue, QStringLiteral("expires_at")};
    for (const Permission scope : scopes)
        ARNOLD_CHECK(require(tx, actor, scope));
    const QByteArray prefix = randomSecret(kPrefixBytes);
    CreatedApiKey made {ApiKeyId::make(),
                        QString::fromLatin1("ak_" + prefix + '_' + randomSecret(kSecretBytes))};
    const auto by = actor.kind == ActorKind::Staff ? StaffId(actor.id) : StaffId();
    tx.execute(kInsertKey, made.id, name.trimmed(), QString::fromLatin1(prefix),
               secretHash(made.secret), scopesToJson(scopes), by, tx.now(), expiresAt);
    return MadeKey {made,
                    {{QStringLiteral("name"), name.trimmed()},
                     {QStringLiteral("prefix"), QString::fromLatin1(prefix)},
                     {QStringLiteral("scopes"), scopesToList(scopes)},
                     {QStringLiteral("expires_at"), timeOf(expiresAt)}}};
}

} // namespace

Result<CreatedApiKey> createApiKey(WriteTx &tx, const QString &name,
                                   const std::set<Permission> &scopes,
                                   std::optional<Instant> expiresAt)
{
    ARNOLD_TRY(made, insertKey(tx, name, scopes, expiresAt));
    audit::append(tx,
                  {.action = "api_key.create",
                   .subjectKind = "api_key",
                   .subject = made.key.id.bytes(),
                   .after = made.state});
    return made.key;
}

Result<CreatedApiKey> rotateApiKey(WriteTx &tx, ApiKeyId id, std::int64_t keepSeconds)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::ApiKeysEdit));
    if (keepSeconds < 0 || keepSeconds > kMostKeepSeconds)
        return Error {ErrorCode::InvalidValue, QStringLiteral("keep_seconds")};
    const auto old = apiKey(tx, id);
    if (!old || !old->lives(tx.now()))
        return Error {ErrorCode::NotFound, QStringLiteral("api_key")};
    std::optional<Instant> expiresAt;
    if (old->expiresAt) {
        const std::int64_t lifeMicros = old->expiresAt->micros - old->createdAt.micros;
        expiresAt = Instant {tx.now().micros + lifeMicros};
    }
    ARNOLD_TRY(made, insertKey(tx, old->name, old->scopes, expiresAt));
    const Instant end = tx.now().plusSeconds(keepSeconds);
    if (keepSeconds == 0)
        tx.execute(kRevoke, end, id);
    else
        tx.execute(kShorten, end, id, end);
    made.state[QLatin1String("successor")] = made.key.id.toText();
    audit::append(tx,
                  {.action = "api_key.rotate",
                   .subjectKind = "api_key",
                   .subject = id.bytes(),
                   .before = {{QStringLiteral("prefix"), old->prefix},
                              {QStringLiteral("expires_at"), timeOf(old->expiresAt)}},
                   .after = made.state});
    return made.key;
}

Result<ApiKey> apiKeyFor(ReadTx &tx, QStringView secret)
{
    const QString prefix = prefixOf(secret);
    if (prefix.isEmpty())
        return ErrorCode::Unauthenticated;
    auto rows = tx.query(kByPrefix, prefix);
    if (!rows.next())
        return ErrorCode::Unauthenticated;
    const QByteArray stored = rows.value<QByteArray>(9);
    const bool same = sameBytes(stored, secretHash(secret));
    ApiKey key = readKey(rows);
    if (!same || !key.lives(tx.now()))
        return ErrorCode::Unauthenticated;
    return key;
}

std::optional<ApiKey> apiKey(ReadTx &tx, ApiKeyId id)
{
    auto rows = tx.query(kById, id);
    return rows.next() ? std::optional(readKey(rows)) : std::nullopt;
}

bool keyAllows(ReadTx &tx, ApiKeyId id, Permission permission)
{
    const auto key = apiKey(tx, id);
    return key && key->lives(tx.now()) && key->scopes.contains(permission);
}

std::vector<ApiKey> apiKeys(ReadTx &tx, ApiKeyId after, int limit)
{
    std::vector<ApiKey> found;
    auto rows = tx.query(kKeys, after.bytes(), limit);
    while (rows.next())
        found.push_back(readKey(rows));
    return found;
}

Result<void> revokeApiKey(WriteTx &tx, ApiKeyId id)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::ApiKeysEdit));
    if (tx.execute(kRevoke, tx.now(), id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("api_key")};
    audit::append(tx,
                  {.action = "api_key.revoke", .subjectKind = "api_key", .subject = id.bytes()});
    return {};
}

void noteApiKeyUse(WriteTx &tx, ApiKeyId id)
{
    tx.execute(kNoteUse, tx.now(), id, Instant {tx.now().micros - kUseNotedEveryMicros});
}

} // namespace arnold::identity
