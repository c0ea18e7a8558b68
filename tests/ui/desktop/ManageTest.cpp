#include "core/identity/Invitations.h"
#include "core/identity/Pin.h"
#include "core/mail/Mail.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"
#include "ui/manage/Rights.h"

#include <QQuickItem>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::RolesModel;

// People and roles, by keyboard in the real window, against the store.
class ManageTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    AppModel &app() { return m_window.app(); }
    ui::PeopleModel &people() { return *m_window.place().people(); }
    RolesModel &roles() { return *m_window.place().roles(); }
    Database &database() { return *app().session().shop->database; }

    void goThere()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(people().total() > 0 && !roles().columns().isEmpty());
        QTRY_VERIFY(m_window.made("ManageScreen"));
    }
    void choose(const QString &name)
    {
        people().setSearchText({});
        for (int row = 0; row < people().count(); ++row) {
            if (people().data(people().index(row), ui::PeopleModel::NameRole) == name)
                people().setSelected(row);
        }
        QCOMPARE(people().selectedName(), name);
    }
    int columnOf(const QString &name)
    {
        const QVariantList columns = roles().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns[i].toMap().value(QStringLiteral("name")) == name)
                return i;
        }
        return -1;
    }
    Role stored(const QString &code)
    {
        Role found;
        m_window.read([&](ReadTx &tx) {
            for (const Role &each : identity::roles(tx)) {
                if (each.code == code)
                    found = each;
            }
        });
        return found;
    }
    std::optional<Staff> storedPerson(const QString &name)
    {
        std::optional<Staff> found;
        m_window.read([&](ReadTx &tx) {
            for (const Staff &each : identity::staff(tx)) {
                if (each.displayName == name)
                    found = each;
            }
        });
        return found;
    }

private slots:
    void eachPermissionStandsInOneRow()
    {
        std::map<Permission, int> rows;
        for (const ui::Right &right : ui::rights()) {
            for (const Permission each : right.permissions)
                ++rows[each];
        }
        for (const Permission each : allPermissions())
            QCOMPARE(rows[each], 1);
    }

    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        goThere();
        QCOMPARE(people().total(), 3);
        m_window.grab(QStringLiteral("manage-people"));
    }

    void aPersonIsFoundAsOneTypes()
    {
        m_window.key(Qt::Key_F2);
        m_window.type("lena");
        QTRY_COMPARE(people().count(), 1);
        QCOMPARE(people().selectedName(), QStringLiteral("Lena Hoff"));
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(people().count(), 3);
    }

    void somebodyBegins()
    {
        m_window.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window.isOpen("NewPerson"));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!people().nameError().isEmpty());
        people().add(QStringLiteral("Ida Kern"), 0, QStringLiteral("12"));
        QVERIFY(!people().pinError().isEmpty());
        m_window.grab(QStringLiteral("manage-new"));
        QVERIFY(!storedPerson(QStringLiteral("Ida Kern")));
        people().add(QStringLiteral("Ida Kern"), columnOf(QStringLiteral("Cashier")),
                     QStringLiteral("4321"));
        QTRY_COMPARE(people().total(), 4);
        const auto ida = storedPerson(QStringLiteral("Ida Kern"));
        QVERIFY(ida && ida->hasPin);
        QCOMPARE(ida->roleCodes, std::vector<QString> {QStringLiteral("cashier")});
        QCOMPARE(people().selectedName(), QStringLiteral("Ida Kern"));
    }

    void theLastOwnerStays()
    {
        choose(QStringLiteral("Nora Feld"));
        people().setRole(columnOf(QStringLiteral("Owner")), false);
        QTRY_COMPARE(people().problem(), QStringLiteral("A shop keeps at least one owner."));
        QCOMPARE(storedPerson(QStringLiteral("Nora Feld"))->roleCodes,
                 std::vector<QString> {QStringLiteral("owner")});
    }

    void aNewPinAndAnUnlock()
    {
        const StaffId lena = storedPerson(QStringLiteral("Lena Hoff"))->id;
        for (int miss = 0; miss < identity::kPinMissesUntilLocked; ++miss) {
            QVERIFY(database().write(Actor::staff(lena), [&](WriteTx &tx) {
                return identity::pinAnswer(tx, lena, app().session().reg,
                                           identity::PinOutcome::Miss);
            }));
        }
        people().load();
        choose(QStringLiteral("Lena Hoff"));
        QTRY_VERIFY(people().selectedLocked());
        m_window.grab(QStringLiteral("manage-locked"));
        people().unlock();
        QTRY_VERIFY(!people().selectedLocked());
        people().setPin(QStringLiteral("5555"), QStringLiteral("5556"));
        QVERIFY(!people().pinError().isEmpty());
        people().setPin(QStringLiteral("5555"), QStringLiteral("5555"));
        QTRY_VERIFY(!people().busy());
        m_window.read([&](ReadTx &tx) {
            const auto question = identity::pinQuestion(tx, lena, app().session().reg);
            QVERIFY(identity::pinMatches(QStringLiteral("5555"), question->hash));
        });
    }

    // A scanner types and ends with Enter.
    void aBadgeIsScannedForSomebody()
    {
        const auto whose = [&] {
            std::optional<StaffId> found;
            m_window.read([&](ReadTx &tx) {
                found = identity::staffByBadge(tx, QStringLiteral("4711-0815"));
            });
            return found;
        };
        choose(QStringLiteral("Lena Hoff"));
        QVERIFY(!people().selectedHasBadge());
        QObject *dialog = m_window.made("NewBadge");
        QVERIFY(dialog);
        QMetaObject::invokeMethod(dialog, "open");
        QTRY_VERIFY(m_window.isOpen("NewBadge"));
        m_window.scan("4711-0815");
        QTRY_VERIFY(people().selectedHasBadge());
        QTRY_VERIFY(!dialog->property("visible").toBool());
        const auto lena = storedPerson(QStringLiteral("Lena Hoff"));
        QCOMPARE(whose(), std::optional(lena->id));
        choose(QStringLiteral("Nora Feld"));
        people().addBadge(QStringLiteral("4711-0815"));
        QTRY_COMPARE(people().badgeError(),
                     QStringLiteral("Somebody here has this badge already."));
        QCOMPARE(whose(), std::optional(lena->id));
        QVERIFY(people().problem().isEmpty());
        people().begin();
        choose(QStringLiteral("Lena Hoff"));
        people().forgetBadges();
        QTRY_VERIFY(!people().selectedHasBadge());
        QVERIFY(!whose());
    }

    // Asked in by mail, which can be taken back until they choose a password.
    void somebodyIsInvited()
    {
        const auto mails = [&] {
            std::vector<mail::WaitingMail> waiting;
            m_window.read([&](ReadTx &tx) { waiting = *mail::due(tx, 100); });
            return waiting;
        };
        choose(QStringLiteral("Lena Hoff"));
        QCOMPARE(people().networkText(), QStringLiteral("No password"));
        QMetaObject::invokeMethod(m_window.made("NewInvitation"), "open");
        QTRY_VERIFY(m_window.isOpen("NewInvitation"));
        m_window.type("lena");
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!people().emailError().isEmpty());
        QVERIFY(mails().empty());
        QTRY_VERIFY(!people().busy());
        m_window.type("@home.example");
        m_window.grab(QStringLiteral("manage-invite"));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(people().selectedInvited());
        QTRY_VERIFY(!m_window.made("NewInvitation")->property("visible").toBool());
        QCOMPARE(mails().size(), std::size_t(1));
        QCOMPARE(mails()[0].recipient, QStringLiteral("lena@home.example"));
        QVERIFY(people().networkText().startsWith(QStringLiteral("Invited until ")));
        QCOMPARE(people().networkAddress(), QStringLiteral("lena@home.example"));
        m_window.grab(QStringLiteral("manage-invited"));
        people().withdrawInvitation();
        QTRY_VERIFY(!people().selectedInvited());
        QVERIFY(mails().empty());
        QCOMPARE(people().networkText(), QStringLiteral("No password"));
        people().withdrawInvitation(); // there is none any more
        QTRY_VERIFY(!people().problem().isEmpty());
        people().begin();
        // Who has accepted signs in with it; nobody else may take that address.
        people().invite(QStringLiteral("lena@home.example"));
        QTRY_VERIFY(people().selectedInvited());
        QTRY_COMPARE(mails().size(), std::size_t(1));
        QVERIFY(database().write(Actor::guest(), [&](WriteTx &tx) {
            return identity::acceptInvitation(tx, mails()[0].token, QStringLiteral("hash"));
        }));
        people().load();
        QTRY_COMPARE(people().networkText(), QStringLiteral("Password is set"));
        QCOMPARE(people().networkAddress(), QStringLiteral("lena@home.example"));
        choose(QStringLiteral("Nora Feld"));
        people().invite(QStringLiteral("Lena@home.example"));
        QTRY_COMPARE(people().emailError(),
                     QStringLiteral("Somebody here signs in with this address already."));
        QVERIFY(!people().selectedInvited());
        people().begin();
    }

    void somebodyLeaves()
    {
        choose(QStringLiteral("Ida Kern"));
        people().archive();
        QTRY_COMPARE(people().total(), 3);
        QVERIFY(!storedPerson(QStringLiteral("Ida Kern")));
    }

    void aLimitIsRaisedByKeyboard()
    {
        m_window.key(Qt::Key_F6);
        QTest::qWait(50);
        m_window.grab(QStringLiteral("manage-roles"));
        m_window.key(Qt::Key_Down); // the discount
        for (int column = 1; column < columnOf(QStringLiteral("Cashier")); ++column)
            m_window.key(Qt::Key_Right);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(m_window.isOpen("LimitDialog"));
        m_window.type("101");
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!roles().limitError().isEmpty());
        m_window.grab(QStringLiteral("manage-limit"));
        m_window.key(Qt::Key_Backspace);
        m_window.key(Qt::Key_Backspace);
        m_window.type("5");
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(roles().changes(), 1);
        QCOMPARE(stored(QStringLiteral("cashier")).limits.discountPpm, 100'000);
        QTRY_VERIFY(!m_window.made("LimitDialog")->property("visible").toBool());
        m_window.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(stored(QStringLiteral("cashier")).limits.discountPpm, 150'000);
        QTRY_COMPARE(roles().changes(), 0);
    }

    void aRightIsGivenAndTakenBack()
    {
        const int cashier = columnOf(QStringLiteral("Cashier"));
        const int last = roles().count() - 1; // keys for other programs
        roles().toggle(last, cashier);
        QCOMPARE(roles().cellAt(last, cashier), int(RolesModel::Yes));
        m_window.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(roles().changes(), 0);
        QCOMPARE(roles().cellAt(last, cashier), int(RolesModel::No));
        roles().toggle(0, columnOf(QStringLiteral("Owner"))); // may everything always
        QCOMPARE(roles().changes(), 0);
    }

    // Another page and back, or a lock: what one has changed waits, for nobody else.
    void whatIsNotSavedWaits()
    {
        roles().toggle(roles().count() - 1, columnOf(QStringLiteral("Cashier")));
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(app().page(), AppModel::Sale);
        goThere();
        QCOMPARE(roles().changes(), 1);
        m_window.signInAs(QStringLiteral("Jonas Petersen"), "2222");
        goThere();
        QTRY_COMPARE(roles().changes(), 0);
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        goThere();
        m_window.key(Qt::Key_F6);
        QCOMPARE(roles().changes(), 0);
    }

    void whoComesSecondHearsOfIt()
    {
        const int cashier = columnOf(QStringLiteral("Cashier"));
        roles().toggle(0, cashier);
        const Role before = stored(QStringLiteral("cashier"));
        QVERIFY(database().write(Actor::system(), [&](WriteTx &tx) {
            RoleLimits limits = before.limits;
            limits.refundMinor = 7'000;
            identity::RoleChange change;
            change.limits = limits;
            return identity::changeRole(tx, before.id, before.revision(), change);
        }));
        roles().save();
        QTRY_VERIFY(roles().problem().startsWith(QStringLiteral("Somebody else")));
        QVERIFY(stored(QStringLiteral("cashier")).permissions.contains(Permission::SalesSell));
        QCOMPARE(stored(QStringLiteral("cashier")).limits.refundMinor, 7'000);
        roles().load();
        QTRY_COMPARE(roles().changes(), 0);
    }

    void aRoleOfTheShopsOwn()
    {
        m_window.key(Qt::Key_N, Qt::ControlModifier);
        QTest::qWait(50);
        m_window.type("Helper");
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(columnOf(QStringLiteral("Helper")) >= 0);
        people().load();
        QTRY_COMPARE(people().roles().size(), roles().columns().size());
        choose(QStringLiteral("Lena Hoff"));
        people().setRole(columnOf(QStringLiteral("Helper")), true);
        QTRY_COMPARE(storedPerson(QStringLiteral("Lena Hoff"))->roleCodes.size(), std::size_t(2));
        roles().archive(columnOf(QStringLiteral("Helper")));
        QTRY_COMPARE(roles().problem(),
                     QStringLiteral("1 person has this role. Give them another one first."));
        QTRY_VERIFY(!people().busy());
        people().setRole(columnOf(QStringLiteral("Helper")), false);
        QTRY_COMPARE(storedPerson(QStringLiteral("Lena Hoff"))->roleCodes.size(), std::size_t(1));
        roles().archive(columnOf(QStringLiteral("Helper")));
        QTRY_VERIFY(columnOf(QStringLiteral("Helper")) < 0);
        QVERIFY(stored(QStringLiteral("helper")).id.isNull());
    }

    void aManagerSeesAndACashierDoesNotCome()
    {
        m_window.signInAs(QStringLiteral("Jonas Petersen"), "2222");
        goThere();
        QVERIFY(!roles().canEdit() && !people().canEdit());
        roles().toggle(0, columnOf(QStringLiteral("Cashier")));
        QCOMPARE(roles().changes(), 0);
        m_window.grab(QStringLiteral("manage-read-only"));
        m_window.signInAs(QStringLiteral("Lena Hoff"), "5555");
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QVERIFY(!app().mayManage());
        app().go(AppModel::Manage);
        QCOMPARE(app().page(), AppModel::Sale);
    }
};

ARNOLD_TEST_CLASS(ManageTest)
#include "ManageTest.moc"
