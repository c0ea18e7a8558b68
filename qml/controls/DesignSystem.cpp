#include "qml/controls/DesignSystem.h"

#include "qml/controls/ElevationProvider.h"
#include "qml/controls/IconProvider.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>

namespace arnold::controls {

bool installFonts()
{
    bool allLoaded = true;
    const QDir fonts(QStringLiteral(":/arnold/fonts"));
    const QStringList files = fonts.entryList(QDir::Files);
    for (const QString &file : files)
        allLoaded = QFontDatabase::addApplicationFont(fonts.filePath(file)) >= 0 && allLoaded;
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    return allLoaded && !files.isEmpty();
}

void install(QQmlEngine &engine)
{
    // Qt 6.5 and later look there by themselves.
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImageProvider(QStringLiteral("elevation"), new ElevationProvider);
}

} // namespace arnold::controls
