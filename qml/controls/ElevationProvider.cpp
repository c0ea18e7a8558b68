#include "qml/controls/ElevationProvider.h"

#include <QPainter>
#include <QStringList>
#include <QtMath>

#include <algorithm>
#include <array>
#include <vector>

namespace arnold::controls {

namespace {

struct Shadow {
    int offsetY;
    int blur;
    int alphaLight;
    int alphaDark;
};

// The elevations of the design: one tight and one wide shadow each; alpha of 255.
constexpr std::array<std::array<Shadow, 2>, 3> Levels {{
        {{{1, 2, 13, 77}, {0, 0, 0, 0}}},
        {{{1, 2, 15, 102}, {8, 24, 26, 115}}},
        {{{2, 4, 15, 102}, {24, 64, 51, 153}}},
}};
constexpr std::array<int, 3> Margins {4, 40, 96};
constexpr int Half = 2;
constexpr int MaxSide = 4096;

// Alphas of a picture, scaled by 256 against rounding losses.
struct Alphas {
    QSize size;
    std::vector<int> values;
};

// One pass of a box blur along rows or columns.
void boxBlur(Alphas &alphas, int radius, Qt::Orientation along)
{
    const bool rows = along == Qt::Horizontal;
    const int length = rows ? alphas.size.width() : alphas.size.height();
    const int lines = rows ? alphas.size.height() : alphas.size.width();
    const int step = rows ? 1 : alphas.size.width();
    const int nextLine = rows ? alphas.size.width() : 1;
    std::vector<int> line(static_cast<std::size_t>(length));
    const auto at = [&line, length](int i) {
        return line[static_cast<std::size_t>(std::clamp(i, 0, length - 1))];
    };
    const int window = 2 * radius + 1;
    for (int index = 0; index < lines; ++index) {
        int *start = alphas.values.data() + index * nextLine;
        for (int i = 0; i < length; ++i)
            line[static_cast<std::size_t>(i)] = start[i * step];
        int sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += at(i);
        for (int i = 0; i < length; ++i) {
            start[i * step] = sum / window;
            sum += at(i + radius + 1) - at(i - radius);
        }
    }
}

// Adds to `total` what the box throws at half the size.
void throwShadow(Alphas &total, QRectF box, qreal radius, const Shadow &shadow, int alpha)
{
    if (alpha == 0)
        return;
    QImage shape(total.size, QImage::Format_Alpha8);
    shape.fill(0);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(box.translated(0, qreal(shadow.offsetY) / Half), radius, radius);
    painter.end();

    Alphas alphas {total.size, std::vector<int>(total.values.size())};
    std::size_t next = 0;
    for (int y = 0; y < shape.height(); ++y) {
        const uchar *line = shape.constScanLine(y);
        for (int x = 0; x < shape.width(); ++x)
            alphas.values[next++] = line[x] * 256;
    }
    // Three box passes stand for a Gaussian of half the CSS blur radius.
    const int pass = std::max(1, shadow.blur / 4 / Half);
    for (int i = 0; i < 3; ++i) {
        boxBlur(alphas, pass, Qt::Horizontal);
        boxBlur(alphas, pass, Qt::Vertical);
    }
    for (std::size_t i = 0; i < alphas.values.size(); ++i)
        total.values[i] += alphas.values[i] * alpha / 255;
}

} // namespace

ElevationProvider::ElevationProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage ElevationProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const int number = std::clamp(parts.value(0).toInt(), 1, 3);
    const auto level = static_cast<std::size_t>(number - 1);
    const qreal radius = parts.value(1).toInt() / qreal(Half);
    const bool dark = parts.value(2) == QLatin1String("dark");
    const QStringList sides = parts.value(3).split(QLatin1Char('x'));
    const QSizeF boxSize(std::clamp(sides.value(0).toInt(), 1, MaxSide) / qreal(Half),
                         std::clamp(sides.value(1).toInt(), 1, MaxSide) / qreal(Half));
    const qreal margin = Margins[level] / qreal(Half);

    Alphas alphas;
    alphas.size = QSize(qCeil(boxSize.width() + 2 * margin), qCeil(boxSize.height() + 2 * margin));
    alphas.values.assign(static_cast<std::size_t>(alphas.size.width())
                                 * static_cast<std::size_t>(alphas.size.height()),
                         0);
    for (const Shadow &shadow : Levels[level])
        throwShadow(alphas, QRectF(QPointF(margin, margin), boxSize), radius, shadow,
                    dark ? shadow.alphaDark : shadow.alphaLight);

    const QColor ink = dark ? QColor(0, 0, 0) : QColor(26, 27, 31);
    QImage image(alphas.size, QImage::Format_ARGB32);
    std::size_t next = 0;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = std::min(255, alphas.values[next++] / 256);
            line[x] = qRgba(ink.red(), ink.green(), ink.blue(), alpha);
        }
    }
    *size = image.size();
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace arnold::controls
