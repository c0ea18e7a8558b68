#include "tests/ui/desktop/TillWindow.h"

#include "core/books/JournalStore.h"
#include "core/exchange/demo/DemoStore.h"
#include "qml/controls/DesignSystem.h"
#include "tests/support/Suite.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>

namespace arnold::test {

QString plain(QString text)
{
    text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    return text;
}

TillWindow::TillWindow()
    : m_place(m_folder.path())
{
}

void TillWindow::show()
{
    app().setLanguage(QStringLiteral("en"));
    controls::install(*m_view.engine());
    QObject *theme = controls::theme(*m_view.engine());
    theme->setProperty("touch", true);
    theme->setProperty("reducedMotion", true);
    m_view.setInitialProperties({{QStringLiteral("place"), QVariant::fromValue(&m_place)}});
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Arnold/Desktop/Desktop.qml")));
    QCOMPARE(m_view.status(), QQuickView::Ready);
    m_view.installEventFilter(m_place.scanner());
    m_view.resize(1366, 768);
    m_view.show();
    m_view.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_view));
}

void TillWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_view, key, modifiers);
}

void TillWindow::type(const char *keys)
{
    for (const char *key = keys; *key; ++key) {
        QTest::keyClick(&m_view, *key);
        QTest::qWait(ui::WedgeScanner::kGapMs + 15);
        QTRY_VERIFY(!m_place.scanner()->holds());
    }
}

void TillWindow::scan(const char *code)
{
    for (const char *key = code; *key; ++key)
        QTest::keyClick(&m_view, *key);
    key(Qt::Key_Return);
}

QObject *TillWindow::made(const char *name)
{
    const QByteArray type = QByteArray(name) + "_QML";
    for (QObject *each : m_view.rootObject()->findChildren<QObject *>()) {
        if (QByteArray(each->metaObject()->className()).startsWith(type))
            return each;
    }
    return nullptr;
}

bool TillWindow::isOpen(const char *name)
{
    const QObject *found = made(name);
    return found && found->property("opened").toBool();
}

QString TillWindow::total()
{
    return plain(sale().totalText());
}

void TillWindow::grab(const QString &name)
{
    const QString folder = qEnvironmentVariable("ARNOLD_GRABS");
    if (folder.isEmpty())
        return;
    constexpr int kRestMs = 400;
    QTest::qWait(kRestMs);
    for (int scheme = 0; scheme < 2; ++scheme) {
        app().setScheme(scheme);
        for (const QSize size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
            m_view.resize(size);
            QTest::qWait(kRestMs);
            m_view.grabWindow().save(QStringLiteral("%1/%2-%3-%4.png")
                                             .arg(folder, name)
                                             .arg(size.width())
                                             .arg(scheme));
        }
    }
    app().setScheme(0);
    m_view.resize(1366, 768);
}

void TillWindow::openGrocery(const std::function<void(DatabaseConfig &)> &change)
{
    const QString file = m_folder.filePath(QStringLiteral("demo-grocery.arnold"));
    DatabaseConfig config;
    config.sqliteFile = file;
    config.sync = DatabaseConfig::Sync::Off; // nobody cuts the power here
    const auto made = exchange::makeDemoStore(config, QStringLiteral("grocery"),
                                              SystemClock().now());
    QVERIFY(made.has_value());
    if (change)
        change(config);
    static const SystemClock clock; // has no state
    auto shop = std::make_shared<ui::Shop>();
    shop->storeFile = file;
    auto database = Database::open(config, clock);
    QVERIFY(database.has_value());
    shop->database = std::move(*database);
    auto signer = journal::openKeyFile(journal::keyFileOf(file));
    QVERIFY(signer.has_value());
    shop->signer = std::move(*signer);
    app().useShop(shop);
    QCOMPARE(app().page(), ui::AppModel::SignIn);
    signInAndOpenShift();
}

void TillWindow::signInAndOpenShift()
{
    QTRY_VERIFY(m_place.signIn()->count() > 0);
    type("1234");
    key(Qt::Key_Return);
    QTRY_COMPARE(app().page(), ui::AppModel::OpenShift);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(app().page(), ui::AppModel::Sale);
    QTRY_VERIFY(sale().tiles()->count() > 0);
}

void TillWindow::lock()
{
    QSignalSpy loaded(m_place.signIn(), &ui::SignInModel::loaded);
    app().lock();
    QTRY_VERIFY(!loaded.isEmpty()); // it chooses somebody
}

void TillWindow::signInAs(const QString &name, const char *pin)
{
    ui::SignInModel &people = *m_place.signIn();
    if (app().page() != ui::AppModel::SignIn)
        lock();
    for (int row = 0; row < people.count() && people.selectedName() != name; ++row)
        people.setSelected(row);
    QCOMPARE(people.selectedName(), name);
    type(pin);
    key(Qt::Key_Return);
    QTRY_COMPARE(app().staffName(), name);
}

void TillWindow::read(const std::function<void(ReadTx &)> &look)
{
    const auto done = app().session().shop->database->read([&](ReadTx &tx) -> Result<void> {
        look(tx);
        return {};
    });
    QVERIFY(done.has_value());
}

std::int64_t TillWindow::journalHead()
{
    std::int64_t sequence = 0;
    read([&](ReadTx &tx) {
        const auto stream = journal::streamOf(tx, app().session().reg.bytes());
        sequence = journal::headOf(tx, stream->id).sequence;
    });
    return sequence;
}

QStringList TillWindow::journalSince(std::int64_t sequence)
{
    QStringList kinds;
    read([&](ReadTx &tx) {
        const auto stream = journal::streamOf(tx, app().session().reg.bytes());
        for (const auto &entry : journal::entriesAfter(tx, stream->id, sequence, 1'000'000, 100))
            kinds << entry.kind;
    });
    return kinds;
}

} // namespace arnold::test
