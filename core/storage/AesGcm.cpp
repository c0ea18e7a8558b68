#include "core/storage/AesGcm.h"

#include "core/base/Assert.h"
#include "core/base/FreeWith.h"

#include <openssl/evp.h>

#include <memory>

namespace arnold {
namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;

// Kept for each thread: making one costs more than sealing a short field.
EVP_CIPHER_CTX *threadContext()
{
    static const EVP_CIPHER *const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    thread_local const Context context = [] {
        Context fresh(EVP_CIPHER_CTX_new());
        ARNOLD_ASSERT(fresh
                      && EVP_CipherInit_ex2(fresh.get(), cipher, nullptr, nullptr, 1, nullptr)
                              == 1);
        return fresh;
    }();
    return context.get();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

enum Direction { kDecrypt = 0, kEncrypt = 1 };

// Turns `in` into `out` (as long); false when OpenSSL refuses.
bool run(EVP_CIPHER_CTX *context, const GcmInput &input, Direction direction, QByteArrayView in,
         QByteArray &out)
{
    int size = 0;
    return EVP_CipherInit_ex2(context, nullptr, input.key.data(), input.nonce.data(), direction,
                              nullptr)
            == 1
            && (input.associated.isEmpty()
                || EVP_CipherUpdate(context, nullptr, &size, bytesOf(input.associated),
                                    static_cast<int>(input.associated.size()))
                        == 1)
            && (in.isEmpty()
                || EVP_CipherUpdate(context, bytesOf(out), &size, bytesOf(in),
                                    static_cast<int>(in.size()))
                        == 1);
}

} // namespace

QByteArray gcmEncrypt(const GcmInput &input, QByteArrayView plain)
{
    EVP_CIPHER_CTX *const context = threadContext();
    QByteArray out(plain.size() + kGcmTagBytes, Qt::Uninitialized);
    int size = 0;
    const bool isDone = run(context, input, kEncrypt, plain, out)
            && EVP_CipherFinal_ex(context, bytesOf(out) + plain.size(), &size) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, kGcmTagBytes,
                                   bytesOf(out) + plain.size())
                    == 1;
    ARNOLD_ASSERT(isDone);
    return out;
}

std::optional<QByteArray> gcmDecrypt(const GcmInput &input, QByteArrayView sealed)
{
    if (sealed.size() < kGcmTagBytes)
        return std::nullopt;
    EVP_CIPHER_CTX *const context = threadContext();
    const QByteArrayView cipher = sealed.chopped(kGcmTagBytes);
    QByteArray tag = sealed.last(kGcmTagBytes).toByteArray();
    QByteArray out(cipher.size(), Qt::Uninitialized);
    unsigned char nothing[kGcmTagBytes];
    int size = 0;
    const bool isDone = run(context, input, kDecrypt, cipher, out)
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, kGcmTagBytes, bytesOf(tag)) == 1
            && EVP_CipherFinal_ex(context, nothing, &size) == 1;
    return isDone ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace arnold
