#pragma once
#include "core/base/Result.h"
#include "core/books/Documents.h"
#include "core/books/Journal.h"
#include "core/payments/Payments.h"
#include "core/till/Shift.h"

#include <span>
#include <vector>

namespace arnold::till {

// A document of a shift with the money that goes with it: what every sale and return at a till
// books. One call: number, document, lines, taxes, payments, cash movements, journal entry.
struct NewTillDocument {
    Shift shift = {}; // from requireOpenShift in this transaction
    NewDocument document = {}; // shift, register, currency and previous hash are filled in
    std::vector<NewPayment> payments = {}; // document, order, shift, currency, date are filled in
};
struct TillDocument {
    IssuedDocument document = {};
    std::vector<PaymentId> payments = {};
    journal::Head head = {}; // to be printed
};
// The payments' amounts must sum to the document's total: AmountMismatch. Errors of books::issue
// and payments::record; NotFound when the register has no drawer.
Result<TillDocument> bookDocument(WriteTx &tx, const journal::Writer &writer,
                                  NewTillDocument newDocument);

// The journal entry of a document: its number, amounts, tenders and the digest of all of it.
journal::Head journalDocument(WriteTx &tx, const journal::Writer &writer, const Document &document,
                              const IssuedDocument &issued, std::span<const NewPayment> payments);

} // namespace arnold::till
