#pragma once
#include "server/http/Refusal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace arnold::http {

// Takes a chunked body apart (RFC 9112, 7.1), strictly: line ends are CRLF, sizes are plain hex,
// extensions are bounded and ignored, trailers are bounded and dropped. Pure.
class ChunkDecoder
{
public:
    enum class Step { NeedMore, Complete, Refused };
    struct Fed {
        Step step = Step::NeedMore;
        qsizetype taken = 0;
    };
    struct Limits {
        qint64 bodyBytes = 0;
        qsizetype trailerBytes = 0;
    };

    explicit ChunkDecoder(Limits limits)
        : m_limits(limits)
    {
    }

    // Appends the decoded bytes to `body`. After Complete or Refused it must not be fed again.
    Fed feed(QByteArrayView bytes, QByteArray &body);
    const Refusal &refusal() const { return m_refusal; }

private:
    enum class At {
        Size,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        Trailer,
        TrailerLineFeed,
        LastLineFeed,
        End,
    };

    std::optional<Refusal> takeFraming(char c, qint64 bodyBytes);
    std::optional<Refusal> takeSize(char c, qint64 bodyBytes);
    std::optional<Refusal> takeTrailer(char c);

    Limits m_limits;
    At m_at = At::Size;
    quint64 m_left = 0;
    int m_sizeDigits = 0;
    int m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    Refusal m_refusal;
};

} // namespace arnold::http
