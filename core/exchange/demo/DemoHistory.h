#pragma once
#include "core/books/Journal.h"
#include "core/cart/CartContent.h"
#include "core/exchange/demo/DemoShop.h"
#include "core/selling/RulesCache.h"
#include "core/storage/Database.h"

#include <QRandomGenerator>

#include <atomic>

namespace arnold::exchange {

// A clock that is moved by whoever tells the past.
class ReplayClock final : public Clock
{
public:
    explicit ReplayClock(Instant start)
        : m_micros(start.micros)
    {
    }
    Instant now() const override { return {m_micros.load()}; }
    void set(Instant now) { m_micros.store(now.micros); }

private:
    std::atomic<std::int64_t> m_micros;
};

// Tells the past of a demo store, day by day: each day a shift, sales at the till, a count, and now
// and then an order from the web. The same scenario and day always sell the same.
class DemoHistory
{
public:
    DemoHistory(Database &database, RulesCache &rules, ReplayClock &clock,
                const DemoScenario &scenario, const DemoShop &shop, const journal::Signer &signer);

    // One day, `daysAgo` before `until`.
    Result<void> tell(Instant until, int daysAgo);
    // A sale that somebody has put aside, for the first recall.
    Result<void> parkOne();

private:
    struct Day;
    Result<void> openShift(const Day &day);
    Result<void> sellHalf(const Day &day, int half);
    Result<void> closeShift(const Day &day);
    Result<void> orderFromWeb(const Day &day);
    Result<void> placeOne(WriteTx &tx, const Day &day, Instant at);
    const DemoShop::Good &anyGood();
    CartContent anyContent();

    Database &m_database;
    RulesCache &m_rules;
    ReplayClock &m_clock;
    const DemoScenario &m_scenario;
    const DemoShop &m_shop;
    const journal::Signer &m_signer;
    QRandomGenerator m_random;
    std::vector<std::int64_t> m_weights; // running sum of the goods' popularity
};

} // namespace arnold::exchange
