#include "qml/controls/ElevationProvider.h"

#include <QPainter>
#include <QStringList>

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
constexpr int Slack = 32;

// One pass of a box blur over a row or a column of alphas.
void boxBlur(std::vector<int> &values, int size, int radius, bool rows)
{
    const int step = rows ? 1 : size;
    const int nextLine = rows ? size : 1;
    std::vector<int> line(static_cast<std::size_t>(size));
    const int window = 2 * radius + 1;
    for (int index = 0; index < size; ++index) {
        int *start = values.data() + index * nextLine;
        for (int i = 0; i < size; ++i)
            line[static_cast<std::size_t>(i)] = start[i * step];
        int sum = 0;
        for (int i = -radius; i <= radius; ++i)
            sum += line[static_cast<std::size_t>(std::clamp(i, 0, size - 1))];
        for (int i = 0; i < size; ++i) {
            start[i * step] = sum / window;
            sum += line[static_cast<std::size_t>(std::clamp(i + radius + 1, 0, size - 1))]
                    - line[static_cast<std::size_t>(std::clamp(i - radius, 0, size - 1))];
        }
    }
}

// Adds to `alphas` what a rounded rectangle throws; scaled by 256 against rounding losses.
void throwShadow(std::vector<int> &alphas, int size, QRect box, int radius, Shadow shadow,
                 int alpha)
{
    if (alpha == 0)
        return;
    QImage shape(size, size, QImage::Format_Alpha8);
    shape.fill(0);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(box.translated(0, shadow.offsetY), radius, radius);
    painter.end();

    std::vector<int> values(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (int y = 0; y < size; ++y) {
        const uchar *line = shape.constScanLine(y);
        for (int x = 0; x < size; ++x)
            values[static_cast<std::size_t>(y * size + x)] = line[x] * 256;
    }
    // Three box passes stand for a Gaussian of half the CSS blur radius.
    const int pass = std::max(1, shadow.blur / 4);
    for (int i = 0; i < 3; ++i) {
        boxBlur(values, size, pass, true);
        boxBlur(values, size, pass, false);
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        alphas[i] += values[i] * alpha / 255;
}

} // namespace

ElevationProvider::ElevationProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage ElevationProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const int level = std::clamp(parts.value(0).toInt(), 1, 3) - 1;
    const int radius = parts.value(1).toInt();
    const bool dark = parts.value(2) == QLatin1String("dark");
    const int margin = Margins[static_cast<std::size_t>(level)];
    const int side = 2 * (margin + radius + Slack);
    const QRect box(margin, margin, side - 2 * margin, side - 2 * margin);

    std::vector<int> alphas(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 0);
    for (const Shadow &shadow : Levels[static_cast<std::size_t>(level)])
        throwShadow(alphas, side, box, radius, shadow, dark ? shadow.alphaDark : shadow.alphaLight);

    const QColor ink = dark ? QColor(0, 0, 0) : QColor(26, 27, 31);
    QImage image(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const int alpha = std::min(255, alphas[static_cast<std::size_t>(y * side + x)] / 256);
            line[x] = qRgba(ink.red(), ink.green(), ink.blue(), alpha);
        }
    }
    *size = image.size();
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace arnold::controls
