#include "core/base/Id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <chrono>
#include <mutex>

namespace arnold {
namespace {

// 48 bits of milliseconds and 12 of counter, never stepping back within the process: ids sort in
// the order of their making even when the clock is set back or a millisecond makes many.
std::uint64_t nextTick()
{
    static std::mutex mutex;
    static std::uint64_t last = 0;
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto millis = static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    const std::lock_guard lock(mutex);
    last = std::max(last + 1, millis << 12);
    return last;
}

} // namespace

IdBytes newIdBytes()
{
    const std::uint64_t tick = nextTick();
    const std::uint64_t random = QRandomGenerator::system()->generate64();
    IdBytes bytes {};
    const std::uint64_t millis = tick >> 12;
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    bytes[6] = static_cast<std::uint8_t>(0x70U | ((tick >> 8) & 0x0FU));
    bytes[7] = static_cast<std::uint8_t>(tick & 0xFFU);
    for (int i = 0; i < 8; ++i)
        bytes[8 + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(random >> (8 * i));
    bytes[8] = static_cast<std::uint8_t>(0x80U | (bytes[8] & 0x3FU));
    return bytes;
}

std::optional<IdBytes> idBytesFromText(QStringView text)
{
    IdBytes bytes {};
    std::size_t digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'-' && text.size() == 36 && (i == 8 || i == 13 || i == 18 || i == 23))
            continue;
        int value = -1;
        if (unit >= u'0' && unit <= u'9')
            value = unit - u'0';
        else if (unit >= u'a' && unit <= u'f')
            value = unit - u'a' + 10;
        else if (unit >= u'A' && unit <= u'F')
            value = unit - u'A' + 10;
        if (value < 0 || digits >= 32)
            return std::nullopt;
        bytes[digits / 2] = static_cast<std::uint8_t>((bytes[digits / 2] << 4) | value);
        ++digits;
    }
    if (digits != 32)
        return std::nullopt;
    return bytes;
}

QString idBytesToText(const IdBytes &bytes)
{
    const QByteArrayView view(reinterpret_cast<const char *>(bytes.data()), 16);
    return QUuid::fromRfc4122(view).toString(QUuid::WithoutBraces);
}

} // namespace arnold
