#include "core/customers/Accounts.h"
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

Result<QString> hashNew(const Services &services, const QString &password, const char *field)
{
    ARNOLD_CHECK(identity::validatePassword(password, field));
    SignIn &signIn = *services.signIn;
    return signIn.pool.run([&] { return identity::hashPassword(password, signIn.cost); });
}

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
    return hash;
}

identity::Subject subjectOf(const Call &call)
{
    return {call.actor.kind, call.actor.id};
}

} // namespace arnold::api
