pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Signin
import Arnold.Ui

// What the window shows: the rail, the page, the status bar, and what floats above them.
FocusScope {
    id: root

    required property Workplace place
    readonly property AppModel app: root.place.app
    readonly property bool railed: root.app.page === AppModel.Sale
        || root.app.page === AppModel.Orders || root.app.page === AppModel.Return
        || root.app.page === AppModel.Receipt || root.app.page === AppModel.Manage

    // A window that reads from the right is laid out from the right.
    LayoutMirroring.enabled: root.app.rightToLeft
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        if (event.text === "?") {
            shortcuts.open();
            event.accepted = true;
        }
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.app.scheme
    }
    Binding {
        target: Theme
        property: "rightToLeft"
        value: root.app.rightToLeft
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.canvas
    }
    Places {
        id: rail
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: status.top
        width: !root.railed ? 0 : root.width < 1100 ? 68 : implicitWidth
        visible: root.railed
        app: root.app
    }
    Pages {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: status.top
        focus: true
        place: root.place
    }
    Status {
        id: status
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        visible: root.app.page !== AppModel.FirstRun && root.app.page !== AppModel.Setup
        app: root.app
    }
    Notices {
        anchors.fill: parent
        anchors.leftMargin: rail.width
        anchors.bottomMargin: status.height
        place: root.place
    }
    PlaceKeys {
        app: root.app
    }
    ApprovalDialog {
        approval: root.place.approval
        onClosed: pages.forceActiveFocus(Qt.OtherFocusReason)
    }
    Shortcuts {
        id: shortcuts
        onClosed: pages.forceActiveFocus(Qt.OtherFocusReason)
    }
}
