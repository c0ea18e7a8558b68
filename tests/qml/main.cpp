// Runs the tst_*.qml files beside it on the design system, without a display.
#include "qml/controls/DesignSystem.h"

#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        if (!arnold::controls::installFonts())
            qFatal("fonts did not load");
    }
    void qmlEngineAvailable(QQmlEngine *engine) { arnold::controls::install(*engine); }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
