#include "core/exchange/WrittenNumber.h"

#include <algorithm>
#include <optional>

namespace arnold::exchange {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Bare {
    QByteArray body = {}; // digits, points and commas
    bool isNegative = false;
};

// Without sign, spaces, currency signs and apostrophes; empty when there is something else.
std::optional<Bare> bareNumber(const QByteArray &text)
{
    Bare bare;
    bool isClosed = false; // by a sign behind the number
    for (const char c : text) {
        const bool isFirst = bare.body.isEmpty();
        if (isDigit(c) || c == '.' || c == ',') {
            if (isClosed)
                return std::nullopt;
            bare.body.append(c);
        } else if (c == '-' || (c == '(' && isFirst)) {
            if (bare.isNegative)
                return std::nullopt;
            bare.isNegative = true;
            isClosed = !isFirst;
        } else if (c == ')' && !isFirst) {
            isClosed = true;
        } else if (c == '+' && isFirst) {
            continue;
        } else if (c > ' ' && c <= '~' && c != '$' && c != '\'') {
            return std::nullopt; // of the currency signs, ASCII has but one
        }
    }
    return std::any_of(bare.body.begin(), bare.body.end(), isDigit) ? std::optional(bare)
                                                                    : std::nullopt;
}

// Where the decimals begin behind their mark; -1: no decimals.
qsizetype decimalsAt(const QByteArray &body, DecimalMark mark)
{
    const qsizetype comma = body.lastIndexOf(',');
    const qsizetype point = body.lastIndexOf('.');
    const qsizetype last = std::max(comma, point);
    if (last < 0 || body.count(body[last]) > 1)
        return -1;
    if (std::min(comma, point) >= 0)
        return last + 1;
    const bool looksLikeGroup = body.size() - last == 4 && last >= 1 && last <= 3 && body[0] != '0';
    const bool isMark = body[last] == (mark == DecimalMark::Comma ? ',' : '.');
    return looksLikeGroup && !isMark ? -1 : last + 1;
}

// "1,234,567" and "12,34,567": groups of three, or of two before the last.
std::optional<QByteArray> withoutGroups(const QByteArray &whole)
{
    QByteArray digits;
    qsizetype size = 0;
    qsizetype groups = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && isDigit(whole[i])) {
            digits.append(whole[i]);
            ++size;
            continue;
        }
        const bool isLast = i == whole.size();
        const bool isOnly = isLast && groups == 0;
        const bool fits = groups == 0 ? size >= 1 && size <= 3
                                      : size == 3 || (size == 2 && !isLast);
        if (!isOnly && !fits)
            return std::nullopt;
        ++groups;
        size = 0;
    }
    return digits;
}

} // namespace

WrittenNumber writtenNumber(const QByteArray &text, int decimals, DecimalMark mark)
{
    const auto bare = bareNumber(text);
    if (!bare)
        return {0, NumberFault::NoNumber};
    const qsizetype at = decimalsAt(bare->body, mark);
    const QByteArray &body = bare->body;
    const auto whole = withoutGroups(at < 0 ? body : body.left(at - 1));
    QByteArray fraction = at < 0 ? QByteArray() : body.mid(at);
    if (!whole)
        return {0, NumberFault::NoNumber};
    while (fraction.size() > decimals && fraction.endsWith('0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return {0, NumberFault::TooFine};
    const QByteArray digits = *whole + fraction.leftJustified(decimals, '0');
    std::int64_t value = 0;
    for (const char c : digits) {
        if (__builtin_mul_overflow(value, std::int64_t {10}, &value)
            || __builtin_add_overflow(value, std::int64_t {c - '0'}, &value))
            return {0, NumberFault::TooLarge};
    }
    return {bare->isNegative ? -value : value, NumberFault::None};
}

void DecimalMarkFinder::see(const QByteArray &text)
{
    const qsizetype comma = text.lastIndexOf(',');
    const qsizetype point = text.lastIndexOf('.');
    const qsizetype last = std::max(comma, point);
    if (last < 0 || text.count(text[last]) > 1)
        return;
    qsizetype digits = 0;
    while (last + 1 + digits < text.size() && isDigit(text[last + 1 + digits]))
        ++digits;
    const bool isShown = std::min(comma, point) >= 0 || digits != 3;
    if (isShown && digits > 0)
        ++(text[last] == ',' ? m_commas : m_points);
}

DecimalMark DecimalMarkFinder::mark(DecimalMark otherwise) const
{
    if (m_commas == m_points)
        return otherwise;
    return m_commas > m_points ? DecimalMark::Comma : DecimalMark::Point;
}

} // namespace arnold::exchange
