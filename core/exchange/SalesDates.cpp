#include "core/exchange/SalesDates.h"

#include <algorithm>
#include <array>

namespace arnold::exchange {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Walks through a text number by number.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool skip(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool skipAny(QByteArrayView characters)
    {
        return !atEnd() && characters.contains(peek()) && skip(peek());
    }
    void skipSpaces()
    {
        while (skip(' ')) { }
    }
    // Up to `most` digits; -1 when there is none. `digits` says how many there were.
    int number(int most, int *digits = nullptr)
    {
        int value = 0;
        int count = 0;
        for (; count < most && isDigit(peek()); ++count, ++m_at)
            value = value * 10 + (peek() - '0');
        if (digits)
            *digits = count;
        return count == 0 ? -1 : value;
    }
    bool word(QByteArrayView lower)
    {
        if (m_text.size() - m_at < lower.size())
            return false;
        for (qsizetype i = 0; i < lower.size(); ++i) {
            if ((m_text[m_at + i] | 0x20) != lower[i])
                return false;
        }
        m_at += lower.size();
        return true;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

struct DateParts {
    std::array<int, 3> numbers = {};
    bool isYearFirst = false;
};

std::optional<DateParts> readDate(Scanner &in)
{
    DateParts parts;
    int digits = 0;
    parts.numbers[0] = in.number(4, &digits);
    parts.isYearFirst = digits == 4;
    const char separator = in.peek();
    if (parts.numbers[0] < 0 || !in.skipAny("/.-"))
        return std::nullopt;
    parts.numbers[1] = in.number(2);
    if (parts.numbers[1] < 0 || !in.skip(separator))
        return std::nullopt;
    parts.numbers[2] = in.number(4, &digits);
    if (parts.numbers[2] < 0 || digits == 3 || (!parts.isYearFirst && digits < 2))
        return std::nullopt;
    if (!parts.isYearFirst && digits == 2)
        parts.numbers[2] += parts.numbers[2] < 70 ? 2000 : 1900;
    return parts;
}

QDate dateOf(const DateParts &parts, DateOrder order)
{
    const auto &[a, b, c] = parts.numbers;
    if (parts.isYearFirst)
        return {a, b, c};
    return order == DateOrder::DayFirst ? QDate(c, b, a) : QDate(c, a, b);
}

// "08:26", "8:26:30.123 PM"; midnight where there is none.
std::optional<QTime> readTime(Scanner &in)
{
    in.skipSpaces();
    if (in.atEnd())
        return QTime(0, 0);
    int hour = in.number(2);
    const int minute = in.skip(':') ? in.number(2) : -1;
    if (hour < 0 || minute < 0)
        return std::nullopt;
    const int second = in.skip(':') ? in.number(2) : 0;
    if (in.skipAny(".,"))
        in.number(9);
    in.skipSpaces();
    const bool isAfternoon = in.word("pm");
    if ((isAfternoon || in.word("am")) && hour >= 1 && hour <= 12)
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    const QTime time(hour, minute, second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

// "Z", "UTC", "+0100", "+01:00"; what is no zone stays unread.
std::optional<int> readOffset(Scanner &in)
{
    in.skipSpaces();
    if (in.word("z") || in.word("utc") || in.word("gmt"))
        return 0;
    const char sign = in.peek();
    if (!in.skipAny("+-"))
        return std::nullopt;
    const int hours = in.number(2);
    in.skip(':');
    const int minutes = std::max(0, in.number(2));
    if (hours < 0 || hours > 14 || minutes > 59)
        return std::nullopt;
    return (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<WrittenMoment> momentFromText(QByteArrayView text, DateOrder order)
{
    Scanner in(text.trimmed());
    const auto parts = readDate(in);
    if (!parts)
        return std::nullopt;
    WrittenMoment moment;
    moment.date = dateOf(*parts, order);
    in.skipAny("Tt,");
    const auto time = readTime(in);
    if (!moment.date.isValid() || !time)
        return std::nullopt;
    moment.time = *time;
    moment.utcOffsetSeconds = readOffset(in);
    in.skipSpaces();
    return in.atEnd() ? std::optional(moment) : std::nullopt;
}

void DateOrderFinder::Span::add(const QDate &date)
{
    const qint64 day = date.toJulianDay();
    first = any ? std::min(first, day) : day;
    last = any ? std::max(last, day) : day;
    any = true;
}

void DateOrderFinder::see(QByteArrayView text)
{
    Scanner in(text.trimmed());
    const auto parts = readDate(in);
    if (!parts || parts->isYearFirst)
        return;
    ++m_seen;
    const QDate dayFirst = dateOf(*parts, DateOrder::DayFirst);
    const QDate monthFirst = dateOf(*parts, DateOrder::MonthFirst);
    if (dayFirst.isValid() && !monthFirst.isValid())
        ++m_onlyDayFirst;
    if (monthFirst.isValid() && !dayFirst.isValid())
        ++m_onlyMonthFirst;
    if (dayFirst.isValid())
        m_dayFirst.add(dayFirst);
    if (monthFirst.isValid())
        m_monthFirst.add(monthFirst);
}

DateOrder DateOrderFinder::order() const
{
    if (m_onlyDayFirst != m_onlyMonthFirst)
        return m_onlyDayFirst > m_onlyMonthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return m_monthFirst.any && m_monthFirst.days() < m_dayFirst.days() ? DateOrder::MonthFirst
                                                                       : DateOrder::DayFirst;
}

} // namespace arnold::exchange
