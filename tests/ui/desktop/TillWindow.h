#pragma once
#include "ui/app/Workplace.h"

#include <QQuickView>
#include <QTemporaryDir>

namespace arnold::test {

// The real window of the desktop program on stores in a folder of its own, driven by keyboard.
class TillWindow
{
public:
    TillWindow();
    void show(); // Desktop.qml, 1366 x 768, and active; fails the test otherwise

    ui::Workplace &place() { return m_place; }
    ui::AppModel &app() { return *m_place.app(); }
    ui::SaleModel &sale() { return *m_place.sale(); }
    QQuickView &view() { return m_view; }
    QString folder() const { return m_folder.path(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *keys); // as a person types: slower than a scanner
    void scan(const char *code); // as a scanner does, with Enter
    // What a QML file has made in the window; null: nothing.
    QObject *made(const char *name);
    bool isOpen(const char *name); // a dialog, and has the keyboard
    QString total(); // of the sale, without the marks that keep amounts left to right

    // With ARNOLD_GRABS=FOLDER in the environment: the window as it is now, in FOLDER/NAME.png, for
    // people to look at.
    void grab(const QString &name);

    // A demo grocery that is made beforehand, with `change` made to how it is opened; then the
    // owner signs in and opens a shift without a float.
    void openGrocery(const std::function<void(DatabaseConfig &)> &change = {});
    void signInAndOpenShift();
    void lock(); // and the names are there
    void signInAs(const QString &name, const char *pin); // the shift stays

    // Looks into the store; fails the test when that is not possible.
    void read(const std::function<void(ReadTx &)> &look);
    // The register's journal: its newest sequence, and the kinds of what came after one.
    std::int64_t journalHead();
    QStringList journalSince(std::int64_t sequence);

private:
    QTemporaryDir m_folder;
    ui::Workplace m_place;
    QQuickView m_view;
};

// Amounts without the marks that keep them left to right.
QString plain(QString text);

} // namespace arnold::test
