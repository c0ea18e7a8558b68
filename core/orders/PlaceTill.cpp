#include "core/books/CanonicalJson.h"
#include "core/books/JournalStore.h"
#include "core/events/Outbox.h"
#include "core/orders/OrderBuild.h"
#include "core/orders/OrderNoteStore.h"
#include "core/orders/OrderStore.h"
#include "core/orders/Orders.h"
#include "core/orders/Place.h"
#include "core/orders/Placing.h"
#include "core/orders/TillGoods.h"
#include "core/orders/TillMoney.h"
#include "core/till/Approvals.h"
#include "core/till/Shifts.h"

#include <algorithm>
#include <map>

namespace arnold::orders {
namespace {

OrderFacts factsOfSale(const OrderHead &head, const std::vector<OrderLine> &lines)
{
    OrderFacts facts;
    facts.totalMinor = head.totalMinor;
    facts.paidMinor = std::max<std::int64_t>(head.totalMinor, 0);
    facts.paidOutMinor = std::max<std::int64_t>(-head.totalMinor, 0);
    for (const OrderLine &line : lines) {
        if (line.quantity.micros() > 0)
            facts.goods.push_back({line.quantity.micros(), 0, line.quantity.micros(), 0});
    }
    return facts;
}

struct Booked {
    till::TillDocument document = {};
    std::int64_t cashRoundingMinor = 0;
    std::int64_t changeMinor = 0;
};

// The frozen seller of a counter's receipts, which the writer keeps while the rules are the same.
QByteArray sellerOf(WriteTx &tx, const ShopRules &rules, const Counter &counter)
{
    struct Kept {
        std::int64_t rulesVersion = 0;
        QByteArray json = {};
    };
    const IdBytes &location = counter.location->id.bytes();
    std::string key("seller ");
    key.append(location.begin(), location.end());
    if (auto kept = tx.cached<Kept>(key); kept && kept->rulesVersion == rules.version)
        return std::move(kept->json);
    Kept fresh {rules.version, books::sellerJson(*counter.company, *counter.location)};
    tx.setCached(key, fresh);
    return std::move(fresh.json);
}

// The receipt with its number, the money, the drawer and the journal.
class Booking
{
public:
    Booking(WriteTx &tx, const Counter &counter, const Shift &shift, const TillSale &sale,
            const PricedSale &priced, const std::vector<OrderLine> &lines, const OrderHead &head)
        : m_tx(tx)
        , m_counter(counter)
        , m_shift(shift)
        , m_sale(sale)
        , m_priced(priced)
        , m_lines(lines)
        , m_head(head)
    {
    }

    Result<Booked> book(const journal::Writer &journal, QByteArray seller, TillMoney money)
    {
        till::NewTillDocument booking;
        booking.shift = m_shift;
        booking.document.series = SeriesKey::ofRegister(m_sale.reg, m_counter.reg->epoch,
                                                        DocumentKind::Receipt);
        booking.document.document = document();
        booking.document.document.seller = std::move(seller);
        booking.document.commandKey = QStringLiteral("sale:") + m_sale.id.toText();
        Booked booked;
        booked.cashRoundingMinor = money.cashRoundingMinor;
        booked.changeMinor = money.changeMinor;
        booking.document.document.totals.cashRoundingMinor = money.cashRoundingMinor;
        booking.document.document.totals.tipMinor = money.tipMinor;
        booking.payments = std::move(money.payments);
        ARNOLD_TRY(document, till::bookDocument(m_tx, journal, std::move(booking)));
        booked.document = std::move(document);
        return booked;
    }

private:
    Document document() const
    {
        Document document;
        document.kind = DocumentKind::Receipt;
        document.company = m_counter.company->id;
        document.order = m_sale.id;
        document.location = m_counter.location->id;
        if (m_tx.actor().kind == ActorKind::Staff)
            document.staff = StaffId(m_tx.actor().id);
        document.customer = m_priced.content.customer;
        document.basis = m_head.basis;
        document.reason = m_sale.reason.trimmed();
        document.totals = documentTotals(m_head);
        document.startedAt = m_sale.startedAt.micros == 0 ? m_tx.now() : m_sale.startedAt;
        document.issuedAt = m_tx.now();
        document.utcOffsetSeconds = localMoment(*m_counter.location, m_tx.now()).utcOffsetSeconds;
        document.lines = documentLines(m_priced.content, m_priced.priced, m_lines);
        return document;
    }

    WriteTx &m_tx;
    const Counter &m_counter;
    const Shift &m_shift;
    const TillSale &m_sale;
    const PricedSale &m_priced;
    const std::vector<OrderLine> &m_lines;
    const OrderHead &m_head;
};

// The orders that goods come back from: their lines, their timeline, their statuses.
Result<void> noteReturns(WriteTx &tx, const CartContent &content, OrderId returningOrder)
{
    std::vector<OrderId> orders;
    std::map<DocumentId, std::optional<Document>> documents;
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const WantedLine &line = content.lines[i];
        if (!line.returnOf)
            continue;
        ARNOLD_TRY(back, line.quantity.negated());
        if (auto noted = books::noteReturn(tx, line.returnOf->document, line.returnOf->line, back);
            !noted) {
            Error error = noted.error();
            error.field = QStringLiteral("lines[%1].quantity").arg(i);
            return error;
        }
        const auto [known, isNew] = documents.try_emplace(line.returnOf->document);
        if (isNew)
            known->second = books::document(tx, line.returnOf->document);
        const std::optional<Document> &document = known->second;
        if (!document || document->order.isNull())
            continue;
        const auto position = static_cast<std::size_t>(line.returnOf->line);
        if (const auto orderLine = document->lines[position].orderLine) {
            addToLine(tx, document->order, *orderLine, {0, 0, back.micros()});
        }
        if (std::find(orders.begin(), orders.end(), document->order) == orders.end())
            orders.push_back(document->order);
    }
    std::sort(orders.begin(), orders.end());
    for (const OrderId order : orders) {
        CanonicalObject detail;
        detail.putId("order", returningOrder);
        insertEvent(tx, order, QStringLiteral("returned"), detail.take());
        refreshStatuses(tx, order);
        events::announce(tx, {"order.returned", "order", order.bytes()});
    }
    return {};
}

OrderHead headOf(const WriteTx &tx, const Counter &counter, const TillSale &sale,
                 const PricedSale &priced, const std::vector<OrderLine> &lines)
{
    OrderHead head;
    head.id = sale.id;
    head.token = Token::make();
    head.kind = OrderKind::Till;
    head.company = counter.company->id;
    head.channel = counter.channel->id;
    head.region = counter.region->id;
    head.location = counter.location->id;
    head.reg = sale.reg;
    if (tx.actor().kind == ActorKind::Staff)
        head.staff = StaffId(tx.actor().id);
    head.customer = priced.content.customer;
    head.placedAt = tx.now();
    head.note = priced.content.note;
    fillTotals(head, priced.priced, lines);
    head.status = deriveStatuses(factsOfSale(head, lines));
    return head;
}

void storeOrder(WriteTx &tx, const OrderHead &head, std::vector<OrderLine> &lines,
                const std::vector<int> &belowZero)
{
    Fulfilment handover;
    handover.id = FulfilmentId::make();
    handover.kind = FulfilmentKind::Handover;
    handover.state = FulfilmentState::Delivered;
    handover.location = head.location;
    handover.createdAt = tx.now();
    handover.sentAt = tx.now();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].quantity.micros() <= 0)
            continue;
        lines[i].fulfilledMicros = lines[i].quantity.micros();
        handover.lines.push_back({static_cast<int>(i), lines[i].fulfilledMicros});
    }
    OrderHead stored = head;
    const OrderNotes notes = takeNotes(stored, lines);
    insertOrder(tx, stored, {}, QStringLiteral("sale:") + head.id.toText());
    insertLines(tx, head.id, lines);
    keepNotes(tx, head.id, notes);
    if (!handover.lines.empty())
        insertFulfilment(tx, head.id, handover, {});
    CanonicalObject detail;
    if (!belowZero.empty()) {
        CanonicalArray flagged;
        for (const int line : belowZero)
            flagged.addRaw(QByteArray::number(line));
        detail.putRaw("below_zero", flagged.take());
    }
    insertEvent(tx, head.id, QStringLiteral("placed"), detail.take());
}

Result<TillReceipt> bookedBefore(ReadTx &tx, const journal::Writer &journal, const OrderHead &head)
{
    TillReceipt receipt;
    receipt.order = head.id;
    receipt.numberText = head.numberText;
    receipt.totalMinor = head.totalMinor;
    receipt.wasBookedBefore = true;
    for (const Document &document : books::documentsOfOrder(tx, head.id)) {
        if (document.kind != DocumentKind::Receipt)
            continue;
        receipt.document = document.id;
        receipt.cashRoundingMinor = document.totals.cashRoundingMinor;
        const auto entry = journal::entryAbout(
                tx, journal.stream(), documentKindName(document.kind), document.id.bytes());
        if (entry)
            receipt.head = {entry->sequence, entry->hash};
    }
    for (const Payment &payment : payments::paymentsOfDocument(tx, receipt.document))
        receipt.changeMinor += payment.changeMinor.value_or(0);
    return receipt;
}

} // namespace

Result<TillReceipt> placeTill(WriteTx &tx, const ShopRules &rules, const journal::Writer &journal,
                              const TillSale &sale)
{
    lockRegisterSales(tx, sale.reg);
    if (const auto before = head(tx, sale.id))
        return bookedBefore(tx, journal, *before);
    ARNOLD_TRY(authority, TillAuthority::of(tx, tx.actor(), sale.approvals));
    ARNOLD_TRY(counter, counterOf(rules, sale.reg));
    ARNOLD_TRY(shift, till::requireOpenShift(tx, sale.reg));
    if (sale.content.lines.empty())
        return ErrorCode::CartEmpty;
    ARNOLD_TRY(priced, priceSale(tx, rules, counter, sale));
    ARNOLD_CHECK(checkAuthority(authority, priced.content, priced.priced));

    std::vector<OrderLine> lines = orderLines(priced.content, priced.priced);
    OrderHead head = headOf(tx, counter, sale, priced, lines);
    head.businessDate = shift.businessDate;
    ARNOLD_TRY(money, tillMoney(tx, sale, priced, authority));
    ARNOLD_TRY(booked,
               Booking(tx, counter, shift, sale, priced, lines, head)
                       .book(journal, sellerOf(tx, rules, counter), std::move(money)));
    head.numberText = booked.document.document.numberText;
    ARNOLD_TRY(belowZero, moveGoods(tx, counter, priced, booked.document.document.id, authority));
    ARNOLD_CHECK(countPromotions(tx, priced.priced.cart, sale.id, priced.content.customer));
    storeOrder(tx, head, lines, belowZero);
    ARNOLD_CHECK(noteReturns(tx, priced.content, sale.id));
    for (const Approval &used : authority.used())
        till::noteApproval(tx, journal, {used.act, used.by, sale.reg, sale.id.bytes()});
    announcePlaced(tx, head);

    TillReceipt receipt;
    receipt.order = sale.id;
    receipt.document = booked.document.document.id;
    receipt.numberText = head.numberText;
    receipt.totalMinor = head.totalMinor;
    receipt.cashRoundingMinor = booked.cashRoundingMinor;
    receipt.changeMinor = booked.changeMinor;
    receipt.head = booked.document.head;
    return receipt;
}

} // namespace arnold::orders
