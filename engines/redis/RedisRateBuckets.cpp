#include "engines/redis/RedisRateBuckets.h"

#include <hiredis/hiredis.h>

#include <array>
#include <chrono>

namespace arnold::redis {
namespace {

constexpr timeval kConnectWithin {0, 200'000};
constexpr std::int64_t kTryAgainAfterMs = 1'000;
constexpr std::size_t kIdleConnections = 32;

// limits::takeOne, in Redis: its clock is the one that all servers share. Answers with whether one
// was taken, and how many microseconds are missing from a full bucket.
constexpr std::string_view kTakeOne = R"lua(
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local each, whole = tonumber(ARGV[1]), tonumber(ARGV[2])
local full = tonumber(redis.call('GET', KEYS[1]) or now)
full = math.min(math.max(full, now), now + whole)
local missing = full - now
if missing + each > whole then
  return {0, missing}
end
missing = missing + each
redis.call('SET', KEYS[1], string.format('%.0f', now + missing), 'PX', math.ceil(missing / 1000))
return {1, missing}
)lua";

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
}

struct FreeReply {
    void operator()(redisReply *reply) const { freeReplyObject(reply); }
};
using Reply = std::unique_ptr<redisReply, FreeReply>;

Reply command(redisContext &connection, std::initializer_list<std::string_view> words)
{
    std::vector<const char *> texts;
    std::vector<std::size_t> sizes;
    for (const std::string_view word : words) {
        texts.push_back(word.data());
        sizes.push_back(word.size());
    }
    return Reply(static_cast<redisReply *>(redisCommandArgv(
            &connection, static_cast<int>(texts.size()), texts.data(), sizes.data())));
}

bool isOk(const Reply &reply)
{
    return reply && reply->type == REDIS_REPLY_STATUS;
}

} // namespace

Result<void> checkUrl(const QUrl &url)
{
    bool isNumber = true;
    const QString database = url.path().mid(1);
    if (!database.isEmpty())
        database.toUInt(&isNumber);
    if (!url.isValid() || url.scheme() != QLatin1String("redis") || url.host().isEmpty()
        || !isNumber)
        return Error {ErrorCode::InvalidValue, QStringLiteral("redis"),
                      QStringLiteral("redis://[:PASSWORD@]HOST[:PORT][/DATABASE]")};
    return {};
}

RedisRateBuckets::RedisRateBuckets(QUrl url, int answerWithinMs)
    : m_url(std::move(url))
    , m_answerWithinMs(answerWithinMs)
{
}

RedisRateBuckets::~RedisRateBuckets() = default;

void RedisRateBuckets::End::operator()(redisContext *context) const
{
    redisFree(context);
}

limits::Verdict RedisRateBuckets::take(std::string_view name, const limits::Rate &rate, Instant now)
{
    if (mayAsk()) {
        Connection connection = borrow();
        if (const auto verdict = connection ? ask(*connection, name, rate) : std::nullopt) {
            giveBack(std::move(connection));
            m_tryAgainAtMs.store(0, std::memory_order_relaxed);
            m_away.store(false, std::memory_order_relaxed);
            return *verdict;
        }
        noteFailure();
    }
    return m_local.take(name, rate, now);
}

// One at a time looks whether it is back; the others do not wait for that.
bool RedisRateBuckets::mayAsk()
{
    const std::int64_t now = nowMs();
    std::int64_t from = m_tryAgainAtMs.load(std::memory_order_relaxed);
    if (now < from)
        return false;
    return !isAway() || m_tryAgainAtMs.compare_exchange_strong(from, now + kTryAgainAfterMs);
}

std::optional<limits::Verdict> RedisRateBuckets::ask(redisContext &connection,
                                                     std::string_view name,
                                                     const limits::Rate &rate) const
{
    const std::string key = "arnold:rate:" + std::string(name);
    const std::string each = std::to_string(limits::microsForOne(rate));
    const std::string whole = std::to_string(limits::microsForAll(rate));
    const Reply reply = command(connection, {"EVAL", kTakeOne, "1", key, each, whole});
    const bool fits = reply && reply->type == REDIS_REPLY_ARRAY && reply->elements == 2
            && reply->element[0]->type == REDIS_REPLY_INTEGER
            && reply->element[1]->type == REDIS_REPLY_INTEGER;
    if (!fits)
        return std::nullopt;
    return limits::verdictOf(reply->element[0]->integer == 1, reply->element[1]->integer, rate);
}

RedisRateBuckets::Connection RedisRateBuckets::borrow()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            Connection connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    return connect();
}

void RedisRateBuckets::giveBack(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kIdleConnections)
        m_idle.push_back(std::move(connection));
}

RedisRateBuckets::Connection RedisRateBuckets::connect() const
{
    const QByteArray host = m_url.host().toLatin1();
    Connection connection(
            redisConnectWithTimeout(host.constData(), m_url.port(6379), kConnectWithin));
    const timeval within {m_answerWithinMs / 1'000, m_answerWithinMs % 1'000 * 1'000};
    if (!connection || connection->err || redisSetTimeout(connection.get(), within) != REDIS_OK)
        return {};
    const std::string password = m_url.password(QUrl::FullyDecoded).toStdString();
    if (!password.empty() && !isOk(command(*connection, {"AUTH", password})))
        return {};
    const std::string database = m_url.path().mid(1).toStdString();
    if (!database.empty() && !isOk(command(*connection, {"SELECT", database})))
        return {};
    return connection;
}

// Connections of a Redis that was away are of no use when it is back.
void RedisRateBuckets::noteFailure()
{
    m_away.store(true, std::memory_order_relaxed);
    m_tryAgainAtMs.store(nowMs() + kTryAgainAfterMs, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace arnold::redis
