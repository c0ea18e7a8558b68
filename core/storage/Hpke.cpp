#include "core/storage/Hpke.h"

#include "core/base/FreeWith.h"
#include "core/storage/AesGcm.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace arnold {
namespace {

using PrivateKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

constexpr int kHashBytes = 32;

// RFC 9180, 7: DHKEM(X25519, HKDF-SHA256) is 0x0020, HKDF-SHA256 0x0001, AES-256-GCM 0x0002.
const QByteArray &kemSuite()
{
    static const QByteArray suite("KEM\x00\x20", 5);
    return suite;
}

QByteArray hpkeSuite(HpkeAead aead)
{
    return QByteArray("HPKE\x00\x20\x00\x01\x00", 9) + aead.id;
}

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

PrivateKey x25519Key(const SecretKey &privateKey)
{
    PrivateKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, privateKey.bytes().data(),
                                                SecretKey::kBytes));
    ARNOLD_ASSERT(key);
    return key;
}

// Empty when the other side is no point to agree on (RFC 7748, 6.1: the result is all zeros).
std::optional<QByteArray> agree(const SecretKey &privateKey, const QByteArray &publicKey)
{
    if (publicKey.size() != kX25519KeyBytes)
        return std::nullopt;
    const PrivateKey own = x25519Key(privateKey);
    const PrivateKey other(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr,
                                                       unsignedBytes(publicKey), kX25519KeyBytes));
    const KeyContext context(EVP_PKEY_CTX_new(own.get(), nullptr));
    QByteArray shared(kX25519KeyBytes, '\0');
    std::size_t size = static_cast<std::size_t>(shared.size());
    if (!other || !context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), other.get()) != 1
        || EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(shared.data()), &size)
                != 1
        || size != static_cast<std::size_t>(kX25519KeyBytes))
        return std::nullopt;
    return shared;
}

QByteArray labeledExtract(const QByteArray &suite, const QByteArray &salt, const char *label,
                          const QByteArray &secret)
{
    return hkdfExtract(salt, "HPKE-v1" + suite + label + secret);
}

struct Labeled {
    const char *label;
    QByteArray info;
    int bytes;
};

QByteArray labeledExpand(const QByteArray &suite, const QByteArray &key, const Labeled &wanted)
{
    const quint16 size = qToBigEndian<quint16>(static_cast<quint16>(wanted.bytes));
    const QByteArray length(reinterpret_cast<const char *>(&size), sizeof size);
    return hkdfExpand(key, length + "HPKE-v1" + suite + wanted.label + wanted.info, wanted.bytes);
}

QByteArray secretOf(const QByteArray &agreed, const QByteArray &encapsulated,
                    const QByteArray &publicKey)
{
    const QByteArray extracted = labeledExtract(kemSuite(), {}, "eae_prk", agreed);
    return labeledExpand(kemSuite(), extracted,
                         {"shared_secret", encapsulated + publicKey, kHashBytes});
}

template <std::size_t N> std::array<std::uint8_t, N> arrayOf(const QByteArray &bytes)
{
    std::array<std::uint8_t, N> out {};
    ARNOLD_ASSERT(bytes.size() == static_cast<qsizetype>(N));
    std::memcpy(out.data(), bytes.constData(), N);
    return out;
}

} // namespace

QByteArray hkdfExtract(const QByteArray &salt, const QByteArray &secret)
{
    const QByteArray key = salt.isEmpty() ? QByteArray(kHashBytes, '\0') : salt;
    QByteArray out(kHashBytes, Qt::Uninitialized);
    const auto *done = HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
                            unsignedBytes(secret), static_cast<std::size_t>(secret.size()),
                            reinterpret_cast<unsigned char *>(out.data()), nullptr);
    ARNOLD_ASSERT(done != nullptr);
    return out;
}

QByteArray hkdfExpand(const QByteArray &key, const QByteArray &info, int bytes)
{
    QByteArray out;
    QByteArray block;
    for (char count = 1; out.size() < bytes; ++count) {
        block = hkdfExtract(key, block + info + count);
        out += block;
    }
    return out.first(bytes);
}

QByteArray x25519PublicKey(const SecretKey &privateKey)
{
    QByteArray publicKey(kX25519KeyBytes, Qt::Uninitialized);
    std::size_t size = static_cast<std::size_t>(publicKey.size());
    ARNOLD_ASSERT(EVP_PKEY_get_raw_public_key(x25519Key(privateKey).get(),
                                              reinterpret_cast<unsigned char *>(publicKey.data()),
                                              &size)
                  == 1);
    return publicKey;
}

std::optional<HpkeSharedSecret> hpkeEncapsulate(const SecretKey &ephemeral,
                                                const QByteArray &publicKey)
{
    const auto agreed = agree(ephemeral, publicKey);
    if (!agreed)
        return std::nullopt;
    const QByteArray encapsulated = x25519PublicKey(ephemeral);
    return HpkeSharedSecret {secretOf(*agreed, encapsulated, publicKey), encapsulated};
}

std::optional<QByteArray> hpkeDecapsulate(const SecretKey &privateKey,
                                          const QByteArray &encapsulated)
{
    const auto agreed = agree(privateKey, encapsulated);
    if (!agreed)
        return std::nullopt;
    return secretOf(*agreed, encapsulated, x25519PublicKey(privateKey));
}

HpkeKeyAndNonce hpkeKeySchedule(const QByteArray &sharedSecret, const QByteArray &info,
                                HpkeAead aead)
{
    const QByteArray suite = hpkeSuite(aead);
    const QByteArray baseMode(1, '\0');
    const QByteArray context = baseMode + labeledExtract(suite, {}, "psk_id_hash", {})
            + labeledExtract(suite, {}, "info_hash", info);
    const QByteArray secret = labeledExtract(suite, sharedSecret, "secret", {});
    return {labeledExpand(suite, secret, {"key", context, aead.keyBytes}),
            labeledExpand(suite, secret, {"base_nonce", context, kGcmNonceBytes})};
}

Result<QByteArray> hpkeSeal(const QByteArray &publicKey, const HpkeContext &context,
                            const QByteArray &plain)
{
    const auto shared = hpkeEncapsulate(SecretKey::random(), publicKey);
    if (!shared)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("not a public key")};
    const HpkeKeyAndNonce made = hpkeKeySchedule(shared->secret, context.info);
    const auto key = arrayOf<32>(made.key);
    const auto nonce = arrayOf<kGcmNonceBytes>(made.nonce);
    return shared->encapsulated + gcmEncrypt({key, nonce, context.associated}, plain);
}

std::optional<QByteArray> hpkeOpen(const SecretKey &privateKey, const HpkeContext &context,
                                   const QByteArray &sealed)
{
    if (sealed.size() < kHpkeOverheadBytes)
        return std::nullopt;
    const auto shared = hpkeDecapsulate(privateKey, sealed.first(kX25519KeyBytes));
    if (!shared)
        return std::nullopt;
    const HpkeKeyAndNonce made = hpkeKeySchedule(*shared, context.info);
    const auto key = arrayOf<32>(made.key);
    const auto nonce = arrayOf<kGcmNonceBytes>(made.nonce);
    return gcmDecrypt({key, nonce, context.associated},
                      QByteArrayView(sealed).sliced(kX25519KeyBytes));
}

} // namespace arnold
