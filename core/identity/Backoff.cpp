#include "core/identity/Backoff.h"

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr std::size_t kMostEntries = 100'000;
constexpr int kMostDoublings = 20;

int waitAfter(int count, const Backoff::Rule &rule)
{
    if (count < rule.free)
        return 0;
    return std::min(rule.mostSeconds, 1 << std::min(count - rule.free, kMostDoublings));
}

} // namespace

std::optional<int> LocalBackoff::take(const std::vector<Act> &acts, Instant now)
{
    const std::lock_guard lock(m_mutex);
    std::int64_t longest = 0;
    for (const Act &act : acts) {
        const auto found = m_entries.find(act.name);
        if (found == m_entries.end())
            continue;
        if (now > found->second.last.plusSeconds(found->second.forgetSeconds))
            m_entries.erase(found);
        else
            longest = std::max(longest, found->second.free.micros - now.micros);
    }
    if (longest > 0)
        return static_cast<int>((longest + 999'999) / 1'000'000);
    makeRoom(now);
    for (const Act &act : acts) {
        Entry &entry = m_entries[act.name];
        ++entry.count;
        entry.last = now;
        entry.free = now.plusSeconds(waitAfter(entry.count, act.rule));
        entry.forgetSeconds = act.rule.forgetSeconds;
    }
    return std::nullopt;
}

void LocalBackoff::forget(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(name);
}

void LocalBackoff::giveBack(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return;
    found->second.free = {};
    if (--found->second.count <= 0)
        m_entries.erase(found);
}

// What is forgotten anyway goes first; when that is not enough, whatever comes.
void LocalBackoff::makeRoom(Instant now)
{
    if (m_entries.size() < kMostEntries)
        return;
    std::erase_if(m_entries, [&](const auto &each) {
        return now > each.second.last.plusSeconds(each.second.forgetSeconds);
    });
    // Some more at once, so that a flood of names does not look through all of them for each.
    while (m_entries.size() > kMostEntries - kMostEntries / 8)
        m_entries.erase(m_entries.begin());
}

} // namespace arnold::identity
