#include "core/identity/Passkeys.h"
#include "tests/server/access/AccessRow.h"
#include "tests/support/SoftAuthenticator.h"

namespace arnold::test {
namespace {

const QByteArray kPasskeys = "/api/v1/auth/passkeys";

// A passkey of theirs; an own credential each time.
QByteArray passkeyOf(AccessWorld &world, const identity::Subject &subject)
{
    const SoftAuthenticator::Site site;
    SoftAuthenticator device;
    device.credentialId = world.unique("credential");
    const auto made = world.db().write(subject.actor(), [&](WriteTx &tx) -> Result<PasskeyId> {
        ARNOLD_TRY(challenge, identity::newPasskeyChallenge(tx));
        const auto parts = device.create(challenge, site);
        return identity::addPasskey(
                tx, {site.origin, site.relyingParty},
                {QStringLiteral("Phone"), parts.clientData, parts.attestationObject});
    });
    return made.value().toText().toLatin1();
}

// What signs nobody in: there is no such challenge.
QByteArray nothing()
{
    return json({{"credential_id", "AA"},
                 {"client_data", "AA"},
                 {"authenticator_data", "AA"},
                 {"signature", "AA"}});
}

Ask removal(AccessWorld &world, const identity::Subject &subject)
{
    return {kPasskeys + '/' + passkeyOf(world, subject)};
}

// So that nobody comes to have more than is allowed.
void forget(AccessWorld &world, const identity::Subject &subject)
{
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        identity::forgetPasskeys(tx, subject);
        return {};
    });
}

const identity::Subject &subjectOf(AccessWorld &world, const Caller &caller)
{
    const bool isSignedIn = QByteArray("OMCSAWU").contains(caller.letter);
    return isSignedIn ? caller.subject : world.caller('U').subject;
}

} // namespace

std::vector<AccessRow> passkeyRows()
{
    return {{"GET /api/v1/auth/passkeys", "signed in", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kPasskeys}; }},
            {"POST /api/v1/auth/passkeys/start", "signed in", 201, Whose::Nobodys,
             [](AccessWorld &world, Caller &caller) {
                 forget(world, subjectOf(world, caller));
                 return Ask {kPasskeys + "/start"};
             }},
            // No challenge was asked for.
            {"POST /api/v1/auth/passkeys", "signed in", 422, Whose::Nobodys,
             [](AccessWorld &, Caller &) {
                 return Ask {kPasskeys,
                             json({{"name", "Phone"},
                                   {"client_data", "AA"},
                                   {"attestation_object", "AA"}})};
             }},
            {"DELETE /api/v1/auth/passkeys/{passkey}", "signed in", 204, Whose::Theirs,
             [](AccessWorld &world, Caller &caller) {
                 forget(world, subjectOf(world, caller));
                 return removal(world, subjectOf(world, caller));
             },
             [](AccessWorld &world, Caller &) {
                 forget(world, world.stranger().subject);
                 return removal(world, world.stranger().subject);
             }},
            {"POST /api/v1/auth/passkeys/challenge", "everyone", 201, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {kPasskeys + "/challenge"}; }},
            {"POST /api/v1/auth/login/passkey", "everyone", 422, Whose::Nobodys,
             [](AccessWorld &, Caller &) {
                 return Ask {"/api/v1/auth/login/passkey", nothing()};
             }},
            {"POST /api/v1/auth/staff/login/passkey", "everyone", 422, Whose::Nobodys,
             [](AccessWorld &, Caller &) {
                 return Ask {"/api/v1/auth/staff/login/passkey", nothing()};
             }}};
}

} // namespace arnold::test
