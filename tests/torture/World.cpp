#include "tests/torture/World.h"

#include "core/cart/ContentPricing.h"
#include "core/cart/WebCarts.h"
#include "core/payments/Attempts.h"
#include "core/shop/Shop.h"
#include "core/till/Shifts.h"
#include "tests/support/Builders.h"
#include "tests/support/SalesWorld.h"

#include <QRandomGenerator>

#include <algorithm>

namespace arnold::torture {
namespace {

constexpr int kGoods = 12;
constexpr std::int64_t kStockMicros = 1'000'000 * Quantity::kMicrosPerUnit;
constexpr std::int64_t kFloatMinor = 10'000;

std::unique_ptr<journal::Signer> registerKey()
{
    return journal::signerFromSeed(QByteArray(32, 't')).value();
}

template <typename T> T idFrom(const QString &text)
{
    const auto id = T::fromText(text);
    ARNOLD_ASSERT(id);
    return *id;
}

std::vector<VariantId> makeGoods(Database &db, const shop::CreatedShop &ids)
{
    test::ShopBuilder builder(db, ids);
    std::vector<VariantId> goods;
    for (int i = 0; i < kGoods; ++i) {
        test::ShopBuilder::Item item;
        item.sku = QStringLiteral("TORTURE-%1").arg(i);
        item.priceMinor = 99 + 137 * i;
        item.reducedTax = i % 3 == 0;
        item.stockMicros = kStockMicros;
        item.unitCostE4 = 5'000;
        goods.push_back(builder.item(item));
    }
    return goods;
}

void openForSales(Database &db, const World &world)
{
    const auto signer = registerKey();
    RulesCache rules;
    const auto opened = db.write(Actor::staff(world.cashier), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(writer, till::enrolRegister(tx, world.reg, *signer));
        const auto current = rules.current(tx);
        const Register *const reg = current->registerOf(world.reg);
        ARNOLD_ASSERT(reg);
        const LocalMoment moment = localMoment(*current->location(reg->location), tx.now());
        ARNOLD_CHECK(till::openShift(
                tx, writer, {world.reg, kFloatMinor, businessDateText(moment.businessDate)}));
        return {};
    });
    if (!opened)
        qFatal("the shift does not open: %s", qPrintable(opened.error().detail));
}

} // namespace

QString World::toText() const
{
    QStringList words {region.toText(), till.toText(), reg.toText(), cashier.toText()};
    for (const VariantId variant : goods)
        words << variant.toText();
    return words.join(QLatin1Char(','));
}

World World::fromText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(','));
    ARNOLD_ASSERT(words.size() > 4);
    World world {idFrom<RegionId>(words[0]), idFrom<ChannelId>(words[1]),
                 idFrom<RegisterId>(words[2]), idFrom<StaffId>(words[3])};
    for (const QString &word : words.mid(4))
        world.goods.push_back(idFrom<VariantId>(word));
    return world;
}

World makeWorld(Database &db)
{
    const test::Shop shop = test::makeShop(db);
    World world {shop.ids.region, shop.ids.till, shop.ids.reg, shop.owner};
    world.goods = makeGoods(db, shop.ids);
    openForSales(db, world);
    return world;
}

Shop::Shop(Database &db, const World &world)
    : m_db(db)
    , m_world(world)
    , m_signer(registerKey())
{
}

CartContent Shop::contentOf(quint32 seed) const
{
    QRandomGenerator random(seed);
    std::vector<VariantId> goods = m_world.goods;
    CartContent content;
    const int lines = random.bounded(1, 4);
    for (int key = 1; key <= lines; ++key) {
        const auto at = static_cast<std::ptrdiff_t>(random.bounded(static_cast<int>(goods.size())));
        WantedLine line;
        line.key = key;
        line.variant = goods[static_cast<std::size_t>(at)];
        line.quantity = Quantity::pieces(random.bounded(1, 4));
        goods.erase(goods.begin() + at);
        content.lines.push_back(line);
    }
    return content;
}

Result<std::int64_t> Shop::totalOf(const CartContent &content)
{
    return m_db.read([&](ReadTx &tx) -> Result<std::int64_t> {
        const auto rules = m_rules.current(tx);
        std::vector<VariantId> variants;
        for (const WantedLine &line : content.lines)
            variants.push_back(line.variant);
        const auto sellables = selling::sellables(tx, *rules, {m_world.region, m_world.till},
                                                  variants);
        ARNOLD_TRY(context, tillContext(*rules, m_world.reg, tx.now()));
        ARNOLD_TRY(priced, priceContent(content, indexOf(sellables), context));
        return priced.cart.totals.totalMinor;
    });
}

Result<orders::TillReceipt> Shop::sell(OrderId id, quint32 seed)
{
    orders::TillSale sale;
    sale.id = id;
    sale.reg = m_world.reg;
    sale.startedAt = m_db.clock().now();
    sale.content = contentOf(seed);
    ARNOLD_TRY(totalMinor, totalOf(sale.content));
    sale.seenTotalMinor = totalMinor;
    payments::OfferedTender tender;
    tender.tender = seed % 2 == 0 ? Tender::Cash : Tender::Card;
    tender.amountMinor = totalMinor;
    sale.tenders = {tender};
    return m_db.write(Actor::staff(m_world.cashier),
                      [&](WriteTx &tx) -> Result<orders::TillReceipt> {
                          ARNOLD_TRY(journal, journal::open(tx, m_world.reg.bytes(), *m_signer));
                          return orders::placeTill(tx, *m_rules.current(tx), journal, sale);
                      });
}

Result<Token> Shop::fillCart(WriteTx &tx, quint32 seed)
{
    const auto rules = m_rules.current(tx);
    ARNOLD_TRY(made, cart::create(tx, *rules, {}));
    for (const WantedLine &line : contentOf(seed).lines)
        ARNOLD_CHECK(cart::addLine(tx, *rules, made.cart.token,
                                   {line.variant, line.quantity.toDecimalString()}));
    return made.cart.token;
}

Result<void> Shop::deliverAndPay(WriteTx &tx, const Token &token)
{
    const auto rules = m_rules.current(tx);
    cart::CartChange change;
    change.email = QStringLiteral("ada@example.org");
    change.shippingAddress = std::optional<Address>(test::addressInBerlin());
    ARNOLD_CHECK(cart::change(tx, *rules, token, change));
    ARNOLD_TRY(offers, cart::shippingOffers(tx, *rules, token));
    if (offers.empty())
        return ErrorCode::ShippingRequired;
    cart::CartChange shipped;
    shipped.shippingOption = offers.front().id;
    ARNOLD_TRY(ready, cart::change(tx, *rules, token, shipped));
    PaymentAttempt attempt;
    attempt.cart = ready.cart.id;
    attempt.provider = QLatin1String(kManualProvider);
    attempt.amountMinor = ready.priced.cart.totals.dueMinor;
    attempt.currency = ready.currency;
    payments::createAttempt(tx, attempt);
    return {};
}

Result<Token> Shop::readyCart(quint32 seed)
{
    ARNOLD_TRY(token, m_db.write(Actor::guest(), [&](WriteTx &tx) { return fillCart(tx, seed); }));
    ARNOLD_CHECK(m_db.write(Actor::guest(), [&](WriteTx &tx) { return deliverAndPay(tx, token); }));
    return token;
}

Result<orders::PlacedOrder> Shop::complete(const Token &cart)
{
    return m_db.write(Actor::guest(), [&](WriteTx &tx) {
        return orders::placeWeb(tx, *m_rules.current(tx), cart,
                                QStringLiteral("torture:") + cart.toText());
    });
}

} // namespace arnold::torture
