#include "app/server/Import.h"
#include "app/server/RecoveryWords.h"
#include "core/exchange/SalesImport.h"
#include "core/setup/CountryProfile.h"
#include "core/setup/CreateShop.h"
#include "core/shop/ShopStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace arnold::app {
namespace {

using exchange::SalesImportOptions;
using exchange::SalesImportReport;
using exchange::SalesRowNote;

volatile std::sig_atomic_t wasInterrupted = 0; // a signal handler reaches nothing else

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOptions({
            {QStringLiteral("dry-run"),
             QStringLiteral("Reads and reports everything, and writes nothing.")},
            {QStringLiteral("json"), QStringLiteral("Answers in JSON.")},
            {QStringLiteral("currency"),
             QStringLiteral("What the file is in; the shop's unless told otherwise."),
             QStringLiteral("CODE")},
            {QStringLiteral("time-zone"),
             QStringLiteral("Of the file's times; the shop's unless told otherwise."),
             QStringLiteral("ZONE")},
            {QStringLiteral("date-order"),
             QStringLiteral("dmy or mdy, for 01/12/2010; as the file shows unless told otherwise."),
             QStringLiteral("ORDER")},
            {QStringLiteral("source"),
             QStringLiteral("The system that the file comes from: one name for all its files."),
             QStringLiteral("NAME"), QStringLiteral("import")},
    });
}

std::optional<SalesImportOptions> optionsOf(const QCommandLineParser &parser)
{
    SalesImportOptions options;
    options.isDryRun = parser.isSet(QStringLiteral("dry-run"));
    options.timeZone = parser.value(QStringLiteral("time-zone")).toLatin1();
    options.source = parser.value(QStringLiteral("source"));
    const QString currency = parser.value(QStringLiteral("currency")).toUpper();
    options.currency = Currency::fromCode(currency);
    const QString order = parser.value(QStringLiteral("date-order"));
    if (order == QLatin1String("mdy"))
        options.dateOrder = exchange::DateOrder::MonthFirst;
    if (order == QLatin1String("dmy"))
        options.dateOrder = exchange::DateOrder::DayFirst;
    const char *wrong = !currency.isEmpty() && !options.currency ? "currency"
            : !order.isEmpty() && !options.dateOrder             ? "date-order"
            : options.source.isEmpty()                           ? "source"
                                                                 : nullptr;
    if (!wrong)
        return options;
    std::fprintf(stderr, "arnold-server: --%s cannot be that; see `import --help`\n", wrong);
    return std::nullopt;
}

// The country whose profile a new shop starts from: the currency's, otherwise the machine's.
QString profileFor(const std::optional<Currency> &currency)
{
    const QString home = QLocale::system().name().mid(3, 2);
    const auto codes = countryProfileCodes();
    const bool isHomeKnown = std::find(codes.begin(), codes.end(), home) != codes.end();
    const auto fits = [&](const QString &code) {
        const auto profile = countryProfile(code);
        return profile && (!currency || profile->currency == *currency);
    };
    if (isHomeKnown && fits(home))
        return home;
    const auto found = std::find_if(codes.begin(), codes.end(), fits);
    return found == codes.end() ? codes.front() : *found;
}

Result<bool> hasShop(Database &database)
{
    return database.read([](ReadTx &tx) -> Result<bool> { return !shop::companies(tx).empty(); });
}

// What the file would come to in a shop of its own. `isBookable`: at least one document would be.
struct Trial {
    SalesImportReport report = {};
    bool isBookable() const { return report.documents > 0; }
};

// For a store without a shop: none is made for a file that cannot be used.
Result<Trial> tryFile(QFile &file, SalesImportOptions options)
{
    options.isDryRun = true;
    options.progress = {};
    ARNOLD_TRY(report, exchange::importSales(nullptr, file, options));
    if (!file.seek(0))
        return Error {ErrorCode::Unavailable, QStringLiteral("file")};
    return Trial {std::move(report)};
}

Result<void> makeShop(Database &database, const SalesImportOptions &options)
{
    shop::NewShop fresh;
    fresh.name = QStringLiteral("My shop");
    fresh.ownerName = QStringLiteral("Owner");
    fresh.countryProfile = profileFor(options.currency);
    fresh.currency = options.currency ? options.currency->code() : QString();
    fresh.timeZone = options.timeZone;
    const auto made = database.write(Actor::system(),
                                     [&](WriteTx &tx) { return shop::createShop(tx, fresh); });
    if (!made)
        return made.error();
    tellRecoveryKey(made->recoveryKey, ToldOn::ErrorOutput);
    return {};
}

// The store to import into. Null when there is none and none is made: for a dry run, and for a
// file of which nothing could be booked, whose report is `trial`'s.
Result<std::unique_ptr<Database>> storeFor(const DatabaseConfig &given,
                                           const SalesImportOptions &options, const Clock &clock,
                                           QFile &file, std::optional<Trial> &trial)
{
    DatabaseConfig config = given;
    const bool isThere = config.sqliteFile.isEmpty() || QFileInfo::exists(config.sqliteFile);
    if (!isThere && options.isDryRun)
        return std::unique_ptr<Database>();
    const auto isWorthAShop = [&]() -> Result<bool> {
        ARNOLD_TRY(tried, tryFile(file, options));
        trial = std::move(tried);
        return trial->isBookable();
    };
    if (!isThere) {
        ARNOLD_TRY(isWorth, isWorthAShop());
        if (!isWorth)
            return std::unique_ptr<Database>();
    }
    if (options.isDryRun)
        config.access = DatabaseConfig::Access::ReadBeside;
    ARNOLD_TRY(database, Database::open(config, clock));
    if (options.isDryRun)
        return database;
    ARNOLD_TRY(isShop, hasShop(*database));
    if (isShop)
        return database;
    if (isThere) {
        ARNOLD_TRY(isWorth, isWorthAShop());
        if (!isWorth)
            return std::unique_ptr<Database>();
    }
    ARNOLD_CHECK(makeShop(*database, options));
    return database;
}

Currency currencyOf(Database *database, const SalesImportOptions &options)
{
    if (options.currency || !database)
        return options.currency.value_or(Currency::of("EUR"));
    const auto companies = database->read(
            [](ReadTx &tx) -> Result<std::vector<Company>> { return shop::companies(tx); });
    return companies && !companies->empty() ? companies->front().currency : Currency::of("EUR");
}

QString outcomeName(SalesRowNote::Outcome outcome)
{
    return outcome == SalesRowNote::Outcome::Refused ? QStringLiteral("refused")
                                                     : QStringLiteral("corrected");
}

QByteArray jsonOf(const SalesImportReport &report, Currency currency, bool isDryRun)
{
    QJsonArray notes;
    for (const SalesRowNote &note : report.notes)
        notes.append(QJsonObject {{QStringLiteral("line"), qint64(note.line)},
                                  {QStringLiteral("number"), note.number},
                                  {QStringLiteral("outcome"), outcomeName(note.outcome)},
                                  {QStringLiteral("why"), note.why}});
    QJsonArray unused;
    for (const QString &heading : report.unusedColumns)
        unused.append(heading);
    const auto amount = [&](Int128 e14) { return exchange::exactAmountText(e14, currency); };
    const bool isDayFirst = report.dateOrder == exchange::DateOrder::DayFirst;
    const QJsonObject json {
            {QStringLiteral("rows"), qint64(report.rows)},
            {QStringLiteral("accepted"), qint64(report.accepted)},
            {QStringLiteral("corrected"), qint64(report.corrected)},
            {QStringLiteral("refused"), qint64(report.refused)},
            {QStringLiteral("duplicates"), qint64(report.duplicates)},
            {QStringLiteral("documents"), qint64(report.documents)},
            {QStringLiteral("total_accepted"), amount(report.totalAcceptedE14)},
            {QStringLiteral("total_reported"), amount(report.totalReportedE14)},
            {QStringLiteral("total"), amount(report.totalE14)},
            {QStringLiteral("rounding"), amount(report.roundingE14)},
            {QStringLiteral("currency"), currency.code()},
            {QStringLiteral("date_order"),
             isDayFirst ? QStringLiteral("dmy") : QStringLiteral("mdy")},
            {QStringLiteral("date_order_proven"), report.isDateOrderProven},
            {QStringLiteral("unused_columns"), unused},
            {QStringLiteral("dry_run"), isDryRun},
            {QStringLiteral("stopped"), report.isStopped},
            {QStringLiteral("notes"), notes},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

void tell(const SalesImportReport &report, Currency currency, bool isDryRun)
{
    for (const SalesRowNote &note : report.notes)
        say(QStringLiteral("line %1, %2: %3: %4")
                    .arg(QString::number(note.line), note.number, outcomeName(note.outcome),
                         note.why));
    for (const QString &heading : report.unusedColumns)
        say(QStringLiteral("column \"%1\": not used").arg(heading));
    if (!report.isDateOrderProven)
        say(QStringLiteral("No date shows whether its day or its month comes first; taken as %1. "
                           "Say --date-order if that is wrong.")
                    .arg(report.dateOrder == exchange::DateOrder::DayFirst
                                 ? QStringLiteral("day first")
                                 : QStringLiteral("month first")));
    const auto amount = [&](Int128 e14) {
        return exchange::exactAmountText(e14, currency) + QLatin1Char(' ') + currency.code();
    };
    say(QStringLiteral("%1 rows: %2 accepted, %3 corrected, %4 refused, %5 imported before")
                .arg(report.rows)
                .arg(report.accepted)
                .arg(report.corrected)
                .arg(report.refused)
                .arg(report.duplicates));
    say(QStringLiteral("accepted %1 + reported %2 = %3")
                .arg(amount(report.totalAcceptedE14), amount(report.totalReportedE14),
                     amount(report.totalE14)));
    if (report.roundingE14 != 0)
        say(QStringLiteral("rounding to the currency made it %1 more")
                    .arg(amount(report.roundingE14)));
    say(isDryRun ? QStringLiteral("Dry run: %1 documents would be booked; nothing was written.")
                           .arg(report.documents)
                 : QStringLiteral("%1 documents booked.").arg(report.documents));
}

void show(const SalesImportReport &report, Currency currency, bool isDryRun, bool asJson)
{
    if (asJson)
        std::fputs(jsonOf(report, currency, isDryRun).constData(), stdout);
    else
        tell(report, currency, isDryRun);
}

bool showProgress(std::int64_t done, std::int64_t rows)
{
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%lld of %lld rows ", static_cast<long long>(done),
                     static_cast<long long>(rows));
    return wasInterrupted == 0;
}

Exit runSales(const DatabaseConfig &config, const QString &path, const SalesImportOptions &options,
              bool asJson)
{
    const SystemClock clock;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "arnold-server: %s: %s\n", path.toLocal8Bit().constData(),
                     file.errorString().toLocal8Bit().constData());
        return Exit::Failed;
    }
    std::optional<Trial> trial;
    const auto database = storeFor(config, options, clock, file, trial);
    if (!database) {
        complain(database.error(), QStringLiteral("the sales were not imported"));
        return Exit::Failed;
    }
    const Currency currency = currencyOf(database->get(), options);
    if (!*database && trial) {
        show(trial->report, currency, options.isDryRun, asJson);
        std::fputs("arnold-server: nothing could be booked, so no shop was made\n", stderr);
        return Exit::Failed;
    }
    const auto report = exchange::importSales(database->get(), file, options);
    if (::isatty(STDERR_FILENO))
        std::fputs("\r                              \r", stderr);
    if (!report) {
        complain(report.error(), QStringLiteral("the sales were not imported"));
        return Exit::Failed;
    }
    show(*report, currency, options.isDryRun, asJson);
    if (report->isStopped)
        std::fputs("arnold-server: stopped on your word: what was booked is complete and stays. "
                   "Run the same command again to go on with the rest.\n",
                   stderr);
    return report->isStopped ? Exit::Failed : Exit::Done;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2 || arguments[0] != QLatin1String("sales")) {
        std::fputs("arnold-server: usage: import sales FILE --store FILE\n", stderr);
        return Exit::Usage;
    }
    auto options = optionsOf(parser);
    const auto config = storeConfig(parser);
    if (!options || !config)
        return Exit::Usage;
    options->progress = showProgress;
    std::signal(SIGINT, [](int) { wasInterrupted = 1; });
    std::signal(SIGTERM, [](int) { wasInterrupted = 1; });
    return runSales(*config, arguments[1], *options, parser.isSet(QStringLiteral("json")));
}

} // namespace

Command importCommand()
{
    return {"import",
            "sales FILE",
            "Takes over the sales of another till or shop.",
            "Reads a CSV export with one line for each item sold; finds the columns by their\n"
            "headings, books each document whole under its own number as imported history, and\n"
            "lists every line that was corrected or refused, and why. Stock, shifts and the\n"
            "journal stay as they are. Run again it adds nothing; interrupted, it goes on.\n"
            "A store that is not there is made, with a shop in the currency given, if anything\n"
            "of the file can be booked.\n"
            "\n"
            "Needed: a number of the receipt or invoice, a date, a quantity, a price of one, and\n"
            "a SKU or a description. Also read: time, customer's number, country, currency.\n"
            "Between the columns: commas, semicolons, tabs or bars. Letters: UTF-8, UTF-16 or\n"
            "Windows-1252. Numbers: 1,234.50 or 1.234,50 as the file shows. Dates: 31/12/2010,\n"
            "12/31/2010, 31.12.2010 or 2010-12-31, with or without a time and a zone.",
            declare,
            run};
}

} // namespace arnold::app
