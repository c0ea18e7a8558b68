#include "ui/orders/OrderModel.h"
#include "core/books/Documents.h"
#include "core/books/WhyText.h"
#include "core/customers/Customers.h"
#include "core/orders/Orders.h"
#include "core/orders/Reprint.h"
#include "ui/format/AmountText.h"
#include "ui/orders/OrderWords.h"
#include "ui/receipt/ReceiptWording.h"

#include <QVariantMap>

#include <algorithm>
#include <map>

namespace arnold::ui {
namespace {

QVariantMap row(const QString &label, const QString &detail, const QString &amount = {})
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("detail"), detail},
            {QStringLiteral("amount"), amount}};
}

// Why a line costs less than its price: promotions by name, the rest by its reason.
QString reasonsOf(const OrderLine &line)
{
    QStringList reasons;
    for (const Why &why : books::whyFromJson(line.why)) {
        const bool byHand = why.kind == WhyKind::ManualDiscount
                || why.kind == WhyKind::OrderDiscount || why.kind == WhyKind::Override;
        if (!byHand && why.kind != WhyKind::Promotion)
            continue;
        const QString reason = why.details.isEmpty() ? why.name : why.details;
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons.join(QStringLiteral(" · "));
}

QString nameOf(const Address &address)
{
    const QString person = QStringLiteral("%1 %2").arg(address.firstName, address.lastName);
    return address.company.isEmpty() ? person.trimmed() : address.company;
}

QString addressText(const Address &address)
{
    QStringList parts {nameOf(address), address.line1, address.line2,
                       QStringLiteral("%1 %2").arg(address.postalCode, address.city).trimmed(),
                       address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

OrderModel::OrderModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(m_app, &AppModel::languageChanged, this, &OrderModel::loaded);
}

void OrderModel::setOrderId(const QString &id)
{
    if (m_orderId == id)
        return;
    m_orderId = id;
    m_shown.reset();
    emit orderIdChanged();
    emit loaded();
    reload();
}

void OrderModel::reload()
{
    const auto order = OrderId::fromText(m_orderId);
    if (!order)
        return;
    m_app->background().run(
            this, [session = m_app->session(), order = *order] { return read(session, order); },
            [this, id = m_orderId](Result<Shown> shown) {
                if (id != m_orderId)
                    return; // another one was chosen in the meantime
                if (shown)
                    m_shown = std::move(*shown);
                else
                    emit refused(m_app->words(shown.error()));
                emit loaded();
            });
}

Result<OrderModel::Shown> OrderModel::read(const Session &session, OrderId id)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Shown> {
        ARNOLD_CHECK(identity::require(tx, session.actor(), Permission::OrdersRead));
        ARNOLD_TRY(order, orders::detail(tx, id));
        Shown shown;
        const auto customer = customers::byId(tx, order.head.customer);
        shown.customer = customer ? customer->name : orders::buyerName(tx, order.head);
        for (const OrderEvent &event : order.timeline) {
            if (event.actorKind != ActorKind::Staff)
                continue;
            if (const auto staff = identity::staffMember(tx, StaffId(event.actor)))
                shown.names[staff->id] = staff->displayName;
        }
        if (const auto staff = identity::staffMember(tx, order.head.staff))
            shown.staff = staff->displayName;
        shown.order = std::move(order);
        return shown;
    });
}

QString OrderModel::amount(std::int64_t minor) const
{
    return amountText(minor, m_shown->order.head.currency, m_app->session().locale);
}

QString OrderModel::moment(Instant at) const
{
    const Session &session = m_app->session();
    const int offset = localMoment(*session.rules->location(session.location), at).utcOffsetSeconds;
    return dateTimeText(at, offset, session.locale);
}

const Document *OrderModel::receipt() const
{
    if (!m_shown)
        return nullptr;
    const auto &documents = m_shown->order.documents;
    const auto found = std::ranges::find(documents, DocumentKind::Receipt, &Document::kind);
    return found == documents.end() ? nullptr : &*found;
}

QString OrderModel::number() const
{
    return m_shown ? m_shown->order.head.numberText : QString();
}

QString OrderModel::stateText() const
{
    return m_shown ? orderStateWords(m_shown->order.head) : QString();
}

QString OrderModel::tone() const
{
    return m_shown ? orderToneOf(m_shown->order.head) : QString();
}

QString OrderModel::customerName() const
{
    if (!m_shown)
        return {};
    if (!m_shown->customer.isEmpty())
        return m_shown->customer;
    return m_shown->order.head.kind == OrderKind::Till ? tr("Walk-in customer") : tr("Guest");
}

QString OrderModel::place() const
{
    const OrderHead &head = m_shown->order.head;
    switch (head.kind) {
    case OrderKind::Till: {
        const Register *reg = m_app->session().rules->registerOf(head.reg);
        return tr("Register %1").arg(reg ? reg->code : QString());
    }
    case OrderKind::Imported:
        return tr("Imported from %1, %2").arg(head.source, head.sourceNumber);
    default:
        return tr("Web shop");
    }
}

QStringList OrderModel::facts() const
{
    if (!m_shown)
        return {};
    const OrderDetail &order = m_shown->order;
    QStringList facts {moment(order.head.placedAt), place()};
    if (!m_shown->staff.isEmpty())
        facts.append(tr("Sold by %1").arg(m_shown->staff));
    if (order.head.kind != OrderKind::Till)
        facts.append(fulfilmentWords(order.head.status.fulfilment));
    if (receipt()) {
        const auto copies = std::ranges::count(order.timeline, QStringLiteral("reprinted"),
                                               &OrderEvent::kind);
        facts.append(copies == 0 ? tr("Printed once") : tr("Printed %1 times").arg(copies + 1));
    }
    if (!order.head.note.isEmpty())
        facts.append(order.head.note);
    return facts;
}

QVariantList OrderModel::lines() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    const QLocale &locale = m_app->session().locale;
    for (const OrderLine &line : m_shown->order.lines) {
        QStringList details;
        const bool one = line.quantity == Quantity(Quantity::kMicrosPerUnit, line.price.unit);
        if (!one)
            details.append(tr("%1 each").arg(amount(line.price.amountMinor)));
        if (line.returnedMicros > 0)
            details.append(
                    tr("%1 came back")
                            .arg(quantityText(Quantity(line.returnedMicros, line.quantity.unit()),
                                              locale)));
        if (!line.note.isEmpty())
            details.append(line.note);
        list.append(QVariantMap {
                {QStringLiteral("quantity"), quantityText(line.quantity, locale)},
                {QStringLiteral("title"),
                 line.variantTitle.isEmpty()
                         ? line.title
                         : QStringLiteral("%1, %2").arg(line.title, line.variantTitle)},
                {QStringLiteral("detail"), details.join(QStringLiteral(" · "))},
                {QStringLiteral("reason"), reasonsOf(line)},
                {QStringLiteral("amount"), amount(line.totalMinor)}});
    }
    return list;
}

QVariantList OrderModel::sums() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    const QLocale &locale = m_app->session().locale;
    std::map<std::pair<QString, std::int64_t>, std::pair<std::int64_t, std::int64_t>> taxes;
    for (const OrderLine &line : m_shown->order.lines) {
        for (const DocumentTax &tax : line.taxes) {
            auto &[base, amountMinor] = taxes[{tax.code, tax.ratePpm}];
            base += tax.baseMinor;
            amountMinor += tax.amountMinor;
        }
    }
    const OrderHead &head = m_shown->order.head;
    if (head.discountMinor != 0)
        list.append(row(tr("Discounts"), {}, amount(-head.discountMinor)));
    for (const auto &[rate, sum] : taxes)
        list.append(row(tr("VAT %1 on %2").arg(percentText(rate.second, locale), amount(sum.first)),
                        {}, amount(sum.second)));
    if (!head.taxMinor)
        list.append(row(tr("Tax unknown"), {}, {}));
    return list;
}

QString OrderModel::totalText() const
{
    return m_shown ? amount(m_shown->order.head.totalMinor) : QString();
}

QVariantList OrderModel::payments() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    for (const Payment &payment : m_shown->order.payments) {
        QStringList details;
        if (payment.tenderedMinor.value_or(0) > 0 && payment.changeMinor.value_or(0) > 0)
            details.append(
                    tr("%1 given, %2 change")
                            .arg(amount(*payment.tenderedMinor), amount(*payment.changeMinor)));
        else
            details.append(moment(payment.at));
        if (payment.confirmation == Confirmation::Unconfirmed)
            details.append(tr("not confirmed"));
        if (!payment.reason.isEmpty())
            details.append(payment.reason);
        list.append(row(tenderWords(payment.tender), details.join(QStringLiteral(" · ")),
                        amount(payment.moneyMinor())));
    }
    return list;
}

QVariantList OrderModel::documents() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    for (const Document &document : m_shown->order.documents)
        list.append(row(
                QStringLiteral("%1 %2").arg(documentKindWords(document.kind), document.numberText),
                moment(document.issuedAt), amount(document.totals.totalMinor)));
    return list;
}

QVariantList OrderModel::people() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    const OrderDetail &order = m_shown->order;
    if (!order.email.isEmpty())
        list.append(row(tr("E-mail"), order.email));
    if (order.shippingAddress)
        list.append(row(tr("Ship to"), addressText(*order.shippingAddress)));
    if (order.billingAddress)
        list.append(row(tr("Bill to"), addressText(*order.billingAddress)));
    return list;
}

QVariantList OrderModel::timeline() const
{
    QVariantList list;
    if (!m_shown)
        return list;
    for (const OrderEvent &event : m_shown->order.timeline) {
        QString detail = moment(event.at);
        const auto who = m_shown->names.find(StaffId(event.actor));
        if (event.actorKind == ActorKind::Staff && who != m_shown->names.end())
            detail += QStringLiteral(" · ") + who->second;
        list.append(row(orderEventWords(event), detail));
    }
    return list;
}

bool OrderModel::canReprint() const
{
    return receipt() && m_app->session().grants.may(Permission::SalesReprint);
}

bool OrderModel::canReturn() const
{
    if (!m_shown || !m_app->hasShift() || !m_app->session().grants.may(Permission::SalesReturn))
        return false;
    const OrderDetail &order = m_shown->order;
    const bool wasSold = std::ranges::any_of(order.documents, [](const Document &document) {
        return document.kind == DocumentKind::Receipt || document.kind == DocumentKind::Invoice
                || document.kind == DocumentKind::ImportedSale;
    });
    return wasSold && std::ranges::any_of(order.lines, [](const OrderLine &line) {
               return line.quantity.micros() > line.returnedMicros;
           });
}

void OrderModel::reprint()
{
    const Document *document = receipt();
    if (!document || m_busy)
        return;
    m_busy = true;
    emit busyChanged();
    m_app->background().run(
            this, [session = m_app->session(), id = document->id] { return note(session, id); },
            [this, order = m_orderId](const Result<QString> &number) {
                m_busy = false;
                emit busyChanged();
                if (!number) {
                    emit refused(m_app->words(number.error()));
                    return;
                }
                if (order == m_orderId) {
                    reload();
                    emit reprinted(*number);
                }
            });
}

Result<QString> OrderModel::note(const Session &session, DocumentId document)
{
    Shop &shop = *session.shop;
    return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<QString> {
        ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
        ARNOLD_CHECK(orders::noteReprint(tx, journal, document));
        return books::document(tx, document)->numberText;
    });
}

} // namespace arnold::ui
