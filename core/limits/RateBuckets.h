#pragma once
#include "core/base/Clock.h"

#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace arnold::limits {

// So many in a minute, and so many at once after a rest.
struct Rate {
    int perMinute = 60;
    int burst = 10;
};

struct Verdict {
    bool allowed = true;
    int remaining = 0; // how many more would pass at once
    int resetSeconds = 0; // until the whole burst is there again
    int retryAfterSeconds = 0; // at least 1 when refused
};

// Token buckets under names: "who may go on, and who waits". Any thread.
class RateBuckets
{
public:
    virtual ~RateBuckets() = default;
    // Takes one from the bucket of that name. A refusal takes nothing.
    virtual Verdict take(std::string_view name, const Rate &rate, Instant now) = 0;
};

// A bucket as one instant: when it will be full again (the generic cell rate algorithm, ITU-T
// I.371). `fullAt` moves on when one is taken.
Verdict takeOne(std::int64_t &fullAtMicros, const Rate &rate, Instant now);

// The parts of it, for buckets that are kept elsewhere.
std::int64_t microsForOne(const Rate &rate);
std::int64_t microsForAll(const Rate &rate); // the whole burst
// `missingMicros`: how long until the bucket is full, after one was taken or refused.
Verdict verdictOf(bool allowed, std::int64_t missingMicros, const Rate &rate);

// In this process. Holds a bounded number of names: full buckets are as good as none and go first,
// then whichever comes; somebody's wait may end early then, nobody waits longer.
class LocalRateBuckets final : public RateBuckets
{
public:
    explicit LocalRateBuckets(std::size_t mostNames = 100'000);

    Verdict take(std::string_view name, const Rate &rate, Instant now) override;
    std::size_t names() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const
        {
            return std::hash<std::string_view> {}(name);
        }
    };
    struct Shard {
        mutable std::mutex mutex;
        std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> fullAt;
    };
    void makeRoom(Shard &shard, Instant now) const;

    std::size_t m_mostNamesOfShard;
    std::array<Shard, 16> m_shards;
};

} // namespace arnold::limits
