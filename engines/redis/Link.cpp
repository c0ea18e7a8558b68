#include "engines/redis/Link.h"

#include <hiredis/hiredis.h>

#include <chrono>
#include <span>

namespace arnold::redis {
namespace {

constexpr timeval kConnectWithin {0, 200'000};
constexpr std::int64_t kTryAgainAfterMs = 1'000;
constexpr std::size_t kIdleConnections = 32;

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

Reply command(redisContext &connection, const std::vector<std::string_view> &words)
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

std::optional<std::vector<std::int64_t>> integersOf(const Reply &reply)
{
    if (!reply || reply->type != REDIS_REPLY_ARRAY)
        return std::nullopt;
    std::vector<std::int64_t> integers;
    for (const redisReply *each : std::span(reply->element, reply->elements)) {
        if (each->type != REDIS_REPLY_INTEGER)
            return std::nullopt;
        integers.push_back(each->integer);
    }
    return integers;
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

Link::Link(QUrl url, int answerWithinMs)
    : m_url(std::move(url))
    , m_answerWithinMs(answerWithinMs)
{
}

Link::~Link() = default;

void Link::End::operator()(redisContext *context) const
{
    redisFree(context);
}

std::optional<std::vector<std::int64_t>> Link::run(const Script &script)
{
    if (!mayAsk())
        return std::nullopt;
    const std::string keyCount = std::to_string(script.keys.size());
    std::vector<std::string_view> words {"EVAL", script.text, keyCount};
    words.insert(words.end(), script.keys.begin(), script.keys.end());
    words.insert(words.end(), script.arguments.begin(), script.arguments.end());
    Connection connection = borrow();
    auto answer = connection ? integersOf(command(*connection, words)) : std::nullopt;
    if (!answer) {
        noteFailure();
        return std::nullopt;
    }
    giveBack(std::move(connection));
    m_tryAgainAtMs.store(0, std::memory_order_relaxed);
    m_away.store(false, std::memory_order_relaxed);
    return answer;
}

// One at a time looks whether it is back; the others do not wait for that.
bool Link::mayAsk()
{
    const std::int64_t now = nowMs();
    std::int64_t from = m_tryAgainAtMs.load(std::memory_order_relaxed);
    if (now < from)
        return false;
    return !isAway() || m_tryAgainAtMs.compare_exchange_strong(from, now + kTryAgainAfterMs);
}

Link::Connection Link::borrow()
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

void Link::giveBack(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kIdleConnections)
        m_idle.push_back(std::move(connection));
}

Link::Connection Link::connect() const
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
void Link::noteFailure()
{
    m_away.store(true, std::memory_order_relaxed);
    m_tryAgainAtMs.store(nowMs() + kTryAgainAfterMs, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace arnold::redis
