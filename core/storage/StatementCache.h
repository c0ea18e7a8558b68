#pragma once
#include <array>
#include <cstring>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace arnold {

// The prepared statements of one connection by their text; the longest unused go first. Constants
// are found by their address: a hash of the text costs as much as a short statement.
template <typename Statement> class StatementCache
{
public:
    explicit StatementCache(std::size_t limit = 400)
        : m_limit(limit)
    {
    }

    Statement *find(std::string_view text)
    {
        Slot &slot = slotOf(text);
        if (slot.data == text.data() && slot.entry != m_entries.end()
            && slot.entry->text == text) { // the address may hold another text by now
            touch(slot.entry);
            return slot.entry->statement.get();
        }
        const auto found = m_byText.find(text);
        if (found == m_byText.end())
            return nullptr;
        touch(found->second);
        slot = {text.data(), found->second};
        return found->second->statement.get();
    }

    Statement *add(std::string_view text, std::unique_ptr<Statement> statement)
    {
        if (m_entries.size() >= m_limit)
            dropOldest();
        m_entries.push_front({std::string(text), std::move(statement)});
        m_byText.emplace(m_entries.front().text, m_entries.begin());
        slotOf(text) = {text.data(), m_entries.begin()};
        return m_entries.front().statement.get();
    }

    void clear()
    {
        forgetSlots();
        m_byText.clear();
        m_entries.clear();
    }

    std::size_t size() const { return m_entries.size(); }

    template <typename Fn> void forEach(Fn fn)
    {
        for (Entry &entry : m_entries)
            fn(*entry.statement);
    }

private:
    struct Entry {
        std::string text;
        std::unique_ptr<Statement> statement;
    };
    using Entries = std::list<Entry>;
    struct Slot {
        const char *data = nullptr;
        typename Entries::iterator entry {};
    };

    Slot &slotOf(std::string_view text)
    {
        const auto address = reinterpret_cast<std::uintptr_t>(text.data());
        return m_slots[(address >> 4 ^ address >> 12) % m_slots.size()];
    }
    void touch(typename Entries::iterator entry)
    {
        if (entry != m_entries.begin())
            m_entries.splice(m_entries.begin(), m_entries, entry);
    }
    void forgetSlots() { m_slots.fill({nullptr, m_entries.end()}); }
    void dropOldest()
    {
        for (auto entry = std::prev(m_entries.end());; --entry) {
            if (!entry->statement->isInUse()) {
                forgetSlots(); // one of them may point at it
                m_byText.erase(entry->text);
                m_entries.erase(entry);
                return;
            }
            if (entry == m_entries.begin())
                return;
        }
    }

    std::size_t m_limit;
    Entries m_entries; // the latest used first
    std::unordered_map<std::string_view, typename Entries::iterator> m_byText;
    std::array<Slot, 256> m_slots {};
};

} // namespace arnold
