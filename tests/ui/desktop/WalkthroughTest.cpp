#include "core/till/Shifts.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

namespace {

constexpr int kDemoMs = 120'000;

} // namespace

// A day at the till by keyboard alone, in the real window on a real demo store.
class WalkthroughTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;
    ui::Workplace &m_place = m_window.place();

    AppModel &app() { return m_window.app(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window.key(key, modifiers);
    }
    void type(const char *keys) { m_window.type(keys); }
    void scan(const char *code) { m_window.scan(code); }
    QString total() { return m_window.total(); }

private slots:
    void initTestCase() { m_window.show(); }

    void enterOpensTheGrocery()
    {
        QCOMPARE(app().page(), AppModel::FirstRun);
        key(Qt::Key_Return);
        QVERIFY(m_place.firstRun()->making());
        QTRY_COMPARE_WITH_TIMEOUT(app().page(), AppModel::SignIn, kDemoMs);
        QCOMPARE(app().shopName(), QStringLiteral("Linden Market"));
    }

    void theOwnerSignsIn()
    {
        QTRY_COMPARE(m_place.signIn()->selectedName(), QStringLiteral("Nora Feld"));
        type("9999");
        key(Qt::Key_Return);
        QTRY_VERIFY(m_place.signIn()->message().contains(QStringLiteral("4")));
        QCOMPARE(app().page(), AppModel::SignIn);
        type("1234");
        key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::OpenShift);
    }

    void theFloatIsCounted()
    {
        key(Qt::Key_Down);
        key(Qt::Key_Down); // fifties
        type("3");
        QCOMPARE(plain(m_place.shift()->drawer()->totalText()), QStringLiteral("€150.00"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QCOMPARE(app().session().shift->floatMinor, 15'000);
    }

    void aScanStartsTheSale()
    {
        scan("0420000000150"); // a sourdough
        QTRY_COMPARE(m_place.sale()->lines()->count(), 1);
        QCOMPARE(total(), QStringLiteral("€4.80"));
        scan("0000000000000");
        type("+");
        QTRY_COMPARE(total(), QStringLiteral("€9.60"));
        type("3");
        key(Qt::Key_Return); // in the dialog that asks how many
        QTRY_COMPARE(total(), QStringLiteral("€14.40"));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(total(), QStringLiteral("€9.60"));
    }

    void deletedLinesComeBack()
    {
        key(Qt::Key_Delete);
        QTRY_VERIFY(m_place.sale()->isEmpty());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(total(), QStringLiteral("€9.60"));
    }

    void aHeldSaleComesBack()
    {
        const qsizetype before = m_place.sale()->held().size();
        key(Qt::Key_F8);
        QTRY_VERIFY(m_place.sale()->isEmpty());
        QTRY_COMPARE(m_place.sale()->held().size(), before + 1);
        key(Qt::Key_F8);
        key(Qt::Key_Return); // the newest
        QTRY_COMPARE(total(), QStringLiteral("€9.60"));
        QTRY_COMPARE(m_place.sale()->held().size(), before);
    }

    void enterTakesTheMoney()
    {
        key(Qt::Key_F12);
        QTRY_COMPARE(app().page(), AppModel::Payment);
        m_place.payment()->choose(1);
        type("500"); // begins anew: not further digits of what was suggested
        QCOMPARE(plain(m_place.payment()->missingText()), QStringLiteral("€4.60"));
        key(Qt::Key_Return);
        QCOMPARE(app().page(), AppModel::Payment); // not enough
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Backspace);
        type("2000");
        QCOMPARE(plain(m_place.payment()->changeText()), QStringLiteral("€10.40"));
        key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Receipt);
        QTRY_VERIFY(m_place.receipt()->hasReceipt());
        QCOMPARE(plain(m_place.receipt()->changeText()), QStringLiteral("€10.40"));
        QCOMPARE(plain(m_place.receipt()->totalText()), QStringLiteral("€9.60"));
    }

    void enterStartsTheNextSale()
    {
        key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QVERIFY(m_place.sale()->isEmpty());
    }

    void theOrderIsInTheList()
    {
        key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Orders);
        QTRY_VERIFY(m_place.orders()->count() > 1);
        const ui::OrdersModel &orders = *m_place.orders();
        const QModelIndex first = orders.index(0);
        QCOMPARE(orders.data(first, ui::OrdersModel::NumberRole).toString(),
                 m_place.receipt()->number());
        QCOMPARE(plain(orders.data(first, ui::OrdersModel::TotalRole).toString()),
                 QStringLiteral("€9.60"));
        QTRY_VERIFY(m_place.orderPaper()->hasReceipt());
        QCOMPARE(m_place.orderPaper()->number(), m_place.receipt()->number());
        key(Qt::Key_Escape);
        QTRY_COMPARE(app().page(), AppModel::Sale);
    }

    void theShiftClosesWithNothingMissing()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::CloseShift);
        QTRY_VERIFY(!m_place.shift()->figures().isEmpty());
        // 3 x 50, 5, 2 x 2, 50c, 10c
        const std::pair<int, const char *> counts[] {
                {2, "3"}, {5, "1"}, {6, "2"}, {8, "1"}, {10, "1"}};
        for (const auto &[row, pieces] : counts) {
            while (m_place.shift()->drawer()->current() < row)
                key(Qt::Key_Down);
            type(pieces);
        }
        QCOMPARE(plain(m_place.shift()->drawer()->totalText()), QStringLiteral("€159.60"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_place.shift()->counted());
        QCOMPARE(plain(m_place.shift()->varianceText()), QStringLiteral("€0.00"));
    }

    void theBooksSayTheSame()
    {
        const auto read = app().session().shop->database->read([&](ReadTx &tx) -> Result<void> {
            const auto shifts = till::shiftsOfRegister(tx, app().session().reg, 0, 1);
            const ShiftFigures figures = till::figures(tx, shifts.front());
            [&] {
                QCOMPARE(shifts.front().state, ShiftState::Counted);
                QCOMPARE(figures.salesMinor, 960);
                QCOMPARE(figures.cashSalesMinor, 960);
                QCOMPARE(figures.expectedMinor, 15'960);
                QCOMPARE(figures.documents, 1);
            }();
            return {};
        });
        QVERIFY(read.has_value());
    }
};

ARNOLD_TEST_CLASS(WalkthroughTest)
#include "WalkthroughTest.moc"
