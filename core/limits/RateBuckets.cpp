#include "core/limits/RateBuckets.h"

#include <algorithm>

namespace arnold::limits {
namespace {

constexpr std::int64_t kMicrosPerMinute = 60'000'000;

int secondsUp(std::int64_t micros)
{
    return static_cast<int>((std::max<std::int64_t>(micros, 0) + 999'999) / 1'000'000);
}

} // namespace

std::int64_t microsForOne(const Rate &rate)
{
    return kMicrosPerMinute / std::max(rate.perMinute, 1);
}

std::int64_t microsForAll(const Rate &rate)
{
    return microsForOne(rate) * std::max(rate.burst, 1);
}

Verdict verdictOf(bool allowed, std::int64_t missingMicros, const Rate &rate)
{
    const std::int64_t each = microsForOne(rate);
    const std::int64_t whole = microsForAll(rate);
    Verdict verdict;
    verdict.allowed = allowed;
    verdict.remaining = static_cast<int>((whole - missingMicros) / each);
    verdict.resetSeconds = secondsUp(missingMicros);
    if (!allowed)
        verdict.retryAfterSeconds = std::max(1, secondsUp(missingMicros + each - whole));
    return verdict;
}

Verdict takeOne(std::int64_t &fullAtMicros, const Rate &rate, Instant now)
{
    const std::int64_t each = microsForOne(rate);
    const std::int64_t whole = microsForAll(rate);
    // A clock that was set back must not make anybody wait for longer than a whole burst takes.
    const std::int64_t fullAt = std::clamp(fullAtMicros, now.micros, now.micros + whole);
    const bool allowed = fullAt - now.micros + each <= whole;
    fullAtMicros = allowed ? fullAt + each : fullAt;
    return verdictOf(allowed, fullAtMicros - now.micros, rate);
}

LocalRateBuckets::LocalRateBuckets(std::size_t mostNames)
    : m_mostNamesOfShard(
            std::max<std::size_t>(1, mostNames / std::tuple_size_v<decltype(m_shards)>))
{
}

Verdict LocalRateBuckets::take(std::string_view name, const Rate &rate, Instant now)
{
    Shard &shard = m_shards[Hash {}(name) % m_shards.size()];
    const std::lock_guard lock(shard.mutex);
    auto found = shard.fullAt.find(name);
    if (found == shard.fullAt.end()) {
        if (shard.fullAt.size() >= m_mostNamesOfShard)
            makeRoom(shard, now);
        found = shard.fullAt.emplace(std::string(name), now.micros).first;
    }
    return takeOne(found->second, rate, now);
}

void LocalRateBuckets::makeRoom(Shard &shard, Instant now) const
{
    std::erase_if(shard.fullAt, [&](const auto &entry) { return entry.second <= now.micros; });
    // Half of it at once, so that a flood of names does not pay for each one.
    while (shard.fullAt.size() > m_mostNamesOfShard / 2)
        shard.fullAt.erase(shard.fullAt.begin());
}

std::size_t LocalRateBuckets::names() const
{
    std::size_t sum = 0;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.fullAt.size();
    }
    return sum;
}

} // namespace arnold::limits
