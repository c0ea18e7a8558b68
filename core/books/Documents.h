#pragma once
#include "core/books/Series.h"
#include "core/shop/Shop.h"

#include <span>
#include <vector>

namespace arnold {

// What is to be booked: a Document whose `series`, `number`, `numberText` and `issuedAt` (unless
// given) are filled in by books::issue. A null `id` is made there.
struct NewDocument {
    SeriesKey series = {}; // its kind is the document's
    Document document = {};
    QString commandKey = {}; // unique for ever; empty: none
};

struct IssuedDocument {
    DocumentId id = {};
    SeriesId series = {};
    std::int64_t number = 0;
    QString numberText = {};
    Instant issuedAt = {};
    QByteArray digest = {}; // SHA-256 over documentJson, the journal's word for the whole of it
};

namespace books {

// What a company issues is journalled by a server node's worker, a moment later: a job of this kind
// for each document, about its id.
inline constexpr std::string_view kJournalJob = "document.journal";

// Books a document with its number, lines and tax rows. Sums that do not fit are a broken
// invariant: callers have computed them. Errors: NotFound (no such series), AlreadyDone for a
// command key that has booked (fact "document").
Result<IssuedDocument> issue(WriteTx &tx, NewDocument newDocument);

// Books documents of another system, which were not imported before, in the company's series of
// imported history: ids, numbers and kind are filled in. Nothing of it goes into a journal.
// NotFound: no such series.
Result<void> issueImported(WriteTx &tx, CompanyId company, std::span<Document *const> documents);

// Without lines; NotFound-as-empty. `document` reads one, with lines and taxes.
std::optional<Document> document(ReadTx &tx, DocumentId id);
std::optional<DocumentId> documentByNumber(ReadTx &tx, QStringView numberText);
std::optional<DocumentId> documentByCommandKey(ReadTx &tx, QStringView commandKey);
// Heads without lines, oldest first; `after` pages on (a null id: from the start).
std::vector<Document> documentsOfOrder(ReadTx &tx, OrderId order);
std::vector<Document> documentsOfShift(ReadTx &tx, ShiftId shift, DocumentId after, int limit);
// With lines and taxes, in the order of their ids; three queries for a page.
std::vector<Document> documentsAfter(ReadTx &tx, DocumentId after, int limit);

// How much of a line may still come back; NotFound when it is not there.
Result<Quantity> returnable(ReadTx &tx, DocumentId document, int line);
// Notes that `quantity` (positive) of a line has come back. LimitReached with fact "returnable".
Result<void> noteReturn(WriteTx &tx, DocumentId document, int line, const Quantity &quantity);

// The seller as it is frozen on documents: {"address": {...}, "company": ..., "legal_name": ...,
// "location": ..., "phone", "registration", "tax_number", "vat_id"}, empty fields left out.
QByteArray sellerJson(const Company &company, const Location &location);

// The canonical form of a whole document, over which its digest is taken.
QByteArray documentJson(const Document &document);
QByteArray documentDigest(const Document &document);

} // namespace books
} // namespace arnold
