#include "ui/receipt/ReceiptWording.h"
#include "ui/format/AmountText.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace arnold::ui {

// What is said on paper.
struct Receipt {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

namespace {

QString tenderWord(Tender tender)
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
    default:
        return Receipt::tr("Payment");
    }
}

} // namespace

devices::ReceiptWords receiptWords(Currency currency, const QLocale &locale)
{
    devices::ReceiptWords words;
    words.copy = Receipt::tr("Copy");
    words.number = Receipt::tr("Receipt");
    words.subtotal = Receipt::tr("Subtotal");
    words.discount = Receipt::tr("Discount");
    words.total = Receipt::tr("Total");
    words.tax = Receipt::tr("VAT");
    words.net = Receipt::tr("Net");
    words.cashRounding = Receipt::tr("Cash rounding");
    words.tip = Receipt::tr("Tip");
    words.change = Receipt::tr("Change");
    words.served = Receipt::tr("Served by");
    words.journal = Receipt::tr("Journal head");
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
    words.tender = tenderWord;
    words.money = [currency, locale](std::int64_t minor) {
        return plainAmountText(minor, currency, locale);
    };
    words.quantity = [locale](const Quantity &quantity) { return quantityText(quantity, locale); };
    words.rate = [locale](std::int64_t ppm) { return percentText(ppm, locale); };
    words.moment = [locale](Instant at, int offset) { return dateTimeText(at, offset, locale); };
    return words;
}

QVariantMap paperLine(const devices::PrintLine &line)
{
    static const char *const kinds[] {"text", "pair", "rule", "barcode", "qr", "feed"};
    static const char *const aligns[] {"left", "center", "right"};
    static const char *const emphases[] {"plain", "strong", "large"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(line.kind)])},
            {QStringLiteral("left"), line.left},
            {QStringLiteral("right"), line.right},
            {QStringLiteral("align"), QLatin1String(aligns[static_cast<int>(line.align)])},
            {QStringLiteral("emphasis"), QLatin1String(emphases[static_cast<int>(line.emphasis)])}};
}

} // namespace arnold::ui
