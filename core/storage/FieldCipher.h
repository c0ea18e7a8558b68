#pragma once
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace arnold {

// 32 secret bytes, wiped when they go.
class SecretKey
{
public:
    static constexpr std::size_t kBytes = 32;
    SecretKey() = default;
    explicit SecretKey(const std::array<std::uint8_t, kBytes> &bytes)
        : m_bytes(bytes)
    {
    }
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    static SecretKey random();
    const std::array<std::uint8_t, kBytes> &bytes() const { return m_bytes; }
    bool operator==(const SecretKey &) const = default;

private:
    std::array<std::uint8_t, kBytes> m_bytes {};
};

// Where a sealed value stands. Part of what is authenticated: a value moved to another place does
// not open. `table` and `column` are the schema's names, `row` the row's id.
struct FieldPlace {
    std::string_view table;
    std::string_view column;
    IdBytes row;
};

// Seals personal fields with AES-256-GCM (NIST SP 800-38D), so that a person's data goes for good
// with the person's key, backups included. A subject (person) has one key, kept in the database
// wrapped by the store's data key; the data key and the index key lie in the database too, wrapped
// by the master key, which does not (StoreKeys.h, MasterKeys.h). Any thread; copies share the keys.
//
// An envelope is: version (1 byte) | id of the key (4) | nonce (12) | ciphertext | tag (16). The id
// is a fingerprint, so that several data keys can be read while a store changes from one to the
// next; the newest wraps.
class FieldCipher
{
public:
    static constexpr int kKeyIdBytes = 4;
    static constexpr int kOverheadBytes = 1 + kKeyIdBytes + 12 + 16;

    FieldCipher(const SecretKey &data, const SecretKey &index);
    // `data` from oldest to newest, not empty.
    FieldCipher(const std::vector<SecretKey> &data, const SecretKey &index);

    // Says which key an envelope needs, and nothing about the key.
    static QByteArray keyId(const SecretKey &key);
    // Of an envelope; empty when it is none.
    static QByteArray keyIdOf(const QByteArray &sealed);
    // Of the data key that wraps now.
    QByteArray currentKeyId() const;
    std::vector<SecretKey> dataKeys() const; // from oldest to newest
    SecretKey indexKey() const { return m_index; }
    // The last of them wraps from now on; what was known before can still be read. In all copies.
    void takeUp(const std::vector<SecretKey> &data) const;
    // What looks for data keys that another process has made: called, at most once a second, when
    // something was wrapped by an unknown one. Set before the cipher is used.
    void setReload(std::function<void()> reload) const;

    static SecretKey newSubjectKey() { return SecretKey::random(); }
    QByteArray wrap(const SecretKey &subjectKey, const IdBytes &subject) const;
    // StorageFailed when it was wrapped by another data key, for another subject, or is damaged.
    Result<SecretKey> unwrap(const QByteArray &wrapped, const IdBytes &subject) const;

    QByteArray seal(const SecretKey &key, const FieldPlace &place, const QByteArray &plain) const;
    // StorageFailed when the key, the place or a single bit differs.
    Result<QByteArray> open(const SecretKey &key, const FieldPlace &place,
                            const QByteArray &sealed) const;
    // Text as UTF-8.
    QByteArray seal(const SecretKey &key, const FieldPlace &place, const QString &plain) const
    {
        return seal(key, place, plain.toUtf8());
    }
    Result<QString> openText(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &sealed) const;

    // 16 bytes by which a sealed value can be looked up for equality: HMAC-SHA256 under the index
    // key, truncated. `domain` keeps columns apart ("customer.email"); the caller normalises (case,
    // spaces) before.
    QByteArray blindIndex(std::string_view domain, const QByteArray &normalised) const;
    QByteArray blindIndex(std::string_view domain, const QString &normalised) const
    {
        return blindIndex(domain, normalised.toUtf8());
    }

private:
    struct Ring;

    std::shared_ptr<Ring> m_ring;
    SecretKey m_index;
};

// Seals and opens without a store, under a key that is at hand.
QByteArray sealField(const SecretKey &key, const FieldPlace &place, const QByteArray &plain);
Result<QByteArray> openField(const SecretKey &key, const FieldPlace &place,
                             const QByteArray &sealed);
QByteArray bytesOfKey(const SecretKey &key);
// StorageFailed when these are not 32 bytes.
Result<SecretKey> keyFromBytes(const QByteArray &bytes);

} // namespace arnold
