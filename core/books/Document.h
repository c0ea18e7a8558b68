#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/base/Quantity.h"
#include "core/books/BookIds.h"
#include "core/catalog/CatalogIds.h"
#include "core/customers/CustomerIds.h"
#include "core/identity/IdentityIds.h"
#include "core/pricing/Price.h"
#include "core/pricing/Tax.h"
#include "core/shop/ShopIds.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace arnold {

// What was booked. The names are those of the schema and of REST.
enum class DocumentKind {
    Receipt,
    Invoice,
    DepositInvoice,
    CreditNote,
    Reversal,
    ZReport,
    ImportedSale,
    Training,
};
QString documentKindName(DocumentKind kind); // "receipt", "deposit_invoice", ...
std::optional<DocumentKind> documentKindFromName(QStringView name);

enum class LineKind { Goods, Shipping, Deposit, Fee, GiftCard, Adjustment, WriteOff };
QString lineKindName(LineKind kind); // "goods", "gift_card", ...
std::optional<LineKind> lineKindFromName(QStringView name);

// One tax on one line. Amounts carry the sign of the line.
struct DocumentTax {
    QString code = {}; // as printed: "A"
    QString jurisdiction = {};
    TaxCategory category = TaxCategory::Standard;
    std::int64_t ratePpm = 0;
    std::int64_t baseMinor = 0; // net
    std::int64_t amountMinor = 0;
    QString reason = {};
    QString name = {}; // as it was called when it was booked: "VAT 19%"

    bool operator==(const DocumentTax &) const = default;
};

// A frozen line. Its position is its place in Document::lines, from 0.
struct DocumentLine {
    LineKind kind = LineKind::Goods;
    std::optional<int> parent = {}; // position of the line that it belongs to
    std::optional<int> orderLine = {};
    VariantId variant = {};
    QString sku = {};
    QString title = {};
    Quantity quantity = Quantity::pieces(1); // negative: came back
    UnitPrice price = {};
    std::int64_t discountMinor = 0; // what was taken off; positive on a sale
    std::int64_t totalMinor = 0; // after discount, in the document's basis
    std::optional<std::int64_t> taxMinor = {}; // empty: unknown (imported)
    DocumentId refersTo = {}; // of a returned line: the sale
    std::optional<int> refersToLine = {};
    QString serial = {};
    QByteArray why = "[]"; // JSON, the explanation of the amount
    std::vector<DocumentTax> taxes = {};

    bool operator==(const DocumentLine &) const = default;
};

// subtotal - discount + shipping = sum of the lines' totals; total is that, plus tax where the
// basis is net. Cash rounding and tips are no part of it.
struct DocumentTotals {
    std::int64_t subtotalMinor = 0; // before discounts
    std::int64_t discountMinor = 0;
    std::int64_t shippingMinor = 0;
    std::optional<std::int64_t> taxMinor = 0; // empty: unknown (imported)
    std::int64_t totalMinor = 0;
    std::int64_t cashRoundingMinor = 0;
    std::int64_t tipMinor = 0;

    bool operator==(const DocumentTotals &) const = default;
};

// A document, once booked never changed.
struct Document {
    DocumentId id = {};
    DocumentKind kind = DocumentKind::Receipt;
    CompanyId company = {};
    SeriesId series = {};
    std::int64_t number = 0;
    QString numberText = {}; // "R1-000042"
    OrderId order = {};
    LocationId location = {};
    RegisterId reg = {};
    ShiftId shift = {};
    StaffId staff = {};
    CustomerId customer = {};
    PersonId person = {};
    QByteArray buyerSealed = {}; // under the person's books key; empty: none
    QByteArray seller = "{}"; // frozen JSON, see sellerJson
    Currency currency = Currency::of("EUR");
    std::int64_t shopRateE9 = 1'000'000'000; // shop currency per unit of this one, x 10^9
    Basis basis = Basis::Gross;
    DocumentTotals totals = {};
    Instant startedAt = {};
    Instant issuedAt = {};
    int utcOffsetSeconds = 0;
    QString businessDate = {}; // "2026-03-06"
    DocumentId refersTo = {};
    QString reason = {};
    QByteArray fiscal = "{}"; // JSON of the fiscal device
    QByteArray previousHash = {}; // head of the issuer's journal when it was issued; empty: none
    QByteArray content = "{}"; // JSON that a kind alone has: a Z's figures
    QString source = {}; // imported: which system, and its own number there
    QString sourceNumber = {};
    std::vector<DocumentLine> lines = {};
};

} // namespace arnold
