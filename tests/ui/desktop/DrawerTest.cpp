#include "core/books/JournalStore.h"
#include "core/till/Cash.h"
#include "core/till/ShiftFigures.h"
#include "core/till/Shifts.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

// Cash by hand and the drawer without a sale, by keyboard in the real window, against the books.
class DrawerTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    ui::CashModel &cash() { return *m_window.place().cash(); }
    ShiftFigures figures()
    {
        ShiftFigures figures;
        m_window.read([&](ReadTx &tx) {
            const auto shift = till::currentShift(tx, m_window.app().session().reg);
            figures = till::figures(tx, *shift);
        });
        return figures;
    }
    // Opens the sheet, chooses the kind, types and takes it.
    void book(int kind, const char *digits, const char *note)
    {
        m_window.key(Qt::Key_F10);
        cash().setKind(kind);
        m_window.type(digits);
        m_window.key(Qt::Key_Tab);
        m_window.type(note);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!cash().busy());
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        QCOMPARE(m_window.app().page(), AppModel::Sale);
        QCOMPARE(cash().kinds().size(), 4);
    }

    void eachWayIsBooked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("journal");
        QTest::addColumn<qlonglong>("expected");
        QTest::newRow("in") << 0 << QByteArray("5000") << QByteArray("change") << "cash.pay_in"
                            << 5'000ll;
        QTest::newRow("out") << 1 << QByteArray("1250") << QByteArray("stamps") << "cash.pay_out"
                             << 3'750ll;
        QTest::newRow("to the safe")
                << 2 << QByteArray("3000") << QByteArray("") << "cash.drop" << 750ll;
        QTest::newRow("from the safe")
                << 3 << QByteArray("2000") << QByteArray("") << "cash.lift" << 2'750ll;
    }

    void eachWayIsBooked()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, digits);
        QFETCH(QByteArray, note);
        QFETCH(QString, journal);
        QFETCH(qlonglong, expected);
        const std::int64_t head = m_window.journalHead();
        book(kind, digits, note);
        QCOMPARE(cash().problem() + cash().amountError() + cash().noteError(), QString());
        QCOMPARE(m_window.journalSince(head), QStringList(journal));
        QCOMPARE(figures().expectedMinor, expected);
        m_window.read([&](ReadTx &tx) {
            const auto moved = till::movementsOfShift(tx, m_window.app().session().shift->id);
            QCOMPARE(moved.back().amountMinor, digits.toLongLong());
            QCOMPARE(moved.back().note, QString::fromLatin1(note));
            QCOMPARE(moved.back().staff, m_window.app().session().staff->id);
        });
    }

    void refusalsSayWhyAndBookNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << 0 << QByteArray("") << QByteArray("x") << "Enter an amount.";
        QTest::newRow("for nothing")
                << 1 << QByteArray("100") << QByteArray(" ") << "Say what it is for.";
        QTest::newRow("more than there is")
                << 2 << QByteArray("2751") << QByteArray("") << "The drawer should hold €27.50.";
    }

    void refusalsSayWhyAndBookNothing()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, digits);
        QFETCH(QByteArray, note);
        QFETCH(QString, words);
        const std::int64_t head = m_window.journalHead();
        const ShiftFigures before = figures();
        book(kind, digits, note);
        QCOMPARE(plain(cash().amountError() + cash().noteError() + cash().problem()), words);
        QCOMPARE(m_window.journalSince(head), QStringList());
        QVERIFY(figures() == before);
        m_window.grab(QStringLiteral("cash-refused"));
        m_window.key(Qt::Key_Escape);
    }

    void theDrawerOpensWithoutASale()
    {
        const std::int64_t head = m_window.journalHead();
        const ShiftFigures before = figures();
        m_window.key(Qt::Key_F10);
        m_window.key(Qt::Key_F10);
        QTRY_COMPARE(m_window.journalSince(head), QStringList(QStringLiteral("no_sale")));
        QVERIFY(figures() == before);
        m_window.key(Qt::Key_Escape);
    }

    // Who may not move cash is not offered it. The drawer opens with somebody's approval alone.
    void aCashierMayOnlyUseTheSafe()
    {
        m_window.signInAs(QStringLiteral("Lena Hoff"), "1111");
        QTRY_COMPARE(m_window.app().page(), AppModel::Sale);
        QCOMPARE(cash().kinds().size(), 2);
        QVERIFY(cash().canOpenDrawer());
        const std::int64_t head = m_window.journalHead();
        cash().openDrawer();
        QTRY_VERIFY(m_window.place().approval()->asking());
        m_window.place().approval()->cancel();
        QCOMPARE(m_window.journalSince(head), QStringList());
        book(0, "500", "");
        QCOMPARE(m_window.journalSince(head), QStringList(QStringLiteral("cash.drop")));
        QCOMPARE(figures().expectedMinor, 2'250);
    }
};

ARNOLD_TEST_CLASS(DrawerTest)
#include "DrawerTest.moc"
