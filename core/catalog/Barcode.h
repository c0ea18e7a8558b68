#pragma once
#include "core/base/Quantity.h"
#include "core/base/Result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace arnold {

// GTIN-8, -12, -13 or -14 with a right check digit, as 14 digits with leading zeros (GS1 General
// Specifications, 7.9). Empty for anything else.
std::optional<QString> gtin14(QStringView text);
// The digit that completes 7, 11, 12 or 13 digits; empty for other text.
std::optional<QChar> gtinCheckDigit(QStringView digits);

// A barcode as the catalogue keeps and compares it: a GTIN as 14 digits, anything else trimmed and
// as it is.
QString normalBarcode(QStringView scanned);

// How a location reads labels that hold a price or a weight: prefix, item digits, measure digits,
// check digit ("02" + 5 + 5 + 1). The measure's own check digit, where labels have one, is counted
// in itemDigits' place by giving skipDigits.
struct BarcodeLayout {
    enum class Measure { Price, Weight };
    QString prefix = {};
    int itemDigits = 5;
    int skipDigits = 0; // digits between item and measure that say nothing to us
    Measure measure = Measure::Price;
    int measureDigits = 5;
    // Price: decimals of the currency's main unit. Weight: decimals of a kilogram.
    int measureDecimals = 2;
};

// What a scanned code may be, in the order in which to look it up.
struct BarcodeReading {
    QString code = {}; // to find exactly: the whole code, or the item's key below a layout
    bool exact = true;
    // Of a layout: the label's price in minor units, or its weight in kilograms.
    std::optional<std::int64_t> priceMinor = {};
    std::optional<Quantity> weight = {};
};

// First the code itself, then each layout that fits (longest prefix first), whose key is
// itemKey(). currencyDecimals brings the label's price to minor units.
std::vector<BarcodeReading> readBarcode(QStringView scanned, std::span<const BarcodeLayout> layouts,
                                        int currencyDecimals);

// The code under which the catalogue keeps an item sold by such labels: prefix and item digits,
// the rest zeros and a check digit, as the scale's maker prints it without a measure; 14 digits.
QString itemKey(const BarcodeLayout &layout, QStringView itemDigits);

} // namespace arnold
