#include "core/storage/FieldCipher.h"

#include "core/base/FreeWith.h"
#include "core/storage/AesGcm.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <chrono>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace arnold {
namespace {

constexpr char kVersion = 1;
constexpr qsizetype kHeadBytes = 1 + FieldCipher::kKeyIdBytes;
constexpr auto kReloadAtMostEvery = std::chrono::seconds(1);
constexpr qsizetype kBlindBytes = 16;

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeWith<EVP_MAC_CTX_free>>;

// Kept for each thread: looking the algorithm up costs more than a short text.
EVP_MAC_CTX *threadMac()
{
    static EVP_MAC *const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    thread_local const MacContext context = [] {
        MacContext fresh(EVP_MAC_CTX_new(hmac));
        char digest[] = "SHA256";
        const OSSL_PARAM params[] {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                                   OSSL_PARAM_construct_end()};
        ARNOLD_ASSERT(fresh && EVP_MAC_CTX_set_params(fresh.get(), params) == 1);
        return fresh;
    }();
    return context.get();
}

std::array<std::uint8_t, 32> hmacSha256(const SecretKey &key, const QByteArray &text)
{
    EVP_MAC_CTX *const mac = threadMac();
    std::array<std::uint8_t, 32> out {};
    std::size_t size = 0;
    const bool isDone = EVP_MAC_init(mac, key.bytes().data(), SecretKey::kBytes, nullptr) == 1
            && EVP_MAC_update(mac, reinterpret_cast<const unsigned char *>(text.constData()),
                              static_cast<std::size_t>(text.size()))
                    == 1
            && EVP_MAC_final(mac, out.data(), &size, out.size()) == 1 && size == out.size();
    ARNOLD_ASSERT(isDone);
    return out;
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

struct FieldCipher::Ring {
    struct Held {
        QByteArray id;
        SecretKey key;
    };
    mutable std::shared_mutex mutex;
    std::vector<Held> data; // from oldest to newest
    std::function<void()> reload;
    std::mutex reloading;
    std::optional<std::chrono::steady_clock::time_point> reloadedAt;

    void put(const std::vector<SecretKey> &keys)
    {
        const std::unique_lock lock(mutex);
        for (const SecretKey &key : keys) {
            std::erase_if(data, [&](const Held &held) { return held.key == key; });
            data.push_back({FieldCipher::keyId(key), key});
        }
    }
    std::optional<SecretKey> find(const QByteArray &id) const
    {
        const std::shared_lock lock(mutex);
        for (const Held &held : data) {
            if (held.id == id)
                return held.key;
        }
        return std::nullopt;
    }
    std::optional<SecretKey> findAnew(const QByteArray &id)
    {
        const std::lock_guard lock(reloading);
        const auto now = std::chrono::steady_clock::now();
        if (reload && (!reloadedAt || now - *reloadedAt > kReloadAtMostEvery)) {
            reload();
            reloadedAt = std::chrono::steady_clock::now();
        }
        return find(id);
    }
};

FieldCipher::FieldCipher(const SecretKey &data, const SecretKey &index)
    : FieldCipher(std::vector {data}, index)
{
}

FieldCipher::FieldCipher(const std::vector<SecretKey> &data, const SecretKey &index)
    : m_ring(std::make_shared<Ring>())
    , m_index(index)
{
    ARNOLD_ASSERT(!data.empty());
    m_ring->put(data);
}

QByteArray FieldCipher::keyId(const SecretKey &key)
{
    const auto mac = hmacSha256(key, QByteArrayLiteral("fingerprint"));
    return QByteArray(reinterpret_cast<const char *>(mac.data()), kKeyIdBytes);
}

QByteArray FieldCipher::keyIdOf(const QByteArray &sealed)
{
    if (sealed.size() < kOverheadBytes || sealed[0] != kVersion)
        return {};
    return sealed.mid(1, kKeyIdBytes);
}

QByteArray FieldCipher::currentKeyId() const
{
    const std::shared_lock lock(m_ring->mutex);
    return m_ring->data.back().id;
}

std::vector<SecretKey> FieldCipher::dataKeys() const
{
    std::vector<SecretKey> keys;
    const std::shared_lock lock(m_ring->mutex);
    for (const Ring::Held &held : m_ring->data)
        keys.push_back(held.key);
    return keys;
}

void FieldCipher::takeUp(const std::vector<SecretKey> &data) const
{
    m_ring->put(data);
}

void FieldCipher::setReload(std::function<void()> reload) const
{
    m_ring->reload = std::move(reload);
}

QByteArray sealField(const SecretKey &key, const FieldPlace &place, const QByteArray &plain)
{
    std::array<std::uint8_t, kGcmNonceBytes> nonce {};
    ARNOLD_ASSERT(RAND_bytes(nonce.data(), static_cast<int>(nonce.size())) == 1);
    QByteArray envelope;
    envelope.reserve(FieldCipher::kOverheadBytes + plain.size());
    envelope.append(kVersion).append(FieldCipher::keyId(key));
    const QByteArray associated = envelope + placeBytes(place);
    envelope.append(reinterpret_cast<const char *>(nonce.data()), kGcmNonceBytes);
    envelope.append(gcmEncrypt({key.bytes(), nonce, associated}, plain));
    return envelope;
}

Result<QByteArray> openField(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &sealed)
{
    const auto refuse = [](const char *why) {
        return Error {ErrorCode::StorageFailed, {}, QString::fromLatin1(why)};
    };
    // The id is authenticated with the rest: whether the key is the right one, the tag says.
    if (FieldCipher::keyIdOf(sealed).isEmpty())
        return refuse("not a sealed field");
    std::array<std::uint8_t, kGcmNonceBytes> nonce {};
    std::memcpy(nonce.data(), sealed.constData() + kHeadBytes, nonce.size());
    const QByteArray associated = sealed.first(kHeadBytes) + placeBytes(place);
    auto plain = gcmDecrypt({key.bytes(), nonce, associated},
                            QByteArrayView(sealed).sliced(kHeadBytes + kGcmNonceBytes));
    if (!plain)
        return refuse("a sealed field of another key, or altered, or moved");
    return std::move(*plain);
}

QByteArray bytesOfKey(const SecretKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes().data()),
                      static_cast<qsizetype>(SecretKey::kBytes));
}

Result<SecretKey> keyFromBytes(const QByteArray &bytes)
{
    std::array<std::uint8_t, SecretKey::kBytes> key {};
    if (bytes.size() != static_cast<qsizetype>(key.size()))
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("a key of wrong size")};
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

Result<QString> FieldCipher::openText(const SecretKey &key, const FieldPlace &place,
                                      const QByteArray &sealed) const
{
    ARNOLD_TRY(utf8, openField(key, place, sealed));
    return QString::fromUtf8(utf8);
}

QByteArray FieldCipher::wrap(const SecretKey &subjectKey, const IdBytes &subject) const
{
    std::optional<SecretKey> current;
    {
        const std::shared_lock lock(m_ring->mutex);
        current = m_ring->data.back().key;
    }
    return sealField(*current, wrapPlace(subject), bytesOfKey(subjectKey));
}

Result<SecretKey> FieldCipher::unwrap(const QByteArray &wrapped, const IdBytes &subject) const
{
    const QByteArray id = keyIdOf(wrapped);
    auto key = m_ring->find(id);
    if (!key && !id.isEmpty())
        key = m_ring->findAnew(id);
    if (!key)
        return Error {ErrorCode::StorageFailed, {}, QStringLiteral("a key of another store")};
    ARNOLD_TRY(plain, openField(*key, wrapPlace(subject), wrapped));
    return keyFromBytes(plain);
}

QByteArray FieldCipher::blindIndex(std::string_view domain, const QByteArray &normalised) const
{
    QByteArray text;
    text.append(static_cast<char>(domain.size())).append(viewOf(domain)).append(normalised);
    const auto mac = hmacSha256(m_index, text);
    return QByteArray(reinterpret_cast<const char *>(mac.data()), kBlindBytes);
}

} // namespace arnold
