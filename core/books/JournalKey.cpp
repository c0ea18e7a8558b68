#include "core/books/JournalKey.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <unistd.h>

namespace arnold::journal {
namespace {

constexpr int kSeedBytes = 32;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

struct KeyFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct ContextFree {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyFree>;
using Context = std::unique_ptr<EVP_MD_CTX, ContextFree>;

class KeySigner final : public Signer
{
public:
    explicit KeySigner(Key key)
        : m_key(std::move(key))
        , m_publicKey(kPublicKeyBytes, Qt::Uninitialized)
    {
        std::size_t size = kPublicKeyBytes;
        ARNOLD_ASSERT(
                EVP_PKEY_get_raw_public_key(
                        m_key.get(), reinterpret_cast<unsigned char *>(m_publicKey.data()), &size)
                        == 1
                && size == kPublicKeyBytes);
    }

    QByteArray publicKey() const override { return m_publicKey; }

    QByteArray sign(const QByteArray &message) const override
    {
        QByteArray signature(kSignatureBytes, Qt::Uninitialized);
        std::size_t size = kSignatureBytes;
        const Context context(EVP_MD_CTX_new());
        ARNOLD_ASSERT(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get())
                      == 1);
        ARNOLD_ASSERT(EVP_DigestSign(context.get(),
                                     reinterpret_cast<unsigned char *>(signature.data()), &size,
                                     bytesOf(message), static_cast<std::size_t>(message.size()))
                              == 1
                      && size == kSignatureBytes);
        return signature;
    }

private:
    Key m_key;
    QByteArray m_publicKey;
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
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), kSeedBytes));
    ARNOLD_ASSERT(key != nullptr);
    return std::unique_ptr<Signer>(std::make_unique<KeySigner>(std::move(key)));
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
    if (publicKey.size() != kPublicKeyBytes || signature.size() != kSignatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                              kPublicKeyBytes));
    const Context context(EVP_MD_CTX_new());
    if (!key || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1)
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature), kSignatureBytes, bytesOf(message),
                            static_cast<std::size_t>(message.size()))
            == 1;
}

} // namespace arnold::journal
