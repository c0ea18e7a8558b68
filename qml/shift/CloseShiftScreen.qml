pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Closing a shift: the drawer is counted, blind unless one may see what should be there. Then
// the Z is issued.
FocusScope {
    id: root

    required property AppModel app
    required property ShiftModel shift
    required property CashModel cash

    function back(): void {
        if (root.shift.counted)
            root.app.lock();
        else
            root.app.go(AppModel.Sale);
    }
    function close(): void {
        if (root.shift.counted)
            root.app.lock();
        else
            root.shift.close("");
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    CountKeys {
        id: keys
        anchors.fill: parent
        focus: true
        drawer: root.shift.drawer
        onDone: root.close()
        onCancelled: root.back()
    }
    ShiftHead {
        id: head
        width: parent.width
        title: root.shift.counted ? qsTr("Shift is closed")
            : qsTr("Close shift %1").arg(root.app.shiftNumber)
        text: qsTr("Register %1 · %2").arg(root.app.registerCode).arg(root.app.todayText)
        backText: root.shift.counted ? qsTr("Sign out") : qsTr("Back to sale")
        backIcon: root.shift.counted ? "log-out" : "arrow-left"
        keyHint: qsTr("Esc")
        onBack: root.back()

        IconButton {
            size: Button.Large
            visible: !root.shift.counted
            iconName: "lock"
            name: qsTr("Lock")
            onClicked: root.app.lock()
        }
        Button {
            size: Button.Large
            iconName: "inbox"
            text: qsTr("Open drawer")
            visible: root.cash.canOpenDrawer && root.app.hasShift
            onClicked: root.cash.openDrawer()
        }
    }
    DrawerCount {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.left
        enabled: !root.shift.counted
        drawer: root.shift.drawer
    }
    ShiftSide {
        id: side
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width < 1200 ? 336 : 440
        title: qsTr("Cash in the drawer")
        counted: root.shift.counted ? root.shift.countedText : root.shift.drawer.totalText
        badge: root.shift.counted ? qsTr("Z %1").arg(root.shift.zNumber)
            : !root.shift.seesExpected ? qsTr("Expected hidden")
            : !root.shift.drawer.touched ? qsTr("Not counted")
            : root.shift.missingText === "" ? qsTr("Agrees") : qsTr("Differs")
        badgeKind: root.shift.counted ? Badge.Positive
            : !root.shift.seesExpected || !root.shift.drawer.touched ? Badge.Neutral
            : root.shift.missingText === "" ? Badge.Positive : Badge.Warning
        figures: root.shift.counted
            ? [{label: qsTr("Difference"), amount: root.shift.varianceText}]
            : root.shift.figures
        notice: root.shift.seesExpected || root.shift.counted ? "" : qsTr("Blind close")
        words: root.shift.counted
            ? qsTr("The Z is in the journal. The drawer keeps what was counted.")
            : qsTr("Closing ends sales of this shift and issues its Z.")
        actText: root.shift.counted ? qsTr("Sign out") : qsTr("Close shift and issue the Z")
        actIcon: root.shift.counted ? "log-out" : "receipt-text"
        keyHint: root.shift.counted ? qsTr("Enter") : ""
        busy: root.shift.busy
        onActed: root.close()
    }
}
