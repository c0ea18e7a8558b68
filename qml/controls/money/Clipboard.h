#pragma once
#include <QClipboard>
#include <QGuiApplication>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace arnold::controls {

// The system's clipboard, for fields that read what is pasted into them and for what is
// copied by a button.
class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    Q_INVOKABLE QString text() const { return QGuiApplication::clipboard()->text(); }
    Q_INVOKABLE void put(const QString &text) { QGuiApplication::clipboard()->setText(text); }
};

} // namespace arnold::controls
