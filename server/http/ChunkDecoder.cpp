#include "server/http/ChunkDecoder.h"

#include "server/http/Characters.h"

#include <algorithm>

namespace arnold::http {
namespace {

constexpr int maxSizeDigits = 15;
constexpr int maxExtensionBytes = 256;
constexpr Refusal badChunking {400, "malformed_request", "The chunked body is malformed."};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

ChunkDecoder::Fed ChunkDecoder::feed(QByteArrayView bytes, QByteArray &body)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_at == At::Data) {
            const auto size = qsizetype(std::min<quint64>(m_left, quint64(bytes.size() - at)));
            body.append(bytes.sliced(at, size));
            at += size;
            m_left -= quint64(size);
            if (m_left == 0)
                m_at = At::DataReturn;
            continue;
        }
        if (const auto refused = takeFraming(bytes[at++], body.size())) {
            m_refusal = *refused;
            return {Step::Refused, at};
        }
        if (m_at == At::End)
            return {Step::Complete, at};
    }
    return {Step::NeedMore, at};
}

std::optional<Refusal> ChunkDecoder::takeFraming(char c, qint64 bodyBytes)
{
    switch (m_at) {
    case At::Size:
        return takeSize(c, bodyBytes);
    case At::Extension:
        if (c == '\r')
            m_at = At::SizeLineFeed;
        else if (!isFieldValue(c) || ++m_extensionBytes > maxExtensionBytes)
            return badChunking;
        return std::nullopt;
    case At::SizeLineFeed:
        if (c != '\n')
            return badChunking;
        m_at = m_left > 0 ? At::Data : At::TrailerStart;
        return std::nullopt;
    case At::DataReturn:
        if (c != '\r')
            return badChunking;
        m_at = At::DataLineFeed;
        return std::nullopt;
    case At::DataLineFeed:
        if (c != '\n')
            return badChunking;
        m_at = At::Size;
        m_sizeDigits = 0;
        m_extensionBytes = 0;
        return std::nullopt;
    default:
        return takeTrailer(c);
    }
}

std::optional<Refusal> ChunkDecoder::takeSize(char c, qint64 bodyBytes)
{
    if (const int digit = hexValue(c); digit >= 0) {
        if (++m_sizeDigits > maxSizeDigits)
            return badChunking;
        m_left = m_left * 16 + quint64(digit);
        return std::nullopt;
    }
    if (m_sizeDigits == 0 || (c != '\r' && c != ';'))
        return badChunking;
    if (m_left > quint64(std::max<qint64>(0, m_limits.bodyBytes - bodyBytes)))
        return Refusal {413, "too_large", "The body is too large."};
    m_at = c == '\r' ? At::SizeLineFeed : At::Extension;
    return std::nullopt;
}

std::optional<Refusal> ChunkDecoder::takeTrailer(char c)
{
    if (++m_trailerBytes > m_limits.trailerBytes)
        return Refusal {431, "too_large", "The trailers are too large."};
    switch (m_at) {
    case At::TrailerStart:
        if (c == '\r')
            m_at = At::LastLineFeed;
        else if (isToken(c))
            m_at = At::Trailer;
        else
            return badChunking;
        return std::nullopt;
    case At::Trailer:
        if (c == '\r')
            m_at = At::TrailerLineFeed;
        else if (!isFieldValue(c))
            return badChunking;
        return std::nullopt;
    case At::TrailerLineFeed:
        if (c != '\n')
            return badChunking;
        m_at = At::TrailerStart;
        return std::nullopt;
    default: // LastLineFeed
        if (c != '\n')
            return badChunking;
        m_at = At::End;
        return std::nullopt;
    }
}

} // namespace arnold::http
