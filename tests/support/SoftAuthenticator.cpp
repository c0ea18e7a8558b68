#include "tests/support/SoftAuthenticator.h"
#include "core/base/Assert.h"
#include "core/base/FreeWith.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

namespace arnold::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Key newKey(int algorithm)
{
    return Key(algorithm == identity::kCoseEs256
                       ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")
                       : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

} // namespace

struct SoftAuthenticator::Parts {
    Key key;
};

SoftAuthenticator::SoftAuthenticator(int algorithm)
    : m_parts(std::make_unique<Parts>())
    , m_algorithm(algorithm)
{
    m_parts->key = newKey(algorithm);
    ARNOLD_ASSERT(m_parts->key);
}

SoftAuthenticator::~SoftAuthenticator() = default;

QByteArray SoftAuthenticator::cborHead(int major, std::uint64_t argument)
{
    const char kind = static_cast<char>(major << 5);
    if (argument < 24)
        return QByteArray(1, static_cast<char>(kind | static_cast<char>(argument)));
    if (argument < 256)
        return QByteArray(1, static_cast<char>(kind | 24))
                + QByteArray(1, static_cast<char>(argument));
    QByteArray head(1, static_cast<char>(kind | 25));
    head.append(static_cast<char>(argument >> 8));
    head.append(static_cast<char>(argument));
    return head;
}

QByteArray SoftAuthenticator::cborText(const QByteArray &text)
{
    return cborHead(3, static_cast<std::uint64_t>(text.size())) + text;
}

QByteArray SoftAuthenticator::cborBytes(const QByteArray &bytes)
{
    return cborHead(2, static_cast<std::uint64_t>(bytes.size())) + bytes;
}

QByteArray SoftAuthenticator::clientDataOf(const char *type, const QByteArray &challenge,
                                           const QString &origin)
{
    const auto encoded = challenge.toBase64(QByteArray::Base64UrlEncoding
                                            | QByteArray::OmitTrailingEquals);
    return QJsonDocument(QJsonObject {{"type", QLatin1String(type)},
                                      {"challenge", QString::fromLatin1(encoded)},
                                      {"origin", origin},
                                      {"crossOrigin", false}})
            .toJson(QJsonDocument::Compact);
}

QByteArray SoftAuthenticator::publicKey() const
{
    const auto negative = [](int value) {
        return cborHead(1, static_cast<std::uint64_t>(-1 - value));
    };
    if (m_algorithm == identity::kCoseEdDsa) {
        QByteArray x(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_parts->key.get(), reinterpret_cast<unsigned char *>(x.data()),
                                    &size);
        return cborHead(5, 4) + cborHead(0, 1) + cborHead(0, 1) + cborHead(0, 3)
                + negative(identity::kCoseEdDsa) + negative(-1) + cborHead(0, 6) + negative(-2)
                + cborBytes(x);
    }
    QByteArray point(65, '\0');
    std::size_t size = 65;
    const int got = EVP_PKEY_get_octet_string_param(m_parts->key.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                                    reinterpret_cast<unsigned char *>(point.data()),
                                                    65, &size);
    ARNOLD_ASSERT(got == 1 && size == 65);
    return cborHead(5, 5) + cborHead(0, 1) + cborHead(0, 2) + cborHead(0, 3)
            + negative(identity::kCoseEs256) + negative(-1) + cborHead(0, 1) + negative(-2)
            + cborBytes(point.mid(1, 32)) + negative(-3) + cborBytes(point.mid(33));
}

QByteArray SoftAuthenticator::sign(const QByteArray &message) const
{
    const std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const auto *digest = m_algorithm == identity::kCoseEs256 ? EVP_sha256() : nullptr;
    QByteArray signature(128, '\0');
    std::size_t size = 128;
    ARNOLD_ASSERT(
            EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_parts->key.get()) == 1
            && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                              &size, reinterpret_cast<const unsigned char *>(message.constData()),
                              static_cast<std::size_t>(message.size()))
                    == 1);
    return signature.left(static_cast<qsizetype>(size));
}

QByteArray SoftAuthenticator::authenticatorData(const Site &site) const
{
    QByteArray counted(4, '\0');
    qToBigEndian(count, counted.data());
    return sha256(site.relyingParty.toUtf8()) + static_cast<char>(flags) + counted;
}

SoftAuthenticator::Made SoftAuthenticator::create(const QByteArray &challenge,
                                                  const Site &site) const
{
    QByteArray data = authenticatorData(site);
    data[32] = static_cast<char>(flags | 0x40);
    QByteArray idSize(2, '\0');
    qToBigEndian(static_cast<std::uint16_t>(credentialId.size()), idSize.data());
    data += QByteArray(16, '\0') + idSize + credentialId + publicKey() + behind;
    return {clientDataOf("webauthn.create", challenge, site.origin),
            cborHead(5, 3) + cborText("fmt") + cborText("none") + cborText("attStmt")
                    + cborHead(5, 0) + cborText("authData") + cborBytes(data)};
}

identity::Assertion SoftAuthenticator::get(const QByteArray &challenge, const Site &site)
{
    if (count > 0)
        ++count;
    identity::Assertion assertion;
    assertion.credentialId = credentialId;
    assertion.clientData = clientDataOf("webauthn.get", challenge, site.origin);
    assertion.authenticatorData = authenticatorData(site);
    assertion.signature = sign(assertion.authenticatorData + sha256(assertion.clientData));
    return assertion;
}

} // namespace arnold::test
