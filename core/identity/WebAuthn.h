#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

// What an authenticator proves (W3C Web Authentication, level 2): pure functions over the bytes
// that a browser hands on. ES256 and EdDSA; no attestation is asked for or looked at.
namespace arnold::identity {

inline constexpr int kCoseEs256 = -7; // RFC 9053, 2
inline constexpr int kCoseEdDsa = -8;
inline constexpr int kMostCredentialIdBytes = 1023; // level 2, 4: "Credential ID"

struct PasskeyExpected {
    QByteArray challenge = {}; // raw
    QString origin = {}; // "https://shop.example"
    QString relyingParty = {}; // its id: "shop.example"
};

struct NewCredential {
    QByteArray id = {};
    QByteArray publicKey = {}; // COSE, as it came
    std::int64_t signCount = 0;
};
// Section 7.1. InvalidValue "client_data" or "attestation_object", with the reason in `detail`, for
// whatever is not sound: another challenge, origin, relying party, kind or algorithm, or nobody
// verified (UV) before it.
Result<NewCredential> readRegistration(const PasskeyExpected &expected,
                                       const QByteArray &clientData,
                                       const QByteArray &attestationObject);

struct Assertion {
    QByteArray credentialId = {};
    QByteArray clientData = {};
    QByteArray authenticatorData = {};
    QByteArray signature = {};
};
// Section 7.2, for the key of the credential that it names; the new count. InvalidValue
// "client_data", "authenticator_data" or "signature"; also when the count did not rise where one is
// kept: the key was copied.
Result<std::int64_t> verifyAssertion(const PasskeyExpected &expected, const QByteArray &publicKey,
                                     std::int64_t signCount, const Assertion &assertion);
// The challenge that client data names, before anything of it is believed.
std::optional<QByteArray> claimedChallenge(const QByteArray &clientData);

} // namespace arnold::identity
