#include "core/storage/AesGcm.h"

#include "core/base/Assert.h"
#include "core/base/FreeWith.h"
#include "core/storage/LastKeys.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace arnold {
namespace {

enum Direction { kDecrypt = 0, kEncrypt = 1 };

using Contexts = LastKeys<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;

// Kept for each thread: making one costs more than sealing a short field.
Contexts &contexts()
{
    static const EVP_CIPHER *const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    thread_local Contexts last([] {
        EVP_CIPHER_CTX *const fresh = EVP_CIPHER_CTX_new();
        ARNOLD_ASSERT(fresh
                      && EVP_CipherInit_ex2(fresh, cipher, nullptr, nullptr, kEncrypt, nullptr)
                              == 1);
        return fresh;
    });
    return last;
}

// Ready for one message; null when OpenSSL refuses. GCM runs the block cipher forward both ways: a
// key that was set for one direction serves the other.
EVP_CIPHER_CTX *start(const GcmInput &input, Direction direction,
                      const OSSL_PARAM *params = nullptr)
{
    Contexts &last = contexts();
    const auto [context, isKeyed] = last.find(input.key);
    if (EVP_CipherInit_ex2(context, nullptr, isKeyed ? nullptr : input.key.data(),
                           input.nonce.data(), direction, params)
        != 1)
        return nullptr;
    if (!isKeyed)
        last.kept(input.key);
    return context;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

// Turns `in` into `out` (as long); false when OpenSSL refuses.
bool run(EVP_CIPHER_CTX *context, const GcmInput &input, QByteArrayView in, unsigned char *out)
{
    int size = 0;
    return context
            && (input.associated.isEmpty()
                || EVP_CipherUpdate(context, nullptr, &size, bytesOf(input.associated),
                                    static_cast<int>(input.associated.size()))
                        == 1)
            && (in.isEmpty()
                || EVP_CipherUpdate(context, out, &size, bytesOf(in), static_cast<int>(in.size()))
                        == 1);
}

} // namespace

QByteArray gcmEncrypt(const GcmInput &input, QByteArrayView plain)
{
    EVP_CIPHER_CTX *const context = start(input, kEncrypt);
    QByteArray out(plain.size() + kGcmTagBytes, Qt::Uninitialized);
    int size = 0;
    const bool isDone = run(context, input, plain, bytesOf(out))
            && EVP_CipherFinal_ex(context, bytesOf(out) + plain.size(), &size) == 1
            && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, kGcmTagBytes,
                                   bytesOf(out) + plain.size())
                    == 1;
    ARNOLD_ASSERT(isDone);
    return out;
}

bool gcmDecryptInto(const GcmInput &input, QByteArrayView sealed, std::span<std::uint8_t> out)
{
    if (sealed.size() != static_cast<qsizetype>(out.size()) + kGcmTagBytes)
        return false;
    unsigned char tag[kGcmTagBytes];
    std::memcpy(tag, sealed.data() + out.size(), kGcmTagBytes);
    const OSSL_PARAM expected[] {
            OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, kGcmTagBytes),
            OSSL_PARAM_construct_end()};
    EVP_CIPHER_CTX *const context = start(input, kDecrypt, expected);
    unsigned char nothing[kGcmTagBytes];
    int size = 0;
    return run(context, input, sealed.chopped(kGcmTagBytes), out.data())
            && EVP_CipherFinal_ex(context, nothing, &size) == 1;
}

std::optional<QByteArray> gcmDecrypt(const GcmInput &input, QByteArrayView sealed)
{
    if (sealed.size() < kGcmTagBytes)
        return std::nullopt;
    QByteArray out(sealed.size() - kGcmTagBytes, Qt::Uninitialized);
    if (!gcmDecryptInto(input, sealed, {bytesOf(out), static_cast<std::size_t>(out.size())}))
        return std::nullopt;
    return out;
}

} // namespace arnold
