#pragma once
#include "core/base/Clock.h"

#include <atomic>

namespace arnold::test {

// Stands still until a test moves it. Any thread.
class FakeClock final : public Clock
{
public:
    // 2026-03-06T12:00:00Z, a Friday.
    explicit FakeClock(Instant start = {1'772'798'400'000'000})
        : m_micros(start.micros)
    {
    }

    Instant now() const override { return {m_micros.load()}; }
    void set(Instant now) { m_micros = now.micros; }
    void advanceMillis(std::int64_t millis) { m_micros += millis * 1000; }
    void advanceSeconds(std::int64_t seconds) { advanceMillis(seconds * 1000); }

private:
    std::atomic<std::int64_t> m_micros;
};

} // namespace arnold::test
