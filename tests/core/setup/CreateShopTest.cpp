#include "core/identity/Identity.h"
#include "core/inventory/Inventory.h"
#include "core/search/SearchIndex.h"
#include "core/selling/RulesCache.h"
#include "core/setup/CountryProfile.h"
#include "core/shop/Settings.h"
#include "core/shop/ShopStore.h"
#include "core/till/Cash.h"
#include "tests/support/Builders.h"

using namespace arnold;
using namespace arnold::test;

class CreateShopTest : public QObject
{
    Q_OBJECT

public:
    explicit CreateShopTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void everyCountryMakesAShop_data();
    void everyCountryMakesAShop();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void secondShopIsRefused();
    void locationAndRegisterCanBeAdded();
    void rulesAreReadAnewWhenTheyChange();
    void theBuildersShopIsSound();

private:
    StoreMaker m_maker;
};

void CreateShopTest::everyCountryMakesAShop_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("gross");
    QTest::addColumn<int>("regions");
    QTest::newRow("DE") << "EUR" << true << 2;
    QTest::newRow("FR") << "EUR" << true << 2;
    QTest::newRow("GB") << "GBP" << true << 1;
    QTest::newRow("US") << "USD" << false << 1;
    QTest::newRow("JP") << "JPY" << true << 1;
    QTest::newRow("SA") << "SAR" << true << 1;
}

void CreateShopTest::everyCountryMakesAShop()
{
    QFETCH(QString, currency);
    QFETCH(bool, gross);
    QFETCH(int, regions);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const auto store = m_maker.make();
    ShopBuilder builder(store->db());
    builder.newShop().countryProfile = code;
    const auto made = builder.create();

    const auto rules = mustRead(store->db(), loadShopRules);
    QCOMPARE(rules->companies.size(), 1U);
    QCOMPARE(rules->companies[0].currency.code(), currency);
    QCOMPARE(static_cast<int>(rules->regions.size()), regions);
    QCOMPARE(rules->regions[0].id, made.region);
    QCOMPARE(rules->regions[0].basis == Basis::Gross, gross);
    QVERIFY(!rules->regions[0].taxProfile.isNull());
    QCOMPARE(rules->channels.size(), 3U);
    for (const Region &region : rules->regions) {
        QVERIFY(!region.countries.empty());
        QVERIFY(!rules->shippingOptionsOf(region.id).empty());
        for (const Channel &channel : rules->channels) {
            const PriceRules *price = rules->priceRules(region.id, channel.id);
            QVERIFY(price);
            QCOMPARE(price->profile.home.country, code);
            QVERIFY(!price->rates.rates().empty());
        }
    }
    QCOMPARE(rules->regionForCountry(code)->id, made.region);
    QCOMPARE(rules->registerByCode(u"R1")->id, made.reg);
    QCOMPARE(rules->regionOf(rules->locations[0])->id, made.region);
    QCOMPARE(rules->shopName, QStringLiteral("Corner Shop"));
    QVERIFY(mustRead(store->db(), [](ReadTx &tx) { return search::isIndexed(tx); }));
}

void CreateShopTest::refusesWhatCannotBe_data()
{
    using Change = std::function<void(shop::NewShop &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << Change([](auto &s) { s.name = QStringLiteral("  "); }) << "name";
    QTest::newRow("no owner") << Change([](auto &s) { s.ownerName.clear(); }) << "owner_name";
    QTest::newRow("no such country")
            << Change([](auto &s) { s.countryProfile = QStringLiteral("XX"); })
            << "country_profile";
    QTest::newRow("no such currency")
            << Change([](auto &s) { s.currency = QStringLiteral("XXX1"); }) << "currency";
    QTest::newRow("no such zone") << Change([](auto &s) { s.timeZone = "Mars/Olympus"; })
                                  << "time_zone";
    QTest::newRow("register code")
            << Change([](auto &s) { s.registerCode = QStringLiteral("R 1"); }) << "register_code";
}

void CreateShopTest::refusesWhatCannotBe()
{
    QFETCH(std::function<void(shop::NewShop &)>, change);
    QFETCH(QString, field);
    const auto store = m_maker.make();
    shop::NewShop shop;
    shop.name = QStringLiteral("Shop");
    shop.countryProfile = QStringLiteral("DE");
    shop.ownerName = QStringLiteral("Olga");
    change(shop);
    const auto made = store->db().write(Actor::system(),
                                        [&](WriteTx &tx) { return shop::createShop(tx, shop); });
    QVERIFY(!made);
    QCOMPARE(made.error().field, field);
    QVERIFY(mustRead(store->db(), shop::companies).empty());
    QVERIFY(mustRead(store->db(), identity::roles).empty());
}

void CreateShopTest::secondShopIsRefused()
{
    const auto store = m_maker.make();
    makeShop(*store);
    shop::NewShop second;
    second.name = QStringLiteral("Another");
    second.countryProfile = QStringLiteral("FR");
    second.ownerName = QStringLiteral("Odile");
    const auto made = store->db().write(Actor::system(),
                                        [&](WriteTx &tx) { return shop::createShop(tx, second); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyDone);
    QCOMPARE(mustRead(store->db(), shop::companies).size(), 1U);
}

void CreateShopTest::locationAndRegisterCanBeAdded()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    shop::NewLocation added;
    added.location.company = shop.ids.company;
    added.location.code = QStringLiteral("WH");
    added.location.name = QStringLiteral("Warehouse");
    added.location.kind = LocationKind::Warehouse;
    added.location.timeZone = "Europe/Berlin";
    added.sellsToWeb = true;
    const auto location = mustWrite(store->db(),
                                    [&](WriteTx &tx) { return shop::addLocation(tx, added); });
    const auto reg = mustWrite(store->db(), [&](WriteTx &tx) {
        return shop::addRegister(
                tx, {{}, location, QStringLiteral("R2"), QStringLiteral("Register 2"), 1});
    });
    const auto rules = mustRead(store->db(), loadShopRules);
    QCOMPARE(rules->registerByCode(u"R2")->id, reg);
    const std::vector<LocationId> expected {shop.ids.location, location};
    QCOMPARE(rules->channel(shop.ids.web)->locations, expected);

    const auto again = store->db().write(Actor::system(), [&](WriteTx &tx) {
        return shop::addRegister(tx, {{}, location, QStringLiteral("R2"), {}, 1});
    });
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    const auto notAllowed = store->db().write(Actor::staff(shop.cashier), [&](WriteTx &tx) {
        return shop::addRegister(tx, {{}, location, QStringLiteral("R3"), {}, 1});
    });
    QCOMPARE(notAllowed.error().code, ErrorCode::NotPermitted);
    QCOMPARE(mustRead(store->db(), shop::registers).size(), 2U);
}

void CreateShopTest::rulesAreReadAnewWhenTheyChange()
{
    const auto store = m_maker.make();
    makeShop(*store);
    RulesCache cache;
    const auto current = [&] {
        return mustRead(store->db(), [&](ReadTx &tx) { return cache.current(tx); });
    };
    const auto first = current();
    QCOMPARE(current().get(), first.get());
    ShopBuilder(store->db()).category(QStringLiteral("New"));
    const auto second = current();
    QVERIFY(second.get() != first.get());
    QCOMPARE(second->categories.size(), first->categories.size() + 1);

    // What a refused command saw is not what is there afterwards.
    const auto refused = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(catalog::createTaxClass(tx, QStringLiteral("odd"), QStringLiteral("Odd")));
        if (cache.current(tx)->taxClasses.size() != first->taxClasses.size() + 1)
            return ErrorCode::Internal;
        return ErrorCode::Conflict;
    });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(current()->taxClasses.size(), first->taxClasses.size());
    mustWrite(store->db(), [&](WriteTx &tx) {
        return catalog::createTaxClass(tx, QStringLiteral("other"), QStringLiteral("Other"));
    });
    QCOMPARE(current()->taxClasses.back().code, QStringLiteral("other"));
}

void CreateShopTest::theBuildersShopIsSound()
{
    const auto store = m_maker.make();
    makeShop(*store);
    const auto page = mustRead(store->db(),
                               [](ReadTx &tx) { return inventory::check(tx, std::nullopt, 100); });
    QCOMPARE(page.findings.size(), 0U);
    QCOMPARE(page.levels, 7);
    QCOMPARE(mustRead(store->db(), identity::staff).size(), 2U);
    QVERIFY(mustRead(store->db(), till::cashPlaces).size() >= 2U);
}

ARNOLD_STORE_TEST_CLASS(CreateShopTest)
#include "CreateShopTest.moc"
