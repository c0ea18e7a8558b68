#pragma once
#include "core/books/Document.h"
#include "core/payments/Payment.h"
#include "core/till/Shift.h"

#include "core/storage/Transaction.h"

#include <vector>

// Questions of `check`: rows that break a rule, a page or a table at a time.
namespace arnold::reporting {

struct SeriesCount {
    QString prefix = {};
    std::int64_t nextNumber = 1;
    std::int64_t documents = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool imported = false; // keeps foreign numbers
};
std::vector<SeriesCount> seriesCounts(ReadTx &tx);

// Two figures that should be the same.
struct Disagreement {
    QString subject = {};
    std::int64_t recorded = 0;
    std::int64_t derived = 0;
};
// Receipts against their payments, for `limit` documents after `after`.
struct PaidPage {
    std::vector<Disagreement> unpaid = {};
    DocumentId last = {};
    std::int64_t documents = 0;
};
PaidPage receiptsAgainstPayments(ReadTx &tx, DocumentId after, int limit);
std::vector<Disagreement> refundedAgainstRefunds(ReadTx &tx);
std::vector<Disagreement> returnedAgainstLines(ReadTx &tx);
std::vector<Disagreement> accountsAgainstEntries(ReadTx &tx);
std::vector<Disagreement> drawersAgainstShifts(ReadTx &tx);
// The cash payments of a shift against its movements of sales and refunds.
Disagreement takingsOfShift(ReadTx &tx, ShiftId shift);
std::int64_t varianceOfShift(ReadTx &tx, ShiftId shift);
std::vector<ShiftId> shiftsAfter(ReadTx &tx, ShiftId after, int limit);

// Documents that registers issued, and the journal's entries about such: the same number.
Disagreement documentsAgainstEntries(ReadTx &tx);
// The same of companies and nodes; documents whose entry is still to be written count as written.
Disagreement invoicesAgainstEntries(ReadTx &tx);

} // namespace arnold::reporting
