#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <QSignalSpy>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::ui;

// The sign-in screen while somebody signs in by the browser. What the browser says is said here.
class ElsewhereSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<TillWindow>();
        m_window->show();
        m_window->openGrocery();
        m_window->app().lock();
        QCOMPARE(m_window->app().page(), AppModel::SignIn);
    }
    void cleanup() { m_window.reset(); }

    void isOfferedWhereThereIsOne()
    {
        QCOMPARE(model().name(), QString());
        model().begin();
        QCOMPARE(model().step(), ElsewhereModel::Idle); // there is none
        model().offer(QStringLiteral("People"));
        m_window->grab(QStringLiteral("sign-in-elsewhere"));
        QSignalSpy wanted(&model(), &ElsewhereModel::wanted);
        QSignalSpy cancelled(&model(), &ElsewhereModel::cancelled);
        model().begin();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(model().step(), ElsewhereModel::InBrowser);
        m_window->grab(QStringLiteral("sign-in-elsewhere-browser"));
        m_window->key(Qt::Key_Escape);
        QTRY_COMPARE(model().step(), ElsewhereModel::Idle);
        QCOMPARE(cancelled.size(), 1);
    }

    void theSecondFactorIsTyped()
    {
        model().offer(QStringLiteral("People"));
        QSignalSpy entered(&model(), &ElsewhereModel::codeEntered);
        QSignalSpy cancelled(&model(), &ElsewhereModel::cancelled);
        model().begin();
        model().askFactor();
        m_window->grab(QStringLiteral("sign-in-elsewhere-code"));
        model().showCode(QStringLiteral(" 123456 "));
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), QStringLiteral("123456"));
        model().refuse(ErrorCode::WrongCode);
        QCOMPARE(model().step(), ElsewhereModel::Factor);
        QVERIFY(!model().problem().isEmpty());
        model().refuse(ErrorCode::Locked);
        QCOMPARE(model().step(), ElsewhereModel::Idle);
        QCOMPARE(cancelled.size(), 0);
    }

    void opensTheTill()
    {
        model().offer(QStringLiteral("People"));
        model().begin();
        const auto staff = m_window->app().session().shop->database->read(
                [](ReadTx &tx) -> Result<std::vector<Staff>> { return identity::staff(tx); });
        model().enter(staff.value().front());
        QTRY_VERIFY(m_window->app().page() != AppModel::SignIn);
        QCOMPARE(m_window->app().session().staff->id, staff.value().front().id);
        QCOMPARE(model().step(), ElsewhereModel::Idle);
    }

private:
    ElsewhereModel &model() { return *m_window->place().elsewhere(); }

    std::unique_ptr<TillWindow> m_window;
};

ARNOLD_TEST_CLASS(ElsewhereSignInTest)
#include "ElsewhereSignInTest.moc"
