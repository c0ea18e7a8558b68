#include "core/orders/Fulfil.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/orders/TillMoney.h"
#include "core/promotions/PromotionStore.h"
#include "core/reporting/Check.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

namespace {

using Tenders = std::vector<payments::OfferedTender>;

QString tendersOf(const std::vector<Payment> &payments)
{
    QStringList all;
    for (const Payment &payment : payments)
        all << QStringLiteral("%1 %2%3")
                        .arg(tenderName(payment.tender))
                        .arg(payment.amountMinor)
                        .arg(payment.refunds.isNull() ? QString() : QStringLiteral(" back"));
    all.sort();
    return all.join(QStringLiteral(", "));
}

} // namespace

// Money of what comes back at a till: to the tenders that it came with, no further, and never a
// third party's part.
class TillReturnsTest : public QObject
{
    Q_OBJECT

public:
    explicit TillReturnsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void goesBackTheWayItCame_data()
    {
        QTest::addColumn<Tenders>("paid"); // for two mugs of 9.90
        QTest::addColumn<Tenders>("back"); // for both of them
        QTest::addColumn<QString>("booked");
        const auto row = [](const char *name, const Tenders &paid, const Tenders &back,
                            const char *booked) {
            QTest::newRow(name) << paid << back << QString::fromLatin1(booked);
        };
        row("cash", {{Tender::Cash, 2'000}}, {{Tender::Cash, 0}}, "cash -1980 back");
        row("card", {{Tender::Card, 1'980}}, {{Tender::Card, -1'980}}, "card -1980 back");
        row("split", {{Tender::Card, 1'000}, {Tender::Cash, 980}},
            {{Tender::Card, -1'000}, {Tender::Cash, 0}}, "card -1000 back, cash -980 back");
        row("two cards", {{Tender::Card, 1'000}, {Tender::Card, 980}}, {{Tender::Card, -1'980}},
            "card -1000 back, card -980 back");
    }

    void goesBackTheWayItCame()
    {
        QFETCH(Tenders, paid);
        QFETCH(Tenders, back);
        QFETCH(QString, booked);
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, paid);
        orders::TillSale sale = world.saleOf(world.withReturn({}, sold.document, 0, 2'000'000));
        sale.tenders = back;
        const auto returned = world.sell(sale, world.cashier()).value();
        QCOMPARE(returned.totalMinor, -1'980);
        QCOMPARE(tendersOf(detailOf(world, returned.order).payments), booked);
        QCOMPARE(world.books().at(QStringLiteral("paid")), 0);
        QVERIFY(holds(world));
    }

    void anotherWayAsksForPermissionAndAReason()
    {
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, {{Tender::Card, 1'000}, {Tender::Cash, 980}});
        orders::TillSale sale = world.saleOf(world.withReturn({}, sold.document, 0, 2'000'000));
        const auto before = world.books();
        const auto refused = world.sell(sale, world.cashier());
        QCOMPARE(refused.error().code, ErrorCode::ApprovalRequired);
        QCOMPARE(refused.error().facts,
                 (std::vector<ErrorFact> {
                         {QStringLiteral("permission"), QStringLiteral("orders.refund")},
                         {QStringLiteral("refundable"), QStringLiteral("980")}}));
        QCOMPARE(world.sell(sale, world.owner()).error().field, QStringLiteral("reason"));
        QCOMPARE(world.books(), before);
        sale.reason = QStringLiteral("card is lost");
        sale.approvals = {{world.shop.owner, Permission::OrdersRefund}};
        const auto returned = world.sell(sale, world.cashier()).value();
        const auto payments = detailOf(world, returned.order).payments;
        QCOMPARE(tendersOf(payments), QStringLiteral("cash -1000, cash -980 back"));
        for (const Payment &payment : payments) {
            QCOMPARE(payment.reason, QStringLiteral("card is lost"));
            QCOMPARE(*payment.tenderedMinor - *payment.changeMinor, payment.moneyMinor());
        }
        QVERIFY(holds(world));
    }

    void neverMoreThanWasCaptured()
    {
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, {{Tender::Card, 1'000}, {Tender::Cash, 980}});
        orders::TillSale first = world.saleOf(world.withReturn({}, sold.document, 0, 1'000'000));
        first.tenders = {{Tender::Card, -990}};
        QVERIFY(world.sell(first, world.cashier()));
        orders::TillSale second = world.saleOf(world.withReturn({}, sold.document, 0, 1'000'000));
        second.tenders = {{Tender::Card, -990}}; // ten are left of it
        const auto before = world.books();
        QCOMPARE(world.sell(second, world.cashier()).error().code, ErrorCode::ApprovalRequired);
        QCOMPARE(world.books(), before);
        second.tenders = {{Tender::Card, -10}, {Tender::Cash, 0}};
        QVERIFY(world.sell(second, world.cashier()));
        QCOMPARE(world.books().at(QStringLiteral("paid")), 0);
        QVERIFY(holds(world));
    }

    // Nobody knows how a sale of another till program was paid: what came back of it may go any
    // way, and nothing else with it.
    void anImportedSaleOpensItsOwnGoodsOnly()
    {
        SalesWorld world(m_maker);
        world.openShift();
        const auto imported = soldFor(world, {{Tender::Cash, 1'980}});
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<std::int64_t> {
            return tx.execute("UPDATE payment SET tender = 'imported' WHERE document_id = ?",
                              imported.document);
        });
        const auto sold = soldFor(world, {{Tender::Card, 1'980}});
        const TillCart both = world.withReturn(
                world.withReturn({}, imported.document, 0, 1'000'000), sold.document, 0, 1'000'000);
        orders::TillSale sale = world.saleOf(both); // all of it in cash
        const auto before = world.books();
        QCOMPARE(world.sell(sale, world.cashier()).error().code, ErrorCode::ApprovalRequired);
        QCOMPARE(world.books(), before);
        sale.tenders = {{Tender::Card, -990}, {Tender::Cash, 0}};
        const auto returned = world.sell(sale, world.cashier()).value();
        QCOMPARE(tendersOf(detailOf(world, returned.order).payments),
                 QStringLiteral("card -990 back, cash -990"));
    }

    void waysBack()
    {
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, {{Tender::Card, 1'200}, {Tender::Cash, 780}});
        const TillCart cart = world.withReturn({}, sold.document, 0, 1'000'000);
        const auto ways = world.db()
                                  .read([&](ReadTx &tx) {
                                      return orders::refundWays(tx, cart.content());
                                  })
                                  .value();
        QCOMPARE(ways.size(), std::size_t(2));
        QCOMPARE(tenderName(ways[0].tender), QStringLiteral("card"));
        QCOMPARE(ways[0].refundableMinor, 1'200);
        QCOMPARE(ways[1].refundableMinor, 780);
    }

    void anExchangeTendersTheDifference()
    {
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, {{Tender::Card, 1'980}});
        TillCart cart = world.withReturn({}, sold.document, 0, 2'000'000);
        cart = cart.withLine(world.item(world.shop.mug)).value();
        orders::TillSale sale = world.saleOf(cart);
        QCOMPARE(sale.seenTotalMinor, -990);
        sale.tenders = {{Tender::Card, -990}};
        const auto exchanged = world.sell(sale, world.cashier()).value();
        QCOMPARE(tendersOf(detailOf(world, exchanged.order).payments),
                 QStringLiteral("card -990 back"));
        QCOMPARE(world.onHand(world.shop.mug), 9'000'000);
        QVERIFY(holds(world));
    }

    void whereTheGoodsGo_data()
    {
        QTest::addColumn<int>("goods");
        QTest::addColumn<qlonglong>("onHand"); // 8 of 10 were left
        QTest::newRow("to stock") << int(GoodsCameBack::ToStock) << 9'000'000ll;
        QTest::newRow("damaged") << int(GoodsCameBack::Damaged) << 8'000'000ll;
        QTest::newRow("nowhere") << int(GoodsCameBack::Not) << 8'000'000ll;
    }

    void whereTheGoodsGo()
    {
        QFETCH(int, goods);
        QFETCH(qlonglong, onHand);
        SalesWorld world(m_maker);
        world.openShift();
        const auto sold = soldFor(world, {{Tender::Cash, 1'980}});
        orders::TillSale sale = world.saleOf(world.withReturn({}, sold.document, 0, 1'000'000));
        sale.content.lines.front().goods = GoodsCameBack(goods);
        sale.reason = QStringLiteral("chipped");
        const auto returned = world.sell(sale, world.cashier()).value();
        QCOMPARE(world.onHand(world.shop.mug), onHand);
        QCOMPARE(detailOf(world, returned.order).documents.front().reason,
                 QStringLiteral("chipped"));
        QVERIFY(holds(world));
    }

    void withoutAReceiptByPermission()
    {
        SalesWorld world(m_maker);
        world.openShift();
        TillCart::NewLine back = world.item(world.shop.mug, -1'000'000);
        const orders::TillSale sale = world.saleOf(TillCart().withLine(back).value());
        const auto before = world.books();
        QCOMPARE(world.sell(sale, world.cashier()).error().code, ErrorCode::ApprovalRequired);
        QCOMPARE(world.books(), before);
        const auto returned = world.sell(sale, world.owner()).value();
        QCOMPARE(tendersOf(detailOf(world, returned.order).payments), QStringLiteral("cash -990"));
        QCOMPARE(world.onHand(world.shop.mug), 11'000'000);
    }

    // Three mugs, two euros of them paid by a coupon: 67, 66 and 67 cents of each.
    void aCouponsPartIsNoMoneyBack()
    {
        SalesWorld world(m_maker);
        world.openShift();
        offerCoupon(world);
        const auto sold = world.mustSell(world.tillCart({{world.shop.mug, 3}}));
        QCOMPARE(tendersOf(detailOf(world, sold.order).payments),
                 QStringLiteral("cash 2770, coupon 200"));
        for (const int couponMinor : {67, 66, 67}) {
            const TillCart cart = world.withReturn({}, sold.document, 0, 1'000'000);
            QCOMPARE(world.priced(cart).cart.totals.dueMinor, -990 + couponMinor);
            const auto returned = world.sell(world.saleOf(cart), world.cashier()).value();
            QCOMPARE(returned.totalMinor, -990);
            QCOMPARE(tendersOf(detailOf(world, returned.order).payments),
                     QStringLiteral("cash %1 back, coupon -%2 back")
                             .arg(couponMinor - 990)
                             .arg(couponMinor));
        }
        QCOMPARE(world.books().at(QStringLiteral("paid")), 0);
        QVERIFY(holds(world));
    }

    void aCouponsPartOfAWebOrderIsNoMoneyBack()
    {
        SalesWorld world(m_maker);
        offerCoupon(world);
        const Token cart = world.readyCart({{world.shop.mug, QStringLiteral("2")}});
        const OrderId order = world.complete(cart, QStringLiteral("k")).value().id;
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<int> {
            const auto rules = world.rules.current(tx);
            ARNOLD_CHECK(orders::receivePayment(tx, *rules, {order, 1'980 + 490 - 200, {}, {}}));
            ARNOLD_TRY(parcels, orders::fulfil(tx, {order}));
            ARNOLD_CHECK(orders::issueInvoice(tx, *rules, order));
            return int(parcels.size());
        });
        const auto giveBack = [&] {
            return world.db().write(world.owner(), [&](WriteTx &tx) {
                return orders::returnGoods(tx, *world.rules.current(tx),
                                           {order, {{0, 1'000'000}}, QStringLiteral("chip"), {}});
            });
        };
        // Of 24.70 the coupon paid 2.00, of the two mugs 1.60.
        QVERIFY(giveBack());
        QVERIFY(giveBack());
        QCOMPARE(tendersOf(detailOf(world, order).payments),
                 QStringLiteral("coupon -80 back, coupon -80 back, coupon 200, "
                                "manual -910 back, manual -910 back, manual 2270"));
        QVERIFY(holds(world));
    }

    // One line named twice in one act, for what of it is damaged: no cent more or less comes back
    // than by two acts.
    void aLineComesBackInTwoParts()
    {
        SalesWorld world(m_maker);
        offerCoupon(world);
        const Token cart = world.readyCart({{world.shop.mug, QStringLiteral("3")}});
        const OrderId order = world.complete(cart, QStringLiteral("k")).value().id;
        mustWrite(world.db(), [&](WriteTx &tx) -> Result<DocumentId> {
            const auto rules = world.rules.current(tx);
            ARNOLD_CHECK(orders::receivePayment(tx, *rules, {order, 2'970 + 490 - 200, {}, {}}));
            ARNOLD_CHECK(orders::fulfil(tx, {order}));
            return orders::issueInvoice(tx, *rules, order);
        });
        const auto giveBack = [&](const std::vector<orders::ReturnedLine> &lines) {
            return world.db().write(world.owner(), [&](WriteTx &tx) {
                return orders::returnGoods(tx, *world.rules.current(tx),
                                           {order, lines, QStringLiteral("chip"), {}});
            });
        };
        const auto before = world.books();
        const auto tooMany = giveBack({{0, 2'000'000}, {0, 2'000'000, GoodsCameBack::Damaged}});
        QCOMPARE(tooMany.error().code, ErrorCode::InvalidQuantity);
        QCOMPARE(tooMany.error().field, QStringLiteral("lines[1].quantity"));
        QCOMPARE(world.books(), before);
        QVERIFY(giveBack({{0, 1'000'000}, {0, 1'000'000, GoodsCameBack::Damaged}}));
        QCOMPARE(world.onHand(world.shop.mug), 8'000'000);
        QVERIFY(giveBack({{0, 1'000'000}}));
        // Of 34.60 the coupon paid 2.00, of the three mugs 1.72: 57, 58 and 57 cents of each.
        QCOMPARE(tendersOf(detailOf(world, order).payments),
                 QStringLiteral("coupon -115 back, coupon -57 back, coupon 200, "
                                "manual -1865 back, manual -933 back, manual 3260"));
        QVERIFY(holds(world));
    }

private:
    static orders::TillReceipt soldFor(SalesWorld &world, const Tenders &paid)
    {
        orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 2}}));
        sale.tenders = paid;
        return world.sell(sale, world.cashier()).value();
    }
    static void offerCoupon(SalesWorld &world)
    {
        mustWrite(world.db(), [&](WriteTx &tx) {
            PromotionRow promotion;
            promotion.rule.name = QStringLiteral("Maker's two euros");
            promotion.rule.kind = PromotionKind::OrderAmount;
            promotion.rule.amountMinor = 200;
            promotion.rule.currency = Currency::of("EUR");
            promotion.rule.lowersTaxBase = false;
            return promotions::createPromotion(tx, promotion);
        });
    }
    static OrderDetail detailOf(SalesWorld &world, OrderId id)
    {
        return world.db().read([&](ReadTx &tx) { return orders::detail(tx, id); }).value();
    }
    static bool holds(SalesWorld &world)
    {
        const auto orders = mustRead(world.db(),
                                     [](ReadTx &tx) { return orders::check(tx, {}, 100); });
        return orders.findings.empty() && reporting::check(world.db()).value().findings.empty();
    }

    StoreMaker m_maker;
};

ARNOLD_STORE_TEST_CLASS(TillReturnsTest)

#include "TillReturnsTest.moc"
