#include "core/audit/Audit.h"
#include "core/identity/AccessTokens.h"
#include "core/identity/Identity.h"
#include "core/identity/Jwt.h"
#include "core/identity/SigningKeys.h"
#include "core/identity/StepUp.h"
#include "core/shop/Settings.h"

namespace arnold::identity {
namespace {

constexpr auto kIssuer = u"token_issuer";

constexpr auto kKeys =
        "SELECT id, kid, public_key, seed_wrapped, created_at, verifies_until FROM signing_key "
        "WHERE verifies_until IS NULL OR verifies_until > ? "
        "ORDER BY CASE WHEN verifies_until IS NULL THEN 0 ELSE 1 END, created_at DESC, id DESC "
        "LIMIT 100";
constexpr auto kAnySigns = "SELECT 1 FROM signing_key WHERE verifies_until IS NULL LIMIT 1";
constexpr auto kInsert = "INSERT INTO signing_key (id, kid, public_key, seed_wrapped, created_at) "
                         "VALUES (?, ?, ?, ?, ?)";
constexpr auto kRetire = "UPDATE signing_key SET seed_wrapped = NULL, verifies_until = ? "
                         "WHERE verifies_until IS NULL";
constexpr auto kDrop = "DELETE FROM signing_key WHERE id IN (SELECT id FROM signing_key "
                       "WHERE verifies_until < ? ORDER BY verifies_until LIMIT ?)";

// Clocks differ, and a request may be under way.
constexpr int kSpareSeconds = 120;

struct SigningKeyRow;

void insertKey(WriteTx &tx)
{
    const auto id = Id<SigningKeyRow>::make();
    const SecretKey seed = SecretKey::random();
    const QByteArray bytes(reinterpret_cast<const char *>(seed.bytes().data()),
                           static_cast<qsizetype>(SecretKey::kBytes));
    const QByteArray publicKey = Ed25519Key(bytes).publicKey();
    const QString keyId = jwkThumbprint(publicKey);
    tx.execute(kInsert, id, keyId, publicKey, tx.cipher().wrap(seed, id.bytes()), tx.now());
    audit::append(tx,
                  {.action = "signing_key.create",
                   .subjectKind = "signing_key",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("kid"), keyId}}});
}

} // namespace

Result<std::vector<SigningKey>> signingKeys(ReadTx &tx)
{
    std::vector<SigningKey> found;
    auto rows = tx.query(kKeys, tx.now());
    while (rows.next()) {
        SigningKey key;
        key.keyId = rows.value<QString>(1);
        key.publicKey = rows.value<QByteArray>(2);
        if (const auto wrapped = rows.value<std::optional<QByteArray>>(3)) {
            ARNOLD_TRY(seed, tx.cipher().unwrap(*wrapped, rows.value<IdBytes>(0)));
            key.seed = seed;
        }
        key.createdAt = rows.value<Instant>(4);
        key.verifiesUntil = rows.value<std::optional<Instant>>(5);
        found.push_back(std::move(key));
    }
    return found;
}

Result<void> ensureSigningKey(WriteTx &tx)
{
    if (tokenIssuer(tx).isEmpty())
        shop::putSettingText(tx, kIssuer,
                             QStringLiteral("urn:uuid:") + idBytesToText(newIdBytes()));
    if (!tx.queryOne<int>(kAnySigns))
        insertKey(tx);
    return {};
}

Result<void> rotateSigningKey(WriteTx &tx, int tokenLifeSeconds)
{
    tx.execute(kRetire, tx.now().plusSeconds(tokenLifeSeconds + kSpareSeconds));
    insertKey(tx);
    return {};
}

Result<void> replaceSigningKey(WriteTx &tx)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::ApiKeysEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    return rotateSigningKey(tx, kAccessTokenSeconds);
}

std::int64_t dropOldSigningKeys(WriteTx &tx, int limit)
{
    return tx.execute(kDrop, tx.now(), limit);
}

QString tokenIssuer(ReadTx &tx)
{
    return shop::settingText(tx, kIssuer);
}

} // namespace arnold::identity
