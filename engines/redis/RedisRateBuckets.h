#pragma once
#include "core/limits/RateBuckets.h"
#include "engines/redis/Link.h"

namespace arnold::redis {

// Buckets that several servers share, kept in Redis by its own clock; each goes when it is full.
// While it is away this process's own buckets count. Any thread.
class RedisRateBuckets final : public limits::RateBuckets
{
public:
    explicit RedisRateBuckets(QUrl url, int answerWithinMs = 50);

    limits::Verdict take(std::string_view name, const limits::Rate &rate, Instant now) override;
    // Whether the last attempt failed, so that the limits are this server's own.
    bool isAway() const { return m_link.isAway(); }

private:
    Link m_link;
    limits::LocalRateBuckets m_local;
};

} // namespace arnold::redis
