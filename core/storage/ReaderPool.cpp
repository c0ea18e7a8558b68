#include "core/storage/ReaderPool.h"

#include <algorithm>

namespace arnold {

void ReaderPool::add(std::unique_ptr<Connection> connection)
{
    m_slots.push_back({std::move(connection)});
}

Connection *ReaderPool::lease(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    auto free = m_slots.end();
    const auto findFree = [&] {
        free = std::find_if(m_slots.begin(), m_slots.end(),
                            [](const Slot &slot) { return !slot.isLeased; });
        return free != m_slots.end();
    };
    if (!m_freed.wait_for(lock, wait, findFree))
        return nullptr;
    free->isLeased = true;
    free->since = std::chrono::steady_clock::now();
    return free->connection.get();
}

void ReaderPool::giveBack(Connection *connection)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &each) {
            return each.connection.get() == connection;
        });
        ARNOLD_ASSERT(slot != m_slots.end() && slot->isLeased);
        slot->isLeased = false;
    }
    m_freed.notify_one();
}

std::chrono::milliseconds ReaderPool::longestRead() const
{
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    std::chrono::milliseconds longest {0};
    for (const Slot &slot : m_slots) {
        if (slot.isLeased) {
            longest = std::max(
                    longest,
                    std::chrono::duration_cast<std::chrono::milliseconds>(now - slot.since));
        }
    }
    return longest;
}

} // namespace arnold
