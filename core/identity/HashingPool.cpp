#include "core/identity/HashingPool.h"

#include <algorithm>

namespace arnold::identity {

HashingPool::HashingPool(Limits limits)
    : m_mostWaiting(limits.waiting)
{
    const int threads = std::max(1, limits.threads);
    m_free = threads;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

HashingPool::~HashingPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool HashingPool::take(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || static_cast<int>(m_queue.size()) >= m_free + m_mostWaiting)
            return false;
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
    return true;
}

void HashingPool::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        --m_free;
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
        ++m_free;
    }
}

} // namespace arnold::identity
