#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace arnold::journal {

inline constexpr int kPublicKeyBytes = 32;
inline constexpr int kSignatureBytes = 64;

// Signs with the private key of a register or node. A key in a file, or in hardware. What signing
// costs is measured by a bench that gives journal::Writer a Signer of its own, with the same public
// key and a sign() that does nothing; no switch in the journal does it.
class Signer
{
public:
    virtual ~Signer() = default;
    virtual QByteArray publicKey() const = 0; // kPublicKeyBytes, Ed25519 (RFC 8032)
    virtual QByteArray sign(const QByteArray &message) const = 0; // kSignatureBytes. Any thread.
};

// A key from 32 secret bytes. InvalidValue for another length.
Result<std::unique_ptr<Signer>> signerFromSeed(const QByteArray &seed);
// Reads the key file of a store ("<store>.journal-key", 32 bytes, mode 0600), which never lies in
// the database and in no backup of it. Errors: NotFound, StorageFailed (damaged, readable for
// others, cannot be read).
Result<std::unique_ptr<Signer>> openKeyFile(const QString &path);
// Makes it with a fresh key, and never over one that is there (Conflict). StorageFailed.
Result<std::unique_ptr<Signer>> createKeyFile(const QString &path);
// Opens it, and makes it when it is not there.
Result<std::unique_ptr<Signer>> ensureKeyFile(const QString &path);
QString keyFileOf(const QString &storeFile);

// Whether `signature` is that of `message` under the public key (RFC 8032, 5.1.7).
bool signatureFits(const QByteArray &publicKey, const QByteArray &message,
                   const QByteArray &signature);

} // namespace arnold::journal
