#include "server/http/TlsSettings.h"
#include "core/base/FreeWith.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace arnold::http {
namespace {

// Qt takes any key with any certificate, and fails at the first handshake.
bool belongTogether(const TlsFiles &files)
{
    using Bio = std::unique_ptr<BIO, FreeWith<BIO_free>>;
    const auto bioOf = [](const QByteArray &pem) {
        return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    };
    const Bio certificateBio = bioOf(files.certificatePem);
    const Bio keyBio = bioOf(files.keyPem);
    const std::unique_ptr<X509, FreeWith<X509_free>> certificate(
            PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    const std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>> key(
            PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassword, nullptr));
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

// Forward secrecy and authenticated encryption (RFC 9325, 4.2), in the order of our preference.
QList<QSslCipher> goodCiphers()
{
    QList<QSslCipher> good;
    for (const char *name :
         {"TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256",
          "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
          "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
          "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305"}) {
        const QSslCipher cipher(QString::fromLatin1(name));
        if (!cipher.isNull())
            good.append(cipher);
    }
    return good;
}

} // namespace

Result<QSslConfiguration> TlsSettings::configurationOf(const TlsFiles &files)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(files.certificatePem);
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key.isNull())
            key = QSslKey(files.keyPem, algorithm);
    }
    if (chain.isEmpty() || key.isNull() || !belongTogether(files))
        return Error {ErrorCode::InvalidValue, QStringLiteral("tls")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(goodCiphers());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({"http/1.1"});
    return configuration;
}

QSslConfiguration TlsSettings::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_configuration;
}

void TlsSettings::replace(QSslConfiguration configuration)
{
    const std::lock_guard lock(m_mutex);
    m_configuration = std::move(configuration);
}

} // namespace arnold::http
