#pragma once
#include "server/http/AnswerBox.h"
#include "server/http/Census.h"
#include "server/http/HandlerPool.h"
#include "server/http/Server.h"

#include <array>
#include <atomic>
#include <memory>

namespace arnold::http {

// A counter that one thread writes and any may read: no locked instruction on the way.
class Counter
{
public:
    void add(qint64 count = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
    }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

struct WorkerCounters {
    Counter accepted;
    Counter open;
    Counter evicted;
    Counter answeredFinished;
    Counter answeredByHandler;
    Counter refused;
    Counter refusedOverload;
};

// What all the connections of a worker share. Belongs to the worker's thread, but for the counters.
struct WorkerScope {
    static constexpr qsizetype inputBytes = 64 * 1024;

    WorkerScope(const ServerConfig &config, const FinishedBytesHook &hook, HandlerPool &pool,
                Census &census);

    // Reads the clocks; once for each batch of events.
    void refresh();
    // 24 hex digits: the worker's random 12 and a count.
    QByteArrayView nextId();

    const ServerConfig &config;
    const FinishedBytesHook &hook;
    HandlerPool &pool;
    Census &census;
    std::shared_ptr<AnswerBox> box = std::make_shared<AnswerBox>();
    bool closing = false;
    qint64 nowMs = 0;
    // "Date: ...\r\n" (RFC 9110, 5.6.7).
    QByteArray dateField;
    std::unique_ptr<char[]> input = std::make_unique_for_overwrite<char[]>(inputBytes);
    WorkerCounters counters;

private:
    std::array<char, 24> m_id {};
    quint64 m_idCount = 0;
    qint64 m_dateSecond = -1;
};

} // namespace arnold::http
