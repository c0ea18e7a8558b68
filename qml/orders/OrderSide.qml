pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen order: its receipt as it prints or all of its details, and what can be done with it.
Rectangle {
    id: root

    required property OrderModel order
    required property ReceiptModel paper
    required property bool narrow
    required property bool empty
    property bool wantsDetails: false
    readonly property bool showsDetails: root.order.isLoaded
        && (root.wantsDetails || !root.paper.hasReceipt)

    signal returnRequested()

    color: Theme.color.surfaceSunken

    Shortcut {
        sequences: ["F9"]
        enabled: root.order.canReprint
        onActivated: root.order.reprint()
    }
    Shortcut {
        sequences: ["F7"]
        enabled: root.order.canReturn
        onActivated: root.returnRequested()
    }
    Shortcut {
        sequences: ["F6"]
        enabled: root.paper.hasReceipt
        onActivated: root.wantsDetails = !root.wantsDetails
    }
    Separator {
        anchors.left: parent.left
        vertical: true
        height: parent.height
        z: 1
    }
    Item {
        id: view
        anchors.left: parent.left
        anchors.right: root.narrow ? parent.right : acts.left
        anchors.top: parent.top
        anchors.bottom: root.narrow ? acts.top : parent.bottom

        Flickable {
            id: paperView
            anchors.fill: parent
            visible: root.paper.hasReceipt && !root.showsDetails
            contentHeight: sheet.height + 2 * Theme.space.s4
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            PrintedPaper {
                id: sheet
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.space.s4
                width: implicitWidth
                height: implicitHeight
                lines: root.paper.paper
            }
        }
        OrderDetails {
            anchors.fill: parent
            visible: root.showsDetails
            withHead: root.narrow
            order: root.order
        }
    }
    OrderActs {
        id: acts
        anchors.right: parent.right
        y: root.narrow ? parent.height - height : 0
        width: root.narrow ? parent.width : 196
        height: root.narrow ? implicitHeight : parent.height
        visible: root.order.isLoaded
        narrow: root.narrow
        order: root.order
        isCopy: root.paper.isCopy
        hasReceipt: root.paper.hasReceipt
        showsDetails: root.showsDetails
        onReturnRequested: root.returnRequested()
        onDetailsToggled: root.wantsDetails = !root.wantsDetails
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.empty
        iconName: "receipt-text"
        title: qsTr("Nothing chosen")
        text: qsTr("The order that is chosen in the list shows here.")
    }
}
