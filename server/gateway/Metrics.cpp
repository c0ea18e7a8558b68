#include "server/gateway/Metrics.h"
#include "core/base/Decimal.h"

namespace arnold::gateway {

Metrics::Metrics(const std::vector<Route> &routes)
    : m_routes(routes)
    , m_rows(routes.size() + 1)
{
}

void Metrics::count(const Route *route, int status, std::int64_t micros)
{
    Row &row = m_rows[route ? static_cast<std::size_t>(route - m_routes.data()) : m_routes.size()];
    const auto statusClass = static_cast<std::size_t>(std::clamp(status / 100, 0, 5));
    row.byStatusClass[statusClass].fetch_add(1, std::memory_order_relaxed);
    std::size_t slot = 0;
    while (slot < kBounds.size() && micros > kBounds[slot])
        ++slot;
    row.byTime[slot].fetch_add(1, std::memory_order_relaxed);
    row.micros.fetch_add(micros, std::memory_order_relaxed);
}

QByteArray Metrics::text() const
{
    QByteArray out = "# TYPE arnold_http_finished_total counter\narnold_http_finished_total "
            + QByteArray::number(qlonglong(m_finished.load()))
            + "\n# TYPE arnold_http_requests_total counter\n"
              "# TYPE arnold_http_request_seconds histogram\n";
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        const QByteArray labels = QByteArray("method=\"") + methodName(m_routes[i].method)
                + "\",route=\"" + m_routes[i].path + '"';
        writeRow(out, labels, m_rows[i]);
    }
    writeRow(out, "method=\"\",route=\"\"", m_rows.back());
    return out;
}

void Metrics::writeRow(QByteArray &out, const QByteArray &labels, const Row &row) const
{
    std::int64_t all = 0;
    for (std::size_t i = 1; i < row.byStatusClass.size(); ++i) {
        const std::int64_t count = row.byStatusClass[i].load(std::memory_order_relaxed);
        all += count;
        if (count > 0)
            out += "arnold_http_requests_total{" + labels + ",status=\""
                    + QByteArray::number(qlonglong(i)) + "xx\"} "
                    + QByteArray::number(qlonglong(count)) + '\n';
    }
    if (all == 0)
        return;
    std::int64_t below = 0;
    for (std::size_t i = 0; i <= kBounds.size(); ++i) {
        below += row.byTime[i].load(std::memory_order_relaxed);
        const QByteArray bound = i < kBounds.size() ? fixedToShortText(kBounds[i], 6).toLatin1()
                                                    : QByteArray("+Inf");
        out += "arnold_http_request_seconds_bucket{" + labels + ",le=\"" + bound + "\"} "
                + QByteArray::number(qlonglong(below)) + '\n';
    }
    out += "arnold_http_request_seconds_sum{" + labels + "} "
            + fixedToText(row.micros.load(std::memory_order_relaxed), 6).toLatin1() + '\n';
    out += "arnold_http_request_seconds_count{" + labels + "} "
            + QByteArray::number(qlonglong(below)) + '\n';
}

} // namespace arnold::gateway
