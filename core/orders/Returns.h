#pragma once
#include "core/base/Result.h"
#include "core/books/Document.h"
#include "core/cart/CartContent.h"
#include "core/payments/Payment.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold::orders {

// A receipt or invoice, found by its number or by a scan of it, with what may still come back.
struct ReturnableDocument {
    Document document = {}; // whole, with lines
    std::vector<ReturnOf> lines = {}; // as document.lines; soldMicros 0: cannot come back
};
// NotFound for a number that nobody has; InvalidState for a document of another kind than receipt,
// invoice or imported sale.
Result<ReturnableDocument> returnable(ReadTx &tx, const QString &numberText);
Result<ReturnableDocument> returnable(ReadTx &tx, DocumentId document);

// What the goods of a document were paid with: its own payments, or, for an invoice, its order's.
// NotFound.
Result<std::vector<Payment>> paymentsFor(ReadTx &tx, DocumentId document);

} // namespace arnold::orders
