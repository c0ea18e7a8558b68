#include "core/identity/PublicKey.h"

#include "core/base/FreeWith.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace arnold::identity {
namespace {

constexpr int kCoordinateBytes = 32;
constexpr int kLeastRsaBits = 2048;
constexpr int kMostRsaBits = 8192;

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using Making = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using Checking = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

Number numberOf(const QByteArray &bigEndian)
{
    return Number(BN_bin2bn(bytesOf(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY *key)
{
    return std::shared_ptr<EVP_PKEY>(key, FreeWith<EVP_PKEY_free>());
}

// Null when OpenSSL will not have it.
std::shared_ptr<EVP_PKEY> keyFrom(const char *type, const Builder &builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const Making making(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !making || EVP_PKEY_fromdata_init(making.get()) != 1
        || EVP_PKEY_fromdata(making.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return shared(key);
}

// As DER, which OpenSSL takes; empty unless it is two numbers of 32 bytes.
QByteArray derOf(const QByteArray &signature)
{
    if (signature.size() != 2 * kCoordinateBytes)
        return {};
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
    Number r = numberOf(signature.left(kCoordinateBytes));
    Number s = numberOf(signature.mid(kCoordinateBytes));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    [[maybe_unused]] const auto *theirs = r.release(); // the pair owns both now
    [[maybe_unused]] const auto *alsoTheirs = s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size < 0 ? 0 : size);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

std::optional<PublicKey> PublicKey::rsa(const QByteArray &modulus, const QByteArray &exponent)
{
    if (modulus.size() > kMostRsaBits / 8 || exponent.isEmpty() || exponent.size() > 8
        || exponent.back() % 2 == 0 || exponent == QByteArray(1, '\1'))
        return std::nullopt;
    const Number n = numberOf(modulus);
    const Number e = numberOf(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || BN_num_bits(n.get()) < kLeastRsaBits
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return std::nullopt;
    auto key = keyFrom("RSA", builder);
    return key ? std::optional(PublicKey(SignatureKind::Rs256, std::move(key))) : std::nullopt;
}

std::optional<PublicKey> PublicKey::p256(const Point &point)
{
    if (point.x.size() != kCoordinateBytes || point.y.size() != kCoordinateBytes)
        return std::nullopt;
    const QByteArray plain = '\4' + point.x + point.y; // SEC 1, 2.3.3
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0)
                != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, plain.data(),
                                            sizeOf(plain))
                != 1)
        return std::nullopt;
    auto key = keyFrom("EC", builder);
    return key ? std::optional(PublicKey(SignatureKind::Es256, std::move(key))) : std::nullopt;
}

std::optional<PublicKey> PublicKey::ed25519(const QByteArray &x)
{
    auto key = shared(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(x), sizeOf(x)));
    return key ? std::optional(PublicKey(SignatureKind::EdDsa, std::move(key))) : std::nullopt;
}

bool PublicKey::fits(const QByteArray &text, const QByteArray &signature) const
{
    const bool isPoints = m_kind == SignatureKind::Es256;
    const QByteArray shown = isPoints ? derOf(signature) : signature;
    const EVP_MD *digest = m_kind == SignatureKind::EdDsa ? nullptr : EVP_sha256();
    const Checking checking(EVP_MD_CTX_new());
    return !shown.isEmpty() && checking
            && EVP_DigestVerifyInit(checking.get(), nullptr, digest, nullptr, m_key.get()) == 1
            && EVP_DigestVerify(checking.get(), bytesOf(shown), sizeOf(shown), bytesOf(text),
                                sizeOf(text))
            == 1;
}

} // namespace arnold::identity
