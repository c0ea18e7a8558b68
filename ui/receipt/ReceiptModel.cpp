#include "ui/receipt/ReceiptModel.h"
#include "core/books/Documents.h"
#include "core/books/JournalStore.h"
#include "core/orders/Orders.h"
#include "core/till/Shifts.h"
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

QString ReceiptModel::backText() const
{
    return amount(-m_shown.moneyMinor);
}

void ReceiptModel::setOrderId(const QString &id)
{
    if (m_orderId == id)
        return;
    m_orderId = id;
    m_shown = {};
    emit orderIdChanged();
    emit loaded();
    load(devices::Issue::Original);
}

void ReceiptModel::showCopy()
{
    load(devices::Issue::Copy);
}

void ReceiptModel::load(devices::Issue issue)
{
    const auto order = OrderId::fromText(m_orderId);
    if (!order)
        return;
    m_app->background().run(
            this,
            [session = m_app->session(), order = *order, issue] {
                return read(session, order, issue);
            },
            [this, id = m_orderId](const Result<Shown> &shown) {
                if (id != m_orderId)
                    return; // another one was chosen in the meantime
                if (shown)
                    m_shown = *shown;
                else
                    emit refused(m_app->words(shown.error()));
                emit loaded();
            });
}

namespace {

// The journal's head after the document's own entry: what its receipt was printed with.
journal::Head headAfter(ReadTx &tx, const Document &document)
{
    const auto stream = journal::streamOf(tx, document.reg.bytes());
    if (!stream)
        return {};
    const auto entry = journal::entryAbout(tx, stream->id, documentKindName(document.kind),
                                           document.id.bytes(), document.issuedAt);
    return entry ? journal::Head {entry->sequence, entry->hash} : journal::Head {};
}

} // namespace

Result<ReceiptModel::Shown> ReceiptModel::read(const Session &session, OrderId id,
                                               devices::Issue issue)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Shown> {
        ARNOLD_TRY(order, orders::detail(tx, id));
        Shown shown;
        shown.issue = issue;
        shown.number = order.head.numberText;
        shown.totalMinor = order.head.totalMinor;
        for (const Payment &payment : order.payments) {
            if (payment.tender == Tender::Coupon)
                continue; // nobody hands that over
            shown.moneyMinor += payment.moneyMinor();
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
        if (const Register *reg = session.rules->registerOf(document->reg))
            input.registerCode = reg->code;
        if (const auto shift = till::shift(tx, document->shift))
            input.shiftNumber = shift->number;
        input.header = location->receiptHeader;
        input.footer = location->receiptFooter;
        input.head = headAfter(tx, *document);
        input.issue = issue;
        for (const DocumentLine &line : document->lines) {
            if (const auto sold = books::document(tx, line.refersTo))
                input.originals[sold->id] = sold->numberText;
        }
        auto words = receiptWords(document->currency, session.locale);
        if (document->kind == DocumentKind::Training)
            words.training = tr("TRAINING, no receipt");
        shown.paper = paperLines(devices::receipt(input, words));
        return shown;
    });
}

} // namespace arnold::ui
