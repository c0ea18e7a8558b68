#include "qml/controls/DesignSystem.h"
#include "tests/support/Suite.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    if (!arnold::controls::installFonts())
        return 1;
    return arnold::test::runSuite(argc, argv);
}
