#include "core/books/JournalVerify.h"
#include "core/orders/Orders.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

// Customers, lines that go and come back, and copies of receipts, by keyboard in the real window.
class CounterTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    ui::CustomerFinder &customers() { return *m_window.place().customers(); }
    ui::SaleModel &sale() { return m_window.sale(); }
    void scanSourdough()
    {
        m_window.scan("0420000000150");
        QTRY_VERIFY(!sale().isEmpty());
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        QCOMPARE(m_window.app().page(), AppModel::Sale);
    }

    void aCustomerIsFoundByName()
    {
        scanSourdough();
        m_window.key(Qt::Key_F4);
        QTRY_VERIFY(customers().active());
        m_window.type("mar");
        QTRY_COMPARE(customers().count(), 1);
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(sale().customerName(), QStringLiteral("Maren Vogt"));
        QCOMPARE(sale().customerInitials(), QStringLiteral("MV"));
        QTRY_VERIFY(!customers().active());
        QVERIFY(sale().customerDetail().contains(QStringLiteral("No. ")));
    }

    void undoTakesThemAway()
    {
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!sale().hasCustomer());
        QCOMPARE(m_window.total(), QStringLiteral("€4.80"));
    }

    void byPhoneAndNumberAndMail_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("phone") << "+492515550172"
                               << "Jonas Albrecht";
        QTest::newRow("e-mail") << "amina.rahimi@example.com"
                                << "Amina Rahimi";
        QTest::newRow("number") << "1"
                                << "";
        QTest::newRow("nobody") << "nobody@example.com"
                                << "";
    }

    void byPhoneAndNumberAndMail()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        m_window.key(Qt::Key_F4);
        QTRY_VERIFY(customers().active());
        customers().setSearchText(typed); // a scanned card comes this way
        QTRY_VERIFY(!customers().searching());
        const QModelIndex first = customers().index(0);
        if (!name.isEmpty())
            QCOMPARE(customers().data(first, ui::CustomerFinder::NameRole).toString(), name);
        else
            QCOMPARE(customers().count(), typed == QLatin1String("1") ? 1 : 0);
        m_window.key(Qt::Key_Escape); // empties the field
        m_window.key(Qt::Key_Escape); // and closes
        QTRY_VERIFY(!customers().active());
        QVERIFY(!sale().hasCustomer());
    }

    void aNewCustomerIsMade()
    {
        m_window.key(Qt::Key_F4);
        QTRY_VERIFY(customers().active());
        m_window.type("Ida Sommer");
        QTRY_VERIFY(!customers().searching());
        QCOMPARE(customers().count(), 0);
        m_window.key(Qt::Key_F4);
        m_window.key(Qt::Key_Tab); // the name is there already
        m_window.type("ida");
        m_window.grab(QStringLiteral("customer-form"));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!customers().emailError().isEmpty());
        m_window.grab(QStringLiteral("customer-new"));
        QVERIFY(!sale().hasCustomer());
        m_window.type("@example.com");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(sale().customerName(), QStringLiteral("Ida Sommer"));
        QTRY_VERIFY(!customers().active());
    }

    void aHeldSaleKeepsItsCustomer()
    {
        m_window.key(Qt::Key_F8);
        QTRY_VERIFY(sale().isEmpty());
        QVERIFY(!sale().hasCustomer());
        QTRY_COMPARE(sale().held().constFirst().toMap().value(QStringLiteral("label")).toString(),
                     QStringLiteral("Ida Sommer"));
        m_window.key(Qt::Key_F8);
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        QCOMPARE(sale().customerName(), QStringLiteral("Ida Sommer"));
    }

    void whatLeavesTheSaleIsInTheJournal()
    {
        const std::int64_t before = m_window.journalHead();
        m_window.key(Qt::Key_Delete);
        QTRY_VERIFY(sale().isEmpty());
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        m_window.type("+");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        m_window.type("-");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        sale().clear();
        QVERIFY(sale().isEmpty() && !sale().hasCustomer());
        sale().undo();
        QCOMPARE(m_window.total(), QStringLiteral("€4.80"));
        QCOMPARE(sale().customerName(), QStringLiteral("Ida Sommer"));
        const QStringList expected {
                QStringLiteral("sale.line_removed"), QStringLiteral("sale.line_restored"),
                QStringLiteral("sale.line_removed"), QStringLiteral("sale.abandoned"),
                QStringLiteral("sale.line_restored")};
        QTRY_COMPARE(m_window.journalSince(before), expected);
    }

    void theOrderIsTheirs()
    {
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.app().page(), AppModel::Receipt);
        m_window.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window.app().page(), AppModel::Orders);
        ui::OrdersModel &orders = *m_window.place().orders();
        QTRY_VERIFY(orders.count() > 0 && !orders.loading());
        QCOMPARE(orders.data(orders.index(0), ui::OrdersModel::WhoRole).toString(),
                 QStringLiteral("Ida Sommer"));
        ui::OrderModel &order = *m_window.place().order();
        QTRY_VERIFY(order.isLoaded());
        QCOMPARE(order.customerName(), QStringLiteral("Ida Sommer"));
        QCOMPARE(order.lines().size(), 1);
        QCOMPARE(order.payments().size(), 1);
        QCOMPARE(order.documents().size(), 1);
        QVERIFY(order.facts().contains(QStringLiteral("Printed once")));
        m_window.key(Qt::Key_F6);
        m_window.grab(QStringLiteral("order-details"));
        m_window.key(Qt::Key_F6);
    }

    void aReprintSaysCopy()
    {
        ui::ReceiptModel &paper = *m_window.place().orderPaper();
        QTRY_VERIFY(paper.hasReceipt());
        QVERIFY(!paper.isCopy());
        const std::int64_t before = m_window.journalHead();
        const auto marks = [&] {
            return std::ranges::count_if(paper.paper(), [](const QVariant &line) {
                return line.toMap().value(QStringLiteral("left")) == QStringLiteral("COPY");
            });
        };
        QCOMPARE(marks(), 0);
        m_window.key(Qt::Key_F9);
        QTRY_VERIFY(paper.isCopy());
        QCOMPARE(marks(), 1);
        QCOMPARE(m_window.journalSince(before), QStringList(QStringLiteral("reprint")));
        QTRY_VERIFY(m_window.place().order()->facts().contains(QStringLiteral("Printed 2 times")));
    }

    void aScannedReceiptIsFound()
    {
        ui::ReceiptModel &paper = *m_window.place().orderPaper();
        QString code;
        for (const QVariant &line : paper.paper()) {
            if (line.toMap().value(QStringLiteral("kind")) == QStringLiteral("qr"))
                code = line.toMap().value(QStringLiteral("left")).toString();
        }
        QVERIFY2(code.startsWith(QStringLiteral("ARNOLD:%1:").arg(paper.number())),
                 qPrintable(code));
        m_window.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        m_window.scan(code.toLatin1().constData());
        QTRY_COMPARE(m_window.app().page(), AppModel::Orders);
        QTRY_COMPARE(m_window.place().orders()->count(), 1);
    }

    // The head that the paper shows is one that the journal can be checked against.
    void thePrintedHeadProvesTheChain()
    {
        QString printed;
        for (const QVariant &line : m_window.place().orderPaper()->paper()) {
            for (const QString &cell : line.toMap().value(QStringLiteral("cells")).toStringList()) {
                if (cell.startsWith(QStringLiteral("Head ")))
                    printed = cell.mid(5);
            }
        }
        journal::VerifyOptions options;
        options.expectedHeadText = printed;
        Database &database = *m_window.app().session().shop->database;
        const auto report = journal::verify(database, options);
        QVERIFY2(report.has_value(), qPrintable(printed));
        QVERIFY(report->endProven);
        options.expectedHeadText.back() = options.expectedHeadText.back() == u'0' ? u'1' : u'0';
        QCOMPARE(journal::verify(database, options).error().code, ErrorCode::JournalBroken);
    }
};

ARNOLD_TEST_CLASS(CounterTest)
#include "CounterTest.moc"
