#include "server/api/auth/Proofs.h"
#include "core/customers/Accounts.h"
#include "core/identity/Invitations.h"
#include "core/identity/OneTimeTokens.h"
#include "core/orders/JoinAccount.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {
namespace {

using namespace gateway;
using identity::TokenPurpose;

// Whoever brings the token of a mail acts as the one whom it was sent to.
Result<Actor> bearer(const Services &services, const Call &call, TokenPurpose purpose,
                     const QString &token)
{
    ARNOLD_TRY(subject,
               services.database.read([&](ReadTx &tx) -> Result<std::optional<identity::Subject>> {
                   return identity::bearerOf(tx, purpose, token);
               }));
    if (!subject)
        return Error {ErrorCode::TokenInvalid, QStringLiteral("token")};
    return subject->actor().through(ApiKeyId(), call.requestId);
}

// `prove` spends the token and says whose it was; their past orders join the account.
template <typename Prove>
Result<void> proven(const Services &services, const Actor &actor, Prove &&prove)
{
    return services.database.write(actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(id, prove(tx));
        ARNOLD_CHECK(orders::joinAccount(tx, id));
        return {};
    });
}

} // namespace

Result<void> confirmAddress(const Services &services, const Call &call, const QString &token)
{
    ARNOLD_TRY(actor, bearer(services, call, TokenPurpose::Verify, token));
    return proven(services, actor, [&](WriteTx &tx) { return customers::verify(tx, token); });
}

Result<void> replacePassword(const Services &services, const Call &call, const QString &token,
                             const QString &password)
{
    ARNOLD_CHECK(slowDown(services, call, "reset-confirm", token.toLatin1()));
    ARNOLD_CHECK(identity::validatePassword(password));
    ARNOLD_TRY(actor, bearer(services, call, TokenPurpose::Reset, token));
    ARNOLD_TRY(hash, hashNew(services, password, "password"));
    return proven(services, actor,
                  [&](WriteTx &tx) { return customers::resetPassword(tx, token, hash); });
}

Result<void> confirmNewAddress(const Services &services, const Call &call, const QString &token)
{
    ARNOLD_TRY(actor, bearer(services, call, TokenPurpose::ChangeEmail, token));
    return proven(services, actor, [&](WriteTx &tx) { return customers::changeEmail(tx, token); });
}

Result<void> askForReset(const Services &services, const Call &call, const QString &email)
{
    ARNOLD_CHECK(slowDown(services, call, "reset", countedEmail(services, email)));
    services.database.writeThen(
            call.actor, [email](WriteTx &tx) { return customers::requestReset(tx, email); },
            [](const Result<void> &) {});
    return {};
}

Result<void> askForVerification(const Services &services, const Call &call)
{
    ARNOLD_CHECK(slowDown(services, call, "verify", call.actorText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) {
        return customers::requestVerification(tx, CustomerId(call.actor.id));
    });
}

Result<void> askForEmailChange(const Services &services, const Call &call,
                               const EmailChange &change)
{
    ARNOLD_CHECK(checkOwnPassword(services, call, change.password));
    ARNOLD_CHECK(slowDown(services, call, "email", call.actorText().toLatin1()));
    return services.database.write(call.actor, [&](WriteTx &tx) {
        return customers::requestEmailChange(tx, CustomerId(call.actor.id), change.email);
    });
}

Result<void> acceptInvitation(const Services &services, const Call &call, const QString &token,
                              const QString &password)
{
    ARNOLD_CHECK(slowDown(services, call, "invitation", token.toLatin1()));
    ARNOLD_CHECK(identity::validatePassword(password));
    ARNOLD_TRY(actor, bearer(services, call, TokenPurpose::Invitation, token));
    ARNOLD_TRY(hash, hashNew(services, password, "password"));
    return services.database.write(actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(identity::acceptInvitation(tx, token, hash));
        return {};
    });
}

} // namespace arnold::api
