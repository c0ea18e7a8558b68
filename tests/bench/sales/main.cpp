// Durable sales at the till: 3-line sales by one caller, then by 64, on one disk with synchronous
// FULL. Prints one JSON line for each. The store is a demo shop in a folder of its own.
#include "core/books/JournalKey.h"
#include "core/cart/ContentPricing.h"
#include "core/exchange/demo/DemoShop.h"
#include "core/identity/Pin.h"
#include "core/orders/Place.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "core/storage/Database.h"
#include "core/till/Shifts.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace arnold;

namespace {

using Steady = std::chrono::steady_clock;

// Signs nothing: what is left of the time when the signature's cost is taken away.
class NullSigner final : public journal::Signer
{
public:
    QByteArray publicKey() const override { return QByteArray(journal::kPublicKeyBytes, 1); }
    QByteArray sign(const QByteArray &) const override
    {
        return QByteArray(journal::kSignatureBytes, 0);
    }
};

struct Till {
    std::unique_ptr<Database> database;
    RulesCache rules;
    exchange::DemoShop shop;
    const journal::Signer *signer = nullptr;
};

template <typename T> T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail + errorName(result.error().code)));
    return std::move(*result);
}

void openTill(Till &till, const QString &file)
{
    static const SystemClock clock;
    DatabaseConfig config;
    config.sqliteFile = file;
    till.database = must(Database::open(config, clock), "open");
    const auto scenario = must(exchange::demoScenario(QStringLiteral("cafe")), "scenario");
    std::vector<QString> pins(scenario.staff.size(), identity::hashPin(QStringLiteral("1234")));
    till.shop = must(till.database->write(Actor::system(),
                                          [&](WriteTx &tx) {
                                              return exchange::insertDemoShop(tx, scenario, pins);
                                          }),
                     "shop");
    const Actor owner = Actor::staff(till.shop.staff.front());
    const auto opened = till.database->write(owner, [&](WriteTx &tx) -> Result<bool> {
        ARNOLD_TRY(writer, till::enrolRegister(tx, till.shop.created.reg, *till.signer));
        ARNOLD_CHECK(till::openShift(
                tx, writer, {till.shop.created.reg, 10'000, QStringLiteral("2026-03-06")}));
        return true;
    });
    must(opened, "shift");
}

// One sale of three lines, as the till places it.
orders::TillSale saleOf(Till &till, std::size_t from)
{
    orders::TillSale sale;
    sale.id = OrderId::make();
    sale.reg = till.shop.created.reg;
    for (int i = 0; i < 3; ++i) {
        WantedLine line;
        line.key = i + 1;
        line.variant = till.shop
                               .goods[(from + static_cast<std::size_t>(i)) % till.shop.goods.size()]
                               .variant;
        sale.content.lines.push_back(line);
    }
    sale.seenTotalMinor = must(till.database->read([&](ReadTx &tx) -> Result<std::int64_t> {
        const auto rules = till.rules.current(tx);
        std::vector<VariantId> variants;
        for (const WantedLine &line : sale.content.lines)
            variants.push_back(line.variant);
        const auto sellables = selling::sellables(
                tx, *rules, {till.shop.created.region, till.shop.created.till}, variants);
        ARNOLD_TRY(context, tillContext(*rules, sale.reg, tx.now()));
        ARNOLD_TRY(priced, priceContent(sale.content, indexOf(sellables), context));
        return priced.cart.totals.totalMinor;
    }),
                               "price");
    sale.tenders.push_back({Tender::Cash, sale.seenTotalMinor});
    return sale;
}

void place(Till &till, const orders::TillSale &sale)
{
    must(till.database->write(Actor::staff(till.shop.staff.front()),
                              [&](WriteTx &tx) -> Result<orders::TillReceipt> {
                                  const auto rules = till.rules.current(tx);
                                  ARNOLD_TRY(journal,
                                             journal::open(tx, till.shop.created.reg.bytes(),
                                                           *till.signer));
                                  return orders::placeTill(tx, *rules, journal, sale);
                              }),
         "sale");
}

std::int64_t salesPerSecond(Till &till, int callers, int seconds)
{
    std::vector<std::vector<orders::TillSale>> prepared(static_cast<std::size_t>(callers));
    const int each = std::max(200, 40'000 / callers * seconds / 4);
    for (int caller = 0; caller < callers; ++caller) {
        for (int i = 0; i < std::min(each, 4000); ++i)
            prepared[static_cast<std::size_t>(caller)].push_back(
                    saleOf(till, static_cast<std::size_t>(caller + i)));
    }
    std::atomic<std::int64_t> done {0};
    std::vector<std::thread> threads;
    const auto begin = Steady::now();
    const auto end = begin + std::chrono::seconds(seconds);
    for (auto &sales : prepared) {
        threads.emplace_back([&] {
            for (const orders::TillSale &sale : sales) {
                if (Steady::now() >= end)
                    return;
                place(till, sale);
                ++done;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto micros =
            std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begin).count();
    return done.load() * 1'000'000 / std::max<std::int64_t>(micros, 1);
}

void measure(const journal::Signer &signer, const char *name, int seconds)
{
    const QTemporaryDir dir;
    Till till;
    till.signer = &signer;
    openTill(till, dir.filePath(QStringLiteral("bench.arnold")));
    const std::int64_t alone = salesPerSecond(till, 1, seconds);
    const std::int64_t together = salesPerSecond(till, 64, seconds);
    std::printf("{\"name\":\"sales "
                "%s\",\"one_caller\":%lld,\"callers_64\":%lld,\"ratio_percent\":%lld}\n",
                name, static_cast<long long>(alone), static_cast<long long>(together),
                static_cast<long long>(together * 100 / std::max<std::int64_t>(alone, 1)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 4;
    const auto signer = must(journal::signerFromSeed(QByteArray(32, 7)), "key");
    measure(*signer, "signed", seconds);
    measure(NullSigner(), "without signature", seconds);
    return 0;
}
