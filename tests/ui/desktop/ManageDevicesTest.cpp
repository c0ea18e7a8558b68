#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <QCryptographicHash>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::DevicesModel;

// What books for the shop, in the real window, against the store.
class ManageDevicesTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;

    AppModel &app() { return m_window.app(); }
    DevicesModel &devices() { return *m_window.place().devices(); }
    QString at(int row, DevicesModel::Role role)
    {
        return devices().data(devices().index(row), role).toString();
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(!devices().loading() && devices().total() > 0);
        m_window.key(Qt::Key_F7);
        QTest::qWait(50);
        m_window.grab(QStringLiteral("manage-devices"));
    }

    void thisRegisterIsTold()
    {
        QCOMPARE(at(0, DevicesModel::NameRole), QStringLiteral("Register R1"));
        QVERIFY(at(0, DevicesModel::DetailRole).endsWith(QLatin1String(", this one")));
        QCOMPARE(at(0, DevicesModel::StateRole), QStringLiteral("Shift is open"));
        const QByteArray hash = QCryptographicHash::hash(app().session().shop->signer->publicKey(),
                                                         QCryptographicHash::Sha256);
        QCOMPARE(at(0, DevicesModel::KeyRole).remove(u' '),
                 QString::fromLatin1(hash.first(8).toHex()));
        devices().setSelected(0);
        QCOMPARE(devices().chosenKey().size(), 19); // sixteen figures in fours
    }

    void foundAsOneTypes()
    {
        m_window.key(Qt::Key_F2);
        m_window.type("unicorn");
        QTRY_COMPARE(devices().count(), 0);
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(devices().count(), devices().total());
    }
};

ARNOLD_TEST_CLASS(ManageDevicesTest)
#include "ManageDevicesTest.moc"
