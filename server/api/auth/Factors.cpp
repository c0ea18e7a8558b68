#include "server/api/auth/Factors.h"
#include "core/customers/OwnContact.h"
#include "core/identity/StepUp.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/AuthRoutes.h"

namespace arnold::api {

using namespace gateway;

Result<identity::FactorState> ownFactor(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<identity::FactorState> {
        return identity::factorOf(tx, subjectOf(call));
    });
}

Result<identity::StartedFactor> startOwnFactor(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<identity::StartedFactor> {
        ARNOLD_TRY(contact, customers::contactOf(tx, subjectOf(call)));
        return identity::startFactor(tx,
                                     {services.rules.current(tx)->shopName,
                                      contact.email.isEmpty() ? contact.name : contact.email});
    });
}

Result<std::vector<QString>> confirmOwnFactor(const Services &services, const Call &call,
                                              const QString &code)
{
    ARNOLD_CHECK(slowDownCodes(services, subjectOf(call)));
    const auto codes = services.database.write(
            call.actor, [&](WriteTx &tx) -> Result<std::vector<QString>> {
                ARNOLD_TRY(made, identity::confirmFactor(tx, code));
                ARNOLD_CHECK(customers::tell(tx, subjectOf(call), mail::Kind::FactorAdded));
                return made;
            });
    if (codes)
        services.signIn->backoff.forget(codesOf(subjectOf(call)));
    return codes;
}

Result<std::vector<QString>> renewOwnRecoveryCodes(const Services &services, const Call &call)
{
    return services.database.write(call.actor,
                                   [](WriteTx &tx) { return identity::renewRecoveryCodes(tx); });
}

Result<void> removeOwnFactor(const Services &services, const Call &call)
{
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(identity::removeFactor(tx));
        return customers::tell(tx, subjectOf(call), mail::Kind::FactorRemoved);
    });
}

namespace {

Result<void> prove(const Services &services, const Call &call, const StepUpProof &proof)
{
    ARNOLD_TRY(factor, ownFactor(services, call));
    if (!factor.since) {
        if (proof.password.isEmpty())
            return Error {ErrorCode::MissingField, QStringLiteral("password")};
        ARNOLD_TRY(hash, checkOwnPassword(services, call, proof.password)); // which is noted
        Q_UNUSED(hash)
        return {};
    }
    if (!proof.code.isEmpty())
        ARNOLD_CHECK(slowDownCodes(services, subjectOf(call)));
    ARNOLD_CHECK(services.database.write(call.actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(used, identity::passFactor(tx, subjectOf(call), proof.code));
        // It was given up in the meantime: nothing has been proven.
        if (used == identity::FactorUse::NotAsked)
            return ErrorCode::StepUpRequired;
        identity::noteAuthenticated(tx, identity::Proof::Factor);
        return {};
    }));
    services.signIn->backoff.forget(codesOf(subjectOf(call)));
    return {};
}

} // namespace

Result<Entered> stepUp(const Services &services, const Call &call, const StepUpProof &proof,
                       Carrier carrier)
{
    ARNOLD_CHECK(prove(services, call, proof));
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Entered> {
        ARNOLD_TRY(opened,
                   identity::goOnAnew(
                           tx,
                           {.addressIndex = identity::addressIndexOf(tx, countedAddress(call.peer)),
                            .agent = call.agent,
                            .address = countedAddress(call.peer)}));
        return entered({services, call, carrier}, tx, subjectOf(call), opened);
    });
}

} // namespace arnold::api
