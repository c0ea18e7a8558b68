#pragma once
#include "tests/torture/World.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace arnold::torture {

// What sellers have tried and what they were promised, in a file that outlives a killed process:
// each entry is one write to the system, made before a sale is sent and after it was answered. Any
// thread.
class Ledger
{
public:
    explicit Ledger(const QString &path);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    void tries(const Attempt &attempt);
    void acknowledged(const Attempt &attempt);
    void refused(const Error &error); // nothing of this shop should be

    int acknowledgedCount() const { return m_acknowledged; }
    // Waits until so many have been acknowledged, or for too long: false.
    bool waitFor(int acknowledgedCount, int timeoutMs);

    struct Story {
        std::vector<Attempt> attempts = {};
        QStringList refusals = {};
        int acknowledged = 0;
    };
    static Story read(const QString &path);

private:
    void append(const QString &line);

    int m_file;
    std::mutex m_mutex;
    std::condition_variable m_grown;
    std::atomic<int> m_acknowledged = 0;
};

// Sells until `stop`, or until the store fails. `seed` decides what.
void sellAtTill(Shop &shop, Ledger &ledger, quint32 seed, const std::atomic<bool> &stop);
void sellOnWeb(Shop &shop, Ledger &ledger, quint32 seed, const std::atomic<bool> &stop);

} // namespace arnold::torture
