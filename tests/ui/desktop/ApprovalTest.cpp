#include "core/books/JournalStore.h"
#include "core/books/JournalVerify.h"
#include "core/orders/Orders.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

// What a cashier may not, with a manager's PIN beside it; and a till that changes hands. By
// keyboard in the real window.
class ApprovalTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    ui::ApprovalModel &approval() { return *m_window.place().approval(); }
    ui::PaymentModel &payment() { return *m_window.place().payment(); }
    AppModel &app() { return m_window.app(); }

    void scanSourdough()
    {
        m_window.scan("0420000000150");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
    }
    // What is typed before it is there goes to the page below.
    void waitForTheDialog()
    {
        QTRY_VERIFY(approval().asking());
        QTRY_VERIFY(approval().count() > 0);
        QTRY_VERIFY(m_window.isOpen("ApprovalDialog"));
    }
    // A fifth off the line, and on to the payment, which asks.
    void askForAFifth()
    {
        if (app().page() == AppModel::Sale) {
            scanSourdough();
            m_window.type("%");
            QTRY_VERIFY(m_window.isOpen("LineDialog"));
            m_window.type("20");
            m_window.key(Qt::Key_Return);
            QTRY_COMPARE(m_window.total(), QStringLiteral("€3.84"));
            m_window.key(Qt::Key_F12);
            QTRY_COMPARE(app().page(), AppModel::Payment);
        }
        m_window.key(Qt::Key_Return);
        waitForTheDialog();
    }
    void choose(const QString &name)
    {
        for (int row = 0; row < approval().count() && approval().selectedName() != name; ++row)
            approval().setSelected(row);
        QCOMPARE(approval().selectedName(), name);
    }
    void giveAway()
    {
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QVERIFY(m_window.sale().isEmpty());
    }
    // The body of the journal's newest entry of a kind.
    QByteArray newest(const QString &kind)
    {
        QByteArray body;
        m_window.read([&](ReadTx &tx) {
            const auto stream = journal::streamOf(tx, app().session().reg.bytes());
            for (const auto &entry : journal::entriesAfter(tx, stream->id, 0, 1'000'000, 10'000)) {
                if (entry.kind == kind)
                    body = entry.body;
            }
        });
        return body;
    }
    StaffId idOf(const QString &name)
    {
        StaffId id;
        m_window.read([&](ReadTx &tx) {
            for (const Staff &each : identity::staff(tx)) {
                if (each.displayName == name)
                    id = each.id;
            }
        });
        return id;
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        m_window.signInAs(QStringLiteral("Lena Hoff"), "1111");
        QTRY_COMPARE(app().page(), AppModel::Sale);
    }

    void cancellingLeavesTheSale()
    {
        const std::int64_t head = m_window.journalHead();
        askForAFifth();
        QCOMPARE(plain(approval().subject()), QStringLiteral("A discount of 20%"));
        QCOMPARE(plain(approval().limitText()), QStringLiteral("Lena Hoff may do that up to 10%."));
        QCOMPARE(approval().count(), 2); // the owner and the manager, not herself
        m_window.grab(QStringLiteral("approval"));
        m_window.type("22");
        QTRY_COMPARE(approval().pinLength(), 2);
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY(!approval().asking());
        QCOMPARE(app().page(), AppModel::Payment);
        QCOMPARE(m_window.total(), QStringLiteral("€3.84"));
        QVERIFY(!payment().problem().isEmpty());
        QCOMPARE(m_window.journalSince(head), QStringList());
    }

    void aManagersPinBooksItAndIsOnRecord()
    {
        const std::int64_t head = m_window.journalHead();
        askForAFifth();
        choose(QStringLiteral("Jonas Petersen"));
        m_window.type("2222");
        QTRY_COMPARE(approval().pinLength(), 4);
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Receipt);
        QVERIFY(!approval().asking());
        QCOMPARE(app().staffName(), QStringLiteral("Lena Hoff"));
        QCOMPARE(m_window.journalSince(head),
                 (QStringList {QStringLiteral("receipt"), QStringLiteral("approval")}));
        const QByteArray body = newest(QStringLiteral("approval"));
        QVERIFY(body.contains("sales.discount"));
        QVERIFY(body.contains(idOf(QStringLiteral("Jonas Petersen")).toText().toUtf8()));
        QVERIFY(body.contains(idOf(QStringLiteral("Lena Hoff")).toText().toUtf8()));
        giveAway();
    }

    void fiveMissesLockThatPersonHere()
    {
        const std::int64_t head = m_window.journalHead();
        askForAFifth();
        choose(QStringLiteral("Jonas Petersen"));
        for (int miss = 0; miss < identity::kPinMissesUntilLocked; ++miss) {
            m_window.type("9999");
            QTRY_COMPARE(approval().pinLength(), 4);
            m_window.key(Qt::Key_Return);
            QTRY_VERIFY(!approval().checking() && approval().pinLength() == 0);
            QVERIFY(!approval().message().isEmpty());
        }
        m_window.type("2222"); // the right one comes too late
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!approval().checking() && approval().pinLength() == 0);
        QVERIFY(approval().message().startsWith(QStringLiteral("Too many failed attempts")));
        QVERIFY(approval().asking());
        QCOMPARE(m_window.journalSince(head), QStringList());
        choose(QStringLiteral("Nora Feld")); // another one still may
        m_window.type("1234");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Receipt);
        QVERIFY(newest(QStringLiteral("approval"))
                        .contains(idOf(QStringLiteral("Nora Feld")).toText().toUtf8()));
        giveAway();
    }

    void theDrawerOpensWithAnothersPin()
    {
        const std::int64_t head = m_window.journalHead();
        m_window.place().cash()->openDrawer();
        waitForTheDialog();
        choose(QStringLiteral("Nora Feld"));
        m_window.type("1234");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(m_window.journalSince(head),
                     (QStringList {QStringLiteral("no_sale"), QStringLiteral("approval")}));
        QVERIFY(newest(QStringLiteral("approval")).contains("cash.no_sale"));
    }

    void aReturnWithoutAReceipt()
    {
        const std::int64_t head = m_window.journalHead();
        m_window.key(Qt::Key_F7);
        QTRY_COMPARE(app().page(), AppModel::Return);
        m_window.place().returns()->find(QStringLiteral("0420000000150"));
        QTRY_VERIFY(!m_window.place().returns()->isEmpty());
        m_window.key(Qt::Key_F12);
        QTRY_COMPARE(app().page(), AppModel::Payment);
        QTRY_VERIFY(!payment().busy());
        m_window.key(Qt::Key_Return);
        waitForTheDialog();
        QCOMPARE(approval().subject(), QStringLiteral("A return without a receipt"));
        choose(QStringLiteral("Nora Feld"));
        m_window.type("1234");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Receipt);
        QCOMPARE(m_window.journalSince(head),
                 (QStringList {QStringLiteral("receipt"), QStringLiteral("approval")}));
        giveAway();
    }

    // One key locks, tile and PIN go on; each finds their own sale.
    void theNextPersonGoesOnWithTheirOwnSale()
    {
        scanSourdough();
        QTRY_COMPARE(m_window.sale().held().size(), 1); // the demo store's own
        const auto shift = app().session().shift->id;
        m_window.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::SignIn);
        QVERIFY(!app().session().staff);
        ui::SignInModel &people = *m_window.place().signIn();
        QTRY_COMPARE(people.selectedName(), QStringLiteral("Lena Hoff")); // was here last
        for (int row = 0; people.selectedName() != QStringLiteral("Nora Feld"); ++row)
            people.setSelected(row);
        m_window.type("1234");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QCOMPARE(app().session().shift->id, shift);
        QTRY_VERIFY(m_window.sale().isEmpty());
        QTRY_COMPARE(m_window.sale().held().size(), 2); // and Lena Hoff's
        m_window.scan("0420000000150");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        m_window.type("+");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        m_window.signInAs(QStringLiteral("Lena Hoff"), "1111");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€4.80"));
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234"); // and the same person keeps it
        QTRY_COMPARE(m_window.total(), QStringLiteral("€9.60"));
        QVERIFY(journal::verify(*app().session().shop->database).has_value());
    }
};

ARNOLD_TEST_CLASS(ApprovalTest)
#include "ApprovalTest.moc"
