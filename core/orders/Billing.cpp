#include "core/books/CanonicalJson.h"
#include "core/books/Documents.h"
#include "core/cart/ContentPricing.h"
#include "core/customers/Person.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/inventory/Movements.h"
#include "core/orders/Fulfil.h"
#include "core/orders/OrderBuild.h"
#include "core/orders/OrderStore.h"
#include "core/orders/Orders.h"
#include "core/orders/Returns.h"
#include "core/payments/Payments.h"
#include "core/storage/FieldCipher.h"

#include <algorithm>
#include <map>

// Money and documents of orders that were not sold at a till.
namespace arnold::orders {
namespace {

constexpr std::string_view kDocumentTable = "document";

Error refusedStep(const OrderHead &head, const char *step)
{
    return {ErrorCode::InvalidState,
            {},
            {},
            {{QStringLiteral("state"), statusName(head.status.order)},
             {QStringLiteral("step"), QString::fromLatin1(step)}}};
}

// What every document of the order says of seller, buyer, place and date.
Result<Document> documentFor(ReadTx &tx, const ShopRules &rules, const OrderHead &head)
{
    const Location *location = rules.location(head.location);
    const Company *company = rules.company(head.company);
    if (!location || !company)
        return Error {ErrorCode::NotFound, QStringLiteral("location")};
    const LocalMoment moment = localMoment(*location, tx.now());
    Document document;
    document.id = DocumentId::make();
    document.company = company->id;
    document.order = head.id;
    document.location = location->id;
    document.customer = head.customer;
    document.person = head.person;
    document.seller = books::sellerJson(*company, *location);
    document.currency = head.currency;
    document.basis = head.basis;
    document.startedAt = tx.now();
    document.issuedAt = tx.now();
    document.utcOffsetSeconds = moment.utcOffsetSeconds;
    document.businessDate = businessDateText(moment.businessDate);
    return document;
}

// The buyer as they are at this moment, for good: their e-mail and the address they are billed at.
void freezeBuyer(ReadTx &tx, Document &document, const OrderDetail &order)
{
    const auto key = customers::booksKey(tx, document.person);
    const auto &address = order.billingAddress ? order.billingAddress : order.shippingAddress;
    if (!key || (!address && order.email.isEmpty()))
        return;
    CanonicalObject buyer;
    if (address)
        buyer.putRaw("address", canonicalJson(addressToJson(*address)).value_or("{}"));
    buyer.putTextUnlessEmpty("email", order.email);
    document.buyerSealed = tx.cipher().seal(
            *key, {kDocumentTable, "buyer_sealed", document.id.bytes()}, buyer.take());
}

std::vector<DocumentLine> invoiceLines(const std::vector<OrderLine> &lines)
{
    std::vector<DocumentLine> booked;
    for (std::size_t i = 0; i < lines.size(); ++i)
        booked.push_back(documentLine(lines[i], static_cast<int>(i)));
    return booked;
}

// A company's first document makes its series; a second company's numbers say so.
void ensureSeries(WriteTx &tx, const ShopRules &rules, CompanyId company)
{
    QString code;
    for (std::size_t i = 1; i < rules.companies.size(); ++i) {
        if (rules.companies[i].id == company)
            code = QString::number(i + 1);
    }
    books::insertCompanySeries(tx, company, code);
}

std::optional<Document> invoiceOf(ReadTx &tx, OrderId order)
{
    for (Document &document : books::documentsOfOrder(tx, order)) {
        if (document.kind == DocumentKind::Invoice)
            return std::move(document);
    }
    return std::nullopt;
}

} // namespace

Result<void> receivePayment(WriteTx &tx, const ShopRules &rules, const ReceivedPayment &received)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::OrdersEdit));
    if (received.amountMinor <= 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("amount")};
    const auto order = lockOrder(tx, received.order);
    if (!order)
        return ErrorCode::NotFound;
    if (order->status.order == Status::Cancelled || order->status.order == Status::Draft)
        return refusedStep(*order, "receive_payment");
    const Location *location = rules.location(order->location);
    NewPayment payment;
    payment.payment.order = order->id;
    payment.payment.tender = Tender::Manual;
    payment.payment.amountMinor = received.amountMinor;
    payment.payment.currency = order->currency;
    payment.payment.reason = received.note;
    payment.payment.businessDate = location
            ? businessDateText(localMoment(*location, tx.now()).businessDate)
            : order->businessDate;
    payment.commandKey = received.commandKey;
    ARNOLD_CHECK(payments::record(tx, std::span(&payment, 1)));
    CanonicalObject detail;
    detail.put("amount", received.amountMinor);
    insertEvent(tx, order->id, QStringLiteral("paid"), detail.take());
    refreshStatuses(tx, order->id);
    events::announce(tx, {"order.paid", "order", order->id.bytes()});
    return {};
}

Result<DocumentId> issueInvoice(WriteTx &tx, const ShopRules &rules, OrderId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::OrdersEdit));
    const auto locked = lockOrder(tx, id);
    if (!locked)
        return ErrorCode::NotFound;
    if (const auto invoice = invoiceOf(tx, id))
        return invoice->id;
    if (locked->kind == OrderKind::Till || locked->status.order == Status::Cancelled
        || locked->status.order == Status::Draft)
        return refusedStep(*locked, "invoice");
    ARNOLD_TRY(order, detail(tx, id));
    ARNOLD_TRY(document, documentFor(tx, rules, order.head));
    document.kind = DocumentKind::Invoice;
    document.totals = documentTotals(order.head);
    document.lines = invoiceLines(order.lines);
    freezeBuyer(tx, document, order);
    ensureSeries(tx, rules, document.company);
    NewDocument invoice;
    invoice.series = SeriesKey::ofCompany(document.company, DocumentKind::Invoice);
    invoice.document = std::move(document);
    invoice.commandKey = QStringLiteral("invoice:") + id.toText();
    ARNOLD_TRY(issued, books::issue(tx, std::move(invoice)));
    CanonicalObject told;
    told.putText("number", issued.numberText);
    insertEvent(tx, id, QStringLiteral("invoiced"), told.take());
    events::announce(tx, {"order.invoiced", "order", id.bytes()});
    return issued.id;
}

namespace {

// What comes back of an invoiced order, priced by its invoice.
class Crediting
{
public:
    Crediting(WriteTx &tx, const ShopRules &rules, const OrderDetail &order,
              const NewReturn &wanted)
        : m_tx(tx)
        , m_rules(rules)
        , m_order(order)
        , m_wanted(wanted)
    {
    }

    Result<DocumentId> book(DocumentId invoice)
    {
        ARNOLD_TRY(found, returnable(m_tx, invoice));
        m_invoice = std::move(found);
        ARNOLD_TRY(made, documentFor(m_tx, m_rules, m_order.head));
        m_note = std::move(made);
        m_note.kind = DocumentKind::CreditNote;
        m_note.refersTo = invoice;
        m_note.reason = m_wanted.reason;
        for (std::size_t i = 0; i < m_wanted.lines.size(); ++i) {
            if (auto added = addLine(m_wanted.lines[i]); !added) {
                Error error = added.error();
                error.field = QStringLiteral("lines[%1].quantity").arg(i);
                return error;
            }
        }
        ARNOLD_CHECK(checkLimit());
        freezeBuyer(m_tx, m_note, m_order);
        NewDocument note;
        note.series = SeriesKey::ofCompany(m_note.company, DocumentKind::CreditNote);
        note.document = m_note;
        note.commandKey = m_wanted.commandKey;
        ARNOLD_TRY(issued, books::issue(m_tx, std::move(note)));
        ARNOLD_CHECK(moveGoods(issued.id));
        ARNOLD_CHECK(giveBack(issued.id));
        return issued.id;
    }

private:
    // The invoice's line of the order's line.
    std::optional<std::size_t> invoiceLine(int orderLine) const
    {
        const auto &lines = m_invoice.document.lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].orderLine == orderLine)
                return i;
        }
        return std::nullopt;
    }

    Result<void> addLine(const ReturnedLine &back)
    {
        const auto position = invoiceLine(back.orderLine);
        if (!position || back.quantityMicros <= 0)
            return ErrorCode::InvalidQuantity;
        const DocumentLine &sold = m_invoice.document.lines[*position];
        const OrderLine &line = m_order.lines[static_cast<std::size_t>(back.orderLine)];
        // A line may be named again, for what of it came back damaged.
        std::int64_t &beforeMicros = m_backMicros[back.orderLine];
        if (back.quantityMicros > line.fulfilledMicros - line.returnedMicros - beforeMicros)
            return ErrorCode::InvalidQuantity;
        ReturnOf of = m_invoice.lines[*position];
        of.returnedMicros += beforeMicros;
        beforeMicros += back.quantityMicros;
        ARNOLD_TRY(couponMinor, couponShareMinor(of, back.quantityMicros));
        m_couponMinor += couponMinor;
        ARNOLD_TRY(share,
                   returnOfLine(of.sold, {of.soldMicros, of.returnedMicros, back.quantityMicros}));
        const Quantity quantity(back.quantityMicros, sold.quantity.unit());
        ARNOLD_CHECK(books::noteReturn(m_tx, m_invoice.document.id, int(*position), quantity));
        DocumentLine credited = sold;
        ARNOLD_TRY(negated, quantity.negated());
        credited.quantity = negated;
        credited.parent.reset();
        credited.discountMinor = share.discountMinor;
        credited.totalMinor = share.totalMinor;
        credited.taxMinor = share.taxMinor;
        credited.taxes = documentTaxes(share.taxes);
        credited.refersTo = m_invoice.document.id;
        credited.refersToLine = static_cast<int>(*position);
        credited.why = "[]";
        const std::int64_t onTop = m_note.basis == Basis::Net ? share.taxMinor : 0;
        m_note.totals.subtotalMinor += share.amountMinor;
        m_note.totals.discountMinor += share.discountMinor;
        m_note.totals.taxMinor = m_note.totals.taxMinor.value_or(0) + share.taxMinor;
        m_note.totals.totalMinor += share.totalMinor + onTop;
        m_note.lines.push_back(std::move(credited));
        addToLine(m_tx, m_order.head.id, back.orderLine, {0, 0, back.quantityMicros});
        return {};
    }

    Result<void> checkLimit() const
    {
        if (m_tx.actor().kind != ActorKind::Staff)
            return {};
        const auto limits = identity::grantsOf(m_tx, StaffId(m_tx.actor().id)).limits;
        const std::int64_t askedMinor = -m_note.totals.totalMinor;
        if (!limits.refundMinor || askedMinor <= *limits.refundMinor)
            return {};
        return Error {ErrorCode::ApprovalRequired,
                      {},
                      {},
                      {{QStringLiteral("permission"), QStringLiteral("orders.refund")},
                       {QStringLiteral("limit"), QString::number(*limits.refundMinor)},
                       {QStringLiteral("asked"), QString::number(askedMinor)}}};
    }

    // Goods come back at the cost that they went out with; what is damaged leaves again at once.
    Result<void> moveGoods(DocumentId note)
    {
        for (std::size_t i = 0; i < m_wanted.lines.size(); ++i) {
            const ReturnedLine &back = m_wanted.lines[i];
            if (back.goods == GoodsCameBack::Not)
                continue;
            const OrderLine &line = m_order.lines[static_cast<std::size_t>(back.orderLine)];
            const auto cost = inventory::outgoingCost(m_tx, m_order.head.id.bytes(), back.orderLine,
                                                      line.variant);
            if (!cost || cost->quantityMicros <= 0)
                continue; // nothing had left: not tracked
            NewMovement movement;
            movement.variant = line.variant;
            movement.location = m_order.head.location;
            movement.quantityMicros = back.quantityMicros;
            movement.reason = MovementReason::Return;
            movement.valueE4 = mulDiv(cost->valueE4, back.quantityMicros, cost->quantityMicros,
                                      RoundingMode::HalfUp);
            movement.document = note.bytes();
            movement.documentLine = static_cast<int>(i);
            ARNOLD_CHECK(inventory::bookMovement(m_tx, movement));
            if (back.goods != GoodsCameBack::Damaged)
                continue;
            movement.id = MovementId::make();
            movement.quantityMicros = -back.quantityMicros;
            movement.reason = MovementReason::Damage;
            ARNOLD_CHECK(inventory::bookMovement(m_tx, movement));
        }
        return {};
    }

    // Back to the payments that the money came with, the newest first, as far as it was paid. A
    // third party's coupon takes its own part back: that is never money for the customer.
    Result<void> giveBack(DocumentId note)
    {
        std::vector<NewPayment> refunds;
        std::int64_t couponMinor = m_couponMinor;
        std::int64_t moneyMinor = -m_note.totals.totalMinor - m_couponMinor;
        const std::vector<Payment> paid = payments::paymentsOfOrder(m_tx, m_order.head.id);
        for (auto payment = paid.rbegin(); payment != paid.rend(); ++payment) {
            std::int64_t &leftMinor = payment->tender == Tender::Coupon ? couponMinor : moneyMinor;
            if (payment->amountMinor <= 0 || leftMinor <= 0)
                continue;
            ARNOLD_TRY(refundable, payments::refundableMinor(m_tx, payment->id));
            const std::int64_t backMinor = std::min(leftMinor, refundable);
            if (backMinor <= 0)
                continue;
            refunds.push_back(refundOf(*payment, note, backMinor));
            leftMinor -= backMinor;
        }
        if (refunds.empty())
            return {};
        ARNOLD_CHECK(payments::record(m_tx, refunds));
        return {};
    }

    NewPayment refundOf(const Payment &payment, DocumentId note, std::int64_t backMinor) const
    {
        NewPayment refund;
        refund.payment.order = m_order.head.id;
        refund.payment.document = note;
        refund.payment.tender = payment.tender;
        refund.payment.amountMinor = -backMinor;
        refund.payment.currency = m_order.head.currency;
        refund.payment.refunds = payment.id;
        refund.payment.businessDate = m_note.businessDate;
        refund.payment.reason = m_wanted.reason;
        return refund;
    }

    WriteTx &m_tx;
    const ShopRules &m_rules;
    const OrderDetail &m_order;
    const NewReturn &m_wanted;
    ReturnableDocument m_invoice = {};
    Document m_note = {};
    std::map<int, std::int64_t> m_backMicros = {}; // by order line, in this act
    std::int64_t m_couponMinor = 0; // what third parties' coupons had paid of what comes back
};

} // namespace

Result<DocumentId> returnGoods(WriteTx &tx, const ShopRules &rules, const NewReturn &wanted)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::OrdersRefund));
    const auto locked = lockOrder(tx, wanted.order);
    if (!locked)
        return ErrorCode::NotFound;
    if (!wanted.commandKey.isEmpty()) {
        if (const auto before = books::documentByCommandKey(tx, wanted.commandKey))
            return *before;
    }
    const auto invoice = invoiceOf(tx, wanted.order);
    if (!invoice || wanted.lines.empty())
        return refusedStep(*locked, "return");
    ARNOLD_TRY(order, detail(tx, wanted.order));
    ARNOLD_TRY(note, Crediting(tx, rules, order, wanted).book(invoice->id));
    CanonicalObject told;
    told.putId("document", note);
    insertEvent(tx, wanted.order, QStringLiteral("returned"), told.take());
    refreshStatuses(tx, wanted.order);
    events::announce(tx, {"order.returned", "order", wanted.order.bytes()});
    return note;
}

} // namespace arnold::orders
