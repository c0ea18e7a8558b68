#pragma once
#include <QByteArray>

#include <functional>
#include <mutex>
#include <vector>

namespace arnold {

// Who wants to know what commits have changed, see Database::onChange. Any thread.
class ChangeListener
{
public:
    using Listener = std::function<void(const std::vector<QByteArray> &things)>;

    // Once it returns, the former listener is not called any more.
    void set(Listener listener)
    {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
    }
    void tell(const std::vector<QByteArray> &things)
    {
        const std::lock_guard lock(m_mutex);
        if (m_listener && !things.empty())
            m_listener(things);
    }

private:
    std::mutex m_mutex;
    Listener m_listener;
};

} // namespace arnold
