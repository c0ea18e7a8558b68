#include "core/books/Documents.h"

#include "core/books/CanonicalJson.h"
#include "core/books/DocumentStore.h"
#include "core/books/DocumentSums.h"
#include "core/books/Sha256.h"
#include "core/events/Jobs.h"
#include "core/shop/ShopStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::books {
namespace {

QByteArray taxJson(const DocumentTax &tax)
{
    CanonicalObject json;
    json.put("amount", tax.amountMinor);
    json.put("base", tax.baseMinor);
    json.putText("category", taxCategoryCode(tax.category));
    json.putText("code", tax.code);
    json.putText("jurisdiction", tax.jurisdiction);
    json.putTextUnlessEmpty("name", tax.name);
    json.put("rate", tax.ratePpm);
    json.putTextUnlessEmpty("reason", tax.reason);
    return json.take();
}

QByteArray lineJson(const DocumentLine &line)
{
    CanonicalArray taxes;
    for (const DocumentTax &tax : line.taxes)
        taxes.addRaw(taxJson(tax));
    CanonicalObject json;
    json.put("discount", line.discountMinor);
    json.putText("kind", lineKindName(line.kind));
    json.putUnlessEmpty("order_line", line.orderLine);
    json.putUnlessEmpty("parent", line.parent);
    json.put("per_quantity", line.price.perMicros);
    json.putText("per_unit", unitName(line.price.unit));
    json.put("quantity", line.quantity.micros());
    json.putId("refers_to", line.refersTo);
    json.putUnlessEmpty("refers_to_line", line.refersToLine);
    json.putTextUnlessEmpty("serial", line.serial);
    json.putText("sku", line.sku);
    json.putUnlessEmpty("tax", line.taxMinor);
    json.putRaw("taxes", taxes.take());
    json.putText("title", line.title);
    json.put("total", line.totalMinor);
    json.putText("unit", unitName(line.quantity.unit()));
    json.put("unit_price", line.price.amountMinor);
    json.putId("variant", line.variant);
    json.putRaw("why", line.why);
    return json.take();
}

Error alreadyBooked(DocumentId id)
{
    return {ErrorCode::AlreadyDone, {}, {}, {{QStringLiteral("document"), id.toText()}}};
}

} // namespace

QByteArray documentJson(const Document &document)
{
    CanonicalArray lines;
    for (const DocumentLine &line : document.lines)
        lines.addRaw(lineJson(line));
    const DocumentTotals &totals = document.totals;
    CanonicalObject json;
    json.putText("basis", document.basis == Basis::Net ? "net" : "gross");
    json.putText("business_date", document.businessDate);
    if (!document.buyerSealed.isEmpty())
        json.putHex("buyer", Sha256::of(document.buyerSealed));
    json.put("cash_rounding", totals.cashRoundingMinor);
    json.putId("company", document.company);
    json.putRaw("content", document.content);
    json.putText("currency", document.currency.code());
    json.putId("customer", document.customer);
    json.put("discount", totals.discountMinor);
    json.putRaw("fiscal", document.fiscal);
    json.putId("id", document.id);
    json.put("issued_at", document.issuedAt.micros);
    json.putText("kind", documentKindName(document.kind));
    json.putRaw("lines", lines.take());
    json.putId("location", document.location);
    json.putText("number", document.numberText);
    json.putId("order", document.order);
    json.putId("person", document.person);
    if (!document.previousHash.isEmpty())
        json.putHex("previous_hash", document.previousHash);
    json.putTextUnlessEmpty("reason", document.reason);
    json.putId("refers_to", document.refersTo);
    json.putId("register", document.reg);
    json.putRaw("seller", document.seller);
    json.putId("shift", document.shift);
    json.put("shipping", totals.shippingMinor);
    json.put("shop_rate", document.shopRateE9);
    json.putTextUnlessEmpty("source", document.source);
    json.putTextUnlessEmpty("source_number", document.sourceNumber);
    json.putId("staff", document.staff);
    json.put("started_at", document.startedAt.micros);
    json.put("subtotal", totals.subtotalMinor);
    json.putUnlessEmpty("tax", totals.taxMinor);
    json.put("tip", totals.tipMinor);
    json.put("total", totals.totalMinor);
    json.put("utc_offset", document.utcOffsetSeconds);
    return json.take();
}

QByteArray documentDigest(const Document &document)
{
    return Sha256::of(documentJson(document));
}

namespace {

void fillIn(const WriteTx &tx, Document &document, DocumentKind kind, const TakenNumber &number)
{
    if (document.id.isNull())
        document.id = DocumentId::make();
    document.kind = kind;
    document.series = number.series;
    document.number = number.number;
    document.numberText = number.text;
    if (document.issuedAt == Instant {})
        document.issuedAt = tx.now();
    if (document.startedAt == Instant {})
        document.startedAt = document.issuedAt;
}

} // namespace

Result<IssuedDocument> issue(WriteTx &tx, NewDocument newDocument)
{
    Document &document = newDocument.document;
    ARNOLD_ASSERT(sumsFit(document));
    ARNOLD_TRY(number, takeNumber(tx, newDocument.series));
    fillIn(tx, document, newDocument.series.kind, number);
    if (!insertDocument(tx, document, newDocument.commandKey)) {
        if (const auto id = readIdByCommandKey(tx, newDocument.commandKey))
            return alreadyBooked(*id);
        tx.fail({ErrorCode::StorageFailed,
                 {},
                 QStringLiteral("number %1 is taken").arg(document.numberText)});
        return tx.fault();
    }
    Document *const one = &document;
    insertLines(tx, {&one, 1});
    if (number.number == 1)
        shop::lockCompany(tx, document.company);
    if (newDocument.series.issuerKind == IssuerKind::Company)
        events::addJob(tx, kJournalJob, document.id.bytes());
    return IssuedDocument {document.id, number.series,     number.number,
                           number.text, document.issuedAt, documentDigest(document)};
}

Result<void> issueImported(WriteTx &tx, CompanyId company, std::span<Document *const> documents)
{
    if (documents.empty())
        return {};
    const SeriesKey key = SeriesKey::ofImport(company);
    ARNOLD_TRY(numbers, takeNumbers(tx, key, documents.size()));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        ARNOLD_ASSERT(sumsFit(*documents[i]));
        fillIn(tx, *documents[i], key.kind, numbers[i]);
    }
    insertNewDocuments(tx, documents);
    insertLines(tx, documents);
    if (numbers.front().number == 1)
        shop::lockCompany(tx, company);
    return {};
}

std::optional<Document> document(ReadTx &tx, DocumentId id)
{
    auto found = readHead(tx, id);
    if (found)
        readLines(tx, {&*found, 1});
    return found;
}

std::optional<DocumentId> documentByNumber(ReadTx &tx, QStringView numberText)
{
    return readIdByNumber(tx, numberText);
}

std::optional<DocumentId> documentByCommandKey(ReadTx &tx, QStringView commandKey)
{
    return readIdByCommandKey(tx, commandKey);
}

std::vector<Document> documentsOfOrder(ReadTx &tx, OrderId order)
{
    return readHeadsOfOrder(tx, order);
}

std::vector<Document> documentsOfShift(ReadTx &tx, ShiftId shift, DocumentId after, int limit)
{
    return readHeadsOfShift(tx, shift, after, limit);
}

std::vector<Document> documentsAfter(ReadTx &tx, DocumentId after, int limit)
{
    auto found = readHeadsAfter(tx, after, limit);
    readLines(tx, found);
    return found;
}

Result<Quantity> returnable(ReadTx &tx, DocumentId document, int line)
{
    const auto row = readReturned(tx, document, line);
    if (!row)
        return ErrorCode::NotFound;
    return Quantity(std::max<std::int64_t>(0, row->soldMicros - row->returnedMicros), row->unit);
}

Result<void> noteReturn(WriteTx &tx, DocumentId document, int line, const Quantity &quantity)
{
    ARNOLD_TRY(left, returnable(tx, document, line));
    if (quantity.micros() <= 0 || quantity.unit() != left.unit())
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    if (raiseReturned(tx, document, line, quantity.micros()))
        return {};
    return Error {ErrorCode::LimitReached,
                  QStringLiteral("quantity"),
                  {},
                  {{QStringLiteral("returnable"), left.toDecimalString()}}};
}

QByteArray sellerJson(const Company &company, const Location &location)
{
    QJsonObject json;
    const auto put = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    put("company", company.name);
    put("legal_name", company.legalName);
    put("location", location.name);
    put("phone", location.phone);
    put("registration", company.registration);
    put("tax_number", location.taxNumber.isEmpty() ? company.taxNumber : location.taxNumber);
    put("vat_id", company.vatId);
    const Address &address = location.address.isEmpty() ? company.address : location.address;
    json.insert(QLatin1String("address"), QJsonDocument::fromJson(addressToJson(address)).object());
    return canonicalJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).value_or("{}");
}

} // namespace arnold::books
