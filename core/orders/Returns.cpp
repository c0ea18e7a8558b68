#include "core/orders/Returns.h"

#include "core/books/Documents.h"

namespace arnold::orders {
namespace {

bool mayComeBack(DocumentKind kind)
{
    return kind == DocumentKind::Receipt || kind == DocumentKind::Invoice
            || kind == DocumentKind::ImportedSale;
}

std::vector<TaxRow> taxRows(const std::vector<DocumentTax> &taxes)
{
    std::vector<TaxRow> rows;
    rows.reserve(taxes.size());
    for (const DocumentTax &tax : taxes) {
        TaxRow row;
        row.name = tax.name;
        row.code = tax.code;
        row.jurisdiction = tax.jurisdiction;
        row.category = tax.category;
        row.ratePpm = tax.ratePpm;
        row.baseMinor = tax.baseMinor;
        row.amountMinor = tax.amountMinor;
        row.reason = tax.reason;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ReturnOf> returnOf(ReadTx &tx, const Document &document, int position)
{
    const DocumentLine &line = document.lines[static_cast<std::size_t>(position)];
    ReturnOf of;
    of.document = document.id;
    of.line = position;
    of.documentNumber = document.numberText;
    of.sku = line.sku;
    of.title = line.title;
    of.price = line.price;
    const bool wasSold = line.quantity.micros() > 0
            && (line.kind == LineKind::Goods || line.kind == LineKind::Deposit);
    if (!wasSold)
        return of;
    of.sold = {document.basis, line.totalMinor + line.discountMinor, line.totalMinor,
               taxRows(line.taxes)};
    of.soldMicros = line.quantity.micros();
    ARNOLD_TRY(left, books::returnable(tx, document.id, position));
    of.returnedMicros = of.soldMicros - left.micros();
    return of;
}

} // namespace

Result<ReturnableDocument> returnable(ReadTx &tx, DocumentId id)
{
    auto document = books::document(tx, id);
    if (!document)
        return ErrorCode::NotFound;
    if (!mayComeBack(document->kind)) {
        return Error {ErrorCode::InvalidState,
                      QStringLiteral("document"),
                      {},
                      {{QStringLiteral("state"), documentKindName(document->kind)},
                       {QStringLiteral("step"), QStringLiteral("return")}}};
    }
    ReturnableDocument found;
    found.document = std::move(*document);
    for (int i = 0; i < static_cast<int>(found.document.lines.size()); ++i) {
        ARNOLD_TRY(of, returnOf(tx, found.document, i));
        found.lines.push_back(std::move(of));
    }
    return found;
}

Result<ReturnableDocument> returnable(ReadTx &tx, const QString &numberText)
{
    const auto id = books::documentByNumber(tx, numberText);
    if (!id)
        return ErrorCode::NotFound;
    return returnable(tx, *id);
}

} // namespace arnold::orders
