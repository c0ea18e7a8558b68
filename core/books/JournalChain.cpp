#include "core/books/JournalChain.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::journal {
namespace {

QByteArray hexField(const QJsonObject &body, const char *name)
{
    return QByteArray::fromHex(body.value(QLatin1String(name)).toString().toLatin1());
}

} // namespace

QByteArray keyChangeMessage(const QByteArray &newPublicKey, const QByteArray &headHash)
{
    return "arnold-journal-key-1\n" + newPublicKey + headHash;
}

ChainCheck::ChainCheck(JournalStreamId stream, std::vector<KeyRow> keys,
                       const VerifyOptions &options)
    : m_stream(stream)
    , m_keys(std::move(keys))
    , m_options(options)
{
    m_last.hash = QByteArray(kHashBytes, '\0');
}

std::optional<QString> ChainCheck::take(const Entry &entry)
{
    if (entry.stream != m_stream)
        return QStringLiteral("stream");
    if (entry.sequence != m_last.sequence + 1)
        return QStringLiteral("sequence");
    if (entry.previousHash != m_last.hash)
        return QStringLiteral("previous_hash");
    if (entry.hash != entryHash(entry))
        return QStringLiteral("hash");
    if (entry.kind == kKeyEntry) {
        if (auto why = takeKey(entry))
            return why;
    }
    if (m_keysSeen == 0)
        return QStringLiteral("no key");
    const KeyRow &key = m_keys[m_keysSeen - 1];
    if (entry.keyId != key.keyId || entry.epoch != key.epoch)
        return QStringLiteral("key");
    m_last = entry;
    m_lastSignatureChecked = false;
    ++m_entries;
    const bool due = m_options.signatures == VerifyOptions::Signatures::All || entry.kind == kZEntry
            || entry.kind == kKeyEntry;
    if (due && !signatureOf(entry))
        return QStringLiteral("signature");
    const Head head {entry.sequence, entry.hash};
    if ((m_options.expectedHead && *m_options.expectedHead == head)
        || (!m_options.expectedHeadText.isEmpty()
            && m_options.expectedHeadText.compare(headText(head), Qt::CaseInsensitive) == 0))
        m_metExpectedHead = true;
    return std::nullopt;
}

std::optional<QString> ChainCheck::takeKey(const Entry &entry)
{
    if (m_keysSeen >= m_keys.size())
        return QStringLiteral("unknown key");
    const KeyRow &key = m_keys[m_keysSeen];
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    if (key.fromSequence != entry.sequence || body.value(QLatin1String("key")) != key.keyId
        || body.value(QLatin1String("epoch")) != key.epoch
        || hexField(body, "public_key") != key.publicKey)
        return QStringLiteral("key");
    if (m_keysSeen > 0) {
        const QByteArray byOldKey = hexField(body, "previous_signature");
        if (byOldKey.isEmpty())
            ++m_unprovenKeyChanges;
        else if (!signatureFits(m_keys[m_keysSeen - 1].publicKey,
                                keyChangeMessage(key.publicKey, m_last.hash), byOldKey))
            return QStringLiteral("previous_signature");
    }
    ++m_keysSeen;
    return std::nullopt;
}

bool ChainCheck::signatureOf(const Entry &entry)
{
    ++m_signatures;
    m_lastSignatureChecked = true;
    return signatureFits(m_keys[m_keysSeen - 1].publicKey, entry.hash, entry.signature);
}

std::optional<QString> ChainCheck::finish()
{
    if (m_keysSeen != m_keys.size())
        return QStringLiteral("a key without its entry");
    if (!m_lastSignatureChecked && !signatureOf(m_last))
        return QStringLiteral("signature");
    return std::nullopt;
}

StreamReport ChainCheck::report(const QString &name) const
{
    return {m_stream,
            name,
            m_entries,
            m_signatures,
            m_unprovenKeyChanges,
            {m_last.sequence, m_last.hash}};
}

} // namespace arnold::journal
