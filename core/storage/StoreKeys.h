#pragma once
#include "core/storage/MasterKeys.h"
#include "core/storage/RecoveryKey.h"
#include "core/storage/Transaction.h"

namespace arnold {

struct DatabaseConfig;

// A store has keys of its own, in its table store_key: data keys, of which the newest wraps the
// keys of people, mails and answers, and one index key for look-ups, which never changes. Each is
// wrapped by the master key, and sealed to the recovery key where there is one: either opens the
// store.

// Makes a recovery key and seals the store's keys to it; an earlier one opens no later backup, and
// of the store itself nothing any more. The caller shows it once. Conflict when another server has
// just made a data key: try again.
Result<RecoveryKey> makeRecoveryKey(WriteTx &tx);
// To what backups are sealed. Empty when no recovery key was made yet.
std::optional<QByteArray> recoveryPublicKey(ReadTx &tx);

// Gives a store whose master key is gone a new one: the keys are opened with the recovery key and
// wrapped by the master key that `config` names, which is made where it is a file that is not
// there. The store must not be open for writing. WrongKey: another shop's recovery key, or a store
// without one; AlreadyDone: its master key is there and fits; Locked and the others of
// Database::open.
Result<void> recoverStore(const DatabaseConfig &config, const RecoveryKey &key);

// Of where the master key lies: config.masterKeys, else the key file. NotFound: there is no file.
Result<MasterKeys> masterKeysOf(const DatabaseConfig &config);
// Empty when the master key does not lie in a file.
QString keyFileOf(const DatabaseConfig &config);

} // namespace arnold
