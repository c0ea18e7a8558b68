#include "server/http/HandlerPool.h"

#include <QEventLoop>

#include <chrono>

namespace arnold::http {

void HandlerPool::run(const std::shared_ptr<Shared> &shared)
{
    {
        // Never run: it gives the thread the dispatcher that a QTcpServer wants to see.
        const QEventLoop dispatcher;
        QtDispatch dispatch(shared->handler);
        Job job;
        while (take(*shared, job)) {
            job.done(dispatch.answer(job.request));
            job = {};
        }
    }
    const std::lock_guard lock(shared->mutex);
    --shared->running;
    shared->ended.notify_all();
}

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
    m_shared->running = threads;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([shared = m_shared] { run(shared); });
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
    std::unique_lock lock(m_shared->mutex);
    m_shared->stopping = true;
    m_shared->wake.notify_all();
    const bool ended = m_shared->ended.wait_for(lock, std::chrono::milliseconds(waitMs),
                                                [this] { return m_shared->running == 0; });
    lock.unlock();
    for (std::thread &thread : m_threads) {
        if (ended)
            thread.join();
        else
            thread.detach();
    }
    m_threads.clear();
    return ended;
}

} // namespace arnold::http
