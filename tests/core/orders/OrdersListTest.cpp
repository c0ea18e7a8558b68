#include "core/cart/ParkedSales.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

class OrdersListTest : public QObject
{
    Q_OBJECT

public:
    explicit OrdersListTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void pagesWithoutGapsOrRepeats();
    void filters_data();
    void filters();
    void cursorsGoBothWays();
    void checkFindsWhatWasTamperedWith_data();
    void checkFindsWhatWasTamperedWith();
    void paidInvoicedReturned();
    void heldAndRecalledOnce();

private:
    StoreMaker m_maker;
};

namespace {

orders::OrderPage list(SalesWorld &world, const orders::OrderFilter &filter, int limit,
                       const std::optional<orders::OrderCursor> &after = {})
{
    return mustRead(world.db(), [&](ReadTx &tx) { return orders::list(tx, filter, limit, after); });
}

orders::CheckPage check(SalesWorld &world)
{
    return mustRead(world.db(), [](ReadTx &tx) { return orders::check(tx, {}, 100); });
}

} // namespace

void OrdersListTest::pagesWithoutGapsOrRepeats()
{
    SalesWorld world(m_maker);
    world.openShift();
    QStringList sold;
    for (int i = 0; i < 7; ++i) {
        sold.prepend(world.mustSell(world.tillCart({{world.shop.apple, 1}})).numberText);
        if (i % 2 == 0)
            world.clock().advanceMillis(1); // some share their moment
    }
    QStringList seen;
    std::optional<orders::OrderCursor> after;
    int pages = 0;
    do {
        const orders::OrderPage page = list(world, {}, 3, after);
        for (const OrderHead &head : page.items)
            seen << head.numberText;
        after = page.next;
        ++pages;
    } while (after);
    QCOMPARE(seen, sold);
    QCOMPARE(pages, 3);
    QCOMPARE(mustRead(world.db(), [](ReadTx &tx) { return orders::count(tx, {}); }), 7);
}

void OrdersListTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << ""
                         << "1001 R1-000002 R1-000001";
    QTest::newRow("web") << "kind=web"
                         << "1001";
    QTest::newRow("till") << "kind=till"
                          << "R1-000002 R1-000001";
    QTest::newRow("open") << "status=placed"
                          << "1001";
    QTest::newRow("unpaid") << "payment=unpaid"
                            << "1001";
    QTest::newRow("returned") << "fulfilment=returned"
                              << "R1-000001";
    QTest::newRow("whole number") << "search=R1-000002"
                                  << "R1-000002";
    QTest::newRow("small letters") << "search=r1-000002"
                                   << "R1-000002";
    QTest::newRow("its end") << "search=2"
                             << "R1-000002";
    QTest::newRow("web number") << "search=1001"
                                << "1001";
    QTest::newRow("e-mail") << "search=Ada@example.org"
                            << "1001";
    QTest::newRow("somebody else's e-mail") << "search=eve@example.org"
                                            << "";
    QTest::newRow("nothing") << "search=nothing' OR 1=1"
                             << "";
    QTest::newRow("today") << "from=2026-03-06"
                           << "1001 R1-000002 R1-000001";
    QTest::newRow("tomorrow") << "from=2026-03-07"
                              << "";
    QTest::newRow("register") << "register"
                              << "R1-000002 R1-000001";
}

void OrdersListTest::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, expected);
    SalesWorld world(m_maker);
    world.openShift();
    const auto first = world.mustSell(world.tillCart({{world.shop.apple, 1}}));
    world.clock().advanceMillis(1);
    world.mustSell(world.withReturn({}, first.document, 0, 1'000'000));
    world.clock().advanceMillis(1);
    QVERIFY(world.complete(world.readyCart({{world.shop.mug, QStringLiteral("1")}}),
                           QStringLiteral("k")));
    orders::OrderFilter wanted;
    const QString name = filter.section(u'=', 0, 0);
    const QString value = filter.section(u'=', 1);
    if (name == QLatin1String("kind"))
        wanted.kind = orderKindFromName(value);
    if (name == QLatin1String("status"))
        wanted.status = orders::statusFromName(value);
    if (name == QLatin1String("payment"))
        wanted.payment = orders::paymentStatusFromName(value);
    if (name == QLatin1String("fulfilment"))
        wanted.fulfilment = orders::fulfilmentStatusFromName(value);
    if (name == QLatin1String("search"))
        wanted.search = value;
    if (name == QLatin1String("from"))
        wanted.fromDate = value;
    if (name == QLatin1String("register"))
        wanted.reg = world.shop.ids.reg;
    QStringList found;
    for (const OrderHead &head : list(world, wanted, 10).items)
        found << head.numberText;
    QCOMPARE(found.join(u' '), expected);
    QCOMPARE(mustRead(world.db(), [&](ReadTx &tx) { return orders::count(tx, wanted); }),
             found.size());
}

void OrdersListTest::cursorsGoBothWays()
{
    const orders::OrderCursor cursor {{1'772'798'400'000'001}, OrderId::make()};
    const auto read = orders::cursorFromText(orders::cursorToText(cursor));
    QVERIFY(read && read->placedAt == cursor.placedAt && read->id == cursor.id);
    for (const char *bad : {"", ".", "1", "1.", "x.0", "1.1"})
        QVERIFY(!orders::cursorFromText(QString::fromLatin1(bad)));
}

void OrdersListTest::checkFindsWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << "UPDATE orders SET note = 'x'"
                             << "";
    QTest::newRow("total") << "UPDATE orders SET total_minor = total_minor + 1 WHERE kind = 'web'"
                           << "total";
    QTest::newRow("line") << "UPDATE order_line SET total_minor = total_minor + 1 "
                             "WHERE kind = 'shipping'"
                          << "shipping,total";
    QTest::newRow("tax row") << "UPDATE order_tax SET amount_minor = amount_minor + 1 "
                                "WHERE line = 0 AND order_id IN "
                                "(SELECT id FROM orders WHERE kind = 'web')"
                             << "line_tax";
    QTest::newRow("status") << "UPDATE orders SET payment_status = 'paid' WHERE kind = 'web'"
                            << "status";
    QTest::newRow("fulfilled") << "UPDATE order_line SET cancelled_micros = 1000000 "
                                  "WHERE kind = 'goods' AND fulfilled_micros = 0"
                               << "allocated";
    QTest::newRow("payment") << "UPDATE payment SET amount_minor = 98, tendered_minor = 98 "
                                "WHERE tender = 'cash'"
                             << "payments,status";
}

void OrdersListTest::checkFindsWhatWasTamperedWith()
{
    QFETCH(QString, sql);
    QFETCH(QString, what);
    SalesWorld world(m_maker);
    world.openShift();
    world.mustSell(world.tillCart({{world.shop.apple, 1}}));
    QVERIFY(world.complete(world.readyCart({{world.shop.mug, QStringLiteral("1")}}),
                           QStringLiteral("k")));
    QCOMPARE(check(world).findings.size(), std::size_t(0));
    const QByteArray statement = sql.toUtf8();
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute(std::string_view(statement.constData(), std::size_t(statement.size())));
        return {};
    });
    QStringList found;
    const orders::CheckPage page = check(world);
    QCOMPARE(page.orders, 2);
    for (const orders::Finding &finding : page.findings)
        found << finding.what;
    found.sort();
    QCOMPARE(found.join(u','), what);
}

void OrdersListTest::paidInvoicedReturned()
{
    SalesWorld world(m_maker);
    const OrderId order = world.complete(world.readyCart({{world.shop.mug, QStringLiteral("3")}}),
                                         QStringLiteral("k"))
                                  .value()
                                  .id;
    const auto asOwner = [&](auto &&fn) { return world.db().write(world.owner(), fn); };
    const auto detail = [&] {
        return world.db().read([&](ReadTx &tx) { return orders::detail(tx, order); }).value();
    };
    const std::int64_t total = detail().head.totalMinor;
    QVERIFY(asOwner([&](WriteTx &tx) {
        return orders::receivePayment(tx, *world.rules.current(tx), {order, total, {}, {}});
    }));
    QVERIFY(asOwner([&](WriteTx &tx) { return orders::fulfil(tx, {.order = order}); }));
    QVERIFY(detail().head.status.order == orders::Status::Completed);
    const auto invoice = [&] {
        return asOwner([&](WriteTx &tx) {
                   return orders::issueInvoice(tx, *world.rules.current(tx), order);
               })
                .value();
    };
    const DocumentId issued = invoice();
    QVERIFY(invoice() == issued);
    QCOMPARE(detail().documents.front().numberText, QStringLiteral("INV-000001"));
    QCOMPARE(detail().documents.front().totals.totalMinor, total);

    const auto back = [&](std::int64_t micros, GoodsCameBack goods) {
        return asOwner([&](WriteTx &tx) {
            return orders::returnGoods(tx, *world.rules.current(tx),
                                       {order, {{0, micros, goods}}, QStringLiteral("broken"), {}});
        });
    };
    QVERIFY(back(1'000'000, GoodsCameBack::ToStock));
    QCOMPARE(world.onHand(world.shop.mug), 8'000'000);
    QVERIFY(detail().head.status.payment == orders::PaymentStatus::PartlyRefunded);
    QVERIFY(detail().head.status.fulfilment == orders::FulfilmentStatus::PartlyReturned);
    QCOMPARE(detail().documents.back().numberText, QStringLiteral("CN-000001"));
    QCOMPARE(detail().documents.back().totals.totalMinor, -990);
    QCOMPARE(detail().payments.back().amountMinor, -990);
    QVERIFY(back(1'000'000, GoodsCameBack::Damaged));
    QCOMPARE(world.onHand(world.shop.mug), 8'000'000);
    const auto before = world.books();
    QCOMPARE(back(2'000'000, GoodsCameBack::ToStock).error().code, ErrorCode::InvalidQuantity);
    QCOMPARE(world.books(), before);
    QVERIFY(back(1'000'000, GoodsCameBack::Not));
    QVERIFY(detail().head.status.fulfilment == orders::FulfilmentStatus::Returned);
    QCOMPARE(check(world).findings.size(), std::size_t(0));
}

void OrdersListTest::heldAndRecalledOnce()
{
    SalesWorld world(m_maker);
    const TillCart cart = world.tillCart({{world.shop.mug, 2}, {world.shop.apple, 1}});
    cart::NewParkedSale sale;
    sale.reg = world.shop.ids.reg;
    sale.region = world.shop.ids.region;
    sale.channel = world.shop.ids.till;
    sale.label = QStringLiteral("lady in red");
    const auto hold = [&] {
        return world.db().write(world.cashier(), [&](WriteTx &tx) { return cart::hold(tx, sale); });
    };
    QCOMPARE(hold().error().code, ErrorCode::CartEmpty);
    sale.content = cart.content();
    const CartId id = hold().value();
    const auto waiting = [&] {
        return mustRead(world.db(), [](ReadTx &tx) { return cart::parkedSales(tx); });
    };
    QCOMPARE(waiting().size(), std::size_t(1));
    QCOMPARE(waiting().front().label, QStringLiteral("lady in red"));
    QVERIFY(waiting().front().staff == world.shop.cashier);
    const auto recall = [&](CartId which) {
        return world.db().write(world.owner(),
                                [&](WriteTx &tx) { return cart::recall(tx, which); });
    };
    const cart::ParkedSale recalled = recall(id).value();
    QCOMPARE(cart::contentToJson(recalled.content), cart::contentToJson(cart.content()));
    QVERIFY(waiting().empty());
    QCOMPARE(recall(id).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(recall(CartId::make()).error().code, ErrorCode::NotFound);
}

ARNOLD_STORE_TEST_CLASS(OrdersListTest)
#include "OrdersListTest.moc"
