#include "qml/controls/DesignSystem.h"

#include "qml/controls/ElevationProvider.h"
#include "qml/controls/IconProvider.h"

#include <QDir>
#include <QFont>
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
    // What the Latin fonts do not have comes from those beside them, then from the system's.
    for (const char *family : {"Arnold Sans", "Inter Display", "Noto Sans Mono"})
        QFont::insertSubstitutions(
                QLatin1String(family),
                {QStringLiteral("Arnold Arabic"), QStringLiteral("Arnold Japanese")});
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    if (!allLoaded || files.isEmpty())
        qWarning("a font did not load (%d found)", int(files.size()));
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
    // Qt 6.4 cannot be asked for a singleton that is written in QML, so QML is asked.
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Arnold.Controls\n"
                      "QtObject { readonly property QtObject theme: Theme }",
                      QUrl());
    const std::unique_ptr<QObject> loaded(component.create());
    if (!loaded) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    return loaded->property("theme").value<QObject *>();
}

} // namespace arnold::controls
