#include "core/books/Sha256.h"

#include "core/base/Assert.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace arnold {

struct Sha256::Context {
    Context()
        : digest(EVP_MD_CTX_new())
    {
    }
    ~Context() { EVP_MD_CTX_free(digest); }
    EVP_MD_CTX *digest;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    ARNOLD_ASSERT(EVP_DigestInit_ex(m_context->digest, EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(const QByteArray &bytes)
{
    ARNOLD_ASSERT(EVP_DigestUpdate(m_context->digest, bytes.constData(),
                                   static_cast<std::size_t>(bytes.size()))
                  == 1);
}

QByteArray Sha256::finish()
{
    QByteArray hash(kBytes, Qt::Uninitialized);
    ARNOLD_ASSERT(EVP_DigestFinal_ex(m_context->digest,
                                     reinterpret_cast<unsigned char *>(hash.data()), nullptr)
                  == 1);
    return hash;
}

QByteArray Sha256::of(const QByteArray &bytes)
{
    QByteArray hash(kBytes, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()),
           static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

} // namespace arnold
