#include "app/desktop/DesktopWindow.h"

#include "qml/controls/DesignSystem.h"

namespace arnold::app {

DesktopWindow::DesktopWindow(const Options &options)
    : m_place(options.folder)
    , m_choices(*m_place.app(), options.folder)
    , m_server(*m_place.app())
    , m_elsewhere(m_place)
{
    ui::AppModel &app = *m_place.app();
    m_choices.follow();
    app.setScheme(options.scheme.value_or(app.scheme()));
    if (!options.language.isEmpty())
        app.setLanguage(options.language);
    QObject::connect(&app, &ui::AppModel::languageChanged, &m_engine, &QQmlEngine::retranslate);
    if (options.listen)
        m_server.followShop(*options.listen);
}

bool DesktopWindow::show()
{
    controls::install(m_engine);
    if (QObject *theme = controls::theme(m_engine))
        theme->setProperty("touch", true);
    m_engine.setInitialProperties({{QStringLiteral("place"), QVariant::fromValue(&m_place)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Arnold/Desktop/Main.qml")));
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_engine.rootObjects().front()->installEventFilter(m_place.scanner());
    return true;
}

QQuickWindow &DesktopWindow::window()
{
    return *qobject_cast<QQuickWindow *>(m_engine.rootObjects().front());
}

} // namespace arnold::app
