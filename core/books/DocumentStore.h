#pragma once
#include "core/books/Document.h"
#include "core/storage/Transaction.h"

#include <span>
#include <vector>

// The documents' rows. Nothing here changes or removes one.
namespace arnold::books {

// Whether it was written: false when its command key, number or imported number is there already.
bool insertDocument(WriteTx &tx, const Document &document, const QString &commandKey);
// Those that nobody can have booked before; a fault otherwise.
void insertNewDocuments(WriteTx &tx, std::span<Document *const> documents);
// With their tax rows.
void insertLines(WriteTx &tx, std::span<Document *const> documents);

std::optional<Document> readHead(ReadTx &tx, DocumentId id);
std::vector<Document> readHeadsOfOrder(ReadTx &tx, OrderId order);
std::vector<Document> readHeadsOfShift(ReadTx &tx, ShiftId shift, DocumentId after, int limit);
std::vector<Document> readHeadsAfter(ReadTx &tx, DocumentId after, int limit);
std::optional<DocumentId> readIdByNumber(ReadTx &tx, QStringView numberText);
std::optional<DocumentId> readIdByCommandKey(ReadTx &tx, QStringView commandKey);
// Fills in the lines and taxes of heads that are sorted by id; two queries.
void readLines(ReadTx &tx, std::span<Document> sorted);

struct ReturnedRow {
    std::int64_t soldMicros = 0;
    std::int64_t returnedMicros = 0;
    Unit unit = Unit::Piece;
};
std::optional<ReturnedRow> readReturned(ReadTx &tx, DocumentId document, int line);
// Whether there was as much left.
bool raiseReturned(WriteTx &tx, DocumentId document, int line, std::int64_t micros);

} // namespace arnold::books
