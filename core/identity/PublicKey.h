#pragma once
#include <QByteArray>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace arnold::identity {

// What others sign with, under the names of JOSE (RFC 7518, 3.1; RFC 8037): RSASSA-PKCS1-v1_5 and
// ECDSA over P-256, both with SHA-256, and Ed25519. A key is for one of them.
enum class SignatureKind { Rs256, Es256, EdDsa };

// Somebody else's public key. A value; any thread.
class PublicKey
{
public:
    // Big-endian numbers. Empty for one that is none: fewer than 2048 bits or more than 8192 (RFC
    // 7518, 3.3), an exponent that is even or longer than 8 bytes, a point off the curve.
    static std::optional<PublicKey> rsa(const QByteArray &modulus, const QByteArray &exponent);
    struct Point {
        QByteArray x; // 32 bytes each
        QByteArray y;
    };
    static std::optional<PublicKey> p256(const Point &point);
    static std::optional<PublicKey> ed25519(const QByteArray &x); // 32 bytes

    SignatureKind kind() const { return m_kind; }
    // ES256's signature is r and s, 32 bytes each (RFC 7518, 3.4).
    bool fits(const QByteArray &text, const QByteArray &signature) const;

private:
    PublicKey(SignatureKind kind, std::shared_ptr<evp_pkey_st> key)
        : m_kind(kind)
        , m_key(std::move(key))
    {
    }
    SignatureKind m_kind;
    std::shared_ptr<evp_pkey_st> m_key; // never changed
};

} // namespace arnold::identity
