#pragma once
#include "core/base/Result.h"

#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct redisContext;

namespace arnold::redis {

// redis://[:PASSWORD@]HOST[:PORT][/DATABASE]. InvalidValue "redis" for anything else.
Result<void> checkUrl(const QUrl &url);

// One Redis, for as many threads as like. One that is away or slow makes nobody wait or fail: it is
// asked again after a second. Any thread; waits no longer for an answer than told.
class Link
{
public:
    Link(QUrl url, int answerWithinMs);
    ~Link();

    struct Script {
        std::string_view text; // Lua; answers with a list of integers
        std::vector<std::string> keys = {};
        std::vector<std::string> arguments = {};
    };
    // What it answered; empty while Redis is away, or answers otherwise.
    std::optional<std::vector<std::int64_t>> run(const Script &script);
    // Whether the last attempt failed.
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
    void noteFailure();

    const QUrl m_url;
    const int m_answerWithinMs;
    std::mutex m_mutex;
    std::vector<Connection> m_idle;
    std::atomic<bool> m_away {false};
    std::atomic<std::int64_t> m_tryAgainAtMs {0};
};

} // namespace arnold::redis
