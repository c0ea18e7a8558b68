#include "app/desktop/DeviceChoices.h"

#include <QDir>

namespace arnold::app {
namespace {

const QString kLanguage = QStringLiteral("language");
const QString kScheme = QStringLiteral("scheme");

} // namespace

DeviceChoices::DeviceChoices(ui::AppModel &app, const QString &folder)
    : m_app(app)
    , m_kept(QDir(folder).filePath(QStringLiteral("device.ini")), QSettings::IniFormat)
{
}

void DeviceChoices::follow()
{
    m_app.setLanguage(m_kept.value(kLanguage, QLocale::system().name()).toString());
    m_app.setScheme(m_kept.value(kScheme, m_app.scheme()).toInt());
    connect(&m_app, &ui::AppModel::languageChanged, this,
            [this] { m_kept.setValue(kLanguage, m_app.language()); });
    connect(&m_app, &ui::AppModel::schemeChanged, this,
            [this] { m_kept.setValue(kScheme, m_app.scheme()); });
}

} // namespace arnold::app
