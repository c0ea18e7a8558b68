#include "app/server/Seed.h"
#include "app/server/RecoveryWords.h"
#include "core/books/JournalKey.h"
#include "core/exchange/seed/Seed.h"
#include "core/identity/Pin.h"
#include "core/setup/CountryProfile.h"
#include "core/setup/CreateShop.h"
#include "core/shop/ShopStore.h"
#include "core/till/Shifts.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace arnold::app {
namespace {

using exchange::SeedOptions;
using exchange::SeedReport;
using exchange::TableRows;

// Pages of indexes that are hit in no order stay in memory: a server gets along with 4.
constexpr int kCacheMib = 512;
constexpr auto kOwnerPin = "1234";

volatile std::sig_atomic_t wasInterrupted = 0; // a signal handler reaches nothing else

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    const auto number = [&](const char *name, const char *help, const char *fallback) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QStringLiteral("N"),
                          QString::fromLatin1(fallback)});
    };
    number("products", "How many products, each with one to six variants; up to 10,000,000.",
           "1000");
    number("orders", "How many orders of history, each with one to four lines; up to 10,000,000.",
           "0");
    number("days", "How many days back the orders reach.", "365");
    number("seed", "The same number makes the same goods and sales; printed at the end.", "1");
    number("stock", "Pieces of each variant; 20 to 500 by chance unless told otherwise.", "");
    parser.addOption({QStringLiteral("country"),
                      QStringLiteral("Of a new shop: its currency and taxes; DE unless told "
                                     "otherwise."),
                      QStringLiteral("CODE"), QStringLiteral("DE")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Answers in JSON.")});
}

// The option as a whole number; empty, with a word on standard error, when it is none.
std::optional<std::int64_t> numberOf(const QCommandLineParser &parser, const char *name)
{
    bool isNumber = false;
    const qint64 number = parser.value(QString::fromLatin1(name)).toLongLong(&isNumber);
    if (isNumber && number >= 0)
        return number;
    std::fprintf(stderr, "arnold-server: --%s takes a whole number\n", name);
    return std::nullopt;
}

std::optional<SeedOptions> optionsOf(const QCommandLineParser &parser)
{
    SeedOptions options;
    const auto products = numberOf(parser, "products");
    const auto orders = numberOf(parser, "orders");
    const auto days = numberOf(parser, "days");
    const auto seed = numberOf(parser, "seed");
    if (!products || !orders || !days || !seed)
        return std::nullopt;
    if (!parser.value(QStringLiteral("stock")).isEmpty()) {
        options.stockPieces = numberOf(parser, "stock");
        if (!options.stockPieces)
            return std::nullopt;
    }
    options.products = *products;
    options.orders = *orders;
    options.historyDays = static_cast<int>(std::min<std::int64_t>(*days, 1'000'000));
    options.seed = static_cast<std::uint64_t>(*seed);
    return options;
}

bool showProgress(exchange::SeedProgress progress)
{
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%lld of %lld ", static_cast<long long>(progress.done),
                     static_cast<long long>(progress.of));
    return wasInterrupted == 0;
}

// The recovery key of the shop that was made: an empty store gets one, with an owner and an
// enrolled register. Empty text where there was a shop.
Result<QString> ensureShop(Database &database, const DatabaseConfig &config, const QString &country)
{
    ARNOLD_TRY(isEmpty, database.read([](ReadTx &tx) -> Result<bool> {
        return shop::companies(tx).empty();
    }));
    if (!isEmpty)
        return QString();
    ARNOLD_TRY(signer,
               journal::ensureKeyFile(journal::keyFileOf(
                       config.sqliteFile.isEmpty() ? config.keyFile : config.sqliteFile)));
    shop::NewShop fresh;
    fresh.name = QStringLiteral("Seeded shop");
    fresh.ownerName = QStringLiteral("Owner");
    fresh.ownerPinHash = identity::hashPin(QString::fromLatin1(kOwnerPin));
    fresh.countryProfile = country;
    return database.write(Actor::system(), [&](WriteTx &tx) -> Result<QString> {
        ARNOLD_TRY(created, shop::createShop(tx, fresh));
        ARNOLD_CHECK(till::enrolRegister(tx, created.reg, *signer));
        return created.recoveryKey;
    });
}

std::int64_t sum(const std::vector<TableRows> &tables)
{
    std::int64_t rows = 0;
    for (const TableRows &each : tables)
        rows += each.rows;
    return rows;
}

struct Outcome {
    SeedReport report = {};
    std::vector<TableRows> tables = {};
    std::int64_t rows = 0; // written now, of all tables
    std::int64_t tookMs = 0;
    QString recoveryKey = {}; // of a shop that was made

    std::int64_t rowsPerSecond() const { return rows * 1000 / std::max<std::int64_t>(tookMs, 1); }
};

Result<Outcome> fill(const DatabaseConfig &config, const SeedOptions &options,
                     const QString &country)
{
    const SystemClock clock;
    ARNOLD_TRY(database, Database::open(config, clock));
    Outcome outcome;
    ARNOLD_TRY(recoveryKey, ensureShop(*database, config, country));
    outcome.recoveryKey = recoveryKey;
    ARNOLD_TRY(before, exchange::seededRows(*database));
    QElapsedTimer timer;
    timer.start();
    ARNOLD_TRY(report, exchange::seed(*database, options));
    outcome.tookMs = timer.elapsed();
    outcome.report = report;
    ARNOLD_TRY(after, exchange::seededRows(*database));
    outcome.rows = sum(after) - sum(before);
    outcome.tables = std::move(after);
    return outcome;
}

QByteArray jsonOf(const Outcome &outcome, const SeedOptions &options)
{
    QJsonObject tables;
    for (const TableRows &each : outcome.tables)
        tables.insert(each.table, qint64(each.rows));
    const QJsonObject json {
            {QStringLiteral("seed"), qint64(options.seed)},
            {QStringLiteral("products"), qint64(outcome.report.products)},
            {QStringLiteral("variants"), qint64(outcome.report.variants)},
            {QStringLiteral("orders"), qint64(outcome.report.orders)},
            {QStringLiteral("order_lines"), qint64(outcome.report.orderLines)},
            {QStringLiteral("rows"), qint64(outcome.rows)},
            {QStringLiteral("milliseconds"), qint64(outcome.tookMs)},
            {QStringLiteral("rows_per_second"), qint64(outcome.rowsPerSecond())},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("recovery_key"), outcome.recoveryKey},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

void tell(const Outcome &outcome, const SeedOptions &options)
{
    const SeedReport &report = outcome.report;
    say(QStringLiteral("Seed %1: %2 products with %3 variants, %4 orders with %5 lines.")
                .arg(options.seed)
                .arg(report.products)
                .arg(report.variants)
                .arg(report.orders)
                .arg(report.orderLines));
    say(QStringLiteral("%1 rows in %2.%3 s: %4 rows a second.")
                .arg(outcome.rows)
                .arg(outcome.tookMs / 1000)
                .arg(outcome.tookMs % 1000, 3, 10, QLatin1Char('0'))
                .arg(outcome.rowsPerSecond()));
    if (outcome.recoveryKey.isEmpty())
        return;
    say(QStringLiteral("The owner's PIN is %1.").arg(QLatin1String(kOwnerPin)));
    tellRecoveryKey(outcome.recoveryKey);
}

Exit run(const QCommandLineParser &parser, const QStringList &)
{
    auto options = optionsOf(parser);
    auto config = storeConfig(parser);
    if (!options || !config)
        return Exit::Usage;
    const QString country = parser.value(QStringLiteral("country")).toUpper();
    const auto countries = countryProfileCodes();
    if (std::find(countries.begin(), countries.end(), country) == countries.end()) {
        std::fprintf(stderr, "arnold-server: there is no country profile %s\n",
                     country.toLocal8Bit().constData());
        return Exit::Usage;
    }
    options->progress = showProgress;
    config->sqliteWriterCacheMib = kCacheMib;
    std::signal(SIGINT, [](int) { wasInterrupted = 1; });
    std::signal(SIGTERM, [](int) { wasInterrupted = 1; });
    if (const auto valid = exchange::validate(*options); !valid) {
        std::fprintf(stderr, "arnold-server: --%s cannot be that; see `seed --help`\n",
                     valid.error().field.toLocal8Bit().constData());
        return Exit::Usage;
    }
    const auto outcome = fill(*config, *options, country);
    if (::isatty(STDERR_FILENO))
        std::fputs("\r                              \r", stderr);
    if (!outcome) {
        complain(outcome.error(),
                 outcome.error().code == ErrorCode::AlreadyDone
                         ? QStringLiteral("the shop has products already, and stays as it is")
                         : QStringLiteral("the shop was not filled"));
        return Exit::Failed;
    }
    if (parser.isSet(QStringLiteral("json")))
        std::fputs(jsonOf(*outcome, *options).constData(), stdout);
    else
        tell(*outcome, *options);
    return Exit::Done;
}

} // namespace

Command seedCommand()
{
    return {"seed",
            "",
            "Fills a shop with many products and orders, to see how it behaves when it is large.",
            "Makes plausible goods (titles, variants, prices, categories, EAN-13 barcodes of the\n"
            "range for demonstrations, stock) that the search finds, and orders of past days,\n"
            "booked as imported history: they touch no stock, shift, journal or counter.\n\n"
            "A store that is not there is made, with a shop whose owner signs in with 1234. One\n"
            "that is there must have no products: otherwise it is refused and stays as it is.\n"
            "What it writes is on disk when it ends; stopped half-way (Ctrl-C), it leaves a part,\n"
            "and the store is to be thrown away.\n\n"
            "At the end it says how many rows it wrote to the tables of the store, an entry of\n"
            "the search's index counted as one, and how many a second; opening the store and\n"
            "counting are not in the time.\n\n"
            "  arnold-server seed --store big.arnold --products 1000000 --orders 100000",
            declare,
            run};
}

} // namespace arnold::app
