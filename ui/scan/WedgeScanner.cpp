#include "ui/scan/WedgeScanner.h"

#include <QCoreApplication>

namespace arnold::ui {
namespace {

bool couldBeOfCode(const QKeyEvent &key)
{
    const bool commanded = key.modifiers()
            & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !commanded && !key.isAutoRepeat() && key.text().size() == 1
            && key.text().front().isPrint() && key.text().front() != u' ';
}

bool endsCode(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

WedgeScanner::WedgeScanner(QObject *parent)
    : QObject(parent)
{
    m_gap.setSingleShot(true);
    m_gap.setTimerType(Qt::PreciseTimer);
    m_gap.setInterval(kGapMs);
    connect(&m_gap, &QTimer::timeout, this, &WedgeScanner::letGo);
}

void WedgeScanner::setActive(bool active)
{
    m_active = active;
    if (!active)
        letGo();
}

bool WedgeScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active || m_lettingGo)
        return false;
    if (event->type() == QEvent::KeyPress)
        return keyPressed(watched, *static_cast<QKeyEvent *>(event));
    // Releases follow their presses.
    if (event->type() == QEvent::KeyRelease && !m_held.empty()) {
        m_held.emplace_back(static_cast<QKeyEvent *>(event->clone()));
        return true;
    }
    return false;
}

bool WedgeScanner::keyPressed(QObject *window, const QKeyEvent &key)
{
    if (couldBeOfCode(key)) {
        m_window = window;
        m_held.emplace_back(key.clone());
        m_gap.start();
        return true;
    }
    if (m_held.empty())
        return false;
    // Some scanners hold Shift for capitals.
    if (key.key() == Qt::Key_Shift)
        return true;
    QString code;
    for (const auto &held : m_held) {
        if (held->type() == QEvent::KeyPress)
            code += held->text();
    }
    if (!endsCode(key) || code.size() < kShortestCode) {
        letGo();
        return false;
    }
    m_gap.stop();
    m_held.clear();
    emit scanned(code);
    return true;
}

void WedgeScanner::letGo()
{
    m_gap.stop();
    const auto held = std::exchange(m_held, {});
    m_lettingGo = true;
    for (const auto &key : held) {
        if (m_window)
            QCoreApplication::sendEvent(m_window, key.get());
    }
    m_lettingGo = false;
}

} // namespace arnold::ui
