#include "core/customers/Customers.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <QQuickItem>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::AuditModel;
using ui::ChainModel;

// The trail, searched by keyboard in the real window, against the store.
class ManageAuditTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    AppModel &app() { return m_window.app(); }
    AuditModel &audit() { return *m_window.place().audit(); }
    ChainModel &chain() { return *m_window.place().chain(); }
    Database &database() { return *app().session().shop->database; }
    QString at(int row, AuditModel::Role role)
    {
        return audit().data(audit().index(row), role).toString();
    }
    bool allAre(AuditModel::Role role, const QString &words)
    {
        for (int row = 0; row < audit().count(); ++row) {
            if (at(row, role) != words)
                return false;
        }
        return audit().count() > 0;
    }
    QString factOf(const QString &label)
    {
        for (const QVariant &each : audit().chosenFacts()) {
            if (each.toMap().value(QStringLiteral("label")) == label)
                return each.toMap().value(QStringLiteral("value")).toString();
        }
        return {};
    }
    void goThere()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(!audit().searching() && audit().count() > 0);
        QTRY_VERIFY(m_window.made("ManageScreen"));
        m_window.key(Qt::Key_F10);
    }
    // Before and after; empty: it is not told.
    QStringList changeOf(const QString &name)
    {
        for (const QVariant &each : audit().chosenChanges()) {
            const QVariantMap change = each.toMap();
            if (change.value(QStringLiteral("name")) == name)
                return {plain(change.value(QStringLiteral("before")).toString()),
                        plain(change.value(QStringLiteral("after")).toString())};
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        // Long enough for several pages.
        QVERIFY(database().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
            for (int i = 0; i < 3'000; ++i)
                audit::append(tx, {.action = "setting.put", .subjectKind = "setting"});
            return {};
        }));
        QVERIFY(database().write(app().session().actor(), [](WriteTx &tx) -> Result<void> {
            for (const Role &role : identity::roles(tx)) {
                identity::RoleChange change;
                change.limits = RoleLimits {150'000, 5'000, 0};
                change.permissions = role.permissions;
                change.permissions->insert(Permission::ReportsRead);
                if (role.code == QLatin1String("cashier"))
                    return identity::changeRole(tx, role.id, role.revision(), change);
            }
            return ErrorCode::NotFound;
        }));
        goThere();
        m_window.grab(QStringLiteral("manage-audit"));
    }

    // One page is there; the next when one comes to its end.
    void pagesComeAsOneScrolls()
    {
        const int first = audit().count();
        QVERIFY(first >= 50 && first <= 150 && audit().hasMore());
        m_window.key(Qt::Key_End);
        QTRY_VERIFY(audit().count() > first);
        QVERIFY(audit().count() < 3'000);
    }

    void theNewestIsTold()
    {
        audit().setSelected(0);
        QCOMPARE(audit().chosenTitle(), QStringLiteral("Role changed"));
        QCOMPARE(factOf(QStringLiteral("Who")), QStringLiteral("Nora Feld"));
        QCOMPARE(factOf(QStringLiteral("About")), QStringLiteral("Role Cashier"));
        QVERIFY(audit().chosenHasBefore());
        QCOMPARE(changeOf(QStringLiteral("Discount up to")),
                 (QStringList {QStringLiteral("10%"), QStringLiteral("15%")}));
        // Of many permissions the one that was added.
        QCOMPARE(
                changeOf(QStringLiteral("Permissions (only what differs)")),
                (QStringList {QStringLiteral("–"), QStringLiteral("Reports and export, in part")}));
    }

    // What was changed about a customer, for who may see customers, as long as they have not been
    // erased.
    void whatItSaysOfAPersonIsTold()
    {
        CustomerId id;
        QVERIFY(database().write(app().session().actor(), [&](WriteTx &tx) -> Result<void> {
            ARNOLD_TRY(made, customers::create(tx, {.name = QStringLiteral("Vera Old")}));
            id = made;
            CustomerChange change;
            change.name = QStringLiteral("Vera New");
            ARNOLD_CHECK(customers::update(tx, made, 1, change));
            ARNOLD_CHECK(identity::createRole(tx,
                                              {.code = QStringLiteral("auditor"),
                                               .name = QStringLiteral("Auditor"),
                                               .permissions = {Permission::SettingsRead}}));
            ARNOLD_CHECK(identity::createStaff(tx,
                                               {.displayName = QStringLiteral("Aida Alt"),
                                                .pin = QStringLiteral("7777"),
                                                .roleCodes = {QStringLiteral("auditor")}}));
            return {};
        }));
        const auto look = [&] {
            audit().setSearchText({});
            audit().setSearchText(QStringLiteral("customer changed"));
            QTRY_VERIFY(!audit().searching());
            QCOMPARE(audit().count(), 1);
            audit().setSelected(0);
        };
        look();
        QCOMPARE(audit().chosenWithheld(), QString());
        QVERIFY(audit().chosenHasBefore());
        QCOMPARE(changeOf(QStringLiteral("Name")),
                 (QStringList {QStringLiteral("Vera Old"), QStringLiteral("Vera New")}));
        QCOMPARE(audit().chosenChanges().size(), 1);
        m_window.grab(QStringLiteral("manage-audit-person"));
        m_window.signInAs(QStringLiteral("Aida Alt"), "7777");
        goThere();
        look();
        QVERIFY(audit().chosenWithheld().contains(QLatin1String("permission")));
        QCOMPARE(changeOf(QStringLiteral("Name")), QStringList());
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        QVERIFY(database().write(app().session().actor(),
                                 [&](WriteTx &tx) { return customers::erase(tx, id); }));
        goThere();
        look();
        QVERIFY(audit().chosenWithheld().contains(QLatin1String("erased")));
        QCOMPARE(changeOf(QStringLiteral("Name")), QStringList());
        m_window.grab(QStringLiteral("manage-audit-erased"));
        audit().clearFilters();
        QTRY_VERIFY(!audit().searching());
    }

    // Words that stand in what one reads, however far back.
    void foundAsOneTypes()
    {
        m_window.key(Qt::Key_F2);
        m_window.type("person added lena");
        QTRY_COMPARE(audit().searchText(), QStringLiteral("person added lena"));
        QTRY_VERIFY(!audit().searching());
        QCOMPARE(audit().count(), 1);
        QCOMPARE(at(0, AuditModel::ActRole), QStringLiteral("Person added"));
        QCOMPARE(at(0, AuditModel::SubjectRole), QStringLiteral("Lena Hoff"));
        m_window.grab(QStringLiteral("manage-audit-found"));
        m_window.type("zzz");
        QTRY_VERIFY(audit().searchText().endsWith(QLatin1String("zzz")));
        QTRY_VERIFY(!audit().searching());
        QCOMPARE(audit().count(), 0);
        m_window.grab(QStringLiteral("manage-audit-nothing"));
        m_window.key(Qt::Key_Escape);
        QTRY_VERIFY(audit().searchText().isEmpty());
        QTRY_VERIFY(!audit().searching() && audit().count() >= 50);
    }

    void filteredByPersonActAndDay()
    {
        audit().setPerson(static_cast<int>(audit().people().indexOf(QStringLiteral("Nora Feld"))));
        QTRY_VERIFY(!audit().searching());
        QVERIFY(allAre(AuditModel::WhoRole, QStringLiteral("Nora Feld")));
        // Whoever comes into the list of people meanwhile, the same person stays chosen.
        QVERIFY(database().write(app().session().actor(), [](WriteTx &tx) -> Result<void> {
            ARNOLD_CHECK(identity::createStaff(tx, {.displayName = QStringLiteral("Ada Adler")}));
            return {};
        }));
        audit().load();
        QTRY_VERIFY(audit().people().contains(QStringLiteral("Ada Adler")));
        QCOMPARE(audit().people().value(audit().person()), QStringLiteral("Nora Feld"));
        QTRY_VERIFY(!audit().searching());
        audit().setPerson(0);
        audit().setActGroup(1);
        QTRY_VERIFY(!audit().searching());
        QVERIFY(allAre(AuditModel::IconRole, QStringLiteral("users")));
        audit().setActGroup(0);
        audit().setDay(AuditModel::Today);
        QTRY_VERIFY(!audit().searching());
        const int today = audit().count();
        QVERIFY(today > 0);
        QVERIFY(audit().filtered());
        audit().clearFilters();
        QTRY_VERIFY(!audit().searching());
        QVERIFY(!audit().filtered());
    }

    void aSearchIsStopped()
    {
        audit().setSearchText(QStringLiteral("unicorn"));
        QVERIFY(audit().searching());
        audit().stop();
        QVERIFY(!audit().searching());
        QTest::qWait(50);
        QVERIFY(!audit().searching());
        audit().clearFilters();
        QTRY_VERIFY(!audit().searching());
    }

    void theTrailIsWhole()
    {
        chain().start();
        QCOMPARE(chain().state(), ChainModel::Walking);
        QTRY_COMPARE(chain().state(), ChainModel::Fits);
        std::int64_t newest = 0;
        m_window.read([&](ReadTx &tx) { newest = audit::newest(tx); });
        QCOMPARE(chain().entries(), newest);
        m_window.grab(QStringLiteral("manage-audit-whole"));
        chain().start();
        chain().stop();
        QCOMPARE(chain().state(), ChainModel::Idle);
        QTest::qWait(50);
        QCOMPARE(chain().state(), ChainModel::Idle);
    }

    void aChangeIsFound()
    {
        QVERIFY(database().write(Actor::system(), [](WriteTx &tx) -> Result<void> {
            tx.execute("UPDATE audit_entry SET reason = 'x' WHERE sequence = 2500");
            return {};
        }));
        chain().start();
        QTRY_COMPARE(chain().state(), ChainModel::Broken);
        QVERIFY(chain().title().contains(QLatin1String("2500")));
        m_window.grab(QStringLiteral("manage-audit-broken"));
        chain().stop();
    }

    void aCashierSeesNone()
    {
        m_window.signInAs(QStringLiteral("Lena Hoff"), "1111");
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QVERIFY(!audit().canSee());
        const int before = audit().count();
        audit().clearFilters();
        QCOMPARE(audit().count(), before);
    }
};

ARNOLD_TEST_CLASS(ManageAuditTest)
#include "ManageAuditTest.moc"
