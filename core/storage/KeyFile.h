#pragma once
#include "core/storage/FieldCipher.h"

namespace arnold {

// The store's secret keys, in a file that only its owner can read.
struct StoreKeys {
    SecretKey master;
    SecretKey index;
};

// StorageFailed when there is none, it is damaged, or others may read it.
Result<StoreKeys> readKeyFile(const QString &path);
// Makes fresh keys, on disk when this returns; StorageFailed when there is a file already.
Result<StoreKeys> createKeyFile(const QString &path);

} // namespace arnold
