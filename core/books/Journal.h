#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/books/BookIds.h"
#include "core/books/JournalKey.h"
#include "core/storage/Transaction.h"

#include <string_view>
#include <vector>

// What happened at a register or on a node, in order, each entry chained to the one before by
// SHA-256 and signed with Ed25519. Tamper-evident: whoever changes a stored byte cannot make the
// chain fit again without the private key, and whoever cuts the end off meets the head that is
// printed on receipts. No personal text inside.
namespace arnold::journal {

inline constexpr int kHashBytes = 32;

enum class StreamKind { Register, Node };

struct Entry {
    JournalStreamId stream = {};
    std::int64_t sequence = 0; // from 1, without gaps
    Instant at = {};
    QString kind = {}; // "receipt", "shift.open", "key", "export", ...
    IdBytes subject = {}; // zeros: none
    QByteArray body = "{}"; // canonical JSON
    QByteArray previousHash = {}; // kHashBytes; zeros before the first
    QByteArray hash = {};
    QByteArray signature = {}; // over hash
    int keyId = 1;
    int epoch = 1;
};

// SHA-256 over "arnold-journal-1\n", stream, sequence, at, key id, epoch (8 bytes each, big
// endian), subject, kind and body (each with 8 bytes of length before it), previous hash.
QByteArray entryHash(const Entry &entry);

struct Head {
    std::int64_t sequence = 0;
    QByteArray hash = {}; // kHashBytes
    bool operator==(const Head &) const = default;
};
// The short form of a head that is printed: "42:9f86d081…", the sequence and 16 hex digits.
QString headText(const Head &head);

struct NewEntry {
    QString kind = {};
    IdBytes subject = {};
    QByteArray body = "{}"; // canonical JSON, see CanonicalJson.h
};

// Appends to one stream under one key. A value that is made once at start and passed on; the signer
// outlives it. Any writer's thread.
class Writer
{
public:
    Writer(JournalStreamId stream, int keyId, int epoch, const Signer &signer);

    JournalStreamId stream() const { return m_stream; }
    int keyId() const { return m_keyId; }
    int epoch() const { return m_epoch; }
    const Signer &signer() const { return *m_signer; }

    // The stream's last entry, kept by the writer between commands. On PostgreSQL the stream's row
    // is locked until the end of the transaction, so that two writers cannot fork the chain.
    Head head(WriteTx &tx) const;
    // Appends with tx.now(); the new head.
    Head append(WriteTx &tx, const NewEntry &entry) const;

private:
    std::string_view cacheKey() const
    {
        return {m_cacheKey.constData(), static_cast<std::size_t>(m_cacheKey.size())};
    }

    JournalStreamId m_stream;
    int m_keyId;
    int m_epoch;
    const Signer *m_signer;
    QByteArray m_cacheKey;
};

struct Issuer {
    StreamKind kind = StreamKind::Register;
    IdBytes id = {};
    QString name = {}; // "R1"
};

// The stream of an issuer that this signer may write. NotFound when it was never enrolled, ReadOnly
// when it is enrolled with another key: the file was copied or restored.
Result<Writer> open(ReadTx &tx, const IdBytes &issuer, const Signer &signer);

// Makes the stream and its first entry ("key"). When the issuer has one, with another key, this
// begins a new epoch: the entry says so, is signed by the new key, and also by the old one where
// `previous` is at hand. With the same key it is open(). The caller raises register.epoch and
// makes the new epoch's series (till::enrolRegister does all of it).
Result<Writer> enrol(WriteTx &tx, const Issuer &issuer, const Signer &signer,
                     const Signer *previous = nullptr);

} // namespace arnold::journal
