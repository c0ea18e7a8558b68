#include "core/books/JournalKey.h"

#include "core/storage/Ed25519.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/rand.h>

#include <unistd.h>

namespace arnold::journal {
namespace {

constexpr int kSeedBytes = kEd25519SeedBytes;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;

class KeySigner final : public Signer
{
public:
    explicit KeySigner(const QByteArray &seed)
        : m_key(seed)
    {
    }

    QByteArray publicKey() const override { return m_key.publicKey(); }
    QByteArray sign(const QByteArray &message) const override { return m_key.sign(message); }

private:
    Ed25519Key m_key;
};

Error keyFileError(const QString &path, const char *why)
{
    return {ErrorCode::StorageFailed, {}, QStringLiteral("%1: %2").arg(path, QLatin1String(why))};
}

} // namespace

Result<std::unique_ptr<Signer>> signerFromSeed(const QByteArray &seed)
{
    if (seed.size() != kSeedBytes)
        return Error {ErrorCode::InvalidValue, {}, QStringLiteral("a seed has 32 bytes")};
    return std::unique_ptr<Signer>(std::make_unique<KeySigner>(seed));
}

Result<std::unique_ptr<Signer>> openKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error {ErrorCode::NotFound, {}, path};
    if (file.permissions() & kOthers)
        return keyFileError(path, "others may read or write it");
    if (!file.open(QIODevice::ReadOnly))
        return keyFileError(path, "cannot be read");
    const QByteArray seed = file.read(kSeedBytes + 1);
    if (seed.size() != kSeedBytes)
        return keyFileError(path, "is damaged");
    return signerFromSeed(seed);
}

Result<std::unique_ptr<Signer>> createKeyFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error {ErrorCode::Conflict, {}, path};
    QByteArray seed(kSeedBytes, Qt::Uninitialized);
    ARNOLD_ASSERT(RAND_bytes(reinterpret_cast<unsigned char *>(seed.data()), kSeedBytes) == 1);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return keyFileError(path, "cannot be made");
    // On disk before the first entry is: an entry whose key is lost could never be continued.
    if (file.write(seed) != kSeedBytes || !file.flush() || ::fsync(file.handle()) != 0) {
        file.remove();
        return keyFileError(path, "cannot be written");
    }
    return signerFromSeed(seed);
}

Result<std::unique_ptr<Signer>> ensureKeyFile(const QString &path)
{
    auto signer = openKeyFile(path);
    if (!signer && signer.error().code == ErrorCode::NotFound)
        return createKeyFile(path);
    return signer;
}

QString keyFileOf(const QString &storeFile)
{
    return storeFile + QStringLiteral(".journal-key");
}

bool signatureFits(const QByteArray &publicKey, const QByteArray &message,
                   const QByteArray &signature)
{
    return ed25519Fits(publicKey, message, signature);
}

} // namespace arnold::journal
