#pragma once
#include "core/storage/Connection.h"
#include "core/storage/DatabaseConfig.h"
#include "core/storage/StoreKeys.h"

namespace arnold {

// How the keys of a store that is being opened are found. Private to core/storage.

// An owner makes those of a fresh store, and its key file where it is one; and where another master
// key has come first, it wraps them anew and makes a new data key (KeyRotation.h does the rest).
// WrongKey: the master key does not fit or is not there. InvalidState: beside an owner, a store
// without keys.
Result<FieldCipher> openStoreKeys(Connection &connection, const DatabaseConfig &config,
                                  Instant now);
// The data keys as they are now, from oldest to newest.
Result<std::vector<SecretKey>> readDataKeys(Connection &connection, const DatabaseConfig &config,
                                            Instant now);
// To what a backup of this store is sealed.
Result<std::optional<QByteArray>> readRecoveryPublicKey(Connection &connection, Instant now);

// Wraps the keys of an open store under the first of `masters`, where they are not yet, and makes a
// new data key. Whether there was something to do.
Result<bool> wrapAnew(WriteTx &tx, const MasterKeys &masters);

} // namespace arnold
