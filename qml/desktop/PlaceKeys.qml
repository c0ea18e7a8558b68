pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The keys that lead from anywhere to the till's places.
Item {
    id: root

    required property AppModel app

    Shortcut {
        sequences: ["Ctrl+1"]
        onActivated: root.app.go(AppModel.Sale)
    }
    Shortcut {
        sequences: ["Ctrl+2"]
        onActivated: root.app.go(AppModel.Orders)
    }
    Shortcut {
        sequences: ["Ctrl+3"]
        enabled: root.app.hasShift
        onActivated: root.app.go(AppModel.CloseShift)
    }
    Shortcut {
        sequences: ["Ctrl+4"]
        enabled: root.app.mayManage
        onActivated: root.app.go(AppModel.Manage)
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        onActivated: root.app.lock()
    }
    Shortcut {
        sequences: ["Ctrl+D"]
        onActivated: root.app.nextScheme()
    }
}
