#include "core/audit/Audit.h"
#include "core/customers/Customers.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/Identity.h"
#include "core/identity/Pin.h"
#include "core/identity/StaffSessions.h"
#include "core/inventory/Movements.h"
#include "core/pricing/PriceStore.h"
#include "core/promotions/PromotionStore.h"
#include "tests/support/Builders.h"
#include "tests/support/SalesWorld.h"

#include <functional>

using namespace arnold;
using namespace arnold::test;

namespace {

// A command that answers nothing but whether it was done.
using Command = std::function<Result<void>(WriteTx &)>;

template <typename Fn> Command of(Fn fn)
{
    return [fn](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(fn(tx));
        return {};
    };
}

struct Act {
    const char *action;
    Command command;
};

NewProduct lamp(const Shop &shop)
{
    NewProduct product;
    product.title = QStringLiteral("Lamp");
    product.taxClass = shop.ids.standardTax;
    product.variants.push_back({.sku = QStringLiteral("LAMP")});
    return product;
}

PromotionRow tenOff()
{
    PromotionRow row;
    row.rule.name = QStringLiteral("Ten off");
    row.rule.kind = PromotionKind::OrderPercent;
    row.rule.ratePpm = 100'000;
    return row;
}

} // namespace

// Every command of the core that changes something outside the books leaves one entry, and none
// when it is refused.
class AuditedActsTest : public QObject
{
    Q_OBJECT

public:
    explicit AuditedActsTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void eachLeavesOneEntry()
    {
        const auto store = m_maker.make();
        m_shop = makeShop(*store);
        const Actor owner = Actor::staff(m_shop.owner);
        // Who has just been made and may nothing: the shop's cashier may keep customers.
        const StaffId nobody = ShopBuilder(store->db(), m_shop.ids)
                                       .staff(QStringLiteral("Nils"), QStringLiteral("accountant"),
                                              QStringLiteral("5555"));
        for (const Act &act : acts()) {
            const auto before = newest(store->db());
            const auto refused = store->db().write(Actor::staff(nobody), act.command);
            QVERIFY2(!refused && refused.error().code == ErrorCode::NotPermitted, act.action);
            QCOMPARE(newest(store->db()), before);
            const auto done = store->db().write(owner, act.command);
            QVERIFY2(done.has_value(),
                     act.action + (": " + (done ? QString() : done.error().field).toUtf8()));
            const auto after = newest(store->db());
            QCOMPARE(after.first, before.first + 1);
            QCOMPARE(after.second, QString::fromLatin1(act.action));
        }
    }

    // What nobody but the person may read stands sealed or nowhere.
    void noPersonalWordIsInside()
    {
        const auto store = m_maker.make();
        m_shop = makeShop(*store);
        mustWrite(store->db(), [&](WriteTx &tx) -> Result<void> {
            NewCustomer ida;
            ida.name = QStringLiteral("Ida Lind");
            ida.email = QStringLiteral("ida@shop.example");
            ARNOLD_TRY(id, customers::create(tx, ida));
            CustomerChange change;
            change.email = QStringLiteral("lind@shop.example");
            ARNOLD_CHECK(customers::update(tx, id, 1, change));
            return {};
        });
        for (const audit::Entry &entry :
             mustRead(store->db(), [](ReadTx &tx) { return audit::entries(tx, 0, 2); })) {
            QVERIFY(entry.action.startsWith(QLatin1String("customer.")));
            QVERIFY(!entry.before.contains("Lind") && !entry.after.contains("Lind"));
            QVERIFY(!entry.after.contains("shop.example"));
        }
    }

private:
    static std::pair<std::int64_t, QString> newest(Database &db)
    {
        const auto entries = mustRead(db, [](ReadTx &tx) { return audit::entries(tx, 0, 1); });
        return entries.empty() ? std::pair<std::int64_t, QString>()
                               : std::pair(entries[0].sequence, entries[0].action);
    }

    std::vector<Act> people();
    std::vector<Act> goods();
    std::vector<Act> places();
    std::vector<Act> acts()
    {
        std::vector<Act> all = people();
        for (Act &act : goods())
            all.push_back(std::move(act));
        for (Act &act : places())
            all.push_back(std::move(act));
        return all;
    }

    StoreMaker m_maker;
    Shop m_shop;
    CustomerId m_customer = CustomerId::make();
    CustomerId m_second = CustomerId::make();
    StaffId m_staff = StaffId::make();
    ProductId m_product = ProductId::make();
    PromotionId m_promotion = PromotionId::make();
};

std::vector<Act> AuditedActsTest::people()
{
    const auto hash = identity::hashPin(QStringLiteral("7531"));
    Role baker;
    baker.code = QStringLiteral("baker");
    baker.name = QStringLiteral("Baker");
    baker.permissions = {Permission::CatalogRead};
    NewStaff nora;
    nora.id = m_staff;
    nora.displayName = QStringLiteral("Nora");
    nora.roleCodes = {QStringLiteral("cashier")};
    NewCustomer ida;
    ida.name = QStringLiteral("Ida Lind");
    ida.id = m_customer;
    NewCustomer second = ida;
    second.id = m_second;
    CustomerChange change;
    change.notes = QStringLiteral("likes tea");
    return {
            {"role.create", of([=](WriteTx &tx) { return identity::createRole(tx, baker); })},
            {"staff.create", of([=](WriteTx &tx) { return identity::createStaff(tx, nora); })},
            {"staff.set_roles", of([=, this](WriteTx &tx) {
                 return identity::setRoles(tx, m_staff, {QStringLiteral("baker")});
             })},
            {"staff.set_pin",
             of([=, this](WriteTx &tx) { return identity::setPin(tx, m_staff, hash); })},
            {"staff.unlock",
             of([=, this](WriteTx &tx) { return identity::unlock(tx, m_staff, m_shop.ids.reg); })},
            {"staff.add_badge", of([=, this](WriteTx &tx) {
                 return identity::addBadge(tx, m_staff, QStringLiteral("4711"));
             })},
            {"staff.forget_badges",
             of([=, this](WriteTx &tx) { return identity::forgetBadges(tx, m_staff); })},
            {"session.end", of([=, this](WriteTx &tx) {
                 const auto subject = identity::staffSubject(m_staff);
                 const auto opened = identity::openSession(tx, {.subject = subject});
                 return identity::endStaffSession(tx, m_staff, opened.id);
             })},
            {"staff.archive",
             of([=, this](WriteTx &tx) { return identity::archiveStaff(tx, m_staff); })},
            {"api_key.create", of([=](WriteTx &tx) {
                 return identity::createApiKey(tx, QStringLiteral("x"), {Permission::CatalogRead});
             })},
            {"api_key.rotate", of([=](WriteTx &tx) {
                 return identity::rotateApiKey(tx, identity::apiKeys(tx).front().id, 60);
             })},
            {"api_key.revoke", of([=](WriteTx &tx) {
                 return identity::revokeApiKey(tx, identity::apiKeys(tx).front().id);
             })},
            {"customer_group.create", of([=](WriteTx &tx) {
                 return customers::createGroup(tx, QStringLiteral("club"), QStringLiteral("Club"));
             })},
            {"customer.create", of([=](WriteTx &tx) { return customers::create(tx, ida); })},
            {"customer.change",
             of([=, this](WriteTx &tx) { return customers::update(tx, m_customer, 1, change); })},
            {"customer.add_address", of([=, this](WriteTx &tx) {
                 return customers::addAddress(tx, m_customer, addressInBerlin());
             })},
            {"customer.erase",
             of([=, this](WriteTx &tx) { return customers::erase(tx, m_customer); })},
            {"customer.create", of([=](WriteTx &tx) { return customers::create(tx, second); })},
            {"customer.archive",
             of([=, this](WriteTx &tx) { return customers::archive(tx, m_second); })},
    };
}

std::vector<Act> AuditedActsTest::goods()
{
    NewProduct product = lamp(m_shop);
    product.id = m_product;
    ProductChange renamed;
    renamed.title = QStringLiteral("Desk lamp");
    VariantChange aged;
    aged.minimumAge = 18;
    PriceListRow sale;
    sale.code = QStringLiteral("sale");
    sale.name = QStringLiteral("Sale");
    PromotionRow promotion = tenOff();
    promotion.rule.id = m_promotion;
    const auto place = m_shop.ids.location;
    const auto apple = m_shop.apple;
    const std::int64_t one = Quantity::kMicrosPerUnit;
    return {
            {"category.create", of([=](WriteTx &tx) {
                 return catalog::createCategory(tx, {.name = QStringLiteral("Light")});
             })},
            {"collection.create", of([=](WriteTx &tx) {
                 return catalog::createCollection(tx, {}, QStringLiteral("Winter"));
             })},
            {"tax_class.create", of([=](WriteTx &tx) {
                 return catalog::createTaxClass(tx, QStringLiteral("luxury"), QStringLiteral("L"));
             })},
            {"product.create",
             of([=](WriteTx &tx) { return catalog::createProduct(tx, product); })},
            {"variant.create", of([=, this](WriteTx &tx) {
                 return catalog::createVariant(tx, m_product, {.sku = QStringLiteral("LAMP-2")});
             })},
            {"product.change", of([=, this](WriteTx &tx) {
                 return catalog::updateProduct(tx, m_product, 2, renamed);
             })},
            {"variant.change",
             of([=](WriteTx &tx) { return catalog::updateVariant(tx, apple, 1, aged); })},
            {"product.archive",
             of([=, this](WriteTx &tx) { return catalog::archiveProduct(tx, m_product); })},
            {"quick_keys.set", of([=](WriteTx &tx) {
                 return catalog::setQuickKeys(tx, place, std::span(&apple, 1));
             })},
            {"price_list.create",
             of([=](WriteTx &tx) { return pricing::createPriceList(tx, sale); })},
            {"price.set", of([=, this](WriteTx &tx) {
                 return pricing::setPrice(tx, {apple, m_shop.ids.priceList, {120}, 0});
             })},
            {"promotion.create",
             of([=](WriteTx &tx) { return promotions::createPromotion(tx, promotion); })},
            {"promotion.archive",
             of([=, this](WriteTx &tx) { return promotions::archivePromotion(tx, m_promotion); })},
            {"stock.receive", of([=](WriteTx &tx) {
                 const inventory::ReceiptLine line {apple, one, 5'000};
                 return inventory::receive(tx, place, std::span(&line, 1), {});
             })},
            {"stock.count", of([=](WriteTx &tx) {
                 const inventory::CountLine line {apple, 90 * one};
                 return inventory::count(tx, place, std::span(&line, 1), {});
             })},
            {"stock.adjust", of([=](WriteTx &tx) {
                 return inventory::adjust(tx, place, {apple, one}, QStringLiteral("found"));
             })},
    };
}

std::vector<Act> AuditedActsTest::places()
{
    shop::NewLocation depot;
    depot.location.company = m_shop.ids.company;
    depot.location.code = QStringLiteral("DEPOT");
    depot.location.name = QStringLiteral("Depot");
    depot.location.timeZone = "Europe/Berlin";
    Register second;
    second.location = m_shop.ids.location;
    second.code = QStringLiteral("R2");
    second.name = QStringLiteral("Window");
    return {
            {"location.create", of([=](WriteTx &tx) { return shop::addLocation(tx, depot); })},
            {"register.create", of([=](WriteTx &tx) { return shop::addRegister(tx, second); })},
    };
}

ARNOLD_STORE_TEST_CLASS(AuditedActsTest)

#include "AuditedActsTest.moc"
