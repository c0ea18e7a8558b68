#include "tests/support/FaultVfs.h"
#include "tests/support/SalesWorld.h"

using namespace arnold;
using namespace arnold::test;

// A sale on a disk that takes nothing: refused as a whole, and booked once when there is room.
class FullDiskSaleTest : public QObject
{
    Q_OBJECT

    FaultVfs m_disk {"full-disk-sale"}; // outlives the stores on it

private slots:
    void refusedAndBookedLater_data()
    {
        QTest::addColumn<bool>("isReadOnly");
        QTest::addColumn<int>("code");
        QTest::newRow("full") << false << int(ErrorCode::DiskFull);
        QTest::newRow("read-only") << true << int(ErrorCode::ReadOnly);
    }

    void refusedAndBookedLater()
    {
        QFETCH(bool, isReadOnly);
        QFETCH(int, code);
        SalesWorld world(StoreMaker(Dialect::Sqlite), [&](DatabaseConfig &config) {
            config.sync = DatabaseConfig::Sync::Full;
            config.sqliteVfs = m_disk.name();
        });
        world.openShift();
        const auto sale = world.saleOf(
                world.tillCart({{world.shop.apple, 3}, {world.shop.mug, 1}}));
        const auto before = world.books();
        const std::int64_t apples = world.onHand(world.shop.apple);
        m_disk.setFull(!isReadOnly);
        m_disk.setReadOnly(isReadOnly);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto refused = world.sell(sale, world.cashier());
            QCOMPARE(int(refused.error().code), code);
            QVERIFY(world.books() == before);
            QCOMPARE(world.onHand(world.shop.apple), apples);
        }
        m_disk.setFull(false);
        m_disk.setReadOnly(false);
        const auto booked = world.sell(sale, world.cashier()).value();
        QVERIFY(!booked.wasBookedBefore);
        QCOMPARE(booked.numberText, QStringLiteral("R1-000001")); // no number was lost
        QCOMPARE(world.onHand(world.shop.apple), apples - 3'000'000);
        QVERIFY(world.sell(sale, world.cashier()).value().wasBookedBefore);
    }
};

ARNOLD_TEST_CLASS(FullDiskSaleTest)
#include "FullDiskTest.moc"
