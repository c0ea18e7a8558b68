#include "core/exchange/demo/DemoStore.h"
#include "core/exchange/demo/DemoHistory.h"
#include "core/identity/Pin.h"
#include "core/till/Shifts.h"

namespace arnold::exchange {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

Result<std::unique_ptr<journal::Signer>> keyOf(const DatabaseConfig &config)
{
    const QString file = journal::keyFileOf(config.sqliteFile.isEmpty() ? config.keyFile
                                                                        : config.sqliteFile);
    return journal::ensureKeyFile(file);
}

} // namespace

Result<DemoMade> makeDemoStore(const DatabaseConfig &config, const QString &name, Instant until,
                               const std::function<bool(DemoProgress)> &progress)
{
    ARNOLD_TRY(scenario, demoScenario(name));
    ReplayClock clock(until.plusSeconds(-kDaySeconds * (scenario.historyDays + 1)));
    ARNOLD_TRY(database, Database::open(config, clock));
    ARNOLD_TRY(signer, keyOf(config));
    std::vector<QString> pinHashes;
    for (const DemoScenario::Person &person : scenario.staff)
        pinHashes.push_back(identity::hashPin(person.pin));
    RulesCache rules;
    ARNOLD_TRY(shop, database->write(Actor::system(), [&](WriteTx &tx) -> Result<DemoShop> {
        ARNOLD_TRY(made, insertDemoShop(tx, scenario, pinHashes));
        ARNOLD_CHECK(till::enrolRegister(tx, made.created.reg, *signer));
        return made;
    }));
    DemoHistory history(*database, rules, clock, scenario, shop, *signer);
    for (int day = scenario.historyDays; day >= 1; --day) {
        const int done = scenario.historyDays - day;
        if (progress && !progress({done, scenario.historyDays}))
            return Error {ErrorCode::Conflict, {}, QStringLiteral("stopped")};
        ARNOLD_CHECK(history.tell(until, day));
    }
    clock.set(until);
    ARNOLD_CHECK(history.parkOne());
    return DemoMade {shop.created.recoveryKey};
}

} // namespace arnold::exchange
