#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

// The keys that access tokens are signed with. One signs at a time; after it comes another, what it
// has signed stays good until it ends, so that nobody is logged out by a new key.
namespace arnold::identity {

struct SigningKey {
    QString keyId = {}; // RFC 7638 thumbprint
    QByteArray publicKey = {}; // Ed25519
    std::optional<SecretKey> seed = {}; // while it signs
    Instant createdAt = {};
    std::optional<Instant> verifiesUntil = {}; // empty: it signs
};

// The one that signs first, then those that still verify at tx.now(). StorageFailed when a seed
// does not open.
Result<std::vector<SigningKey>> signingKeys(ReadTx &tx);
// Makes one when none signs.
Result<void> ensureSigningKey(WriteTx &tx);
// A new key signs from now on; the seeds of the former are destroyed, and they verify for as long
// as what they have signed may live.
Result<void> rotateSigningKey(WriteTx &tx, int tokenLifeSeconds);
// The same, when somebody asks for it. NotPermitted without api_keys.edit; StepUpRequired.
Result<void> replaceSigningKey(WriteTx &tx);
// Keys that verify nothing any more go. At most `limit`.
std::int64_t dropOldSigningKeys(WriteTx &tx, int limit);

// Names this shop in its tokens: "urn:uuid:...", made with the first key.
QString tokenIssuer(ReadTx &tx);

} // namespace arnold::identity
