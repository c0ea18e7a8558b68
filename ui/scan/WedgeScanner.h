#pragma once
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace arnold::ui {

// A scanner that types like a keyboard, wherever the focus is. Install it as an event filter on the
// window: keys that follow each other faster than a person's and end with Enter are a code. Keys
// are held back for kGapMs at most; what turns out to be typing goes on to the window untouched.
class WedgeScanner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")

public:
    static constexpr int kGapMs = 35;
    static constexpr int kShortestCode = 4;

    explicit WedgeScanner(QObject *parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool holds() const { return !m_held.empty(); } // keys, until it is clear what they are

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void scanned(const QString &code);

private:
    bool keyPressed(QObject *window, const QKeyEvent &key);
    void letGo(); // held keys go on as typing

    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QPointer<QObject> m_window;
    QTimer m_gap;
    bool m_active = false;
    bool m_lettingGo = false;
};

} // namespace arnold::ui
