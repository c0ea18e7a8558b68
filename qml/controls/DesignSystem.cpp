#include "qml/controls/DesignSystem.h"

#include "qml/controls/ElevationProvider.h"
#include "qml/controls/IconProvider.h"

#include <QDir>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <memory>

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

QObject *theme(QQmlEngine &engine)
{
    // The import registers the module's types; only then can the singleton be asked for.
    QQmlComponent import(&engine);
    import.setData("import QtQml\nimport Arnold.Controls\nQtObject {}", QUrl());
    const std::unique_ptr<QObject> loaded(import.create());
    if (!loaded) {
        qWarning("%s", qPrintable(import.errorString()));
        return nullptr;
    }
    return engine.singletonInstance<QObject *>(qmlTypeId("Arnold.Controls", 1, 0, "Theme"));
}

} // namespace arnold::controls
