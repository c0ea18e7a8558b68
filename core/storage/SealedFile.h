#pragma once
#include "core/storage/RecoveryKey.h"

#include <QIODevice>

namespace arnold {

// A file that only a recovery key opens. Under a key of its own, which is sealed to the recovery
// public key (Hpke.h), it is encrypted in chunks of 64 KiB with AES-256-GCM; a chunk's nonce is its
// number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and
// Vizar, 2015). So no chunk can be changed, moved, left out or added, and the end cannot be cut
// off. Nothing of the content is in the clear. Any thread.
//
// Layout: "arnold sealed 1\n" | id of the recovery key (8 bytes) | the file's key, sealed (80) |
// chunks of ciphertext and tag. The chunks' key depends on all that stands before them.

// Reads `from` to its end. `to` appears under its name complete and on disk, readable by its owner
// alone, or not at all. Conflict (there is such a file), DiskFull, StorageFailed.
Result<void> sealFile(QIODevice &from, const QString &to, const QByteArray &publicKey);
// WrongKey: it was sealed to another recovery key. Damaged: it is no sealed file, cut off, or
// changed; then there is no `to`. Conflict, DiskFull, StorageFailed as above.
Result<void> openSealedFile(const QString &from, const QString &to, const RecoveryKey &key);
bool isSealedFile(const QString &path);

} // namespace arnold
