#include "core/base/Decimal.h"

namespace arnold {
namespace {

// Accumulates one digit; false on overflow. Negative numbers accumulate downward so that the
// smallest int64 can be read.
bool appendDigit(std::int64_t &value, int digit, bool negative)
{
    if (__builtin_mul_overflow(value, std::int64_t {10}, &value))
        return false;
    const std::int64_t step = negative ? -digit : digit;
    return !__builtin_add_overflow(value, step, &value);
}

} // namespace

QString fixedToText(std::int64_t value, int decimals)
{
    const bool negative = value < 0;
    QString digits = negative ? QString::number(value).mid(1) : QString::number(value);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? u'-' + digits : digits;
}

QString fixedToShortText(std::int64_t value, int decimals)
{
    QString text = fixedToText(value, decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<std::int64_t> fixedFromText(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    std::int64_t value = 0;
    int seenDecimals = -1; // -1: still before the point
    int digitsSeen = 0;
    for (const QChar character : text) {
        if (character == u'.' && seenDecimals < 0 && digitsSeen > 0) {
            seenDecimals = 0;
            continue;
        }
        const char16_t unit = character.unicode();
        if (unit < u'0' || unit > u'9')
            return std::nullopt;
        ++digitsSeen;
        if (seenDecimals >= decimals) {
            if (unit != u'0')
                return std::nullopt;
            continue;
        }
        if (seenDecimals >= 0)
            ++seenDecimals;
        if (!appendDigit(value, unit - u'0', negative))
            return std::nullopt;
    }
    if (digitsSeen == 0 || text.endsWith(u'.'))
        return std::nullopt;
    for (int i = seenDecimals < 0 ? 0 : seenDecimals; i < decimals; ++i) {
        if (!appendDigit(value, 0, negative))
            return std::nullopt;
    }
    return value;
}

} // namespace arnold
