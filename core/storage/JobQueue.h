#pragma once
#include "core/storage/Database.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace arnold {

// Commands on their way to the writers: interactive ones first, each kind in order. A bulk command
// that has waited long goes before interactive ones, so that an import ends some day.
class JobQueue
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;
    enum class Which { Any, RelaxedOnly };

    void add(WriteJob job);
    // Waits for a command; empty when the queue is closed and done, or after `wait`.
    std::optional<WriteJob> take(std::optional<std::chrono::milliseconds> wait = {});
    // What is there now. RelaxedOnly: nothing unless the next one is Relaxed.
    std::optional<WriteJob> tryTake(Which which = Which::Any);
    // No more is added; take() hands out the rest.
    void close();
    bool isFinished() const;
    std::int64_t size() const;

private:
    struct Waiting {
        WriteJob job;
        SteadyTime since;
    };
    std::deque<Waiting> *nextLane();

    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Waiting> m_interactive;
    std::deque<Waiting> m_bulk;
    bool m_isClosed = false;
};

} // namespace arnold
