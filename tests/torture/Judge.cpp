#include "tests/torture/Judge.h"

#include "core/books/Documents.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/reporting/Check.h"

namespace arnold::torture {
namespace {

constexpr int kOrdersPerRead = 200;

QString words(const Error &error)
{
    return QStringLiteral("%1 %2 %3")
            .arg(QString(errorName(error.code)), error.field, error.detail);
}

QString nameOf(const Attempt &attempt)
{
    return attempt.isWeb ? QStringLiteral("cart ") + attempt.cart.toText()
                         : QStringLiteral("sale ") + attempt.id.toText();
}

QStringList faultsOfOrders(Database &db)
{
    QStringList faults;
    std::optional<OrderId> after;
    do {
        const auto page = db.read([&](ReadTx &tx) {
            return Result<orders::CheckPage>(orders::check(tx, after, kOrdersPerRead));
        });
        if (!page)
            return faults << QStringLiteral("orders cannot be checked: ") + words(page.error());
        for (const orders::Finding &one : page->findings) {
            faults << QStringLiteral("order %1: %2: recorded %3, derived %4")
                              .arg(one.number, one.what, one.recorded, one.derived);
        }
        after = page->next;
    } while (after);
    return faults;
}

std::int64_t microsOf(const CartContent &content)
{
    std::int64_t sum = 0;
    for (const WantedLine &line : content.lines)
        sum += line.quantity.micros();
    return sum;
}

// What an order of an attempt must have to be whole.
QString faultOfOrder(const Shop &shop, const Attempt &attempt, const OrderDetail &order)
{
    const CartContent content = shop.contentOf(attempt.seed);
    std::int64_t goods = 0;
    std::int64_t micros = 0;
    for (const OrderLine &line : order.lines) {
        if (line.kind == LineKind::Shipping)
            continue;
        ++goods;
        micros += line.quantity.micros();
    }
    if (goods != static_cast<std::int64_t>(content.lines.size()) || micros != microsOf(content))
        return QStringLiteral("%1 lines, %2 were sold").arg(goods).arg(content.lines.size());
    if (attempt.isWeb)
        return {}; // paid on delivery, billed when it is sent
    if (order.documents.size() != 1)
        return QStringLiteral("%1 documents").arg(order.documents.size());
    if (attempt.isAcknowledged && order.documents.front().id != attempt.document)
        return QStringLiteral("another document than was acknowledged");
    std::int64_t paidMinor = 0;
    for (const Payment &payment : order.payments)
        paidMinor += payment.amountMinor;
    if (order.payments.size() != 1 || paidMinor != order.head.totalMinor)
        return QStringLiteral("%1 paid of %2").arg(paidMinor).arg(order.head.totalMinor);
    return {};
}

QString faultOfAttempt(ReadTx &tx, const Shop &shop, const Attempt &attempt)
{
    if (attempt.isWeb && !attempt.isAcknowledged)
        return {}; // nobody knows its number yet; the books' check has looked at it
    const OrderId id = attempt.isWeb ? attempt.order : attempt.id;
    const auto receipt = books::documentByCommandKey(tx, QStringLiteral("sale:") + id.toText());
    if (!orders::head(tx, id)) {
        if (attempt.isAcknowledged)
            return QStringLiteral("acknowledged, and lost");
        return receipt ? QStringLiteral("a document without its order") : QString();
    }
    const auto order = orders::detail(tx, id);
    return order ? faultOfOrder(shop, attempt, *order) : words(order.error());
}

// Sends an attempt; the order that it is, and whether it was there.
struct Sent {
    OrderId order = {};
    DocumentId document = {};
    bool wasThere = false;
};

Result<Sent> send(Shop &shop, const Attempt &attempt)
{
    if (attempt.isWeb) {
        ARNOLD_TRY(placed, shop.complete(attempt.cart));
        return Sent {placed.id, {}, placed.wasPlacedBefore};
    }
    ARNOLD_TRY(sold, shop.sell(attempt.id, attempt.seed));
    return Sent {sold.order, sold.document, sold.wasBookedBefore};
}

QString faultOfRetry(Shop &shop, const Attempt &attempt)
{
    const auto first = send(shop, attempt);
    if (!first)
        return QStringLiteral("sent again, refused: ") + words(first.error());
    if (attempt.isAcknowledged
        && (!first->wasThere || first->order != attempt.order
            || first->document != attempt.document))
        return QStringLiteral("sent again, it became another sale");
    const auto second = send(shop, attempt);
    if (!second)
        return QStringLiteral("sent a third time, refused: ") + words(second.error());
    if (!second->wasThere || second->order != first->order || second->document != first->document)
        return QStringLiteral("sent a third time, it became another sale");
    return {};
}

} // namespace

QStringList faultsOfBooks(Database &db)
{
    QStringList faults;
    if (db.dialect() == Dialect::Sqlite) {
        const auto whole = db.read([](ReadTx &tx) -> Result<QString> {
            return tx.queryOne<QString>("PRAGMA integrity_check").value_or(QString());
        });
        if (!whole || *whole != QLatin1String("ok"))
            faults << QStringLiteral("the file is damaged: ")
                            + (whole ? *whole : words(whole.error()));
    }
    const auto report = reporting::check(db);
    if (!report)
        return faults << QStringLiteral("the books cannot be checked: ") + words(report.error());
    for (const reporting::Finding &one : report->findings)
        faults << QStringLiteral("%1: %2: %3").arg(one.rule, one.subject, one.detail);
    return faults + faultsOfOrders(db);
}

QStringList faultsOfRecovery(Shop &shop, const std::vector<Attempt> &attempts)
{
    QStringList faults;
    for (const Attempt &attempt : attempts) {
        const auto fault = shop.db().read(
                [&](ReadTx &tx) -> Result<QString> { return faultOfAttempt(tx, shop, attempt); });
        const QString text = fault ? *fault : words(fault.error());
        if (!text.isEmpty())
            faults << nameOf(attempt) + QStringLiteral(": ") + text;
    }
    return faults;
}

QStringList faultsOfRetries(Shop &shop, const std::vector<Attempt> &attempts)
{
    QStringList faults;
    for (const Attempt &attempt : attempts) {
        const QString fault = faultOfRetry(shop, attempt);
        if (!fault.isEmpty())
            faults << nameOf(attempt) + QStringLiteral(": ") + fault;
    }
    return faults;
}

std::int64_t orderCount(Database &db)
{
    const auto count = db.read(
            [](ReadTx &tx) { return Result<std::int64_t>(orders::count(tx, {})); });
    return count ? *count : -1;
}

} // namespace arnold::torture
