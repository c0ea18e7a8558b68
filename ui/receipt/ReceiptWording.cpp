#include "ui/receipt/ReceiptWording.h"
#include "core/devices/QrCode.h"
#include "ui/format/AmountText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QVariantMap>

namespace arnold::ui {

// What is said on paper.
struct Receipt {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

namespace {

QString imageOf(const QString &code)
{
    const devices::QrSymbol symbol = devices::qrSymbol(code.toUtf8());
    if (symbol.size == 0)
        return {};
    QImage image(symbol.size, symbol.size, QImage::Format_Grayscale8);
    for (int row = 0; row < symbol.size; ++row) {
        for (int column = 0; column < symbol.size; ++column)
            image.scanLine(row)[column] = symbol.isDark(column, row) ? 0 : 255;
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

QVariantMap paperLine(const devices::PrintLine &line, int markColumns)
{
    static const char *const kinds[] {"text", "pair", "columns", "rule", "barcode", "qr", "feed"};
    static const char *const aligns[] {"left", "center", "right"};
    static const char *const emphases[] {"plain", "strong", "large"};
    const bool isCode = line.kind == devices::PrintLine::Kind::QrCode;
    return {{QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(line.kind)])},
            {QStringLiteral("left"), line.left},
            {QStringLiteral("right"), line.right},
            {QStringLiteral("mark"), line.mark},
            {QStringLiteral("cells"), QStringList(line.cells.begin(), line.cells.end())},
            {QStringLiteral("indent"), line.indent},
            {QStringLiteral("align"), QLatin1String(aligns[static_cast<int>(line.align)])},
            {QStringLiteral("emphasis"), QLatin1String(emphases[static_cast<int>(line.emphasis)])},
            {QStringLiteral("markColumns"), markColumns},
            {QStringLiteral("image"), isCode ? imageOf(line.left) : QString()}};
}

} // namespace

QString tenderWords(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return Receipt::tr("Cash");
    case Tender::Card:
        return Receipt::tr("Card");
    case Tender::GiftCard:
        return Receipt::tr("Gift card");
    case Tender::StoreCredit:
        return Receipt::tr("Store credit");
    case Tender::Points:
        return Receipt::tr("Points");
    case Tender::CustomerAccount:
        return Receipt::tr("On account");
    case Tender::Coupon:
        return Receipt::tr("Coupon");
    case Tender::Online:
        return Receipt::tr("Online");
    default:
        return Receipt::tr("Payment");
    }
}

devices::ReceiptWords receiptWords(Currency currency, const QLocale &locale)
{
    devices::ReceiptWords words;
    words.copy = Receipt::tr("COPY");
    words.returnOf = Receipt::tr("Return of");
    words.subtotal = Receipt::tr("Subtotal");
    words.discount = Receipt::tr("Discount");
    words.total = Receipt::tr("Total");
    words.tax = Receipt::tr("VAT");
    words.net = Receipt::tr("Net");
    words.taxAmount = Receipt::tr("Tax");
    words.gross = Receipt::tr("Gross");
    words.sum = Receipt::tr("Sum");
    words.shift = Receipt::tr("shift");
    words.until = Receipt::tr("to");
    words.cashRounding = Receipt::tr("Cash rounding");
    words.tip = Receipt::tr("Tip");
    words.change = Receipt::tr("Change");
    words.served = Receipt::tr("Served by");
    words.journal = Receipt::tr("Head");
    words.vatId = Receipt::tr("VAT ID");
    words.taxNumber = Receipt::tr("Tax number");
    words.zTitle = Receipt::tr("Z report");
    words.xTitle = Receipt::tr("X report");
    words.expected = Receipt::tr("Expected");
    words.counted = Receipt::tr("Counted");
    words.variance = Receipt::tr("Difference");
    words.floatWord = Receipt::tr("Float");
    words.sales = Receipt::tr("Sales");
    words.returns = Receipt::tr("Returns");
    words.payIns = Receipt::tr("Paid in");
    words.payOuts = Receipt::tr("Paid out");
    words.drops = Receipt::tr("To the safe");
    words.lifts = Receipt::tr("From the safe");
    words.tender = tenderWords;
    words.money = [currency, locale](std::int64_t minor) {
        return plainAmountText(minor, currency, locale);
    };
    words.quantity = [locale](const Quantity &quantity) { return quantityText(quantity, locale); };
    words.rate = [locale](std::int64_t ppm) { return percentText(ppm, locale); };
    words.date = [locale](Instant at, int offset) { return dateText(at, offset, locale); };
    words.time = [locale](Instant at, int offset) { return timeText(at, offset, locale); };
    return words;
}

QVariantList paperLines(const devices::PrintDocument &document)
{
    QVariantList lines;
    for (const devices::PrintLine &line : document.lines)
        lines.append(paperLine(line, document.markColumns));
    return lines;
}

} // namespace arnold::ui
