#include "core/inventory/Movements.h"
#include "tests/support/Builders.h"

#include <array>
#include <atomic>
#include <thread>

using namespace arnold;
using namespace arnold::test;

namespace {
constexpr std::int64_t kPiece = Quantity::kMicrosPerUnit;
constexpr std::int64_t kEuro = 1'000'000;
} // namespace

class StockTest : public QObject
{
    Q_OBJECT

public:
    explicit StockTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void init();
    void levelFollowsMovements();
    void belowZeroThenReceipt();
    void returnComesInAtItsOutgoingCost();
    void commandKeyBooksOnce();
    void saleThatBreaksAPromiseIsATask();
    void lineIsTakenWholeFromTheFirstThatHasIt();
    void backorderGoesToItsLimit();
    void settledAndReleased();
    void componentsAreTakenTogether();
    void reservationsHoldAndExpire();
    void neverOversold();
    void peopleReceiveAndCount();
    void refusals();
    void checkFindsWhatDoesNotAgree();

private:
    StockLevel level(VariantId variant, LocationId location = {});
    std::size_t findings();
    Result<std::vector<LocationId>> allocate(const IdBytes &order, VariantId variant,
                                             std::int64_t pieces,
                                             std::vector<LocationId> locations = {},
                                             StockRule rule = {});
    Result<BookedMovement> book(VariantId variant, std::int64_t pieces, MovementReason reason,
                                const std::function<void(NewMovement &)> &change = {});
    LocationId secondLocation();

    StoreMaker m_maker;
    std::unique_ptr<TestStore> m_store;
    Shop m_shop;
};

void StockTest::init()
{
    m_store = m_maker.make();
    m_shop = makeShop(*m_store);
}

StockLevel StockTest::level(VariantId variant, LocationId location)
{
    const auto wanted = location.isNull() ? m_shop.ids.location : location;
    const auto all = mustRead(m_store->db(),
                              [&](ReadTx &tx) { return inventory::levels(tx, variant); });
    for (const StockLevel &each : all) {
        if (each.location == wanted)
            return each;
    }
    return {};
}

std::size_t StockTest::findings()
{
    return mustRead(m_store->db(),
                    [](ReadTx &tx) { return inventory::check(tx, std::nullopt, 1000); })
            .findings.size();
}

Result<std::vector<LocationId>> StockTest::allocate(const IdBytes &order, VariantId variant,
                                                    std::int64_t pieces,
                                                    std::vector<LocationId> locations,
                                                    StockRule rule)
{
    if (locations.empty())
        locations = {m_shop.ids.location};
    return m_store->db().write(Actor::guest(), [&](WriteTx &tx) {
        std::array wanted {inventory::LineToAllocate {1, variant, rule, pieces * kPiece}};
        return inventory::allocate(tx, order, wanted, locations);
    });
}

Result<BookedMovement> StockTest::book(VariantId variant, std::int64_t pieces,
                                       MovementReason reason,
                                       const std::function<void(NewMovement &)> &change)
{
    NewMovement movement;
    movement.variant = variant;
    movement.location = m_shop.ids.location;
    movement.quantityMicros = pieces * kPiece;
    movement.reason = reason;
    if (change)
        change(movement);
    return m_store->db().write(Actor::staff(m_shop.cashier),
                               [&](WriteTx &tx) { return inventory::bookMovement(tx, movement); });
}

LocationId StockTest::secondLocation()
{
    return mustWrite(m_store->db(), [&](WriteTx &tx) {
        shop::NewLocation added;
        added.location.company = m_shop.ids.company;
        added.location.code = QStringLiteral("WH");
        added.location.timeZone = "Europe/Berlin";
        return shop::addLocation(tx, added);
    });
}

void StockTest::levelFollowsMovements()
{
    const auto sale = book(m_shop.mug, -2, MovementReason::Sale);
    QVERIFY(sale);
    QCOMPARE(sale->valueE4, -6 * kEuro);
    QCOMPARE(sale->onHandMicros, 8 * kPiece);
    const auto receipt = book(m_shop.mug, 4, MovementReason::Receipt,
                              [](NewMovement &m) { m.unitCostE4 = 6 * kEuro; });
    QCOMPARE(receipt->valueE4, 24 * kEuro);
    QCOMPARE(level(m_shop.mug).onHandMicros, 12 * kPiece);
    QCOMPARE(level(m_shop.mug).valueE4, 48 * kEuro);
    QCOMPARE(level(m_shop.mug).lastCostE4, 6 * kEuro);
    QCOMPARE(findings(), 0U);
    const auto history = mustRead(m_store->db(), [&](ReadTx &tx) {
        return inventory::movementsOf(tx, m_shop.mug, m_shop.ids.location, std::nullopt, 10);
    });
    QCOMPARE(history.size(), 3U);
    QCOMPARE(history[0].reason, MovementReason::Receipt);
    QCOMPARE(history[2].reason, MovementReason::Opening);
}

void StockTest::belowZeroThenReceipt()
{
    QVERIFY(book(m_shop.mug, -10, MovementReason::Sale));
    QCOMPARE(level(m_shop.mug).valueE4, 0);
    QVERIFY(book(m_shop.mug, 1, MovementReason::Receipt,
                 [](NewMovement &m) { m.unitCostE4 = 4 * kEuro; }));
    QVERIFY(book(m_shop.mug, -1, MovementReason::Sale));
    QCOMPARE(book(m_shop.mug, -2, MovementReason::Sale)->valueE4, -8 * kEuro);
    const auto receipt = book(m_shop.mug, 10, MovementReason::Receipt,
                              [](NewMovement &m) { m.unitCostE4 = 5 * kEuro; });
    QCOMPARE(receipt->varianceE4, -2 * kEuro);
    QCOMPARE(level(m_shop.mug).onHandMicros, 8 * kPiece);
    QCOMPARE(level(m_shop.mug).valueE4, 40 * kEuro);
    QCOMPARE(findings(), 0U);
}

void StockTest::returnComesInAtItsOutgoingCost()
{
    const IdBytes document = newIdBytes();
    QVERIFY(book(m_shop.mug, -2, MovementReason::Sale, [&](NewMovement &m) {
        m.document = document;
        m.documentLine = 1;
    }));
    QVERIFY(book(m_shop.mug, 8, MovementReason::Receipt,
                 [](NewMovement &m) { m.unitCostE4 = 9 * kEuro; }));
    const auto cost = mustRead(m_store->db(), [&](ReadTx &tx) {
        return inventory::outgoingCost(tx, document, 1, m_shop.mug);
    });
    QVERIFY(cost.has_value());
    QCOMPARE(cost->quantityMicros, 2 * kPiece);
    QCOMPARE(cost->valueE4, 6 * kEuro);
    const auto back = book(m_shop.mug, 1, MovementReason::Return,
                           [&](NewMovement &m) { m.valueE4 = cost->valueE4 / 2; });
    QCOMPARE(back->valueE4, 3 * kEuro);
    QCOMPARE(level(m_shop.mug).valueE4, (30 - 6 + 72 + 3) * kEuro);
}

void StockTest::commandKeyBooksOnce()
{
    const auto key = [](NewMovement &m) { m.commandKey = QStringLiteral("sale-1:0"); };
    QVERIFY(book(m_shop.mug, -1, MovementReason::Sale, key));
    QCOMPARE(book(m_shop.mug, -1, MovementReason::Sale, key).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(level(m_shop.mug).onHandMicros, 9 * kPiece);
    QCOMPARE(findings(), 0U);
}

void StockTest::saleThatBreaksAPromiseIsATask()
{
    QVERIFY(allocate(newIdBytes(), m_shop.lastOne, 1));
    const auto sale = book(m_shop.lastOne, -1, MovementReason::Sale);
    QVERIFY(sale->brokeAllocation);
    QCOMPARE(sale->availableMicros, -kPiece);
    QVERIFY(!book(m_shop.lastOne, -1, MovementReason::Sale)->brokeAllocation); // told once
}

void StockTest::lineIsTakenWholeFromTheFirstThatHasIt()
{
    const LocationId warehouse = secondLocation();
    mustWrite(m_store->db(), [&](WriteTx &tx) {
        return inventory::insertOpeningStock(tx, {m_shop.shirtL, warehouse, 3 * kPiece, kEuro});
    });
    const std::vector both {m_shop.ids.location, warehouse};
    const auto availability = mustRead(m_store->db(), [&](ReadTx &tx) {
        return inventory::availability(tx, std::array {m_shop.shirtL, m_shop.service}, both);
    });
    QCOMPARE(availability[0].atOneMicros, 3 * kPiece);
    QCOMPARE(availability[0].inAllMicros, 4 * kPiece);
    QVERIFY(availability[1].unlimited);

    QCOMPARE(allocate(newIdBytes(), m_shop.shirtL, 2, both)->front(), warehouse);
    QCOMPARE(allocate(newIdBytes(), m_shop.shirtL, 1, both)->front(), m_shop.ids.location);
    QCOMPARE(allocate(newIdBytes(), m_shop.shirtL, 1, both)->front(), warehouse);
    const auto refused = allocate(newIdBytes(), m_shop.shirtL, 1, both);
    QCOMPARE(refused.error().code, ErrorCode::InsufficientStock);
    QCOMPARE(refused.error().field, QStringLiteral("lines[1].quantity"));
    QCOMPARE(refused.error().facts[0].value, QStringLiteral("0"));
    QCOMPARE(findings(), 0U);
}

void StockTest::backorderGoesToItsLimit()
{
    const StockRule rule {Tracking::Tracked, 2 * kPiece};
    QVERIFY(allocate(newIdBytes(), m_shop.lastOne, 3, {}, rule));
    QCOMPARE(allocate(newIdBytes(), m_shop.lastOne, 1, {}, rule).error().code,
             ErrorCode::InsufficientStock);
    // Nothing ever lay there: the promise makes the level.
    const LocationId warehouse = secondLocation();
    QVERIFY(allocate(newIdBytes(), m_shop.apple, 2, {warehouse}, rule));
    QCOMPARE(level(m_shop.apple, warehouse).allocatedMicros, 2 * kPiece);
    QCOMPARE(findings(), 0U);
}

void StockTest::settledAndReleased()
{
    const IdBytes order = newIdBytes();
    QVERIFY(allocate(order, m_shop.mug, 3));
    const auto settle = [&](std::int64_t pieces) {
        return m_store->db().write(Actor::system(), [&](WriteTx &tx) {
            return inventory::settleAllocation(tx, {order, 1, pieces * kPiece, 3 * kPiece});
        });
    };
    QVERIFY(settle(2));
    QCOMPARE(level(m_shop.mug).allocatedMicros, kPiece);
    QCOMPARE(settle(2).error().code, ErrorCode::InvalidQuantity);
    QCOMPARE(level(m_shop.mug).allocatedMicros, kPiece);
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        inventory::releaseOrder(tx, order);
        inventory::releaseOrder(tx, order); // again: nothing is open any more
        return {};
    });
    QCOMPARE(level(m_shop.mug).allocatedMicros, 0);
    QCOMPARE(findings(), 0U);
}

void StockTest::componentsAreTakenTogether()
{
    // One set is two mugs and a shirt in M: 10 mugs and 5 shirts make 5 sets.
    const VariantId set = mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<VariantId> {
        NewProduct product;
        product.title = QStringLiteral("Set");
        product.taxClass = m_shop.ids.standardTax;
        NewVariant variant;
        variant.id = VariantId::make();
        variant.sku = QStringLiteral("SET");
        variant.tracking = Tracking::Components;
        variant.components = {{m_shop.mug, 2 * kPiece}, {m_shop.shirtM, kPiece}};
        product.variants = {variant};
        ARNOLD_CHECK(catalog::createProduct(tx, product));
        return variant.id;
    });
    const StockRule rule {Tracking::Components, 0};
    const IdBytes order = newIdBytes();
    QVERIFY(allocate(order, set, 3, {}, rule));
    QCOMPARE(level(m_shop.mug).allocatedMicros, 6 * kPiece);
    QCOMPARE(level(m_shop.shirtM).allocatedMicros, 3 * kPiece);
    const auto refused = allocate(newIdBytes(), set, 3, {}, rule);
    QCOMPARE(refused.error().code, ErrorCode::InsufficientStock);
    QCOMPARE(refused.error().facts[0].value, QStringLiteral("2"));
    QCOMPARE(level(m_shop.mug).allocatedMicros, 6 * kPiece);

    mustWrite(m_store->db(), [&](WriteTx &tx) {
        return inventory::settleAllocation(tx, {order, 1, kPiece, 3 * kPiece});
    });
    QCOMPARE(level(m_shop.mug).allocatedMicros, 4 * kPiece);
    const auto sale = book(set, -1, MovementReason::Sale);
    QVERIFY(sale);
    QCOMPARE(sale->valueE4, -(6 + 8) * kEuro);
    QCOMPARE(level(m_shop.mug).onHandMicros, 8 * kPiece);
    QCOMPARE(level(m_shop.shirtM).onHandMicros, 4 * kPiece);
    QCOMPARE(findings(), 0U);
}

void StockTest::reservationsHoldAndExpire()
{
    const auto reserve = [&](const IdBytes &cart, std::int64_t pieces) {
        return m_store->db().write(Actor::guest(), [&](WriteTx &tx) {
            return inventory::reserve(
                    tx, {cart, m_shop.mug, {}, pieces * kPiece, tx.now().plusSeconds(600)},
                    std::array {m_shop.ids.location});
        });
    };
    const IdBytes first = newIdBytes();
    QVERIFY(reserve(first, 6));
    QCOMPARE(reserve(newIdBytes(), 5).error().code, ErrorCode::InsufficientStock);
    QVERIFY(reserve(newIdBytes(), 4));
    QCOMPARE(findings(), 0U);
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        inventory::releaseReservations(tx, first);
        return {};
    });
    QCOMPARE(level(m_shop.mug).reservedMicros, 4 * kPiece);
    const auto expire = [&] {
        return mustWrite(m_store->db(), [](WriteTx &tx) -> Result<int> {
            return inventory::expireReservations(tx, 10);
        });
    };
    QCOMPARE(expire(), 0);
    m_store->clock().advanceSeconds(600);
    QCOMPARE(expire(), 1);
    QCOMPARE(level(m_shop.mug).reservedMicros, 0);
    QCOMPARE(findings(), 0U);
}

void StockTest::neverOversold()
{
    std::atomic<int> taken = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> buyers;
    for (int i = 0; i < 8; ++i) {
        buyers.emplace_back([&] {
            for (int round = 0; round < 5; ++round) {
                const auto result = allocate(newIdBytes(), m_shop.mug, 1);
                if (result)
                    ++taken;
                else if (result.error().code == ErrorCode::InsufficientStock)
                    ++refused;
            }
        });
    }
    for (std::thread &buyer : buyers)
        buyer.join();
    QCOMPARE(taken.load(), 10);
    QCOMPARE(refused.load(), 30);
    QCOMPARE(level(m_shop.mug).availableMicros(), 0);
    QCOMPARE(findings(), 0U);
}

void StockTest::peopleReceiveAndCount()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) {
        return inventory::receive(
                tx, m_shop.ids.location,
                std::array {inventory::ReceiptLine {m_shop.mug, 10 * kPiece, 5 * kEuro}},
                QStringLiteral("delivery 7"));
    });
    QCOMPARE(level(m_shop.mug).valueE4, 80 * kEuro);
    const auto counted = mustWrite(m_store->db(), [&](WriteTx &tx) {
        return inventory::count(tx, m_shop.ids.location,
                                std::array {inventory::CountLine {m_shop.mug, 18 * kPiece},
                                            inventory::CountLine {m_shop.apple, 100 * kPiece}},
                                {});
    });
    QCOMPARE(counted.size(), 1U); // what agrees books nothing
    QCOMPARE(counted[0].valueE4, -8 * kEuro);
    QCOMPARE(level(m_shop.mug).onHandMicros, 18 * kPiece);
    QCOMPARE(findings(), 0U);
}

void StockTest::refusals()
{
    const auto receive = [&](const Actor &actor, VariantId variant, std::int64_t micros) {
        return m_store->db().write(actor, [&](WriteTx &tx) {
            return inventory::receive(tx, m_shop.ids.location,
                                      std::array {inventory::ReceiptLine {variant, micros, 0}}, {});
        });
    };
    QCOMPARE(receive(Actor::staff(m_shop.cashier), m_shop.mug, kPiece).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(receive(Actor::staff(m_shop.owner), m_shop.mug, 0).error().code,
             ErrorCode::InvalidQuantity);
    QCOMPARE(receive(Actor::staff(m_shop.owner), m_shop.service, kPiece).error().code,
             ErrorCode::Untracked);
    QCOMPARE(receive(Actor::staff(m_shop.owner), VariantId::make(), kPiece).error().code,
             ErrorCode::NotFound);
    QCOMPARE(level(m_shop.mug).onHandMicros, 10 * kPiece);
    QCOMPARE(findings(), 0U);
}

void StockTest::checkFindsWhatDoesNotAgree()
{
    mustWrite(m_store->db(), [&](WriteTx &tx) -> Result<void> {
        tx.execute("UPDATE stock_level SET on_hand_micros = on_hand_micros + 1, "
                   "allocated_micros = 5 WHERE variant_id = ?",
                   m_shop.mug);
        return {};
    });
    const auto page = mustRead(m_store->db(),
                               [](ReadTx &tx) { return inventory::check(tx, std::nullopt, 1000); });
    QCOMPARE(page.findings.size(), 2U);
    QCOMPARE(page.findings[0].what, QStringLiteral("on_hand"));
    QCOMPARE(page.findings[0].recorded - page.findings[0].derived, 1);
    QCOMPARE(page.findings[1].what, QStringLiteral("allocated"));
    QCOMPARE(page.findings[1].recorded, 5);
}

ARNOLD_STORE_TEST_CLASS(StockTest)
#include "StockTest.moc"
