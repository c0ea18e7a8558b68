#include "engines/keychain/Keychain.h"
#include "core/storage/MasterKeys.h"
#include "tests/support/Suite.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace arnold;

namespace {

constexpr auto kInside = "ARNOLD_TEST_INSIDE_KEYCHAIN";
constexpr int kTimeoutMs = 30'000;

QString found(const char *program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program));
}

} // namespace

// Against a real keychain: GNOME's, on a bus and in a folder of this test's own. The test runs
// itself in there.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyIsMadeOnceAndKept();

private:
    static void askTwice();
    static void runInside();
};

void KeychainTest::theKeyIsMadeOnceAndKept()
{
    if (qEnvironmentVariableIsSet(kInside))
        askTwice();
    else if (keychain::isKnown() && !found("dbus-run-session").isEmpty()
             && !found("gnome-keyring-daemon").isEmpty())
        runInside();
    else
        QSKIP("no keychain to ask");
}

void KeychainTest::askTwice()
{
    std::optional<Result<QString>> first;
    std::optional<Result<QString>> second;
    QObject context;
    keychain::masterKeys(&context, [&](const Result<QString> &keys) { first = keys; });
    QTRY_VERIFY_WITH_TIMEOUT(first.has_value(), kTimeoutMs);
    QVERIFY2(*first, first->has_value() ? "" : qPrintable(first->error().detail));
    QCOMPARE(masterKeysFromText(**first)->keys.size(), std::size_t(1));
    keychain::masterKeys(&context, [&](const Result<QString> &keys) { second = keys; });
    QTRY_VERIFY_WITH_TIMEOUT(second.has_value(), kTimeoutMs);
    QVERIFY(*second);
    QCOMPARE(**second, **first);
}

void KeychainTest::runInside()
{
    const QTemporaryDir home;
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(QString::fromLatin1(kInside), QStringLiteral("1"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(found("dbus-run-session"),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                   // It goes to the background once it answers, and ends with its bus.
                   QStringLiteral("printf test | gnome-keyring-daemon --unlock "
                                  "--components=secrets >/dev/null && \"$0\" KeychainTest"),
                   QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(2 * kTimeoutMs));
    const QByteArray said = session.readAll();
    QVERIFY2(session.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("1 passed, 0 failed, 0 skipped"), said.constData());
}

ARNOLD_TEST_CLASS(KeychainTest)
#include "KeychainTest.moc"
