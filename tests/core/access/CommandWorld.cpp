#include "core/cart/ParkedSales.h"
#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Orders.h"
#include "core/promotions/PromotionStore.h"
#include "tests/core/access/CommandTable.h"
#include "tests/support/Rights.h"

namespace arnold::test {
namespace {

std::set<Permission> permissionsOf(char letter)
{
    std::set<Permission> some;
    for (const Right &right : rights()) {
        if (QByteArray(right.who).contains(letter))
            some.insert(*permissionFromName(QString::fromLatin1(right.permission)));
    }
    return some;
}

NewCustomer somebody(const char *name)
{
    NewCustomer customer;
    customer.name = QString::fromLatin1(name);
    customer.addresses = {addressInBerlin()};
    return customer;
}

} // namespace

CommandWorld::CommandWorld(const StoreMaker &maker)
    : sales(maker)
{
    meetEverybody();
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(someone, customers::create(tx, somebody("Ida Lind")));
        customer = someone;
        address = customers::addresses(tx, someone).front().id;
        NewProduct lamp;
        lamp.title = QStringLiteral("Lamp");
        lamp.taxClass = shop().ids.standardTax;
        lamp.variants.push_back({.sku = QStringLiteral("LAMP")});
        ARNOLD_TRY(made, catalog::createProduct(tx, lamp));
        product = made;
        PromotionRow row;
        row.rule.name = QStringLiteral("Ten off");
        row.rule.kind = PromotionKind::OrderPercent;
        row.rule.ratePpm = 100'000;
        row.rule.byCode = true;
        row.rule.codes = {QStringLiteral("TEN")};
        ARNOLD_TRY(promoted, promotions::createPromotion(tx, row));
        promotion = promoted;
        Register reg;
        reg.location = shop().ids.location;
        reg.code = QStringLiteral("R2");
        ARNOLD_TRY(added, shop::addRegister(tx, reg));
        ARNOLD_TRY(kiosk, till::addDevice(tx, {QStringLiteral("Kiosk"), added}));
        device = kiosk.id;
        second = added;
        return {};
    });
    sell();
}

void CommandWorld::meetEverybody()
{
    ShopBuilder builder(db(), shop().ids);
    const auto hire = [&](const char *name, const char *role) {
        return Actor::staff(builder.staff(QString::fromLatin1(name), QString::fromLatin1(role),
                                          QStringLiteral("5555")));
    };
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        Role window {.code = QStringLiteral("window"), .name = QStringLiteral("Window")};
        window.permissions = permissionsOf('W');
        ARNOLD_CHECK(identity::createRole(tx, window));
        Role hand {.code = QStringLiteral("hand"), .name = QStringLiteral("Hand")};
        hand.permissions = {Permission::CatalogRead};
        ARNOLD_TRY(made, identity::createRole(tx, hand));
        role = made;
        ARNOLD_TRY(key,
                   identity::createApiKey(tx, QStringLiteral("labels"), {Permission::CatalogRead}));
        this->key = key.id;
        return {};
    });
    staff = StaffId(hire("Nora", "cashier").id);
    mustWrite(db(),
              [&](WriteTx &tx) { return identity::addBadge(tx, staff, QStringLiteral("4712")); });
    m_actors.emplace('O', Actor::staff(shop().owner));
    m_actors.emplace('M', hire("Mia", "manager"));
    m_actors.emplace('C', Actor::staff(shop().cashier));
    m_actors.emplace('S', hire("Stan", "stock_clerk"));
    m_actors.emplace('A', hire("Anna", "accountant"));
    m_actors.emplace('W', hire("Wim", "window"));
    m_actors.emplace('U', Actor::customer(mustWrite(db(), [&](WriteTx &tx) {
                         return customers::create(tx, somebody("Ada Lund"));
                     })));
    m_actors.emplace('G', Actor::guest());
    for (const char letter : {'K', 'R', 'V'}) {
        const auto made = db().write(Actor::staff(shop().owner), [&](WriteTx &tx) {
            return identity::createApiKey(tx, QStringLiteral("theirs"),
                                          permissionsOf(letter == 'V' ? 'O' : letter));
        });
        m_actors.emplace(letter, Actor::staff(shop().owner).through(made->id, {}));
        if (letter == 'V')
            mustWrite(db(), [&](WriteTx &tx) { return identity::revokeApiKey(tx, made->id); });
    }
}

OrderId CommandWorld::placedOrder()
{
    const Token token = sales.readyCart({{shop().apple, QStringLiteral("1")}});
    return sales.complete(token, token.toText())->id;
}

void CommandWorld::sell()
{
    shift = sales.openShift();
    const TillCart cart = sales.tillCart({{shop().apple, 1}});
    receipt = sales.mustSell(cart).document;
    sale = sales.saleOf(cart);
    placed = placedOrder();
    sent = placedOrder();
    invoiced = placedOrder();
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        const auto now = rules(tx);
        for (const OrderId id : {sent, invoiced})
            ARNOLD_CHECK(orders::fulfil(tx, {.order = id}));
        const auto head = orders::head(tx, invoiced);
        ARNOLD_CHECK(orders::receivePayment(tx, *now,
                                            {invoiced, head->totalMinor, QStringLiteral("bank")}));
        ARNOLD_CHECK(orders::issueInvoice(tx, *now, invoiced));
        return {};
    });
    parked = db().write(sales.owner(), [&](WriteTx &tx) {
                     return cart::hold(tx,
                                       {shop().ids.reg, shop().ids.region, shop().ids.till,
                                        QStringLiteral("hat"), cart.content()});
                 }).value();
}

} // namespace arnold::test
