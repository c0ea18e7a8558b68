#include "tests/engines/oidc/TestSigner.h"

#include "core/base/Assert.h"
#include "core/base/FreeWith.h"
#include "core/identity/Jwt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace arnold::test {
namespace {

using identity::SignatureKind;

EVP_PKEY *newKey(SignatureKind kind, int rsaBits)
{
    switch (kind) {
    case SignatureKind::Rs256:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(rsaBits));
    case SignatureKind::Es256:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    case SignatureKind::EdDsa:
        break;
    }
    return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
}

QString algOf(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Rs256:
        return QStringLiteral("RS256");
    case SignatureKind::Es256:
        return QStringLiteral("ES256");
    case SignatureKind::EdDsa:
        break;
    }
    return QStringLiteral("EdDSA");
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(identity::base64Url(bytes));
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// DER to r and s (RFC 7518, 3.4).
QByteArray joined(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> pair(
            d2i_ECDSA_SIG(nullptr, &at, der.size()));
    ARNOLD_ASSERT(pair);
    QByteArray both(64, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(both.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), bytes, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), bytes + 32, 32);
    return both;
}

} // namespace

TestSigner::TestSigner(SignatureKind kind, const char *keyId, int rsaBits)
    : m_kind(kind)
    , m_keyId(QLatin1String(keyId))
    , m_key(newKey(kind, rsaBits), FreeWith<EVP_PKEY_free>())
{
    ARNOLD_ASSERT(m_key);
}

QByteArray TestSigner::number(const char *parameter) const
{
    BIGNUM *value = nullptr;
    ARNOLD_ASSERT(EVP_PKEY_get_bn_param(m_key.get(), parameter, &value) == 1);
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> owned(value);
    const int size = m_kind == SignatureKind::Es256 ? 32 : BN_num_bytes(value);
    QByteArray bytes(size, '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), size);
    return bytes;
}

QJsonObject TestSigner::jwk() const
{
    QJsonObject jwk {{"kid", m_keyId}, {"use", "sig"}, {"alg", algOf(m_kind)}};
    if (m_kind == SignatureKind::Rs256) {
        jwk["kty"] = "RSA";
        jwk["n"] = text(number(OSSL_PKEY_PARAM_RSA_N));
        jwk["e"] = text(number(OSSL_PKEY_PARAM_RSA_E));
    } else if (m_kind == SignatureKind::Es256) {
        jwk["kty"] = "EC";
        jwk["crv"] = "P-256";
        jwk["x"] = text(number(OSSL_PKEY_PARAM_EC_PUB_X));
        jwk["y"] = text(number(OSSL_PKEY_PARAM_EC_PUB_Y));
    } else {
        QByteArray x(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(x.data()),
                                    &size);
        jwk["kty"] = "OKP";
        jwk["crv"] = "Ed25519";
        jwk["x"] = text(x);
    }
    return jwk;
}

QByteArray TestSigner::sign(const QByteArray &message) const
{
    const EVP_MD *digest = m_kind == SignatureKind::EdDsa ? nullptr : EVP_sha256();
    const std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray signature(1100, '\0');
    auto size = static_cast<std::size_t>(signature.size());
    ARNOLD_ASSERT(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) == 1
                  && EVP_DigestSign(context.get(),
                                    reinterpret_cast<unsigned char *>(signature.data()), &size,
                                    reinterpret_cast<const unsigned char *>(message.constData()),
                                    static_cast<std::size_t>(message.size()))
                          == 1);
    signature.truncate(static_cast<qsizetype>(size));
    return m_kind == SignatureKind::Es256 ? joined(signature) : signature;
}

QByteArray TestSigner::token(const QJsonObject &head, const QJsonObject &claims) const
{
    const QByteArray message = identity::base64Url(json(head)) + '.'
            + identity::base64Url(json(claims));
    return message + '.' + identity::base64Url(sign(message));
}

QJsonObject TestSigner::head() const
{
    return {{"alg", algOf(m_kind)}, {"kid", m_keyId}, {"typ", "JWT"}};
}

QByteArray setOf(std::initializer_list<QJsonObject> keys)
{
    QJsonArray list;
    for (const QJsonObject &key : keys)
        list.append(key);
    return json({{"keys", list}});
}

} // namespace arnold::test
