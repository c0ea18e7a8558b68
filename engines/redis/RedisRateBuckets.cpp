#include "engines/redis/RedisRateBuckets.h"

namespace arnold::redis {
namespace {

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

} // namespace

RedisRateBuckets::RedisRateBuckets(QUrl url, int answerWithinMs)
    : m_link(std::move(url), answerWithinMs)
{
}

limits::Verdict RedisRateBuckets::take(std::string_view name, const limits::Rate &rate, Instant now)
{
    const auto answer = m_link.run({kTakeOne,
                                    {"arnold:rate:" + std::string(name)},
                                    {std::to_string(limits::microsForOne(rate)),
                                     std::to_string(limits::microsForAll(rate))}});
    if (!answer || answer->size() != 2)
        return m_local.take(name, rate, now);
    return limits::verdictOf(answer->at(0) == 1, answer->at(1), rate);
}

} // namespace arnold::redis
