#include "core/storage/JobQueue.h"

namespace arnold {
namespace {
constexpr auto kLongestBulkWait = std::chrono::milliseconds(500);
}

void JobQueue::add(WriteJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        ARNOLD_ASSERT(!m_isClosed);
        auto &lane = job.priority == Priority::Bulk ? m_bulk : m_interactive;
        lane.push_back({std::move(job), std::chrono::steady_clock::now()});
    }
    m_arrived.notify_one();
}

std::deque<JobQueue::Waiting> *JobQueue::nextLane()
{
    if (!m_bulk.empty()
        && (m_interactive.empty()
            || std::chrono::steady_clock::now() - m_bulk.front().since > kLongestBulkWait))
        return &m_bulk;
    return m_interactive.empty() ? nullptr : &m_interactive;
}

std::optional<WriteJob> JobQueue::take(std::optional<std::chrono::milliseconds> wait)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_isClosed || !m_interactive.empty() || !m_bulk.empty(); };
    if (wait)
        m_arrived.wait_for(lock, *wait, ready);
    else
        m_arrived.wait(lock, ready);
    auto *const lane = nextLane();
    if (!lane)
        return std::nullopt;
    WriteJob job = std::move(lane->front().job);
    lane->pop_front();
    return job;
}

std::optional<WriteJob> JobQueue::tryTake(Which which)
{
    const std::lock_guard lock(m_mutex);
    auto *const lane = nextLane();
    if (!lane || (which == Which::RelaxedOnly && lane->front().job.priority != Priority::Relaxed))
        return std::nullopt;
    WriteJob job = std::move(lane->front().job);
    lane->pop_front();
    return job;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_arrived.notify_all();
}

bool JobQueue::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosed && m_interactive.empty() && m_bulk.empty();
}

std::int64_t JobQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::int64_t>(m_interactive.size() + m_bulk.size());
}

} // namespace arnold
