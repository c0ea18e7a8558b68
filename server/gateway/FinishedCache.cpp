#include "server/gateway/FinishedCache.h"

#include <mutex>

namespace arnold::gateway {
namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

std::shared_ptr<const FinishedCache::Entry> FinishedCache::find(std::string_view key,
                                                                Instant now) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || found->second->goodUntil <= now)
        return nullptr;
    return found->second;
}

void FinishedCache::keep(std::string_view key, std::shared_ptr<const Entry> entry,
                         std::uint64_t readGeneration)
{
    const std::unique_lock lock(m_mutex);
    for (const QByteArray &thing : entry->dependsOn) {
        if (changedAt(viewOf(thing)).load(std::memory_order_acquire) >= readGeneration)
            return;
    }
    const std::string name(key);
    eraseLocked(name);
    m_bytes += weight(*entry);
    for (const QByteArray &thing : entry->dependsOn)
        m_keysOf[std::string(viewOf(thing))].push_back(name);
    m_entries.emplace(name, std::move(entry));
    makeRoomLocked();
}

void FinishedCache::drop(QByteArrayView thing)
{
    const std::string_view name(thing.data(), static_cast<std::size_t>(thing.size()));
    const std::unique_lock lock(m_mutex);
    changedAt(name).store(m_generation.fetch_add(1, std::memory_order_acq_rel),
                          std::memory_order_release);
    const auto found = m_keysOf.find(name);
    if (found == m_keysOf.end())
        return;
    const std::vector<std::string> keys = std::move(found->second);
    m_keysOf.erase(found);
    for (const std::string &key : keys)
        eraseLocked(key);
}

void FinishedCache::clear()
{
    const std::unique_lock lock(m_mutex);
    const std::uint64_t now = m_generation.fetch_add(1, std::memory_order_acq_rel);
    for (auto &slot : m_changedAt)
        slot.store(now, std::memory_order_release);
    m_entries.clear();
    m_keysOf.clear();
    m_bytes = 0;
}

std::size_t FinishedCache::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.size();
}

std::size_t FinishedCache::weight(const Entry &entry)
{
    // Names in the index and the maps' nodes cost about as much as a small answer.
    return static_cast<std::size_t>(entry.whole->head.size() + entry.whole->body.size()) + 512
            + entry.dependsOn.size() * 128;
}

void FinishedCache::eraseLocked(const std::string &key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    m_bytes -= weight(*found->second);
    for (const QByteArray &thing : found->second->dependsOn) {
        const auto keys = m_keysOf.find(viewOf(thing));
        if (keys == m_keysOf.end())
            continue;
        std::erase(keys->second, key);
        if (keys->second.empty())
            m_keysOf.erase(keys);
    }
    m_entries.erase(found);
}

// Which entry goes first matters little: what is asked for often is made again at once.
void FinishedCache::makeRoomLocked()
{
    while (m_bytes > m_maxBytes && !m_entries.empty())
        eraseLocked(std::string(m_entries.begin()->first));
}

} // namespace arnold::gateway
