#include "ui/orders/OrderWords.h"

#include <QCoreApplication>

namespace arnold::ui {
// What is said about orders.
struct Orders {
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

QString orderStateWords(const OrderHead &order)
{
    using namespace orders;
    if (order.status.order == Status::Cancelled)
        return Orders::tr("Cancelled");
    switch (order.status.payment) {
    case PaymentStatus::Refunded:
        return Orders::tr("Refunded");
    case PaymentStatus::PartlyRefunded:
        return Orders::tr("Partly refunded");
    case PaymentStatus::Paid:
        return order.totalMinor < 0 ? Orders::tr("Return") : Orders::tr("Paid");
    case PaymentStatus::PartlyPaid:
        return Orders::tr("Partly paid");
    case PaymentStatus::Authorised:
        return Orders::tr("On delivery");
    case PaymentStatus::Unpaid:
        return Orders::tr("Unpaid");
    }
    return {};
}

QString orderToneOf(const OrderHead &order)
{
    using namespace orders;
    if (order.status.order == Status::Cancelled)
        return QStringLiteral("neutral");
    switch (order.status.payment) {
    case PaymentStatus::Paid:
        return order.totalMinor < 0 ? QStringLiteral("info") : QStringLiteral("positive");
    case PaymentStatus::Refunded:
    case PaymentStatus::PartlyRefunded:
        return QStringLiteral("info");
    case PaymentStatus::PartlyPaid:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("neutral");
    }
}

QString fulfilmentWords(orders::FulfilmentStatus status)
{
    using enum orders::FulfilmentStatus;
    switch (status) {
    case None:
        return Orders::tr("Nothing sent yet");
    case Partial:
        return Orders::tr("Partly sent");
    case Ready:
        return Orders::tr("Ready to collect");
    case Fulfilled:
        return Orders::tr("Handed over");
    case PartlyReturned:
        return Orders::tr("Partly returned");
    case Returned:
        return Orders::tr("Returned");
    }
    return {};
}

QString documentKindWords(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return Orders::tr("Receipt");
    case DocumentKind::Invoice:
        return Orders::tr("Invoice");
    case DocumentKind::DepositInvoice:
        return Orders::tr("Deposit invoice");
    case DocumentKind::CreditNote:
        return Orders::tr("Credit note");
    case DocumentKind::Reversal:
        return Orders::tr("Reversal");
    case DocumentKind::ZReport:
        return Orders::tr("Z report");
    case DocumentKind::ImportedSale:
        return Orders::tr("Imported sale");
    case DocumentKind::Training:
        return Orders::tr("Training");
    }
    return {};
}

QString orderEventWords(const OrderEvent &event)
{
    if (event.kind == QLatin1String("placed"))
        return Orders::tr("Placed");
    if (event.kind == QLatin1String("paid"))
        return Orders::tr("Paid");
    if (event.kind == QLatin1String("invoiced"))
        return Orders::tr("Invoice issued");
    if (event.kind == QLatin1String("cancelled"))
        return Orders::tr("Cancelled");
    if (event.kind == QLatin1String("returned"))
        return Orders::tr("Goods came back");
    if (event.kind == QLatin1String("reprinted"))
        return Orders::tr("Copy printed");
    if (event.kind == QLatin1String("handed_over"))
        return Orders::tr("Handed over");
    if (event.kind == QLatin1String("shipped"))
        return Orders::tr("Sent");
    if (event.kind == QLatin1String("collected"))
        return Orders::tr("Collected");
    return event.kind;
}

} // namespace arnold::ui
