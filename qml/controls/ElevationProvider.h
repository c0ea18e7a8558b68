#pragma once
#include <QQuickImageProvider>

namespace arnold::controls {

// image://elevation/LEVEL/RADIUS/SCHEME/WIDTHxHEIGHT: the shadow that a rounded rectangle of that
// size throws, in a picture larger by the level's margin on every side (4, 40 and 96 px, as
// Elevation.qml has them). LEVEL is 1 (segment), 2 (menu, toast) or 3 (dialog, sheet), SCHEME light
// or dark. Drawn at half the size: a shadow has no detail. Keeps no state.
class ElevationProvider : public QQuickImageProvider
{
public:
    ElevationProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace arnold::controls
