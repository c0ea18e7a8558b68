// FieldCipher in its plainest form, until the storage proper brings its own.
#include "core/storage/FieldCipher.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <cstring>

namespace arnold {
namespace {

constexpr char kVersion = 1;

QByteArray aadOf(const FieldPlace &place)
{
    QByteArray aad(place.table.data(), static_cast<qsizetype>(place.table.size()));
    aad += '\0';
    aad.append(place.column.data(), static_cast<qsizetype>(place.column.size()));
    aad += '\0';
    aad.append(reinterpret_cast<const char *>(place.row.data()), 16);
    return aad;
}

QByteArray fingerprint(const SecretKey &key)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(key.bytes().data(), key.bytes().size(), digest, &size, EVP_sha256(), nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest), 4);
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SecretKey::~SecretKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

SecretKey SecretKey::random()
{
    SecretKey key;
    ARNOLD_ASSERT(RAND_bytes(key.m_bytes.data(), static_cast<int>(key.m_bytes.size())) == 1);
    return key;
}

FieldCipher::FieldCipher(const SecretKey &master, const SecretKey &index) : m_master(master), m_index(index) { }

Result<FieldCipher> FieldCipher::openOrCreate(const QString &keyFile)
{
    if (QFile::exists(keyFile))
        return open(keyFile);
    const FieldCipher cipher(SecretKey::random(), SecretKey::random());
    QFile file(keyFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ErrorCode::StorageFailed;
    file.write(reinterpret_cast<const char *>(cipher.m_master.bytes().data()), 32);
    file.write(reinterpret_cast<const char *>(cipher.m_index.bytes().data()), 32);
    return cipher;
}

Result<FieldCipher> FieldCipher::open(const QString &keyFile)
{
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return ErrorCode::StorageFailed;
    const QByteArray bytes = file.readAll();
    if (bytes.size() != 64)
        return ErrorCode::StorageFailed;
    std::array<std::uint8_t, 32> master {};
    std::array<std::uint8_t, 32> index {};
    std::memcpy(master.data(), bytes.constData(), 32);
    std::memcpy(index.data(), bytes.constData() + 32, 32);
    return FieldCipher(SecretKey(master), SecretKey(index));
}

QByteArray FieldCipher::wrap(const SecretKey &subjectKey, const IdBytes &subject) const
{
    const QByteArray plain(reinterpret_cast<const char *>(subjectKey.bytes().data()), 32);
    return seal(m_master, {"subject", "key", subject}, plain);
}

Result<SecretKey> FieldCipher::unwrap(const QByteArray &wrapped, const IdBytes &subject) const
{
    ARNOLD_TRY(plain, open(m_master, {"subject", "key", subject}, wrapped));
    std::array<std::uint8_t, 32> bytes {};
    std::memcpy(bytes.data(), plain.constData(), 32);
    return SecretKey(bytes);
}

QByteArray FieldCipher::seal(const SecretKey &key, const FieldPlace &place, const QByteArray &plain) const
{
    QByteArray out(1, kVersion);
    out += fingerprint(key);
    QByteArray nonce(12, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<unsigned char *>(nonce.data()), 12);
    out += nonce;
    QByteArray text(plain.size(), Qt::Uninitialized);
    QByteArray tag(16, Qt::Uninitialized);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int size = 0;
    const QByteArray aad = aadOf(place);
    EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.bytes().data(), raw(nonce));
    EVP_EncryptUpdate(ctx, nullptr, &size, raw(aad), static_cast<int>(aad.size()));
    EVP_EncryptUpdate(ctx, reinterpret_cast<unsigned char *>(text.data()), &size, raw(plain), static_cast<int>(plain.size()));
    EVP_EncryptFinal_ex(ctx, nullptr, &size);
    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_GET_TAG, 16, tag.data());
    EVP_CIPHER_CTX_free(ctx);
    return out + text + tag;
}

Result<QByteArray> FieldCipher::open(const SecretKey &key, const FieldPlace &place, const QByteArray &sealed) const
{
    if (sealed.size() < kOverheadBytes || sealed[0] != kVersion)
        return ErrorCode::StorageFailed;
    const QByteArray nonce = sealed.mid(5, 12);
    const QByteArray text = sealed.mid(17, sealed.size() - kOverheadBytes);
    QByteArray tag = sealed.right(16);
    QByteArray plain(text.size(), Qt::Uninitialized);
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int size = 0;
    const QByteArray aad = aadOf(place);
    EVP_DecryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, key.bytes().data(), raw(nonce));
    EVP_DecryptUpdate(ctx, nullptr, &size, raw(aad), static_cast<int>(aad.size()));
    EVP_DecryptUpdate(ctx, reinterpret_cast<unsigned char *>(plain.data()), &size, raw(text), static_cast<int>(text.size()));
    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_SET_TAG, 16, tag.data());
    const bool fits = EVP_DecryptFinal_ex(ctx, reinterpret_cast<unsigned char *>(plain.data()) + size, &size) > 0;
    EVP_CIPHER_CTX_free(ctx);
    return fits ? Result<QByteArray>(plain) : Result<QByteArray>(ErrorCode::StorageFailed);
}

Result<QString> FieldCipher::openText(const SecretKey &key, const FieldPlace &place, const QByteArray &sealed) const
{
    ARNOLD_TRY(plain, open(key, place, sealed));
    return QString::fromUtf8(plain);
}

QByteArray FieldCipher::blindIndex(std::string_view domain, const QByteArray &normalised) const
{
    QByteArray message(domain.data(), static_cast<qsizetype>(domain.size()));
    message += '\0';
    message += normalised;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), m_index.bytes().data(), 32, raw(message), static_cast<std::size_t>(message.size()), digest, &size);
    return QByteArray(reinterpret_cast<const char *>(digest), 16);
}

} // namespace arnold
