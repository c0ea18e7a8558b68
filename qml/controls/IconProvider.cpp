#include "qml/controls/IconProvider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QUrl>
#include <QUrlQuery>

namespace arnold::controls {

namespace {

constexpr int GridSize = 24;

QByteArray svgWith(const QString &name, const QString &color, const QString &stroke)
{
    QFile file(QStringLiteral(":/arnold/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + stroke.toLatin1() + '"');
    return svg;
}

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QUrl url(id);
    const QUrlQuery query(url);
    const QSize pixels = requestedSize.isValid() && !requestedSize.isEmpty()
            ? requestedSize
            : QSize(GridSize, GridSize);
    *size = pixels;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);

    // Qt's SVG knows no #AARRGGBB: the opacity is applied while painting.
    const QColor color(query.queryItemValue(QStringLiteral("color"), QUrl::FullyDecoded));
    QSvgRenderer renderer(svgWith(url.path(), color.name(QColor::HexRgb),
                                  query.queryItemValue(QStringLiteral("stroke"))));
    if (!renderer.isValid())
        return image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return image;
}

} // namespace arnold::controls
