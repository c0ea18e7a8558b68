#include "ui/receipt/ReceiptWording.h"
#include "ui/format/AmountText.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace arnold::ui {
namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Receipt", words);
}

QString tenderWord(Tender tender)
{
    switch (tender) {
    case Tender::Cash:
        return say("Cash");
    case Tender::Card:
        return say("Card");
    case Tender::GiftCard:
        return say("Gift card");
    case Tender::StoreCredit:
        return say("Store credit");
    case Tender::Points:
        return say("Points");
    case Tender::CustomerAccount:
        return say("On account");
    default:
        return say("Payment");
    }
}

} // namespace

devices::ReceiptWords receiptWords(Currency currency, const QLocale &locale)
{
    devices::ReceiptWords words;
    words.copy = say("Copy");
    words.number = say("Receipt");
    words.subtotal = say("Subtotal");
    words.discount = say("Discount");
    words.total = say("Total");
    words.tax = say("VAT");
    words.net = say("Net");
    words.cashRounding = say("Cash rounding");
    words.tip = say("Tip");
    words.change = say("Change");
    words.served = say("Served by");
    words.journal = say("Head");
    words.vatId = say("VAT ID");
    words.taxNumber = say("Tax number");
    words.zTitle = say("Z report");
    words.xTitle = say("X report");
    words.expected = say("Expected");
    words.counted = say("Counted");
    words.variance = say("Difference");
    words.floatWord = say("Float");
    words.sales = say("Sales");
    words.returns = say("Returns");
    words.payIns = say("Paid in");
    words.payOuts = say("Paid out");
    words.drops = say("To the safe");
    words.lifts = say("From the safe");
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
