pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Opening a shift: the float is counted, and compared with what the last shift left.
FocusScope {
    id: root

    required property AppModel app
    required property ShiftModel shift

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    CountKeys {
        id: keys
        anchors.fill: parent
        focus: true
        drawer: root.shift.drawer
        onDone: root.shift.open()
        onCancelled: root.app.lock()
    }
    ShiftHead {
        id: head
        width: parent.width
        title: qsTr("Open shift %1").arg(root.app.nextShiftNumber)
        text: qsTr("Register %1 · %2").arg(root.app.registerCode).arg(root.app.todayText)
        backText: qsTr("Lock")
        backIcon: "lock"
        onBack: root.app.lock()

        Button {
            size: Button.Large
            visible: root.app.mayManage
            iconName: "id-card"
            text: qsTr("Manage")
            onClicked: root.app.go(AppModel.Manage)
        }
    }
    DrawerCount {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.left
        drawer: root.shift.drawer
    }
    ShiftSide {
        id: side
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width < 1200 ? 336 : 440
        title: qsTr("Float")
        counted: root.shift.drawer.totalText
        badge: !root.shift.drawer.touched ? qsTr("Not counted")
            : root.shift.differenceText === "" ? qsTr("Agrees") : qsTr("Differs")
        badgeKind: !root.shift.drawer.touched ? Badge.Neutral
            : root.shift.differenceText === "" ? Badge.Positive : Badge.Warning
        figures: [
            {label: qsTr("Left by the last shift"), amount: root.shift.lastLeftText},
            {label: qsTr("Difference"), amount: root.shift.differenceText}
        ]
        words: qsTr("A difference goes from or to the safe, and into the journal.")
        actText: qsTr("Open with %1").arg(root.shift.drawer.totalText)
        actIcon: "check"
        busy: root.shift.busy
        onActed: root.shift.open()
    }
}
