#include "core/books/Documents.h"
#include "core/books/JournalStore.h"
#include "core/customers/Customers.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/orders/Reprint.h"
#include "core/payments/Payments.h"
#include "core/promotions/PromotionStore.h"
#include "tests/support/SalesWorld.h"

#include <thread>

using namespace arnold;
using namespace arnold::test;

class PlaceTillTest : public QObject
{
    Q_OBJECT

public:
    explicit PlaceTillTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void aCashSale();
    void refusedLeavesNothing_data();
    void refusedLeavesNothing();
    void priceMovedSinceTheCashierSawIt();
    void belowZeroByPermission();
    void limitsAskForApproval();
    void eachThingIsApproved();
    void saleAndFullReturnAreNothing();
    void singlyReturned();
    void returnsHaveAnEnd();
    void anExchange();
    void cashRounding_data();
    void cashRounding();
    void promotionsUsesAreCounted();
    void reprintsAreOnRecord();
    void theCustomersPricesCount();
    void theSameSaleTwice();
    void theSameSaleManyTimesAtOnce();

private:
    StoreMaker m_maker;
};

namespace {

OrderDetail detailOf(SalesWorld &world, OrderId id)
{
    return world.db().read([&](ReadTx &tx) { return orders::detail(tx, id); }).value();
}

QString statusOf(SalesWorld &world, OrderId id)
{
    const orders::Statuses status = detailOf(world, id).head.status;
    return QStringList({orders::statusName(status.order), orders::paymentStatusName(status.payment),
                        orders::fulfilmentStatusName(status.fulfilment)})
            .join(u' ');
}

// Everything that `check` would find in the orders.
QStringList findings(SalesWorld &world)
{
    return mustRead(world.db(), [&](ReadTx &tx) {
        QStringList found;
        for (const orders::Finding &finding : orders::check(tx, {}, 1000).findings)
            found << finding.number + u' ' + finding.what + u' ' + finding.recorded + u' '
                            + finding.derived;
        return found;
    });
}

} // namespace

void PlaceTillTest::aCashSale()
{
    SalesWorld world(m_maker);
    world.openShift();
    TillCart cart = world.tillCart({{world.shop.apple, 3}, {world.shop.mug, 1}});
    orders::TillSale sale = world.saleOf(cart);
    QCOMPARE(sale.seenTotalMinor, 3 * 99 + 990);
    sale.tenders.front().amountMinor = 2000;
    const auto receipt = world.sell(sale, world.cashier()).value();
    QCOMPARE(receipt.numberText, QStringLiteral("R1-000001"));
    QCOMPARE(receipt.totalMinor, 1287);
    QCOMPARE(receipt.changeMinor, 713);
    QVERIFY(!receipt.wasBookedBefore);
    QVERIFY(receipt.head.sequence > 0);
    QCOMPARE(world.onHand(world.shop.apple), 97'000'000);
    QCOMPARE(world.onHand(world.shop.mug), 9'000'000);

    const OrderDetail order = detailOf(world, receipt.order);
    QCOMPARE(statusOf(world, receipt.order), QStringLiteral("completed paid fulfilled"));
    QCOMPARE(order.head.numberText, QStringLiteral("R1-000001"));
    QCOMPARE(order.head.itemCountMicros, 4'000'000);
    QCOMPARE(order.head.subtotalMinor, 1287);
    QCOMPARE(order.head.taxMinor.value(), 19 + 158); // 2.97 with 7% and 9.90 with 19% inside
    QVERIFY(order.head.staff == world.shop.cashier);
    QCOMPARE(order.lines.size(), std::size_t(2));
    QCOMPARE(order.lines[0].sku, QStringLiteral("APPLE"));
    QCOMPARE(order.lines[0].totalMinor, 297);
    QCOMPARE(order.lines[0].fulfilledMicros, 3'000'000);
    QCOMPARE(order.lines[0].taxes.size(), std::size_t(1));
    QCOMPARE(order.lines[0].taxes[0].amountMinor, 19);
    QVERIFY(order.lines[0].why.contains("\"kind\":\"price\""));
    QCOMPARE(order.documents.size(), std::size_t(1));
    QCOMPARE(order.payments.size(), std::size_t(1));
    QCOMPARE(order.payments[0].amountMinor, 1287);
    QCOMPARE(order.payments[0].tenderedMinor.value(), 2000);
    QCOMPARE(order.fulfilments.size(), std::size_t(1));
    QCOMPARE(order.timeline.size(), std::size_t(1));
    QCOMPARE(order.timeline[0].kind, QStringLiteral("placed"));
    QVERIFY(order.timeline[0].actor == world.shop.cashier.bytes());
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::refusedLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("no shift") << "no shift" << int(ErrorCode::ShiftClosed);
    QTest::newRow("nobody") << "guest" << int(ErrorCode::NotPermitted);
    QTest::newRow("nothing in it") << "empty" << int(ErrorCode::CartEmpty);
    QTest::newRow("too little money") << "short" << int(ErrorCode::PaymentRequired);
    QTest::newRow("another total") << "total" << int(ErrorCode::PriceChanged);
    QTest::newRow("another line") << "line" << int(ErrorCode::PriceChanged);
    QTest::newRow("unknown register") << "register" << int(ErrorCode::NotFound);
    QTest::newRow("unknown variant") << "variant" << int(ErrorCode::NotSellable);
    QTest::newRow("more than there is") << "stock" << int(ErrorCode::InsufficientStock);
    QTest::newRow("card pays too much") << "card" << int(ErrorCode::LimitReached);
}

void PlaceTillTest::refusedLeavesNothing()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    SalesWorld world(m_maker);
    if (what != QLatin1String("no shift"))
        world.openShift();
    const std::int64_t count = what == QLatin1String("stock") ? 11 : 1;
    orders::TillSale sale = world.saleOf(
            world.tillCart({{world.shop.apple, 1}, {world.shop.mug, count}}));
    if (what == QLatin1String("empty"))
        sale.content.lines.clear();
    if (what == QLatin1String("short"))
        sale.tenders.front().amountMinor -= 1;
    if (what == QLatin1String("total"))
        sale.seenTotalMinor -= 1;
    if (what == QLatin1String("line"))
        sale.seenTotalsMinor.back() += 1;
    if (what == QLatin1String("register"))
        sale.reg = RegisterId::make();
    if (what == QLatin1String("variant"))
        sale.content.lines.front().variant = VariantId::make();
    if (what == QLatin1String("card")) {
        sale.tenders.front().tender = Tender::Card;
        sale.tenders.front().amountMinor += 1;
    }
    const auto before = world.books();
    const auto refused = world.sell(
            sale, what == QLatin1String("guest") ? Actor::guest() : world.cashier());
    QVERIFY(!refused);
    const ErrorCode given = refused.error().code;
    QVERIFY2(int(given) == code, errorName(given).data());
    QCOMPARE(world.books(), before);
}

void PlaceTillTest::priceMovedSinceTheCashierSawIt()
{
    SalesWorld world(m_maker);
    world.openShift();
    const orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 2}}));
    world.setPrice(world.shop.mug, 1090);
    const auto before = world.books();
    const auto refused = world.sell(sale, world.cashier());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PriceChanged);
    QCOMPARE(refused.error().field, QStringLiteral("lines[0]"));
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("was"), QStringLiteral("1980")},
                                      {QStringLiteral("is"), QStringLiteral("2180")}}));
    QCOMPARE(world.books(), before);
    QCOMPARE(world.mustSell(world.tillCart({{world.shop.mug, 2}})).totalMinor, 2180);
}

void PlaceTillTest::belowZeroByPermission()
{
    SalesWorld world(m_maker);
    world.openShift();
    orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.shirtL, 3}}));
    const auto refused = world.sell(sale, world.cashier());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InsufficientStock);
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("available"), QStringLiteral("1")}}));
    sale.approvals = {{world.shop.owner, Permission::SalesBelowZero}};
    const auto receipt = world.sell(sale, world.cashier()).value();
    QCOMPARE(world.onHand(world.shop.shirtL), -2'000'000);
    QCOMPARE(world.books().at(QStringLiteral("approvals")), 1);
    QVERIFY(detailOf(world, receipt.order).timeline[0].detail.contains("\"below_zero\":[0]"));
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::limitsAskForApproval()
{
    SalesWorld world(m_maker);
    world.openShift();
    const TillCart cart = world.tillCart({{world.shop.mug, 1}});
    const int key = cart.lastKey();
    const auto discounted = [&](std::int64_t ratePpm) {
        return world.saleOf(cart.withDiscount(key, ManualDiscount {ratePpm, 0, {}}).value());
    };
    QVERIFY(world.sell(discounted(100'000), world.cashier())); // a cashier may give a tenth
    orders::TillSale half = discounted(500'000);
    const auto before = world.books();
    const auto refused = world.sell(half, world.cashier());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ApprovalRequired);
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {
                     {QStringLiteral("permission"), QStringLiteral("sales.discount")},
                     {QStringLiteral("limit"), QStringLiteral("100000")},
                     {QStringLiteral("asked"), QStringLiteral("500000")}}));
    QCOMPARE(world.books(), before);
    half.approvals = {{world.shop.cashier, Permission::SalesDiscount,
                       500'000}}; // nobody approves for themselves
    QCOMPARE(world.sell(half, world.cashier()).error().code, ErrorCode::ApprovalRequired);
    // What was approved is one thing, up to what was asked for.
    for (const Approval &other : {Approval {world.shop.owner, Permission::SalesReturn, 500'000},
                                  Approval {world.shop.owner, Permission::SalesDiscount, 499'999},
                                  Approval {world.shop.owner, Permission::SalesDiscount}}) {
        half.approvals = {other};
        QCOMPARE(world.sell(half, world.cashier()).error().code, ErrorCode::ApprovalRequired);
    }
    QCOMPARE(world.books(), before);
    half.approvals = {{world.shop.owner, Permission::SalesDiscount, 500'000}};
    QCOMPARE(world.sell(half, world.cashier()).value().totalMinor, 495);

    const auto dearer = cart.withOverride(key, PriceOverride {{1}, {}}).value();
    orders::TillSale override = world.saleOf(dearer);
    QCOMPARE(world.sell(override, world.cashier()).error().code, ErrorCode::ApprovalRequired);
    QCOMPARE(world.sell(override, world.owner()).value().totalMinor, 1);

    const TillCart withoutReceipt = world.tillCart({{world.shop.mug, -1}});
    QCOMPARE(world.sell(world.saleOf(withoutReceipt), world.cashier()).error().code,
             ErrorCode::ApprovalRequired);
    QCOMPARE(world.sell(world.saleOf(withoutReceipt), world.owner()).value().totalMinor, -990);
}

// Two things in one sale are two approvals; the most of each is asked for.
void PlaceTillTest::eachThingIsApproved()
{
    SalesWorld world(m_maker);
    world.openShift();
    TillCart cart = world.tillCart({{world.shop.mug, 1}});
    cart = cart.withDiscount(cart.lastKey(), ManualDiscount {200'000, 0, {}}).value();
    cart = cart.withLine(world.item(world.shop.apple)).value();
    cart = cart.withDiscount(cart.lastKey(), ManualDiscount {600'000, 0, {}}).value();
    cart = cart.withLine(world.item(world.shop.coffee, -1'000'000)).value();
    orders::TillSale sale = world.saleOf(cart);
    const auto asksFor = [&] {
        const auto refused = world.sell(sale, world.cashier());
        QString said;
        for (const ErrorFact &fact : refused ? std::vector<ErrorFact>() : refused.error().facts)
            said += fact.value + u' ';
        return said.trimmed();
    };
    const auto before = world.books();
    QCOMPARE(asksFor(), QStringLiteral("sales.return_without_receipt"));
    sale.approvals.push_back({world.shop.owner, Permission::SalesReturnWithoutReceipt});
    QCOMPARE(asksFor(), QStringLiteral("sales.discount 100000 595960"));
    QCOMPARE(world.books(), before);
    sale.approvals.push_back({world.shop.owner, Permission::SalesDiscount, 595'960});
    QVERIFY(world.sell(sale, world.cashier()));
    QCOMPARE(world.books().at(QStringLiteral("approvals")), 2);
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::saleAndFullReturnAreNothing()
{
    SalesWorld world(m_maker);
    world.openShift();
    const auto stock = world.books().at(QStringLiteral("on hand"));
    const auto sold = world.mustSell(
            world.tillCart({{world.shop.apple, 3}, {world.shop.coffee, 1}, {world.shop.mug, 2}}));
    world.setPrice(world.shop.mug, 5); // what comes back keeps its own price
    TillCart back;
    back = world.withReturn(back, sold.document, 0, 3'000'000);
    back = world.withReturn(back, sold.document, 1, 1'000'000);
    back = world.withReturn(back, sold.document, 2, 2'000'000);
    const auto returned = world.mustSell(back);
    QCOMPARE(returned.totalMinor, -sold.totalMinor);
    QCOMPARE(statusOf(world, sold.order), QStringLiteral("completed refunded returned"));
    QCOMPARE(statusOf(world, returned.order), QStringLiteral("completed paid fulfilled"));
    auto books = world.books();
    QCOMPARE(books.at(QStringLiteral("on hand")), stock);
    QCOMPARE(books.at(QStringLiteral("paid")), 0);
    const auto taxOf = [&](OrderId id) { return detailOf(world, id).head.taxMinor.value(); };
    QCOMPARE(taxOf(sold.order) + taxOf(returned.order), 0);
    const auto values = mustRead(world.db(), [](ReadTx &tx) {
        return tx
                .queryOne<std::int64_t>("SELECT CAST(SUM(value_e4) AS BIGINT) FROM stock_level "
                                        "WHERE on_hand_micros > 0")
                .value();
    });
    // All stock at its cost: apples 100 x 0.50, coffee 20 x 4, mugs 10 x 3, shirts 6 x 8,
    // cheese 4.5 x 12, the last one 50.
    QCOMPARE(values, (5'000 + 8'000 + 3'000 + 4'800 + 5'400 + 5'000) * 10'000LL);
    QCOMPARE(detailOf(world, sold.order).timeline.back().kind, QStringLiteral("returned"));
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::singlyReturned()
{
    SalesWorld world(m_maker);
    world.openShift();
    // Three for 10.00 come back singly: 3.33, 3.34, 3.33.
    TillCart cart = world.tillCart({{world.shop.coffee, 3}});
    const std::int64_t off = 3 * 749 - 1000;
    cart = cart.withDiscount(cart.lastKey(), ManualDiscount {0, off, {}}).value();
    const auto sold = world.mustSell(cart);
    QCOMPARE(sold.totalMinor, 1000);
    for (const std::int64_t expected : {-333, -334, -333}) {
        QCOMPARE(world.mustSell(world.withReturn({}, sold.document, 0, 1'000'000)).totalMinor,
                 expected);
    }
    QCOMPARE(statusOf(world, sold.order), QStringLiteral("completed refunded returned"));
    QCOMPARE(world.books().at(QStringLiteral("paid")), 0);
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::returnsHaveAnEnd()
{
    SalesWorld world(m_maker);
    world.openShift();
    const auto sold = world.mustSell(world.tillCart({{world.shop.mug, 2}}));
    const TillCart both = world.withReturn({}, sold.document, 0, 2'000'000);
    const orders::TillSale late = world.saleOf(both); // as another till has it on its screen
    world.mustSell(world.withReturn({}, sold.document, 0, 1'000'000));
    QCOMPARE(statusOf(world, sold.order),
             QStringLiteral("completed partly_refunded partly_returned"));
    const auto before = world.books();
    const auto refused = world.sell(late, world.owner());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    QCOMPARE(refused.error().field, QStringLiteral("lines[0].quantity"));
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("returnable"), QStringLiteral("1")}}));
    QCOMPARE(world.books(), before);
}

void PlaceTillTest::anExchange()
{
    SalesWorld world(m_maker);
    world.openShift();
    const auto sold = world.mustSell(world.tillCart({{world.shop.shirtM, 1}}));
    TillCart cart = world.withReturn({}, sold.document, 0, 1'000'000);
    cart = cart.withLine(world.item(world.shop.shirtL)).value();
    cart = cart.withLine(world.item(world.shop.apple, 2'000'000)).value();
    const auto exchanged = world.mustSell(cart);
    QCOMPARE(exchanged.totalMinor, 198); // only the difference is tendered
    QCOMPARE(statusOf(world, sold.order), QStringLiteral("completed refunded returned"));
    QCOMPARE(statusOf(world, exchanged.order), QStringLiteral("completed paid fulfilled"));
    QCOMPARE(world.onHand(world.shop.shirtM), 5'000'000);
    QCOMPARE(world.onHand(world.shop.shirtL), 0);
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::cashRounding_data()
{
    QTest::addColumn<qint64>("apples");
    QTest::addColumn<bool>("byCard");
    QTest::addColumn<qint64>("rounding");
    QTest::newRow("0.99 becomes 1.00") << 1LL << false << 1LL;
    QTest::newRow("1.98 becomes 2.00") << 2LL << false << 2LL;
    QTest::newRow("2.97 becomes 2.95") << 3LL << false << -2LL;
    QTest::newRow("4.95 stays") << 5LL << false << 0LL;
    QTest::newRow("a card is not rounded") << 1LL << true << 0LL;
}

void PlaceTillTest::cashRounding()
{
    QFETCH(qint64, apples);
    QFETCH(bool, byCard);
    QFETCH(qint64, rounding);
    SalesWorld world(m_maker);
    world.setCashRounding(5);
    world.openShift();
    orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.apple, apples}}));
    if (byCard)
        sale.tenders.front().tender = Tender::Card;
    else
        sale.tenders.front().amountMinor = 1000;
    const auto receipt = world.sell(sale, world.cashier()).value();
    QCOMPARE(receipt.totalMinor, apples * 99); // neither tax nor revenue
    QCOMPARE(receipt.cashRoundingMinor, rounding);
    QCOMPARE(receipt.changeMinor, byCard ? 0 : 1000 - apples * 99 - rounding);
    const OrderDetail order = detailOf(world, receipt.order);
    QCOMPARE(order.payments[0].amountMinor, apples * 99);
    QCOMPARE(order.payments[0].cashRoundingMinor, rounding);
    QCOMPARE(order.head.taxMinor.value(), (apples * 99 * 7 * 2 + 107) / 214); // half up
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::promotionsUsesAreCounted()
{
    SalesWorld world(m_maker);
    world.openShift();
    mustWrite(world.db(), [&](WriteTx &tx) {
        PromotionRow promotion;
        promotion.rule.name = QStringLiteral("Spring");
        promotion.rule.kind = PromotionKind::OrderPercent;
        promotion.rule.ratePpm = 100'000;
        promotion.rule.byCode = true;
        promotion.rule.codes = {QStringLiteral("SPRING")};
        promotion.useLimit = 1;
        return promotions::createPromotion(tx, promotion);
    });
    const TillCart cart = world.tillCart({{world.shop.mug, 1}}).withCode(QStringLiteral("spring"));
    const orders::TillSale second = world.saleOf(cart);
    QCOMPARE(world.mustSell(cart).totalMinor, 891);
    const auto before = world.books();
    QCOMPARE(before.at(QStringLiteral("used")), 1);
    const auto refused = world.sell(second, world.owner());
    QVERIFY(!refused);
    QCOMPARE(world.books(), before);
}

void PlaceTillTest::reprintsAreOnRecord()
{
    SalesWorld world(m_maker);
    world.openShift();
    const auto receipt = world.mustSell(world.tillCart({{world.shop.mug, 1}}));
    const auto before = world.books();
    const auto reprint = [&](const Actor &actor, DocumentId id) {
        return world.db().write(
                actor, [&](WriteTx &tx) { return orders::noteReprint(tx, world.journal(), id); });
    };
    QCOMPARE(reprint(Actor::system(), DocumentId::make()).error().code, ErrorCode::NotFound);
    QCOMPARE(reprint(Actor::guest(), receipt.document).error().code, ErrorCode::NotPermitted);
    QVERIFY(world.books() == before);
    QVERIFY(reprint(world.cashier(), receipt.document).has_value());
    QVERIFY(reprint(world.cashier(), receipt.document).has_value());
    const OrderDetail order = detailOf(world, receipt.order);
    QCOMPARE(order.timeline.size(), std::size_t(3));
    QCOMPARE(order.timeline[2].kind, QStringLiteral("reprinted"));
    QCOMPARE(order.timeline[2].detail, QByteArray(R"({"document":"R1-000001"})"));
    const auto entry = mustRead(world.db(), [&](ReadTx &tx) {
        return journal::entryAbout(tx, world.journal().stream(), QStringLiteral("reprint"),
                                   receipt.document.bytes());
    });
    QVERIFY(entry.has_value());
    QCOMPARE(entry->body,
             QStringLiteral(R"({"number":"R1-000001","staff":"%1"})")
                     .arg(world.shop.cashier.toText())
                     .toUtf8());
    QCOMPARE(order.documents.size(), std::size_t(1)); // a copy is no document
    QCOMPARE(findings(world), QStringList());
}

// What the group pays is what the till shows and what is booked, a held sale included.
void PlaceTillTest::theCustomersPricesCount()
{
    SalesWorld world(m_maker);
    world.openShift();
    using Made = std::pair<CustomerId, CustomerGroupId>;
    const Made made = mustWrite(world.db(), [&](WriteTx &tx) -> Result<Made> {
        ARNOLD_TRY(
                group,
                customers::createGroup(tx, QStringLiteral("regular"), QStringLiteral("Regular")));
        NewCustomer wanted;
        wanted.name = QStringLiteral("Maren Vogt");
        wanted.group = group;
        ARNOLD_TRY(customer, customers::insert(tx, wanted));
        PromotionRow promotion;
        promotion.rule.name = QStringLiteral("Regulars");
        promotion.rule.kind = PromotionKind::LinePercent;
        promotion.rule.ratePpm = 200'000;
        promotion.rule.customerGroup = group;
        ARNOLD_CHECK(promotions::createPromotion(tx, promotion));
        return Made {customer, group};
    });
    TillCart cart = world.tillCart({{world.shop.mug, 1}});
    QCOMPARE(world.priced(cart).cart.totals.totalMinor, 990);
    cart = cart.withCustomer(made.first, {made.second});
    QCOMPARE(world.priced(cart).cart.totals.totalMinor, 792);
    const auto held = TillCart::fromContent(
            cart.content(), {std::make_shared<const Sellable>(*cart.item(world.shop.mug))},
            cart.groups());
    QCOMPARE(world.priced(*held).cart.totals.totalMinor, 792);
    const auto receipt = world.mustSell(*held);
    QCOMPARE(receipt.totalMinor, 792);
    const OrderDetail order = detailOf(world, receipt.order);
    QVERIFY(order.head.customer == made.first);
    QVERIFY(order.documents.front().customer == made.first);
    QCOMPARE(findings(world), QStringList());
}

void PlaceTillTest::theSameSaleTwice()
{
    SalesWorld world(m_maker);
    world.openShift();
    orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 1}}));
    sale.tenders.front().amountMinor = 1000;
    const auto first = world.sell(sale, world.cashier()).value();
    const auto books = world.books();
    world.setPrice(world.shop.mug, 5);
    const auto again = world.sell(sale, world.cashier()).value();
    QVERIFY(again.wasBookedBefore);
    QCOMPARE(again.numberText, first.numberText);
    QVERIFY(again.document == first.document);
    QCOMPARE(again.totalMinor, 990);
    QCOMPARE(again.changeMinor, 10);
    QCOMPARE(again.head, first.head);
    auto now = world.books();
    now[QStringLiteral("outbox")] = books.at(QStringLiteral("outbox")); // the price was announced
    QCOMPARE(now, books);
}

void PlaceTillTest::theSameSaleManyTimesAtOnce()
{
    SalesWorld world(m_maker);
    world.openShift();
    const orders::TillSale sale = world.saleOf(world.tillCart({{world.shop.mug, 1}}));
    std::atomic<int> booked = 0;
    std::atomic<int> repeated = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 20; ++i) {
        callers.emplace_back([&] {
            const auto receipt = world.sell(sale, world.cashier());
            if (receipt)
                (receipt->wasBookedBefore ? repeated : booked)++;
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(booked.load(), 1);
    QCOMPARE(repeated.load(), 19);
    QCOMPARE(world.books().at(QStringLiteral("documents")), 1);
    QCOMPARE(world.onHand(world.shop.mug), 9'000'000);
}

ARNOLD_STORE_TEST_CLASS(PlaceTillTest)
#include "PlaceTillTest.moc"
