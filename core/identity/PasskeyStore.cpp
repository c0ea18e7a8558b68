#include "core/audit/Audit.h"
#include "core/identity/Passkeys.h"
#include "core/identity/Secrets.h"
#include "core/identity/StepUp.h"
#include "core/storage/ActorNames.h"

namespace arnold::identity {
namespace {

constexpr int kMostNameCharacters = 60;

constexpr auto kInsertChallenge =
        "INSERT INTO passkey_challenge (hash, subject_id, expires_at) VALUES (?, ?, ?)";
// Good once: of two who bring it at once, one finds it gone.
constexpr auto kUseSignIn = "DELETE FROM passkey_challenge WHERE hash = ? AND subject_id IS NULL "
                            "AND expires_at > ?";
constexpr auto kUseOwn = "DELETE FROM passkey_challenge WHERE hash = ? AND subject_id = ? "
                         "AND expires_at > ?";
constexpr auto kDropChallenges =
        "DELETE FROM passkey_challenge WHERE hash IN (SELECT hash FROM passkey_challenge "
        "WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)";
constexpr auto kInsert =
        "INSERT INTO passkey (id, subject_kind, subject_id, credential_id, public_key, sign_count, "
        "name, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential_id) DO NOTHING";
constexpr auto kOf = "SELECT id, name, credential_id, created_at, used_at FROM passkey "
                     "WHERE subject_kind = ? AND subject_id = ? ORDER BY created_at, id LIMIT 100";
constexpr auto kByCredential = "SELECT id, subject_kind, subject_id, public_key, sign_count "
                               "FROM passkey WHERE credential_id = ?";
constexpr auto kUse = "UPDATE passkey SET sign_count = ?, used_at = ? WHERE id = ? "
                      "AND sign_count = ?";
constexpr auto kRemove = "DELETE FROM passkey WHERE id = ? AND subject_kind = ? AND subject_id = ?";
constexpr auto kForget = "DELETE FROM passkey WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kStaffIsThere = "SELECT 1 FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kCustomerIsThere =
        "SELECT 1 FROM customer_account a JOIN customer c ON c.id = a.customer_id "
        "AND c.archived_at IS NULL WHERE a.customer_id = ?";

struct StoredKey {
    PasskeyId id = {};
    Subject subject = {};
    QByteArray publicKey = {};
    std::int64_t signCount = 0;
};

std::optional<StoredKey> storedKey(ReadTx &tx, const QByteArray &credentialId)
{
    auto rows = tx.query(kByCredential, credentialId);
    if (!rows.next())
        return std::nullopt;
    return StoredKey {rows.value<PasskeyId>(0),
                      {actorKindFromName(rows.value<std::string_view>(1)), rows.value<IdBytes>(2)},
                      rows.value<QByteArray>(3),
                      rows.value<std::int64_t>(4)};
}

Result<Subject> inPerson(const Actor &actor)
{
    const bool isPerson = actor.kind == ActorKind::Staff || actor.kind == ActorKind::Customer;
    if (!isPerson || actor.apiKey != IdBytes {})
        return ErrorCode::NotPermitted;
    return Subject {actor.kind, actor.id};
}

void noteAbout(WriteTx &tx, std::string_view action, const Subject &subject)
{
    audit::append(
            tx,
            {.action = action, .subjectKind = actorKindName(subject.kind), .subject = subject.id});
}

QByteArray hashOf(const QByteArray &challenge)
{
    return secretHash(QString::fromLatin1(challenge.toHex()));
}

QByteArray newChallenge(WriteTx &tx, const std::optional<IdBytes> &subject)
{
    QByteArray challenge = randomBytes(kSecretBytes);
    tx.execute(kInsertChallenge, hashOf(challenge), subject,
               tx.now().plusSeconds(kChallengeSeconds));
    return challenge;
}

Error challengeUnknown()
{
    return {ErrorCode::TokenInvalid, QStringLiteral("challenge")};
}

bool isStillThere(ReadTx &tx, const Subject &subject)
{
    const char *sql = subject.kind == ActorKind::Staff ? kStaffIsThere : kCustomerIsThere;
    return tx.queryOne<int>(sql, subject.id).has_value();
}

} // namespace

QByteArray passkeySignInChallenge(WriteTx &tx)
{
    return newChallenge(tx, std::nullopt);
}

Result<QByteArray> newPasskeyChallenge(WriteTx &tx)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    if (passkeysOf(tx, subject).size() >= kMostPasskeys)
        return Error {ErrorCode::LimitReached, QStringLiteral("passkey")};
    return newChallenge(tx, subject.id);
}

std::int64_t dropOldPasskeyChallenges(WriteTx &tx, int limit)
{
    return tx.execute(kDropChallenges, tx.now(), limit);
}

Result<PasskeyId> addPasskey(WriteTx &tx, const PasskeySite &site, const NewPasskey &passkey)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    const QString name = passkey.name.trimmed();
    if (name.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("name")};
    if (name.size() > kMostNameCharacters)
        return Error {ErrorCode::InvalidValue, QStringLiteral("name")};
    const auto challenge = claimedChallenge(passkey.clientData);
    if (!challenge || tx.execute(kUseOwn, hashOf(*challenge), subject.id, tx.now()) != 1)
        return challengeUnknown();
    ARNOLD_TRY(made,
               readRegistration({*challenge, site.origin, site.relyingParty}, passkey.clientData,
                                passkey.attestationObject));
    const auto id = PasskeyId::make();
    if (tx.execute(kInsert, id, actorKindName(subject.kind), subject.id, made.id, made.publicKey,
                   made.signCount, name, tx.now())
        != 1)
        return Error {ErrorCode::Conflict, QStringLiteral("passkey")};
    noteAbout(tx, "passkey.add", subject);
    return id;
}

std::vector<Passkey> passkeysOf(ReadTx &tx, const Subject &subject)
{
    std::vector<Passkey> found;
    auto rows = tx.query(kOf, actorKindName(subject.kind), subject.id);
    while (rows.next())
        found.push_back({rows.value<PasskeyId>(0), rows.value<QString>(1),
                         rows.value<QByteArray>(2), rows.value<Instant>(3),
                         rows.value<std::optional<Instant>>(4)});
    return found;
}

Result<void> removePasskey(WriteTx &tx, PasskeyId id)
{
    ARNOLD_TRY(subject, inPerson(tx.actor()));
    if (tx.execute(kRemove, id, actorKindName(subject.kind), subject.id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("passkey")};
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    noteAbout(tx, "passkey.remove", subject);
    return {};
}

void forgetPasskeys(WriteTx &tx, const Subject &subject)
{
    tx.execute(kForget, actorKindName(subject.kind), subject.id);
}

std::optional<Subject> passkeyOwner(ReadTx &tx, const QByteArray &credentialId)
{
    const auto stored = storedKey(tx, credentialId);
    return stored ? std::optional(stored->subject) : std::nullopt;
}

Result<std::optional<OpenedSession>> signInWithPasskey(WriteTx &tx, const PasskeySite &site,
                                                       const PasskeySignIn &signIn)
{
    const std::optional<OpenedSession> nobody;
    const Assertion &shown = signIn.assertion;
    const auto challenge = claimedChallenge(shown.clientData);
    if (!challenge || tx.execute(kUseSignIn, hashOf(*challenge), tx.now()) != 1)
        return challengeUnknown();
    const auto stored = storedKey(tx, shown.credentialId);
    if (!stored || stored->subject.kind != signIn.door || !isStillThere(tx, stored->subject))
        return nobody;
    const auto count = verifyAssertion({*challenge, site.origin, site.relyingParty},
                                       stored->publicKey, stored->signCount, shown);
    if (!count && count.error().code != ErrorCode::InvalidValue)
        return count.error();
    // Another may have been faster with the same count.
    if (!count || tx.execute(kUse, *count, tx.now(), stored->id, stored->signCount) != 1)
        return nobody;
    return std::optional(
            openSession(tx, {stored->subject, signIn.addressIndex, signIn.agent, true}));
}

} // namespace arnold::identity
