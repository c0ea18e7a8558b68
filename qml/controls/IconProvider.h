#pragma once
#include <QQuickImageProvider>

namespace arnold::controls {

// image://icon/NAME?color=%23AARRGGBB&stroke=1.75: the Lucide icon NAME of qrc:/arnold/icons, drawn
// at the requested size in that colour. Unknown names give an empty picture and a warning.
// Called on QML's loader threads too; keeps no state.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace arnold::controls
