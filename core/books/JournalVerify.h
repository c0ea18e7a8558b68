#pragma once
#include "core/books/Journal.h"
#include "core/storage/Database.h"

#include <QIODevice>

#include <optional>

namespace arnold::journal {

struct VerifyOptions {
    enum class Signatures {
        HeadsAndZs, // of every Z, every key entry and the last entry
        All,
    };
    Signatures signatures = Signatures::HeadsAndZs;
    std::optional<Head> expectedHead = {}; // from a receipt: must be in a stream
    QString expectedHeadText = {}; // the printed form of it
};

struct StreamReport {
    JournalStreamId stream = {};
    QString name = {};
    std::int64_t entries = 0;
    std::int64_t signaturesChecked = 0;
    std::int64_t unprovenKeyChanges = 0; // new keys that no old key vouches for: a lost device
    Head head = {};
};

struct VerifyReport {
    std::vector<StreamReport> streams = {};
    bool endProven = false; // false: no expected head was given, so a missing end would not show
};

// Walks every chain of the store, in short reads. JournalBroken with facts "stream", "sequence" and
// "why" at the first entry that does not fit, or "expected_head" when it is in no stream.
Result<VerifyReport> verify(Database &database, const VerifyOptions &options = {});

struct ExportReport {
    std::int64_t streams = 0;
    std::int64_t entries = 0;
    QByteArray digest = {}; // SHA-256 of all that stands before the trailer
};
// Writes the journal as canonical JSON lines: a header with the streams and their public keys, the
// entries stream by stream, a trailer with counts, heads and digest, signed by `signer`, whose
// public key is in it. StorageFailed when the device does not take it.
Result<ExportReport> exportTo(Database &database, QIODevice &out, const Signer &signer);

struct FileReport {
    VerifyReport journal = {};
    QByteArray signedBy = {}; // public key of the trailer
};
// Reads such an export, from the start, and refuses any byte that differs: JournalBroken with facts
// "line" and "why". Keys are those that the file names: compare them, or a head, with what is known
// from elsewhere.
Result<FileReport> verifyFile(QIODevice &in, const VerifyOptions &options = {});

} // namespace arnold::journal
