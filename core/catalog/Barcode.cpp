#include "core/catalog/Barcode.h"

#include <algorithm>

namespace arnold {
namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty()
            && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// From the right, weights 3, 1, 3, ... (GS1 General Specifications, 7.9).
QChar checkDigit(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += (digits[i].unicode() - u'0') * weight;
        weight = 4 - weight;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

constexpr int kLabelDigits = 13;

bool fits(const BarcodeLayout &layout, QStringView code)
{
    const auto digits = layout.prefix.size() + layout.itemDigits + layout.skipDigits
            + layout.measureDigits + 1;
    return digits == kLabelDigits && code.size() == digits && code.startsWith(layout.prefix)
            && layout.itemDigits > 0 && layout.measureDigits > 0 && layout.measureDecimals >= 0;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<BarcodeReading> readLayout(const BarcodeLayout &layout, QStringView code,
                                         int currencyDecimals)
{
    const auto item = code.mid(layout.prefix.size(), layout.itemDigits);
    const std::int64_t measure = code.mid(layout.prefix.size() + layout.itemDigits
                                                  + layout.skipDigits,
                                          layout.measureDigits)
                                         .toLongLong();
    BarcodeReading reading;
    reading.exact = false;
    reading.code = itemKey(layout, item);
    if (layout.measure == BarcodeLayout::Measure::Weight) {
        if (layout.measureDecimals > 6)
            return std::nullopt;
        reading.weight = Quantity(measure * powerOfTen(6 - layout.measureDecimals), Unit::Kilogram);
        return reading;
    }
    const int shift = currencyDecimals - layout.measureDecimals;
    const std::int64_t divisor = powerOfTen(-std::min(shift, 0));
    if (measure % divisor != 0) // a price finer than the currency: some other label
        return std::nullopt;
    reading.priceMinor = measure / divisor * powerOfTen(std::max(shift, 0));
    return reading;
}

} // namespace

std::optional<QChar> gtinCheckDigit(QStringView digits)
{
    const auto size = digits.size();
    if (!isDigits(digits) || (size != 7 && size != 11 && size != 12 && size != 13))
        return std::nullopt;
    return checkDigit(digits);
}

std::optional<QString> gtin14(QStringView text)
{
    const QStringView digits = text.trimmed();
    const auto size = digits.size();
    if (!isDigits(digits) || (size != 8 && size != 12 && size != 13 && size != 14)
        || checkDigit(digits.chopped(1)) != digits.back())
        return std::nullopt;
    return digits.toString().rightJustified(14, u'0');
}

QString normalBarcode(QStringView scanned)
{
    const auto gtin = gtin14(scanned);
    return gtin ? *gtin : scanned.trimmed().toString();
}

QString itemKey(const BarcodeLayout &layout, QStringView itemDigits)
{
    QString key = layout.prefix + itemDigits.toString();
    key = key.leftJustified(kLabelDigits - 1, u'0', true);
    key.append(checkDigit(key));
    return key.rightJustified(14, u'0');
}

std::vector<BarcodeReading> readBarcode(QStringView scanned, std::span<const BarcodeLayout> layouts,
                                        int currencyDecimals)
{
    std::vector<BarcodeReading> readings;
    BarcodeReading exact;
    exact.code = normalBarcode(scanned);
    if (exact.code.isEmpty())
        return readings;
    readings.push_back(exact);
    QString label = scanned.trimmed().toString();
    if (!gtin14(label)) // labels too carry the check digit: a misread price must not be sold
        return readings;
    if (label.size() == 12) // scanners drop the leading zero of what is a UPC
        label.prepend(u'0');
    std::vector<const BarcodeLayout *> fitting;
    for (const BarcodeLayout &layout : layouts) {
        if (fits(layout, label))
            fitting.push_back(&layout);
    }
    std::ranges::stable_sort(fitting, [](const BarcodeLayout *left, const BarcodeLayout *right) {
        return left->prefix.size() > right->prefix.size();
    });
    for (const BarcodeLayout *layout : fitting) {
        if (const auto reading = readLayout(*layout, label, currencyDecimals))
            readings.push_back(*reading);
    }
    return readings;
}

} // namespace arnold
