pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// How many of each note, or of each coin.
Rectangle {
    id: root

    required property DrawerCountModel drawer
    required property bool notes
    required property string title
    required property string sum
    required property int rowHeight

    implicitHeight: column.implicitHeight + 2
    radius: Theme.radius.l
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border

    Column {
        id: column
        x: Theme.line
        y: Theme.line
        width: parent.width - 2 * Theme.line

        Item {
            width: parent.width
            height: 48

            Label {
                x: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.titleS
                text: root.title
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.small
                color: Theme.color.text3
                text: qsTr("how many")
            }
        }
        Repeater {
            model: root.drawer

            CountRow {
                required property int index

                width: column.width
                height: root.rowHeight
                visible: isNote === root.notes
                current: index === root.drawer.current
                onClicked: root.drawer.current = index
            }
        }
        Item {
            width: parent.width
            height: 48

            Separator {
                anchors.left: parent.left
                anchors.right: parent.right
            }
            Label {
                x: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyStrong
                text: root.title
            }
            AmountText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyStrong
                amount: root.sum
            }
        }
    }
}
