#include "server/http/SelfSigned.h"
#include "core/base/FreeWith.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QSslCertificate>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace arnold::http {
namespace {

constexpr int kValidDays = 397;

using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Bio = std::unique_ptr<BIO, FreeWith<BIO_free>>;

template <typename Write> QByteArray pemOf(Write &&write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

// "DNS:till.local,IP:192.0.2.7"
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names)
        parts.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    return parts.join(',');
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> random {};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
        return false;
    random[0] &= 0x7F; // positive
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> number(
            BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool fill(X509 *certificate, EVP_PKEY *key, const QStringList &names, Instant now)
{
    const time_t seconds = now.micros / 1'000'000;
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray common = names.first().left(64).toLatin1();
    return X509_set_version(certificate, 2) == 1 && setSerial(certificate)
            && ASN1_TIME_adj(X509_getm_notBefore(certificate), seconds, 0, -3600)
            && ASN1_TIME_adj(X509_getm_notAfter(certificate), seconds, kValidDays, -3600)
            && X509_NAME_add_entry_by_txt(
                       name, "CN", MBSTRING_ASC,
                       reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0)
            == 1
            && X509_set_issuer_name(certificate, name) == 1
            && X509_set_pubkey(certificate, key) == 1
            && addExtension(certificate, NID_subject_alt_name, alternativeNames(names))
            && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
            && addExtension(certificate, NID_ext_key_usage, "serverAuth")
            && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<TlsFiles> selfSigned(const QStringList &names, Instant now)
{
    if (names.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("names")};
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), names, now))
        return Error {ErrorCode::Internal, QStringLiteral("tls")};
    TlsFiles files;
    files.certificatePem = pemOf(
            [&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    files.keyPem = pemOf([&](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return files;
}

QStringList namesOfThisMachine()
{
    QStringList names;
    const QString host = QHostInfo::localHostName();
    if (!host.isEmpty()) {
        names.append(host);
        if (!host.contains(u'.'))
            names.append(host + QStringLiteral(".local"));
    }
    names.append(QStringLiteral("localhost"));
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (QHostAddress address : addresses) {
        if (address.isLinkLocal())
            continue;
        address.setScopeId({});
        names.append(address.toString());
    }
    names.removeDuplicates();
    return names;
}

QString fingerprintOf(const QByteArray &certificatePem)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem);
    if (chain.isEmpty())
        return {};
    return QString::fromLatin1(
            chain.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

std::optional<Instant> endOf(const QByteArray &certificatePem)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem);
    if (chain.isEmpty())
        return std::nullopt;
    return Instant::fromDateTime(chain.first().expiryDate());
}

} // namespace arnold::http
