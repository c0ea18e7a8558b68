pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// How the command palette looks when open.
Item {
    id: root

    implicitHeight: column.implicitHeight + 8

    Elevation {
        level: 2
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.l
        color: Theme.color.surfaceRaised
        border.width: Theme.line
        border.color: Theme.color.border
    }
    Column {
        id: column
        x: Theme.space.s1
        width: parent.width - 2 * Theme.space.s1

        Item {
            width: parent.width
            height: 52

            Icon { x: 12; anchors.verticalCenter: parent.verticalCenter; name: "search" }
            Label {
                x: 44
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyL
                text: "refund"
            }
            Kbd {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Esc")
            }
            Separator { x: -4; width: root.width; anchors.bottom: parent.bottom }
        }
        MenuHeading { text: qsTr("Commands") }
        MenuItem {
            text: qsTr("Refund an order")
            iconName: "undo-2"
            keyHint: qsTr("Enter")
            showFocus: true
        }
        MenuItem { text: qsTr("Return without receipt"); iconName: "receipt-text" }
        MenuHeading { text: qsTr("Orders") }
        MenuItem {
            text: "W-002917"
            detail: qsTr("Jonas Albrecht, partly refunded")
            iconName: "package"
        }
    }
}
