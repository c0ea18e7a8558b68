#include "core/identity/ApiKeys.h"
#include "core/identity/SigningKeys.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/PermissionShape.h"
#include "server/gateway/Cursor.h"
#include "server/gateway/Services.h"

namespace arnold::api {
namespace {

using namespace gateway;

constexpr int kMostNameCharacters = 100;
constexpr std::int64_t kDaySeconds = 86'400;
constexpr int kMostDays = 3'660;

std::vector<ShapeField> keyFields()
{
    return {required("id", Shape::id()),
            required("name", Shape::text(1, kMostNameCharacters)),
            required("prefix", Shape::text(1, 20)),
            required("scopes", permissionsShape()),
            required("staff_id", Shape::nullable(Shape::id())),
            required("created_at", Shape::time()),
            required("last_used_at", Shape::nullable(Shape::time())),
            required("expires_at", Shape::nullable(Shape::time())),
            required("revoked_at", Shape::nullable(Shape::time()))};
}

Shape keyShape()
{
    return Shape::named("ApiKey", Shape::object(keyFields()));
}

Shape createdKeyShape()
{
    auto fields = keyFields();
    fields.push_back(required("secret", Shape::text(1, 200)));
    return Shape::named("CreatedApiKey", Shape::object(std::move(fields)));
}

void writeKeyFields(JsonWriter &json, const ApiKey &key)
{
    json.field("id", key.id);
    json.field("name", key.name);
    json.field("prefix", key.prefix);
    writePermissions(json, "scopes", key.scopes);
    json.field("staff_id", key.createdBy);
    json.field("created_at", key.createdAt);
    json.field("last_used_at", key.lastUsedAt);
    json.field("expires_at", key.expiresAt);
    json.field("revoked_at", key.revokedAt);
}

Result<Reply> listKeys(const Services &services, const Call &call)
{
    const int limit = limitIn(call);
    ARNOLD_TRY(after, cursorIn(call, ApiKeyId::fromText));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto keys = identity::apiKeys(tx, after.value_or(ApiKeyId()), limit);
        const bool more = static_cast<int>(keys.size()) == limit;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const ApiKey &key : keys)
                    json.object([&] { writeKeyFields(json, key); });
            });
            json.field("next_cursor", more ? std::optional(keys.back().id.toText()) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> shownOnce(ReadTx &tx, const identity::CreatedApiKey &made)
{
    const auto key = identity::apiKey(tx, made.id);
    if (!key)
        return ErrorCode::Internal;
    JsonWriter json;
    json.object([&] {
        writeKeyFields(json, *key);
        json.field("secret", made.secret);
    });
    return Reply::json(201, json.take());
}

Result<Reply> showKey(const Services &services, const Call &call)
{
    const auto id = ApiKeyId::fromText(call.path(u"key"));
    if (!id)
        return ErrorCode::NotFound;
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto key = identity::apiKey(tx, *id);
        if (!key)
            return ErrorCode::NotFound;
        JsonWriter json;
        json.object([&] { writeKeyFields(json, *key); });
        return Reply::json(200, json.take());
    });
}

Result<Reply> createKey(const Services &services, const Call &call)
{
    std::set<Permission> scopes;
    for (const JsonValue &name : *call.body.member("scopes")->items()) {
        if (const auto scope = permissionFromName(*name.text()))
            scopes.insert(*scope);
    }
    const JsonValue *days = call.body.member("expires_in_days");
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        std::optional<Instant> expiresAt;
        if (days)
            expiresAt = tx.now().plusSeconds(*days->integer() * kDaySeconds);
        ARNOLD_TRY(made, identity::createApiKey(tx, call.body.textOf("name"), scopes, expiresAt));
        return shownOnce(tx, made);
    });
}

Result<Reply> rotateKey(const Services &services, const Call &call)
{
    const auto id = ApiKeyId::fromText(call.path(u"key"));
    if (!id)
        return ErrorCode::NotFound;
    const std::int64_t keepSeconds = *call.body.member("keep_seconds")->integer();
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_TRY(made, identity::rotateApiKey(tx, *id, keepSeconds));
        return shownOnce(tx, made);
    });
}

Result<Reply> revokeKey(const Services &services, const Call &call)
{
    const auto id = ApiKeyId::fromText(call.path(u"key"));
    if (!id)
        return ErrorCode::NotFound;
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::revokeApiKey(tx, *id));
        return Reply::nothing();
    });
}

Result<Reply> replaceSigningKey(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(identity::replaceSigningKey(tx));
        return Reply::nothing();
    });
}

} // namespace

void addAdminKeyRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(
                  Method::Get, "/api/v1/admin/api-keys", "adminListApiKeys",
                  "All keys, revoked ones too; never their secrets",
                  Access::with(Permission::ApiKeysEdit), RequestBody::none(),
                  std::vector<Answer> {{200, Shape::page(keyShape()), "a page, oldest first"}},
                  listKeys)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 200),
                         "next_cursor of the page before"}});
    routes.emplace_back(
            Method::Post, "/api/v1/admin/api-keys", "adminCreateApiKey",
            "A key that acts for whoever makes it, within their permissions and its scopes. Its "
            "secret is shown in this answer and never again",
            Access::with(Permission::ApiKeysEdit),
            RequestBody::of(
                    Shape::object({required("name", Shape::text(1, kMostNameCharacters)),
                                   required("scopes", permissionsShape()),
                                   optional("expires_in_days", Shape::integer(1, kMostDays))})),
            std::vector<Answer> {{201, createdKeyShape(), "the key with its secret"}}, createKey);
    routes.emplace_back(
            Method::Post, "/api/v1/admin/api-keys/{key}/rotate", "adminRotateApiKey",
            "A successor with the same name and scopes, whose secret is in this answer alone. The "
            "old key opens for as long as it takes to change over",
            Access::with(Permission::ApiKeysEdit),
            RequestBody::of(Shape::object(
                    {required("keep_seconds", Shape::integer(0, identity::kMostKeepSeconds))})),
            std::vector<Answer> {{201, createdKeyShape(), "the successor with its secret"}},
            rotateKey);
    routes.emplace_back(Method::Get, "/api/v1/admin/api-keys/{key}", "adminShowApiKey",
                        "One key: its scopes, and when it was last used",
                        Access::with(Permission::ApiKeysEdit), RequestBody::none(),
                        std::vector<Answer> {{200, keyShape(), "the key"}}, showKey);
    routes.emplace_back(Method::Delete, "/api/v1/admin/api-keys/{key}", "adminRevokeApiKey",
                        "The key opens nothing any more", Access::with(Permission::ApiKeysEdit),
                        RequestBody::none(),
                        std::vector<Answer> {{204, std::nullopt, "it is revoked"}}, revokeKey);
    routes.emplace_back(
            Method::Post, "/api/v1/admin/signing-keys", "adminReplaceSigningKey",
            "Another key signs access tokens within a minute; what the former has signed stays "
            "good until it ends. Needs a recent authentication",
            Access::with(Permission::ApiKeysEdit), RequestBody::none(),
            std::vector<Answer> {{204, std::nullopt, "it signs"}}, replaceSigningKey);
}

} // namespace arnold::api
