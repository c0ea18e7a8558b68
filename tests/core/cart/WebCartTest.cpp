#include "core/cart/WebCarts.h"
#include "core/customers/Customers.h"
#include "core/promotions/PromotionStore.h"
#include "core/shop/Settings.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

class WebCartTest : public QObject
{
    Q_OBJECT

public:
    explicit WebCartTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void linesAddUp();
    void refusedLines_data();
    void refusedLines();
    void moreThanThereIs();
    void removedLinesKeepTheirName();
    void changesOfFields();
    void refusedFields_data();
    void refusedFields();
    void codes();
    void whatIsNotSoldAnyMoreCanBeRemoved();
    void freeShippingFromSomeAmount();
    void customersKeepTheirCart();

private:
    StoreMaker m_maker;
};

namespace {

Result<cart::CartView> add(SalesWorld &world, const Token &token, VariantId variant,
                           const QString &quantity = QStringLiteral("1"))
{
    return world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::addLine(tx, *world.rules.current(tx), token, {variant, quantity});
    });
}

Result<cart::CartView> changeLine(SalesWorld &world, const Token &token, const QString &line,
                                  const QString &quantity)
{
    return world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::changeLine(tx, *world.rules.current(tx), token, line, quantity);
    });
}

Result<cart::CartView> change(SalesWorld &world, const Token &token, const cart::CartChange &change)
{
    return world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::change(tx, *world.rules.current(tx), token, change);
    });
}

QString said(const Error &error)
{
    return QString(errorName(error.code)) + u' ' + error.field;
}

// Lines, quantities, versions: all of a cart that a refusal must not touch.
QString rows(SalesWorld &world)
{
    return mustRead(world.db(), [](ReadTx &tx) {
        QStringList text;
        Rows lines = tx.query("SELECT position, quantity_micros FROM cart_line ORDER BY position");
        while (lines.next()) {
            text << QString::number(lines.value<int>(0)) + u'x'
                            + QString::number(lines.value<std::int64_t>(1));
        }
        const auto cart = tx.queryOne<int, QString, std::optional<QString>>(
                "SELECT version, codes, shipping_country FROM cart ORDER BY id LIMIT 1");
        text << QString::number(std::get<0>(*cart)) << std::get<1>(*cart)
             << std::get<2>(*cart).value_or(QString());
        return text.join(u' ');
    });
}

} // namespace

void WebCartTest::linesAddUp()
{
    SalesWorld world(m_maker);
    const Token token = world.webCart({});
    const cart::CartView empty = world.mustView(token);
    QCOMPARE(empty.lines.size(), std::size_t(0));
    QCOMPARE(empty.priced.cart.totals.totalMinor, 0);
    QVERIFY(empty.cart.region == world.shop.ids.region);
    add(world, token, world.shop.mug).value();
    add(world, token, world.shop.cheese, QStringLiteral("0.435")).value();
    const cart::CartView view = add(world, token, world.shop.mug, QStringLiteral("2")).value();
    QCOMPARE(view.lines.size(), std::size_t(2));
    QCOMPARE(view.lines[0].id, QStringLiteral("1"));
    QCOMPARE(view.lines[0].priced->quantity, Quantity::pieces(3));
    QCOMPARE(view.lines[0].priced->unitPrice.amountMinor, 990);
    QCOMPARE(view.lines[0].priced->totalMinor, 2970);
    QCOMPARE(view.lines[0].sellable->sku, QStringLiteral("MUG"));
    QCOMPARE(view.lines[1].priced->totalMinor, 1083);
    QCOMPARE(view.priced.cart.totals.totalMinor, 4053);
    // What was answered is what is read.
    const cart::CartView read = world.mustView(token);
    QCOMPARE(read.priced.cart.totals.totalMinor, 4053);
    QVERIFY(!read.pricesMoved);
    QCOMPARE(changeLine(world, token, QStringLiteral("1"), QStringLiteral("1"))
                     .value()
                     .priced.cart.totals.totalMinor,
             990 + 1083);
    QCOMPARE(changeLine(world, token, QStringLiteral("1"), QStringLiteral("0"))
                     .value()
                     .priced.cart.totals.totalMinor,
             1083);
}

void WebCartTest::refusedLines_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("unknown") << "unknown"
                             << "1"
                             << "not_found variant_id";
    QTest::newRow("none") << "mug"
                          << "0"
                          << "invalid_quantity quantity";
    QTest::newRow("negative") << "mug"
                              << "-1"
                              << "invalid_quantity quantity";
    QTest::newRow("half a mug") << "mug"
                                << "0.5"
                                << "invalid_quantity quantity";
    QTest::newRow("too fine") << "cheese"
                              << "0.4355"
                              << "invalid_quantity quantity";
    QTest::newRow("finer than anything") << "cheese"
                                         << "0.0000001"
                                         << "invalid_quantity quantity";
    QTest::newRow("words") << "mug"
                           << "one"
                           << "invalid_quantity quantity";
    QTest::newRow("beyond numbers") << "mug"
                                    << "99999999999999999999"
                                    << "invalid_quantity quantity";
    QTest::newRow("more than there is") << "mug"
                                        << "11"
                                        << "insufficient_stock quantity";
    QTest::newRow("without a price") << "free"
                                     << "1"
                                     << "not_sellable variant_id";
}

void WebCartTest::refusedLines()
{
    QFETCH(QString, variant);
    QFETCH(QString, quantity);
    QFETCH(QString, refusal);
    SalesWorld world(m_maker);
    const Token token = world.webCart({{world.shop.apple, QStringLiteral("1")}});
    std::map<QString, VariantId> variants {{QStringLiteral("unknown"), VariantId::make()},
                                           {QStringLiteral("mug"), world.shop.mug},
                                           {QStringLiteral("cheese"), world.shop.cheese}};
    variants[QStringLiteral("free")] = world.shop.coffee;
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("DELETE FROM price WHERE variant_id = ?", world.shop.coffee);
        return {};
    });
    const QString before = rows(world);
    const auto refused = add(world, token, variants.at(variant), quantity);
    QVERIFY(!refused);
    QCOMPARE(said(refused.error()), refusal);
    QCOMPARE(rows(world), before);
}

void WebCartTest::moreThanThereIs()
{
    SalesWorld world(m_maker);
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("8")}});
    const auto refused = add(world, token, world.shop.mug, QStringLiteral("3"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InsufficientStock);
    QCOMPARE(refused.error().facts,
             (std::vector<ErrorFact> {{QStringLiteral("available"), QStringLiteral("10")}}));
    QCOMPARE(changeLine(world, token, QStringLiteral("1"), QStringLiteral("11")).error().code,
             ErrorCode::InsufficientStock);
    // What others ordered is not available; what they only have in their carts is.
    world.webCart({{world.shop.mug, QStringLiteral("10")}});
    QVERIFY(add(world, token, world.shop.mug, QStringLiteral("2")));
    QVERIFY(world.complete(world.readyCart({{world.shop.mug, QStringLiteral("4")}}),
                           QStringLiteral("k")));
    const auto less = changeLine(world, token, QStringLiteral("1"), QStringLiteral("7"));
    QCOMPARE(less.error().facts.front().value, QStringLiteral("6"));
    // A service has no end.
    QVERIFY(add(world, token, world.shop.service, QStringLiteral("1000000")));
}

void WebCartTest::removedLinesKeepTheirName()
{
    SalesWorld world(m_maker);
    const Token token = world.webCart(
            {{world.shop.mug, QStringLiteral("1")}, {world.shop.apple, QStringLiteral("1")}});
    const auto remove = [&](const QString &line) {
        return world.db().write(Actor::guest(), [&](WriteTx &tx) {
            return cart::removeLine(tx, *world.rules.current(tx), token, line);
        });
    };
    QCOMPARE(remove(QStringLiteral("2")).value().lines.size(), std::size_t(1));
    QCOMPARE(add(world, token, world.shop.coffee).value().lines[1].id, QStringLiteral("3"));
    for (const char *line : {"2", "0", "-1", "", "x", "1 ", "01", "1-deposit", "4294967297"})
        QCOMPARE(said(remove(QString::fromLatin1(line)).error()), QStringLiteral("not_found line"));
}

void WebCartTest::changesOfFields()
{
    SalesWorld world(m_maker);
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    cart::CartChange wanted;
    wanted.email = QStringLiteral(" Ada@Example.org ");
    Address address = addressInBerlin();
    address.country = QStringLiteral("de");
    wanted.shippingAddress = std::optional(address);
    wanted.billingAddress = std::optional(address);
    const cart::CartView view = change(world, token, wanted).value();
    QCOMPARE(view.email, QStringLiteral("ada@example.org"));
    QCOMPARE(*view.shippingAddress, addressInBerlin());
    QCOMPARE(*view.billingAddress, addressInBerlin());
    QCOMPARE(view.cart.shippingCountry, QStringLiteral("DE"));
    // What is not named stays; null clears.
    cart::CartChange cleared;
    cleared.billingAddress = std::optional<Address>();
    const cart::CartView less = change(world, token, cleared).value();
    QCOMPARE(less.email, QStringLiteral("ada@example.org"));
    QVERIFY(less.shippingAddress && !less.billingAddress);
    QVERIFY(less.cart.person == view.cart.person);
}

void WebCartTest::refusedFields_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("e-mail") << "email"
                            << "invalid_email email";
    QTest::newRow("no city") << "city"
                             << "invalid_address shipping_address.city";
    QTest::newRow("far away") << "country"
                              << "invalid_address shipping_address.country";
    QTest::newRow("shipping option") << "option"
                                     << "not_found shipping_option_id";
    QTest::newRow("code") << "code"
                          << "code_unknown codes[0]";
    QTest::newRow("too many codes") << "codes"
                                    << "limit_reached codes";
}

void WebCartTest::refusedFields()
{
    QFETCH(QString, what);
    QFETCH(QString, refusal);
    SalesWorld world(m_maker);
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    cart::CartChange wanted;
    Address address = addressInBerlin();
    if (what == QLatin1String("email"))
        wanted.email = QStringLiteral("nobody");
    if (what == QLatin1String("city"))
        address.city.clear();
    if (what == QLatin1String("country"))
        address.country = QStringLiteral("AQ");
    if (what == QLatin1String("option"))
        wanted.shippingOption = ShippingOptionId::make();
    if (what == QLatin1String("code"))
        wanted.codes = {QStringLiteral("NOPE")};
    if (what == QLatin1String("codes"))
        wanted.codes = std::vector<QString>(11, QStringLiteral("NOPE"));
    wanted.shippingAddress = std::optional(address);
    const QString before = rows(world);
    const auto refused = change(world, token, wanted);
    QVERIFY(!refused);
    QCOMPARE(said(refused.error()), refusal);
    QCOMPARE(rows(world), before);
    QVERIFY(!world.mustView(token).shippingAddress);
}

void WebCartTest::codes()
{
    SalesWorld world(m_maker);
    mustWrite(world.db(), [&](WriteTx &tx) {
        PromotionRow promotion;
        promotion.rule.name = QStringLiteral("Spring");
        promotion.rule.kind = PromotionKind::OrderPercent;
        promotion.rule.ratePpm = 100'000;
        promotion.rule.byCode = true;
        promotion.rule.codes = {QStringLiteral("SPRING10")};
        return promotions::createPromotion(tx, promotion);
    });
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    cart::CartChange wanted;
    wanted.codes = {QStringLiteral(" spring-10 "), QStringLiteral("SPRING10")};
    const cart::CartView view = change(world, token, wanted).value();
    QCOMPARE(view.cart.codes, std::vector<QString> {QStringLiteral("spring-10")});
    QCOMPARE(view.lines[0].priced->discountMinor, 99);
    QCOMPARE(view.lines[0].priced->totalMinor, 891);
    QCOMPARE(view.priced.cart.totals.discountMinor, 99);
    wanted.codes = std::vector<QString>();
    QCOMPARE(change(world, token, wanted).value().priced.cart.totals.totalMinor, 990);
}

void WebCartTest::whatIsNotSoldAnyMoreCanBeRemoved()
{
    SalesWorld world(m_maker);
    const Token token = world.webCart(
            {{world.shop.mug, QStringLiteral("1")}, {world.shop.apple, QStringLiteral("1")}});
    const ProductId product = world.item(world.shop.mug).item->product;
    mustWrite(world.db(), [&](WriteTx &tx) { return catalog::archiveProduct(tx, product); });
    const cart::CartView view = world.mustView(token);
    QCOMPARE(view.unsellable, std::vector<QString> {QStringLiteral("1")});
    QCOMPARE(view.lines.size(), std::size_t(1));
    QCOMPARE(view.priced.cart.totals.totalMinor, 99);
    QVERIFY(view.pricesMoved);
    QVERIFY(world.db().write(Actor::guest(), [&](WriteTx &tx) {
        return cart::removeLine(tx, *world.rules.current(tx), token, QStringLiteral("1"));
    }));
    QVERIFY(world.mustView(token).unsellable.empty());
}

void WebCartTest::freeShippingFromSomeAmount()
{
    SalesWorld world(m_maker);
    const auto option = mustRead(world.db(), [&](ReadTx &tx) {
        for (const ShippingOption *option :
             world.rules.current(tx)->shippingOptionsOf(world.shop.ids.region)) {
            if (!option->isCollection)
                return *option;
        }
        qFatal("no shipping option");
    });
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE shipping_option SET amount_minor = 490, free_from_minor = 1980");
        shop::bumpRules(tx);
        return {};
    });
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    cart::CartChange wanted;
    wanted.shippingOption = option.id;
    QCOMPARE(change(world, token, wanted).value().priced.cart.totals.totalMinor, 990 + 490);
    const auto offers = [&] {
        return world.db()
                .read([&](ReadTx &tx) {
                    return cart::shippingOffers(tx, *world.rules.current(tx), token);
                })
                .value();
    };
    QCOMPARE(offers().front().amountMinor, 490);
    QCOMPARE(add(world, token, world.shop.mug).value().priced.cart.totals.totalMinor, 1980);
    QCOMPARE(offers().front().amountMinor, 0);
}

void WebCartTest::customersKeepTheirCart()
{
    SalesWorld world(m_maker);
    const auto customer = [&](const char *name) {
        return mustWrite(world.db(), [&](WriteTx &tx) {
            NewCustomer made;
            made.name = QString::fromLatin1(name);
            return customers::insert(tx, made);
        });
    };
    const CustomerId ada = customer("Ada");
    const CustomerId eve = customer("Eve");
    const Token token = world.webCart({{world.shop.mug, QStringLiteral("1")}});
    const auto give = [&](CustomerId to) {
        return world.db().write(Actor::customer(to), [&](WriteTx &tx) {
            return cart::giveToCustomer(tx, *world.rules.current(tx), token, to);
        });
    };
    QVERIFY(give(ada).value().cart.customer == ada);
    QVERIFY(give(ada));
    QCOMPARE(give(eve).error().code, ErrorCode::Conflict);
    QVERIFY(world.mustView(token).cart.customer == ada);
}

ARNOLD_STORE_TEST_CLASS(WebCartTest)
#include "WebCartTest.moc"
