#include "core/devices/PrintDocument.h"

#include "core/base/Assert.h"

#include <QStringList>

#include <algorithm>

namespace arnold::devices {
namespace {

// `text` in pieces of at most `columns` characters, broken at blanks where there are any.
QStringList wrapped(QString text, int columns)
{
    QStringList lines;
    while (text.size() > columns) {
        qsizetype at = text.lastIndexOf(QLatin1Char(' '), columns);
        if (at <= 0)
            at = columns;
        lines.append(text.left(at).trimmed());
        text = text.mid(at).trimmed();
    }
    lines.append(text);
    return lines;
}

QString blanks(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), QLatin1Char(' '));
}

QString aligned(const QString &text, Align align, int columns)
{
    const qsizetype room = columns - text.size();
    switch (align) {
    case Align::Left:
        break;
    case Align::Center:
        return blanks(room / 2) + text;
    case Align::Right:
        return blanks(room) + text;
    }
    return text;
}

void appendText(std::vector<QString> &out, const PrintLine &line, int columns)
{
    const int indent = std::min(line.indent, columns / 2);
    for (const QString &piece : wrapped(line.left, columns - indent))
        out.push_back(blanks(indent) + aligned(piece, line.align, columns - indent));
}

void appendPair(std::vector<QString> &out, const PrintLine &line, int columns, int markColumns)
{
    QString right = line.right;
    if (markColumns > 0)
        right += (u' ' + line.mark).leftJustified(markColumns);
    const qsizetype room = columns - right.size() - 1;
    QString left = blanks(line.indent) + line.left;
    if (left.size() > room) {
        QStringList pieces = wrapped(line.left, columns - line.indent);
        for (QString &piece : pieces)
            piece.prepend(blanks(line.indent));
        left = pieces.last().size() > room ? QString() : pieces.takeLast();
        for (const QString &piece : pieces)
            out.push_back(piece);
    }
    QString whole = left + blanks(columns - left.size() - right.size()) + right;
    while (whole.endsWith(QLatin1Char(' ')))
        whole.chop(1);
    out.push_back(whole);
}

void appendColumns(std::vector<QString> &out, const PrintLine &line, int columns)
{
    const int count = static_cast<int>(line.cells.size());
    QString text;
    for (int i = 0; i < count; ++i) {
        const QString &cell = line.cells[static_cast<std::size_t>(i)];
        if (i > 0)
            text += blanks(std::max<qsizetype>(
                    columnEnd(i, count, columns) - text.size() - cell.size(), 1));
        text += cell;
    }
    for (const QString &piece : wrapped(text, columns))
        out.push_back(piece);
}

} // namespace

int columnEnd(int cell, int cells, int columns)
{
    const int first = columns / 3;
    return cell == 0 ? first : first + (columns - first) * cell / (cells - 1);
}

std::vector<QString> asText(const PrintDocument &document, int columns)
{
    ARNOLD_ASSERT(columns >= 20);
    std::vector<QString> out;
    for (const PrintLine &line : document.lines) {
        switch (line.kind) {
        case PrintLine::Kind::Text:
            appendText(out, line, columns);
            break;
        case PrintLine::Kind::Pair:
            appendPair(out, line, columns, document.markColumns);
            break;
        case PrintLine::Kind::Columns:
            appendColumns(out, line, columns);
            break;
        case PrintLine::Kind::Rule:
            out.push_back(QString(columns, QLatin1Char('-')));
            break;
        case PrintLine::Kind::Feed:
            out.push_back({});
            break;
        case PrintLine::Kind::Barcode: // the printer draws it; in text it is what it says
        case PrintLine::Kind::QrCode:
            for (const QString &piece : wrapped(line.left, columns))
                out.push_back(aligned(piece, Align::Center, columns));
            for (const QString &cell : line.cells) {
                for (const QString &piece : wrapped(cell, columns))
                    out.push_back(piece);
            }
            break;
        }
    }
    return out;
}

} // namespace arnold::devices
