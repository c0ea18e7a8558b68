#include "core/inventory/Inventory.h"
#include "core/orders/Orders.h"
#include "core/till/ShiftFigures.h"
#include "core/till/Shifts.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <algorithm>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

namespace {

constexpr const char *kSourdough = "0420000000150"; // 4.80

} // namespace

// Tenders beside cash, returns, and exchanges, by keyboard in the real window, against the books.
class ReturnTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;
    QByteArray m_number; // of the receipt that sellTwo() made

    ui::ReturnModel &returns() { return *m_window.place().returns(); }
    ui::PaymentModel &payment() { return *m_window.place().payment(); }

    ShiftFigures figures()
    {
        ShiftFigures figures;
        m_window.read([&](ReadTx &tx) {
            figures = till::figures(tx, *till::currentShift(tx, m_window.app().session().reg));
        });
        return figures;
    }
    OrderDetail newest()
    {
        OrderDetail order;
        m_window.read([&](ReadTx &tx) {
            const auto id = OrderId::fromText(m_window.place().receipt()->orderId());
            order = orders::detail(tx, *id).value();
        });
        return order;
    }
    QString tenders()
    {
        QStringList all;
        for (const Payment &payment : newest().payments)
            all << QStringLiteral("%1 %2").arg(tenderName(payment.tender)).arg(payment.amountMinor);
        return all.join(QStringLiteral(", "));
    }
    std::int64_t onHand(VariantId variant)
    {
        std::int64_t micros = 0;
        m_window.read([&](ReadTx &tx) {
            for (const auto &level : inventory::levels(tx, variant))
                micros += level.onHandMicros;
        });
        return micros;
    }
    void toPayment()
    {
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_VERIFY(!payment().busy());
    }
    void book()
    {
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.app().page(), AppModel::Receipt);
        QTRY_VERIFY(m_window.place().receipt()->hasReceipt());
    }
    void nextSale()
    {
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
    }
    // Two loaves; the receipt's number is kept.
    void sellTwo(bool byCard)
    {
        m_window.scan(kSourdough);
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        m_window.type("+");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        toPayment();
        if (byCard)
            m_window.key(Qt::Key_F6);
        book();
        m_number = m_window.place().receipt()->number().toLatin1();
        nextSale();
    }
    void openReturn(const QByteArray &text)
    {
        m_window.key(Qt::Key_F7);
        QTRY_COMPARE(m_window.app().page(), AppModel::Return);
        m_window.type(text);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!returns().busy());
    }
    QString worth() { return plain(returns().worthText()); }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        QCOMPARE(m_window.app().page(), AppModel::Sale);
    }

    void cardAndCashShareASale()
    {
        const ShiftFigures before = figures();
        m_window.scan(kSourdough);
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        toPayment();
        m_window.key(Qt::Key_F6);
        QVERIFY(payment().byCard());
        m_window.type("500");
        m_window.key(Qt::Key_Return); // more than is due
        QCOMPARE(m_window.app().page(), AppModel::Payment);
        QVERIFY(payment().taken().isEmpty() && !payment().busy());
        m_window.grab(QStringLiteral("pay-card"));
        for (int i = 0; i < 3; ++i)
            m_window.key(Qt::Key_Backspace);
        m_window.type("300");
        m_window.key(Qt::Key_Return);
        QCOMPARE(payment().taken().size(), 1);
        QCOMPARE(plain(payment().dueText()), QStringLiteral("€1.80"));
        m_window.key(Qt::Key_F5);
        m_window.type("200");
        m_window.grab(QStringLiteral("pay-split"));
        book();
        QCOMPARE(tenders(), QStringLiteral("card 300, cash 180"));
        QCOMPARE(plain(m_window.place().receipt()->changeText()), QStringLiteral("€0.20"));
        const ShiftFigures after = figures();
        QCOMPARE(after.expectedMinor - before.expectedMinor, 180);
        QCOMPARE(after.tenders,
                 (std::vector<ShiftFigures::ByTender> {{Tender::Card, 1, 300},
                                                       {Tender::Cash, 1, 180}}));
        nextSale();
    }

    void oneOfTwoComesBackForCash()
    {
        sellTwo(false);
        const QByteArray number = m_number;
        const ShiftFigures before = figures();
        openReturn(number);
        QVERIFY2(returns().hasReceipt(), qPrintable(returns().problem()));
        QCOMPARE(returns().count(), 1);
        m_window.type("+");
        QCOMPARE(worth(), QStringLiteral("€4.80"));
        m_window.grab(QStringLiteral("return"));
        const std::int64_t head = m_window.journalHead();
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_VERIFY(!payment().busy());
        QVERIFY(payment().paysOut());
        m_window.grab(QStringLiteral("pay-out"));
        book();
        m_window.grab(QStringLiteral("receipt-given-back"));
        QVERIFY(m_window.place().receipt()->gaveBack());
        QCOMPARE(plain(m_window.place().receipt()->backText()), QStringLiteral("€4.80"));
        const auto namesIt = [&](const QVariant &line) {
            return line.toMap().value(QStringLiteral("left"))
                    == QStringLiteral("Return of ") + QString::fromLatin1(number);
        };
        QCOMPARE(std::ranges::count_if(m_window.place().receipt()->paper(), namesIt), 1);
        const OrderDetail order = newest();
        QCOMPARE(tenders(), QStringLiteral("cash -480"));
        QVERIFY(!order.payments.front().refunds.isNull());
        QCOMPARE(order.documents.front().reason, QStringLiteral("No longer wanted"));
        QCOMPARE(order.lines.front().quantity, Quantity::pieces(-1));
        const ShiftFigures after = figures();
        QCOMPARE(after.expectedMinor - before.expectedMinor, -480);
        QCOMPARE(after.returnsMinor - before.returnsMinor, -480);
        QCOMPARE(m_window.journalSince(head), QStringList(QStringLiteral("receipt")));
        nextSale();

        openReturn(number); // one is left of it
        m_window.type("+");
        m_window.type("+");
        QCOMPARE(worth(), QStringLiteral("€4.80"));
        m_window.type("0"); // a figure says how many
        QCOMPARE(worth(), QStringLiteral("€0.00"));
        m_window.type("9");
        QCOMPARE(worth(), QStringLiteral("€4.80"));
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        QVERIFY(m_window.sale().isEmpty());
    }

    void whereItGoes_data()
    {
        QTest::addColumn<int>("goods");
        QTest::addColumn<qlonglong>("gained");
        QTest::newRow("to stock") << int(GoodsCameBack::ToStock) << 1'000'000ll;
        QTest::newRow("damaged") << int(GoodsCameBack::Damaged) << 0ll;
        QTest::newRow("nowhere") << int(GoodsCameBack::Not) << 0ll;
    }

    void whereItGoes()
    {
        QFETCH(int, goods);
        QFETCH(qlonglong, gained);
        sellTwo(false);
        openReturn(m_number);
        m_window.type("+");
        returns().setGoods(0, goods);
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_VERIFY(!payment().busy());
        const VariantId variant = m_window.sale().cart().content().lines.front().variant;
        const std::int64_t before = onHand(variant);
        book();
        QCOMPARE(onHand(variant) - before, gained);
        nextSale();
    }

    // What was paid by card goes to the card; in cash only by permission, and a cashier has none.
    void cardMoneyGoesToTheCard()
    {
        m_window.signInAs(QStringLiteral("Lena Hoff"), "1111");
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        sellTwo(true);
        openReturn(m_number);
        m_window.type("*");
        QCOMPARE(worth(), QStringLiteral("€9.60"));
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_COMPARE(payment().taken().size(), 1);
        QVERIFY(payment().anotherWay().isEmpty());
        m_window.key(Qt::Key_Delete); // in cash instead
        QCOMPARE(payment().taken().size(), 0);
        QVERIFY(payment().anotherWay().contains(QStringLiteral("9.60")));
        const ShiftFigures before = figures();
        const std::int64_t head = m_window.journalHead();
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!payment().problem().isEmpty());
        m_window.grab(QStringLiteral("another-way"));
        QCOMPARE(m_window.app().page(), AppModel::Payment);
        QVERIFY(figures() == before);
        QCOMPARE(m_window.journalSince(head), QStringList());
        m_window.key(Qt::Key_Escape); // nobody approves
        QCOMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_VERIFY(!m_window.place().approval()->asking());
        m_window.key(Qt::Key_F6);
        QCOMPARE(payment().taken().size(), 1);
        QVERIFY(payment().anotherWay().isEmpty());
        m_window.key(Qt::Key_F5);
        QCOMPARE(payment().taken().size(), 0);
        m_window.key(Qt::Key_Escape);
        toPayment(); // planned anew
        QTRY_COMPARE(payment().taken().size(), 1);
        book();
        QCOMPARE(tenders(), QStringLiteral("card -960"));
        QCOMPARE(figures().expectedMinor, before.expectedMinor);
        nextSale();
    }

    void withoutAReceipt_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("problem");
        QTest::newRow("owner") << "Nora Feld" << QByteArray("1234") << "";
    }

    void withoutAReceipt()
    {
        QFETCH(QString, who);
        QFETCH(QByteArray, pin);
        QFETCH(QString, problem);
        m_window.signInAs(who, pin);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        openReturn(kSourdough);
        QCOMPARE(returns().problem(), problem);
        if (!problem.isEmpty()) {
            m_window.grab(QStringLiteral("return-nothing"));
            QVERIFY(returns().isEmpty());
            m_window.key(Qt::Key_Escape);
            return;
        }
        QCOMPARE(worth(), QStringLiteral("€4.80"));
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(m_window.app().page(), AppModel::Payment);
        QTRY_VERIFY(!payment().busy());
        book();
        QCOMPARE(tenders(), QStringLiteral("cash -480"));
        nextSale();
    }

    void anExchangeTendersTheDifference()
    {
        sellTwo(false);
        openReturn(m_number);
        m_window.type("+");
        m_window.key(Qt::Key_F7);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        QCOMPARE(m_window.total(), QStringLiteral("−€4.80"));
        m_window.scan("0420000000150");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€0.00"));
        m_window.type("+");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        m_window.grab(QStringLiteral("exchange"));
        const ShiftFigures before = figures();
        toPayment();
        book();
        QCOMPARE(tenders(), QStringLiteral("cash 480"));
        QCOMPARE(newest().lines.size(), std::size_t(2));
        QCOMPARE(figures().expectedMinor - before.expectedMinor, 480);
        nextSale();
    }

    void anEvenExchangeNeedsNoTender()
    {
        sellTwo(false);
        openReturn(m_number);
        m_window.type("+");
        m_window.key(Qt::Key_F7);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        m_window.scan(kSourdough);
        QTRY_COMPARE(m_window.total(), QStringLiteral("€0.00"));
        const ShiftFigures before = figures();
        toPayment();
        book();
        QCOMPARE(tenders(), QString());
        const ShiftFigures after = figures();
        QCOMPARE(after.documents - before.documents, 1);
        QCOMPARE(after.expectedMinor, before.expectedMinor);
        QCOMPARE(after.tenders, before.tenders);
        nextSale();
    }

    void anOrdersSideLeadsHere()
    {
        sellTwo(false);
        m_window.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window.app().page(), AppModel::Orders);
        QTRY_VERIFY(m_window.place().order()->canReturn());
        m_window.grab(QStringLiteral("orders-return"));
        m_window.key(Qt::Key_F7);
        QTRY_COMPARE(m_window.app().page(), AppModel::Return);
        QTRY_VERIFY(returns().hasReceipt());
        QCOMPARE(returns().number(), m_window.place().order()->number());
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
    }
};

ARNOLD_TEST_CLASS(ReturnTest)
#include "ReturnTest.moc"
