#pragma once
#include "core/books/JournalStore.h"
#include "core/books/JournalVerify.h"

namespace arnold::journal {

inline constexpr QLatin1String kKeyEntry("key");
inline constexpr QLatin1String kZEntry("z_report");

// What the old key signs when a new one takes over after the entry with `headHash`.
QByteArray keyChangeMessage(const QByteArray &newPublicKey, const QByteArray &headHash);

// Takes the entries of one stream in order and says at which one the chain no longer fits. Knows
// neither database nor file.
class ChainCheck
{
public:
    ChainCheck(JournalStreamId stream, std::vector<KeyRow> keys, const VerifyOptions &options);

    // Why the entry does not fit; empty when it does.
    std::optional<QString> take(const Entry &entry);
    // The same for the end of the stream: the last signature, keys without an entry.
    std::optional<QString> finish();

    bool metExpectedHead() const { return m_metExpectedHead; }
    StreamReport report(const QString &name) const;

private:
    std::optional<QString> takeKey(const Entry &entry);
    bool signatureOf(const Entry &entry);

    JournalStreamId m_stream;
    std::vector<KeyRow> m_keys;
    VerifyOptions m_options;
    std::size_t m_keysSeen = 0;
    Entry m_last;
    bool m_lastSignatureChecked = true;
    std::int64_t m_entries = 0;
    std::int64_t m_signatures = 0;
    std::int64_t m_unprovenKeyChanges = 0;
    bool m_metExpectedHead = false;
};

} // namespace arnold::journal
