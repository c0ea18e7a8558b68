#include "core/exchange/SalesRow.h"

#include "core/exchange/WrittenText.h"

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr qsizetype kMostNumberCharacters = 100;
constexpr qsizetype kMostTextCharacters = 500;
// Far more than is ever sold, and so little that sums over a history fit.
constexpr std::int64_t kMostQuantityMicros = 1'000'000'000 * std::int64_t {1'000'000};
constexpr std::int64_t kMostPriceE8 = 1'000'000'000 * std::int64_t {100'000'000};

struct KnownCode {
    const char *code;
    LineKind kind;
};
// As the exports of tills, shops and market places have them.
constexpr KnownCode kKnownCodes[] {
        {"POST", LineKind::Shipping},
        {"POSTAGE", LineKind::Shipping},
        {"DOT", LineKind::Shipping},
        {"C2", LineKind::Shipping},
        {"CARRIAGE", LineKind::Shipping},
        {"SHIPPING", LineKind::Shipping},
        {"DELIVERY", LineKind::Shipping},
        {"FREIGHT", LineKind::Shipping},
        {"BANK CHARGES", LineKind::Fee},
        {"AMAZONFEE", LineKind::Fee},
        {"AMAZON FEE", LineKind::Fee},
        {"CRUK", LineKind::Fee},
        {"FEE", LineKind::Fee},
        {"M", LineKind::Adjustment},
        {"D", LineKind::Adjustment},
        {"S", LineKind::Adjustment},
        {"B", LineKind::Adjustment},
        {"ADJUST", LineKind::Adjustment},
        {"ADJUST2", LineKind::Adjustment},
        {"DISCOUNT", LineKind::Adjustment},
        {"MANUAL", LineKind::Adjustment},
        {"ROUNDING", LineKind::Adjustment},
        {"SAMPLES", LineKind::Adjustment},
};
constexpr KnownCode kKnownWords[] {
        {"POSTAGE", LineKind::Shipping},  {"CARRIAGE", LineKind::Shipping},
        {"SHIPPING", LineKind::Shipping}, {"DELIVERY", LineKind::Shipping},
        {"VERSAND", LineKind::Shipping},  {"FEE", LineKind::Fee},
        {"FEES", LineKind::Fee},          {"CHARGES", LineKind::Fee},
        {"COMMISSION", LineKind::Fee},    {"DISCOUNT", LineKind::Adjustment},
        {"RABATT", LineKind::Adjustment}, {"ADJUSTMENT", LineKind::Adjustment},
        {"ADJUST", LineKind::Adjustment},
};

// "the quantity is no number"; empty for what can be kept.
QString refusalOf(const char *what, const WrittenNumber &number, std::int64_t most)
{
    const QString name = QString::fromLatin1(what);
    switch (number.fault) {
    case NumberFault::None:
        return number.value > most || number.value < -most ? name + QStringLiteral(" is too large")
                                                           : QString();
    case NumberFault::NoNumber:
        return name + QStringLiteral(" is no number");
    case NumberFault::TooLarge:
        return name + QStringLiteral(" is too large");
    case NumberFault::TooFine:
        return name + QStringLiteral(" has too many decimals");
    }
    return {};
}

} // namespace

LineKind lineKindOf(const QString &sku, const QString &title)
{
    const QString code = sku.trimmed().toUpper();
    for (const KnownCode &known : kKnownCodes) {
        if (code == QLatin1String(known.code))
            return known.kind;
    }
    if (code.startsWith(QLatin1String("GIFT_")))
        return LineKind::GiftCard; // vouchers by value: gift_0001_20
    const auto digits = std::count_if(code.begin(), code.end(),
                                      [](QChar c) { return c.isDigit(); });
    if (digits > 2)
        return LineKind::Goods;
    const QStringList words = title.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // A last word says what the thing is: "bank charges", but not "discount card holder".
    for (const KnownCode &known : kKnownWords) {
        if (!words.isEmpty() && words.last() == QLatin1String(known.code))
            return known.kind;
    }
    return LineKind::Goods;
}

SalesRowReader::SalesRowReader(SalesColumns columns, DateOrder order, DecimalMark mark,
                               Currency currency)
    : m_columns(std::move(columns))
    , m_order(order)
    , m_mark(mark)
    , m_currency(currency)
{
}

QString SalesRowReader::text(const CsvRecord &record, SalesColumn column, SalesRow &row) const
{
    const WrittenText written = writtenText(m_columns.field(record, column));
    if (written.hadZeroBytes)
        row.corrections.append(QStringLiteral("zero bytes left out"));
    if (!written.isUtf8)
        row.corrections.append(QStringLiteral("not UTF-8: read as Windows-1252"));
    return written.text.trimmed();
}

void SalesRowReader::readGoods(const CsvRecord &record, SalesRow &row)
{
    row.writtenSku = text(record, SalesColumn::Sku, row);
    row.sku = row.writtenSku.toUpper();
    row.title = text(record, SalesColumn::Title, row);
    for (QString *field : {&row.sku, &row.title, &row.country, &row.customer}) {
        if (field->size() > kMostTextCharacters) {
            field->truncate(kMostTextCharacters);
            row.corrections.append(QStringLiteral("a text of more than %1 characters cut")
                                           .arg(kMostTextCharacters));
        }
    }
    if (row.sku.isEmpty() && row.title.isEmpty()) {
        row.refusal = QStringLiteral("neither a SKU nor a description");
        return;
    }
    if (row.sku != row.writtenSku)
        row.corrections.append(QStringLiteral("SKU %1 read as %2").arg(row.writtenSku, row.sku));
    if (!row.title.isEmpty()) {
        if (!row.sku.isEmpty())
            m_titles.try_emplace(row.sku, row.title);
        return;
    }
    const auto known = m_titles.find(row.sku);
    row.title = known == m_titles.end() ? row.sku : known->second;
    if (!m_columns.has(SalesColumn::Title))
        return; // then it lacks nothing that its file has
    row.corrections.append(
            known == m_titles.end()
                    ? QStringLiteral("no description: its SKU stands for it")
                    : QStringLiteral("no description: that of an earlier row taken"));
}

void SalesRowReader::readAmounts(const CsvRecord &record, SalesRow &row) const
{
    const auto quantity = writtenNumber(m_columns.field(record, SalesColumn::Quantity), 6, m_mark);
    const auto price = writtenNumber(m_columns.field(record, SalesColumn::Price), 8, m_mark);
    row.refusal = refusalOf("the quantity", quantity, kMostQuantityMicros);
    if (row.refusal.isEmpty())
        row.refusal = refusalOf("the price", price, kMostPriceE8);
    if (!row.refusal.isEmpty())
        return;
    row.quantityMicros = quantity.value;
    row.priceE8 = price.value;
    row.amountE14 = static_cast<Int128>(quantity.value) * price.value;
    row.kind = lineKindOf(row.sku, row.title);
    if (row.kind == LineKind::Goods && price.value == 0 && quantity.value < 0) {
        row.kind = LineKind::WriteOff;
        row.corrections.append(QStringLiteral("no price and a negative quantity: a write-off"));
    } else if (row.kind == LineKind::Goods && (price.value == 0 || quantity.value == 0)) {
        row.kind = LineKind::Adjustment;
        row.corrections.append(QStringLiteral("nothing was charged: an adjustment, not a sale"));
    } else if (row.kind == LineKind::Goods && price.value < 0) {
        row.kind = LineKind::Adjustment;
        row.corrections.append(QStringLiteral("a negative price: an adjustment, not a sale"));
    } else if (row.kind != LineKind::Goods) {
        row.corrections.append(
                QStringLiteral("%1 is no goods: booked as %2")
                        .arg(row.sku.isEmpty() ? row.title : row.sku, lineKindName(row.kind)));
    }
}

void SalesRowReader::readMoment(const CsvRecord &record, SalesRow &row) const
{
    QByteArray written = m_columns.field(record, SalesColumn::Date).trimmed();
    if (written.isEmpty())
        return; // some exports say it once for each document
    if (const QByteArray time = m_columns.field(record, SalesColumn::Time).trimmed();
        !time.isEmpty() && !written.contains(':'))
        written += ' ' + time;
    row.moment = momentFromText(written, m_order);
    if (!row.moment && row.refusal.isEmpty())
        row.refusal = QStringLiteral("the date cannot be read");
}

SalesRow SalesRowReader::read(const CsvRecord &record)
{
    SalesRow row;
    row.line = record.line;
    if (record.isBroken) {
        row.refusal = QStringLiteral("a quote that never ends, or far too long");
        return row;
    }
    row.number = text(record, SalesColumn::Number, row);
    row.customer = text(record, SalesColumn::Customer, row);
    row.country = text(record, SalesColumn::Country, row);
    readGoods(record, row);
    readAmounts(record, row);
    readMoment(record, row);
    const QString currency = text(record, SalesColumn::Currency, row);
    if (!currency.isEmpty() && currency.toUpper() != m_currency.code())
        row.refusal = QStringLiteral("in %1, not in %2").arg(currency, m_currency.code());
    if (row.number.isEmpty() || row.number.size() > kMostNumberCharacters)
        row.refusal = QStringLiteral("no document number");
    return row;
}

} // namespace arnold::exchange
