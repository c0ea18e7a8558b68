#include "core/identity/Secrets.h"

#include "core/base/Assert.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cstring>

namespace arnold::identity {

QByteArray randomBytes(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    ARNOLD_ASSERT(RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), bytes) == 1);
    return random;
}

QByteArray randomSecret(int bytes)
{
    return randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                       | QByteArray::OmitTrailingEquals);
}

QByteArray secretHash(QStringView secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

SecretKey keyFromSecret(std::string_view purpose, QStringView secret)
{
    const QByteArray text = QByteArray(purpose.data(), static_cast<qsizetype>(purpose.size()))
            + '\n' + secret.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    std::array<std::uint8_t, SecretKey::kBytes> bytes {};
    std::memcpy(bytes.data(), hash.constData(), bytes.size());
    return SecretKey(bytes);
}

bool sameBytes(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
            && CRYPTO_memcmp(left.constData(), right.constData(),
                             static_cast<std::size_t>(left.size()))
            == 0;
}

} // namespace arnold::identity
