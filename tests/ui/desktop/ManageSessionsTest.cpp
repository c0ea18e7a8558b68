#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"
#include "ui/manage/AgentWords.h"

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::SessionsModel;

// Who is signed in over the network, in the real window, against the store.
class ManageSessionsTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    AppModel &app() { return m_window.app(); }
    SessionsModel &sessions() { return *m_window.place().sessions(); }
    Database &database() { return *app().session().shop->database; }
    std::size_t stored()
    {
        std::size_t count = 0;
        m_window.read([&](ReadTx &tx) { count = identity::staffSessions(tx, 100).size(); });
        return count;
    }
    StaffId idOf(const QString &name)
    {
        StaffId found;
        m_window.read([&](ReadTx &tx) {
            for (const Staff &each : identity::staff(tx)) {
                if (each.displayName == name)
                    found = each.id;
            }
        });
        return found;
    }
    void open(const QString &name, const char *agent, const char *address)
    {
        const StaffId who = idOf(name);
        QVERIFY(database().write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
            identity::openSession(tx,
                                  {.subject = identity::staffSubject(who),
                                   .agent = QString::fromLatin1(agent),
                                   .address = QString::fromLatin1(address)});
            return {};
        }));
    }
    void goThere()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(!sessions().loading());
        QTRY_VERIFY(m_window.made("ManageScreen"));
        m_window.key(Qt::Key_F8);
    }

private slots:
    void agentsAreToldInWords_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("icon");
        QTest::newRow("firefox") << "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
                                    "Firefox/128.0"
                                 << "Firefox on Linux"
                                 << "laptop";
        QTest::newRow("edge") << "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 "
                                 "(KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"
                              << "Edge on Windows"
                              << "laptop";
        QTest::newRow("iphone") << "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) "
                                   "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 "
                                   "Mobile/15E148 Safari/604.1"
                                << "Safari on iPhone"
                                << "smartphone";
        QTest::newRow("android") << "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, "
                                    "like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36"
                                 << "Chrome on Android"
                                 << "smartphone";
        QTest::newRow("program") << "curl/8.5.0"
                                 << "curl"
                                 << "server";
        QTest::newRow("nothing") << ""
                                 << "A program without a name"
                                 << "server";
    }
    void agentsAreToldInWords()
    {
        QFETCH(QString, agent);
        QTEST(ui::agentWords(agent), "words");
        QTEST(ui::agentIcon(agent), "icon");
    }

    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        goThere();
        QCOMPARE(sessions().total(), 0);
        m_window.grab(QStringLiteral("manage-sessions-none"));
        open(QStringLiteral("Lena Hoff"), "curl/8.5.0", "203.0.113.9");
        open(QStringLiteral("Lena Hoff"), "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0",
             "192.0.2.14");
        open(QStringLiteral("Nora Feld"), "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0",
             "192.0.2.14");
        sessions().load();
        QTRY_COMPARE(sessions().total(), 3);
    }

    void foundAsOneTypes()
    {
        m_window.key(Qt::Key_F2);
        m_window.type("203.0");
        QTRY_COMPARE(sessions().count(), 1);
        QCOMPARE(sessions().chosenName(), QStringLiteral("Lena Hoff"));
        QCOMPARE(sessions().chosenCount(), 2);
        QVERIFY(sessions().mayEnd());
        m_window.grab(QStringLiteral("manage-sessions"));
    }

    void oneEnds()
    {
        sessions().end();
        QTRY_COMPARE(sessions().total(), 2);
        QCOMPARE(stored(), 2U);
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(sessions().count(), 2);
    }

    // A manager sees them, and ends no session but their own.
    void aManagerEndsNone()
    {
        m_window.signInAs(QStringLiteral("Jonas Petersen"), "2222");
        goThere();
        QCOMPARE(sessions().total(), 2);
        QVERIFY(!sessions().mayEnd());
        sessions().end();
        QTRY_VERIFY(!sessions().problem().isEmpty());
        QCOMPARE(stored(), 2U);
        open(QStringLiteral("Jonas Petersen"), "curl/8.5.0", "203.0.113.9");
        sessions().load();
        QTRY_COMPARE(sessions().total(), 3);
        sessions().setSearchText(QStringLiteral("jonas"));
        QVERIFY(sessions().mayEnd());
        sessions().end();
        QTRY_COMPARE(sessions().total(), 2);
        sessions().setSearchText({});
    }

    void allOfOneEnd()
    {
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        open(QStringLiteral("Lena Hoff"), "curl/8.5.0", "203.0.113.9");
        goThere();
        QTRY_COMPARE(sessions().total(), 3);
        sessions().setSearchText(QStringLiteral("lena"));
        sessions().endAll();
        QTRY_COMPARE(sessions().total(), 1);
        QCOMPARE(stored(), 1U);
    }
};

ARNOLD_TEST_CLASS(ManageSessionsTest)
#include "ManageSessionsTest.moc"
