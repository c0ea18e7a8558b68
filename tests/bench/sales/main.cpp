// Durable sales at the till: 3-line sales by one caller, then by 64, on one disk with synchronous
// FULL, beside the same rows written with SQLite's C interface. Prints one JSON line for each way
// of signing, with the share of its time that the writer's thread is on a processor: near 100 the
// processor is the limit, not the sync. The store is a demo shop in a folder of its own.
#include "core/books/JournalKey.h"
#include "core/cart/ContentPricing.h"
#include "core/exchange/demo/DemoShop.h"
#include "core/identity/Pin.h"
#include "core/orders/Place.h"
#include "core/selling/RulesCache.h"
#include "core/selling/Selling.h"
#include "core/storage/Database.h"
#include "core/storage/WriterFigures.h"
#include "core/till/Shifts.h"
#include "tests/bench/sales/Reference.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
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

// Processor time of the writer's thread so far, in nanoseconds.
std::int64_t writerCpuNs()
{
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string name;
        std::getline(std::ifstream(task.path() / "comm"), name);
        if (name != kWriterThreadName)
            continue;
        std::int64_t onCpuNs = 0;
        std::ifstream(task.path() / "schedstat") >> onCpuNs;
        return onCpuNs;
    }
    return 0;
}

struct Measured {
    int sales = 0;
    std::int64_t micros = 0;
    std::int64_t writerMicros = 0; // the writer's thread on a processor

    std::int64_t perSecond() const
    {
        return sales * 1'000'000LL / std::max<std::int64_t>(micros, 1);
    }
    std::int64_t writerMicrosASale() const { return writerMicros / std::max(sales, 1); }
    std::int64_t writerPercent() const
    {
        return writerMicros * 100 / std::max<std::int64_t>(micros, 1);
    }
};

using Sales = std::vector<std::vector<orders::TillSale>>; // of each caller

Sales prepare(Till &till, int callers, int each)
{
    Sales sales(static_cast<std::size_t>(callers));
    for (int caller = 0; caller < callers; ++caller) {
        for (int i = 0; i < each; ++i)
            sales[static_cast<std::size_t>(caller)].push_back(
                    saleOf(till, static_cast<std::size_t>(caller + i)));
    }
    return sales;
}

Measured sell(Till &till, const Sales &sales)
{
    Measured measured;
    std::vector<std::thread> threads;
    const std::int64_t cpuBeforeNs = writerCpuNs();
    const auto begin = Steady::now();
    for (const auto &own : sales) {
        measured.sales += static_cast<int>(own.size());
        threads.emplace_back([&] {
            for (const orders::TillSale &sale : own)
                place(till, sale);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    measured.micros =
            std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begin).count();
    measured.writerMicros = (writerCpuNs() - cpuBeforeNs) / 1'000;
    return measured;
}

// One caller, then 64, then the rows of those 64 by SQLite's C interface in groups as large.
void measure(const journal::Signer &signer, const char *name, int seconds)
{
    constexpr int kCallers = 64;
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("bench.arnold"));
    const QString before = dir.filePath(QStringLiteral("before.arnold"));
    Till till;
    till.signer = &signer;
    openTill(till, file);
    sell(till, prepare(till, 1, 100)); // warm
    const Measured alone = sell(till, prepare(till, 1, 300 * seconds));
    if (!till.database->copyTo(before))
        qFatal("copy");
    const Measured together = sell(till, prepare(till, kCallers, 16 * seconds));
    till.database.reset();
    const std::int64_t reference = referenceMicros(before, file, together.sales, kCallers);
    std::printf(
            "{\"name\":\"sales %s\",\"one_caller\":%lld,\"callers_64\":%lld,"
            "\"ratio_percent\":%lld,\"writer_cpu_percent\":%lld,\"writer_us_a_sale\":%lld,"
            "\"writer_cpu_percent_one_caller\":%lld,\"us_a_sale\":%lld,"
            "\"reference_us_a_sale\":%lld,\"times_reference_percent\":%lld}\n",
            name, static_cast<long long>(alone.perSecond()),
            static_cast<long long>(together.perSecond()),
            static_cast<long long>(together.perSecond() * 100
                                   / std::max<std::int64_t>(alone.perSecond(), 1)),
            static_cast<long long>(together.writerPercent()),
            static_cast<long long>(together.writerMicrosASale()),
            static_cast<long long>(alone.writerPercent()),
            static_cast<long long>(together.micros / together.sales),
            static_cast<long long>(reference / together.sales),
            static_cast<long long>(together.micros * 100 / std::max<std::int64_t>(reference, 1)));
    std::fflush(stdout);
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
