#include "core/orders/OrderStatus.h"
#include "tests/support/Suite.h"

using namespace arnold::orders;

class OrderStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void derives_data();
    void derives();
    void namesGoBothWays();
};

Q_DECLARE_METATYPE(arnold::orders::OrderFacts)

void OrderStatusTest::derives_data()
{
    QTest::addColumn<OrderFacts>("facts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const OrderFacts &facts, const char *expected) {
        QTest::newRow(name) << facts << QString::fromLatin1(expected);
    };
    // Order: {draft, cancelled, total, authorised, paid, paid out, ready, goods}
    // Goods: {ordered, cancelled, fulfilled, returned}
    row("draft", {true, false, 100, 0, 0, 0, false, {{1, 0, 0, 0}}}, "draft unpaid none");
    row("new", {false, false, 100, 0, 0, 0, false, {{1, 0, 0, 0}}}, "placed unpaid none");
    row("promised", {false, false, 100, 100, 0, 0, false, {{1, 0, 0, 0}}},
        "placed authorised none");
    row("deposit", {false, false, 100, 0, 30, 0, false, {{1, 0, 0, 0}}}, "placed partly_paid none");
    row("paid", {false, false, 100, 0, 100, 0, false, {{1, 0, 0, 0}}}, "placed paid none");
    row("paid too much", {false, false, 100, 0, 120, 0, false, {{1, 0, 0, 0}}}, "placed paid none");
    row("too much given back", {false, false, 100, 0, 120, 20, false, {{1, 0, 0, 0}}},
        "placed paid none");
    row("ready", {false, false, 100, 0, 0, 0, true, {{1, 0, 0, 0}}}, "placed unpaid ready");
    row("one of two sent", {false, false, 100, 0, 100, 0, false, {{2, 0, 1, 0}}},
        "placed paid partial");
    row("one line of two sent", {false, false, 100, 0, 100, 0, true, {{1, 0, 1, 0}, {1, 0, 0, 0}}},
        "placed paid partial");
    row("sent, unpaid", {false, false, 100, 0, 0, 0, false, {{2, 0, 2, 0}}},
        "placed unpaid fulfilled");
    row("sold at a till", {false, false, 100, 0, 100, 0, false, {{2, 0, 2, 0}}},
        "completed paid fulfilled");
    row("rest cancelled", {false, false, 100, 0, 100, 0, false, {{2, 1, 1, 0}}},
        "completed paid fulfilled");
    row("one of two back", {false, false, 100, 0, 100, 50, false, {{2, 0, 2, 1}}},
        "completed partly_refunded partly_returned");
    row("one back, the other not sent", {false, false, 100, 0, 100, 50, false, {{2, 0, 1, 1}}},
        "placed partly_refunded partly_returned");
    row("all back", {false, false, 100, 0, 100, 100, false, {{2, 0, 2, 2}}},
        "completed refunded returned");
    row("back, not yet refunded", {false, false, 100, 0, 100, 0, false, {{1, 0, 1, 1}}},
        "completed paid returned");
    row("goodwill", {false, false, 100, 0, 100, 10, false, {{1, 0, 1, 0}}},
        "completed partly_refunded fulfilled");
    row("cancelled before payment", {false, true, 100, 0, 0, 0, false, {{1, 1, 0, 0}}},
        "cancelled unpaid none");
    row("cancelled and refunded", {false, true, 100, 0, 100, 100, false, {{1, 1, 0, 0}}},
        "cancelled refunded none");
    row("free", {false, false, 0, 0, 0, 0, false, {{1, 0, 0, 0}}}, "placed paid none");
    row("free, handed over", {false, false, 0, 0, 0, 0, false, {{1, 0, 1, 0}}},
        "completed paid fulfilled");
    row("only empties", {false, false, -75, 0, 0, 75, false, {}}, "completed paid fulfilled");
    row("only empties, not paid out", {false, false, -75, 0, 0, 0, false, {}},
        "placed unpaid fulfilled");
    row("an exchange that pays out", {false, false, -25, 0, 0, 25, false, {{1, 0, 1, 0}}},
        "completed paid fulfilled");
}

void OrderStatusTest::derives()
{
    QFETCH(OrderFacts, facts);
    QFETCH(QString, expected);
    const Statuses statuses = deriveStatuses(facts);
    QCOMPARE(QStringList({statusName(statuses.order), paymentStatusName(statuses.payment),
                          fulfilmentStatusName(statuses.fulfilment)})
                     .join(u' '),
             expected);
}

void OrderStatusTest::namesGoBothWays()
{
    for (const auto status : {Status::Draft, Status::Placed, Status::Completed, Status::Cancelled})
        QCOMPARE(statusFromName(statusName(status)), status);
    for (int i = 0; i < 6; ++i) {
        const auto payment = static_cast<PaymentStatus>(i);
        QCOMPARE(paymentStatusFromName(paymentStatusName(payment)), payment);
        const auto fulfilment = static_cast<FulfilmentStatus>(i);
        QCOMPARE(fulfilmentStatusFromName(fulfilmentStatusName(fulfilment)), fulfilment);
    }
    QVERIFY(!statusFromName(u"Placed"));
    QVERIFY(!paymentStatusFromName(u""));
    QVERIFY(!fulfilmentStatusFromName(u"sent"));
}

ARNOLD_TEST_CLASS(OrderStatusTest)
#include "OrderStatusTest.moc"
