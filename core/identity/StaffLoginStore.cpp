#include "core/audit/Audit.h"
#include "core/base/EmailAddress.h"
#include "core/identity/ExternalLogins.h"
#include "core/identity/Identity.h"
#include "core/identity/Invitations.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/Roles.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StepUp.h"
#include "core/mail/Mail.h"
#include "core/storage/FieldCipher.h"

namespace arnold::identity {
namespace {

constexpr auto kByEmail = "SELECT id, password_hash FROM staff WHERE email_index = ? "
                          "AND archived_at IS NULL";
constexpr auto kHash = "SELECT password_hash FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kReplaceHash = "UPDATE staff SET password_hash = ? WHERE id = ? "
                              "AND password_hash = ? AND archived_at IS NULL";
constexpr auto kOtherHasEmail = "SELECT 1 FROM staff WHERE email_index = ? AND id <> ?";
constexpr auto kKey = "SELECT key_wrapped FROM staff WHERE id = ? AND archived_at IS NULL";
constexpr auto kContact = "SELECT display_name, locale, key_wrapped, email_sealed FROM staff "
                          "WHERE id = ? AND archived_at IS NULL";
constexpr auto kSetKey = "UPDATE staff SET key_wrapped = ? WHERE id = ?";
constexpr auto kSetLogin = "UPDATE staff SET email_sealed = ?, email_index = ?, "
                           "password_hash = ? WHERE id = ? AND archived_at IS NULL";

void noteAbout(WriteTx &tx, std::string_view action, StaffId id)
{
    audit::append(tx, {.action = action, .subjectKind = "staff", .subject = id.bytes()});
}

FieldPlace invitedPlace(StaffId id)
{
    return {"one_time_token", "detail_sealed", id.bytes()};
}

void dropWaitingInvitations(WriteTx &tx, StaffId id)
{
    mail::dropWaiting(tx, mail::Kind::StaffInvitation, ActorKind::Staff, id.bytes());
}

// The normalised address. InvalidEmail, NotFound, Conflict when somebody else signs in with it.
Result<QString> freeAddress(ReadTx &tx, StaffId id, const QString &email)
{
    const auto address = normalisedEmail(email);
    if (!address)
        return Error {ErrorCode::InvalidEmail, QStringLiteral("email")};
    if (!tx.queryOne<std::optional<QByteArray>>(kKey, id))
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    if (tx.queryOne<int>(kOtherHasEmail, staffEmailIndex(tx.cipher(), *address), id))
        return Error {ErrorCode::Conflict, QStringLiteral("email")};
    return *address;
}

// Made when they have none yet.
Result<SecretKey> staffKey(WriteTx &tx, StaffId id)
{
    const auto wrapped = tx.queryOne<std::optional<QByteArray>>(kKey, id);
    if (!wrapped)
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    if (*wrapped)
        return tx.cipher().unwrap(**wrapped, id.bytes());
    const SecretKey key = FieldCipher::newSubjectKey();
    tx.execute(kSetKey, tx.cipher().wrap(key, id.bytes()), id);
    return key;
}

// How they sign in from now on; sessions that were opened otherwise end.
Result<void> giveLogin(WriteTx &tx, StaffId id, const QString &address, const QString &passwordHash)
{
    ARNOLD_TRY(key, staffKey(tx, id));
    tx.execute(kSetLogin, tx.cipher().seal(key, {"staff", "email_sealed", id.bytes()}, address),
               staffEmailIndex(tx.cipher(), address), passwordHash, id);
    endSessions(tx, staffSubject(id), "password_set");
    forgetExternalLogins(tx, staffSubject(id)); // they joined by the former address
    dropOneTimeTokens(tx, staffSubject(id));
    return {};
}

} // namespace

QByteArray staffEmailIndex(const FieldCipher &cipher, const QString &normalisedEmail)
{
    return cipher.blindIndex("staff.email", normalisedEmail);
}

LoginQuestion staffLoginQuestion(ReadTx &tx, const QString &email, const QByteArray &addressIndex)
{
    LoginQuestion question {{ActorKind::Staff, {}}, {}, false};
    {
        auto rows = tx.query(kByEmail,
                             staffEmailIndex(tx.cipher(), normalisedEmail(email).value_or(email)));
        if (rows.next()) {
            question.subject.id = rows.value<IdBytes>(0);
            question.hash = rows.value<std::optional<QString>>(1).value_or(QString());
        }
    }
    question.knownAddress = hasSignedInFrom(tx, question.subject, addressIndex);
    return question;
}

Result<OpenedSession> signInStaff(WriteTx &tx, const LoginAnswer &answer)
{
    const StaffId id(answer.subject.id);
    if (staffPasswordHash(tx, id) != answer.verifiedHash || answer.verifiedHash.isEmpty())
        return ErrorCode::WrongCredentials;
    ARNOLD_TRY(factor, passFactor(tx, answer.subject, answer.code));
    if (!answer.newHash.isEmpty())
        tx.execute(kReplaceHash, answer.newHash, id, answer.verifiedHash);
    return openSession(tx,
                       {answer.subject, answer.addressIndex, answer.agent,
                        factor != FactorUse::NotAsked, answer.address});
}

Result<void> setStaffLogin(WriteTx &tx, StaffId id, const QString &email,
                           const QString &passwordHash)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    ARNOLD_TRY(address, freeAddress(tx, id, email));
    ARNOLD_CHECK(requireToManage(tx, id));
    ARNOLD_CHECK(giveLogin(tx, id, address, passwordHash));
    noteAbout(tx, "staff.set_login", id);
    return {};
}

Result<void> inviteStaff(WriteTx &tx, StaffId id, const QString &email)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    ARNOLD_TRY(address, freeAddress(tx, id, email));
    ARNOLD_CHECK(requireToManage(tx, id));
    ARNOLD_TRY(key, staffKey(tx, id));
    ARNOLD_TRY(contact, staffContact(tx, id));
    const QString token = issueOneTimeToken(tx,
                                            {TokenPurpose::Invitation, staffSubject(id),
                                             staffEmailIndex(tx.cipher(), address),
                                             tx.cipher().seal(key, invitedPlace(id), address)});
    dropWaitingInvitations(tx, id); // their links are good no more
    mail::enqueue(tx,
                  {.kind = mail::Kind::StaffInvitation,
                   .language = contact.language,
                   .subjectKind = ActorKind::Staff,
                   .subject = id.bytes(),
                   .recipient = address,
                   .name = contact.name,
                   .token = token});
    noteAbout(tx, "staff.invite", id);
    return {};
}

Result<std::optional<OpenInvitation>> openInvitation(ReadTx &tx, StaffId id)
{
    const auto open = openOneTimeToken(tx, TokenPurpose::Invitation, staffSubject(id));
    if (!open)
        return std::optional<OpenInvitation>();
    const auto wrapped = tx.queryOne<std::optional<QByteArray>>(kKey, id).value_or(std::nullopt);
    if (!wrapped)
        return Error {ErrorCode::StorageFailed, QStringLiteral("staff")};
    ARNOLD_TRY(key, tx.cipher().unwrap(*wrapped, id.bytes()));
    ARNOLD_TRY(email, tx.cipher().openText(key, invitedPlace(id), open->detailSealed));
    return std::optional(OpenInvitation {email, open->expiresAt});
}

Result<void> withdrawInvitation(WriteTx &tx, StaffId id)
{
    ARNOLD_CHECK(require(tx, tx.actor(), Permission::StaffEdit));
    if (!tx.queryOne<std::optional<QByteArray>>(kKey, id))
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    ARNOLD_CHECK(requireToManage(tx, id));
    if (!dropOneTimeToken(tx, TokenPurpose::Invitation, staffSubject(id)))
        return Error {ErrorCode::NotFound, QStringLiteral("invitation")};
    dropWaitingInvitations(tx, id);
    noteAbout(tx, "staff.withdraw_invitation", id);
    return {};
}

Result<StaffId> acceptInvitation(WriteTx &tx, const QString &token, const QString &passwordHash)
{
    ARNOLD_TRY(used, useOneTimeToken(tx, TokenPurpose::Invitation, token));
    const StaffId id(used.subject.id);
    if (!staffMember(tx, id))
        return Error {ErrorCode::TokenInvalid, QStringLiteral("token")};
    ARNOLD_TRY(key, staffKey(tx, id));
    ARNOLD_TRY(invited, tx.cipher().openText(key, invitedPlace(id), used.detailSealed));
    ARNOLD_TRY(address, freeAddress(tx, id, invited));
    ARNOLD_CHECK(giveLogin(tx, id, address, passwordHash));
    noteAbout(tx, "staff.accept_invitation", id);
    return id;
}

Result<void> changeStaffPassword(WriteTx &tx, StaffId id, const QString &verifiedHash,
                                 const QString &newHash, SessionId session)
{
    ARNOLD_CHECK(requireRecent(tx, tx.actor()));
    if (tx.execute(kReplaceHash, newHash, id, verifiedHash) != 1)
        return ErrorCode::WrongCredentials;
    endSessions(tx, staffSubject(id), "password_changed", session);
    noteAbout(tx, "staff.change_password", id);
    return {};
}

Result<StaffContact> staffContact(ReadTx &tx, StaffId id)
{
    auto rows = tx.query(kContact, id);
    if (!rows.next())
        return Error {ErrorCode::NotFound, QStringLiteral("staff")};
    StaffContact contact {{}, rows.value<QString>(0), rows.value<QString>(1)};
    const auto wrapped = rows.value<std::optional<QByteArray>>(2);
    const auto sealed = rows.value<std::optional<QByteArray>>(3);
    if (wrapped && sealed) {
        ARNOLD_TRY(key, tx.cipher().unwrap(*wrapped, id.bytes()));
        ARNOLD_TRY(email,
                   tx.cipher().openText(key, {"staff", "email_sealed", id.bytes()}, *sealed));
        contact.email = email;
    }
    return contact;
}

QString staffPasswordHash(ReadTx &tx, StaffId id)
{
    return tx.queryOne<std::optional<QString>>(kHash, id)
            .value_or(std::nullopt)
            .value_or(QString());
}

} // namespace arnold::identity
