#include "core/reporting/CheckStore.h"

namespace arnold::reporting {
namespace {

constexpr std::string_view kSeries =
        "SELECT series.prefix, series.next_number, COUNT(document.number), "
        "COALESCE(MIN(document.number), 0), COALESCE(MAX(document.number), 0), "
        "series.issuer_kind FROM series LEFT JOIN document ON document.series_id = series.id "
        "GROUP BY series.id, series.prefix, series.next_number, series.issuer_kind "
        "ORDER BY series.id LIMIT 100000";
constexpr std::string_view kPaid =
        "SELECT document.id, document.number_text, document.total_minor, document.kind, "
        "(SELECT CAST(COALESCE(SUM(payment.amount_minor), 0) AS bigint) FROM payment "
        "WHERE payment.document_id = document.id) FROM document WHERE document.id > ? "
        "ORDER BY document.id LIMIT ?";
constexpr std::string_view kRefunded =
        "SELECT payment_refunded.payment_id, payment_refunded.refunded_minor, "
        "(SELECT CAST(COALESCE(SUM(-payment.amount_minor), 0) AS bigint) FROM payment "
        "WHERE payment.refunds_id = payment_refunded.payment_id) AS derived, "
        "payment_refunded.captured_minor, paid.amount_minor FROM payment_refunded "
        "JOIN payment AS paid ON paid.id = payment_refunded.payment_id LIMIT 1000000";
constexpr std::string_view kReturned =
        "SELECT document.number_text, returned_line.returned_micros, "
        "(SELECT CAST(COALESCE(SUM(-back.quantity_micros), 0) AS bigint) "
        "FROM document_line AS back WHERE back.refers_to_id = returned_line.document_id "
        "AND back.refers_to_line = returned_line.line) AS derived FROM returned_line "
        "JOIN document ON document.id = returned_line.document_id LIMIT 1000000";
constexpr std::string_view kAccounts =
        "SELECT value_account.id, value_account.balance_minor, "
        "(SELECT CAST(COALESCE(SUM(value_entry.amount_minor), 0) AS bigint) FROM value_entry "
        "WHERE value_entry.account_id = value_account.id) AS derived FROM value_account "
        "LIMIT 1000000";
// What lies in a drawer: the float and what the shift gained, or what the last count found.
constexpr std::string_view kDrawers =
        "SELECT cash_place.id, "
        "CAST(COALESCE((SELECT SUM(amount_minor) FROM cash_movement "
        "WHERE to_place_id = cash_place.id), 0) - COALESCE((SELECT SUM(amount_minor) "
        "FROM cash_movement WHERE from_place_id = cash_place.id), 0) AS bigint), "
        "CAST(COALESCE((SELECT CASE WHEN shift.state = 'counted' THEN shift.counted_minor ELSE "
        "shift.float_minor + COALESCE((SELECT SUM(CASE WHEN to_place_id = cash_place.id "
        "THEN amount_minor ELSE -amount_minor END) FROM cash_movement "
        "WHERE cash_movement.shift_id = shift.id "
        "AND reason NOT IN ('float', 'opening', 'variance')), 0) END FROM shift "
        "WHERE shift.register_id = cash_place.register_id "
        "AND shift.currency = cash_place.currency ORDER BY shift.number DESC LIMIT 1), 0) "
        "AS bigint) FROM cash_place WHERE cash_place.kind = 'drawer' LIMIT 10000";
constexpr std::string_view kTakings =
        "SELECT CAST(COALESCE((SELECT SUM(CASE WHEN reason = 'sale' THEN amount_minor "
        "ELSE -amount_minor END) FROM cash_movement WHERE shift_id = ? "
        "AND reason IN ('sale', 'refund')), 0) AS bigint), "
        "CAST(COALESCE((SELECT SUM(amount_minor + tip_minor + cash_rounding_minor) FROM payment "
        "WHERE shift_id = ? AND tender = 'cash'), 0) AS bigint)";
constexpr std::string_view kVariance =
        "SELECT CAST(COALESCE(SUM(CASE WHEN cash_place.kind = 'drawer' "
        "THEN cash_movement.amount_minor ELSE -cash_movement.amount_minor END), 0) AS bigint) "
        "FROM cash_movement JOIN cash_place ON cash_place.id = cash_movement.to_place_id "
        "WHERE cash_movement.shift_id = ? AND cash_movement.reason = 'variance'";
constexpr std::string_view kShifts = "SELECT id FROM shift WHERE id > ? ORDER BY id LIMIT ?";
constexpr std::string_view kIssued =
        "SELECT (SELECT COUNT(*) FROM document JOIN series ON series.id = document.series_id "
        "WHERE series.issuer_kind = 'register' AND document.kind IN ('receipt', 'z_report')), "
        "(SELECT COUNT(*) FROM journal_entry JOIN journal_stream "
        "ON journal_stream.id = journal_entry.stream_id "
        "WHERE journal_stream.issuer_kind = 'register' "
        "AND journal_entry.kind IN ('receipt', 'z_report'))";

constexpr std::string_view kInvoiced =
        "SELECT (SELECT COUNT(*) FROM document JOIN series ON series.id = document.series_id "
        "WHERE series.issuer_kind = 'company'), "
        "(SELECT COUNT(*) FROM journal_entry JOIN journal_stream "
        "ON journal_stream.id = journal_entry.stream_id "
        "WHERE journal_stream.issuer_kind = 'node' AND journal_entry.kind IN ('invoice', "
        "'deposit_invoice', 'credit_note', 'reversal')) + "
        "(SELECT COUNT(*) FROM job WHERE done_at IS NULL AND kind = 'document.journal')";

// Rows of (id, recorded, derived) that differ.
std::vector<Disagreement> differing(Rows rows)
{
    std::vector<Disagreement> found;
    while (rows.next()) {
        const auto recorded = rows.value<std::int64_t>(1);
        const auto derived = rows.value<std::int64_t>(2);
        if (recorded != derived)
            found.push_back({idBytesToText(rows.value<IdBytes>(0)), recorded, derived});
    }
    return found;
}

} // namespace

std::vector<SeriesCount> seriesCounts(ReadTx &tx)
{
    std::vector<SeriesCount> found;
    auto rows = tx.query(kSeries);
    while (rows.next())
        found.push_back({rows.value<QString>(0), rows.value<std::int64_t>(1),
                         rows.value<std::int64_t>(2), rows.value<std::int64_t>(3),
                         rows.value<std::int64_t>(4),
                         rows.value<QString>(5) == QLatin1String("import")});
    return found;
}

PaidPage receiptsAgainstPayments(ReadTx &tx, DocumentId after, int limit)
{
    PaidPage page;
    auto rows = tx.query(kPaid, after.bytes(), limit);
    while (rows.next()) {
        page.last = rows.value<DocumentId>(0);
        ++page.documents;
        const auto total = rows.value<std::int64_t>(2);
        const auto paid = rows.value<std::int64_t>(4);
        if (rows.value<QString>(3) == QLatin1String("receipt") && total != paid)
            page.unpaid.push_back({rows.value<QString>(1), total, paid});
    }
    return page;
}

std::vector<Disagreement> refundedAgainstRefunds(ReadTx &tx)
{
    std::vector<Disagreement> found;
    auto rows = tx.query(kRefunded);
    while (rows.next()) {
        const auto subject = idBytesToText(rows.value<IdBytes>(0));
        const Disagreement refunded {subject, rows.value<std::int64_t>(1),
                                     rows.value<std::int64_t>(2)};
        const Disagreement captured {subject, rows.value<std::int64_t>(3),
                                     rows.value<std::int64_t>(4)};
        for (const Disagreement &pair : {refunded, captured}) {
            if (pair.recorded != pair.derived)
                found.push_back(pair);
        }
    }
    return found;
}

std::vector<Disagreement> returnedAgainstLines(ReadTx &tx)
{
    std::vector<Disagreement> found;
    auto rows = tx.query(kReturned);
    while (rows.next()) {
        const auto recorded = rows.value<std::int64_t>(1);
        const auto derived = rows.value<std::int64_t>(2);
        if (recorded != derived)
            found.push_back({rows.value<QString>(0), recorded, derived});
    }
    return found;
}

std::vector<Disagreement> accountsAgainstEntries(ReadTx &tx)
{
    return differing(tx.query(kAccounts));
}

std::vector<Disagreement> drawersAgainstShifts(ReadTx &tx)
{
    return differing(tx.query(kDrawers));
}

Disagreement takingsOfShift(ReadTx &tx, ShiftId shift)
{
    auto rows = tx.query(kTakings, shift, shift);
    if (!rows.next())
        return {};
    return {shift.toText(), rows.value<std::int64_t>(0), rows.value<std::int64_t>(1)};
}

std::int64_t varianceOfShift(ReadTx &tx, ShiftId shift)
{
    return tx.queryOne<std::int64_t>(kVariance, shift).value_or(0);
}

std::vector<ShiftId> shiftsAfter(ReadTx &tx, ShiftId after, int limit)
{
    std::vector<ShiftId> found;
    auto rows = tx.query(kShifts, after.bytes(), limit);
    while (rows.next())
        found.push_back(rows.value<ShiftId>(0));
    return found;
}

Disagreement documentsAgainstEntries(ReadTx &tx)
{
    auto rows = tx.query(kIssued);
    if (!rows.next())
        return {};
    return {QStringLiteral("registers"), rows.value<std::int64_t>(0), rows.value<std::int64_t>(1)};
}

Disagreement invoicesAgainstEntries(ReadTx &tx)
{
    auto rows = tx.query(kInvoiced);
    if (!rows.next())
        return {};
    return {QStringLiteral("nodes"), rows.value<std::int64_t>(0), rows.value<std::int64_t>(1)};
}

} // namespace arnold::reporting
