#include "core/base/Assert.h"
#include "core/catalog/Barcode.h"
#include "tests/fuzz/Targets.h"

namespace arnold::fuzz {
namespace {

// The first bytes say how labels are read.
BarcodeLayout layoutOf(QByteArrayView bytes)
{
    const auto digit = [&](qsizetype at, int least, int most) {
        const int byte = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
        return least + byte % (most - least + 1);
    };
    BarcodeLayout layout;
    layout.prefix = QString::number(digit(0, 20, 29));
    layout.itemDigits = digit(1, 3, 7);
    layout.skipDigits = digit(2, 0, 2);
    layout.measure = digit(3, 0, 1) == 0 ? BarcodeLayout::Measure::Price
                                         : BarcodeLayout::Measure::Weight;
    layout.measureDigits = digit(4, 3, 7);
    layout.measureDecimals = digit(5, 0, 3);
    return layout;
}

} // namespace

// The code itself comes first, measures are never negative, and what is normal stays as it is.
void barcode(QByteArrayView bytes)
{
    const std::vector<BarcodeLayout> layouts {layoutOf(bytes)};
    const QString scanned = QString::fromUtf8(bytes.sliced(std::min<qsizetype>(bytes.size(), 6)));
    const QString normal = normalBarcode(scanned);
    ARNOLD_ASSERT(normalBarcode(normal) == normal);
    if (const auto gtin = gtin14(scanned))
        ARNOLD_ASSERT(gtin->size() == 14 && gtin14(*gtin) == gtin);
    const auto readings = readBarcode(scanned, layouts, 2);
    ARNOLD_ASSERT(readings.empty() || readings.front().exact);
    for (const BarcodeReading &reading : readings) {
        ARNOLD_ASSERT(!reading.priceMinor || *reading.priceMinor >= 0);
        ARNOLD_ASSERT(!reading.weight || !reading.weight->isNegative());
    }
}

} // namespace arnold::fuzz
