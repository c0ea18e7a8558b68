#include "ui/scan/WedgeScanner.h"
#include "tests/support/Suite.h"

#include <QSignalSpy>
#include <QWindow>

using namespace arnold;

namespace {

// A window that notes what is typed into it.
class Typed : public QWindow
{
public:
    QString text;
    int enters = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return)
            ++enters;
        else
            text += event->text();
    }
};

} // namespace

class WedgeScannerTest : public QObject
{
    Q_OBJECT

    void click(QWindow &window, Qt::Key key, char letter, int gapMs)
    {
        if (gapMs > 0)
            QTest::qWait(gapMs);
        if (letter)
            QTest::keyClick(&window, letter);
        else
            QTest::keyClick(&window, key);
    }

private slots:
    void tellsScansFromTyping_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("gapMs"); // between two keys
        QTest::addColumn<bool>("active");
        QTest::addColumn<QString>("scanned"); // empty: none
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("enters");
        QTest::newRow("scanner") << "4006381333931" << 0 << true << "4006381333931"
                                 << "" << 0;
        QTest::newRow("letters") << "SKU-7b" << 2 << true << "SKU-7b"
                                 << "" << 0;
        QTest::newRow("four") << "1234" << 0 << true << "1234"
                              << "" << 0;
        QTest::newRow("too short") << "123" << 0 << true << ""
                                   << "123" << 1;
        QTest::newRow("a person") << "12345" << 60 << true << ""
                                  << "12345" << 1;
        QTest::newRow("not asked for") << "4006381333931" << 0 << false << ""
                                       << "4006381333931" << 1;
        QTest::newRow("Enter alone") << "" << 0 << true << ""
                                     << "" << 1;
    }
    void tellsScansFromTyping()
    {
        QFETCH(QString, keys);
        QFETCH(int, gapMs);
        QFETCH(bool, active);
        Typed window;
        window.show();
        ui::WedgeScanner scanner;
        scanner.setActive(active);
        window.installEventFilter(&scanner);
        QSignalSpy scans(&scanner, &ui::WedgeScanner::scanned);

        for (const QChar key : std::as_const(keys))
            click(window, {}, key.toLatin1(), gapMs);
        click(window, Qt::Key_Return, 0, gapMs);

        QFETCH(QString, scanned);
        QCOMPARE(scans.size(), scanned.isEmpty() ? 0 : 1);
        if (!scanned.isEmpty())
            QCOMPARE(scans.first().first().toString(), scanned);
        QTEST(window.text, "typed");
        QTEST(window.enters, "enters");
    }

    void whatWasHeldGoesOnByItself()
    {
        Typed window;
        window.show();
        ui::WedgeScanner scanner;
        scanner.setActive(true);
        window.installEventFilter(&scanner);
        QTest::keyClick(&window, 'a');
        QCOMPARE(window.text, QString());
        QTRY_COMPARE(window.text, QStringLiteral("a"));
    }
};

ARNOLD_TEST_CLASS(WedgeScannerTest)
#include "WedgeScannerTest.moc"
