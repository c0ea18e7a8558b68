#include "core/exchange/SalesRow.h"

#include "core/base/Decimal.h"

#include <QStringDecoder>

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr qsizetype kMostNumberCharacters = 100;
constexpr qsizetype kMostTextCharacters = 500;

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

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != 0; });
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

std::optional<std::int64_t> writtenNumber(const QByteArray &text, int decimals, bool commaDecimal)
{
    QByteArray plain;
    bool isNegative = false;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || c == '.' || c == ',')
            plain.append(c);
        else if (c == '-' || c == '(')
            isNegative = true;
        else if (c >= '!' && c <= '~' && c != ')' && c != '$' && c != '+')
            return std::nullopt; // letters; currency signs are none of ASCII's, but for one
    }
    const qsizetype comma = plain.lastIndexOf(',');
    const qsizetype point = plain.lastIndexOf('.');
    const bool isCommaLast = comma > point;
    const bool isGroups = comma >= 0 && point < 0 && !commaDecimal && plain.size() - comma == 4;
    if (isCommaLast && !isGroups && plain.count(',') == 1) {
        plain.replace(".", "");
        plain.replace(',', '.');
    } else {
        plain.replace(",", "");
    }
    if (isNegative)
        plain.prepend('-');
    return fixedFromText(QString::fromLatin1(plain), decimals);
}

SalesRowReader::SalesRowReader(SalesColumns columns, DateOrder order, bool commaDecimal,
                               Currency currency)
    : m_columns(std::move(columns))
    , m_order(order)
    , m_commaDecimal(commaDecimal)
    , m_currency(currency)
{
}

QString SalesRowReader::text(const CsvRecord &record, SalesColumn column, SalesRow &row) const
{
    QByteArray bytes = m_columns.field(record, column).trimmed();
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (bytes.contains('\0')) {
        bytes.replace('\0', "");
        row.corrections.append(QStringLiteral("zero bytes left out"));
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    row.corrections.append(QStringLiteral("not UTF-8: read as Latin-1"));
    return QString::fromLatin1(bytes);
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
    row.corrections.append(
            known == m_titles.end()
                    ? QStringLiteral("no description: its SKU stands for it")
                    : QStringLiteral("no description: that of an earlier row taken"));
}

void SalesRowReader::readAmounts(const CsvRecord &record, SalesRow &row) const
{
    const auto quantity = writtenNumber(m_columns.field(record, SalesColumn::Quantity), 6,
                                        m_commaDecimal);
    const auto price = writtenNumber(m_columns.field(record, SalesColumn::Price), 8,
                                     m_commaDecimal);
    if (!quantity)
        row.refusal = QStringLiteral("the quantity is no number");
    else if (!price)
        row.refusal = QStringLiteral("the price is no number");
    if (!quantity || !price)
        return;
    row.quantityMicros = *quantity;
    row.priceE8 = *price;
    row.amountE14 = static_cast<Int128>(*quantity) * *price;
    row.kind = lineKindOf(row.sku, row.title);
    if (row.kind == LineKind::Goods && *price == 0 && *quantity < 0) {
        row.kind = LineKind::WriteOff;
        row.corrections.append(QStringLiteral("no price and a negative quantity: a write-off"));
    } else if (row.kind == LineKind::Goods && (*price == 0 || *quantity == 0)) {
        row.kind = LineKind::Adjustment;
        row.corrections.append(QStringLiteral("nothing was charged: an adjustment, not a sale"));
    } else if (row.kind == LineKind::Goods && *price < 0) {
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
    const QByteArray written = m_columns.field(record, SalesColumn::Date);
    if (written.trimmed().isEmpty())
        return; // some exports say it once for each document
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
