#pragma once
#include "ui/app/AppModel.h"

#include <QSettings>

namespace arnold::app {

// What was chosen on this device for its window, whoever is signed in and whichever shop is open:
// language and colours. Kept in device.ini in the folder of the stores. GUI thread.
class DeviceChoices : public QObject
{
    Q_OBJECT
public:
    DeviceChoices(ui::AppModel &app, const QString &folder);

    // Takes up what was chosen last; the system's language when nothing was. From now on keeps what
    // is chosen.
    void follow();

private:
    ui::AppModel &m_app;
    QSettings m_kept;
};

} // namespace arnold::app
