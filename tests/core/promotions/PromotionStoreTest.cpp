#include "core/promotions/PromotionStore.h"
#include "tests/support/Builders.h"

#include <array>

using namespace arnold;
using namespace arnold::test;

class PromotionStoreTest : public QObject
{
    Q_OBJECT

public:
    explicit PromotionStoreTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void isReadAsItWasMade();
    void countsUsesUpToTheLimit();
    void refusals();

private:
    StoreMaker m_maker;
};

namespace {

PromotionRow tenOff(const Shop &shop)
{
    PromotionRow row;
    row.rule.name = QStringLiteral("10 % off food");
    row.rule.kind = PromotionKind::LinePercent;
    row.rule.ratePpm = 100'000;
    row.rule.byCode = true;
    row.rule.codes = {QStringLiteral("SPRING")};
    row.rule.targets = {{PromotionTarget::Kind::Category, shop.food.bytes()}};
    row.rule.from = {1000};
    row.useLimit = 2;
    return row;
}

} // namespace

void PromotionStoreTest::isReadAsItWasMade()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    auto row = tenOff(shop);
    row.channel = shop.ids.web;
    mustWrite(store->db(), [&](WriteTx &tx) { return promotions::createPromotion(tx, row); });
    const auto rows = mustRead(store->db(), promotions::promotionRows);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].rule.name, row.rule.name);
    QCOMPARE(rows[0].rule.codes, row.rule.codes);
    QCOMPARE(rows[0].rule.targets, row.rule.targets);
    QCOMPARE(rows[0].rule.from, row.rule.from);
    QCOMPARE(rows[0].rule.to, PromotionRule().to);
    QCOMPARE(rows[0].useLimit, row.useLimit);
    const auto rules = mustRead(store->db(), loadShopRules);
    QVERIFY(rules->promotionsAskForCategories);
    QVERIFY(rules->priceRules(shop.ids.region, shop.ids.web)
                    ->promotions.forCode(QStringLiteral("SPRING")));
    QVERIFY(!rules->priceRules(shop.ids.region, shop.ids.till)
                     ->promotions.forCode(QStringLiteral("SPRING")));
    mustWrite(store->db(),
              [&](WriteTx &tx) { return promotions::archivePromotion(tx, rows[0].rule.id); });
    QVERIFY(mustRead(store->db(), promotions::promotionRows).empty());
}

void PromotionStoreTest::countsUsesUpToTheLimit()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto id = mustWrite(store->db(), [&](WriteTx &tx) {
        return promotions::createPromotion(tx, tenOff(shop));
    });
    const auto use = [&] {
        return store->db().write(Actor::guest(), [&](WriteTx &tx) {
            return promotions::countUses(
                    tx, newIdBytes(), {},
                    std::array {promotions::Use {id, QStringLiteral("spring"), 99}});
        });
    };
    QVERIFY(use());
    QVERIFY(use());
    const auto refused = use();
    QCOMPARE(refused.error().code, ErrorCode::LimitReached);
    QCOMPARE(refused.error().facts[0].value, QStringLiteral("spring"));
    QCOMPARE(mustRead(store->db(), promotions::promotionRows)[0].usedCount, 2);
}

void PromotionStoreTest::refusals()
{
    const auto store = m_maker.make();
    const Shop shop = makeShop(*store);
    const auto create = [&](const Actor &actor, const PromotionRow &row) {
        return store->db()
                .write(actor, [&](WriteTx &tx) { return promotions::createPromotion(tx, row); })
                .error()
                .code;
    };
    QCOMPARE(create(Actor::staff(shop.cashier), tenOff(shop)), ErrorCode::NotPermitted);
    auto row = tenOff(shop);
    row.rule.ratePpm = 2'000'000;
    QCOMPARE(create(Actor::system(), row), ErrorCode::InvalidValue);
    row = tenOff(shop);
    row.rule.codes.clear();
    QCOMPARE(create(Actor::system(), row), ErrorCode::InvalidValue);
    QVERIFY(mustRead(store->db(), promotions::promotionRows).empty());
}

ARNOLD_STORE_TEST_CLASS(PromotionStoreTest)
#include "PromotionStoreTest.moc"
