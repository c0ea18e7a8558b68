#pragma once
#include <QDateTime>

#include <cstdint>

namespace arnold {

// Microseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t micros = 0;

    auto operator<=>(const Instant &) const = default;
    Instant plusMillis(std::int64_t millis) const { return {micros + millis * 1000}; }
    Instant plusSeconds(std::int64_t seconds) const { return {micros + seconds * 1'000'000}; }

    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC); }
    static Instant fromDateTime(const QDateTime &time) { return {time.toMSecsSinceEpoch() * 1000}; }
    // RFC 3339 in UTC with milliseconds: "2026-03-06T13:22:00.000Z".
    QString toText() const;
};

// Where time comes from. The system's, or a test's.
class Clock
{
public:
    virtual ~Clock() = default;
    // Any thread. May step back when the machine's clock is set.
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace arnold
