#include "server/api/Repeating.h"

namespace arnold::api {

Repeating::Repeating(std::function<void()> work, std::chrono::milliseconds pause)
    : m_work(std::move(work))
    , m_pause(pause)
{
}

Repeating::~Repeating()
{
    stop();
}

void Repeating::start()
{
    m_thread = std::thread([this] { run(); });
}

void Repeating::stop()
{
    {
        const std::lock_guard lock(m_mutex); // not between the look and the wait
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Repeating::run()
{
    while (!isStopping()) {
        m_work();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_pause, [this] { return isStopping(); });
    }
}

} // namespace arnold::api
