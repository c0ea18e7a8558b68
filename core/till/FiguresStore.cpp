#include "core/till/FiguresStore.h"

#include "core/till/Cash.h"

namespace arnold::till {
namespace {

// What counts as booked at a till: no Z, no training, no history.
#define ARNOLD_BOOKED "document.kind IN ('receipt', 'invoice', 'credit_note', 'reversal') "

constexpr std::string_view kDocuments =
        "SELECT COUNT(*), CAST(COALESCE(SUM(discount_minor), 0) AS bigint), "
        "CAST(COALESCE(SUM(tax_minor), 0) AS bigint), "
        "CAST(COALESCE(SUM(total_minor), 0) AS bigint), "
        "CAST(COALESCE(SUM(cash_rounding_minor), 0) AS bigint), "
        "CAST(COALESCE(SUM(tip_minor), 0) AS bigint) FROM document "
        "WHERE shift_id = ? AND " ARNOLD_BOOKED;
constexpr std::string_view kLines =
        "SELECT CASE WHEN document_line.quantity_micros < 0 THEN 1 ELSE 0 END AS came_back, "
        "CAST(SUM(document_line.total_minor + CASE WHEN document.basis = 'net' "
        "THEN COALESCE(document_line.tax_minor, 0) ELSE 0 END) AS bigint) "
        "FROM document JOIN document_line ON document_line.document_id = document.id "
        "WHERE document.shift_id = ? AND " ARNOLD_BOOKED "GROUP BY came_back";
constexpr std::string_view kFirstNumber = "SELECT number_text FROM document WHERE shift_id = ? "
                                          "AND kind = 'receipt' ORDER BY id LIMIT 1";
constexpr std::string_view kLastNumber = "SELECT number_text FROM document WHERE shift_id = ? "
                                         "AND kind = 'receipt' ORDER BY id DESC LIMIT 1";
constexpr std::string_view kTaxes =
        "SELECT document_tax.code, document_tax.category, document_tax.rate_ppm, "
        "CAST(SUM(document_tax.base_minor) AS bigint), "
        "CAST(SUM(document_tax.amount_minor) AS bigint) "
        "FROM document JOIN document_tax ON document_tax.document_id = document.id "
        "WHERE document.shift_id = ? AND " ARNOLD_BOOKED
        "GROUP BY document_tax.code, document_tax.category, document_tax.rate_ppm "
        "ORDER BY document_tax.code, document_tax.rate_ppm DESC";
constexpr std::string_view kTenders =
        "SELECT tender, COUNT(*), "
        "CAST(SUM(amount_minor + tip_minor + cash_rounding_minor) AS bigint) "
        "FROM payment WHERE shift_id = ? GROUP BY tender ORDER BY tender";
constexpr std::string_view kCash =
        "SELECT reason, CAST(SUM(amount_minor) AS bigint) FROM cash_movement "
        "WHERE shift_id = ? GROUP BY reason";

} // namespace

void readDocumentFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    auto rows = tx.query(kDocuments, shift);
    if (!rows.next())
        return;
    figures.documents = rows.value<std::int64_t>(0);
    figures.discountMinor = rows.value<std::int64_t>(1);
    figures.taxMinor = rows.value<std::int64_t>(2);
    figures.totalMinor = rows.value<std::int64_t>(3);
    figures.cashRoundingMinor = rows.value<std::int64_t>(4);
    figures.tipMinor = rows.value<std::int64_t>(5);
}

void readLineFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    auto rows = tx.query(kLines, shift);
    while (rows.next()) {
        auto &sum = rows.value<bool>(0) ? figures.returnsMinor : figures.salesMinor;
        sum = rows.value<std::int64_t>(1);
    }
}

void readNumbers(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    figures.firstNumber = tx.queryOne<QString>(kFirstNumber, shift).value_or(QString());
    figures.lastNumber = tx.queryOne<QString>(kLastNumber, shift).value_or(QString());
}

void readTaxFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    auto rows = tx.query(kTaxes, shift);
    while (rows.next())
        figures.taxes.push_back(
                {rows.value<QString>(0),
                 taxCategoryFromCode(rows.value<QString>(1)).value_or(TaxCategory::Standard),
                 rows.value<std::int64_t>(2), rows.value<std::int64_t>(3),
                 rows.value<std::int64_t>(4)});
}

void readTenderFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    auto rows = tx.query(kTenders, shift);
    while (rows.next())
        figures.tenders.push_back({tenderFromName(rows.value<QString>(0)).value_or(Tender::Manual),
                                   rows.value<std::int64_t>(1), rows.value<std::int64_t>(2)});
}

void readCashFigures(ReadTx &tx, ShiftId shift, ShiftFigures &figures)
{
    const auto place = [&](CashReason reason) -> std::int64_t * {
        switch (reason) {
        case CashReason::Sale:
            return &figures.cashSalesMinor;
        case CashReason::Refund:
            return &figures.cashRefundsMinor;
        case CashReason::PayIn:
            return &figures.payInsMinor;
        case CashReason::PayOut:
            return &figures.payOutsMinor;
        case CashReason::Drop:
            return &figures.dropsMinor;
        case CashReason::Lift:
            return &figures.liftsMinor;
        default: // the float is known, the variance comes after the count
            return nullptr;
        }
    };
    auto rows = tx.query(kCash, shift);
    while (rows.next()) {
        const auto reason = cashReasonFromName(rows.value<QString>(0));
        if (std::int64_t *sum = reason ? place(*reason) : nullptr)
            *sum = rows.value<std::int64_t>(1);
    }
}

} // namespace arnold::till
