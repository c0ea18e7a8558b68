#include "core/reporting/Sales.h"

#include <string>

namespace arnold::reporting {
namespace {

// The sums of every report, over lines.
constexpr std::string_view kSums =
        "COUNT(DISTINCT document.id), "
        "CAST(COALESCE(SUM(document_line.quantity_micros), 0) AS bigint), "
        "CAST(COALESCE(SUM(document_line.total_minor - CASE WHEN document.basis = 'gross' "
        "THEN COALESCE(document_line.tax_minor, 0) ELSE 0 END), 0) AS bigint), "
        "CAST(COALESCE(SUM(COALESCE(document_line.tax_minor, 0)), 0) AS bigint), "
        "CAST(COALESCE(SUM(document_line.total_minor + CASE WHEN document.basis = 'net' "
        "THEN COALESCE(document_line.tax_minor, 0) ELSE 0 END), 0) AS bigint) ";
constexpr std::string_view kLines =
        "FROM document JOIN document_line ON document_line.document_id = document.id "
        "AND document_line.kind NOT IN ('gift_card', 'write_off') ";
constexpr std::string_view kStaff = "LEFT JOIN staff ON staff.id = document.staff_id ";
constexpr std::string_view kTaxSums =
        "COUNT(DISTINCT document.id), 0, CAST(SUM(document_tax.base_minor) AS bigint), "
        "CAST(SUM(document_tax.amount_minor) AS bigint), "
        "CAST(SUM(document_tax.base_minor + document_tax.amount_minor) AS bigint) ";
constexpr std::string_view kTaxes =
        "FROM document JOIN document_tax ON document_tax.document_id = document.id ";

constexpr std::string_view kBooked =
        "WHERE document.business_date >= ? AND document.business_date <= ? "
        "AND (document.kind IN ('receipt', 'credit_note', 'reversal') "
        "OR (document.kind = 'invoice' AND NOT EXISTS (SELECT 1 FROM document AS receipt "
        "WHERE receipt.id = document.refers_to_id AND receipt.kind = 'receipt'))) ";
constexpr std::string_view kBookedAndImported =
        "WHERE document.business_date >= ? AND document.business_date <= ? "
        "AND (document.kind IN ('receipt', 'credit_note', 'reversal', 'imported_sale') "
        "OR (document.kind = 'invoice' AND NOT EXISTS (SELECT 1 FROM document AS receipt "
        "WHERE receipt.id = document.refers_to_id AND receipt.kind = 'receipt'))) ";
constexpr std::string_view kOfCompany = "AND document.company_id = ? ";
constexpr std::string_view kOfLocation = "AND document.location_id = ? ";

// A report is a choice of the parts above: key and name, sums, tables, condition, group.
struct Report {
    std::string_view keyAndName;
    std::string_view sums;
    std::string_view tables;
    std::string_view moreTables;
    std::string_view group; // with order and limit
};

std::vector<SalesRow> run(ReadTx &tx, const Period &period, const Report &report)
{
    std::string sql;
    sql.reserve(1500);
    sql.append("SELECT ").append(report.keyAndName).append(report.sums).append(report.tables);
    sql.append(report.moreTables);
    sql.append(period.imported == Imported::Included ? kBookedAndImported : kBooked);
    std::vector<SqlArg> args {SqlArg(period.from), SqlArg(period.to)};
    if (!period.company.isNull()) {
        sql.append(kOfCompany);
        args.emplace_back(period.company);
    }
    if (!period.location.isNull()) {
        sql.append(kOfLocation);
        args.emplace_back(period.location);
    }
    sql.append(report.group);
    std::vector<SalesRow> found;
    auto rows = tx.queryWith(sql, args);
    while (rows.next())
        found.push_back({rows.value<QString>(0), rows.value<QString>(1),
                         rows.value<std::int64_t>(2), rows.value<std::int64_t>(3),
                         rows.value<std::int64_t>(4), rows.value<std::int64_t>(5),
                         rows.value<std::int64_t>(6)});
    return found;
}

constexpr std::string_view kStockValue =
        "SELECT location.id, location.name, COUNT(*), CAST(SUM(stock_level.value_e4) AS bigint) "
        "FROM stock_level JOIN location ON location.id = stock_level.location_id "
        "WHERE stock_level.on_hand_micros <> 0 GROUP BY location.id, location.name "
        "ORDER BY location.name LIMIT 10000";

} // namespace

std::vector<SalesRow> salesByDay(ReadTx &tx, const Period &period)
{
    return run(tx, period,
               {"document.business_date, '', ", kSums, kLines, "",
                "GROUP BY document.business_date ORDER BY document.business_date LIMIT 10000"});
}

std::vector<SalesRow> salesByHour(ReadTx &tx, const Period &period)
{
    return run(tx, period,
               {"SUBSTR(CAST(100 + ((document.issued_at / 1000000 + document.utc_offset_seconds) "
                "/ 3600) % 24 AS text), 2, 2) AS hour, '', ",
                kSums, kLines, "", "GROUP BY hour ORDER BY hour LIMIT 24"});
}

std::vector<SalesRow> salesByProduct(ReadTx &tx, const Period &period, int limit)
{
    auto rows = run(tx, period,
                    {"document_line.sku, MAX(document_line.title), ", kSums, kLines, "",
                     "GROUP BY document_line.sku ORDER BY 7 DESC, 1 LIMIT 10000"});
    if (limit >= 0 && rows.size() > static_cast<std::size_t>(limit))
        rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

std::vector<SalesRow> salesByStaff(ReadTx &tx, const Period &period)
{
    return run(tx, period,
               {"COALESCE(staff.initials, ''), COALESCE(staff.display_name, ''), ", kSums, kLines,
                kStaff,
                "GROUP BY staff.id, staff.initials, staff.display_name ORDER BY 2, 1 LIMIT 10000"});
}

SalesRow salesTotal(ReadTx &tx, const Period &period)
{
    const auto rows = run(tx, period, {"'', '', ", kSums, kLines, "", ""});
    return rows.empty() ? SalesRow {} : rows.front();
}

std::vector<SalesRow> salesByTax(ReadTx &tx, const Period &period)
{
    return run(tx, period,
               {"document_tax.code || ' ' || CAST(document_tax.rate_ppm AS text), '', ", kTaxSums,
                kTaxes, "",
                "GROUP BY document_tax.code, document_tax.rate_ppm "
                "ORDER BY document_tax.code, document_tax.rate_ppm DESC LIMIT 10000"});
}

std::vector<StockValueRow> stockValue(ReadTx &tx)
{
    std::vector<StockValueRow> found;
    auto rows = tx.query(kStockValue);
    while (rows.next())
        found.push_back({rows.value<LocationId>(0), rows.value<QString>(1),
                         rows.value<std::int64_t>(2), rows.value<std::int64_t>(3)});
    return found;
}

} // namespace arnold::reporting
