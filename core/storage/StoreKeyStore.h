#pragma once
#include "core/storage/Transaction.h"

namespace arnold {

// The rows of store_key and recovery_key, which belong to the storage itself, as schema_migration
// does. Private to core/storage.
enum class KeyPurpose { Data, Index };

struct StoredKey {
    KeyPurpose purpose = KeyPurpose::Data;
    int generation = 1; // of data keys; the highest is the newest
    QByteArray keyId; // FieldCipher::keyId of the key itself
    QByteArray wrapped; // by a master key
    std::optional<QByteArray> recoverySealed; // to the recovery key
    Instant createdAt = {};
};

void makeKeyTables(WriteTx &tx);
bool hasKeyTables(ReadTx &tx);
// On PostgreSQL: nobody else changes keys until this transaction ends.
void lockKeys(WriteTx &tx);

// Data keys from oldest to newest, then the index key. Empty when there are none, or no tables.
std::vector<StoredKey> storedKeys(ReadTx &tx);
void insertStoredKey(WriteTx &tx, const StoredKey &key);
void setWrapped(WriteTx &tx, const StoredKey &key);
void setRecoverySealed(WriteTx &tx, const StoredKey &key);
void dropDataKeysBefore(WriteTx &tx, int generation);

std::optional<QByteArray> storedRecoveryKey(ReadTx &tx); // public
void setRecoveryKey(WriteTx &tx, const QByteArray &publicKey);

} // namespace arnold
