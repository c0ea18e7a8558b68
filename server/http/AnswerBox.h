#pragma once
#include "server/http/QtDispatch.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace arnold::http {

// Where handlers leave their answers for a worker, and what wakes it. Outlives either, if need be.
class AnswerBox
{
public:
    struct Reply {
        quint64 connection = 0;
        WireAnswer answer;
    };

    AnswerBox();
    ~AnswerBox();
    AnswerBox(const AnswerBox &) = delete;
    AnswerBox &operator=(const AnswerBox &) = delete;

    // From any thread. Only the first reply into an empty box wakes the worker.
    void post(Reply reply);
    void wake();
    void requestClose();

    // The worker's side. The descriptor is readable after a wake.
    int descriptor() const { return m_descriptor; }
    void clearWake();
    std::vector<Reply> takeAll();
    bool closeRequested() const { return m_closeRequested.load(std::memory_order_acquire); }

private:
    int m_descriptor;
    std::mutex m_mutex;
    std::vector<Reply> m_replies;
    std::atomic<bool> m_closeRequested = false;
};

} // namespace arnold::http
