#include "core/cart/WebCarts.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Orders.h"
#include "core/orders/OrdersCheck.h"
#include "core/promotions/PromotionStore.h"
#include "tests/support/SalesWorld.h"

#include <thread>

using namespace arnold;
using namespace arnold::test;

class PlaceWebTest : public QObject
{
    Q_OBJECT

public:
    explicit PlaceWebTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void aGuestsOrder();
    void refusedLeavesNothing_data();
    void refusedLeavesNothing();
    void priceMovedSinceTheShopperSawIt();
    void aCartBecomesOneOrder();
    void oneKeyManyTimesAtOnce();
    void manyBuyersForTheLastTen();
    void usesOfACodeHaveAnEnd();
    void aUsedUpOfferIsNotShownAnyMore();
    void shippedInTwoParcels();
    void cancelledReleases();
    void orderAndCartKeepNoPlainNames();

private:
    StoreMaker m_maker;
};

namespace {

OrderDetail detailOf(SalesWorld &world, OrderId id)
{
    return world.db().read([&](ReadTx &tx) { return orders::detail(tx, id); }).value();
}

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

// All that an answer says of an order.
QStringList told(const OrderDetail &order)
{
    const OrderHead &head = order.head;
    QStringList words {head.id.toText(),
                       head.numberText,
                       head.token.toText(),
                       orders::statusName(head.status.order),
                       orders::paymentStatusName(head.status.payment),
                       head.company.toText(),
                       head.location.toText(),
                       head.person.toText(),
                       head.cart.toText(),
                       head.shippingOption.toText(),
                       head.shippingName,
                       head.shippingCountry,
                       head.placedAt.toText(),
                       head.businessDate,
                       order.email,
                       QString::fromUtf8(addressToJson(*order.shippingAddress))};
    for (const std::int64_t number :
         {head.itemCountMicros, head.subtotalMinor, head.discountMinor, head.shippingMinor,
          head.taxMinor.value(), head.totalMinor, head.version})
        words << QString::number(number);
    for (const OrderLine &line : order.lines) {
        words << lineKindName(line.kind) << line.sku << line.title << line.variantTitle
              << line.thumbnail << line.variant.toText() << line.product.toText()
              << line.quantity.toDecimalString() << unitName(line.quantity.unit())
              << QString::fromUtf8(line.why);
        for (const std::int64_t number :
             {line.price.amountMinor, line.price.perMicros, line.discountMinor, line.totalMinor,
              line.taxMinor.value(), line.fulfilledMicros, std::int64_t(line.parent.value_or(-1))})
            words << QString::number(number);
        for (const DocumentTax &tax : line.taxes)
            words << tax.code << tax.jurisdiction << QString::number(tax.baseMinor)
                  << QString::number(tax.amountMinor);
    }
    for (const OrderEvent &event : order.timeline)
        words << event.kind << event.at.toText() << QString::fromUtf8(event.detail);
    return words;
}

QString statusOf(SalesWorld &world, OrderId id)
{
    const orders::Statuses status = detailOf(world, id).head.status;
    return QStringList({orders::statusName(status.order), orders::paymentStatusName(status.payment),
                        orders::fulfilmentStatusName(status.fulfilment)})
            .join(u' ');
}

} // namespace

void PlaceWebTest::aGuestsOrder()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart(
            {{world.shop.mug, QStringLiteral("2")}, {world.shop.apple, QStringLiteral("3")}});
    const cart::CartView seen = world.mustView(token);
    const auto placed = world.complete(token, QStringLiteral("k1")).value();
    QVERIFY(!placed.wasPlacedBefore);
    QCOMPARE(placed.numberText, QStringLiteral("1001"));
    QCOMPARE(placed.detail.head.totalMinor, seen.priced.cart.totals.totalMinor);
    QCOMPARE(statusOf(world, placed.id), QStringLiteral("placed unpaid none"));
    QCOMPARE(world.allocated(world.shop.mug), 2'000'000);
    QCOMPARE(world.onHand(world.shop.mug), 10'000'000);

    const OrderDetail order = detailOf(world, placed.id);
    QCOMPARE(order.email, QStringLiteral("ada@example.org"));
    QCOMPARE(*order.shippingAddress, addressInBerlin());
    QCOMPARE(order.lines.size(), std::size_t(3)); // shipping is one
    QCOMPARE(order.lines[0].totalMinor, 1980);
    QCOMPARE(order.lines[1].totalMinor, 297);
    QVERIFY(order.lines[2].kind == LineKind::Shipping);
    QCOMPARE(order.head.subtotalMinor, 2277);
    QCOMPARE(order.head.shippingMinor, order.lines[2].totalMinor);
    QCOMPARE(order.head.totalMinor, 2277 + order.head.shippingMinor);
    QCOMPARE(order.timeline.size(), std::size_t(1));
    QVERIFY(order.head.location == world.shop.ids.location);
    // What the answer said is what is stored.
    QCOMPARE(told(order), told(placed.detail));
    QVERIFY(mustRead(world.db(), [&](ReadTx &tx) { return orders::orderByToken(tx, placed.token); })
            == placed.id);
    QVERIFY(world.mustView(token).cart.state == cart::State::Completed);
    QCOMPARE(findings(world), QStringList());
}

void PlaceWebTest::refusedLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("unknown cart") << "token"
                                  << "not_found ";
    QTest::newRow("nothing in it") << "empty"
                                   << "cart_empty ";
    QTest::newRow("no e-mail") << "email"
                               << "missing_field email";
    QTest::newRow("no address") << "address"
                                << "missing_field shipping_address";
    QTest::newRow("no shipping option") << "option"
                                        << "shipping_required shipping_option_id";
    QTest::newRow("no payment") << "payment"
                                << "payment_required payments";
    QTest::newRow("somebody was faster") << "stock"
                                         << "insufficient_stock lines[1].quantity";
    QTest::newRow("not sold any more") << "archived"
                                       << "not_sellable lines[1]";
}

void PlaceWebTest::refusedLeavesNothing()
{
    QFETCH(QString, what);
    QFETCH(QString, refusal);
    SalesWorld world(m_maker);
    Token token = world.webCart({});
    const auto change = [&](const cart::CartChange &change) {
        QVERIFY(world.db().write(Actor::guest(), [&](WriteTx &tx) {
            return cart::change(tx, *world.rules.current(tx), token, change);
        }));
    };
    if (what != QLatin1String("empty"))
        token = world.webCart({{world.shop.shirtL, QStringLiteral("1")}});
    world.addressed(token);
    cart::CartChange missing;
    if (what == QLatin1String("email"))
        missing.email = QString();
    if (what == QLatin1String("address"))
        missing.shippingAddress = std::optional<Address>();
    if (what == QLatin1String("option"))
        missing.shippingOption = ShippingOptionId();
    change(missing);
    if (what != QLatin1String("payment"))
        world.payingLater(token);
    if (what == QLatin1String("token"))
        token = Token::make();
    if (what == QLatin1String("stock")) {
        const Token faster = world.readyCart({{world.shop.shirtL, QStringLiteral("1")}});
        QVERIFY(world.complete(faster, QStringLiteral("f")));
    }
    if (what == QLatin1String("archived")) {
        const ProductId product = world.item(world.shop.shirtL).item->product;
        mustWrite(world.db(), [&](WriteTx &tx) { return catalog::archiveProduct(tx, product); });
    }
    const auto before = world.books();
    const auto refused = world.complete(token, QStringLiteral("k"));
    QVERIFY(!refused);
    QCOMPARE(QString(errorName(refused.error().code)) + u' ' + refused.error().field, refusal);
    QCOMPARE(world.books(), before);
}

void PlaceWebTest::priceMovedSinceTheShopperSawIt()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    world.setPrice(world.shop.mug, 1190);
    const auto before = world.books();
    const auto refused = world.complete(token, QStringLiteral("k"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PriceChanged);
    QCOMPARE(refused.error().field, QStringLiteral("lines[1]"));
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("was"), QStringLiteral("990")},
                                      {QStringLiteral("is"), QStringLiteral("1190")}}));
    QCOMPARE(world.books(), before);
    // Shown again, it is what the shopper saw.
    QVERIFY(world.mustView(token).pricesMoved);
    QVERIFY(world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::keepSeenPrices(tx, *world.rules.current(tx), token);
    }));
    QVERIFY(!world.mustView(token).pricesMoved);
    const auto placed = world.complete(token, QStringLiteral("k")).value();
    QCOMPARE(placed.detail.lines[0].totalMinor, 1190);
    QCOMPARE(findings(world), QStringList());
}

void PlaceWebTest::aCartBecomesOneOrder()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    const auto first = world.complete(token, QStringLiteral("k1")).value();
    const auto before = world.books();
    const auto again = world.complete(token, QStringLiteral("k1")).value();
    QVERIFY(again.wasPlacedBefore && again.sameKey);
    QVERIFY(again.id == first.id);
    QCOMPARE(again.token, first.token);
    QCOMPARE(again.detail.lines.size(), first.detail.lines.size());
    const auto other = world.complete(token, QStringLiteral("k2")).value();
    QVERIFY(other.wasPlacedBefore && !other.sameKey);
    QVERIFY(other.id == first.id);
    QCOMPARE(world.books(), before);
    // A key means nothing for another cart.
    const Token second = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    QVERIFY(world.complete(second, QStringLiteral("k1")).value().id != first.id);
    // A completed cart takes no more.
    const auto added = world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::addLine(tx, *world.rules.current(tx), token, {world.shop.apple});
    });
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::CartCompleted);
}

void PlaceWebTest::oneKeyManyTimesAtOnce()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.mug, QStringLiteral("2")}});
    std::vector<std::optional<OrderId>> answers(100);
    std::atomic<int> placed = 0;
    std::vector<std::thread> callers;
    for (std::optional<OrderId> &answer : answers) {
        callers.emplace_back([&] {
            const auto order = world.complete(token, QStringLiteral("k"));
            if (!order)
                return;
            answer = order->id;
            placed += order->wasPlacedBefore ? 0 : 1;
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    for (const std::optional<OrderId> &answer : answers)
        QVERIFY(answer.has_value() && *answer == *answers.front());
    QCOMPARE(placed.load(), 1);
    QCOMPARE(world.books().at(QStringLiteral("orders")), 1);
    QCOMPARE(world.allocated(world.shop.mug), 2'000'000);
}

void PlaceWebTest::manyBuyersForTheLastTen()
{
    const int rounds = qEnvironmentVariableIsSet("ARNOLD_LONG") ? 200 : 3;
    constexpr int kBuyers = 50;
    SalesWorld world(m_maker);
    ShopBuilder builder(world.db(), world.shop.ids);
    for (int round = 0; round < rounds; ++round) {
        const VariantId last = builder.item({.sku = QStringLiteral("LAST-%1").arg(round),
                                             .priceMinor = 1000,
                                             .stockMicros = 10 * Quantity::kMicrosPerUnit,
                                             .unitCostE4 = 5'000'000});
        std::vector<Token> carts;
        for (int i = 0; i < kBuyers; ++i)
            carts.push_back(world.readyCart(
                    {{last, QStringLiteral("1")}, {world.shop.service, QStringLiteral("1")}}));
        std::atomic<int> orders = 0;
        std::atomic<int> refusals = 0;
        std::vector<std::thread> buyers;
        for (const Token &token : carts) {
            buyers.emplace_back([&] {
                const auto placed = world.complete(token, QStringLiteral("k"));
                if (placed)
                    ++orders;
                else if (placed.error().code == ErrorCode::InsufficientStock)
                    ++refusals;
            });
        }
        for (std::thread &buyer : buyers)
            buyer.join();
        QCOMPARE(orders.load(), 10);
        QCOMPARE(refusals.load(), kBuyers - 10);
        QCOMPARE(world.allocated(last), 10'000'000);
    }
    QCOMPARE(world.books().at(QStringLiteral("orders")), rounds * 10);
    QCOMPARE(findings(world), QStringList());
}

void PlaceWebTest::usesOfACodeHaveAnEnd()
{
    SalesWorld world(m_maker);
    mustWrite(world.db(), [&](WriteTx &tx) {
        PromotionRow promotion;
        promotion.rule.name = QStringLiteral("First ones");
        promotion.rule.kind = PromotionKind::OrderPercent;
        promotion.rule.ratePpm = 100'000;
        promotion.rule.byCode = true;
        promotion.rule.codes = {QStringLiteral("FIRST")};
        promotion.useLimit = 2;
        return promotions::createPromotion(tx, promotion);
    });
    std::vector<Token> carts;
    for (int i = 0; i < 5; ++i) {
        const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
        QVERIFY(world.db().write(Actor::guest(), [&](WriteTx &tx) {
            cart::CartChange change;
            change.codes = {QStringLiteral("first")};
            return cart::change(tx, *world.rules.current(tx), token, change);
        }));
        world.addressed(token);
        world.payingLater(token);
        QCOMPARE(world.mustView(token).priced.cart.totals.discountMinor, 99);
        carts.push_back(token);
    }
    std::atomic<int> orders = 0;
    std::vector<std::thread> buyers;
    for (const Token &token : carts) {
        buyers.emplace_back([&] { orders += world.complete(token, QStringLiteral("k")) ? 1 : 0; });
    }
    for (std::thread &buyer : buyers)
        buyer.join();
    QCOMPARE(orders.load(), 2);
    const auto books = world.books();
    QCOMPARE(books.at(QStringLiteral("used")), 2);
    QCOMPARE(books.at(QStringLiteral("promotion uses")), 2);
    QCOMPARE(world.allocated(world.shop.mug), 2'000'000);
}

void PlaceWebTest::aUsedUpOfferIsNotShownAnyMore()
{
    SalesWorld world(m_maker);
    mustWrite(world.db(), [&](WriteTx &tx) {
        PromotionRow promotion;
        promotion.rule.name = QStringLiteral("The first one is cheaper");
        promotion.rule.kind = PromotionKind::OrderPercent;
        promotion.rule.ratePpm = 100'000;
        promotion.useLimit = 1;
        return promotions::createPromotion(tx, promotion);
    });
    const Token first = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    const Token second = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    QCOMPARE(world.mustView(second).priced.cart.totals.discountMinor, 99);
    QCOMPARE(world.complete(first, QStringLiteral("k")).value().detail.head.discountMinor, 99);
    // Told, never slipped in; and then it can be bought at the new price.
    QCOMPARE(world.complete(second, QStringLiteral("k")).error().code, ErrorCode::PriceChanged);
    QVERIFY(world.mustView(second).pricesMoved);
    QVERIFY(world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::keepSeenPrices(tx, *world.rules.current(tx), second);
    }));
    QCOMPARE(world.complete(second, QStringLiteral("k")).value().detail.head.discountMinor, 0);
    QCOMPARE(world.books().at(QStringLiteral("used")), 1);
}

void PlaceWebTest::shippedInTwoParcels()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.mug, QStringLiteral("3")}});
    const OrderId order = world.complete(token, QStringLiteral("k")).value().id;
    const auto fulfil = [&](const orders::NewFulfilment &wanted) {
        return world.db().write(world.owner(),
                                [&](WriteTx &tx) { return orders::fulfil(tx, wanted); });
    };
    orders::NewFulfilment one;
    one.order = order;
    one.lines = {{0, 1'000'000}};
    one.tracking = QStringLiteral("JD0001");
    one.commandKey = QStringLiteral("parcel-1");
    QCOMPARE(fulfil(one).value().size(), std::size_t(1));
    QCOMPARE(statusOf(world, order), QStringLiteral("placed unpaid partial"));
    QCOMPARE(world.onHand(world.shop.mug), 9'000'000);
    QCOMPARE(world.allocated(world.shop.mug), 2'000'000);
    QCOMPARE(fulfil(one).error().code, ErrorCode::AlreadyDone);
    orders::NewFulfilment tooMuch;
    tooMuch.order = order;
    tooMuch.lines = {{0, 3'000'000}};
    const auto before = world.books();
    QCOMPARE(fulfil(tooMuch).error().field, QStringLiteral("lines[0].quantity"));
    QCOMPARE(world.books(), before);
    orders::NewFulfilment rest;
    rest.order = order;
    QVERIFY(fulfil(rest));
    QCOMPARE(statusOf(world, order), QStringLiteral("placed unpaid fulfilled"));
    QCOMPARE(world.onHand(world.shop.mug), 7'000'000);
    QCOMPARE(world.allocated(world.shop.mug), 0);
    QCOMPARE(fulfil(rest).error().code, ErrorCode::InvalidState);
    const auto cancelled = world.db().write(world.owner(), [&](WriteTx &tx) {
        return orders::cancel(tx, order, QStringLiteral("too late"));
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::InvalidState);
    const OrderDetail detail = detailOf(world, order);
    QCOMPARE(detail.fulfilments.size(), std::size_t(2));
    QCOMPARE(detail.fulfilments[0].tracking, QStringLiteral("JD0001"));
    QCOMPARE(findings(world), QStringList());
}

void PlaceWebTest::cancelledReleases()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.lastOne, QStringLiteral("1")}});
    const OrderId order = world.complete(token, QStringLiteral("k")).value().id;
    const auto cancel = [&](const Actor &actor) {
        return world.db().write(actor, [&](WriteTx &tx) {
            return orders::cancel(tx, order, QStringLiteral("changed their mind"));
        });
    };
    QCOMPARE(cancel(world.cashier()).error().code, ErrorCode::NotPermitted);
    QCOMPARE(world.allocated(world.shop.lastOne), 1'000'000);
    QVERIFY(cancel(world.owner()));
    QCOMPARE(world.allocated(world.shop.lastOne), 0);
    QCOMPARE(statusOf(world, order), QStringLiteral("cancelled unpaid none"));
    QCOMPARE(cancel(world.owner()).error().code, ErrorCode::InvalidState);
    // Somebody else may have it now.
    const Token other = world.readyCart({{world.shop.lastOne, QStringLiteral("1")}});
    QVERIFY(world.complete(other, QStringLiteral("k")));
    QCOMPARE(findings(world), QStringList());
}

void PlaceWebTest::orderAndCartKeepNoPlainNames()
{
    SalesWorld world(m_maker);
    const Token token = world.readyCart({{world.shop.mug, QStringLiteral("1")}});
    const OrderId order = world.complete(token, QStringLiteral("k")).value().id;
    const auto sealed = mustRead(world.db(), [&](ReadTx &tx) {
        QByteArray bytes;
        for (const char *sql : {"SELECT email_sealed, shipping_address_sealed FROM cart",
                                "SELECT email_sealed, shipping_address_sealed FROM orders"}) {
            Rows rows = tx.query(sql);
            while (rows.next())
                bytes += rows.value<QByteArray>(0) + rows.value<QByteArray>(1);
        }
        Rows payloads = tx.query("SELECT payload FROM outbox");
        while (payloads.next())
            bytes += payloads.value<QByteArray>(0);
        return bytes;
    });
    QVERIFY(sealed.size() > 200);
    for (const char *name : {"Lovelace", "Linden", "example.org"})
        QVERIFY(!sealed.contains(name));
    // With the person's key the order's personal fields are gone, and the order stays.
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE person SET profile_key = NULL, books_key = NULL");
        return {};
    });
    const OrderDetail detail = detailOf(world, order);
    QCOMPARE(detail.email, QString());
    QVERIFY(!detail.shippingAddress);
    QCOMPARE(detail.lines.size(), std::size_t(2));
    QCOMPARE(world.mustView(token).email, QString());
}

ARNOLD_STORE_TEST_CLASS(PlaceWebTest)
#include "PlaceWebTest.moc"
