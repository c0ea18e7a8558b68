#pragma once
#include <QByteArray>

#include <memory>

namespace arnold {

inline constexpr int kEd25519SeedBytes = 32;
inline constexpr int kEd25519PublicKeyBytes = 32;
inline constexpr int kEd25519SignatureBytes = 64;

// A private key of Ed25519 (RFC 8032), by OpenSSL. Any thread.
class Ed25519Key
{
public:
    explicit Ed25519Key(const QByteArray &seed); // kEd25519SeedBytes
    ~Ed25519Key();
    Ed25519Key(Ed25519Key &&) noexcept;
    Ed25519Key &operator=(Ed25519Key &&) noexcept;

    const QByteArray &publicKey() const { return m_publicKey; }
    QByteArray sign(const QByteArray &message) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    QByteArray m_publicKey;
};

// Whether `signature` is that of `message` under the public key (RFC 8032, 5.1.7).
bool ed25519Fits(const QByteArray &publicKey, const QByteArray &message,
                 const QByteArray &signature);

} // namespace arnold
