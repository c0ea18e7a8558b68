#pragma once
#include "server/gateway/Route.h"

#include <array>
#include <atomic>
#include <deque>

namespace arnold::gateway {

// Counts of answers and their times, by route and status class, in the Prometheus text format
// (version 0.0.4). Any thread.
class Metrics
{
public:
    // `routes` outlives the metrics.
    explicit Metrics(const std::vector<Route> &routes);

    // `route` null: no route was found.
    void count(const Route *route, int status, std::int64_t micros);
    void countFinished() { m_finished.fetch_add(1, std::memory_order_relaxed); }
    QByteArray text() const;

private:
    // Upper bounds in microseconds; the last class has none.
    static constexpr std::array<std::int64_t, 8> kBounds {1'000,  2'500,   5'000,   10'000,
                                                          25'000, 100'000, 500'000, 2'500'000};
    struct Row {
        std::array<std::atomic<std::int64_t>, 6> byStatusClass {};
        std::array<std::atomic<std::int64_t>, kBounds.size() + 1> byTime {};
        std::atomic<std::int64_t> micros {0};
    };
    void writeRow(QByteArray &out, const QByteArray &labels, const Row &row) const;

    const std::vector<Route> &m_routes;
    std::deque<Row> m_rows; // one a route, and one for what no route answers
    std::atomic<std::int64_t> m_finished {0};
};

} // namespace arnold::gateway
