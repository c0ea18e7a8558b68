#include "tests/server/api/Shopfront.h"

using namespace arnold;
using namespace arnold::test;

namespace {

const QByteArray kOrders = "/api/v1/admin/orders";

QString available(const Heard &levels)
{
    return levels.array("items")[0].toObject()["available"].toString();
}

QString onHand(const Heard &levels)
{
    return levels.array("items")[0].toObject()["on_hand"].toString();
}

QByteArray statuses(const Heard &order)
{
    return order.text("status") + ' ' + order.text("payment_status") + ' '
            + order.text("fulfilment_status");
}

} // namespace

// What happens to web orders, step by step, by key.
class OrderStepsTest : public QObject
{
    Q_OBJECT

public:
    explicit OrderStepsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void initTestCase()
    {
        m_front = std::make_unique<Shopfront>(m_maker);
        m_key = m_front->keyWith({Permission::OrdersRead, Permission::OrdersEdit,
                                  Permission::OrdersCancel, Permission::OrdersFulfil,
                                  Permission::OrdersRefund, Permission::InventoryRead});
    }
    void cleanupTestCase() { m_front.reset(); }

    void anOrderIsFound()
    {
        Shopper client = m_front->shopper();
        const QByteArray id = placed(client, m_front->shop().apple, "1");
        placed(client, m_front->shop().apple, "2");
        const Heard all = client.get(kOrders + "?count=true&limit=1", m_key);
        HEARD(all, 200);
        QCOMPARE(all.json["count"].toInt(), 2);
        QCOMPARE(all.array("items").size(), 1);
        const Heard rest = client.get(kOrders + "?limit=1&cursor=" + all.text("next_cursor"),
                                      m_key);
        HEARD(rest, 200);
        QCOMPARE(rest.array("items")[0].toObject()["id"].toString().toLatin1(), id);
        const Heard shown = client.get(kOrders + '/' + id, m_key);
        HEARD(shown, 200);
        QCOMPARE(statuses(shown), "placed unpaid none");
        HEARD(client.get(kOrders + "?status=cancelled", m_key), 200);
        HEARD(client.get(kOrders + "?status=lost", m_key), 400);
        HEARD(client.get(kOrders + "?cursor=nonsense", m_key), 400);
        HEARD(client.get(kOrders + '/' + OrderId::make().toText().toLatin1(), m_key), 404);
        HEARD(client.get(kOrders + "/nonsense", m_key), 404);
    }

    void aCancelledOrderGivesItsGoodsBack()
    {
        Shopper client = m_front->shopper();
        const VariantId shirt = m_front->shop().shirtM;
        const QByteArray id = placed(client, shirt, "2");
        QCOMPARE(available(stockOf(client, shirt)), QStringLiteral("3"));
        const auto cancel = [&](const char *key) {
            return client.post(kOrders + '/' + id + "/cancel", {{"reason", "changed their mind"}},
                               m_key + once(key));
        };
        HEARD(client.post(kOrders + '/' + id + "/cancel", {}, m_key), 400); // no key
        const Heard cancelled = cancel("cancel-1");
        HEARD(cancelled, 201);
        QCOMPARE(statuses(cancelled), "cancelled unpaid none");
        QCOMPARE(available(stockOf(client, shirt)), QStringLiteral("5"));
        QCOMPARE(cancel("cancel-1").raw.body, cancelled.raw.body);
        const Heard again = cancel("cancel-2");
        HEARD(again, 409);
        QCOMPARE(again.code(), "invalid_state");
        HEARD(step(client, id, "fulfilments", {}, "too-late"), 409);
        QCOMPARE(available(stockOf(client, shirt)), QStringLiteral("5"));
    }

    void anOrderIsPaidSentInvoicedAndComesBack()
    {
        Shopper client = m_front->shopper();
        const VariantId mug = m_front->shop().mug;
        const QByteArray id = placed(client, mug, "3");
        const int total = client.get(kOrders + '/' + id, m_key).object("total")["amount"].toInt();
        QCOMPARE(total, 3 * 990 + 490);
        const QJsonObject money {{"amount", QJsonObject {{"amount", total}, {"currency", "EUR"}}},
                                 {"note", "transfer"}};
        const Heard paid = step(client, id, "payments", money, "pay-1");
        HEARD(paid, 201);
        QCOMPARE(statuses(paid), "placed paid none");
        const Heard early = step(client, id, "returns", back("1", "to_stock"), "early");
        HEARD(early, 409);
        const Heard sent = step(client, id, "fulfilments", {{"carrier", "Post"}}, "send-1");
        HEARD(sent, 201);
        QCOMPARE(statuses(sent), "completed paid fulfilled");
        QCOMPARE(onHand(stockOf(client, mug)), QStringLiteral("7"));
        const Heard invoiced = step(client, id, "invoice", {}, "invoice-1");
        HEARD(invoiced, 201);
        QCOMPARE(invoiced.array("documents").size(), 1);
        HEARD(step(client, id, "invoice", {}, "invoice-2"), 201); // the same one
        QCOMPARE(m_front->rowsOf("document"), 1);
        HEARD(step(client, id, "cancel", {}, "cancel"), 409);
        const Heard came = step(client, id, "returns", back("1", "to_stock"), "return-1");
        HEARD(came, 201);
        QCOMPARE(statuses(came), "completed partly_refunded partly_returned");
        QCOMPARE(came.array("documents").size(), 2);
        QCOMPARE(step(client, id, "returns", back("1", "to_stock"), "return-1").raw.body,
                 came.raw.body);
        QCOMPARE(onHand(stockOf(client, mug)), QStringLiteral("8"));
        const Heard tooMuch = step(client, id, "returns", back("3", "to_stock"), "return-2");
        HEARD(tooMuch, 422);
        QCOMPARE(tooMuch.array("errors")[0].toObject()["field"].toString(),
                 QStringLiteral("lines[0].quantity"));
        HEARD(step(client, id, "returns", back("2", "damaged"), "return-3"), 201);
        QCOMPARE(onHand(stockOf(client, mug)), QStringLiteral("8"));
        QCOMPARE(m_front->rowsOf("document"), 3);
        // The server's worker journals what was issued, a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(m_front->rowsOf("job WHERE done_at IS NULL"), 0, 20'000);
        QCOMPARE(m_front->rowsOf("journal_entry WHERE kind IN ('invoice', 'credit_note')"), 3);
    }

    void whatIsNotThereCannotBeStepped()
    {
        Shopper client = m_front->shopper();
        const QByteArray none = OrderId::make().toText().toLatin1();
        const QJsonObject money {{"amount", QJsonObject {{"amount", 1}, {"currency", "EUR"}}}};
        HEARD(step(client, none, "fulfilments", {}, "n1"), 404);
        HEARD(step(client, none, "payments", money, "n2"), 404);
        HEARD(step(client, none, "cancel", {}, "n3"), 404);
        HEARD(step(client, none, "invoice", {}, "n4"), 404);
        HEARD(step(client, none, "returns", back("1", "not"), "n5"), 404);
        HEARD(step(client, "nonsense", "cancel", {}, "n6"), 404);
    }

private:
    static QJsonObject back(const char *quantity, const char *goods)
    {
        const QJsonObject line {{"line", "0"}, {"quantity", quantity}, {"goods", goods}};
        return {{"lines", QJsonArray {line}}, {"reason", "too big"}};
    }
    Heard step(Shopper &client, const QByteArray &order, const char *what, const QJsonObject &body,
               const char *key)
    {
        return client.post(kOrders + '/' + order + '/' + what, body, m_key + once(key));
    }
    Heard stockOf(Shopper &client, VariantId variant)
    {
        return client.get("/api/v1/admin/variants/" + bytes(variant) + "/stock", m_key);
    }
    // The id of a web order over one line.
    QByteArray placed(Shopper &client, VariantId variant, const QString &quantity)
    {
        const QByteArray cart = client.readyCart(variant, quantity);
        const Heard order = client.complete(cart, "order of " + cart);
        const Heard found = client.get(kOrders + "?q=" + order.text("number"), m_key);
        return found.array("items")[0].toObject()["id"].toString().toLatin1();
    }

    StoreMaker m_maker;
    std::unique_ptr<Shopfront> m_front;
    QByteArray m_key;
};

ARNOLD_STORE_TEST_CLASS(OrderStepsTest)

#include "OrderStepsTest.moc"
