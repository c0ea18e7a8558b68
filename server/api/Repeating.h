#pragma once
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace arnold::api {

// Work that is done again and again on a thread of its own, with a pause after each time.
class Repeating
{
public:
    Repeating(std::function<void()> work, std::chrono::milliseconds pause);
    ~Repeating(); // stop()

    void start();
    void stop(); // after the work that runs; what takes long asks isStopping() meanwhile
    bool isStopping() const { return m_stopping.load(std::memory_order_relaxed); }

private:
    void run();

    const std::function<void()> m_work;
    const std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping {false};
    std::thread m_thread;
};

} // namespace arnold::api
