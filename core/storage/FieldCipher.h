#pragma once
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <array>
#include <string_view>

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
// wrapped by the store's master key; the master key is in an owner-only file beside the store.
// Values; any thread.
//
// An envelope is: version (1 byte) | key's fingerprint (4) | nonce (12) | ciphertext | tag (16).
class FieldCipher
{
public:
    static constexpr int kOverheadBytes = 1 + 4 + 12 + 16;

    FieldCipher(const SecretKey &master, const SecretKey &index);
    // Reads the key file, or makes it with fresh keys when there is none (mode 0600). Errors:
    // StorageFailed when it is damaged, readable for others, or cannot be read or written.
    static Result<FieldCipher> openOrCreate(const QString &keyFile);
    static Result<FieldCipher> open(const QString &keyFile);

    static SecretKey newSubjectKey() { return SecretKey::random(); }
    QByteArray wrap(const SecretKey &subjectKey, const IdBytes &subject) const;
    // StorageFailed when it was wrapped by another master key, for another subject, or is damaged.
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
    SecretKey m_master;
    SecretKey m_index;
};

} // namespace arnold
