#include "core/audit/Audit.h"
#include "core/customers/Accounts.h"
#include "core/identity/Identity.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/mail/Mail.h"
#include "core/storage/FieldCipher.h"

namespace arnold::customers {
namespace {

using identity::TokenPurpose;

constexpr auto kAccount = "SELECT customer_id, password_hash, verified_at, created_at "
                          "FROM customer_account WHERE customer_id = ?";
constexpr auto kByEmail = "SELECT a.customer_id, a.password_hash FROM customer_account a "
                          "JOIN customer c ON c.id = a.customer_id AND c.archived_at IS NULL "
                          "WHERE a.email_index = ?";
constexpr auto kLivingHash = "SELECT a.password_hash FROM customer_account a "
                             "JOIN customer c ON c.id = a.customer_id AND c.archived_at IS NULL "
                             "WHERE a.customer_id = ?";
constexpr auto kTaken = "SELECT 1 FROM customer_account WHERE email_index = ?";
constexpr auto kInsert =
        "INSERT INTO customer_account (customer_id, email_index, password_hash, created_at) "
        "VALUES (?, ?, ?, ?) ON CONFLICT (email_index) DO NOTHING";
constexpr auto kReplaceHash = "UPDATE customer_account SET password_hash = ? "
                              "WHERE customer_id = ? AND password_hash = ?";
constexpr auto kVerify = "UPDATE customer_account SET verified_at = COALESCE(verified_at, ?) "
                         "WHERE customer_id = ? AND email_index = ?";
constexpr auto kReset = "UPDATE customer_account SET password_hash = ?, "
                        "verified_at = COALESCE(verified_at, ?) "
                        "WHERE customer_id = ? AND email_index = ?";
constexpr auto kMoveEmail =
        "UPDATE customer_account SET email_index = ?, verified_at = ? WHERE customer_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM customer_account WHERE email_index = ? "
        "AND customer_id <> ?)";

identity::Subject subjectOf(CustomerId id)
{
    return identity::customerSubject(id);
}

CustomerId customerOf(const identity::Subject &subject)
{
    return CustomerId(subject.id);
}

// No word of what stands in it: an address is personal.
void noteAbout(WriteTx &tx, std::string_view action, CustomerId id)
{
    audit::append(tx, {.action = action, .subjectKind = "customer", .subject = id.bytes()});
}

Error tokenInvalid()
{
    return {ErrorCode::TokenInvalid, QStringLiteral("token")};
}

Error taken()
{
    return {ErrorCode::Conflict, QStringLiteral("email")};
}

Result<Customer> livingCustomer(ReadTx &tx, CustomerId id)
{
    auto customer = byId(tx, id);
    if (!customer || customer->erasedAt || !accountOf(tx, id))
        return Error {ErrorCode::NotFound, QStringLiteral("customer")};
    return *customer;
}

struct Letter {
    mail::Kind kind;
    QString recipient;
    QString token = {};
};
void write(WriteTx &tx, const Customer &customer, const Letter &letter)
{
    mail::enqueue(tx,
                  {.kind = letter.kind,
                   .language = customer.locale,
                   .subjectKind = ActorKind::Customer,
                   .subject = customer.id.bytes(),
                   .recipient = letter.recipient,
                   .name = customer.name,
                   .token = letter.token});
}

void writeVerification(WriteTx &tx, const Customer &customer)
{
    const QString token = identity::issueOneTimeToken(tx,
                                                      {TokenPurpose::Verify,
                                                       subjectOf(customer.id),
                                                       emailIndex(tx.cipher(), customer.email),
                                                       {}});
    write(tx, customer, {mail::Kind::VerifyEmail, customer.email, token});
}

FieldPlace newEmailPlace(CustomerId id)
{
    return {"one_time_token", "detail_sealed", id.bytes()};
}

} // namespace

std::optional<Account> accountOf(ReadTx &tx, CustomerId id)
{
    auto rows = tx.query(kAccount, id);
    if (!rows.next())
        return std::nullopt;
    return Account {rows.value<CustomerId>(0),
                    rows.value<std::optional<QString>>(1).value_or(QString()),
                    rows.value<std::optional<Instant>>(2), rows.value<Instant>(3)};
}

Result<CustomerId> registerAccount(WriteTx &tx, const Registration &registration)
{
    const auto email = normalisedEmail(registration.email);
    if (!email)
        return Error {ErrorCode::InvalidEmail, QStringLiteral("email")};
    const QByteArray index = emailIndex(tx.cipher(), *email);
    if (tx.queryOne<int>(kTaken, index))
        return taken();
    NewCustomer wanted;
    wanted.name = registration.name;
    wanted.email = *email;
    wanted.locale = registration.language;
    ARNOLD_TRY(id, create(tx, wanted));
    if (tx.execute(kInsert, id, index, registration.passwordHash, tx.now()) != 1)
        return taken();
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    writeVerification(tx, customer);
    noteAbout(tx, "account.register", id);
    return id;
}

identity::LoginQuestion loginQuestion(ReadTx &tx, const QString &email,
                                      const QByteArray &addressIndex)
{
    identity::LoginQuestion question {{ActorKind::Customer, {}}, {}, false};
    {
        const QString text = normalisedEmail(email).value_or(email);
        auto rows = tx.query(kByEmail, emailIndex(tx.cipher(), text));
        if (rows.next()) {
            question.subject.id = rows.value<IdBytes>(0);
            question.hash = rows.value<std::optional<QString>>(1).value_or(QString());
        }
    }
    question.knownAddress = identity::hasSignedInFrom(tx, question.subject, addressIndex);
    return question;
}

Result<identity::OpenedSession> signIn(WriteTx &tx, const identity::LoginAnswer &answer)
{
    const CustomerId id = customerOf(answer.subject);
    const auto hash = tx.queryOne<std::optional<QString>>(kLivingHash, id).value_or(std::nullopt);
    if (!hash || hash->isEmpty() || *hash != answer.verifiedHash)
        return ErrorCode::WrongCredentials;
    ARNOLD_TRY(factor, identity::passFactor(tx, answer.subject, answer.code));
    if (!answer.newHash.isEmpty())
        tx.execute(kReplaceHash, answer.newHash, id, answer.verifiedHash);
    return identity::openSession(tx,
                                 {answer.subject, answer.addressIndex, answer.agent,
                                  factor != identity::FactorUse::NotAsked});
}

Result<void> requestVerification(WriteTx &tx, CustomerId id)
{
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    if (!accountOf(tx, id)->verifiedAt)
        writeVerification(tx, customer);
    return {};
}

Result<CustomerId> verify(WriteTx &tx, const QString &token)
{
    ARNOLD_TRY(used, identity::useOneTimeToken(tx, TokenPurpose::Verify, token));
    const CustomerId id = customerOf(used.subject);
    if (tx.execute(kVerify, tx.now(), id, used.emailIndex) != 1)
        return tokenInvalid();
    noteAbout(tx, "account.verify_email", id);
    return id;
}

Result<void> requestReset(WriteTx &tx, const QString &email)
{
    const auto text = normalisedEmail(email);
    if (!text)
        return {};
    const QByteArray index = emailIndex(tx.cipher(), *text);
    const auto id = tx.queryOne<CustomerId>(kByEmail, index);
    if (!id)
        return {};
    ARNOLD_TRY(customer, livingCustomer(tx, *id));
    const QString token = identity::issueOneTimeToken(
            tx, {TokenPurpose::Reset, subjectOf(*id), index, {}});
    write(tx, customer, {mail::Kind::ResetPassword, *text, token});
    return {};
}

Result<CustomerId> resetPassword(WriteTx &tx, const QString &token, const QString &passwordHash)
{
    ARNOLD_TRY(used, identity::useOneTimeToken(tx, TokenPurpose::Reset, token));
    const CustomerId id = customerOf(used.subject);
    const auto account = accountOf(tx, id);
    if (tx.execute(kReset, passwordHash, tx.now(), id, used.emailIndex) != 1)
        return tokenInvalid();
    // Whoever made an account of an address that nobody had proven may not be who owns the mailbox.
    if (account && !account->verifiedAt)
        identity::forgetFactor(tx, used.subject);
    identity::endSessions(tx, used.subject, "password_reset");
    // Whoever knew the former password may have begun to move the account to an address of theirs.
    identity::dropOneTimeTokens(tx, used.subject);
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    write(tx, customer, {mail::Kind::PasswordChanged, customer.email});
    noteAbout(tx, "account.reset_password", id);
    return id;
}

Result<void> changePassword(WriteTx &tx, CustomerId id, const QString &verifiedHash,
                            const QString &newHash, SessionId session)
{
    ARNOLD_CHECK(identity::requireRecent(tx, tx.actor()));
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    if (tx.execute(kReplaceHash, newHash, id, verifiedHash) != 1)
        return ErrorCode::WrongCredentials;
    identity::endSessions(tx, subjectOf(id), "password_changed", session);
    identity::dropOneTimeTokens(tx, subjectOf(id));
    write(tx, customer, {mail::Kind::PasswordChanged, customer.email});
    noteAbout(tx, "account.change_password", id);
    return {};
}

Result<std::int64_t> signOutEverywhere(WriteTx &tx, CustomerId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CustomersEdit));
    if (!byId(tx, id))
        return Error {ErrorCode::NotFound, QStringLiteral("customer")};
    const std::int64_t count = identity::endSessions(tx, subjectOf(id), "ended_by_staff");
    audit::append(tx,
                  {.action = "session.end",
                   .subjectKind = "customer",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("sessions"), qint64(count)}}});
    return count;
}

Result<void> requestEmailChange(WriteTx &tx, CustomerId id, const QString &email)
{
    ARNOLD_CHECK(identity::requireRecent(tx, tx.actor()));
    const auto text = normalisedEmail(email);
    if (!text)
        return Error {ErrorCode::InvalidEmail, QStringLiteral("email")};
    const QByteArray index = emailIndex(tx.cipher(), *text);
    if (tx.queryOne<int>(kTaken, index))
        return taken();
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    ARNOLD_TRY(key, profileKey(tx, customer.person));
    const QString token = identity::issueOneTimeToken(
            tx,
            {TokenPurpose::ChangeEmail, subjectOf(id), index,
             tx.cipher().seal(key, newEmailPlace(id), *text)});
    write(tx, customer, {mail::Kind::ConfirmNewEmail, *text, token});
    return {};
}

Result<CustomerId> changeEmail(WriteTx &tx, const QString &token)
{
    ARNOLD_TRY(used, identity::useOneTimeToken(tx, TokenPurpose::ChangeEmail, token));
    const CustomerId id = customerOf(used.subject);
    ARNOLD_TRY(customer, livingCustomer(tx, id));
    ARNOLD_TRY(key, profileKey(tx, customer.person));
    ARNOLD_TRY(email, tx.cipher().openText(key, newEmailPlace(id), used.detailSealed));
    if (tx.execute(kMoveEmail, used.emailIndex, tx.now(), id, used.emailIndex, id) != 1)
        return taken();
    const QString former = customer.email;
    CustomerChange change;
    change.email = email;
    // What the address says is proven by the token, whoever brings it: it is the customer's act.
    ARNOLD_CHECK(update(tx, id, customer.version, change));
    write(tx, customer, {mail::Kind::EmailChanged, former});
    noteAbout(tx, "account.change_email", id);
    return id;
}

} // namespace arnold::customers
