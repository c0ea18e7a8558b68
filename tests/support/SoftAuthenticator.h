#pragma once
#include "core/identity/WebAuthn.h"

#include <memory>

namespace arnold::test {

// An authenticator and the browser around it, as far as the standard's bytes go: makes keys of
// ES256 or EdDSA, and answers challenges with them.
class SoftAuthenticator
{
public:
    explicit SoftAuthenticator(int algorithm = identity::kCoseEs256);
    ~SoftAuthenticator();

    struct Site {
        QString origin = QStringLiteral("https://shop.example");
        QString relyingParty = QStringLiteral("shop.example");
    };
    struct Made {
        QByteArray clientData = {};
        QByteArray attestationObject = {};
    };
    Made create(const QByteArray &challenge, const Site &site) const;
    // Counts one more, where it keeps a count.
    identity::Assertion get(const QByteArray &challenge, const Site &site);

    QByteArray credentialId = QByteArray(32, 'c');
    std::uint8_t flags = 0x05; // somebody was there and verified
    std::uint32_t count = 1; // 0: keeps none
    QByteArray behind = {}; // after the key: extensions

    // CBOR of a map's head, a text or bytes, for tests that write their own.
    static QByteArray cborHead(int major, std::uint64_t argument);
    static QByteArray cborText(const QByteArray &text);
    static QByteArray cborBytes(const QByteArray &bytes);
    static QByteArray clientDataOf(const char *type, const QByteArray &challenge,
                                   const QString &origin);
    QByteArray publicKey() const; // COSE
    QByteArray sign(const QByteArray &message) const;

private:
    QByteArray authenticatorData(const Site &site) const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    int m_algorithm;
};

} // namespace arnold::test
