#include "core/exchange/demo/DemoStore.h"
#include "core/storage/RecoveryKey.h"
#include "core/storage/StoreKeys.h"
#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"
#include "ui/start/RecoverySheet.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QtTest>

#include <sys/stat.h>

using namespace arnold;
using namespace arnold::test;
using namespace arnold::ui;

// Who starts a shop sees its recovery key before anything else, and once.
class RecoveryKeyScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewShopShowsItsKeyOnce();
    void aCopyOpensWithIt();
    void thePageToPrintIsItsOwnersAndGoes();
};

void RecoveryKeyScreenTest::aNewShopShowsItsKeyOnce()
{
    TillWindow window;
    window.show();
    SetupModel &setup = *window.place().setup();
    window.app().go(AppModel::Setup);
    for (const auto &[name, value] :
         {std::pair("shopName", "Hafenladen"), std::pair("ownerName", "Maren Petersen"),
          std::pair("pin", "2468"), std::pair("pinAgain", "2468")})
        setup.setProperty(name, QString::fromUtf8(value));
    QCOMPARE(setup.recoveryKey(), QString());
    setup.create();
    QTRY_VERIFY_WITH_TIMEOUT(!setup.recoveryKey().isEmpty(), 30'000);
    const QString key = setup.recoveryKey();
    const auto read = RecoveryKey::fromText(key);
    QVERIFY(read);
    QCOMPARE(setup.recoveryGroups().size(), RecoveryKey::kGroups);
    QTRY_VERIFY(window.view().activeFocusItem());
    window.grab(QStringLiteral("recovery-key"));
    // Neither Enter nor Escape leads past it, nor the button before the box.
    window.key(Qt::Key_Escape);
    window.key(Qt::Key_Return);
    QCOMPARE(window.app().page(), AppModel::Setup);
    QCOMPARE(setup.recoveryKey(), key);
    window.key(Qt::Key_Space); // written down
    window.key(Qt::Key_Tab);
    window.key(Qt::Key_Space); // to the shop
    QTRY_COMPARE_WITH_TIMEOUT(window.app().page(), AppModel::SignIn, 30'000);
    QCOMPARE(setup.recoveryKey(), QString());
    // The store knows to what backups are sealed, and nothing lies in the clear beside it.
    const QDir folder(window.folder());
    const QByteArray bare = QString(key).remove(u'-').toLatin1();
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(key.toLatin1()) && !bytes.contains(bare), qPrintable(name));
    }
}

// What a copied shop asks for when the key that lay beside it stayed behind.
void RecoveryKeyScreenTest::aCopyOpensWithIt()
{
    TillWindow window;
    DatabaseConfig config;
    config.sqliteFile = QDir(window.folder()).filePath(QStringLiteral("copy.arnold"));
    const auto made = exchange::makeDemoStore(config, QStringLiteral("cafe"), SystemClock().now(),
                                              [](exchange::DemoProgress) { return true; });
    QVERIFY(made);
    const QString keyFile = keyFileOf(config);
    QVERIFY(QFile::remove(keyFile));
    window.show();
    window.app().openStore(config.sqliteFile);
    QTRY_VERIFY(window.isOpen("RecoverShop"));
    window.grab(QStringLiteral("recover-shop"));
    const RecoverModel &recover = *window.place().recover();
    window.type("7K3M");
    window.key(Qt::Key_Return);
    QTRY_VERIFY(!recover.problem().isEmpty());
    QVERIFY(!QFile::exists(keyFile));
    const auto typeAnew = [&](const QString &key) {
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(key.toLower().remove(u'-').toLatin1());
        window.key(Qt::Key_Return);
    };
    typeAnew(RecoveryKey::random().text()); // another shop's
    QTRY_VERIFY(!recover.busy() && !recover.problem().isEmpty());
    QCOMPARE(window.app().page(), AppModel::FirstRun);
    typeAnew(made->recoveryKey);
    QTRY_COMPARE_WITH_TIMEOUT(window.app().page(), AppModel::SignIn, 30'000);
    QVERIFY(QFile::exists(keyFile));
    QVERIFY(!recover.asking());
}

void RecoveryKeyScreenTest::thePageToPrintIsItsOwnersAndGoes()
{
    QString file;
    {
        RecoverySheet sheet;
        file = sheet.write({QStringLiteral("Hafenladen"), QStringLiteral("Recovery key"),
                            RecoveryKey::random().text(), QStringLiteral("Keep it."),
                            QLocale(QLocale::English)});
        QVERIFY(!file.isEmpty());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        struct stat status {
        };
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
    QVERIFY(!QFile::exists(file));
}

ARNOLD_TEST_CLASS(RecoveryKeyScreenTest)
#include "RecoveryKeyScreenTest.moc"
