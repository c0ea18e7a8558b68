#include "core/storage/Ed25519.h"

#include "core/base/Assert.h"
#include "core/base/FreeWith.h"

#include <openssl/evp.h>

namespace arnold {
namespace {

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

} // namespace

struct Ed25519Key::Parts {
    Key key;
};

Ed25519Key::Ed25519Key(const QByteArray &seed)
    : m_parts(std::make_unique<Parts>())
    , m_publicKey(kEd25519PublicKeyBytes, Qt::Uninitialized)
{
    ARNOLD_ASSERT(seed.size() == kEd25519SeedBytes);
    m_parts->key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed),
                                                    kEd25519SeedBytes));
    std::size_t size = kEd25519PublicKeyBytes;
    ARNOLD_ASSERT(m_parts->key
                  && EVP_PKEY_get_raw_public_key(
                             m_parts->key.get(),
                             reinterpret_cast<unsigned char *>(m_publicKey.data()), &size)
                          == 1
                  && size == kEd25519PublicKeyBytes);
}

Ed25519Key::~Ed25519Key() = default;
Ed25519Key::Ed25519Key(Ed25519Key &&) noexcept = default;
Ed25519Key &Ed25519Key::operator=(Ed25519Key &&) noexcept = default;

QByteArray Ed25519Key::sign(const QByteArray &message) const
{
    QByteArray signature(kEd25519SignatureBytes, Qt::Uninitialized);
    std::size_t size = kEd25519SignatureBytes;
    const Context context(EVP_MD_CTX_new());
    ARNOLD_ASSERT(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_parts->key.get())
                  == 1);
    ARNOLD_ASSERT(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                                 &size, bytesOf(message), static_cast<std::size_t>(message.size()))
                          == 1
                  && size == kEd25519SignatureBytes);
    return signature;
}

bool ed25519Fits(const QByteArray &publicKey, const QByteArray &message,
                 const QByteArray &signature)
{
    if (publicKey.size() != kEd25519PublicKeyBytes || signature.size() != kEd25519SignatureBytes)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                              kEd25519PublicKeyBytes));
    const Context context(EVP_MD_CTX_new());
    if (!key || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1)
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature),
                            static_cast<std::size_t>(signature.size()), bytesOf(message),
                            static_cast<std::size_t>(message.size()))
            == 1;
}

} // namespace arnold
