#pragma once
#include "core/storage/FieldCipher.h"

namespace arnold {

// Sealing to whoever holds a private key: HPKE (RFC 9180) in base mode, one message, with
// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM, by OpenSSL. Any thread.
inline constexpr int kX25519KeyBytes = 32;
inline constexpr int kHpkeOverheadBytes = kX25519KeyBytes + 16;

// Of a private key of X25519 (RFC 7748): any 32 bytes.
QByteArray x25519PublicKey(const SecretKey &privateKey);

struct HpkeContext {
    QByteArray info; // what it is for; authenticated
    QByteArray associated; // authenticated, not encrypted
};
// The encapsulated key, then ciphertext and tag. StorageFailed for a public key that is none.
Result<QByteArray> hpkeSeal(const QByteArray &publicKey, const HpkeContext &context,
                            const QByteArray &plain);
// Empty when anything does not fit together.
std::optional<QByteArray> hpkeOpen(const SecretKey &privateKey, const HpkeContext &context,
                                   const QByteArray &sealed);

// HKDF-SHA256 (RFC 5869).
QByteArray hkdfExtract(const QByteArray &salt, const QByteArray &secret);
QByteArray hkdfExpand(const QByteArray &key, const QByteArray &info, int bytes);

// The parts that RFC 9180's vectors can be held against.
struct HpkeSharedSecret {
    QByteArray secret;
    QByteArray encapsulated;
};
// DHKEM's Encap and Decap (RFC 9180, 4.1), the ephemeral key given. Empty for a bad public key.
std::optional<HpkeSharedSecret> hpkeEncapsulate(const SecretKey &ephemeral,
                                                const QByteArray &publicKey);
std::optional<QByteArray> hpkeDecapsulate(const SecretKey &privateKey,
                                          const QByteArray &encapsulated);
// Key and nonce of the first message (RFC 9180, 5.1).
struct HpkeKeyAndNonce {
    QByteArray key;
    QByteArray nonce;
};
struct HpkeAead {
    char id = 2; // AES-256-GCM
    int keyBytes = 32;
};
HpkeKeyAndNonce hpkeKeySchedule(const QByteArray &sharedSecret, const QByteArray &info,
                                HpkeAead aead = {});

} // namespace arnold
