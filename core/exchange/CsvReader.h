#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <cstdint>
#include <optional>
#include <vector>

namespace arnold::exchange {

// One record of a CSV file: its fields without quotes, in the file's own bytes.
struct CsvRecord {
    std::int64_t line = 0; // of the file, from 1, where it begins
    std::vector<QByteArray> fields = {};
    bool isBroken = false; // a quote that never ends: what it swallowed is left out
};

// Reads RFC 4180, and what programs really write: a byte order mark (UTF-16 becomes UTF-8), CRLF,
// LF or CR, and commas, semicolons, tabs or bars between the fields (as a first line "sep=;" says,
// otherwise whichever the first line has most of). Holds one record and one buffer, however long
// the file is. One thread.
class CsvReader
{
public:
    // Begins where `device` stands, which is open for reading and outlives the reader.
    explicit CsvReader(QIODevice &device);

    // The next record into `record`, empty lines left out; false at the end.
    bool next(CsvRecord &record);
    char delimiter() const { return m_delimiter; }

private:
    void refill();
    int peek();
    int take();
    void guessDelimiter();
    void readQuoted(QByteArray &field, CsvRecord &record, qsizetype &size);
    void endLine(int byte);

    QIODevice &m_device;
    std::optional<QStringDecoder> m_utf16 = {};
    QByteArray m_buffer = {};
    qsizetype m_at = 0;
    std::int64_t m_line = 1;
    char m_delimiter = ',';
};

} // namespace arnold::exchange
