#include "engines/redis/RedisBackoff.h"

#include <QCryptographicHash>

namespace arnold::redis {
namespace {

// identity::LocalBackoff, in Redis. Each name has a hash: c, how often; f, from when on the next
// one goes. Three arguments a name: free acts, the longest wait, seconds of quiet until all is
// forgotten. Answers with the microseconds that are still to wait; then nothing is counted.
constexpr std::string_view kTake = R"lua(
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local longest = 0
for i, key in ipairs(KEYS) do
  local from = tonumber(redis.call('HGET', key, 'f') or 0)
  longest = math.max(longest, from - now)
end
if longest > 0 then
  return {longest}
end
for i, key in ipairs(KEYS) do
  local free, most, forget = ARGV[3 * i - 2] + 0, ARGV[3 * i - 1] + 0, ARGV[3 * i] + 0
  local count = redis.call('HINCRBY', key, 'c', 1)
  local wait = 0
  if count >= free then
    wait = math.min(most, 2 ^ math.min(count - free, 20))
  end
  redis.call('HSET', key, 'f', string.format('%.0f', now + wait * 1000000))
  redis.call('EXPIRE', key, math.max(forget, wait))
end
return {0}
)lua";

constexpr std::string_view kForget = "redis.call('DEL', KEYS[1]) return {0}";

constexpr std::string_view kGiveBack = R"lua(
if redis.call('EXISTS', KEYS[1]) == 1 then
  if redis.call('HINCRBY', KEYS[1], 'c', -1) <= 0 then
    redis.call('DEL', KEYS[1])
  else
    redis.call('HSET', KEYS[1], 'f', 0)
  end
end
return {0}
)lua";

// Names hold raw bytes; whoever looks into Redis learns none of them.
std::string keyOf(const QByteArray &name)
{
    return "arnold:tries:"
            + QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

RedisBackoff::RedisBackoff(QUrl url, int answerWithinMs)
    : m_link(std::move(url), answerWithinMs)
{
}

std::optional<int> RedisBackoff::take(const std::vector<Act> &acts, Instant now)
{
    Link::Script script {kTake};
    for (const Act &act : acts) {
        script.keys.push_back(keyOf(act.name));
        for (const int each : {act.rule.free, act.rule.mostSeconds, act.rule.forgetSeconds})
            script.arguments.push_back(std::to_string(each));
    }
    const auto answer = m_link.run(script);
    if (!answer || answer->size() != 1)
        return m_local.take(acts, now);
    const std::int64_t waitMicros = answer->front();
    if (waitMicros <= 0)
        return std::nullopt;
    return static_cast<int>((waitMicros + 999'999) / 1'000'000);
}

void RedisBackoff::forget(const QByteArray &name)
{
    m_link.run({kForget, {keyOf(name)}});
    m_local.forget(name);
}

void RedisBackoff::giveBack(const QByteArray &name)
{
    m_link.run({kGiveBack, {keyOf(name)}});
    m_local.giveBack(name);
}

} // namespace arnold::redis
