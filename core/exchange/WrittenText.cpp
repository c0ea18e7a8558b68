#include "core/exchange/WrittenText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace arnold::exchange {
namespace {

// 0x80 to 0x9F; the rest of Windows-1252 is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252 {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

bool isPlain(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != 0; });
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows1252[c.unicode() - 0x80]);
    }
    return text;
}

} // namespace

WrittenText writtenText(QByteArray bytes)
{
    if (isPlain(bytes))
        return {QString::fromLatin1(bytes)};
    WrittenText written;
    if (bytes.contains('\0')) {
        bytes.replace('\0', "");
        written.hadZeroBytes = true;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    written.text = utf8(bytes);
    written.isUtf8 = !utf8.hasError();
    if (!written.isUtf8)
        written.text = fromWindows1252(bytes);
    return written;
}

} // namespace arnold::exchange
