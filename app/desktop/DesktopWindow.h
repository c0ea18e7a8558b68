#pragma once
#include "app/desktop/DesktopServer.h"
#include "app/desktop/DeviceChoices.h"
#include "app/desktop/ElsewhereSignIn.h"
#include "ui/app/Workplace.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace arnold::app {

// The desktop program without its command line: the window with all its screens, the scanner's
// keys, and the shop's REST interface beside it. Lives on the GUI thread.
class DesktopWindow
{
public:
    struct Options {
        QString folder = {}; // where stores that are made here are kept, and what was chosen
        std::optional<int> scheme = {}; // as AppModel has it; empty: what was chosen last
        std::optional<http::ListenAddress> listen = {}; // empty: serves nothing
        QString language = {}; // "de"; empty: what was chosen last
    };
    explicit DesktopWindow(const Options &options);

    // Loads the screens and shows them; false when they do not load. Once.
    bool show();

    ui::Workplace &place() { return m_place; }
    QQuickWindow &window(); // after show()

private:
    ui::Workplace m_place;
    DeviceChoices m_choices;
    DesktopServer m_server;
    ElsewhereSignIn m_elsewhere;
    QQmlApplicationEngine m_engine; // ends before what its screens look at
};

} // namespace arnold::app
