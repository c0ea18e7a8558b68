// What FieldCipher would be if nothing were sealed: the same functions, without any cipher or hash.
// Linked in front of the core by bench_unsealed alone, so that the price of sealing can be seen; no
// program and no switch of the core does this.
#include "core/storage/FieldCipher.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace arnold {

struct FieldCipher::Ring {
    std::vector<SecretKey> data;
};

SecretKey::~SecretKey()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

SecretKey SecretKey::random()
{
    SecretKey key;
    ARNOLD_ASSERT(RAND_priv_bytes(key.m_bytes.data(), static_cast<int>(kBytes)) == 1);
    return key;
}

FieldCipher::FieldCipher(const SecretKey &data, const SecretKey &index)
    : FieldCipher(std::vector {data}, index)
{
}

FieldCipher::FieldCipher(const std::vector<SecretKey> &data, const SecretKey &index)
    : m_ring(std::make_shared<Ring>(Ring {data}))
    , m_index(index)
{
}

QByteArray FieldCipher::keyId(const SecretKey &key)
{
    return bytesOfKey(key).first(kKeyIdBytes);
}

QByteArray FieldCipher::keyIdOf(const QByteArray &sealed)
{
    return sealed.first(kKeyIdBytes);
}

QByteArray FieldCipher::currentKeyId() const
{
    return keyId(m_ring->data.back());
}

std::vector<SecretKey> FieldCipher::dataKeys() const
{
    return m_ring->data;
}

void FieldCipher::takeUp(const std::vector<SecretKey> &data) const
{
    m_ring->data = data;
}

void FieldCipher::setReload(std::function<void()>) const { }

QByteArray sealField(const SecretKey &key, const FieldPlace &, const QByteArray &plain)
{
    return FieldCipher::keyId(key) + plain;
}

Result<QByteArray> openField(const SecretKey &, const FieldPlace &, const QByteArray &sealed)
{
    return sealed.mid(FieldCipher::kKeyIdBytes);
}

QByteArray bytesOfKey(const SecretKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes().data()),
                      static_cast<qsizetype>(SecretKey::kBytes));
}

Result<SecretKey> keyFromBytes(const QByteArray &bytes)
{
    std::array<std::uint8_t, SecretKey::kBytes> key {};
    std::memcpy(key.data(), bytes.constData(), key.size());
    return SecretKey(key);
}

QByteArray FieldCipher::seal(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &plain) const
{
    return sealField(key, place, plain);
}

Result<QByteArray> FieldCipher::open(const SecretKey &key, const FieldPlace &place,
                                     const QByteArray &sealed) const
{
    return openField(key, place, sealed);
}

Result<QString> FieldCipher::openText(const SecretKey &, const FieldPlace &,
                                      const QByteArray &sealed) const
{
    return QString::fromUtf8(QByteArrayView(sealed).sliced(kKeyIdBytes));
}

QByteArray FieldCipher::wrap(const SecretKey &subjectKey, const IdBytes &) const
{
    return sealField(m_ring->data.back(), {}, bytesOfKey(subjectKey));
}

Result<SecretKey> FieldCipher::unwrap(const QByteArray &wrapped, const IdBytes &) const
{
    return keyFromBytes(wrapped.mid(kKeyIdBytes));
}

QByteArray FieldCipher::blindIndex(std::string_view, const QByteArray &normalised) const
{
    return normalised;
}

} // namespace arnold
