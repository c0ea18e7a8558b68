#include "core/customers/Accounts.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {

using namespace gateway;

Error tooOften(int waitSeconds)
{
    return {ErrorCode::RateLimited,
            {},
            {},
            {{QStringLiteral("retry_after"), QString::number(waitSeconds)}}};
}

QByteArray countedEmail(const Services &services, const QString &email)
{
    return services.database.cipher().blindIndex("login.counted", email.trimmed().toLower());
}

Result<void> slowDown(const Services &services, const Call &call, const char *act,
                      const QByteArray &name)
{
    constexpr identity::Backoff::Rule kByName {.free = 5, .mostSeconds = 900};
    constexpr identity::Backoff::Rule kByAddress {.free = 20, .mostSeconds = 600};
    std::vector<identity::Backoff::Act> acts {{QByteArray(act) + ':' + name, kByName}};
    if (const QString address = countedAddress(call.peer); !address.isEmpty())
        acts.push_back({QByteArray(act) + "@" + address.toLatin1(), kByAddress});
    if (const auto wait = services.signIn->backoff.take(acts, services.clock.now()))
        return tooOften(*wait);
    return {};
}

Result<QString> hashNew(const Services &services, const QString &password, const char *field,
                        const QStringList &own)
{
    ARNOLD_TRY(shopName, services.database.read([&](ReadTx &tx) -> Result<QString> {
        return services.rules.current(tx)->shopName;
    }));
    ARNOLD_CHECK(identity::validatePassword(password, field, own + QStringList {shopName}));
    SignIn &signIn = *services.signIn;
    if (signIn.breached && signIn.breached->contains(password))
        return Error {ErrorCode::WeakPassword, QLatin1String(field)};
    return signIn.pool.run([&] { return identity::hashPassword(password, signIn.cost); });
}

namespace {

// Who has no second factor has proven all that there is to prove.
Result<void> noteProven(const Services &services, const Call &call)
{
    ARNOLD_TRY(missing, services.database.read([&](ReadTx &tx) -> Result<bool> {
        return !identity::requireRecent(tx, call.actor)
                && !identity::factorOf(tx, subjectOf(call)).since;
    }));
    if (!missing)
        return {};
    return services.database.write(call.actor, [](WriteTx &tx) -> Result<void> {
        identity::noteAuthenticated(tx, identity::Proof::Password);
        return {};
    });
}

} // namespace

Result<QString> checkOwnPassword(const Services &services, const Call &call,
                                 const QString &password)
{
    SignIn &signIn = *services.signIn;
    const QByteArray name = call.actorText().toLatin1();
    ARNOLD_CHECK(slowDown(services, call, "own-password", name));
    ARNOLD_TRY(hash, services.database.read([&](ReadTx &tx) -> Result<QString> {
        if (call.actor.kind == ActorKind::Staff)
            return identity::staffPasswordHash(tx, StaffId(call.actor.id));
        const auto account = customers::accountOf(tx, CustomerId(call.actor.id));
        return account ? account->passwordHash : QString();
    }));
    const QString against = hash.isEmpty() ? signIn.dummyHash : hash;
    ARNOLD_TRY(fits, signIn.pool.run([&] { return identity::passwordMatches(password, against); }));
    if (!fits || hash.isEmpty())
        return Error {ErrorCode::WrongCredentials, QStringLiteral("password")};
    signIn.backoff.forget("own-password:" + name);
    ARNOLD_CHECK(noteProven(services, call));
    return hash;
}

Result<void> changeOwnPassword(const Services &services, const Call &call,
                               const PasswordChange &change)
{
    ARNOLD_CHECK(identity::validatePassword(change.newPassword, "new_password"));
    ARNOLD_TRY(known, checkOwnPassword(services, call, change.password));
    ARNOLD_TRY(hash, hashNew(services, change.newPassword, "new_password"));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<void> {
        if (call.actor.kind == ActorKind::Staff)
            return identity::changeStaffPassword(tx, StaffId(call.actor.id), known, hash,
                                                 call.session);
        return customers::changePassword(tx, CustomerId(call.actor.id), known, hash, call.session);
    });
}

identity::Subject subjectOf(const Call &call)
{
    return {call.actor.kind, call.actor.id};
}

QByteArray codesOf(const identity::Subject &subject)
{
    return "code:"
            + QByteArray(reinterpret_cast<const char *>(subject.id.data()),
                         static_cast<qsizetype>(subject.id.size()));
}

// Wherever they come from: in the end a code in a quarter of an hour.
Result<void> slowDownCodes(const Services &services, const identity::Subject &subject)
{
    constexpr identity::Backoff::Rule kCodes {
            .free = 8, .mostSeconds = 900, .forgetSeconds = 86'400};
    if (const auto wait = services.signIn->backoff.take({{codesOf(subject), kCodes}},
                                                        services.clock.now()))
        return tooOften(*wait);
    return {};
}

} // namespace arnold::api
