#include "server/api/auth/Passkeys.h"
#include "core/customers/OwnContact.h"
#include "core/selling/RulesCache.h"

#include <QUrl>

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

// An origin has no port where it is the scheme's own, as browsers write it (RFC 6454, 6.1).
identity::PasskeySite siteOf(const Services &services, const Call &call)
{
    const QString &configured = services.signIn->siteUrl;
    const QUrl url(configured.isEmpty() ? call.baseUrl : configured);
    const bool isUsual = url.port() == -1
            || url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80);
    const QString port = isUsual ? QString() : QStringLiteral(":%1").arg(url.port());
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return {url.scheme() + QStringLiteral("://") + host + port, host};
}

QByteArray rawBytes(const IdBytes &id)
{
    return {reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size())};
}

} // namespace

Result<PasskeyCreation> startOwnPasskey(const Services &services, const Call &call)
{
    ARNOLD_CHECK(slowDown(services, call, "passkey", call.actorText().toLatin1()));
    const identity::Subject subject = subjectOf(call);
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<PasskeyCreation> {
        ARNOLD_TRY(challenge, identity::newPasskeyChallenge(tx));
        ARNOLD_TRY(contact, customers::contactOf(tx, subject));
        PasskeyCreation creation;
        creation.challenge = challenge;
        creation.relyingParty = siteOf(services, call).relyingParty;
        creation.shopName = services.rules.current(tx)->shopName;
        creation.userId = rawBytes(subject.id);
        creation.userName = contact.email.isEmpty() ? contact.name : contact.email;
        creation.displayName = contact.name;
        for (const Passkey &each : identity::passkeysOf(tx, subject))
            creation.known.push_back(each.credentialId);
        return creation;
    });
}

Result<Passkey> addOwnPasskey(const Services &services, const Call &call,
                              const identity::NewPasskey &made)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Passkey> {
        ARNOLD_TRY(id, identity::addPasskey(tx, siteOf(services, call), made));
        ARNOLD_CHECK(customers::tell(tx, subjectOf(call), mail::Kind::PasskeyAdded));
        const auto all = identity::passkeysOf(tx, subjectOf(call));
        const auto added = std::ranges::find(all, id, &Passkey::id);
        return added == all.end() ? Result<Passkey>(ErrorCode::Internal) : Result(*added);
    });
}

Result<void> removeOwnPasskey(const Services &services, const Call &call, PasskeyId id)
{
    return services.database.write(call.actor,
                                   [&](WriteTx &tx) { return identity::removePasskey(tx, id); });
}

Result<PasskeyChallenge> passkeyChallenge(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<PasskeyChallenge> {
        return PasskeyChallenge {identity::passkeySignInChallenge(tx),
                                 siteOf(services, call).relyingParty};
    });
}

Result<Entered> enterWithPasskey(const Services &services, const Call &call, Door door,
                                 const identity::Assertion &shown, Carrier carrier)
{
    ARNOLD_TRY(owner,
               services.database.read([&](ReadTx &tx) -> Result<std::optional<identity::Subject>> {
                   return identity::passkeyOwner(tx, shown.credentialId);
               }));
    identity::PasskeySignIn signIn;
    signIn.door = door == Door::Staff ? ActorKind::Staff : ActorKind::Customer;
    signIn.assertion = shown;
    signIn.agent = call.agent;
    const Actor actor = owner ? owner->actor().through(ApiKeyId(), call.requestId) : call.actor;
    ARNOLD_TRY(entered,
               services.database.write(actor, [&](WriteTx &tx) -> Result<std::optional<Entered>> {
                   signIn.addressIndex = identity::addressIndexOf(tx, countedAddress(call.peer));
                   ARNOLD_TRY(opened,
                              identity::signInWithPasskey(tx, siteOf(services, call), signIn));
                   if (!opened || !owner)
                       return std::optional<Entered>();
                   return std::optional(
                           api::entered({services, call, carrier, {}}, tx, *owner, *opened));
               }));
    if (!entered)
        return ErrorCode::WrongCredentials;
    return *entered;
}

} // namespace arnold::api
