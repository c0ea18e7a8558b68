#pragma once
#include <QByteArray>
#include <QString>

namespace arnold::exchange {

// A text as it was understood.
struct WrittenText {
    QString text = {};
    bool isUtf8 = true; // otherwise read as Windows-1252
    bool hadZeroBytes = false; // they are left out
};

// The bytes as UTF-8, or, where they are not, as Windows-1252 (the WHATWG encoding standard, which
// gives its five free bytes the control characters of Latin-1).
WrittenText writtenText(QByteArray bytes);

} // namespace arnold::exchange
