#include "core/orders/Orders.h"

#include "core/books/Documents.h"
#include "core/customers/Person.h"
#include "core/orders/OrderNoteStore.h"
#include "core/orders/OrderStore.h"
#include "core/payments/Payments.h"
#include "core/storage/FieldCipher.h"

namespace arnold::orders {
namespace {

constexpr std::string_view kTable = "orders";

// Personal fields stay empty when their key is gone: the person was erased, the term has ended.
void openFields(ReadTx &tx, OrderDetail &order)
{
    if (order.head.person.isNull())
        return;
    const auto key = customers::booksKey(tx, order.head.person);
    if (!key)
        return;
    const SealedFields sealed = sealedFields(tx, order.head.id);
    const auto open = [&](std::string_view column, const QByteArray &bytes) {
        const auto plain = tx.cipher().open(*key, {kTable, column, order.head.id.bytes()}, bytes);
        return plain ? *plain : QByteArray();
    };
    if (!sealed.email.isEmpty())
        order.email = QString::fromUtf8(open("email_sealed", sealed.email));
    if (!sealed.shippingAddress.isEmpty()) {
        order.shippingAddress = addressFromJson(
                open("shipping_address_sealed", sealed.shippingAddress));
    }
    if (!sealed.billingAddress.isEmpty()) {
        order.billingAddress = addressFromJson(
                open("billing_address_sealed", sealed.billingAddress));
    }
}

} // namespace

QString cursorToText(const OrderCursor &cursor)
{
    return QString::number(cursor.placedAt.micros) + u'.' + cursor.id.toText();
}

std::optional<OrderCursor> cursorFromText(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong micros = text.left(dot).toLongLong(&isNumber);
    const auto id = OrderId::fromText(text.mid(dot + 1));
    if (!isNumber || !id)
        return std::nullopt;
    return OrderCursor {{micros}, *id};
}

QString buyerName(ReadTx &tx, const OrderHead &head)
{
    OrderDetail order;
    order.head = head;
    openFields(tx, order);
    const auto &address = order.shippingAddress ? order.shippingAddress : order.billingAddress;
    if (!address)
        return {};
    return address->company.isEmpty()
            ? QStringLiteral("%1 %2").arg(address->firstName, address->lastName).trimmed()
            : address->company;
}

Result<OrderDetail> detail(ReadTx &tx, OrderId id)
{
    auto found = head(tx, id);
    if (!found)
        return ErrorCode::NotFound;
    OrderDetail order;
    order.head = std::move(*found);
    openFields(tx, order);
    order.lines = lines(tx, id);
    readNotes(tx, order);
    order.fulfilments = fulfilmentsOf(tx, id);
    order.documents = books::documentsOfOrder(tx, id);
    order.payments = payments::paymentsOfOrder(tx, id);
    order.timeline = eventsOf(tx, id);
    return order;
}

} // namespace arnold::orders
