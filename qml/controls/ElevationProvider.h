#pragma once
#include <QQuickImageProvider>

namespace arnold::controls {

// image://elevation/LEVEL/RADIUS/SCHEME: the nine-patch of a shadow that a rounded rectangle of
// RADIUS px throws. LEVEL is 1 (segment), 2 (menu, toast) or 3 (dialog, sheet), SCHEME light or
// dark. The picture's border on every side is `margin(level)` px of shadow plus `radius + slack`.
class ElevationProvider : public QQuickImageProvider
{
public:
    ElevationProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace arnold::controls
