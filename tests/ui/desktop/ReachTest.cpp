#include "core/exchange/demo/DemoStore.h"
#include "qml/controls/DesignSystem.h"
#include "tests/support/Suite.h"
#include "ui/app/Workplace.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace arnold;
using ui::AppModel;

namespace {

constexpr int kMostStops = 200; // more than any screen has
constexpr int kMostLevels = 3; // from a part of a control up to what takes the focus for it

bool isActed(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput")
            || item->inherits("QQuickTextEdit") || item->activeFocusOnTab();
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (isActed(item) && item->width() > 0 && item->height() > 0)
        found.append(item);
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}

QString nameOf(QQuickItem *item)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

// What a person would call the place of an item: its kinds from the outside in.
QString placeOf(const QQuickItem *item)
{
    QStringList kinds;
    for (; item && kinds.size() < 4; item = item->parentItem())
        kinds.prepend(QString::fromLatin1(item->metaObject()->className())
                              .section(QLatin1String("_QML"), 0, 0));
    return kinds.join(u'/');
}

} // namespace

// Every control of every screen has a name that can be said aloud, and the keyboard gets to it.
class ReachTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ui::Workplace m_place {m_folder.path()};
    QQuickView m_view;

    AppModel &app() { return *m_place.app(); }

    // Where something floats above the page, only that can be acted on.
    QList<QQuickItem *> controls()
    {
        QList<QQuickItem *> found;
        for (QQuickItem *layer : m_view.contentItem()->childItems()) {
            if (layer->inherits("QQuickOverlay") && layer->isVisible())
                collect(layer, found);
        }
        if (found.isEmpty())
            collect(m_view.contentItem(), found);
        return found;
    }

    QStringList unnamed()
    {
        QStringList places;
        for (QQuickItem *control : controls()) {
            // A part of a control is named by the whole.
            QString name = nameOf(control);
            const QQuickItem *whole = control->parentItem();
            for (int level = 0; name.isEmpty() && whole && level < kMostLevels; ++level) {
                const bool speaksForIt = !control->inherits("QQuickAbstractButton");
                name = speaksForIt ? nameOf(const_cast<QQuickItem *>(whole)) : QString();
                whole = whole->parentItem();
            }
            if (name.isEmpty())
                places.append(placeOf(control));
        }
        return places;
    }

    // Where Tab stops, once round.
    QSet<const QQuickItem *> stops()
    {
        QSet<const QQuickItem *> visited;
        for (int step = 0; step < kMostStops; ++step) {
            QTest::keyClick(&m_view, Qt::Key_Tab);
            const QQuickItem *item = m_view.activeFocusItem();
            if (visited.contains(item))
                break;
            visited.insert(item);
        }
        return visited;
    }

    // A control is reached when the focus stops at it, within it, or at the list that it is part
    // of.
    QStringList unreached()
    {
        const auto visited = stops();
        QStringList places;
        for (QQuickItem *control : controls()) {
            bool reached = visited.contains(control)
                    || std::any_of(visited.begin(), visited.end(), [&](const QQuickItem *stop) {
                               return stop && control->isAncestorOf(stop);
                           });
            for (const QQuickItem *whole = control->parentItem(); whole && !reached;
                 whole = whole->parentItem())
                reached = whole->activeFocusOnTab() && visited.contains(whole);
            // Less and more stand beside the figure that arrows change.
            for (QQuickItem *beside : control->parentItem()->childItems())
                reached = reached
                        || (control->property("focusPolicy").toInt() == Qt::NoFocus
                            && visited.contains(beside));
            if (!reached)
                places.append(placeOf(control) + u' ' + nameOf(control));
        }
        return places;
    }

    void check()
    {
        QTest::qWait(50); // a page is made when its Loader gets to it
        QVERIFY(!controls().isEmpty());
        QCOMPARE(unnamed(), QStringList());
        QCOMPARE(unreached(), QStringList());
    }

private slots:
    void initTestCase()
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
        m_view.resize(1366, 768);
        m_view.show();
        m_view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&m_view));
    }

    void aControlWithoutNameOrWayIsFound()
    {
        QQmlComponent component(m_view.engine());
        component.setData("import QtQuick\nimport QtQuick.Templates as T\n"
                          "T.Button { width: 40; height: 40; focusPolicy: Qt.NoFocus }",
                          QUrl());
        const std::unique_ptr<QObject> made(component.create());
        auto *button = qobject_cast<QQuickItem *>(made.get());
        QVERIFY2(button, qPrintable(component.errorString()));
        button->setParentItem(m_view.contentItem());
        QCOMPARE(unnamed().size(), 1);
        QCOMPARE(unreached().size(), 1);
    }

    void theFirstStart() { check(); }

    void aShopOfOnesOwn()
    {
        app().go(AppModel::Setup);
        check();
    }

    void theSignIn()
    {
        DatabaseConfig config;
        config.sqliteFile = m_folder.filePath(QStringLiteral("demo-grocery.arnold"));
        config.sync = DatabaseConfig::Sync::Off;
        QVERIFY(exchange::makeDemoStore(config, QStringLiteral("grocery"), SystemClock().now()));
        app().openStore(config.sqliteFile);
        QTRY_COMPARE(app().page(), AppModel::SignIn);
        QTRY_VERIFY(m_place.signIn()->count() > 0);
        check();
    }

    void openingAShift()
    {
        for (const QChar digit : QStringLiteral("1234"))
            m_place.signIn()->press(digit);
        m_place.signIn()->enter();
        QTRY_COMPARE(app().page(), AppModel::OpenShift);
        check();
    }

    void anEmptySale()
    {
        m_place.shift()->open();
        QTRY_COMPARE(app().page(), AppModel::Sale);
        QTRY_VERIFY(m_place.sale()->tiles()->count() > 0);
        check();
    }

    void aSaleWithLines()
    {
        for (const int tile : {0, 3, 5})
            m_place.sale()->tap(tile);
        check();
    }

    void takingCash()
    {
        app().go(AppModel::Payment);
        check();
    }

    void takingCards()
    {
        m_place.payment()->setTender(1);
        m_place.payment()->press(QStringLiteral("100"));
        m_place.payment()->take();
        QCOMPARE(m_place.payment()->taken().size(), 1);
        check();
        m_place.payment()->putBack(0);
        m_place.payment()->setTender(0);
    }

    void theReceipt()
    {
        m_place.payment()->take();
        QTRY_COMPARE(app().page(), AppModel::Receipt);
        QTRY_VERIFY(m_place.receipt()->hasReceipt());
        check();
    }

    void aReturn()
    {
        app().go(AppModel::Return);
        check();
        m_place.returns()->openOrder(m_place.receipt()->orderId());
        QTRY_VERIFY(m_place.returns()->hasReceipt());
        m_place.returns()->all();
        check();
        m_place.returns()->begin();
    }

    void cashByHand()
    {
        app().go(AppModel::Sale);
        QTest::qWait(50);
        QTest::keyClick(&m_view, Qt::Key_F10);
        check();
        QTest::keyClick(&m_view, Qt::Key_Escape);
    }

    void theOrders()
    {
        app().go(AppModel::Orders);
        QTRY_VERIFY(m_place.orders()->count() > 0);
        check();
    }

    void managing()
    {
        app().go(AppModel::Manage);
        QTRY_VERIFY(m_place.people()->total() > 0);
        check();
    }

    void closingTheShift()
    {
        app().go(AppModel::CloseShift);
        check();
    }
};

ARNOLD_TEST_CLASS(ReachTest)
#include "ReachTest.moc"
