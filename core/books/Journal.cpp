#include "core/books/Journal.h"

#include "core/books/CanonicalJson.h"
#include "core/books/JournalChain.h"
#include "core/books/JournalStore.h"
#include "core/books/Sha256.h"

#include <QtEndian>

namespace arnold::journal {
namespace {

void appendNumber(QByteArray &out, std::int64_t number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof bytes);
}

void appendId(QByteArray &out, const IdBytes &id)
{
    out.append(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
}

void appendSized(QByteArray &out, const QByteArray &bytes)
{
    appendNumber(out, bytes.size());
    out += bytes;
}

} // namespace

QByteArray entryHash(const Entry &entry)
{
    QByteArray message;
    message.reserve(160 + entry.body.size());
    message += "arnold-journal-1\n";
    appendId(message, entry.stream.bytes());
    appendNumber(message, entry.sequence);
    appendNumber(message, entry.at.micros);
    appendNumber(message, entry.keyId);
    appendNumber(message, entry.epoch);
    appendId(message, entry.subject);
    appendSized(message, entry.kind.toUtf8());
    appendSized(message, entry.body);
    message += entry.previousHash;
    return Sha256::of(message);
}

QString headText(const Head &head)
{
    return QString::number(head.sequence) + QLatin1Char(':')
            + QString::fromLatin1(head.hash.left(8).toHex());
}

Writer::Writer(JournalStreamId stream, int keyId, int epoch, const Signer &signer)
    : m_stream(stream)
    , m_keyId(keyId)
    , m_epoch(epoch)
    , m_signer(&signer)
    , m_cacheKey("journal " + stream.toText().toLatin1())
{
}

Head Writer::head(WriteTx &tx) const
{
    if (auto kept = tx.cached<Head>(cacheKey()))
        return std::move(*kept);
    lockStream(tx, m_stream);
    Head head = headOf(tx, m_stream);
    tx.setCached(cacheKey(), head);
    return head;
}

Head Writer::append(WriteTx &tx, const NewEntry &newEntry) const
{
    const Head last = head(tx);
    Entry entry;
    entry.stream = m_stream;
    entry.sequence = last.sequence + 1;
    entry.at = tx.now();
    entry.kind = newEntry.kind;
    entry.subject = newEntry.subject;
    entry.body = newEntry.body;
    entry.previousHash = last.hash;
    entry.keyId = m_keyId;
    entry.epoch = m_epoch;
    entry.hash = entryHash(entry);
    entry.signature = m_signer->sign(entry.hash);
    insertEntry(tx, entry);
    Head next {entry.sequence, entry.hash};
    tx.setCached(cacheKey(), next);
    return next;
}

Result<Writer> open(ReadTx &tx, const IdBytes &issuer, const Signer &signer)
{
    const auto stream = streamOf(tx, issuer);
    if (!stream)
        return Error {ErrorCode::NotFound, {}, QStringLiteral("no journal stream")};
    const std::vector<KeyRow> keys = keysOf(tx, stream->id);
    if (keys.empty() || keys.back().publicKey != signer.publicKey())
        return Error {ErrorCode::ReadOnly, {}, QStringLiteral("enrolled with another key")};
    return Writer(stream->id, keys.back().keyId, keys.back().epoch, signer);
}

namespace {

Writer appendKey(WriteTx &tx, JournalStreamId stream, const KeyRow &key, const Signer &signer,
                 const QByteArray &previousSignature)
{
    insertKey(tx, stream, key);
    CanonicalObject body;
    body.put("epoch", key.epoch);
    body.put("key", key.keyId);
    if (!previousSignature.isEmpty())
        body.putHex("previous_signature", previousSignature);
    body.putHex("public_key", key.publicKey);
    Writer writer(stream, key.keyId, key.epoch, signer);
    writer.append(tx, {kKeyEntry, {}, body.take()});
    return writer;
}

} // namespace

Result<Writer> enrol(WriteTx &tx, const Issuer &issuer, const Signer &signer,
                     const Signer *previous)
{
    const auto found = streamOf(tx, issuer.id);
    if (!found) {
        const StreamRow stream {JournalStreamId::make(), issuer.kind, issuer.id, issuer.name};
        insertStream(tx, stream);
        return appendKey(tx, stream.id, {1, 1, signer.publicKey(), 1}, signer, {});
    }
    const std::vector<KeyRow> keys = keysOf(tx, found->id);
    ARNOLD_ASSERT(tx.failed() || !keys.empty());
    if (tx.failed())
        return tx.fault();
    const KeyRow &last = keys.back();
    if (last.publicKey == signer.publicKey())
        return Writer(found->id, last.keyId, last.epoch, signer);
    lockStream(tx, found->id);
    const Head head = headOf(tx, found->id);
    QByteArray previousSignature;
    if (previous && previous->publicKey() == last.publicKey)
        previousSignature = previous->sign(keyChangeMessage(signer.publicKey(), head.hash));
    const KeyRow next {last.keyId + 1, last.epoch + 1, signer.publicKey(), head.sequence + 1};
    return appendKey(tx, found->id, next, signer, previousSignature);
}

} // namespace arnold::journal
