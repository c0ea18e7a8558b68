#include "ui/app/Shop.h"

#include "core/search/SearchIndex.h"
#include "core/selling/ProductSearch.h"
#include "tests/support/Builders.h"
#include "tests/support/Suite.h"

#include <QTemporaryDir>

using namespace arnold;

class ShopTest : public QObject
{
    Q_OBJECT

private slots:
    // A store whose products have no search entries sells at once, and finds them soon.
    void indexesWhatIsMissing()
    {
        const QTemporaryDir folder;
        DatabaseConfig config;
        config.sqliteFile = folder.filePath(QStringLiteral("shop.arnold"));
        config.sync = DatabaseConfig::Sync::Off;
        {
            const SystemClock clock;
            auto store = Database::open(config, clock);
            QVERIFY(store);
            test::makeShop(**store);
            QVERIFY((*store)->write(Actor::system(), [](WriteTx &tx) -> Result<void> {
                tx.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')");
                tx.execute("DELETE FROM search_entry");
                tx.execute("INSERT INTO search_progress (one, product_id) VALUES (1, NULL) "
                           "ON CONFLICT DO NOTHING");
                return {};
            }));
        }
        const auto shop = ui::openShop(config.sqliteFile);
        QVERIFY(shop);
        Database &db = *(*shop)->database;
        QTRY_VERIFY(
                db.read([](ReadTx &tx) -> Result<bool> { return search::isIndexed(tx); }).value());
        const auto hits = db.read([&](ReadTx &tx) -> Result<std::vector<ProductId>> {
            const auto rules = (*shop)->rules.current(tx);
            const ChannelId till = rules->firstChannel(ChannelKind::Till)->id;
            return selling::bestProducts(tx, till, QStringLiteral("coffee"), {}, 10);
        });
        QCOMPARE(hits.value().size(), std::size_t(1));
    }
};

ARNOLD_TEST_CLASS(ShopTest)
#include "ShopTest.moc"
