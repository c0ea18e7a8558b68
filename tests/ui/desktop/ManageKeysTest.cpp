#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"
#include "ui/manage/Rights.h"
#include "ui/manage/ScopeWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;
using ui::KeysModel;

// Keys for other programs, by keyboard in the real window, against the store.
class ManageKeysTest : public QObject
{
    Q_OBJECT

    TillWindow m_window;
    QString m_secret;

    AppModel &app() { return m_window.app(); }
    KeysModel &keys() { return *m_window.place().keys(); }

    void goThere()
    {
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QTRY_VERIFY(!m_window.place().roles()->columns().isEmpty());
        QTRY_VERIFY(m_window.made("ManageScreen"));
        m_window.key(Qt::Key_F9);
    }
    std::vector<ApiKey> stored()
    {
        std::vector<ApiKey> found;
        m_window.read([&](ReadTx &tx) { found = identity::apiKeys(tx); });
        return found;
    }
    bool opens(const QString &secret)
    {
        bool does = false;
        m_window.read([&](ReadTx &tx) { does = identity::apiKeyFor(tx, secret).operator bool(); });
        return does;
    }

private slots:
    void scopesAreToldInWords()
    {
        using enum Permission;
        const struct {
            std::set<Permission> scopes;
            QString words;
        } cases[] {
                {ui::readingScopes(), QStringLiteral("Reads everything")},
                {{CatalogRead, OrdersRead}, QStringLiteral("Reads: Goods, Orders and customers")},
                {{CatalogRead, CatalogEdit}, QStringLiteral("Goods")},
                {{allPermissions().begin(), allPermissions().end()}, QStringLiteral("Everything")},
        };
        for (const auto &each : cases)
            QCOMPARE(ui::scopesInShort(each.scopes), each.words);
        const QVariantList some = ui::scopesInWords({CatalogRead, StaffEdit});
        QCOMPARE(some.size(), 2);
        QCOMPARE(some[0].toMap().value(QStringLiteral("partly")), QVariant(true));
        QCOMPARE(some[1].toMap().value(QStringLiteral("partly")), QVariant(false));
    }

    void onlyReadingIsRead()
    {
        for (const Permission each : ui::readingScopes()) {
            const QString name = permissionName(each);
            QVERIFY2(name.endsWith(QLatin1String(".read")) || each == Permission::JournalExport,
                     qPrintable(name));
        }
    }

    void initTestCase()
    {
        m_window.show();
        m_window.openGrocery();
        goThere();
        QTRY_VERIFY(!keys().loading());
        QCOMPARE(keys().total(), 0);
        m_window.grab(QStringLiteral("manage-keys-none"));
    }

    // A name, Enter: a key that reads, for a year. Its secret is shown and copied, and then gone.
    void oneIsMadeByKeyboard()
    {
        m_window.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window.isOpen("NewKey"));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!keys().nameError().isEmpty());
        QVERIFY(stored().empty());
        m_window.type("web shop");
        m_window.grab(QStringLiteral("manage-key-new"));
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(m_window.isOpen("KeySecret"));
        m_secret = keys().secret();
        QVERIFY(m_secret.startsWith(QLatin1String("ak_")));
        m_window.grab(QStringLiteral("manage-key-secret"));
        m_window.key(Qt::Key_Escape); // not by accident
        QVERIFY(m_window.isOpen("KeySecret"));
        m_window.key(Qt::Key_Return);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), m_secret);
        m_window.key(Qt::Key_Tab);
        m_window.key(Qt::Key_Return);
        QTRY_VERIFY(!m_window.made("KeySecret")->property("visible").toBool());
        QVERIFY(keys().secret().isEmpty());
        QTRY_COMPARE(keys().living(), 1);
        const ApiKey key = stored().at(0);
        QCOMPARE(key.name, QStringLiteral("web shop"));
        QCOMPARE(key.scopes, ui::readingScopes());
        QCOMPARE(key.createdBy, app().session().staff->id);
        QVERIFY(key.expiresAt && opens(m_secret));
        QCOMPARE(keys().chosenName(), QStringLiteral("web shop"));
        m_window.grab(QStringLiteral("manage-keys"));
    }

    void scopesAreChosen()
    {
        keys().begin();
        keys().usePreset(KeysModel::Chosen);
        QCOMPARE(keys().scopeCount(), 0);
        keys().make(QStringLiteral("x"), KeysModel::Year);
        QVERIFY(!keys().scopesError().isEmpty());
        QCOMPARE(stored().size(), 1U);
        const QVariantList scopes = keys().scopes();
        int goods = -1;
        for (int row = 0; row < scopes.size(); ++row) {
            if (scopes[row].toMap().value(QStringLiteral("title"))
                == QStringLiteral("See products and stock"))
                goods = row;
        }
        keys().toggleScope(goods);
        keys().make(QStringLiteral("labels"), KeysModel::ForGood);
        QTRY_COMPARE(keys().living(), 2);
        const ApiKey made = stored().at(1);
        const std::set<Permission> wanted {Permission::CatalogRead, Permission::InventoryRead};
        QCOMPARE(made.scopes, wanted);
        QVERIFY(!made.expiresAt);
        keys().forgetSecret();
        QMetaObject::invokeMethod(m_window.made("KeySecret"), "close");
        QTRY_VERIFY(!m_window.made("KeySecret")->property("visible").toBool());
    }

    void oneIsFoundAsOneTypes()
    {
        m_window.key(Qt::Key_F2);
        m_window.type("web");
        QTRY_COMPARE(keys().count(), 1);
        QCOMPARE(keys().data(keys().index(0), KeysModel::NameRole),
                 QVariant(QStringLiteral("web shop")));
        m_window.type("zzz");
        QTRY_COMPARE(keys().count(), 0);
        m_window.grab(QStringLiteral("manage-keys-nothing"));
        m_window.key(Qt::Key_Escape);
        QTRY_COMPARE(keys().count(), 2);
        keys().setSelected(1);
        QCOMPARE(keys().chosenName(), QStringLiteral("web shop"));
    }

    void oneIsRotated()
    {
        QMetaObject::invokeMethod(m_window.made("RotateKey"), "open");
        QTRY_VERIFY(m_window.isOpen("RotateKey"));
        m_window.grab(QStringLiteral("manage-key-rotate"));
        keys().rotate(false);
        QTRY_VERIFY(m_window.isOpen("KeySecret"));
        const QString next = keys().secret();
        QVERIFY(next != m_secret && opens(next) && !opens(m_secret));
        QMetaObject::invokeMethod(m_window.made("KeySecret"), "close");
        QTRY_COMPARE(keys().ended(), 1);
        QCOMPARE(keys().living(), 2);
        QCOMPARE(keys().chosenName(), QStringLiteral("web shop"));
        keys().rotate(true);
        QTRY_COMPARE(keys().living(), 3); // the old one for a day more
        QVERIFY(opens(next));
        keys().forgetSecret();
        QMetaObject::invokeMethod(m_window.made("KeySecret"), "close");
        m_secret = next;
    }

    void oneIsRevoked()
    {
        for (int row = 0; row < keys().count(); ++row) {
            if (keys().data(keys().index(row), KeysModel::ToneRole) == QStringLiteral("warning"))
                keys().setSelected(row); // ends tomorrow
        }
        keys().revoke();
        QTRY_COMPARE(keys().ended(), 2);
        QVERIFY(!opens(m_secret));
        keys().setShown(KeysModel::Ended);
        QTRY_COMPARE(keys().count(), 2);
        QVERIFY(!keys().chosenLives());
        m_window.grab(QStringLiteral("manage-keys-ended"));
        keys().setShown(KeysModel::Living);
    }

    // Who comes next sees nobody's secret.
    void aLockTakesTheSecret()
    {
        keys().begin();
        keys().make(QStringLiteral("left open"), KeysModel::Month);
        QTRY_VERIFY(!keys().secret().isEmpty());
        m_window.lock();
        QTRY_COMPARE(app().page(), AppModel::SignIn);
        QVERIFY(keys().secret().isEmpty());
    }

    // Made, but the answer comes to another page: nobody sees the secret there.
    void aLockIsFasterThanTheSecret()
    {
        m_window.signInAs(QStringLiteral("Nora Feld"), "1234");
        goThere();
        const auto before = stored().size();
        keys().begin();
        keys().make(QStringLiteral("too late"), KeysModel::Month);
        QVERIFY(keys().busy());
        m_window.lock();
        QTRY_VERIFY(!keys().busy());
        QCOMPARE(stored().size(), before + 1);
        QVERIFY(keys().secret().isEmpty());
    }

    void aManagerSeesNone()
    {
        m_window.signInAs(QStringLiteral("Jonas Petersen"), "2222");
        m_window.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(app().page(), AppModel::Manage);
        QVERIFY(!keys().canSee());
        const auto before = stored().size();
        keys().begin();
        keys().usePreset(KeysModel::All);
        keys().make(QStringLiteral("x"), KeysModel::Year);
        QTRY_VERIFY(!keys().problem().isEmpty());
        QCOMPARE(stored().size(), before);
    }
};

ARNOLD_TEST_CLASS(ManageKeysTest)
#include "ManageKeysTest.moc"
