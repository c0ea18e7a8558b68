#include "core/storage/FieldCipher.h"

#include "core/base/FreeWith.h"
#include "core/storage/AesGcm.h"
#include "core/storage/LastKeys.h"

#include <QVarLengthArray>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <algorithm>
#include <atomic>
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

// Kept for each thread: looking the algorithm up costs more than a short text.
EVP_MAC_CTX *startMac(const SecretKey &key)
{
    static EVP_MAC *const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    thread_local LastKeys<EVP_MAC_CTX, FreeWith<EVP_MAC_CTX_free>> last([] {
        EVP_MAC_CTX *const fresh = EVP_MAC_CTX_new(hmac);
        char digest[] = "SHA256";
        const OSSL_PARAM params[] {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                                   OSSL_PARAM_construct_end()};
        ARNOLD_ASSERT(fresh && EVP_MAC_CTX_set_params(fresh, params) == 1);
        return fresh;
    });
    const auto [context, isKeyed] = last.find(key.bytes());
    if (EVP_MAC_init(context, isKeyed ? nullptr : key.bytes().data(),
                     isKeyed ? 0 : SecretKey::kBytes, nullptr)
        != 1)
        return nullptr;
    if (!isKeyed)
        last.kept(key.bytes());
    return context;
}

std::array<std::uint8_t, 32> hmacSha256(const SecretKey &key, QByteArrayView text)
{
    EVP_MAC_CTX *const mac = startMac(key);
    std::array<std::uint8_t, 32> out {};
    std::size_t size = 0;
    const bool isDone = mac
            && EVP_MAC_update(mac, reinterpret_cast<const unsigned char *>(text.data()),
                              static_cast<std::size_t>(text.size()))
                    == 1
            && EVP_MAC_final(mac, out.data(), &size, out.size()) == 1 && size == out.size();
    ARNOLD_ASSERT(isDone);
    return out;
}

// Long enough for the schema's names and most texts that are looked up.
using Bytes = QVarLengthArray<char, 128>;

QByteArrayView viewOf(const Bytes &bytes)
{
    return {bytes.data(), bytes.size()};
}

// What an envelope authenticates beside its content: its head, and its place, of which each part
// has its length before it: no two places read the same.
Bytes associatedWith(QByteArrayView head, const FieldPlace &place)
{
    Bytes bytes(head.size() + 2 + viewOf(place.table).size() + viewOf(place.column).size()
                + static_cast<qsizetype>(place.row.size()));
    char *at = std::ranges::copy(head, bytes.data()).out;
    for (const std::string_view part : {place.table, place.column}) {
        *at++ = static_cast<char>(part.size());
        at = std::ranges::copy(part, at).out;
    }
    std::memcpy(at, place.row.data(), place.row.size());
    return bytes;
}

bool isEnvelope(QByteArrayView sealed)
{
    return sealed.size() >= FieldCipher::kOverheadBytes && sealed[0] == kVersion;
}

QByteArrayView keyIdIn(QByteArrayView envelope)
{
    return envelope.sliced(1, FieldCipher::kKeyIdBytes);
}

Error refuse(const char *why)
{
    return {ErrorCode::StorageFailed, {}, QString::fromLatin1(why)};
}

// `out` is as long as what was sealed.
bool openInto(const SecretKey &key, const FieldPlace &place, QByteArrayView envelope,
              std::span<std::uint8_t> out)
{
    std::array<std::uint8_t, kGcmNonceBytes> nonce {};
    std::memcpy(nonce.data(), envelope.data() + kHeadBytes, nonce.size());
    // The id is authenticated with the rest: whether the key is the right one, the tag says.
    const Bytes associated = associatedWith(envelope.first(kHeadBytes), place);
    return gcmDecryptInto({key.bytes(), nonce, viewOf(associated)},
                          envelope.sliced(kHeadBytes + kGcmNonceBytes), out);
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
    // Whoever has found a key uses it where it lies: none goes before the ring does.
    mutable std::shared_mutex mutex;
    std::vector<std::unique_ptr<const Held>> data; // from oldest to newest
    std::atomic<const Held *> newest = nullptr; // data.back(), for those who need no other
    std::function<void()> reload;
    std::mutex reloading;
    std::optional<std::chrono::steady_clock::time_point> reloadedAt;

    void put(const std::vector<SecretKey> &keys)
    {
        const std::unique_lock lock(mutex);
        for (const SecretKey &key : keys) {
            const auto known = std::ranges::find_if(
                    data, [&](const auto &held) { return held->key == key; });
            if (known == data.end())
                data.push_back(std::make_unique<const Held>(Held {FieldCipher::keyId(key), key}));
            else
                std::rotate(known, known + 1, data.end());
        }
        newest = data.back().get();
    }
    const Held *find(QByteArrayView id) const
    {
        if (const Held *latest = newest; latest->id == id)
            return latest;
        const std::shared_lock lock(mutex);
        for (const auto &held : data) {
            if (held->id == id)
                return held.get();
        }
        return nullptr;
    }
    const Held *findAnew(QByteArrayView id)
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
    return isEnvelope(sealed) ? keyIdIn(sealed).toByteArray() : QByteArray();
}

QByteArray FieldCipher::currentKeyId() const
{
    return m_ring->newest.load()->id;
}

std::vector<SecretKey> FieldCipher::dataKeys() const
{
    std::vector<SecretKey> keys;
    const std::shared_lock lock(m_ring->mutex);
    for (const auto &held : m_ring->data)
        keys.push_back(held->key);
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
    const Bytes associated = associatedWith(envelope, place);
    envelope.append(reinterpret_cast<const char *>(nonce.data()), kGcmNonceBytes);
    envelope.append(gcmEncrypt({key.bytes(), nonce, viewOf(associated)}, plain));
    return envelope;
}

Result<QByteArray> openField(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &sealed)
{
    if (!isEnvelope(sealed))
        return refuse("not a sealed field");
    QByteArray plain(sealed.size() - FieldCipher::kOverheadBytes, Qt::Uninitialized);
    if (!openInto(key, place, sealed,
                  {reinterpret_cast<std::uint8_t *>(plain.data()),
                   static_cast<std::size_t>(plain.size())}))
        return refuse("a sealed field of another key, or altered, or moved");
    return plain;
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
        return refuse("a key of wrong size");
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
    return sealField(m_ring->newest.load()->key, wrapPlace(subject), bytesOfKey(subjectKey));
}

Result<SecretKey> FieldCipher::unwrap(const QByteArray &wrapped, const IdBytes &subject) const
{
    if (!isEnvelope(wrapped) || wrapped.size() != kOverheadBytes + qsizetype(SecretKey::kBytes))
        return refuse("not a sealed key");
    const QByteArrayView id = keyIdIn(wrapped);
    const Ring::Held *held = m_ring->find(id);
    if (!held)
        held = m_ring->findAnew(id);
    if (!held)
        return refuse("a key of another store");
    std::array<std::uint8_t, SecretKey::kBytes> plain {};
    if (!openInto(held->key, wrapPlace(subject), wrapped, plain))
        return refuse("a sealed key of another subject, or altered");
    Result<SecretKey> unwrapped {SecretKey(plain)};
    OPENSSL_cleanse(plain.data(), plain.size());
    return unwrapped;
}

QByteArray FieldCipher::blindIndex(std::string_view domain, const QByteArray &normalised) const
{
    Bytes text(1 + viewOf(domain).size() + normalised.size());
    text[0] = static_cast<char>(domain.size());
    std::ranges::copy(normalised, std::ranges::copy(domain, text.data() + 1).out);
    const auto mac = hmacSha256(m_index, viewOf(text));
    return QByteArray(reinterpret_cast<const char *>(mac.data()), kBlindBytes);
}

} // namespace arnold
