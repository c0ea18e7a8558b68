#pragma once
#include "core/identity/Backoff.h"
#include "engines/redis/Link.h"

namespace arnold::redis {

// What was tried again and again, counted for several servers in Redis, by its own clock. While it
// is away this process counts alone. Any thread.
class RedisBackoff final : public identity::Backoff
{
public:
    explicit RedisBackoff(QUrl url, int answerWithinMs = 50);

    std::optional<int> take(const std::vector<Act> &acts, Instant now) override;
    void forget(const QByteArray &name) override;
    void giveBack(const QByteArray &name) override;
    // Whether the last attempt failed, so that the counts are this server's own.
    bool isAway() const { return m_link.isAway(); }

private:
    Link m_link;
    identity::LocalBackoff m_local;
};

} // namespace arnold::redis
