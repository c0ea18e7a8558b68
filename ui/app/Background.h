#pragma once
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace arnold::ui {

// Work that the window must not wait for. `work` runs on a thread of the pool; `then` gets what it
// returned on the GUI thread, unless `context` is gone by then. Use from the GUI thread.
class Background
{
public:
    Background() { m_pool.setMaxThreadCount(4); }
    // Waits for what runs: what it looks at must outlive it.
    ~Background() { m_pool.waitForDone(); }

    template <typename Work, typename Then> void run(QObject *context, Work work, Then then)
    {
        const QPointer<QObject> guard(context);
        m_pool.start([this, guard, work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                    &m_home,
                    [guard, result, then = std::move(then)]() mutable {
                        if (guard)
                            then(std::move(*result));
                    },
                    Qt::QueuedConnection);
        });
    }

private:
    QObject m_home; // lives on the GUI thread
    QThreadPool m_pool;
};

} // namespace arnold::ui
