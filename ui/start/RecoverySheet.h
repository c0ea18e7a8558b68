#pragma once
#include <QLocale>
#include <QString>

namespace arnold::ui {

struct RecoveryPage {
    QString shopName;
    QString title;
    QString key; // in groups
    QString advice;
    QLocale locale;
};

// The page on which a recovery key is printed: a PDF that only its owner can read, in the session's
// own folder where there is one, which is gone when the computer is switched off. GUI thread.
class RecoverySheet
{
public:
    RecoverySheet() = default;
    ~RecoverySheet() { remove(); }
    RecoverySheet(const RecoverySheet &) = delete;
    RecoverySheet &operator=(const RecoverySheet &) = delete;

    // Writes it and hands it to the program that shows PDFs; whether that worked.
    bool show(const RecoveryPage &page);
    // Writes it only; where it lies, or empty.
    QString write(const RecoveryPage &page);
    void remove();

private:
    QString m_file;
};

} // namespace arnold::ui
