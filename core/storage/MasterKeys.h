#pragma once
#include "core/storage/FieldCipher.h"

namespace arnold {

// The keys that wrap a store's own keys. They lie outside the database: in an owner-only file
// beside it, in the environment, or in the keychain of the desktop. The first wraps; the others
// open what it has not wrapped yet, while a store changes from one to the next.
struct MasterKeys {
    std::vector<SecretKey> keys; // not empty

    static MasterKeys random() { return {{SecretKey::random()}}; }
};

inline constexpr std::size_t kMostMasterKeys = 8;

// 64 hexadecimal digits each, separated by commas: how the environment and keychains hold them.
// InvalidValue "master_key".
Result<MasterKeys> masterKeysFromText(const QString &text);
QString masterKeysText(const MasterKeys &keys);

// A file of lines "master <64 hex digits>", readable by its owner alone. NotFound when there is
// none; StorageFailed when it is damaged or others may read it.
Result<MasterKeys> readKeyFile(const QString &path);
// Makes it with a fresh key, on disk when this returns; Conflict when there is a file already.
Result<MasterKeys> createKeyFile(const QString &path);
// Takes the place of the file at once or not at all. StorageFailed, DiskFull.
Result<void> replaceKeyFile(const QString &path, const MasterKeys &keys);

} // namespace arnold
