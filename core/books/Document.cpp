#include "core/books/Document.h"

#include "core/base/NameTable.h"

namespace arnold {
namespace {

constexpr Named<DocumentKind> kDocumentKinds[] = {
        {DocumentKind::Receipt, "receipt"},
        {DocumentKind::Invoice, "invoice"},
        {DocumentKind::DepositInvoice, "deposit_invoice"},
        {DocumentKind::CreditNote, "credit_note"},
        {DocumentKind::Reversal, "reversal"},
        {DocumentKind::ZReport, "z_report"},
        {DocumentKind::ImportedSale, "imported_sale"},
        {DocumentKind::Training, "training"},
};

constexpr Named<LineKind> kLineKinds[] = {
        {LineKind::Goods, "goods"},        {LineKind::Shipping, "shipping"},
        {LineKind::Deposit, "deposit"},    {LineKind::Fee, "fee"},
        {LineKind::GiftCard, "gift_card"}, {LineKind::Adjustment, "adjustment"},
        {LineKind::WriteOff, "write_off"},
};

} // namespace

QString documentKindName(DocumentKind kind)
{
    return nameIn(kDocumentKinds, kind);
}

std::optional<DocumentKind> documentKindFromName(QStringView name)
{
    return valueIn(kDocumentKinds, name);
}

QString lineKindName(LineKind kind)
{
    return nameIn(kLineKinds, kind);
}

std::optional<LineKind> lineKindFromName(QStringView name)
{
    return valueIn(kLineKinds, name);
}

} // namespace arnold
