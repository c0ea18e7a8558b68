#include "core/audit/Audit.h"
#include "core/customers/Customers.h"
#include "core/customers/ExternalAccounts.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/SecondFactor.h"
#include "core/storage/FieldCipher.h"

namespace arnold::customers {
namespace {

constexpr auto kMayEnter = "SELECT 1 FROM customer_account a JOIN customer c "
                           "ON c.id = a.customer_id AND c.archived_at IS NULL "
                           "WHERE a.customer_id = ?";
constexpr auto kByEmail = "SELECT customer_id, verified_at FROM customer_account "
                          "WHERE email_index = ?";
constexpr auto kInsert = "INSERT INTO customer_account (customer_id, email_index, verified_at, "
                         "created_at) VALUES (?, ?, ?, ?) ON CONFLICT (email_index) DO NOTHING";
constexpr auto kTakeOver = "UPDATE customer_account SET password_hash = NULL, verified_at = ? "
                           "WHERE customer_id = ? AND verified_at IS NULL";

Error refused(const char *why)
{
    return {ErrorCode::SignInRefused, {}, QLatin1String(why)};
}

void noteAbout(WriteTx &tx, std::string_view action, CustomerId id)
{
    audit::append(tx, {.action = action, .subjectKind = "customer", .subject = id.bytes()});
}

Result<identity::ExternalMatch> enrol(WriteTx &tx, const QString &email, const QString &name,
                                      const QString &language)
{
    NewCustomer wanted;
    wanted.name = name.isEmpty() ? email.section(u'@', 0, 0) : name;
    wanted.email = email;
    wanted.locale = language;
    ARNOLD_TRY(id, create(tx, wanted));
    if (tx.execute(kInsert, id, emailIndex(tx.cipher(), email), tx.now(), tx.now()) != 1)
        return Error {ErrorCode::Conflict, QStringLiteral("email")};
    noteAbout(tx, "account.register", id);
    return identity::ExternalMatch {identity::customerSubject(id), true};
}

void takeOver(WriteTx &tx, CustomerId id)
{
    const auto subject = identity::customerSubject(id);
    if (tx.execute(kTakeOver, tx.now(), id) != 1)
        return; // they have proven it this very moment
    identity::endSessions(tx, subject, "address_proven");
    identity::dropOneTimeTokens(tx, subject);
    identity::forgetFactor(tx, subject);
    identity::forgetExternalLogins(tx, subject);
    noteAbout(tx, "account.take_over", id);
}

} // namespace

Result<identity::ExternalMatch> matchCustomer(WriteTx &tx, const identity::ExternalIdentity &who,
                                              const QString &language)
{
    const auto key = identity::externalKeyOf(tx.cipher(), who);
    if (const auto known = identity::linkedSubject(tx, ActorKind::Customer, key)) {
        if (!mayEnter(tx, CustomerId(known->id)))
            return refused("they are archived");
        return identity::ExternalMatch {*known};
    }
    const auto email = normalisedEmail(who.email);
    if (!email || !who.emailVerified)
        return Error {ErrorCode::EmailNotVerified, QStringLiteral("email")};
    std::optional<CustomerId> id;
    bool wasProven = false;
    {
        auto rows = tx.query(kByEmail, emailIndex(tx.cipher(), *email));
        if (rows.next()) {
            id = rows.value<CustomerId>(0);
            wasProven = rows.value<std::optional<Instant>>(1).has_value();
        }
    }
    if (!id)
        return enrol(tx, *email, who.name, language);
    if (!mayEnter(tx, *id))
        return refused("they are archived");
    if (!wasProven)
        takeOver(tx, *id);
    return identity::ExternalMatch {identity::customerSubject(*id), !wasProven};
}

bool mayEnter(ReadTx &tx, CustomerId id)
{
    return tx.queryOne<int>(kMayEnter, id).has_value();
}

} // namespace arnold::customers
