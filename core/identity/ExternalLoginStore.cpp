#include "core/audit/Audit.h"
#include "core/base/EmailAddress.h"
#include "core/identity/ExternalLogins.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StepUp.h"
#include "core/storage/ActorNames.h"
#include "core/storage/FieldCipher.h"

namespace arnold::identity {
namespace {

constexpr auto kLinked = "SELECT subject_id FROM external_login WHERE identity_index = ? "
                         "AND subject_kind = ?";
constexpr auto kInsert =
        "INSERT INTO external_login (id, identity_index, subject_kind, subject_id, issuer, "
        "created_at, used_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (identity_index, subject_kind) DO NOTHING";
constexpr auto kNoteUse = "UPDATE external_login SET used_at = ? WHERE identity_index = ? "
                          "AND subject_kind = ? AND subject_id = ?";
constexpr auto kTheirs = "SELECT id, issuer, created_at, used_at FROM external_login "
                         "WHERE subject_kind = ? AND subject_id = ? "
                         "ORDER BY created_at DESC, id DESC LIMIT 100";
constexpr auto kUnlink = "DELETE FROM external_login WHERE id = ? AND subject_kind = ? "
                         "AND subject_id = ?";
constexpr auto kForget = "DELETE FROM external_login WHERE subject_kind = ? AND subject_id = ?";
constexpr auto kStaffThere = "SELECT 1 FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kStaffByEmail = "SELECT id FROM staff WHERE email_index = ? "
                               "AND password_hash IS NOT NULL AND archived_at IS NULL";

Error refused(const char *why)
{
    return {ErrorCode::SignInRefused, {}, QLatin1String(why)};
}

void noteAbout(WriteTx &tx, std::string_view action, const Subject &subject,
               const QJsonObject &after = {})
{
    audit::append(tx,
                  {.action = action,
                   .subjectKind = actorKindName(subject.kind),
                   .subject = subject.id,
                   .after = after});
}

// Whose it is from now on, at the latest.
Result<void> link(WriteTx &tx, const Subject &subject, const ExternalKey &key)
{
    const auto kind = actorKindName(subject.kind);
    const auto inserted = tx.execute(kInsert, ExternalLoginId::make(), key.index, kind, subject.id,
                                     key.issuer, tx.now(), tx.now());
    if (inserted == 1)
        noteAbout(tx, "external_login.join", subject, {{QStringLiteral("issuer"), key.issuer}});
    else if (tx.execute(kNoteUse, tx.now(), key.index, kind, subject.id) != 1)
        return refused("it belongs to somebody else");
    return {};
}

} // namespace

ExternalKey externalKeyOf(const FieldCipher &cipher, const ExternalIdentity &who)
{
    // Neither holds a line's end: a URL, and a subject that the engine has read.
    return {who.issuer, cipher.blindIndex("external_login", who.issuer + u'\n' + who.subject)};
}

std::optional<Subject> linkedSubject(ReadTx &tx, ActorKind door, const ExternalKey &key)
{
    const auto id = tx.queryOne<IdBytes>(kLinked, key.index, actorKindName(door));
    return id ? std::optional(Subject {door, *id}) : std::nullopt;
}

Result<ExternalMatch> matchStaff(ReadTx &tx, const ExternalIdentity &who)
{
    if (const auto known = linkedSubject(tx, ActorKind::Staff, externalKeyOf(tx.cipher(), who))) {
        if (!tx.queryOne<int>(kStaffThere, known->id))
            return refused("they have left");
        return ExternalMatch {*known};
    }
    const auto email = normalisedEmail(who.email);
    if (!email || !who.emailVerified)
        return Error {ErrorCode::EmailNotVerified, QStringLiteral("email")};
    const auto id = tx.queryOne<StaffId>(kStaffByEmail, staffEmailIndex(tx.cipher(), *email));
    if (!id)
        return refused("nobody works here under that address");
    return ExternalMatch {staffSubject(*id)};
}

Result<OpenedSession> signInExternally(WriteTx &tx, const ExternalArrival &arrival)
{
    ARNOLD_TRY(factor, passFactor(tx, arrival.subject, arrival.code));
    ARNOLD_CHECK(link(tx, arrival.subject, arrival.key));
    return openSession(tx,
                       {arrival.subject, arrival.addressIndex, arrival.agent,
                        factor != FactorUse::NotAsked, arrival.address});
}

std::vector<ExternalLogin> externalLogins(ReadTx &tx, const Subject &subject)
{
    std::vector<ExternalLogin> found;
    auto rows = tx.query(kTheirs, actorKindName(subject.kind), subject.id);
    while (rows.next())
        found.push_back({rows.value<ExternalLoginId>(0), rows.value<QString>(1),
                         rows.value<Instant>(2), rows.value<Instant>(3)});
    return found;
}

Result<void> unlinkExternal(WriteTx &tx, ExternalLoginId id)
{
    const Subject subject {tx.actor().kind, tx.actor().id};
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    if (tx.execute(kUnlink, id, actorKindName(subject.kind), subject.id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("external_login")};
    noteAbout(tx, "external_login.leave", subject);
    return {};
}

void forgetExternalLogins(WriteTx &tx, const Subject &subject)
{
    tx.execute(kForget, actorKindName(subject.kind), subject.id);
}

} // namespace arnold::identity
