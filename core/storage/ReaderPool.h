#pragma once
#include "core/storage/Connection.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace arnold {

// The readers' connections, leased to one thread at a time. Any thread.
class ReaderPool
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    void add(std::unique_ptr<Connection> connection);
    // Null when none becomes free in time.
    Connection *lease(std::chrono::milliseconds wait);
    void giveBack(Connection *connection);
    // How long the longest running read has been running; zero when there is none.
    std::chrono::milliseconds longestRead() const;

private:
    struct Slot {
        std::unique_ptr<Connection> connection;
        bool isLeased = false;
        SteadyTime since {};
    };

    mutable std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Slot> m_slots;
};

} // namespace arnold
