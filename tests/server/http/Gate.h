#pragma once
#include <condition_variable>
#include <mutex>

namespace arnold::test {

// Holds handlers until a test lets them go, and tells how many have come.
class Gate
{
public:
    ~Gate() { open(); }

    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void waitFor(int arrivals)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_arrived >= arrivals; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_arrived = 0;
    bool m_open = false;
};

} // namespace arnold::test
