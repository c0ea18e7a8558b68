#pragma once
#include "core/books/JournalStore.h"

#include <optional>
#include <vector>

// The lines of an exported journal: each thing has one form, and what is not in it is not read.
namespace arnold::journal {

struct ExportedStream {
    StreamRow stream = {};
    std::vector<KeyRow> keys = {};
};
QByteArray headerLine(const std::vector<ExportedStream> &streams);
std::optional<std::vector<ExportedStream>> readHeaderLine(const QByteArray &line);

QByteArray entryLine(const Entry &entry);
std::optional<Entry> readEntryLine(const QByteArray &line);

struct Trailer {
    QByteArray digest = {}; // of all bytes before it
    struct StreamEnd {
        JournalStreamId stream = {};
        std::int64_t entries = 0;
        Head head = {};
    };
    std::vector<StreamEnd> ends = {};
    QByteArray signedBy = {};
    QByteArray signature = {};
};
// What the signature is over: the line without it.
QByteArray unsignedTrailerLine(const Trailer &trailer);
QByteArray trailerLine(const Trailer &trailer);
std::optional<Trailer> readTrailerLine(const QByteArray &line);

} // namespace arnold::journal
