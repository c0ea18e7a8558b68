pragma ComponentBehavior: Bound
import QtQuick

// The keys of management: one for each page, and what every page has.
Item {
    id: root

    signal shown(pane: int)
    signal newRequested()
    signal saveRequested()
    signal undoRequested()

    Shortcut {
        sequences: ["F5"]
        onActivated: root.shown(ManageScreen.People)
    }
    Shortcut {
        sequences: ["F6"]
        onActivated: root.shown(ManageScreen.Roles)
    }
    Shortcut {
        sequences: ["F7"]
        onActivated: root.shown(ManageScreen.Devices)
    }
    Shortcut {
        sequences: ["F8"]
        onActivated: root.shown(ManageScreen.Sessions)
    }
    Shortcut {
        sequences: ["F9"]
        onActivated: root.shown(ManageScreen.Keys)
    }
    Shortcut {
        sequences: ["F10"]
        onActivated: root.shown(ManageScreen.Audit)
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        onActivated: root.newRequested()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        onActivated: root.saveRequested()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: root.undoRequested()
    }
}
