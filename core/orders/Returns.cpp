#include "core/orders/Returns.h"

#include "core/base/Rounding.h"
#include "core/books/Documents.h"
#include "core/payments/Payments.h"

#include <algorithm>

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

// What third parties' coupons paid, in proportion to what each sold line cost with its tax. Empty:
// none did.
Result<std::vector<std::int64_t>> couponParts(ReadTx &tx, const Document &document)
{
    ARNOLD_TRY(paid, paymentsFor(tx, document.id));
    std::int64_t couponMinor = 0;
    for (const Payment &payment : paid) {
        if (payment.tender == Tender::Coupon)
            couponMinor += std::max<std::int64_t>(payment.amountMinor, 0);
    }
    if (couponMinor == 0 || document.lines.empty())
        return std::vector<std::int64_t>();
    std::vector<std::int64_t> weights;
    for (const DocumentLine &line : document.lines) {
        const std::int64_t onTop = document.basis == Basis::Net ? line.taxMinor.value_or(0) : 0;
        weights.push_back(std::max<std::int64_t>(line.totalMinor + onTop, 0));
    }
    return splitByLargestRemainder(couponMinor, weights);
}

} // namespace

Result<std::vector<Payment>> paymentsFor(ReadTx &tx, DocumentId id)
{
    auto own = payments::paymentsOfDocument(tx, id);
    if (!own.empty())
        return own;
    const auto document = books::document(tx, id);
    if (!document)
        return ErrorCode::NotFound;
    if (document->order.isNull())
        return own;
    return payments::paymentsOfOrder(tx, document->order);
}

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
    ARNOLD_TRY(coupons, couponParts(tx, found.document));
    for (int i = 0; i < static_cast<int>(found.document.lines.size()); ++i) {
        ARNOLD_TRY(of, returnOf(tx, found.document, i));
        of.couponMinor = coupons.empty() ? 0 : coupons[static_cast<std::size_t>(i)];
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
