#include "core/books/DocumentStore.h"

#include "core/books/Binding.h"
#include "core/storage/InsertRows.h"

#include <algorithm>

namespace arnold::books {
namespace {

#define ARNOLD_INSERT_DOCUMENT                                                                     \
    "INSERT INTO document (id, kind, company_id, series_id, number, number_text, order_id, "       \
    "location_id, register_id, shift_id, staff_id, customer_id, person_id, buyer_sealed, "         \
    "seller, currency, shop_rate_e9, basis, subtotal_minor, discount_minor, shipping_minor, "      \
    "tax_minor, total_minor, cash_rounding_minor, tip_minor, started_at, issued_at, "              \
    "utc_offset_seconds, business_date, refers_to_id, reason, fiscal, previous_hash, content, "    \
    "source, source_number, command_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "       \
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

constexpr std::string_view kInsertDocument = ARNOLD_INSERT_DOCUMENT " ON CONFLICT DO NOTHING";
constexpr std::string_view kInsertNewDocument = ARNOLD_INSERT_DOCUMENT;
constexpr std::string_view kInsertLine =
        "INSERT INTO document_line (document_id, position, kind, parent, order_line, variant_id, "
        "sku, title, quantity_micros, unit, unit_price_minor, per_quantity_micros, per_unit, "
        "discount_minor, total_minor, tax_minor, refers_to_id, refers_to_line, serial, why) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view kInsertTax =
        "INSERT INTO document_tax (document_id, line, position, code, jurisdiction, category, "
        "rate_ppm, base_minor, amount_minor, reason, name) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

#define ARNOLD_DOCUMENT_COLUMNS                                                                    \
    "SELECT id, kind, company_id, series_id, number, number_text, order_id, location_id, "         \
    "register_id, shift_id, staff_id, customer_id, person_id, buyer_sealed, seller, currency, "    \
    "shop_rate_e9, basis, subtotal_minor, discount_minor, shipping_minor, tax_minor, "             \
    "total_minor, "                                                                                \
    "cash_rounding_minor, tip_minor, started_at, issued_at, utc_offset_seconds, business_date, "   \
    "refers_to_id, reason, fiscal, previous_hash, content, source, source_number FROM document "

constexpr std::string_view kById = ARNOLD_DOCUMENT_COLUMNS "WHERE id = ?";
constexpr std::string_view kOfOrder = ARNOLD_DOCUMENT_COLUMNS
        "WHERE order_id = ? ORDER BY id LIMIT 1000";
constexpr std::string_view kOfShift = ARNOLD_DOCUMENT_COLUMNS
        "WHERE shift_id = ? AND id > ? ORDER BY id LIMIT ?";
constexpr std::string_view kAfter = ARNOLD_DOCUMENT_COLUMNS "WHERE id > ? ORDER BY id LIMIT ?";
constexpr std::string_view kIdByNumber =
        "SELECT id FROM document WHERE number_text = ? ORDER BY id DESC LIMIT 1";
constexpr std::string_view kIdByCommandKey = "SELECT id FROM document WHERE command_key = ?";

constexpr std::string_view kLines =
        "SELECT document_id, position, kind, parent, order_line, variant_id, sku, title, "
        "quantity_micros, unit, unit_price_minor, per_quantity_micros, per_unit, discount_minor, "
        "total_minor, tax_minor, refers_to_id, refers_to_line, serial, why FROM document_line "
        "WHERE document_id >= ? AND document_id <= ? ORDER BY document_id, position";
constexpr std::string_view kTaxes =
        "SELECT document_id, line, code, jurisdiction, category, rate_ppm, base_minor, "
        "amount_minor, reason, name FROM document_tax WHERE document_id >= ? AND document_id <= ? "
        "ORDER BY document_id, line, position";

constexpr std::string_view kReturned =
        "SELECT document_line.quantity_micros, COALESCE(returned_line.returned_micros, 0), "
        "document_line.unit FROM document_line LEFT JOIN returned_line "
        "ON returned_line.document_id = document_line.document_id "
        "AND returned_line.line = document_line.position "
        "WHERE document_line.document_id = ? AND document_line.position = ?";
constexpr std::string_view kBeginReturned =
        "INSERT INTO returned_line (document_id, line, sold_micros, returned_micros) "
        "SELECT document_id, position, quantity_micros, 0 FROM document_line "
        "WHERE document_id = ? AND position = ? AND quantity_micros > 0 ON CONFLICT DO NOTHING";
constexpr std::string_view kRaiseReturned =
        "UPDATE returned_line SET returned_micros = returned_micros + ? WHERE document_id = ? "
        "AND line = ? AND returned_micros + ? <= sold_micros";

Document readDocument(const Rows &rows)
{
    Document document;
    document.id = rows.value<DocumentId>(0);
    document.kind = documentKindFromName(rows.value<QString>(1)).value_or(DocumentKind::Receipt);
    document.company = rows.value<CompanyId>(2);
    document.series = rows.value<SeriesId>(3);
    document.number = rows.value<std::int64_t>(4);
    document.numberText = rows.value<QString>(5);
    document.order = rows.value<OrderId>(6);
    document.location = rows.value<LocationId>(7);
    document.reg = rows.value<RegisterId>(8);
    document.shift = rows.value<ShiftId>(9);
    document.staff = rows.value<StaffId>(10);
    document.customer = rows.value<CustomerId>(11);
    document.person = rows.value<PersonId>(12);
    document.buyerSealed = rows.value<QByteArray>(13);
    document.seller = rows.value<QByteArray>(14);
    document.currency = Currency::fromCode(rows.value<QString>(15)).value_or(document.currency);
    document.shopRateE9 = rows.value<std::int64_t>(16);
    document.basis = rows.value<QString>(17) == QLatin1String("net") ? Basis::Net : Basis::Gross;
    document.totals = {rows.value<std::int64_t>(18), rows.value<std::int64_t>(19),
                       rows.value<std::int64_t>(20), rows.value<std::optional<std::int64_t>>(21),
                       rows.value<std::int64_t>(22), rows.value<std::int64_t>(23),
                       rows.value<std::int64_t>(24)};
    document.startedAt = rows.value<Instant>(25);
    document.issuedAt = rows.value<Instant>(26);
    document.utcOffsetSeconds = rows.value<int>(27);
    document.businessDate = rows.value<QString>(28);
    document.refersTo = rows.value<DocumentId>(29);
    document.reason = rows.value<QString>(30);
    document.fiscal = rows.value<QByteArray>(31);
    document.previousHash = rows.value<QByteArray>(32);
    document.content = rows.value<QByteArray>(33);
    document.source = rows.value<QString>(34);
    document.sourceNumber = rows.value<QString>(35);
    return document;
}

std::vector<Document> readDocuments(Rows rows)
{
    std::vector<Document> found;
    while (rows.next())
        found.push_back(readDocument(rows));
    return found;
}

Unit readUnit(const Rows &rows, int column)
{
    return unitFromName(rows.value<QString>(column)).value_or(Unit::Piece);
}

DocumentLine readLine(const Rows &rows)
{
    DocumentLine line;
    line.kind = lineKindFromName(rows.value<QString>(2)).value_or(LineKind::Goods);
    line.parent = rows.value<std::optional<int>>(3);
    line.orderLine = rows.value<std::optional<int>>(4);
    line.variant = rows.value<VariantId>(5);
    line.sku = rows.value<QString>(6);
    line.title = rows.value<QString>(7);
    line.quantity = Quantity(rows.value<std::int64_t>(8), readUnit(rows, 9));
    line.price = {rows.value<std::int64_t>(10), rows.value<std::int64_t>(11), readUnit(rows, 12)};
    line.discountMinor = rows.value<std::int64_t>(13);
    line.totalMinor = rows.value<std::int64_t>(14);
    line.taxMinor = rows.value<std::optional<std::int64_t>>(15);
    line.refersTo = rows.value<DocumentId>(16);
    line.refersToLine = rows.value<std::optional<int>>(17);
    line.serial = rows.value<QString>(18);
    line.why = rows.value<QByteArray>(19);
    return line;
}

DocumentTax readTax(const Rows &rows)
{
    return {rows.value<QString>(2),
            rows.value<QString>(3),
            taxCategoryFromCode(rows.value<QString>(4)).value_or(TaxCategory::Standard),
            rows.value<std::int64_t>(5),
            rows.value<std::int64_t>(6),
            rows.value<std::int64_t>(7),
            rows.value<QString>(8),
            rows.value<QString>(9)};
}

// The document of an id among those sorted by it.
Document *find(std::span<Document> sorted, DocumentId id)
{
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), id,
                                     [](const Document &document, const DocumentId &wanted) {
                                         return document.id < wanted;
                                     });
    return it != sorted.end() && it->id == id ? &*it : nullptr;
}

} // namespace

namespace {

// Hands a document's values, in the order of ARNOLD_INSERT_DOCUMENT, to `insert`.
template <typename Insert>
auto withValues(const Document &document, const QString &commandKey, Insert insert)
{
    const DocumentTotals &totals = document.totals;
    return insert(
            document.id, documentKindName(document.kind), document.company, document.series,
            document.number, document.numberText, document.order, document.location, document.reg,
            document.shift, document.staff, document.customer, document.person,
            bytesOrNull(document.buyerSealed), asText(document.seller), document.currency.code(),
            document.shopRateE9, document.basis == Basis::Net ? "net" : "gross",
            totals.subtotalMinor, totals.discountMinor, totals.shippingMinor, totals.taxMinor,
            totals.totalMinor, totals.cashRoundingMinor, totals.tipMinor, document.startedAt,
            document.issuedAt, document.utcOffsetSeconds, document.businessDate, document.refersTo,
            textOrNull(document.reason), asText(document.fiscal),
            bytesOrNull(document.previousHash), asText(document.content),
            textOrNull(document.source), textOrNull(document.sourceNumber), textOrNull(commandKey));
}

} // namespace

bool insertDocument(WriteTx &tx, const Document &document, const QString &commandKey)
{
    return withValues(document, commandKey,
                      [&](const auto &...values) { return tx.execute(kInsertDocument, values...); })
            == 1;
}

void insertNewDocuments(WriteTx &tx, std::span<Document *const> documents)
{
    InsertRows rows(tx, kInsertNewDocument);
    for (const Document *document : documents)
        withValues(*document, {}, [&](const auto &...values) { rows.add(values...); });
    rows.finish();
}

void insertLines(WriteTx &tx, std::span<Document *const> documents)
{
    InsertRows rows(tx, kInsertLine);
    InsertRows taxes(tx, kInsertTax);
    for (const Document *document : documents) {
        for (std::size_t i = 0; i < document->lines.size(); ++i) {
            const DocumentLine &line = document->lines[i];
            const int position = static_cast<int>(i);
            rows.add(document->id, position, lineKindName(line.kind), line.parent, line.orderLine,
                     line.variant, line.sku, line.title, line.quantity.micros(),
                     unitName(line.quantity.unit()), line.price.amountMinor, line.price.perMicros,
                     unitName(line.price.unit), line.discountMinor, line.totalMinor, line.taxMinor,
                     line.refersTo, line.refersToLine, textOrNull(line.serial), asText(line.why));
            for (std::size_t t = 0; t < line.taxes.size(); ++t) {
                const DocumentTax &tax = line.taxes[t];
                taxes.add(document->id, position, static_cast<int>(t), tax.code, tax.jurisdiction,
                          taxCategoryCode(tax.category), tax.ratePpm, tax.baseMinor,
                          tax.amountMinor, tax.reason, tax.name);
            }
        }
    }
    rows.finish();
    taxes.finish();
}

std::optional<Document> readHead(ReadTx &tx, DocumentId id)
{
    auto rows = tx.query(kById, id);
    return rows.next() ? std::optional(readDocument(rows)) : std::nullopt;
}

std::vector<Document> readHeadsOfOrder(ReadTx &tx, OrderId order)
{
    return readDocuments(tx.query(kOfOrder, order));
}

std::vector<Document> readHeadsOfShift(ReadTx &tx, ShiftId shift, DocumentId after, int limit)
{
    return readDocuments(tx.query(kOfShift, shift, after.bytes(), limit));
}

std::vector<Document> readHeadsAfter(ReadTx &tx, DocumentId after, int limit)
{
    return readDocuments(tx.query(kAfter, after.bytes(), limit));
}

std::optional<DocumentId> readIdByNumber(ReadTx &tx, QStringView numberText)
{
    return tx.queryOne<DocumentId>(kIdByNumber, numberText);
}

std::optional<DocumentId> readIdByCommandKey(ReadTx &tx, QStringView commandKey)
{
    return tx.queryOne<DocumentId>(kIdByCommandKey, commandKey);
}

void readLines(ReadTx &tx, std::span<Document> sorted)
{
    if (sorted.empty())
        return;
    const DocumentId first = sorted.front().id;
    const DocumentId last = sorted.back().id;
    auto lines = tx.query(kLines, first, last);
    while (lines.next()) {
        if (Document *document = find(sorted, lines.value<DocumentId>(0)))
            document->lines.push_back(readLine(lines));
    }
    auto taxes = tx.query(kTaxes, first, last);
    while (taxes.next()) {
        Document *document = find(sorted, taxes.value<DocumentId>(0));
        const auto line = static_cast<std::size_t>(taxes.value<int>(1));
        if (document && line < document->lines.size())
            document->lines[line].taxes.push_back(readTax(taxes));
    }
}

std::optional<ReturnedRow> readReturned(ReadTx &tx, DocumentId document, int line)
{
    auto rows = tx.query(kReturned, document, line);
    if (!rows.next())
        return std::nullopt;
    return ReturnedRow {rows.value<std::int64_t>(0), rows.value<std::int64_t>(1),
                        readUnit(rows, 2)};
}

bool raiseReturned(WriteTx &tx, DocumentId document, int line, std::int64_t micros)
{
    tx.execute(kBeginReturned, document, line);
    return tx.execute(kRaiseReturned, micros, document, line, micros) == 1;
}

} // namespace arnold::books
