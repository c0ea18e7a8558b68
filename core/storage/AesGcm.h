#pragma once
#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>

namespace arnold {

// AES-256-GCM with a 12-byte nonce and a 16-byte tag (NIST SP 800-38D), by OpenSSL. Any thread.
inline constexpr int kGcmNonceBytes = 12;
inline constexpr int kGcmTagBytes = 16;

struct GcmInput {
    std::span<const std::uint8_t, 32> key;
    std::span<const std::uint8_t, kGcmNonceBytes> nonce;
    QByteArrayView associated; // authenticated, not encrypted
};

// Ciphertext and tag.
QByteArray gcmEncrypt(const GcmInput &input, QByteArrayView plain);
// Empty when anything does not fit together. `sealed` is ciphertext and tag.
std::optional<QByteArray> gcmDecrypt(const GcmInput &input, QByteArrayView sealed);
// The same into `out`, which is as long as the ciphertext; what stands there is worth nothing when
// it answers false.
bool gcmDecryptInto(const GcmInput &input, QByteArrayView sealed, std::span<std::uint8_t> out);

} // namespace arnold
