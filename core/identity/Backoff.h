#pragma once
#include "core/base/Clock.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace arnold::identity {

// Slows what is tried again and again: the first few acts under a name go at once, each further one
// makes the next wait twice as long. Any thread.
class Backoff
{
public:
    struct Rule {
        int free = 5; // acts that go at once
        int mostSeconds = 900; // the longest wait
        int forgetSeconds = 3600; // of quiet, after which all is forgotten
    };
    struct Act {
        QByteArray name;
        Rule rule;
    };
    virtual ~Backoff() = default;

    // Counts one act under each name, or answers how long the longest of them still waits; then
    // nothing is counted, so that a stranger's tries do not make somebody wait for ever.
    virtual std::optional<int> take(const std::vector<Act> &acts, Instant now) = 0;
    virtual void forget(const QByteArray &name) = 0; // it went well
    virtual void giveBack(const QByteArray &name) = 0; // one act does not count after all
};

// In this process; forgotten with it. Holds a bounded number of names.
class LocalBackoff final : public Backoff
{
public:
    std::optional<int> take(const std::vector<Act> &acts, Instant now) override;
    void forget(const QByteArray &name) override;
    void giveBack(const QByteArray &name) override;

private:
    struct Entry {
        int count = 0;
        Instant last = {};
        Instant free = {}; // the next act goes from here on
        int forgetSeconds = 0;
    };
    void makeRoom(Instant now);

    std::mutex m_mutex;
    std::unordered_map<QByteArray, Entry> m_entries;
};

} // namespace arnold::identity
