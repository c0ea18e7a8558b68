#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QTime>

#include <cstdint>
#include <optional>

namespace arnold::exchange {

// Which number comes first in 01/12/2010. A year of four digits in front speaks for itself.
enum class DateOrder { DayFirst, MonthFirst };

// A date and time as an export writes it.
struct WrittenMoment {
    QDate date = {};
    QTime time = {0, 0};
    std::optional<int> utcOffsetSeconds = {}; // empty: the shop's own clock

    bool operator==(const WrittenMoment &) const = default;
};

// "01/12/2010 08:26", "1.12.10", "2010-12-01T08:26:00Z", "2010-12-01 08:26:00 +0100",
// "12/1/2010 8:26 AM". Empty for anything else, and for dates that the calendar does not have.
std::optional<WrittenMoment> momentFromText(QByteArrayView text, DateOrder order);

// Looks at every date of a file and says in which order they are written: one number above 12
// proves it. Where none does, the order by which the file covers fewer days.
class DateOrderFinder
{
public:
    void see(QByteArrayView text);

    DateOrder order() const;
    bool isProven() const { return (m_onlyDayFirst > 0) != (m_onlyMonthFirst > 0); }
    bool isNeeded() const { return m_seen > 0; } // whether any date left it open

private:
    struct Span {
        qint64 first = 0;
        qint64 last = 0;
        bool any = false;
        void add(const QDate &date);
        qint64 days() const { return last - first; }
    };

    std::int64_t m_seen = 0;
    std::int64_t m_onlyDayFirst = 0;
    std::int64_t m_onlyMonthFirst = 0;
    Span m_dayFirst = {};
    Span m_monthFirst = {};
};

} // namespace arnold::exchange
