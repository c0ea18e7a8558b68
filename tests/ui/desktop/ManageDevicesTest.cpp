#include "core/orders/NodeJournal.h"
#include "core/storage/Ed25519.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <QCryptographicHash>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::DevicesModel;

// What books for the shop, and the devices that it knows, in the real window, against the store.
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
    std::vector<Device> stored()
    {
        std::vector<Device> found;
        m_window.read([&](ReadTx &tx) { found = till::devices(tx); });
        return found;
    }
    QString factOf(const QString &label)
    {
        for (const QVariant &each : devices().chosenFacts()) {
            const QVariantMap fact = each.toMap();
            if (fact.value(QStringLiteral("label")) == label)
                return fact.value(QStringLiteral("value")).toString();
        }
        return {};
    }
    // As the device does, over the network.
    Result<Device> enrol(const QString &code, const Ed25519Key &key)
    {
        const QByteArray signature = key.sign(till::enrolMessage(code, key.publicKey()));
        const ui::Shop &shop = *app().session().shop;
        return shop.database->write(Actor::guest(), [&](WriteTx &tx) -> Result<Device> {
            ARNOLD_TRY(node, orders::enrolNode(tx, *shop.signer));
            return till::enrolDevice(tx, node, code, {key.publicKey(), signature, {}});
        });
    }
    void goThere()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(!devices().loading() && devices().total() > 0);
        QTRY_VERIFY(m_window.made("ManageScreen"));
        m_window.key(Qt::Key_F7);
    }
    void readAnew()
    {
        devices().load();
        QTRY_VERIFY(!devices().loading());
    }
    void closeTheCode()
    {
        m_window.key(Qt::Key_Tab); // from Copy to the button
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!m_window.made("DeviceCode")->property("visible").toBool());
        QVERIFY(devices().code().isEmpty());
    }

private slots:
    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        QVERIFY(app().session().shop->database->write(
                Actor::system(), [](WriteTx &tx) -> Result<void> {
                    ARNOLD_CHECK(
                            identity::createStaff(tx,
                                                  {.displayName = QStringLiteral("Bea Buch"),
                                                   .pin = QStringLiteral("7777"),
                                                   .roleCodes = {QStringLiteral("accountant")}}));
                    return {};
                }));
        goThere();
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

    // By keyboard: a name, and the code that is shown once.
    void aDeviceIsAdded()
    {
        m_window.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window.isOpen("NewDevice"));
        QCOMPARE(devices().registers(),
                 (QStringList {QStringLiteral("None"), QStringLiteral("Register R1")}));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!devices().nameError().isEmpty());
        QVERIFY(stored().empty());
        m_window.type("Stockroom tablet");
        m_window.key(Qt::Key_Tab);
        m_window.key(Qt::Key_Down);
        m_window.grab(QStringLiteral("manage-device-new"));
        m_window.key(Qt::Key_Tab); // to Cancel
        m_window.key(Qt::Key_Tab);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(m_window.isOpen("DeviceCode"));
        QCOMPARE(devices().code().size(), 22);
        QVERIFY(!devices().codeUntil().isEmpty());
        m_window.grab(QStringLiteral("manage-device-code"));
        m_code = devices().code();
        closeTheCode();
        const auto all = stored();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].name, QStringLiteral("Stockroom tablet"));
        QCOMPARE(all[0].reg, app().session().reg);
        QTRY_COMPARE(devices().chosenName(), QStringLiteral("Stockroom tablet"));
        QCOMPARE(devices().chosenDetail(), QStringLiteral("Device of register R1"));
        QCOMPARE(factOf(QStringLiteral("State")), QStringLiteral("Waits for its code"));
        QVERIFY(!factOf(QStringLiteral("Code holds until")).isEmpty());
        QVERIFY(!devices().chosenBooks());
    }

    void anotherCodeTakesThePlaceOfTheFirst()
    {
        devices().renewCode();
        QTRY_VERIFY(m_window.isOpen("DeviceCode"));
        const QString second = devices().code();
        closeTheCode();
        const Ed25519Key key(QByteArray(32, 'd'));
        QCOMPARE(enrol(m_code, key).error().code, ErrorCode::TokenInvalid);
        QVERIFY(enrol(second, key).has_value());
        readAnew();
        QTRY_COMPARE(factOf(QStringLiteral("State")), QStringLiteral("Enrolled"));
        const QByteArray hash = QCryptographicHash::hash(key.publicKey(),
                                                         QCryptographicHash::Sha256);
        QCOMPARE(devices().chosenKey().remove(u' '), QString::fromLatin1(hash.first(8).toHex()));
        QCOMPARE(factOf(QStringLiteral("Keys so far")), QStringLiteral("1"));
        m_window.grab(QStringLiteral("manage-device-enrolled"));
    }

    // Who comes next sees no code that they did not make.
    void aLockTakesTheCode()
    {
        devices().renewCode();
        QTRY_VERIFY(!devices().code().isEmpty());
        m_window.lock();
        QVERIFY(devices().code().isEmpty());
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        goThere();
        devices().setSelected(devices().count() - 1);
        devices().renewCode();
        QVERIFY(devices().busy());
        m_window.lock(); // faster than the code
        QTRY_VERIFY(!devices().busy());
        QVERIFY(devices().code().isEmpty());
    }

    void whoMayNotOnlySees()
    {
        m_window.signInAs(QStringLiteral("Bea Buch"), "7777");
        goThere();
        devices().setSelected(devices().count() - 1);
        QCOMPARE(devices().chosenName(), QStringLiteral("Stockroom tablet"));
        QVERIFY(!devices().mayDeactivate() && !devices().canEdit());
        m_window.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_window.made("NewDevice"));
        QVERIFY(!m_window.made("NewDevice")->property("visible").toBool());
        // Whoever asks the core all the same is refused, and nothing is written.
        devices().add(QStringLiteral("x"), 0);
        QTRY_VERIFY(!devices().problem().isEmpty());
        QCOMPARE(stored().size(), std::size_t(1));
        devices().begin();
    }

    void itIsDeactivatedForGood()
    {
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        goThere();
        devices().setSelected(devices().count() - 1);
        QVERIFY(devices().mayDeactivate());
        devices().deactivate();
        QTRY_COMPARE(factOf(QStringLiteral("State")), QStringLiteral("Deactivated"));
        QVERIFY(stored()[0].deactivatedAt);
        QVERIFY(!devices().mayDeactivate());
        devices().renewCode();
        QVERIFY(!devices().busy());
        m_window.read([&](ReadTx &tx) {
            QCOMPARE(audit::entries(tx, 0, 1)[0].action, QStringLiteral("device.deactivate"));
        });
    }

private:
    QString m_code;
};

ARNOLD_TEST_CLASS(ManageDevicesTest)
#include "ManageDevicesTest.moc"
