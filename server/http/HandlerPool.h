#pragma once
#include "server/http/QtDispatch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace arnold::http {

// Threads that answer requests, each behind a QHttpServer of its own, and the queue before them.
class HandlerPool
{
public:
    struct Job {
        Request request;
        // Called on the handler's thread; must not wait.
        std::function<void(WireAnswer)> done;
    };

    HandlerPool(const Handler &handler, qsizetype queueBound);
    ~HandlerPool();

    void start(int threads);
    // False, and the job untouched, when the queue is full. From any thread.
    bool submit(Job &job);
    qsizetype queued() const;
    // Lets what is queued or runs come to its end. False when a handler has not returned in time:
    // its thread is then left alone, with all that it uses.
    bool stop(int waitMs);

private:
    struct Shared {
        Handler handler;
        qsizetype bound = 0;
        mutable std::mutex mutex;
        std::condition_variable wake;
        std::deque<Job> jobs;
        bool stopping = false;
        int running = 0;
        std::condition_variable ended;
    };

    static void run(const std::shared_ptr<Shared> &shared);
    static bool take(Shared &shared, Job &job);

    std::shared_ptr<Shared> m_shared;
    std::vector<std::thread> m_threads;
};

} // namespace arnold::http
