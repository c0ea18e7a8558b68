#include "server/http/HandlerPool.h"

#include <QDeadlineTimer>

namespace arnold::http {

class HandlerPool::Thread final : public QThread
{
public:
    explicit Thread(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
        setObjectName(QStringLiteral("http-handler"));
    }

protected:
    void run() override
    {
        const std::shared_ptr<Shared> shared = m_shared;
        QtDispatch dispatch(shared->handler);
        Job job;
        while (take(*shared, job)) {
            job.done(dispatch.answer(job.request));
            job = {};
        }
    }

private:
    std::shared_ptr<Shared> m_shared;
};

HandlerPool::HandlerPool(const Handler &handler, qsizetype queueBound)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->handler = handler;
    m_shared->bound = queueBound;
}

HandlerPool::~HandlerPool()
{
    stop(0);
}

void HandlerPool::start(int threads)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.push_back(std::make_unique<Thread>(m_shared));
        m_threads.back()->start();
    }
}

bool HandlerPool::submit(Job &job)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        if (qsizetype(m_shared->jobs.size()) >= m_shared->bound)
            return false;
        m_shared->jobs.push_back(std::move(job));
    }
    m_shared->wake.notify_one();
    return true;
}

qsizetype HandlerPool::queued() const
{
    const std::lock_guard lock(m_shared->mutex);
    return qsizetype(m_shared->jobs.size());
}

bool HandlerPool::take(Shared &shared, Job &job)
{
    std::unique_lock lock(shared.mutex);
    shared.wake.wait(lock, [&] { return shared.stopping || !shared.jobs.empty(); });
    if (shared.jobs.empty())
        return false;
    job = std::move(shared.jobs.front());
    shared.jobs.pop_front();
    return true;
}

bool HandlerPool::stop(int waitMs)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopping = true;
    }
    m_shared->wake.notify_all();
    const QDeadlineTimer deadline(waitMs);
    bool ended = true;
    for (std::unique_ptr<Thread> &thread : m_threads) {
        if (thread->wait(deadline))
            continue;
        // A QThread cannot be destroyed while it runs, and killing it could break the store.
        static_cast<void>(thread.release());
        ended = false;
    }
    m_threads.clear();
    return ended;
}

} // namespace arnold::http
