#include "server/api/auth/External.h"

#include "core/customers/ExternalAccounts.h"
#include "core/customers/OwnContact.h"
#include "core/identity/Identity.h"
#include "core/identity/SecondFactor.h"
#include "core/orders/JoinAccount.h"

#include <QHostAddress>
#include <QUrl>

namespace arnold::api {
namespace {

using namespace gateway;
using identity::LoginBegun;

ActorKind kindOf(Door door)
{
    return door == Door::Staff ? ActorKind::Staff : ActorKind::Customer;
}

// RFC 8252, 7.3 and 8.3: an address, not a name, so that nobody else's resolver has a say.
bool isOnClientsMachine(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("http") && url.userInfo().isEmpty()
            && !url.hasFragment() && QHostAddress(url.host()).isLoopback() && url.port() > 0;
}

Result<QString> redirectOf(const ExternalSignIn &external, const QString &wanted)
{
    if (wanted.isEmpty() || wanted == external.callbackUrl)
        return external.callbackUrl;
    if (external.redirects.contains(wanted) || isOnClientsMachine(QUrl(wanted, QUrl::StrictMode)))
        return wanted;
    return Error {ErrorCode::InvalidValue, QStringLiteral("redirect_uri")};
}

// Nobody yet, whoever else may be signed in at that browser.
Actor stranger(const Entrance &entrance)
{
    return Actor::guest().through(ApiKeyId(), entrance.call.requestId);
}

Error factorRequired()
{
    return {ErrorCode::SecondFactorRequired, QStringLiteral("factor_code")};
}

struct Arrived {
    identity::ExternalArrival arrival = {};
    bool newlyProven = false;
};

Result<Entered> open(const Entrance &entrance, WriteTx &tx, const Arrived &who)
{
    identity::ExternalArrival arrival = who.arrival;
    arrival.address = countedAddress(entrance.call.peer);
    arrival.addressIndex = identity::addressIndexOf(tx, arrival.address);
    arrival.agent = entrance.call.agent;
    if (who.newlyProven)
        ARNOLD_CHECK(orders::joinAccount(tx, CustomerId(arrival.subject.id)));
    const bool joins = !identity::linkedSubject(tx, arrival.subject.kind, arrival.key);
    const auto opened = identity::signInExternally(tx, arrival);
    if (!opened && opened.error().code == ErrorCode::WrongCode)
        return Error {ErrorCode::WrongCode, QStringLiteral("factor_code")};
    ARNOLD_CHECK(opened);
    if (joins && !who.newlyProven) // what was theirs alone is open to one more
        ARNOLD_CHECK(customers::tell(tx, arrival.subject, mail::Kind::LoginJoined));
    return entered(entrance, tx, arrival.subject, *opened);
}

// Empty when their second factor is waited for, which must be committed.
Result<std::optional<Entered>> arrive(const Entrance &entrance, WriteTx &tx,
                                      const ExternalShown &shown, ActorKind door,
                                      const identity::ExternalIdentity &who)
{
    ARNOLD_TRY(match,
               door == ActorKind::Staff
                       ? identity::matchStaff(tx, who)
                       : customers::matchCustomer(tx, who, entrance.call.language));
    const auto key = identity::externalKeyOf(tx.cipher(), who);
    if (identity::factorOf(tx, match.subject).since) {
        identity::awaitFactor(tx, shown.login, {match.subject, key});
        return std::optional<Entered>();
    }
    ARNOLD_TRY(entered, open(entrance, tx, {{match.subject, key}, match.newlyProven}));
    return std::optional(entered);
}

// The provider's answer, for the first and only time.
Result<Entered> redeem(const Entrance &entrance, const ExternalShown &shown)
{
    const Services &services = entrance.services;
    ARNOLD_TRY(login, services.database.write(stranger(entrance), [&](WriteTx &tx) {
        return identity::takeLogin(tx, shown.login);
    }));
    if (!shown.error.isEmpty())
        return Error {ErrorCode::SignInRefused, {}, QStringLiteral("the provider refused")};
    const auto &external = services.signIn->external;
    if (!external.provider)
        return ErrorCode::NotFound;
    ARNOLD_TRY(who,
               external.provider->exchange({shown.code, shown.issuer, login.redirectUri,
                                            login.codeVerifier, login.nonce}));
    ARNOLD_TRY(entered, services.database.write(stranger(entrance), [&](WriteTx &tx) {
        return arrive(entrance, tx, shown, login.door, who);
    }));
    if (!entered)
        return factorRequired();
    return *entered;
}

// They have proven who they are elsewhere before, and bring their code now.
Result<Entered> proceed(const Entrance &entrance, const ExternalShown &shown)
{
    const Services &services = entrance.services;
    const auto awaited = [&](ReadTx &tx) { return identity::awaitedLogin(tx, shown.login); };
    ARNOLD_TRY(login, services.database.read(awaited));
    ARNOLD_CHECK(slowDownCodes(services, login.subject));
    const auto entered = services.database.write(
            stranger(entrance), [&](WriteTx &tx) -> Result<Entered> {
                ARNOLD_TRY(now, awaited(tx));
                ARNOLD_CHECK(identity::endLogin(tx, shown.login));
                const bool isStaff = now.subject.kind == ActorKind::Staff;
                if (isStaff ? !identity::staffMember(tx, StaffId(now.subject.id))
                            : !customers::mayEnter(tx, CustomerId(now.subject.id)))
                    return ErrorCode::SignInRefused;
                return open(entrance, tx, {{now.subject, now.key, {}, {}, shown.factorCode}});
            });
    if (entered)
        services.signIn->backoff.forget(codesOf(login.subject));
    return entered;
}

} // namespace

bool hasExternal(const Services &services, Door door)
{
    const ExternalSignIn &external = services.signIn->external;
    return external.provider && (door == Door::Staff ? external.forStaff : external.forCustomers);
}

Result<ExternalStarted> startExternal(const Services &services, Door door,
                                      const QString &redirectUri)
{
    if (!hasExternal(services, door))
        return ErrorCode::NotFound;
    const ExternalSignIn &external = services.signIn->external;
    ARNOLD_TRY(redirect, redirectOf(external, redirectUri));
    const auto login = LoginBegun::make(kindOf(door), redirect);
    ARNOLD_TRY(url,
               external.provider->authorizationUrl(
                       {redirect, login.state, login.nonce, login.codeChallenge()}));
    ARNOLD_CHECK(services.database.write(Actor::guest(), [&](WriteTx &tx) -> Result<void> {
        identity::keepLogin(tx, login);
        return {};
    }));
    return ExternalStarted {url, login.state, login.binding};
}

Result<Entered> finishExternal(const Services &services, const Call &call,
                               const ExternalShown &shown, Carrier carrier)
{
    const Entrance entrance {services, call, carrier, shown.cart};
    if (!shown.code.isEmpty() || !shown.error.isEmpty())
        return redeem(entrance, shown);
    if (!shown.factorCode.isEmpty())
        return proceed(entrance, shown);
    return Error {ErrorCode::MissingField, QStringLiteral("code")};
}

} // namespace arnold::api
