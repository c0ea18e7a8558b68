#include "ui/receipt/ReceiptModel.h"
#include "core/books/Documents.h"
#include "core/books/JournalStore.h"
#include "core/orders/Orders.h"
#include "ui/format/AmountText.h"
#include "ui/receipt/ReceiptWording.h"

namespace arnold::ui {

QString ReceiptModel::amount(std::int64_t minor) const
{
    const Session &session = m_app->session();
    return amountText(minor, session.currency, session.locale);
}

QString ReceiptModel::changeText() const
{
    return amount(m_shown.changeMinor);
}

QString ReceiptModel::totalText() const
{
    return amount(m_shown.totalMinor);
}

QString ReceiptModel::givenText() const
{
    return amount(m_shown.givenMinor);
}

void ReceiptModel::setOrderId(const QString &id)
{
    if (m_orderId == id)
        return;
    m_orderId = id;
    m_shown = {};
    emit orderIdChanged();
    emit loaded();
    const auto order = OrderId::fromText(id);
    if (!order)
        return;
    m_app->background().run(
            this, [session = m_app->session(), order = *order] { return read(session, order); },
            [this, id](const Result<Shown> &shown) {
                if (id != m_orderId)
                    return; // another one was chosen in the meantime
                if (shown)
                    m_shown = *shown;
                else
                    emit refused(m_app->words(shown.error()));
                emit loaded();
            });
}

Result<ReceiptModel::Shown> ReceiptModel::read(const Session &session, OrderId id)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Shown> {
        ARNOLD_TRY(order, orders::detail(tx, id));
        Shown shown;
        shown.number = order.head.numberText;
        shown.totalMinor = order.head.totalMinor;
        for (const Payment &payment : order.payments) {
            shown.changeMinor += payment.changeMinor.value_or(0);
            shown.givenMinor += payment.tenderedMinor.value_or(payment.moneyMinor());
        }
        if (const auto staff = identity::staffMember(tx, order.head.staff))
            shown.staffName = staff->displayName;
        if (order.documents.empty())
            return shown;
        const auto document = books::document(tx, order.documents.front().id);
        const Location *location = session.rules->location(session.location);
        if (!document || !location)
            return shown;
        shown.number = document->numberText;
        devices::ReceiptInput input {*document, order.payments};
        input.staffName = shown.staffName;
        input.header = location->receiptHeader;
        input.footer = location->receiptFooter;
        auto words = receiptWords(document->currency, session.locale);
        if (document->kind == DocumentKind::Training)
            words.training = tr("TRAINING, no receipt");
        for (const devices::PrintLine &line : devices::receipt(input, words).lines)
            shown.paper.append(paperLine(line));
        return shown;
    });
}

} // namespace arnold::ui
