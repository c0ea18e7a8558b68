#include "core/exchange/SalesDocument.h"

#include "core/books/CanonicalJson.h"

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr int kPriceDecimals = 8;
constexpr int kAmountDecimals = 14;
constexpr std::int64_t kMostLineMinor = 1'000'000'000'000'000; // sums over a history still fit

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

// Exact whatever the decimals: 0.0042 is 42 minor units per 100 pieces.
UnitPrice unitPriceOf(std::int64_t priceE8, Currency currency)
{
    std::int64_t per = powerOfTen(kPriceDecimals - currency.decimals());
    while (per > 1 && priceE8 % 10 == 0) {
        priceE8 /= 10;
        per /= 10;
    }
    return {priceE8, per * Quantity::kMicrosPerUnit, Unit::Piece};
}

void refuseAll(SalesDocument &document)
{
    document.isRefused = true;
    const auto bad = std::find_if(document.rows.begin(), document.rows.end(),
                                  [](const SalesRow &row) { return !row.refusal.isEmpty(); });
    const QString why =
            QStringLiteral("its document has line %1, which was refused").arg(bad->line);
    for (SalesRow &row : document.rows) {
        if (row.refusal.isEmpty())
            row.refusal = why;
    }
}

// One moment for the whole document: the first that a row has.
std::optional<WrittenMoment> momentOf(std::vector<SalesRow> &rows)
{
    std::optional<WrittenMoment> moment;
    for (const SalesRow &row : rows) {
        if (!moment)
            moment = row.moment;
    }
    if (!moment)
        return std::nullopt;
    for (SalesRow &row : rows) {
        if (!row.moment)
            row.corrections.append(QStringLiteral("no date: that of its document taken"));
        else if (*row.moment != *moment)
            row.corrections.append(
                    QStringLiteral("another time than its document's first row, whose was taken"));
    }
    return moment;
}

Instant instantOf(const WrittenMoment &moment, const Location &location)
{
    if (moment.utcOffsetSeconds)
        return Instant::fromDateTime(QDateTime(moment.date, moment.time, Qt::UTC))
                .plusSeconds(-*moment.utcOffsetSeconds);
    return Instant::fromDateTime(QDateTime(moment.date, moment.time, QTimeZone(location.timeZone)));
}

QByteArray whyOf(const SalesRow &row, std::int64_t totalMinor)
{
    CanonicalObject why;
    why.put("amount", totalMinor);
    if (row.sku != row.writtenSku)
        why.putText("details", row.writtenSku);
    why.putText("kind", "given");
    why.putText("name", "");
    return "[" + why.take() + "]";
}

OrderLine lineOf(SalesRow &row, const UnitPrice &price, std::int64_t totalMinor)
{
    OrderLine line;
    line.kind = row.kind;
    line.sku = row.sku;
    line.title = row.title;
    line.quantity = Quantity(row.quantityMicros, Unit::Piece);
    line.price = price;
    line.totalMinor = totalMinor;
    line.fulfilledMicros = std::max<std::int64_t>(0, row.quantityMicros);
    line.why = whyOf(row, totalMinor);
    if (row.sku != row.writtenSku)
        line.note = row.writtenSku;
    return line;
}

DocumentLine bookedLine(const OrderLine &line, int position)
{
    DocumentLine booked;
    booked.kind = line.kind;
    booked.orderLine = position;
    booked.sku = line.sku;
    booked.title = line.title;
    booked.quantity = line.quantity;
    booked.price = line.price;
    booked.totalMinor = line.totalMinor;
    booked.why = line.why;
    return booked;
}

// False, with a refusal on the row, when an amount does not fit.
bool addLine(SalesDocument &document, SalesRow &row, Currency currency)
{
    const UnitPrice price = unitPriceOf(row.priceE8, currency);
    const auto total = lineAmountMinor(price, Quantity(row.quantityMicros, Unit::Piece),
                                       RoundingMode::HalfUp);
    OrderHead &head = document.order;
    std::int64_t &sum = row.kind == LineKind::Shipping ? head.shippingMinor : head.subtotalMinor;
    const bool isSmall = total && *total <= kMostLineMinor && *total >= -kMostLineMinor;
    const auto added = isSmall ? checkedAdd(sum, *total) : std::nullopt;
    const auto whole = isSmall ? checkedAdd(head.totalMinor, *total) : std::nullopt;
    if (!added || !whole) {
        row.refusal = QStringLiteral("the amount is too large");
        return false;
    }
    sum = *added;
    head.totalMinor = *whole;
    const Int128 exact = row.amountE14;
    const Int128 booked = static_cast<Int128>(*total)
            * powerOfTen(kAmountDecimals - currency.decimals());
    if (booked != exact) {
        document.roundingE14 += booked - exact;
        row.corrections.append(QStringLiteral("the amount was rounded to the currency"));
    }
    const OrderLine line = lineOf(row, price, *total);
    if (line.kind == LineKind::Goods && line.quantity.micros() > 0) {
        const auto count = checkedAdd(head.itemCountMicros, line.quantity.micros());
        if (!count) {
            row.refusal = QStringLiteral("too many pieces on one document");
            return false;
        }
        head.itemCountMicros = *count;
    }
    document.booked.lines.push_back(bookedLine(line, static_cast<int>(document.lines.size())));
    document.lines.push_back(line);
    return true;
}

const char *kindOf(const SalesDocument &document)
{
    const bool isWriteOff = std::all_of(
            document.rows.begin(), document.rows.end(),
            [](const auto &row) { return row.kind == LineKind::WriteOff; });
    if (isWriteOff)
        return "write_off";
    const bool isCancellation = std::all_of(
            document.rows.begin(), document.rows.end(),
            [](const auto &row) { return row.quantityMicros <= 0; });
    return isCancellation ? "cancellation" : "sale";
}

QByteArray contentOf(const SalesDocument &document)
{
    const SalesRow &first = document.rows.front();
    CanonicalObject content;
    content.putTextUnlessEmpty("country", first.country);
    content.putTextUnlessEmpty("customer_reference", first.customer);
    content.putText("kind", kindOf(document));
    return content.take();
}

void fillOrder(OrderHead &head, const SalesPlace &place)
{
    head.id = OrderId::make();
    head.token = Token::make();
    head.kind = OrderKind::Imported;
    head.status = {orders::Status::Completed, orders::PaymentStatus::Paid,
                   orders::FulfilmentStatus::Fulfilled};
    head.company = place.company.id;
    head.channel = place.channel;
    head.location = place.location.id;
    head.currency = place.company.currency;
    head.taxMinor = std::nullopt;
    head.source = place.source;
}

void fillDocument(SalesDocument &document, const SalesPlace &place)
{
    const OrderHead &head = document.order;
    Document &booked = document.booked;
    booked.company = head.company;
    booked.order = head.id;
    booked.location = head.location;
    booked.seller = place.seller;
    booked.currency = head.currency;
    booked.totals.subtotalMinor = head.subtotalMinor;
    booked.totals.shippingMinor = head.shippingMinor;
    booked.totals.taxMinor = std::nullopt;
    booked.totals.totalMinor = head.totalMinor;
    booked.issuedAt = head.placedAt;
    booked.businessDate = head.businessDate;
    booked.content = contentOf(document);
    booked.source = head.source;
    booked.sourceNumber = head.sourceNumber;
}

} // namespace

SalesDocument salesDocument(const SalesPlace &place, QString number, std::vector<SalesRow> rows)
{
    SalesDocument document;
    document.number = std::move(number);
    document.rows = std::move(rows);
    const auto isBad = [](const SalesRow &row) { return !row.refusal.isEmpty(); };
    if (std::any_of(document.rows.begin(), document.rows.end(), isBad)) {
        refuseAll(document);
        return document;
    }
    const auto moment = momentOf(document.rows);
    if (!moment) {
        document.rows.front().refusal = QStringLiteral("no date");
        refuseAll(document);
        return document;
    }
    fillOrder(document.order, place);
    document.order.placedAt = instantOf(*moment, place.location);
    const LocalMoment local = localMoment(place.location, document.order.placedAt);
    document.order.businessDate = businessDateText(local.businessDate);
    document.order.sourceNumber = document.number;
    for (SalesRow &row : document.rows) {
        if (!addLine(document, row, place.company.currency)) {
            refuseAll(document);
            return document;
        }
    }
    fillDocument(document, place);
    document.booked.utcOffsetSeconds = local.utcOffsetSeconds;
    return document;
}

} // namespace arnold::exchange
