#pragma once
#include "core/base/Result.h"
#include "core/limits/RateBuckets.h"

#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

struct redisContext;

namespace arnold::redis {

// redis://[:PASSWORD@]HOST[:PORT][/DATABASE]. InvalidValue "redis" for anything else.
Result<void> checkUrl(const QUrl &url);

// Buckets that several servers share, kept in Redis by its own clock; each goes when it is full.
// A Redis that is away or slow makes nobody wait or fail: then this process's own buckets count,
// and it is asked again after a second. Any thread; waits no longer for an answer than told.
class RedisRateBuckets final : public limits::RateBuckets
{
public:
    explicit RedisRateBuckets(QUrl url, int answerWithinMs = 50);
    ~RedisRateBuckets() override;

    limits::Verdict take(std::string_view name, const limits::Rate &rate, Instant now) override;
    // Whether the last attempt failed, so that the limits are this server's own.
    bool isAway() const { return m_away.load(std::memory_order_relaxed); }

private:
    struct End {
        void operator()(redisContext *context) const;
    };
    using Connection = std::unique_ptr<redisContext, End>;

    bool mayAsk();
    Connection borrow();
    void giveBack(Connection connection);
    Connection connect() const;
    std::optional<limits::Verdict> ask(redisContext &connection, std::string_view name,
                                       const limits::Rate &rate) const;
    void noteFailure();

    const QUrl m_url;
    const int m_answerWithinMs;
    limits::LocalRateBuckets m_local;
    std::mutex m_mutex;
    std::vector<Connection> m_idle;
    std::atomic<bool> m_away {false};
    std::atomic<std::int64_t> m_tryAgainAtMs {0};
};

} // namespace arnold::redis
