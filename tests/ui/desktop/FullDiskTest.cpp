#include "core/books/JournalStore.h"
#include "core/orders/Orders.h"
#include "tests/support/FaultVfs.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

// A disk that is full or write-protected, in the real window: the sale is refused in words, nothing
// is half done, and selling goes on when there is room.
class FullDiskTest : public QObject
{
    Q_OBJECT

    FaultVfs m_disk {"full-disk-at-the-till"}; // outlives the store on it
    TillWindow m_window;

    Database &db() { return *m_window.app().session().shop->database; }
    qsizetype ordersToday()
    {
        orders::OrderFilter filter;
        filter.kind = OrderKind::Till;
        qsizetype count = 0;
        const auto read = db().read([&](ReadTx &tx) -> Result<void> {
            count = qsizetype(orders::count(tx, filter));
            return {};
        });
        return read ? count : -1;
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery([&](DatabaseConfig &config) {
            config.sync = DatabaseConfig::Sync::Full;
            config.sqliteVfs = m_disk.name();
        });
        QCOMPARE(m_window.app().page(), AppModel::Sale);
    }

    void theSaleIsRefusedAndGoesOn_data()
    {
        QTest::addColumn<bool>("isReadOnly");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << false << "The disk is full.";
        QTest::newRow("read-only") << true << "The disk cannot be written to.";
    }

    void theSaleIsRefusedAndGoesOn()
    {
        QFETCH(bool, isReadOnly);
        QFETCH(QString, words);
        ui::PaymentModel &payment = *m_window.place().payment();
        m_window.scan("0420000000150"); // a sourdough
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        const qsizetype before = ordersToday();
        QVERIFY(before > 0);
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);

        if (isReadOnly)
            m_disk.setReadOnly(true);
        else
            m_disk.setFull(true);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!payment.busy() && !payment.problem().isEmpty());
        QVERIFY2(payment.problem().startsWith(words), qPrintable(payment.problem()));
        m_window.grab(isReadOnly ? QStringLiteral("read-only") : QStringLiteral("disk-full"));
        QCOMPARE(m_window.app().page(), AppModel::Payment); // the sale waits, nothing is lost
        QCOMPARE(m_window.total(), QStringLiteral("€4.80"));
        QCOMPARE(ordersToday(), before);
        // The window lives: back to the sale, one more, a search, a line that is removed.
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        m_window.scan("0420000000150");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        m_window.type("-");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        // What left the sale cannot be put on record now, and is not forgotten.
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QCOMPARE(payment.problem(), QString());

        m_disk.setFull(false);
        m_disk.setReadOnly(false);
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.app().page(), AppModel::Receipt);
        QTRY_VERIFY(m_window.place().receipt()->hasReceipt());
        QCOMPARE(ordersToday(), before + 1);
        QCOMPARE(plain(m_window.place().receipt()->totalText()), QStringLiteral("€4.80"));
        const auto removed = [&] {
            return db()
                    .read([&](ReadTx &tx) -> Result<bool> {
                        const auto stream = journal::streamOf(tx,
                                                              m_window.app().session().reg.bytes());
                        const auto order = OrderId::fromText(m_window.place().receipt()->orderId());
                        return journal::entryAbout(tx, stream->id,
                                                   QStringLiteral("sale.line_removed"),
                                                   order->bytes())
                                .has_value();
                    })
                    .value();
        };
        QTRY_VERIFY(removed());
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        QVERIFY(m_window.sale().isEmpty());
    }
};

ARNOLD_TEST_CLASS(FullDiskTest)
#include "FullDiskTest.moc"
