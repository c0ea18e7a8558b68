#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/promotions/PromotionStore.h"
#include "core/reporting/Check.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

// A maker's or a city's coupon: the price is taxed whole, the buyer owes less, and the rest is a
// payment that the third party owes.
class ThirdPartyCouponTest : public QObject
{
    Q_OBJECT

public:
    explicit ThirdPartyCouponTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void paysAtTheTill()
    {
        SalesWorld world(m_maker);
        world.openShift();
        offer(world);
        orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 1}}));
        sale.tenders = {{Tender::Cash, 1'000}};
        const auto receipt = world.sell(sale, world.cashier()).value();
        QCOMPARE(receipt.totalMinor, 990);
        QCOMPARE(receipt.changeMinor, 210); // 7.90 of 10.00
        const OrderDetail order = detailOf(world, receipt.order);
        QCOMPARE(tendersOf(order), QStringLiteral("cash 790, coupon 200"));
        QCOMPARE(order.head.taxMinor.value(), 158); // of the whole price
        QVERIFY(order.head.status.payment == orders::PaymentStatus::Paid);
        QVERIFY(holds(world));
    }

    void isNoTenderThatATillOffers()
    {
        SalesWorld world(m_maker);
        world.openShift();
        orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 1}}));
        sale.tenders = {{Tender::Coupon, 990}};
        const auto before = world.books();
        QCOMPARE(world.sell(sale, world.owner()).error().code, ErrorCode::InvalidValue);
        QCOMPARE(world.books(), before);
    }

    void paysItsPartOfAWebOrder()
    {
        SalesWorld world(m_maker);
        offer(world);
        const Token cart = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
        const auto placed = world.complete(cart, QStringLiteral("k")).value();
        const OrderDetail order = detailOf(world, placed.id);
        QCOMPARE(order.head.totalMinor, 990 + 490);
        QCOMPARE(tendersOf(order), QStringLiteral("coupon 200"));
        QVERIFY(order.head.status.payment == orders::PaymentStatus::PartlyPaid);
        QVERIFY(holds(world));
    }

private:
    static void offer(SalesWorld &world)
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
    static QString tendersOf(const OrderDetail &order)
    {
        QStringList all;
        for (const Payment &payment : order.payments)
            all << QStringLiteral("%1 %2").arg(tenderName(payment.tender)).arg(payment.amountMinor);
        all.sort();
        return all.join(QStringLiteral(", "));
    }
    static bool holds(SalesWorld &world)
    {
        const auto orders = mustRead(world.db(),
                                     [](ReadTx &tx) { return orders::check(tx, {}, 100); });
        return orders.findings.empty() && reporting::check(world.db()).value().findings.empty();
    }

    StoreMaker m_maker;
};

ARNOLD_STORE_TEST_CLASS(ThirdPartyCouponTest)

#include "ThirdPartyCouponTest.moc"
