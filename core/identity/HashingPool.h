#pragma once
#include "core/base/Result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <semaphore>
#include <thread>
#include <type_traits>
#include <vector>

namespace arnold::identity {

// Threads of its own on which passwords are hashed: a crowd at the door takes these, and a bounded
// number of those who wait for them, and leaves the others to the shop. Any thread.
class HashingPool
{
public:
    struct Limits {
        int threads = 1;
        int waiting = 8; // callers that wait for a thread; one more is refused
    };
    explicit HashingPool(Limits limits);
    ~HashingPool(); // after what was taken in
    HashingPool(const HashingPool &) = delete;
    HashingPool &operator=(const HashingPool &) = delete;

    // Runs `work` there and waits for what it returns. Busy at once when too many wait already.
    template <typename Fn> auto run(Fn &&work) -> Result<std::invoke_result_t<Fn>>
    {
        std::optional<std::invoke_result_t<Fn>> made;
        std::binary_semaphore done(0);
        if (!take([&] {
                made.emplace(work());
                done.release();
            }))
            return ErrorCode::Busy;
        done.acquire();
        return std::move(*made);
    }

private:
    bool take(std::function<void()> work);
    void serve();

    const int m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    int m_free = 0; // threads with nothing to do
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace arnold::identity
