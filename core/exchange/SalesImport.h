#pragma once
#include "core/base/Rounding.h"
#include "core/exchange/SalesDocument.h"
#include "core/storage/Database.h"

#include <functional>

namespace arnold::exchange {

struct SalesImportOptions {
    QString source = QStringLiteral("import"); // one name for all files of one system
    bool isDryRun = false; // reads everything, writes nothing
    std::optional<Currency> currency = {}; // what the file is in; empty: the shop's
    QByteArray timeZone = {}; // of the file's times; empty: the location's
    std::optional<DateOrder> dateOrder = {}; // empty: as the file shows
    // Called between commands on the caller's thread; false stops before the next.
    std::function<bool(std::int64_t rowsDone, std::int64_t rows)> progress = {};
};

// What became of one row that was not taken as it stood.
struct SalesRowNote {
    enum class Outcome { Corrected, Refused };
    std::int64_t line = 0; // of the file
    QString number = {};
    Outcome outcome = Outcome::Corrected;
    QString why = {};
};

// Every row is counted under one outcome; amounts are price x quantity, exactly, in 10^-14 of a
// major unit. total = totalAccepted + totalReported, the latter of all rows but the accepted.
struct SalesImportReport {
    std::int64_t rows = 0;
    std::int64_t accepted = 0;
    std::int64_t corrected = 0; // booked, with a note
    std::int64_t refused = 0; // not booked, with a note
    std::int64_t duplicates = 0; // of documents that were imported before
    std::int64_t documents = 0; // booked now (dry run: would be)
    Int128 totalE14 = 0;
    Int128 totalAcceptedE14 = 0;
    Int128 totalReportedE14 = 0;
    Int128 roundingE14 = 0; // booked less exact
    DateOrder dateOrder = DateOrder::DayFirst;
    bool isDateOrderProven = true;
    std::vector<QString> unusedColumns = {};
    std::vector<SalesRowNote> notes = {}; // in the order of the file
    bool isStopped = false; // by `progress`; run again to go on
};

// "434893.36": at least the currency's decimals, and as many more as the amount has.
QString exactAmountText(Int128 amountE14, Currency currency);

// Imports the sales of a till's or shop's export into the shop in `database` (null: a dry run
// without one), document by document, each whole in one command or not at all, several to a
// command of low priority. A document that was imported before from the same source is left as it
// is, so a second run adds nothing and an interrupted one goes on. Touches no stock, shift,
// journal or counter. `file` is open, can be read twice and lies still meanwhile.
// Errors: those of salesColumns; MissingField "file" when it is empty; CurrencyMismatch "currency";
// InvalidValue "time_zone"; NotFound "shop"; faults of the store: then what was booked stays.
Result<SalesImportReport> importSales(Database *database, QIODevice &file,
                                      const SalesImportOptions &options);

} // namespace arnold::exchange
