#include "ui/start/RecoverySheet.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QUrl>

namespace arnold::ui {
namespace {

constexpr int kDotsPerInch = 300;
constexpr int kMarginMillimetres = 20;

QString folder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

struct Paragraph {
    QString text;
    int points = 11;
    bool isKey = false;
    int spaceMillimetres = 6; // below
};

// Where the next one begins.
int paint(QPainter &painter, const Paragraph &paragraph, int top, Qt::LayoutDirection direction)
{
    QFont font(paragraph.isKey ? QStringLiteral("monospace") : painter.font().family());
    font.setPointSize(paragraph.points);
    painter.setFont(font);
    painter.setLayoutDirection(paragraph.isKey ? Qt::LeftToRight : direction);
    const QRect room(0, top, painter.viewport().width(), painter.viewport().height() - top);
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QRect used;
    painter.drawText(room, int(Qt::TextWordWrap) | int(side) | int(Qt::AlignAbsolute),
                     paragraph.text, &used);
    return used.bottom() + paragraph.spaceMillimetres * kDotsPerInch * 10 / 254;
}

} // namespace

QString RecoverySheet::write(const RecoveryPage &page)
{
    remove();
    QTemporaryFile file(QDir(folder()).filePath(QStringLiteral("arnold-XXXXXX.pdf")));
    file.setAutoRemove(false);
    if (!file.open()) // for its owner alone
        return {};
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres,
                                    kMarginMillimetres),
                          QPageLayout::Millimeter);
    writer.setTitle(page.title);
    QPainter painter;
    if (painter.begin(&writer)) {
        int top = 0;
        for (const Paragraph &paragraph :
             {Paragraph {page.shopName, 12, false, 3}, Paragraph {page.title, 22, false, 10},
              Paragraph {page.key, 17, true, 10}, Paragraph {page.advice, 12, false, 0}})
            top = paint(painter, paragraph, top, page.locale.textDirection());
        painter.end();
        m_file = file.fileName();
    }
    return m_file;
}

bool RecoverySheet::show(const RecoveryPage &page)
{
    const QString file = write(page);
    return !file.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void RecoverySheet::remove()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    m_file.clear();
}

} // namespace arnold::ui
