#pragma once
#include "core/base/Clock.h"
#include "server/http/Server.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace arnold::gateway {

// Answers kept in the form in which they go out. An entry knows what it was made from, and is
// dropped before the write that changes one of these things is answered. Any thread.
class FinishedCache
{
public:
    explicit FinishedCache(std::size_t maxBytes = 64 * 1024 * 1024)
        : m_maxBytes(maxBytes)
    {
    }

    struct Entry {
        std::shared_ptr<const http::FinishedBytes> whole;
        std::shared_ptr<const http::FinishedBytes> notModified; // the 304 of the same tag
        QByteArray etag;
        Instant goodUntil; // the first moment at which time alone changes it
        std::vector<QByteArray> dependsOn;
    };

    // Null when there is none, or its time is over.
    std::shared_ptr<const Entry> find(std::string_view key, Instant now) const;

    // What was read at `generation()` or later may be kept; when one of its things has changed in
    // between, it is not.
    std::uint64_t generation() const { return m_generation.load(std::memory_order_acquire); }
    void keep(std::string_view key, std::shared_ptr<const Entry> entry,
              std::uint64_t readGeneration);

    // A thing has changed: what was made from it goes.
    void drop(QByteArrayView thing);
    void clear();

    std::size_t size() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view> {}(text);
        }
    };
    template <typename Value>
    using Map = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    // When things last changed, by a hash: two things in one slot only keep less than could be.
    static constexpr std::size_t kSlots = 8192;
    std::atomic<std::uint64_t> &changedAt(std::string_view thing) const
    {
        return m_changedAt[Hash {}(thing) % kSlots];
    }
    static std::size_t weight(const Entry &entry);
    void eraseLocked(const std::string &key);
    void makeRoomLocked();

    const std::size_t m_maxBytes;
    mutable std::shared_mutex m_mutex;
    Map<std::shared_ptr<const Entry>> m_entries;
    Map<std::vector<std::string>> m_keysOf; // by thing
    std::size_t m_bytes = 0;
    std::atomic<std::uint64_t> m_generation {1};
    mutable std::array<std::atomic<std::uint64_t>, kSlots> m_changedAt {};
};

} // namespace arnold::gateway
