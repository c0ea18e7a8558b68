#include "tests/support/Suite.h"
#include "tests/ui/desktop/TillWindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace arnold;
using namespace arnold::test;
using ui::AppModel;

// From choosing the demo to the first receipt on the screen, by keyboard alone.
class FirstSaleTest : public QObject
{
    Q_OBJECT

private slots:
    void withinFifteenSeconds()
    {
        constexpr qint64 kMostMs = 15'000;
        TillWindow window;
        window.show();
        QCOMPARE(window.app().page(), AppModel::FirstRun);
        QElapsedTimer since;
        since.start();
        window.key(Qt::Key_Return); // the grocery
        QTRY_COMPARE_WITH_TIMEOUT(window.app().page(), AppModel::SignIn, 60'000);
        const qint64 madeMs = since.elapsed();
        window.signInAndOpenShift();
        window.type("sourdough");
        window.grab(QStringLiteral("search"));
        QTRY_COMPARE(window.sale().tiles()->count(), 1);
        window.key(Qt::Key_Return);
        QTRY_COMPARE(window.total(), QStringLiteral("€4.80"));
        window.key(Qt::Key_F12);
        QTRY_COMPARE(window.app().page(), AppModel::Payment);
        window.key(Qt::Key_Return);
        QTRY_VERIFY(window.place().receipt()->hasReceipt());
        QSignalSpy painted(&window.view(), &QQuickWindow::frameSwapped);
        window.view().update();
        QTRY_VERIFY(!painted.isEmpty());
        const qint64 tookMs = since.elapsed();
        QCOMPARE(window.app().page(), AppModel::Receipt);
        qInfo("first receipt after %.1f s, the demo store was there after %.1f s",
              double(tookMs) / 1000, double(madeMs) / 1000);
        QVERIFY2(tookMs < kMostMs, qPrintable(QStringLiteral("%1 ms").arg(tookMs)));
    }
};

ARNOLD_TEST_CLASS(FirstSaleTest)
#include "FirstSaleTest.moc"
