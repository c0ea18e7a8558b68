#include "core/exchange/CsvReader.h"

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr qint64 kChunkBytes = 64 * 1024;
// No sale's record is longer; a quote that is never closed would swallow the rest of the file.
constexpr qsizetype kMostRecordBytes = 256 * 1024;
constexpr int kEnd = -1;

bool isLineEnd(int byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

CsvReader::CsvReader(QIODevice &device)
    : m_device(device)
{
    const QByteArray mark = m_device.peek(2);
    if (mark == "\xFF\xFE" || mark == "\xFE\xFF")
        m_utf16.emplace(QStringDecoder::Utf16); // which takes the mark away
    refill();
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    guessDelimiter();
}

void CsvReader::refill()
{
    do {
        m_buffer = m_device.read(kChunkBytes);
        m_at = 0;
        if (m_buffer.isEmpty() || !m_utf16)
            return;
        const QString text = (*m_utf16)(m_buffer);
        m_buffer = text.toUtf8();
    } while (m_buffer.isEmpty()); // half a character
}

void CsvReader::guessDelimiter()
{
    constexpr QByteArrayView kSays = "sep=";
    if (QByteArrayView(m_buffer).sliced(m_at).startsWith(kSays)
        && m_buffer.size() > m_at + kSays.size()) {
        m_at += kSays.size();
        m_delimiter = static_cast<char>(take());
        while (peek() != kEnd && !isLineEnd(peek()))
            take();
        return;
    }
    qsizetype end = m_at;
    while (end < m_buffer.size() && !isLineEnd(static_cast<unsigned char>(m_buffer[end])))
        ++end;
    const auto count = [&](char c) {
        return std::count(m_buffer.cbegin() + m_at, m_buffer.cbegin() + end, c);
    };
    for (const char candidate : {';', '\t', '|'}) {
        if (count(candidate) > count(m_delimiter))
            m_delimiter = candidate;
    }
}

int CsvReader::peek()
{
    if (m_at >= m_buffer.size()) {
        refill();
        if (m_buffer.isEmpty())
            return kEnd;
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte != kEnd)
        ++m_at;
    return byte;
}

void CsvReader::endLine(int byte)
{
    if (byte == '\r' && peek() == '\n')
        take();
    ++m_line;
}

// The rest of a quoted field, after its first quote.
void CsvReader::readQuoted(QByteArray &field, CsvRecord &record, qsizetype &size)
{
    for (;;) {
        const int byte = take();
        if (byte == kEnd || ++size > kMostRecordBytes) {
            record.isBroken = true;
            field.clear();
            return;
        }
        if (byte == '"') {
            if (peek() != '"')
                return;
            take();
        }
        if (byte == '\n')
            ++m_line;
        field.append(static_cast<char>(byte));
    }
}

bool CsvReader::next(CsvRecord &record)
{
    while (isLineEnd(peek()))
        endLine(take());
    if (peek() == kEnd)
        return false;
    record.fields.clear();
    record.isBroken = false;
    record.line = m_line;
    QByteArray field;
    qsizetype size = 0;
    for (;;) {
        const int byte = take();
        if (byte == kEnd || isLineEnd(byte)) {
            record.fields.push_back(field);
            if (byte != kEnd)
                endLine(byte);
            return true;
        }
        if (byte == m_delimiter) {
            record.fields.push_back(field);
            field.clear();
        } else if (byte == '"' && field.isEmpty()) {
            readQuoted(field, record, size);
        } else if (++size <= kMostRecordBytes) {
            field.append(static_cast<char>(byte));
        } else {
            record.isBroken = true;
        }
    }
}

} // namespace arnold::exchange
