#include "core/exchange/SalesImport.h"

#include "core/exchange/SalesBooking.h"
#include "core/shop/ShopStore.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <set>

namespace arnold::exchange {
namespace {

// How many lines go into a command. SQLite has one writer, which others wait for: its commands
// come to take about this long, below the 10 ms of a command of low priority. A server has others.
constexpr auto kCommandTime = std::chrono::microseconds(8'000);
constexpr std::size_t kFirstLinesPerCommand = 200;
constexpr std::size_t kMostLinesPerCommand = 1'500;
constexpr int kAmountDecimals = 14;

// The first reading of a file: what must be known before its first row is understood.
struct Survey {
    SalesColumns columns = {};
    DateOrderFinder dates = {};
    DecimalMarkFinder marks = {};
    char delimiter = ',';
    std::int64_t rows = 0;
    QHash<QByteArray, int> rowsOfNumber = {};
};

Result<Survey> survey(QIODevice &file)
{
    CsvReader reader(file);
    CsvRecord record;
    if (!reader.next(record))
        return Error {ErrorCode::MissingField, QStringLiteral("file"),
                      QStringLiteral("the file is empty")};
    ARNOLD_TRY(columns, salesColumns(record));
    Survey found;
    found.columns = std::move(columns);
    found.delimiter = reader.delimiter();
    while (reader.next(record)) {
        ++found.rows;
        ++found.rowsOfNumber[found.columns.field(record, SalesColumn::Number).trimmed()];
        found.marks.see(found.columns.field(record, SalesColumn::Price));
        found.marks.see(found.columns.field(record, SalesColumn::Quantity));
        found.dates.see(found.columns.field(record, SalesColumn::Date));
    }
    return found;
}

Result<SalesPlace> placeOf(Database *database, const SalesImportOptions &options)
{
    SalesPlace place;
    place.company.currency = options.currency.value_or(Currency::of("EUR"));
    place.location.timeZone = "UTC";
    if (database) {
        ARNOLD_CHECK(database->read([&](ReadTx &tx) -> Result<void> {
            const auto companies = shop::companies(tx);
            const auto locations = shop::locations(tx);
            if (companies.empty() || locations.empty())
                return Error {ErrorCode::NotFound, QStringLiteral("shop")};
            place.company = companies.front();
            place.location = locations.front();
            for (const Channel &channel : shop::channels(tx)) {
                if (place.channel.isNull() || channel.kind == ChannelKind::Till)
                    place.channel = channel.id;
            }
            return {};
        }));
        place.seller = books::sellerJson(place.company, place.location);
    }
    if (options.currency && *options.currency != place.company.currency)
        return Error {ErrorCode::CurrencyMismatch, QStringLiteral("currency"),
                      QStringLiteral("the shop keeps its books in ")
                              + place.company.currency.code()};
    if (!options.timeZone.isEmpty())
        place.location.timeZone = options.timeZone;
    if (!QTimeZone(place.location.timeZone).isValid())
        return Error {ErrorCode::InvalidValue, QStringLiteral("time_zone")};
    place.source = options.source;
    return place;
}

class Importing
{
public:
    Importing(Database *database, const SalesImportOptions &options, SalesPlace place,
              SalesImportReport &report)
        : m_database(database)
        , m_options(options)
        , m_place(std::move(place))
        , m_report(report)
    {
        if (database && !options.isDryRun)
            m_booking.emplace(*database, m_place.company.id);
        if (database && database->dialect() == Dialect::PostgreSql)
            m_linesPerCommand = kMostLinesPerCommand;
    }

    Result<void> run(QIODevice &file, Survey survey);

private:
    Result<void> add(const QString &number, std::vector<SalesRow> rows);
    Result<void> flush();
    Result<void> finish();
    Result<void> countAll(const SalesBooking::Outcome &outcome);
    void adaptTo(const SalesBooking::Outcome &outcome);
    void count(const SalesDocument &document, Booked booked);
    void countRow(const SalesRow &row, std::int64_t &counter, const QString &why,
                  SalesRowNote::Outcome outcome);

    Database *m_database;
    const SalesImportOptions &m_options;
    SalesPlace m_place;
    SalesImportReport &m_report;
    std::optional<SalesBooking> m_booking = {}; // empty: a dry run
    std::vector<SalesDocument> m_batch = {};
    std::set<QString> m_batchNumbers = {};
    std::size_t m_batchLines = 0;
    std::size_t m_linesPerCommand = kFirstLinesPerCommand;
};

void Importing::countRow(const SalesRow &row, std::int64_t &counter, const QString &why,
                         SalesRowNote::Outcome outcome)
{
    ++counter;
    m_report.totalReportedE14 += row.amountE14;
    m_report.notes.push_back({row.line, row.number, outcome, why});
}

void Importing::count(const SalesDocument &document, Booked booked)
{
    for (const SalesRow &row : document.rows) {
        ++m_report.rows;
        m_report.totalE14 += row.amountE14;
        if (document.isRefused) {
            countRow(row, m_report.refused, row.refusal, SalesRowNote::Outcome::Refused);
        } else if (booked == Booked::Different) {
            countRow(row, m_report.refused,
                     QStringLiteral("a document of this number was imported before, with other "
                                    "lines"),
                     SalesRowNote::Outcome::Refused);
        } else if (booked == Booked::Duplicate) {
            ++m_report.duplicates;
            m_report.totalReportedE14 += row.amountE14;
        } else if (!row.corrections.isEmpty()) {
            countRow(row, m_report.corrected, row.corrections.join(QStringLiteral("; ")),
                     SalesRowNote::Outcome::Corrected);
        } else {
            ++m_report.accepted;
            m_report.totalAcceptedE14 += row.amountE14;
        }
    }
    if (!document.isRefused && booked == Booked::New) {
        ++m_report.documents;
        m_report.roundingE14 += document.roundingE14;
    }
}

Result<void> Importing::countAll(const SalesBooking::Outcome &outcome)
{
    if (!outcome.booked)
        return outcome.booked.error();
    for (std::size_t i = 0; i < outcome.documents.size(); ++i)
        count(outcome.documents[i], (*outcome.booked)[i]);
    return {};
}

// The next command comes nearer to kCommandTime than this one did.
void Importing::adaptTo(const SalesBooking::Outcome &outcome)
{
    if (!m_booking || m_database->dialect() != Dialect::Sqlite || outcome.took.count() == 0)
        return;
    std::size_t lines = 0;
    for (const SalesDocument &document : outcome.documents)
        lines += document.rows.size();
    const auto fitting = lines * static_cast<std::size_t>(kCommandTime.count())
            / static_cast<std::size_t>(outcome.took.count());
    const auto next = (m_linesPerCommand + fitting) / 2;
    m_linesPerCommand = std::clamp(next, std::size_t {50}, kMostLinesPerCommand);
}

Result<void> Importing::flush()
{
    if (m_batch.empty())
        return {};
    SalesBooking::Outcome outcome;
    if (m_booking) {
        outcome = m_booking->next(std::move(m_batch));
    } else {
        outcome.booked = tryBooking(m_database, m_batch);
        outcome.documents = std::move(m_batch);
    }
    m_batch.clear();
    m_batchNumbers.clear();
    m_batchLines = 0;
    adaptTo(outcome);
    return countAll(outcome);
}

Result<void> Importing::finish()
{
    ARNOLD_CHECK(flush());
    return m_booking ? countAll(m_booking->finish()) : Result<void>();
}

Result<void> Importing::add(const QString &number, std::vector<SalesRow> rows)
{
    SalesDocument document = salesDocument(m_place, number, std::move(rows));
    if (document.isRefused) {
        count(document, Booked::New);
        return {};
    }
    // Two spellings of one number come to different commands: the second finds the first.
    if (m_batchLines + document.rows.size() > m_linesPerCommand
        || !m_batchNumbers.insert(document.number).second) {
        ARNOLD_CHECK(flush());
        m_batchNumbers.insert(document.number);
    }
    m_batchLines += document.rows.size();
    m_batch.push_back(std::move(document));
    return {};
}

Result<void> Importing::run(QIODevice &file, Survey survey)
{
    CsvReader reader(file);
    CsvRecord record;
    reader.next(record); // the headings
    // What parts fields is no mark of decimals, as a rule.
    const DecimalMark mark = survey.marks.mark(survey.delimiter == ',' ? DecimalMark::Point
                                                                       : DecimalMark::Comma);
    SalesRowReader rows(survey.columns, m_report.dateOrder, mark, m_place.company.currency);
    QHash<QByteArray, std::vector<SalesRow>> open;
    std::int64_t asked = 0;
    while (reader.next(record)) {
        const QByteArray number = survey.columns.field(record, SalesColumn::Number).trimmed();
        std::vector<SalesRow> &collected = open[number];
        collected.push_back(rows.read(record));
        if (--survey.rowsOfNumber[number] > 0)
            continue;
        const QString text = collected.front().number;
        ARNOLD_CHECK(add(text, std::move(collected)));
        open.remove(number);
        if (!m_options.progress || m_report.rows == asked)
            continue;
        asked = m_report.rows;
        if (!m_options.progress(asked, survey.rows)) {
            m_report.isStopped = true;
            m_batch.clear();
            break;
        }
    }
    return finish();
}

} // namespace

QString exactAmountText(Int128 amountE14, Currency currency)
{
    const bool isNegative = amountE14 < 0;
    Int128 rest = isNegative ? -amountE14 : amountE14;
    QString digits;
    do {
        digits.prepend(QLatin1Char(static_cast<char>('0' + static_cast<int>(rest % 10))));
        rest /= 10;
    } while (rest > 0);
    digits = digits.rightJustified(kAmountDecimals + 1, QLatin1Char('0'));
    QString decimals = digits.right(kAmountDecimals);
    while (decimals.size() > currency.decimals() && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const QString whole = digits.left(digits.size() - kAmountDecimals);
    return (isNegative ? QStringLiteral("-") : QString()) + whole
            + (decimals.isEmpty() ? QString() : QLatin1Char('.') + decimals);
}

Result<SalesImportReport> importSales(Database *database, QIODevice &file,
                                      const SalesImportOptions &options)
{
    ARNOLD_ASSERT(database || options.isDryRun);
    ARNOLD_TRY(place, placeOf(database, options));
    ARNOLD_TRY(found, survey(file));
    if (!file.seek(0))
        return Error {ErrorCode::Unavailable, QStringLiteral("file"),
                      QStringLiteral("the file cannot be read twice")};
    SalesImportReport report;
    report.dateOrder = options.dateOrder.value_or(found.dates.order());
    report.isDateOrderProven = options.dateOrder || !found.dates.isNeeded()
            || found.dates.isProven();
    report.unusedColumns = found.columns.unused;
    if (!options.isDryRun) {
        const CompanyId company = place.company.id;
        ARNOLD_CHECK(database->write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            books::insertImportSeries(tx, company);
            return {};
        }));
    }
    Importing importing(database, options, std::move(place), report);
    ARNOLD_CHECK(importing.run(file, std::move(found)));
    std::sort(report.notes.begin(), report.notes.end(),
              [](const SalesRowNote &a, const SalesRowNote &b) { return a.line < b.line; });
    return report;
}

} // namespace arnold::exchange
