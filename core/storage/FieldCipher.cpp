#include "core/storage/FieldCipher.h"

#include "core/storage/AesGcm.h"
#include "core/storage/KeyFile.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace arnold {
namespace {

constexpr char kVersion = 1;
constexpr qsizetype kFingerprintBytes = 4;
constexpr qsizetype kHeadBytes = 1 + kFingerprintBytes;
constexpr qsizetype kBlindBytes = 16;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::array<std::uint8_t, 32> hmacSha256(const SecretKey &key, const QByteArray &text)
{
    std::array<std::uint8_t, 32> out {};
    unsigned size = 0;
    const auto *done = HMAC(EVP_sha256(), key.bytes().data(), SecretKey::kBytes,
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            static_cast<size_t>(text.size()), out.data(), &size);
    ARNOLD_ASSERT(done != nullptr && size == out.size());
    return out;
}

// Says which key an envelope needs, and nothing about the key.
QByteArray fingerprint(const SecretKey &key)
{
    const auto mac = hmacSha256(key, QByteArrayLiteral("fingerprint"));
    return QByteArray(reinterpret_cast<const char *>(mac.data()), kFingerprintBytes);
}

// Each part with its length before it: no two places read the same.
QByteArray placeBytes(const FieldPlace &place)
{
    QByteArray bytes;
    for (const std::string_view part : {place.table, place.column}) {
        bytes.append(static_cast<char>(part.size()));
        bytes.append(viewOf(part));
    }
    bytes.append(reinterpret_cast<const char *>(place.row.data()),
                 static_cast<qsizetype>(place.row.size()));
    return bytes;
}

FieldPlace wrapPlace(const IdBytes &subject)
{
    return {"subject_key", "wrapped_key", subject};
}

} // namespace

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

FieldCipher::FieldCipher(const SecretKey &master, const SecretKey &index)
    : m_master(master)
    , m_index(index)
{
}

Result<FieldCipher> FieldCipher::openOrCreate(const QString &keyFile)
{
    if (QFile::exists(keyFile))
        return open(keyFile);
    if (const auto made = createKeyFile(keyFile))
        return FieldCipher(made->master, made->index);
    else if (!QFile::exists(keyFile)) // otherwise another process made it just now
        return made.error();
    return open(keyFile);
}

Result<FieldCipher> FieldCipher::open(const QString &keyFile)
{
    ARNOLD_TRY(keys, readKeyFile(keyFile));
    return FieldCipher(keys.master, keys.index);
}

QByteArray FieldCipher::seal(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &plain) const
{
    std::array<std::uint8_t, kGcmNonceBytes> nonce {};
    ARNOLD_ASSERT(RAND_bytes(nonce.data(), static_cast<int>(nonce.size())) == 1);
    QByteArray envelope;
    envelope.reserve(kOverheadBytes + plain.size());
    envelope.append(kVersion).append(fingerprint(key));
    const QByteArray associated = envelope + placeBytes(place);
    envelope.append(reinterpret_cast<const char *>(nonce.data()), kGcmNonceBytes);
    envelope.append(gcmEncrypt({key.bytes(), nonce, associated}, plain));
    return envelope;
}

Result<QByteArray> FieldCipher::open(const SecretKey &key, const FieldPlace &place,
                                     const QByteArray &sealed) const
{
    const auto refuse = [](const char *why) {
        return Error {ErrorCode::StorageFailed, {}, QString::fromLatin1(why)};
    };
    if (sealed.size() < kOverheadBytes || sealed[0] != kVersion)
        return refuse("not a sealed field");
    if (sealed.mid(1, kFingerprintBytes) != fingerprint(key))
        return refuse("a sealed field of another key");
    std::array<std::uint8_t, kGcmNonceBytes> nonce {};
    std::memcpy(nonce.data(), sealed.constData() + kHeadBytes, nonce.size());
    const QByteArray associated = sealed.first(kHeadBytes) + placeBytes(place);
    auto plain = gcmDecrypt({key.bytes(), nonce, associated},
                            QByteArrayView(sealed).sliced(kHeadBytes + kGcmNonceBytes));
    if (!plain)
        return refuse("a sealed field that was altered or moved");
    return std::move(*plain);
}

Result<QString> FieldCipher::openText(const SecretKey &key, const FieldPlace &place,
                                      const QByteArray &sealed) const
{
    ARNOLD_TRY(utf8, open(key, place, sealed));
    return QString::fromUtf8(utf8);
}

QByteArray FieldCipher::wrap(const SecretKey &subjectKey, const IdBytes &subject) const
{
    const QByteArray plain(reinterpret_cast<const char *>(subjectKey.bytes().data()),
                           static_cast<qsizetype>(SecretKey::kBytes));
    return seal(m_master, wrapPlace(subject), plain);
}

Result<SecretKey> FieldCipher::unwrap(const QByteArray &wrapped, const IdBytes &subject) const
{
    ARNOLD_TRY(plain, open(m_master, wrapPlace(subject), wrapped));
    std::array<std::uint8_t, SecretKey::kBytes> bytes {};
    if (plain.size() != static_cast<qsizetype>(bytes.size()))
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("a wrapped key of wrong size")};
    std::memcpy(bytes.data(), plain.constData(), bytes.size());
    return SecretKey(bytes);
}

QByteArray FieldCipher::blindIndex(std::string_view domain, const QByteArray &normalised) const
{
    QByteArray text;
    text.append(static_cast<char>(domain.size())).append(viewOf(domain)).append(normalised);
    const auto mac = hmacSha256(m_index, text);
    return QByteArray(reinterpret_cast<const char *>(mac.data()), kBlindBytes);
}

} // namespace arnold
