#include "core/orders/OrdersCheck.h"

#include "core/orders/OrderRows.h"
#include "core/orders/Orders.h"

namespace arnold::orders {
namespace {

constexpr std::string_view kPage = "SELECT " ORDER_COLUMNS
                                   " FROM orders WHERE id > ? ORDER BY id LIMIT ?";
constexpr std::string_view kFirstPage = "SELECT " ORDER_COLUMNS " FROM orders ORDER BY id LIMIT ?";
constexpr std::string_view kFulfilled =
        "SELECT l.order_line, CAST(SUM(l.quantity_micros) AS BIGINT) FROM fulfilment f "
        "JOIN fulfilment_line l ON l.fulfilment_id = f.id "
        "WHERE f.order_id = ? AND f.state IN ('sent', 'delivered') "
        "GROUP BY l.order_line ORDER BY l.order_line";
constexpr std::string_view kPayments =
        "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment WHERE order_id = ?";
constexpr std::string_view kReceipts =
        "SELECT COUNT(*), CAST(COALESCE(SUM(total_minor), 0) AS BIGINT) FROM document "
        "WHERE order_id = ? AND kind = 'receipt'";
constexpr std::string_view kCartOrder = "SELECT order_id FROM cart WHERE id = ?";

class Checking
{
public:
    Checking(ReadTx &tx, CheckPage &page)
        : m_tx(tx)
        , m_page(page)
    {
    }

    void check(const OrderHead &head)
    {
        const std::vector<OrderLine> lines = orders::lines(m_tx, head.id);
        checkSums(head, lines);
        checkStatus(head);
        checkFulfilled(head, lines);
        checkPromises(head, lines);
        if (head.kind == OrderKind::Till)
            checkTill(head);
        if (!head.cart.isNull())
            checkCart(head);
    }

private:
    void expect(const OrderHead &head, const char *what, const QString &recorded,
                const QString &derived)
    {
        if (recorded != derived)
            m_page.findings.push_back(
                    {head.id, head.numberText, QString::fromLatin1(what), recorded, derived});
    }
    void expect(const OrderHead &head, const char *what, std::int64_t recorded,
                std::int64_t derived)
    {
        expect(head, what, QString::number(recorded), QString::number(derived));
    }

    void checkSums(const OrderHead &head, const std::vector<OrderLine> &lines)
    {
        std::int64_t goods = 0;
        std::int64_t shipping = 0;
        std::int64_t discount = 0;
        std::int64_t tax = 0;
        for (const OrderLine &line : lines) {
            std::int64_t rows = 0;
            for (const DocumentTax &row : line.taxes)
                rows += row.amountMinor;
            if (line.taxMinor)
                expect(head, "line_tax", *line.taxMinor, rows);
            tax += line.taxMinor.value_or(0);
            if (line.kind == LineKind::Shipping) {
                shipping += line.totalMinor;
                continue;
            }
            goods += line.totalMinor + line.discountMinor;
            discount += line.discountMinor;
        }
        expect(head, "subtotal", head.subtotalMinor, goods);
        expect(head, "discount", head.discountMinor, discount);
        expect(head, "shipping", head.shippingMinor, shipping);
        if (head.taxMinor)
            expect(head, "tax", *head.taxMinor, tax);
        const std::int64_t onTop = head.basis == Basis::Net ? head.taxMinor.value_or(0) : 0;
        expect(head, "total", head.totalMinor, goods - discount + shipping + onTop);
    }

    void checkStatus(const OrderHead &head)
    {
        if (head.kind == OrderKind::Imported)
            return; // as its source said
        const Statuses derived = deriveStatuses(factsOf(m_tx, head));
        const auto text = [](const Statuses &status) {
            return QStringList({statusName(status.order), paymentStatusName(status.payment),
                                fulfilmentStatusName(status.fulfilment)})
                    .join(u' ');
        };
        expect(head, "status", text(head.status), text(derived));
    }

    void checkFulfilled(const OrderHead &head, const std::vector<OrderLine> &lines)
    {
        if (head.kind == OrderKind::Imported)
            return;
        std::vector<std::int64_t> fulfilled(lines.size());
        Rows rows = m_tx.query(kFulfilled, head.id);
        while (rows.next()) {
            const auto line = rows.value<int>(0);
            if (line >= 0 && line < static_cast<int>(lines.size()))
                fulfilled[static_cast<std::size_t>(line)] = rows.value<std::int64_t>(1);
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            expect(head, "fulfilled", lines[i].fulfilledMicros, fulfilled[i]);
    }

    // What is promised and not yet settled is what is open, on every line that has a promise.
    void checkPromises(const OrderHead &head, const std::vector<OrderLine> &lines)
    {
        for (const OpenAllocation &promise : openAllocations(m_tx, head.id)) {
            if (promise.line < 0 || promise.line >= static_cast<int>(lines.size())) {
                expect(head, "allocated", promise.line, -1);
                continue;
            }
            const OrderLine &line = lines[static_cast<std::size_t>(promise.line)];
            const std::int64_t open = line.quantity.micros() - line.cancelledMicros
                    - line.fulfilledMicros;
            // A promise for components counts in the components' units: only that it is open.
            if (promise.variant == line.variant)
                expect(head, "allocated", promise.openMicros, open);
            else if (open == 0)
                expect(head, "allocated", promise.openMicros, 0);
        }
    }

    void checkTill(const OrderHead &head)
    {
        expect(head, "payments", m_tx.queryOne<std::int64_t>(kPayments, head.id).value_or(0),
               head.totalMinor);
        const auto receipts = m_tx.queryOne<std::int64_t, std::int64_t>(kReceipts, head.id);
        if (!receipts)
            return;
        expect(head, "document", std::get<0>(*receipts), 1);
        expect(head, "document_total", std::get<1>(*receipts), head.totalMinor);
    }

    void checkCart(const OrderHead &head)
    {
        const auto order = m_tx.queryOne<OrderId>(kCartOrder, head.cart);
        if (order)
            expect(head, "cart", order->toText(), head.id.toText());
    }

    ReadTx &m_tx;
    CheckPage &m_page;
};

} // namespace

CheckPage check(ReadTx &tx, std::optional<OrderId> after, int limit)
{
    std::vector<OrderHead> heads;
    {
        Rows rows = after ? tx.query(kPage, *after, limit) : tx.query(kFirstPage, limit);
        while (rows.next())
            heads.push_back(readHead(rows));
    }
    CheckPage page;
    Checking checking(tx, page);
    for (const OrderHead &head : heads)
        checking.check(head);
    page.orders = static_cast<std::int64_t>(heads.size());
    if (static_cast<int>(heads.size()) == limit)
        page.next = heads.back().id;
    return page;
}

} // namespace arnold::orders
