#include "core/books/JournalVerify.h"

#include "core/books/JournalChain.h"
#include "core/books/JournalLines.h"
#include "core/books/Sha256.h"

#include <array>

namespace arnold::journal {
namespace {

constexpr int kEntriesPerRead = 2'000; // some milliseconds each
constexpr qint64 kLongestLineBytes = 64LL * 1024 * 1024;

Error broken(const StreamRow &stream, std::int64_t sequence, const QString &why)
{
    return {ErrorCode::JournalBroken,
            {},
            {},
            {{QStringLiteral("stream"), stream.name},
             {QStringLiteral("sequence"), QString::number(sequence)},
             {QStringLiteral("why"), why}}};
}

Error expectedHeadMissing()
{
    return {ErrorCode::JournalBroken,
            {},
            {},
            {{QStringLiteral("why"), QStringLiteral("expected_head")}}};
}

bool expectsHead(const VerifyOptions &options)
{
    return options.expectedHead || !options.expectedHeadText.isEmpty();
}

// A stream with its keys and its end as they are at one moment.
struct OpenStream {
    ExportedStream stream;
    Head head;
};

Result<std::vector<OpenStream>> openStreams(Database &database)
{
    return database.read([](ReadTx &tx) -> Result<std::vector<OpenStream>> {
        std::vector<OpenStream> found;
        for (const StreamRow &row : streams(tx))
            found.push_back({{row, keysOf(tx, row.id)}, headOf(tx, row.id)});
        return found;
    });
}

// Calls take(entry) -> Result<void> for every entry up to the stream's head.
template <typename Take>
Result<void> eachEntry(Database &database, const OpenStream &stream, Take take)
{
    std::int64_t done = 0;
    while (done < stream.head.sequence) {
        ARNOLD_TRY(entries, database.read([&](ReadTx &tx) -> Result<std::vector<Entry>> {
            return entriesAfter(tx, stream.stream.stream.id, done, stream.head.sequence,
                                kEntriesPerRead);
        }));
        if (entries.empty())
            return broken(stream.stream.stream, done + 1, QStringLiteral("missing"));
        for (const Entry &entry : entries)
            ARNOLD_CHECK(take(entry));
        done = entries.back().sequence;
    }
    return {};
}

Result<void> noteEnd(ChainCheck &check, const StreamRow &stream, VerifyReport &report)
{
    if (const auto why = check.finish())
        return broken(stream, check.report({}).head.sequence, *why);
    report.streams.push_back(check.report(stream.name));
    report.endProven = report.endProven || check.metExpectedHead();
    return {};
}

} // namespace

Result<VerifyReport> verify(Database &database, const VerifyOptions &options)
{
    ARNOLD_TRY(streams, openStreams(database));
    VerifyReport report;
    for (const OpenStream &stream : streams) {
        const StreamRow &row = stream.stream.stream;
        ChainCheck check(row.id, stream.stream.keys, options);
        ARNOLD_CHECK(eachEntry(database, stream, [&](const Entry &entry) -> Result<void> {
            if (const auto why = check.take(entry))
                return broken(row, entry.sequence, *why);
            return {};
        }));
        ARNOLD_CHECK(noteEnd(check, row, report));
    }
    if (expectsHead(options) && !report.endProven)
        return expectedHeadMissing();
    return report;
}

Result<ExportReport> exportTo(Database &database, QIODevice &out, const Signer &signer)
{
    ARNOLD_TRY(streams, openStreams(database));
    Sha256 digest;
    const auto write = [&](const QByteArray &line) -> Result<void> {
        digest.add(line);
        if (out.write(line) != line.size())
            return Error {ErrorCode::StorageFailed, {}, out.errorString()};
        return {};
    };
    std::vector<ExportedStream> header;
    for (const OpenStream &stream : streams)
        header.push_back(stream.stream);
    ARNOLD_CHECK(write(headerLine(header)));

    ExportReport report;
    Trailer trailer;
    for (const OpenStream &stream : streams) {
        std::int64_t entries = 0;
        ARNOLD_CHECK(eachEntry(database, stream, [&](const Entry &entry) {
            ++entries;
            return write(entryLine(entry));
        }));
        trailer.ends.push_back({stream.stream.stream.id, entries, stream.head});
        report.entries += entries;
        ++report.streams;
    }
    trailer.digest = digest.finish();
    trailer.signedBy = signer.publicKey();
    trailer.signature = signer.sign(unsignedTrailerLine(trailer));
    const QByteArray last = trailerLine(trailer);
    if (out.write(last) != last.size())
        return Error {ErrorCode::StorageFailed, {}, out.errorString()};
    report.digest = trailer.digest;
    return report;
}

namespace {

// The lines of an exported file, one at a time, with their number.
class LineReader
{
public:
    explicit LineReader(QIODevice &in)
        : m_in(in)
    {
    }
    const QByteArray &next()
    {
        ++m_number;
        m_line.clear();
        std::array<char, 4'096>
                piece; // readLine by bytes would make room for the longest each time
        while (m_line.size() < kLongestLineBytes && !m_line.endsWith('\n')) {
            const qint64 got = m_in.readLine(piece.data(), piece.size());
            if (got <= 0)
                break;
            m_line.append(piece.data(), got);
        }
        return m_line;
    }
    const QByteArray &line() const { return m_line; }
    bool atEnd() { return m_in.read(1).isEmpty(); }
    Error broken(const QString &why) const
    {
        return {ErrorCode::JournalBroken,
                {},
                {},
                {{QStringLiteral("line"), QString::number(m_number)},
                 {QStringLiteral("why"), why}}};
    }

private:
    QIODevice &m_in;
    QByteArray m_line;
    std::int64_t m_number = 0;
};

// Reads entries until the line that is none; the caller looks at that one.
Result<void> readEntries(LineReader &reader, Sha256 &digest, ChainCheck &check,
                         const StreamRow &stream)
{
    for (;;) {
        const auto entry = readEntryLine(reader.line());
        if (!entry || entry->stream != stream.id)
            return {};
        digest.add(reader.line());
        if (const auto why = check.take(*entry))
            return reader.broken(*why);
        reader.next();
    }
}

Result<void> checkTrailer(const Trailer &trailer, const QByteArray &digest,
                          const VerifyReport &report, const LineReader &reader)
{
    if (trailer.digest != digest)
        return reader.broken(QStringLiteral("digest"));
    if (trailer.ends.size() != report.streams.size())
        return reader.broken(QStringLiteral("streams"));
    for (std::size_t i = 0; i < trailer.ends.size(); ++i) {
        const StreamReport &stream = report.streams[i];
        if (trailer.ends[i].stream != stream.stream || trailer.ends[i].head != stream.head
            || trailer.ends[i].entries != stream.entries)
            return reader.broken(QStringLiteral("heads"));
    }
    if (!signatureFits(trailer.signedBy, unsignedTrailerLine(trailer), trailer.signature))
        return reader.broken(QStringLiteral("signature"));
    return {};
}

} // namespace

Result<FileReport> verifyFile(QIODevice &in, const VerifyOptions &options)
{
    LineReader reader(in);
    Sha256 digest;
    const auto streams = readHeaderLine(reader.next());
    if (!streams)
        return reader.broken(QStringLiteral("header"));
    digest.add(reader.line());
    FileReport report;
    reader.next();
    for (const ExportedStream &stream : *streams) {
        ChainCheck check(stream.stream.id, stream.keys, options);
        ARNOLD_CHECK(readEntries(reader, digest, check, stream.stream));
        if (const auto why = check.finish())
            return reader.broken(*why);
        report.journal.streams.push_back(check.report(stream.stream.name));
        report.journal.endProven = report.journal.endProven || check.metExpectedHead();
    }
    const auto trailer = readTrailerLine(reader.line());
    if (!trailer)
        return reader.broken(QStringLiteral("form"));
    ARNOLD_CHECK(checkTrailer(*trailer, digest.finish(), report.journal, reader));
    if (!reader.atEnd())
        return reader.broken(QStringLiteral("after the end"));
    if (expectsHead(options) && !report.journal.endProven)
        return expectedHeadMissing();
    report.signedBy = trailer->signedBy;
    return report;
}

} // namespace arnold::journal
